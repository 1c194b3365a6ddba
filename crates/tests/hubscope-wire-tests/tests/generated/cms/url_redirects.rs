//! What each operation of the API `url_redirects` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    content_url_redirects_list,
    hubscope_cms::content::url_redirects::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/url-redirects/2026-03?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_url_redirects_create,
    hubscope_cms::content::url_redirects::create(
        hubscope_cms::content::url_redirects::CreateArgs {
            destination: "a/b ä".to_owned(),
            redirect_style: 7,
            route_prefix: "a/b ä".to_owned()
        }
    )
    .is_match_full_url(true)
    .is_match_query_string(true)
    .is_only_after_not_found(true)
    .is_pattern(true)
    .is_protocol_agnostic(true)
    .is_trailing_slash_optional(true)
    .precedence(7),
    "POST /cms/url-redirects/2026-03",
    Body::Json(
        r#"{"destination":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä"}"#
    ),
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_list_url_mappings,
    hubscope_cms::content::url_redirects::list_url_mappings(),
    "GET /cms/url-redirects/2026-03/url-mappings",
    Body::None,
    [
        r#"[{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}]"#,
        r#"[{}]"#,
        r#"[{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}]"#
    ]
);

wire!(
    content_url_redirects_create_url_mapping,
    hubscope_cms::content::url_redirects::create_url_mapping()
        .created(moment())
        .destination("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_trailing_slash_optional(true)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment()),
    "POST /cms/url-redirects/2026-03/url-mappings",
    Body::Json(
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000}"#
    ),
    [r#""#]
);

wire!(
    content_url_redirects_delete_url_mapping,
    hubscope_cms::content::url_redirects::delete_url_mapping(7),
    "DELETE /cms/url-redirects/2026-03/url-mappings/7",
    Body::None,
    [r#""#]
);

wire!(
    content_url_redirects_get_url_mapping,
    hubscope_cms::content::url_redirects::get_url_mapping(7),
    "GET /cms/url-redirects/2026-03/url-mappings/7",
    Body::None,
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_delete,
    hubscope_cms::content::url_redirects::delete("a/b ä"),
    "DELETE /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    content_url_redirects_get,
    hubscope_cms::content::url_redirects::get("a/b ä"),
    "GET /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_update,
    hubscope_cms::content::url_redirects::update("a/b ä")
        .created(moment())
        .destination("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_trailing_slash_optional(true)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment()),
    "PATCH /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000}"#
    ),
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);
