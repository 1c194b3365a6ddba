//! What each operation of the API `oauth_tokens` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, SecretString, wire};

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
