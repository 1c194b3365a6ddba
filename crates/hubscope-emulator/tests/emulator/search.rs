//! Search: operators, paging and limits.

use hubscope_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::Client;

const SEARCH: &str = "/crm/objects/2026-03/contacts/search";

/// Three contacts: Ada (36, Cork), Bob (9, no city), Cy (100, Galway).
fn start() -> (Emulator, Client) {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    hubspot.seed(
        "contacts",
        [("firstname", "Ada"), ("email", "ada@example.com"), ("age", "36"), ("city", "Cork")],
    );
    hubspot.seed("contacts", [("firstname", "Bob"), ("email", "bob@example.org"), ("age", "9")]);
    hubspot.seed(
        "contacts",
        [("firstname", "Cy"), ("email", "cy@example.com"), ("age", "100"), ("city", "Galway")],
    );
    (hubspot, client)
}

#[track_caller]
fn names(client: &Client, body: Value) -> Vec<String> {
    let found = client.post(SEARCH, body).expect(200);
    let name = |record: &Value| record["properties"]["firstname"].as_str().unwrap().to_owned();
    let names: Vec<_> = found["results"].as_array().unwrap().iter().map(name).collect();
    if found.get("paging").is_none() {
        assert_eq!(found["total"], names.len());
    }
    names
}

#[test]
fn every_operator_picks_what_it_says() {
    let (_hubspot, client) = start();
    let picks = |filter: Value, expected: &[&str]| {
        let found = names(&client, json!({ "filterGroups": [{ "filters": [filter] }] }));
        assert_eq!(found, expected, "{filter}");
    };
    picks(json!({ "propertyName": "firstname", "operator": "EQ", "value": "ada" }), &["Ada"]);
    picks(json!({ "propertyName": "city", "operator": "NEQ", "value": "Cork" }), &["Bob", "Cy"]);
    picks(json!({ "propertyName": "age", "operator": "LT", "value": "36" }), &["Bob"]);
    picks(json!({ "propertyName": "age", "operator": "LTE", "value": 36 }), &["Ada", "Bob"]);
    picks(json!({ "propertyName": "age", "operator": "GT", "value": "36" }), &["Cy"]);
    picks(json!({ "propertyName": "age", "operator": "GTE", "value": "36" }), &["Ada", "Cy"]);
    picks(
        json!({ "propertyName": "age", "operator": "BETWEEN", "value": "9", "highValue": "36" }),
        &["Ada", "Bob"],
    );
    picks(
        json!({ "propertyName": "city", "operator": "IN", "values": ["cork", "galway"] }),
        &["Ada", "Cy"],
    );
    picks(
        json!({ "propertyName": "city", "operator": "NOT_IN", "values": ["cork"] }),
        &["Bob", "Cy"],
    );
    picks(json!({ "propertyName": "city", "operator": "HAS_PROPERTY" }), &["Ada", "Cy"]);
    picks(json!({ "propertyName": "city", "operator": "NOT_HAS_PROPERTY" }), &["Bob"]);
    picks(
        json!({ "propertyName": "email", "operator": "CONTAINS_TOKEN", "value": "*@example.com" }),
        &["Ada", "Cy"],
    );
    picks(
        json!({ "propertyName": "email", "operator": "NOT_CONTAINS_TOKEN", "value": "org" }),
        &["Ada", "Cy"],
    );
    picks(json!({ "propertyName": "createdate", "operator": "LT", "value": "2000-01-01" }), &[]);
    picks(
        json!({ "propertyName": "createdate", "operator": "GT", "value": "946684800000" }),
        &["Ada", "Bob", "Cy"],
    );
}

#[test]
fn groups_are_alternatives_of_filters_that_hold_together() {
    let (_hubspot, client) = start();
    let named = |name| json!({ "propertyName": "firstname", "operator": "EQ", "value": name });
    let grown = json!({ "propertyName": "age", "operator": "GT", "value": "18" });
    let body = json!({ "filterGroups": [
        { "filters": [named("Ada"), grown] }, { "filters": [named("Bob"), grown] },
    ] });
    assert_eq!(names(&client, body), ["Ada"]);
    let body =
        json!({ "filterGroups": [{ "filters": [named("Ada")] }, { "filters": [named("Bob")] }] });
    assert_eq!(names(&client, body), ["Ada", "Bob"]);
}

#[test]
fn a_query_looks_at_the_beginnings_of_words() {
    let (_hubspot, client) = start();
    assert_eq!(names(&client, json!({ "query": "AD" })), ["Ada"]);
    assert_eq!(names(&client, json!({ "query": "example com" })), ["Ada", "Cy"]);
    assert_eq!(names(&client, json!({ "query": "cork" })), Vec::<String>::new());
}

#[test]
fn results_come_sorted() {
    let (_hubspot, client) = start();
    let sorted = |sort: Value| names(&client, json!({ "sorts": [sort] }));
    assert_eq!(
        sorted(json!({ "propertyName": "age", "direction": "ASCENDING" })),
        ["Bob", "Ada", "Cy"]
    );
    assert_eq!(
        sorted(json!({ "propertyName": "age", "direction": "DESCENDING" })),
        ["Cy", "Ada", "Bob"]
    );
    assert_eq!(sorted(json!("age")), ["Bob", "Ada", "Cy"]);
    assert_eq!(sorted(json!("-age")), ["Cy", "Ada", "Bob"]);
    assert_eq!(names(&client, json!({})), ["Ada", "Bob", "Cy"]);
}

#[test]
fn pages_count_from_the_first_result() {
    let (_hubspot, client) = start();
    let first = client.post(SEARCH, json!({ "limit": 2, "properties": ["age"] })).expect(200);
    assert_eq!(first["total"], 3);
    assert_eq!(first["paging"]["next"]["after"], "2");
    assert_eq!(first["results"][0]["properties"]["age"], "36");
    assert_eq!(first["results"][0]["properties"].get("firstname"), None);
    let second = client.post(SEARCH, json!({ "limit": 2, "after": "2" })).expect(200);
    assert_eq!(second["results"][0]["properties"]["firstname"], "Cy");
    assert_eq!(second.get("paging"), None);
}

#[test]
fn archived_records_are_never_found() {
    let (hubspot, client) = start();
    let id = hubspot.seed("contacts", [("firstname", "Di")]);
    client.delete(&format!("/crm/objects/2026-03/contacts/{id}")).expect(204);
    assert_eq!(names(&client, json!({ "query": "di" })), Vec::<String>::new());
}

#[test]
fn what_is_beyond_the_limits_is_refused() {
    let (_hubspot, client) = start();
    let filter = json!({ "propertyName": "a", "operator": "HAS_PROPERTY" });
    let group = |filters: usize| json!({ "filters": vec![filter.clone(); filters] });
    let groups = |sizes: &[usize]| {
        let groups = sizes.iter().map(|size| group(*size)).collect::<Vec<_>>();
        json!({ "filterGroups": groups })
    };
    let one = |filter: Value| json!({ "filterGroups": [{ "filters": [filter] }] });
    for body in [
        groups(&[1; 6]),
        groups(&[7]),
        groups(&[6, 6, 6, 1]),
        json!({ "limit": 201 }),
        json!({ "limit": 0 }),
        json!({ "after": "9991", "limit": 10 }),
        json!({ "after": "x" }),
        json!({ "sorts": ["a", "b"] }),
        json!({ "sorts": [{ "propertyName": "a", "direction": "UP" }] }),
        json!({ "query": "a".repeat(3_000) }),
        one(json!({ "propertyName": "a", "operator": "LIKE", "value": "1" })),
        one(json!({ "propertyName": "a", "operator": "EQ" })),
        one(json!({ "propertyName": "a", "operator": "IN", "value": "1" })),
        one(json!({ "propertyName": "a", "operator": "BETWEEN", "value": "1" })),
    ] {
        client.post(SEARCH, body).error(400, "VALIDATION_ERROR");
    }
    for body in
        [groups(&[1; 5]), groups(&[6, 6, 6]), json!({ "limit": 200 }), json!({ "after": "9990" })]
    {
        client.post(SEARCH, body).expect(200);
    }
}
