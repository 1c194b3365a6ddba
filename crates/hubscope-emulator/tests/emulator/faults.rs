//! Faults as a client sees them.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use hubscope_emulator::{Emulator, Fault};
use serde_json::json;

use crate::client::Client;

const CONTACTS: &str = "/crm/objects/2026-03/contacts";

/// Returns everything that the emulator sends before it closes the connection.
fn raw(hubspot: &Emulator) -> String {
    let mut stream = TcpStream::connect(hubspot.address()).unwrap();
    stream.write_all(b"GET /nothing HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    let mut received = Vec::new();
    // The connection may also be closed by a reset.
    drop(stream.read_to_end(&mut received));
    String::from_utf8(received).unwrap()
}

#[test]
fn a_status_comes_with_its_body_and_headers() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    hubspot.fail(Fault::rate_limited().header("Retry-After", "1"));
    hubspot.fail(Fault::status(502));
    hubspot.fail(Fault::status(477).body(r#"{"a":1}"#).header("content-type", "text/plain"));
    let limited = client.get(CONTACTS);
    assert_eq!(limited.expect(429)["policyName"], "TEN_SECONDLY_ROLLING");
    assert_eq!(limited.headers["retry-after"], "1");
    client.get(CONTACTS).error(502, "INTERNAL_ERROR");
    let migrating = client.get(CONTACTS);
    assert_eq!((migrating.status, migrating.text.as_str()), (477, r#"{"a":1}"#));
    assert_eq!(
        migrating.headers.get_all("content-type").iter().collect::<Vec<_>>(),
        ["text/plain"]
    );
    client.get(CONTACTS).expect(200);
    assert_eq!(
        hubspot.requests().iter().map(|r| r.faulty).collect::<Vec<_>>(),
        [true, true, true, false]
    );
}

#[test]
fn a_rule_picks_by_method_and_path_until_it_is_cleared() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    hubspot.fail(Fault::status(503).method("post").path("/crm").always());
    let create = || client.post(CONTACTS, json!({ "properties": {} })).status;
    assert_eq!(client.get(CONTACTS).status, 200);
    assert_eq!(client.post("/nothing", json!({})).status, 404);
    assert_eq!([create(), create(), create()], [503; 3]);
    hubspot.clear_faults();
    assert_eq!(create(), 201);
    assert_eq!(client.get(CONTACTS).expect(200)["results"].as_array().unwrap().len(), 1);
}

#[test]
fn bodies_can_be_html_empty_or_huge() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    hubspot.fail(Fault::html(404));
    hubspot.fail(Fault::empty_body(200));
    hubspot.fail(Fault::huge_body(20_000_000));
    let page = client.get(CONTACTS);
    assert_eq!(page.status, 404);
    assert!(
        page.text.starts_with("<!doctype html>")
            && page.headers["content-type"].to_str().unwrap().contains("html")
    );
    let empty = client.get(CONTACTS);
    assert_eq!((empty.status, empty.text.as_str()), (200, ""));
    let huge = client.get(CONTACTS);
    assert!(huge.text.len() > 20_000_000);
    assert!(huge.expect(200)["padding"].is_string());
}

#[test]
fn a_body_larger_than_memory_is_sent_as_it_is_read() {
    let hubspot = Emulator::start().unwrap();
    hubspot.fail(Fault::huge_body(u64::MAX));
    let mut stream = TcpStream::connect(hubspot.address()).unwrap();
    stream.write_all(b"GET /nothing HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    let mut received = vec![0; 1 << 20];
    stream.read_exact(&mut received).unwrap();
    let text = String::from_utf8(received).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("content-length: 10995116277"), "{head}");
    assert!(body.starts_with(r#"{"padding":"aaa"#));
    drop(stream);
    Client::of_contacts(&hubspot).get(CONTACTS).expect(200);
}

#[test]
fn a_dropped_connection_gives_not_one_byte() {
    let hubspot = Emulator::start().unwrap();
    hubspot.fail(Fault::drop_connection());
    assert_eq!(raw(&hubspot), "");
    assert_eq!(hubspot.requests()[0].status, None);
}

#[test]
fn a_truncated_body_is_shorter_than_announced() {
    let hubspot = Emulator::start().unwrap();
    hubspot.fail(Fault::truncated_body());
    let received = raw(&hubspot);
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    let promised = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(!body.is_empty() && body.len() < promised.parse().unwrap(), "{promised}: {body}");

    hubspot.fail(Fault::truncated_body());
    let client = Client::of_contacts(&hubspot);
    assert!(client.try_send("GET", CONTACTS, "", String::new()).is_err());
}

#[test]
fn a_response_can_be_lost_after_the_request_took_effect() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let create = |email: &str| {
        let body = json!({ "properties": { "email": email } }).to_string();
        client.try_send("POST", CONTACTS, "application/json", body)
    };
    hubspot.fail(Fault::drop_connection());
    assert!(create("a@example.com").is_err());
    hubspot.fail(Fault::truncated_body().after_handling());
    assert!(create("b@example.com").is_err());
    hubspot.fail(Fault::status(504).after_handling());
    assert_eq!(create("c@example.com").unwrap().status, 504);
    create("a@example.com").unwrap().expect(201);
    create("b@example.com").unwrap().error(409, "CONFLICT");
    create("c@example.com").unwrap().error(409, "CONFLICT");
}

#[test]
fn a_request_without_a_response_does_not_block_others() {
    let hubspot = Emulator::start().unwrap();
    hubspot.fail(Fault::never_answer().path("/slow"));
    let mut waiting = TcpStream::connect(hubspot.address()).unwrap();
    waiting.write_all(b"GET /slow HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    while hubspot.requests().is_empty() {
        std::thread::yield_now();
    }
    Client::of_contacts(&hubspot).get(CONTACTS).expect(200);
    waiting.set_nonblocking(true).unwrap();
    assert_eq!(waiting.read(&mut [0]).unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    assert_eq!(hubspot.requests()[0].status, None);
    hubspot.advance(Duration::from_secs(1));
}

#[test]
fn an_invalid_header_is_reported_and_not_sent() {
    let hubspot = Emulator::start().unwrap();
    hubspot.fail(Fault::status(429).header("bad header", "1"));
    let received = Client::of_contacts(&hubspot).get(CONTACTS);
    assert_eq!(received.status, 500);
    assert!(received.text.contains("header"));
}

#[test]
fn a_fault_cannot_set_where_the_body_ends() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    for name in ["content-length", "Transfer-Encoding"] {
        hubspot.fail(Fault::status(500).header(name, "5"));
        let error = client.get(CONTACTS).error(500, "INTERNAL_ERROR");
        assert!(error["message"].as_str().unwrap().contains(&name.to_lowercase()), "{error}");
        let headers = json!({ name: "5" });
        let fault = json!({ "kind": "status", "status": 500, "headers": headers });
        client.post("/_emulator/faults", fault).error(400, "VALIDATION_ERROR");
    }
    let fault = json!({ "kind": "huge_body", "bytes": u64::MAX });
    client.post("/_emulator/faults", fault).error(400, "VALIDATION_ERROR");
}
