//! Batches, including those that succeed in part.

use hubscope_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::Client;

const CONTACTS: &str = "/crm/objects/2026-03/contacts";

fn start() -> (Emulator, Client) {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    (hubspot, client)
}

fn batch(client: &Client, verb: &str, body: Value) -> crate::client::Response {
    client.post(&format!("{CONTACTS}/batch/{verb}"), body)
}

fn count(client: &Client) -> usize {
    client.get(&format!("{CONTACTS}?limit=100")).expect(200)["results"].as_array().unwrap().len()
}

#[test]
fn a_batch_that_succeeds_whole() {
    let (_hubspot, client) = start();
    let inputs = json!({ "inputs": [
        { "properties": { "email": "a@example.com" } }, { "properties": { "city": "Cork" } },
    ] });
    let made = batch(&client, "create", inputs).expect(201);
    assert_eq!(made["status"], "COMPLETE");
    assert!(made["startedAt"].is_string() && made["completedAt"].is_string());
    assert_eq!(made.get("errors"), None);
    let ids: Vec<_> =
        made["results"].as_array().unwrap().iter().map(|record| record["id"].clone()).collect();

    let inputs = json!({ "inputs": [{ "id": ids[0], "properties": { "city": "Galway" } }] });
    let changed = batch(&client, "update", inputs).expect(200);
    assert_eq!(changed["results"][0]["properties"]["city"], "Galway");

    let inputs = [&ids[0], &ids[1], &ids[0]].map(|id| json!({ "id": id }));
    let inputs = json!({ "inputs": inputs, "properties": ["city"] });
    let read = batch(&client, "read", inputs).expect(200);
    let cities: Vec<_> =
        read["results"].as_array().unwrap().iter().map(|r| &r["properties"]["city"]).collect();
    assert_eq!(cities, ["Galway", "Cork"]);
    assert_eq!(read["results"][0]["properties"].get("email"), None);

    batch(&client, "archive", json!({ "inputs": [{ "id": ids[0] }, { "id": "9" }] })).expect(204);
    assert_eq!(count(&client), 1);
}

#[test]
fn a_read_of_records_that_are_missing_is_a_multi_status() {
    let (hubspot, client) = start();
    let id = hubspot.seed("contacts", [("email", "a@example.com")]);
    let inputs = ["b@example.com", "a@example.com"].map(|email| json!({ "id": email }));
    let inputs = json!({ "inputs": inputs, "idProperty": "email" });
    let read = batch(&client, "read", inputs).expect(207);
    assert_eq!(read["results"][0]["id"], id.as_str());
    assert_eq!(read["numErrors"], 1);
    let error = &read["errors"][0];
    assert_eq!(error["category"], "OBJECT_NOT_FOUND");
    assert_eq!(error["status"], "error");
    assert_eq!(error["context"]["ids"], json!(["b@example.com"]));
    assert_eq!((&error["errors"], &error["links"]), (&json!([]), &json!({})));
}

#[test]
fn a_creation_succeeds_in_part_only_with_trace_ids() {
    let (_hubspot, client) = start();
    let input = |email: &str| json!({ "properties": { "email": email } });
    let traced = |email: &str, trace: &str| {
        json!({
            "properties": { "email": email }, "objectWriteTraceId": trace,
        })
    };

    let plain = json!({ "inputs": [input("a@example.com"), input("wrong")] });
    batch(&client, "create", plain).error(400, "VALIDATION_ERROR");
    let twins = json!({ "inputs": [traced("a@example.com", "t"), traced("wrong", "t")] });
    batch(&client, "create", twins).error(400, "VALIDATION_ERROR");
    assert_eq!(count(&client), 0);

    let inputs = [("a@example.com", "t1"), ("wrong", "t2"), ("a@example.com", "t3")];
    let inputs = json!({ "inputs": inputs.map(|(email, trace)| traced(email, trace)) });
    let made = batch(&client, "create", inputs).expect(207);
    assert_eq!(made["results"].as_array().unwrap().len(), 1);
    assert_eq!(made["results"][0]["objectWriteTraceId"], "t1");
    assert_eq!(made["numErrors"], 2);
    assert_eq!(made["errors"][0]["category"], "VALIDATION_ERROR");
    assert_eq!(made["errors"][0]["context"]["objectWriteTraceId"], json!(["t2"]));
    assert_eq!(made["errors"][1]["category"], "CONFLICT");
    assert_eq!(made["errors"][1]["context"]["objectWriteTraceId"], json!(["t3"]));
    assert_eq!(count(&client), 1);
}

#[test]
fn an_update_tells_of_the_records_that_are_missing() {
    let (hubspot, client) = start();
    let id = hubspot.seed("contacts", [("email", "a@example.com")]);
    let change = |id: &str, email: &str| json!({ "id": id, "properties": { "email": email } });
    let changed = batch(
        &client,
        "update",
        json!({ "inputs": [change(&id, "b@example.com"), change("9", "c@example.com")] }),
    );
    let changed = changed.expect(207);
    assert_eq!(changed["results"][0]["properties"]["email"], "b@example.com");
    assert_eq!(changed["errors"][0]["context"]["ids"], json!(["9"]));
}

#[test]
fn an_update_that_fails_changes_nothing() {
    let (hubspot, client) = start();
    let first = hubspot.seed("contacts", [("email", "a@example.com")]);
    let second = hubspot.seed("contacts", [("email", "b@example.com")]);
    let inputs = json!({ "inputs": [
        { "id": first, "properties": { "email": "c@example.com" } },
        { "id": second, "properties": { "email": "wrong" } },
    ] });
    batch(&client, "update", inputs).error(400, "VALIDATION_ERROR");
    let got = client.get(&format!("{CONTACTS}/{first}")).expect(200);
    assert_eq!(got["properties"]["email"], "a@example.com");
}

#[test]
fn an_upsert_says_what_is_new() {
    let (hubspot, client) = start();
    let known = hubspot.seed("contacts", [("email", "a@example.com")]);
    let input = |email: &str| {
        json!({
            "id": email, "idProperty": "email", "properties": { "city": "Cork" },
        })
    };
    let done = batch(
        &client,
        "upsert",
        json!({ "inputs": [input("a@example.com"), input("b@example.com")] }),
    )
    .expect(200);
    assert_eq!(done["results"][0]["id"], known.as_str());
    assert_eq!(
        (&done["results"][0]["new"], &done["results"][1]["new"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(done["results"][1]["properties"]["email"], "b@example.com");
    assert_eq!(done["results"][1]["properties"]["city"], "Cork");
    batch(&client, "upsert", json!({ "inputs": [{ "id": "9", "properties": {} }] }))
        .error(404, "OBJECT_NOT_FOUND");
    batch(&client, "upsert", json!({ "inputs": [input("c@example.com"), input("C@example.com")] }))
        .error(400, "VALIDATION_ERROR");
    assert_eq!(count(&client), 2);
}

#[test]
fn a_batch_has_at_most_a_hundred_inputs() {
    let (_hubspot, client) = start();
    let inputs =
        |count: usize| json!({ "inputs": vec![json!({ "id": "1", "properties": {} }); count] });
    for verb in ["read", "create", "update", "upsert", "archive"] {
        let error = batch(&client, verb, inputs(101)).error(400, "VALIDATION_ERROR");
        assert!(error["message"].as_str().unwrap().contains("100"), "{verb}: {error}");
        batch(&client, verb, json!({})).error(400, "VALIDATION_ERROR");
    }
    batch(&client, "create", inputs(100)).expect(201);
}
