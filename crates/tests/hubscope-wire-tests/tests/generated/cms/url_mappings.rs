//! What each operation of the API `url_mappings` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    content_url_mappings_list,
    hubscope_cms::content::url_mappings::list(),
    "GET /url-mappings/2026-03/url-mappings",
    Body::None,
    [
        r#"[{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}]"#,
        r#"[{}]"#,
        r#"[{"cdnPurgeEmbargoTime":null,"contentGroupId":null,"cosObjectType":null,"created":null,"createdById":null,"deletedAt":null,"destination":null,"id":null,"internallyCreated":null,"isActive":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isRegex":null,"isTrailingSlashOptional":null,"label":null,"lastUsedAt":null,"name":null,"note":null,"portalId":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null,"updatedById":null}]"#
    ]
);

wire!(
    content_url_mappings_create,
    hubscope_cms::content::url_mappings::create()
        .cdn_purge_embargo_time(moment())
        .content_group_id(7)
        .cos_object_type(hubscope_cms::types::CosObjectType::from("ACCESS_GROUP_MEMBERSHIP"))
        .created(moment())
        .created_by_id(7)
        .deleted_at(moment())
        .destination("a/b ä".to_owned())
        .id(7)
        .internally_created(true)
        .is_active(true)
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_regex(true)
        .is_trailing_slash_optional(true)
        .label("a/b ä".to_owned())
        .last_used_at(moment())
        .name("a/b ä".to_owned())
        .note("a/b ä".to_owned())
        .portal_id(7)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment())
        .updated_by_id(7),
    "POST /url-mappings/2026-03/url-mappings",
    Body::Json(
        r#"{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7}"#
    ),
    [r#""#]
);

wire!(
    content_url_mappings_delete,
    hubscope_cms::content::url_mappings::delete(7),
    "DELETE /url-mappings/2026-03/url-mappings/7",
    Body::None,
    [r#""#]
);

wire!(
    content_url_mappings_get,
    hubscope_cms::content::url_mappings::get(7),
    "GET /url-mappings/2026-03/url-mappings/7",
    Body::None,
    [
        r#"{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"cdnPurgeEmbargoTime":null,"contentGroupId":null,"cosObjectType":null,"created":null,"createdById":null,"deletedAt":null,"destination":null,"id":null,"internallyCreated":null,"isActive":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isRegex":null,"isTrailingSlashOptional":null,"label":null,"lastUsedAt":null,"name":null,"note":null,"portalId":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null,"updatedById":null}"#
    ]
);
