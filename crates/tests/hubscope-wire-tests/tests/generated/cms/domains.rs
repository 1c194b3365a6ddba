//! What each operation of the API `domains` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    domains_read_list,
    hubscope_cms::domains::read::list()
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
    "GET /cms/domains/2026-03?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"correctCname":"a/b ä","created":"2026-03-01T09:30:00Z","domain":"a/b ä","id":"a/b ä","isResolving":true,"isSslEnabled":true,"isSslOnly":true,"isUsedForBlogPost":true,"isUsedForEmail":true,"isUsedForKnowledge":true,"isUsedForLandingPage":true,"isUsedForSitePage":true,"manuallyMarkedAsResolving":true,"primaryBlogPost":true,"primaryEmail":true,"primaryKnowledge":true,"primaryLandingPage":true,"primarySitePage":true,"secondaryToDomain":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"correctCname":null,"created":null,"domain":null,"id":null,"isResolving":null,"isSslEnabled":null,"isSslOnly":null,"isUsedForBlogPost":null,"isUsedForEmail":null,"isUsedForKnowledge":null,"isUsedForLandingPage":null,"isUsedForSitePage":null,"manuallyMarkedAsResolving":null,"primaryBlogPost":null,"primaryEmail":null,"primaryKnowledge":null,"primaryLandingPage":null,"primarySitePage":null,"secondaryToDomain":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    domains_read_get,
    hubscope_cms::domains::read::get("a/b ä"),
    "GET /cms/domains/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"correctCname":"a/b ä","created":"2026-03-01T09:30:00Z","domain":"a/b ä","id":"a/b ä","isResolving":true,"isSslEnabled":true,"isSslOnly":true,"isUsedForBlogPost":true,"isUsedForEmail":true,"isUsedForKnowledge":true,"isUsedForLandingPage":true,"isUsedForSitePage":true,"manuallyMarkedAsResolving":true,"primaryBlogPost":true,"primaryEmail":true,"primaryKnowledge":true,"primaryLandingPage":true,"primarySitePage":true,"secondaryToDomain":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"correctCname":null,"created":null,"domain":null,"id":null,"isResolving":null,"isSslEnabled":null,"isSslOnly":null,"isUsedForBlogPost":null,"isUsedForEmail":null,"isUsedForKnowledge":null,"isUsedForLandingPage":null,"isUsedForSitePage":null,"manuallyMarkedAsResolving":null,"primaryBlogPost":null,"primaryEmail":null,"primaryKnowledge":null,"primaryLandingPage":null,"primarySitePage":null,"secondaryToDomain":null,"updated":null}"#
    ]
);
