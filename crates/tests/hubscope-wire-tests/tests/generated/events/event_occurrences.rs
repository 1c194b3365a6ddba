//! What each operation of the API `event_occurrences` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    oauth_event_occurrences_list,
    hubscope_events::oauth::event_occurrences::list()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .event_type("a/b ä".to_owned())
        .id(vec!["a/b ä".to_owned()])
        .limit(7)
        .object_id(7)
        .object_property_propname(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
        .object_type("a/b ä".to_owned())
        .occurred_after(moment())
        .occurred_before(moment())
        .properties(vec!["a/b ä".to_owned()])
        .property_propname(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
        .sort(vec!["a/b ä".to_owned()]),
    "GET /events/event-occurrences/2026-03?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&eventType=a%2Fb%20%C3%A4&id=a%2Fb%20%C3%A4&limit=7&objectId=7&objectProperty.key=a%2Fb%20%C3%A4&objectType=a%2Fb%20%C3%A4&occurredAfter=2026-03-01T09%3A30%3A00Z&occurredBefore=2026-03-01T09%3A30%3A00Z&properties=a%2Fb%20%C3%A4&property.key=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"eventType":"a/b ä","id":"a/b ä","objectId":"a/b ä","objectType":"a/b ä","occurredAt":"2026-03-01T09:30:00Z","properties":{"name":"value","none":null},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"eventType":null,"id":null,"objectId":null,"objectType":null,"occurredAt":null,"properties":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    oauth_event_occurrences_list_event_types,
    hubscope_events::oauth::event_occurrences::list_event_types(),
    "GET /events/event-occurrences/2026-03/event-types",
    Body::None,
    [
        r#"{"eventTypes":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"eventTypes":null}"#
    ]
);
