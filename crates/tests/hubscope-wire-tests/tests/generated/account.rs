//! What each operation of the area `account` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, SecretString, moment, wire};

wire!(
    oauth_app_uninstalls_uninstall,
    hubscope_account::oauth::app_uninstalls::uninstall(),
    "DELETE /appinstalls/2026-03/external-install",
    Body::None,
    [r#""#]
);

wire!(
    account_info_security_read_list,
    hubscope_account::account_info::security::read::list()
        .acting_user_id(vec![7])
        .after("a/b ä".to_owned())
        .fill_final_timestamp(true)
        .limit(7)
        .occurred_after(moment())
        .occurred_before(moment())
        .sort(vec!["a/b ä".to_owned()]),
    "GET /account-info/2026-03/activity/audit-logs?actingUserId=7&after=a%2Fb%20%C3%A4&fillFinalTimestamp=true&limit=7&occurredAfter=2026-03-01T09%3A30%3A00Z&occurredBefore=2026-03-01T09%3A30%3A00Z&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"actingUser":{"userEmail":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"action":"a/b ä","category":"a/b ä","id":"a/b ä","occurredAt":"2026-03-01T09:30:00Z","subCategory":"a/b ä","targetObjectId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actingUser":null,"action":null,"category":null,"id":null,"occurredAt":null,"subCategory":null,"targetObjectId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    account_info_security_read_list_logins,
    hubscope_account::account_info::security::read::list_logins()
        .after("a/b ä".to_owned())
        .limit(7)
        .user_id(7),
    "GET /account-info/2026-03/activity/login?after=a%2Fb%20%C3%A4&limit=7&userId=7",
    Body::None,
    [
        r#"{"results":[{"countryCode":"a/b ä","email":"a/b ä","id":"a/b ä","ipAddress":"a/b ä","location":"a/b ä","loginAt":"2026-03-01T09:30:00Z","loginSucceeded":true,"regionCode":"a/b ä","userAgent":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"countryCode":null,"email":null,"id":null,"ipAddress":null,"location":null,"loginAt":null,"loginSucceeded":null,"regionCode":null,"userAgent":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    account_info_security_read_list_security_events,
    hubscope_account::account_info::security::read::list_security_events()
        .after("a/b ä".to_owned())
        .from_timestamp(moment())
        .limit(7)
        .to_timestamp(moment())
        .user_id(7),
    "GET /account-info/2026-03/activity/security?after=a%2Fb%20%C3%A4&fromTimestamp=1772357400000&limit=7&toTimestamp=1772357400000&userId=7",
    Body::None,
    [
        r#"{"results":[{"actingUser":"a/b ä","countryCode":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","infoUrl":"a/b ä","ipAddress":"a/b ä","location":"a/b ä","objectId":"a/b ä","regionCode":"a/b ä","type":"ACCEPTANCE_TEST","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"actingUser":null,"countryCode":null,"createdAt":null,"id":null,"infoUrl":null,"ipAddress":null,"location":null,"objectId":null,"regionCode":null,"type":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    oauth_info_list_private_app_usage,
    hubscope_account::oauth::info::list_private_app_usage(),
    "GET /account-info/2026-03/api-usage/daily/private-apps",
    Body::None,
    [
        r#"{"results":[{"collectedAt":"2026-03-01T09:30:00Z","currentUsage":7,"fetchStatus":"CACHED","name":"a/b ä","resetsAt":"2026-03-01T09:30:00Z","usageLimit":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"collectedAt":null,"currentUsage":null,"fetchStatus":null,"name":null,"resetsAt":null,"usageLimit":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    oauth_info_get_details,
    hubscope_account::oauth::info::get_details(),
    "GET /account-info/2026-03/details",
    Body::None,
    [
        r#"{"accountType":"APP_DEVELOPER","additionalCurrencies":["a/b ä"],"companyCurrency":"a/b ä","dataHostingLocation":"a/b ä","portalId":7,"timeZone":"a/b ä","uiDomain":"a/b ä","utcOffset":"a/b ä","utcOffsetMilliseconds":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"portalId":7}"#,
        r#"{"accountType":null,"additionalCurrencies":null,"companyCurrency":null,"dataHostingLocation":null,"portalId":7,"timeZone":null,"uiDomain":null,"utcOffset":null,"utcOffsetMilliseconds":null}"#
    ]
);

wire!(
    public_oauth_tokens_create_token,
    hubscope_account::public::oauth_tokens::create_token()
        .client_assertion(SecretString::from("a/b ä"))
        .client_assertion_type("a/b ä".to_owned())
        .client_id("a/b ä".to_owned())
        .client_secret(SecretString::from("a/b ä"))
        .code(SecretString::from("a/b ä"))
        .code_verifier(SecretString::from("a/b ä"))
        .grant_type(hubscope_account::types::GrantType::from("authorization_code"))
        .redirect_uri("a/b ä".to_owned())
        .refresh_token(SecretString::from("a/b ä"))
        .scope("a/b ä".to_owned()),
    "POST /oauth/2026-03/token",
    Body::Form(
        "client_assertion=a%2Fb%20%C3%A4&client_assertion_type=a%2Fb%20%C3%A4&client_id=a%2Fb%20%C3%A4&client_secret=a%2Fb%20%C3%A4&code=a%2Fb%20%C3%A4&code_verifier=a%2Fb%20%C3%A4&grant_type=authorization_code&redirect_uri=a%2Fb%20%C3%A4&refresh_token=a%2Fb%20%C3%A4&scope=a%2Fb%20%C3%A4"
    ),
    [
        r#"{"access_token":"a/b ä","expires_in":7,"hub_id":7,"id_token":"a/b ä","refresh_token":"a/b ä","scopes":["a/b ä"],"token_type":"a/b ä","token_use":"access_token","user_id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"token_use":"access_token"}"#,
        r#"{"access_token":null,"expires_in":null,"hub_id":null,"id_token":null,"refresh_token":null,"scopes":null,"token_type":null,"user_id":null,"token_use":"access_token"}"#
    ]
);

wire!(
    public_oauth_tokens_introspect_token,
    hubscope_account::public::oauth_tokens::introspect_token()
        .client_id("a/b ä".to_owned())
        .client_secret(SecretString::from("a/b ä"))
        .token(SecretString::from("a/b ä"))
        .token_type_hint("a/b ä".to_owned()),
    "POST /oauth/2026-03/token/introspect",
    Body::Form(
        "client_id=a%2Fb%20%C3%A4&client_secret=a%2Fb%20%C3%A4&token=a%2Fb%20%C3%A4&token_type_hint=a%2Fb%20%C3%A4"
    ),
    [
        r#"{"active":true,"app_id":7,"client_id":"a/b ä","expires_in":7,"hub_domain":"a/b ä","hub_id":7,"is_private_distribution":true,"scopes":["a/b ä"],"signed_access_token":{"appId":7,"appInstallId":"a/b ä","audience":"a/b ä","expiresAt":7,"hubId":7,"hublet":"a/b ä","installingUserId":7,"isPrivateDistribution":true,"isServiceAccount":true,"isUserLevel":true,"newSignature":"a/b ä","scopeToScopeGroupPks":"a/b ä","scopes":"a/b ä","signature":"a/b ä","trialScopeToScopeGroupPks":"a/b ä","trialScopes":"a/b ä","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"token":"a/b ä","token_type":"a/b ä","token_use":"access_token","user":"a/b ä","user_id":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"token_use":"access_token"}"#,
        r#"{"active":null,"app_id":null,"client_id":null,"expires_in":null,"hub_domain":null,"hub_id":null,"is_private_distribution":null,"scopes":null,"signed_access_token":null,"token":null,"token_type":null,"user":null,"user_id":null,"token_use":"access_token"}"#
    ]
);

wire!(
    public_oauth_tokens_revoke_token,
    hubscope_account::public::oauth_tokens::revoke_token()
        .client_id("a/b ä".to_owned())
        .client_secret(SecretString::from("a/b ä"))
        .token(SecretString::from("a/b ä"))
        .token_type_hint("a/b ä".to_owned()),
    "POST /oauth/2026-03/token/revoke",
    Body::Form(
        "client_id=a%2Fb%20%C3%A4&client_secret=a%2Fb%20%C3%A4&token=a%2Fb%20%C3%A4&token_type_hint=a%2Fb%20%C3%A4"
    ),
    [r#""#]
);

wire!(
    public_origins_list_ip_ranges,
    hubscope_account::public::origins::list_ip_ranges()
        .direction(vec![hubscope_account::types::ListIpRangesDirection::from("INGRESS")])
        .service(vec![hubscope_account::types::ListIpRangesService::from("EMAIL")]),
    "GET /meta/network-origins/2026-03/ip-ranges?direction=INGRESS&service=EMAIL",
    Body::None,
    [
        r#"{"results":[{"cidr":"a/b ä","description":"a/b ä","direction":"EGRESS","service":"API","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"cidr":null,"description":null,"direction":null,"service":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    public_origins_list_ip_ranges_as_text,
    hubscope_account::public::origins::list_ip_ranges_as_text()
        .direction(vec![hubscope_account::types::ListIpRangesAsTextDirection::from("INGRESS")])
        .service(vec![hubscope_account::types::ListIpRangesAsTextService::from("EMAIL")]),
    "GET /meta/network-origins/2026-03/ip-ranges/simple?direction=INGRESS&service=EMAIL",
    Body::None,
    [r#""a/b ä""#]
);
