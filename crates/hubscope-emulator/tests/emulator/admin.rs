//! The admin interface over HTTP.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use hubscope_emulator::Emulator;
use serde_json::json;

use crate::client::Client;

fn start() -> (Emulator, Client) {
    let hubspot = Emulator::start().unwrap();
    let client = Client::new(&hubspot, None);
    (hubspot, client)
}

#[test]
fn tokens_and_seeds_work_as_those_of_the_library() {
    let (hubspot, admin) = start();
    let token = admin
        .post("/_emulator/tokens", json!({ "scopes": ["oauth", "crm.objects.contacts.read"] }))
        .expect(201);
    let client = Client::new(&hubspot, token["token"].as_str().map(str::to_owned));
    let seed = json!({
        "0-1": [{ "properties": { "email": "a@example.com" } }], "cars": [{ "properties": {} }],
    });
    let ids = admin.post("/_emulator/seed", seed).expect(201);
    let got = client
        .get(&format!("/crm/objects/2026-03/contacts/{}", ids["0-1"][0].as_str().unwrap()))
        .expect(200);
    assert_eq!(got["properties"]["email"], "a@example.com");
    assert_eq!(ids["cars"].as_array().unwrap().len(), 1);
    assert!(hubspot.requests().iter().all(|request| !request.path.starts_with("/_emulator")));
}

#[test]
fn apps_have_given_or_random_credentials() {
    let (_hubspot, admin) = start();
    let uris = json!(["http://localhost/"]);
    let own = json!({
        "redirect_uris": uris, "client_id": "id", "client_secret": "s", "scopes": ["oauth"],
        "rotate_refresh_tokens": true,
    });
    assert_eq!(admin.post("/_emulator/apps", own).expect(201)["client_id"], "id");
    let given = admin.post("/_emulator/apps", json!({ "redirect_uris": uris })).expect(201);
    assert_eq!((&given["redirect_uris"], given["client_secret"].is_string()), (&uris, true));
    admin
        .post("/_emulator/apps", json!({ "redirect_uris": uris, "client_id": "id" }))
        .error(400, "VALIDATION_ERROR");
    let fields = [
        ("client_id", "id"),
        ("client_secret", "s"),
        ("grant_type", "client_credentials"),
        ("scope", "oauth"),
    ];
    let token = admin.form("/oauth/2026-03/token", &fields).expect(200);
    assert_eq!(token["scopes"], json!(["oauth"]));
}

#[test]
fn the_clock_goes_forward() {
    let (hubspot, admin) = start();
    let before = hubspot.now();
    let now = admin.post("/_emulator/clock", json!({ "advance_seconds": 3600 })).expect(200);
    assert!(hubspot.now().duration_since(before).as_secs() >= 3600);
    assert!(admin.get("/_emulator/clock").expect(200)["now"].as_str() >= now["now"].as_str());
    admin.post("/_emulator/clock", json!({ "advance_seconds": -1 })).error(400, "VALIDATION_ERROR");
}

#[test]
fn faults_are_set_and_cleared() {
    let (_hubspot, admin) = start();
    let fault = json!({
        "kind": "status", "status": 423, "method": "get", "path": "/no", "times": 2,
        "headers": { "x-a": "b" }, "body": { "c": 1 },
    });
    admin.post("/_emulator/faults", fault).expect(204);
    let locked = admin.get("/nothing");
    assert_eq!(
        (locked.expect(423), locked.headers["x-a"].to_str().unwrap()),
        (json!({ "c": 1 }), "b")
    );
    admin.delete("/_emulator/faults").expect(204);
    admin.get("/nothing").error(404, "NOT_FOUND");
    for kind in [
        "rate_limited",
        "html",
        "empty_body",
        "huge_body",
        "truncated_body",
        "drop_connection",
        "never_answer",
    ] {
        admin.post("/_emulator/faults", json!({ "kind": kind, "always": true })).expect(204);
        admin.delete("/_emulator/faults").expect(204);
    }
    admin.post("/_emulator/faults", json!({ "kind": "status" })).error(400, "VALIDATION_ERROR");
    admin
        .post("/_emulator/faults", json!({ "kind": "html", "headers": { "a b": "" } }))
        .error(400, "VALIDATION_ERROR");
}

#[test]
fn the_log_can_be_read_and_cleared() {
    let (_hubspot, admin) = start();
    admin.get("/crm/objects/2026-03/contacts?limit=5");
    let log = admin.get("/_emulator/requests").expect(200);
    let expected = json!([{
        "method": "GET", "path": "/crm/objects/2026-03/contacts", "query": "limit=5", "status": 401,
        "authorization": "none", "endpoint": "crm.contacts.list", "grant_type": null,
        "faulty": false,
    }]);
    assert_eq!(log["requests"], expected);
    admin.delete("/_emulator/requests").expect(204);
    assert_eq!(admin.get("/_emulator/requests").expect(200)["requests"], json!([]));
}

#[test]
fn a_reset_clears_everything() {
    let (hubspot, admin) = start();
    let token = hubspot.token("oauth");
    hubspot.seed("contacts", [("email", "a@example.com")]);
    hubspot.fail(hubscope_emulator::Fault::status(500).always());
    admin.get("/nothing").expect(500);
    admin.post("/_emulator/reset", json!({})).expect(204);
    assert!(hubspot.requests().is_empty());
    Client::new(&hubspot, Some(token))
        .get("/account-info/2026-03/details")
        .error(401, "INVALID_AUTHENTICATION");
    let list = Client::of_contacts(&hubspot).get("/crm/objects/2026-03/contacts").expect(200);
    assert_eq!(list["results"], json!([]));
}

#[test]
fn properties_can_be_defined() {
    let (hubspot, admin) = start();
    admin.post("/_emulator/properties", json!({ "contacts": ["nickname"] })).expect(204);
    let client = Client::of_contacts(&hubspot);
    let create = |name: &str| {
        client.post("/crm/objects/2026-03/contacts", json!({ "properties": { name: "x" } })).status
    };
    assert_eq!([create("nickname"), create("nick_name")], [201, 400]);
}

#[test]
fn web_pages_cannot_use_it() {
    let hubspot = Emulator::start().unwrap();
    let ask = |headers: &str| {
        let mut stream = TcpStream::connect(hubspot.address()).unwrap();
        let head = format!("POST /_emulator/reset HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response.lines().next().unwrap().to_owned()
    };
    let contact = hubspot.seed("contacts", [("email", "ada@example.com")]);
    let page = "host: localhost\r\norigin: https://evil.example\r\n";
    assert_eq!(ask(page), "HTTP/1.1 403 Forbidden");
    assert_eq!(ask("host: evil.example\r\n"), "HTTP/1.1 403 Forbidden");
    let client = Client::of_contacts(&hubspot);
    client.get(&format!("/crm/objects/2026-03/contacts/{contact}")).expect(200);
    assert_eq!(ask("host: localhost\r\n"), "HTTP/1.1 204 No Content");
}

#[test]
fn mistakes_are_reported() {
    let (_hubspot, admin) = start();
    let error = admin.post("/_emulator/token", json!({})).error(404, "NOT_FOUND");
    assert!(error["message"].as_str().unwrap().contains("POST tokens"));
    admin.post("/_emulator/tokens", json!({ "scope": ["oauth"] })).error(400, "VALIDATION_ERROR");
    admin
        .post("/_emulator/faults", json!({ "kind": "status", "status": 500, "time": 1 }))
        .error(400, "VALIDATION_ERROR");
}
