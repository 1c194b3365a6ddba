//! Scopes: the calls that a token may make.

use std::time::Duration;

use hubscope_emulator::{AuthorizationKind, Emulator};
use serde_json::{Value, json};

use crate::client::Client;

fn with(hubspot: &Emulator, scopes: &str) -> Client {
    Client::new(hubspot, Some(hubspot.token(scopes)))
}

#[test]
fn a_missing_or_unknown_token_is_unauthorized() {
    let hubspot = Emulator::start().unwrap();
    for token in [None, Some("pat-na1-unknown".to_owned())] {
        Client::new(&hubspot, token)
            .get("/crm/objects/2026-03/contacts")
            .error(401, "INVALID_AUTHENTICATION");
    }
}

#[test]
fn missing_scopes_are_listed() {
    let hubspot = Emulator::start().unwrap();
    let client = with(&hubspot, "oauth crm.objects.contacts.read");
    let error = client
        .post("/crm/objects/2026-03/contacts", json!({ "properties": {} }))
        .error(403, "MISSING_SCOPES");
    assert_eq!(
        error["errors"][0]["context"]["requiredGranularScopes"],
        json!(["crm.objects.contacts.write"])
    );
    assert_eq!(error["links"]["scopes"], "https://developers.hubspot.com/scopes");
    client.get("/crm/objects/2026-03/contacts").expect(200);
}

#[test]
fn every_alternative_is_listed_and_any_is_enough() {
    let hubspot = Emulator::start().unwrap();
    let error = with(&hubspot, "oauth").get("/crm/owners/2026-03").error(403, "MISSING_SCOPES");
    let scopes = &error["errors"][0]["context"]["requiredGranularScopes"];
    assert_eq!(scopes, &json!(["automation", "crm.objects.owners.read"]));
    for scope in scopes.as_array().unwrap() {
        with(&hubspot, scope.as_str().unwrap()).get("/crm/owners/2026-03").expect(200);
    }
}

#[test]
fn the_object_type_of_the_path_decides() {
    let hubspot = Emulator::start().unwrap();
    let needed = |path: &str| -> Value {
        let error = with(&hubspot, "oauth").get(path).error(403, "MISSING_SCOPES");
        error["errors"][0]["context"]["requiredGranularScopes"].clone()
    };
    assert_eq!(needed("/crm/objects/2026-03/0-1"), json!(["crm.objects.contacts.read"]));
    assert_eq!(needed("/crm/objects/2026-03/invoices/5"), json!(["crm.objects.invoices.read"]));
    assert_eq!(needed("/crm/objects/2026-03/cars"), json!(["crm.objects.custom.read"]));
    assert_eq!(needed("/crm/v3/objects/deals"), json!(["crm.objects.deals.read"]));
}

#[test]
fn an_operation_without_an_implementation_says_so_after_the_scope_check() {
    let hubspot = Emulator::start().unwrap();
    with(&hubspot, "oauth").get("/crm/lists/2026-03").error(403, "MISSING_SCOPES");
    let error =
        with(&hubspot, "crm.lists.read").get("/crm/lists/2026-03").error(501, "NOT_IMPLEMENTED");
    assert!(error["message"].as_str().unwrap().contains("crm.lists.list"));
    let client = with(&hubspot, "oauth");
    client.get("/crm/nothing").error(404, "NOT_FOUND");
    let wrong_method = client.delete("/account-info/2026-03/details");
    wrong_method.error(405, "METHOD_NOT_ALLOWED");
    assert_eq!(wrong_method.headers["allow"], "GET");
}

#[test]
fn a_static_token_outlives_the_clock() {
    let hubspot = Emulator::start().unwrap();
    let client = with(&hubspot, "oauth");
    hubspot.advance(Duration::from_secs(365 * 24 * 3600));
    let details = client.get("/account-info/2026-03/details").expect(200);
    assert_eq!(details["portalId"], hubspot.account_id());
}

#[test]
fn the_one_owner_is_found_by_id_and_email() {
    let hubspot = Emulator::start().unwrap();
    let client = with(&hubspot, "crm.objects.owners.read");
    let owner = client.get("/crm/owners/2026-03").expect(200)["results"][0].clone();
    let (id, email) = (owner["id"].as_str().unwrap(), owner["email"].as_str().unwrap());
    assert_eq!(client.get(&format!("/crm/owners/2026-03/{id}")).expect(200), owner);
    assert_eq!(
        client.get(&format!("/crm/owners/2026-03?email={email}")).expect(200)["results"],
        json!([owner])
    );
    assert_eq!(
        client.get("/crm/owners/2026-03?email=nobody@example.com").expect(200)["results"],
        json!([])
    );
    client.get("/crm/owners/2026-03/1").error(404, "OBJECT_NOT_FOUND");
}

#[test]
fn the_log_shows_the_kind_of_token_only() {
    let hubspot = Emulator::start().unwrap();
    let token = hubspot.token("oauth");
    Client::new(&hubspot, Some(token.clone()))
        .get("/account-info/2026-03/details?hapikey=secret&a=1");
    Client::new(&hubspot, Some("unknown".into())).get("/account-info/2026-03/details");
    Client::new(&hubspot, None).get("/nothing");
    let log = hubspot.requests();
    let kinds: Vec<_> = log.iter().map(|request| request.authorization).collect();
    assert_eq!(
        kinds,
        [AuthorizationKind::StaticToken, AuthorizationKind::UnknownToken, AuthorizationKind::None]
    );
    assert_eq!(
        log.iter().map(|request| request.status).collect::<Vec<_>>(),
        [Some(200), Some(401), Some(404)]
    );
    assert_eq!(log[0].query, "hapikey=REDACTED&a=1");
    assert_eq!(log[0].endpoint.as_deref(), Some("account.info.get_details"));
    assert_eq!(log[2].endpoint, None);
    assert!(!format!("{log:?}").contains(&token));
    hubspot.clear_requests();
    assert!(hubspot.requests().is_empty());
}
