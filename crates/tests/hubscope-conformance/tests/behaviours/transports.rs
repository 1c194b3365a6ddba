//! Success, refusal and failure of a call.

use std::io::Write;
use std::time::Duration;

use hubscope_auth::PrivateToken;
use hubscope_conformance::{Configuration, Scripted, Subject};
use hubscope_core::{RetryPolicy, decode, error::ErrorKind, http};
use hubscope_crm::{
    objects::contacts::{read, write},
    types::Record,
};
use hubscope_emulator::Fault;

use crate::{Contacts, behaviours, client, client_with, create, list, start};

behaviours!(
    a_page_is_read,
    created_and_no_content_are_successes,
    a_partly_failed_batch_shows_its_errors,
    a_json_error_is_parsed,
    missing_scopes_are_named,
    an_html_error_is_described,
    an_empty_error_is_described,
    an_answer_that_does_not_fit_names_its_path,
    an_empty_success_is_an_error_where_json_is_due,
    a_truncated_answer_is_no_success,
    a_huge_answer_is_refused,
    a_dropped_connection_is_retried_for_reads,
    a_dropped_connection_is_not_retried_for_creates,
    a_bad_gateway_is_retried_for_reads,
    a_bad_gateway_is_not_retried_for_creates,
    a_rate_limit_is_waited_for,
    attempts_end,
    a_timeout_is_told_apart,
    a_refused_connection_was_not_sent,
    redirects_are_not_followed,
    compressed_answers_are_read,
    a_refused_static_token_is_the_error,
    the_head_of_a_request_is_as_it_should_be,
    bad_input_sends_nothing,
    plain_http_is_for_loopback,
    secrets_do_not_show,
);

fn a_page_is_read<S: Subject>() {
    let hubspot = start();
    for number in 0..3 {
        hubspot.seed("contacts", [("email", format!("{number}@example.com"))]);
    }
    let client: S = client(&hubspot);
    let first: Contacts = client.call(read::list().limit(2).into_request(), decode::json).unwrap();
    assert_eq!(first.results.len(), 2);
    let after = first.next_cursor().unwrap().to_owned();
    let last: Contacts =
        client.call(read::list().limit(2).after(after).into_request(), decode::json).unwrap();
    assert_eq!((last.results.len(), last.next_cursor()), (1, None));
    assert_eq!(last.results[0].properties.get("email"), Some("2@example.com"));
}

fn created_and_no_content_are_successes<S: Subject>() {
    let hubspot = start();
    let client: S = client(&hubspot);
    let made: Record = client.call(create("ada@example.com"), decode::json).unwrap();
    client.send(write::archive(&made.id).into_request()).unwrap();
    let statuses: Vec<_> = hubspot.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(201), Some(204)]);
}

fn a_partly_failed_batch_shows_its_errors<S: Subject>() {
    let hubspot = start();
    let id = hubspot.seed("contacts", [("email", "ada@example.com")]);
    let client: S = client(&hubspot);
    let inputs = [id.as_str(), "424242"].map(hubscope_crm::types::RecordId::new);
    let batch: hubscope_core::Batch<Record> =
        client.call(read::batch_read(inputs).into_request(), decode::json).unwrap();
    assert_eq!(hubspot.requests()[0].status, Some(207));
    let failed = batch.all().unwrap_err();
    assert_eq!((failed.succeeded.len(), failed.failed), (1, 1));
    assert_eq!(failed.succeeded[0].id, id);
}

fn a_json_error_is_parsed<S: Subject>() {
    let hubspot = start();
    let client: S = client(&hubspot);
    let error = client.send(read::get("424242").into_request()).unwrap_err();
    assert!(error.is_not_found() && !error.is_transient());
    assert_eq!(error.endpoint().unwrap().name(), "crm.contacts.get");
    assert!(error.correlation_id().is_some_and(|id| error.to_string().contains(id)));
    assert!(!error.api().unwrap().message.is_empty());
}

fn missing_scopes_are_named<S: Subject>() {
    let hubspot = start();
    let token = PrivateToken::new(hubspot.token("oauth")).unwrap();
    let client = S::build(&Configuration::new(hubspot.url()), token.into()).unwrap();
    let error = client.send(list()).unwrap_err();
    assert!(error.is_missing_scopes());
    assert_eq!(error.missing_scopes().unwrap().to_string(), "crm.objects.contacts.read");
    assert!(error.to_string().contains("crm.objects.contacts.read"), "{error}");
}

fn an_html_error_is_described<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::html(404));
    let error = client::<S>(&hubspot).send(list()).unwrap_err();
    assert!(error.is_not_found());
    assert!(error.to_string().contains("not JSON but text/html"), "{error}");
}

fn an_empty_error_is_described<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::empty_body(400));
    let error = client::<S>(&hubspot).send(list()).unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("no body"), "{error}");
}

fn an_answer_that_does_not_fit_names_its_path<S: Subject>() {
    let hubspot = start();
    hubspot.fail(
        Fault::status(200)
            .body(r#"{"results":[{"id":"1","properties":{}},{"id":{"not":"text"}}]}"#),
    );
    let error = client::<S>(&hubspot).call::<Contacts, _>(list(), decode::json).unwrap_err();
    let ErrorKind::Decode { path, .. } = error.kind() else { unreachable!("{error:?}") };
    assert_eq!(path, "$.results[1].id");
}

fn an_empty_success_is_an_error_where_json_is_due<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::empty_body(200));
    let error = client::<S>(&hubspot).call::<Contacts, _>(list(), decode::json).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error:?}");
}

fn a_truncated_answer_is_no_success<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::truncated_body().always());
    let client: S = client_with(&hubspot, |it| it.retry = RetryPolicy::never());
    let error = client.call::<Contacts, _>(list(), decode::json).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Interrupted, "{error:?}");
}

fn a_huge_answer_is_refused<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::huge_body(200_000));
    let client: S = client_with(&hubspot, |it| it.max_response = 100_000);
    let error = client.call::<Contacts, _>(list(), decode::json).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::TooLarge { limit: 100_000 });
    assert_eq!(hubspot.requests().len(), 1, "an answer that is too long stays too long");
}

fn a_dropped_connection_is_retried_for_reads<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::drop_connection().times(2));
    let page: Contacts = client::<S>(&hubspot).call(list(), decode::json).unwrap();
    assert!(page.results.is_empty());
    assert_eq!(hubspot.requests().len(), 3);
}

fn a_dropped_connection_is_not_retried_for_creates<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::drop_connection().after_handling());
    let client: S = client(&hubspot);
    let error = client.send(create("ada@example.com")).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Interrupted, "{error:?}");
    assert!(error.is_transient());
    let page: Contacts = client.call(list(), decode::json).unwrap();
    assert_eq!(page.results.len(), 1, "the contact was created once");
}

fn a_bad_gateway_is_retried_for_reads<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::html(502).times(2));
    let page: Contacts = client::<S>(&hubspot).call(list(), decode::json).unwrap();
    assert!(page.results.is_empty());
    assert_eq!(hubspot.requests().len(), 3);
}

fn a_bad_gateway_is_not_retried_for_creates<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::status(502));
    let error = client::<S>(&hubspot).send(create("ada@example.com")).unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(http::StatusCode::BAD_GATEWAY), 1));
}

fn a_rate_limit_is_waited_for<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::rate_limited().header("retry-after", "0"));
    client::<S>(&hubspot).send(create("ada@example.com")).unwrap();
    let statuses: Vec<_> = hubspot.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(429), Some(201)]);
}

fn attempts_end<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::status(503).always());
    let error = client::<S>(&hubspot).send(list()).unwrap_err();
    assert_eq!(error.attempts(), RetryPolicy::default().max_attempts);
    assert_eq!(hubspot.requests().len(), 4);
    assert!(error.to_string().contains("after 4 attempts"), "{error}");
}

fn a_timeout_is_told_apart<S: Subject>() {
    let hubspot = start();
    hubspot.fail(Fault::never_answer().always());
    let client: S = client_with(&hubspot, |it| {
        it.timeout = Duration::from_millis(200);
        it.retry = RetryPolicy::never();
    });
    let error = client.send(create("ada@example.com")).unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

fn a_refused_connection_was_not_sent<S: Subject>() {
    let gone = start();
    let url = gone.url().to_owned();
    drop(gone);
    let mut configuration = Configuration::new(&url);
    configuration.retry.max_attempts = 2;
    let client = S::build(&configuration, PrivateToken::new("pat-emu1-1").unwrap().into()).unwrap();
    let error = client.send(create("ada@example.com")).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (&ErrorKind::Connect, 2), "{error:?}");
}

fn redirects_are_not_followed<S: Subject>() {
    let (hubspot, elsewhere) = (start(), start());
    for status in [301, 302, 307, 308] {
        hubspot.fail(Fault::status(status).header("location", elsewhere.url()));
        let error = client::<S>(&hubspot).send(list()).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Redirect, "{status}: {error:?}");
    }
    assert!(elsewhere.requests().is_empty(), "the token went to another host");
}

fn client_of<S: Subject>(server: &Scripted) -> S {
    S::build(&Configuration::new(&server.url), PrivateToken::new("pat-emu1-1").unwrap().into())
        .unwrap()
}

fn compressed_answers_are_read<S: Subject>() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder
        .write_all(br#"{"results":[{"id":"17","properties":{"email":"ada@example.com"}}]}"#)
        .unwrap();
    let body = encoder.finish().unwrap();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let server = Scripted::start([head.as_bytes(), &body].concat()).unwrap();
    let page: Contacts = client_of::<S>(&server).call(list(), decode::json).unwrap();
    assert_eq!(page.results[0].id, "17");
    assert!(server.request().unwrap().contains("accept-encoding: gzip"));
}

fn a_refused_static_token_is_the_error<S: Subject>() {
    let hubspot = start();
    let token = PrivateToken::new("pat-emu1-unknown").unwrap();
    let client = S::build(&Configuration::new(hubspot.url()), token.into()).unwrap();
    let error = client.send(list()).unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(hubspot.requests().len(), 1, "another try with the same token is of no use");
}

fn the_head_of_a_request_is_as_it_should_be<S: Subject>() {
    let server = Scripted::start(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()).unwrap();
    client_of::<S>(&server).send(list()).unwrap();
    let head = server.request().unwrap();
    assert!(head.starts_with("get /crm/objects/2026-03/contacts?limit=10 http/1.1\r\n"), "{head}");
    for header in
        ["authorization: bearer pat-emu1-1", "user-agent: hubscope/", "accept: application/json"]
    {
        assert_eq!(head.matches(header).count(), 1, "{header} in {head}");
    }
}

fn bad_input_sends_nothing<S: Subject>() {
    let hubspot = start();
    let client: S = client(&hubspot);
    for id in ["", ".", ".."] {
        let error = client.send(write::archive(id).into_request()).unwrap_err();
        assert!(error.is_invalid() && error.to_string().contains("nothing was sent"), "{error}");
    }
    assert!(hubspot.requests().is_empty());
    // What could break out of a header never gets that far.
    assert!(PrivateToken::new("pat\r\nX-Evil: 1").is_err());
}

fn plain_http_is_for_loopback<S: Subject>() {
    let token = PrivateToken::new("pat-emu1-1").unwrap();
    let refused = S::build(&Configuration::new("http://api.example.com"), token.into())
        .map(|_| ())
        .unwrap_err();
    assert!(refused.contains("unencrypted"), "{refused}");
}

fn secrets_do_not_show<S: Subject>() {
    let hubspot = start();
    let secret = hubspot.token("oauth");
    let token = PrivateToken::new(secret.clone()).unwrap();
    let client = S::build(&Configuration::new(hubspot.url()), token.into()).unwrap();
    let error = client.send(list()).unwrap_err();
    hubspot.fail(Fault::drop_connection().always());
    let broken = client.send(list()).unwrap_err();
    for error in [error, broken] {
        let mut shown = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            shown.push_str(&format!("{inner} {inner:?}"));
            source = inner.source();
        }
        assert!(!shown.contains(&secret), "{shown}");
    }
}
