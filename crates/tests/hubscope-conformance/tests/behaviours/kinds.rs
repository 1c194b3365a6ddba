//! Credentials that act for no account: the developer API key, and the token of an app itself.

use std::time::Duration;

use hubscope_auth::{
    Credential, CredentialFor, DeveloperKey, OAuthApp, SecretString, oauth::ClientCredentials,
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{
    Error, Request, RetryPolicy, Scope, ScopeSet, Unchecked, http::StatusCode, requirement,
    transport::Endpoint,
};
use hubscope_emulator::{AppSettings, AuthorizationKind, Emulator, LoggedRequest};

use crate::{behaviours, list, start};

behaviours!(
    a_developer_key_travels_in_the_query_and_nowhere_else,
    a_developer_key_goes_beside_other_parameters,
    a_wrong_developer_key_does_not_show,
    a_developer_key_opens_no_account,
    an_app_gets_a_token_for_itself,
    the_token_of_an_app_is_refreshed,
    an_app_gets_no_scope_that_its_settings_lack,
);

static SETTINGS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/webhooks/2026-03/{appId}/settings").named("webhooks.get_settings");
static JOURNAL: Endpoint<requirement::DeveloperWebhooksJournalRead> =
    Endpoint::get("/webhooks-journal/journal/2026-03/batch/earliest/{count}")
        .named("webhooks.journal");

fn settings() -> Request<requirement::DevelopersRead> {
    Request::new(&SETTINGS, &[&7])
}

fn client<S: Subject>(hubspot: &Emulator, credential: Credential) -> S {
    let mut configuration = Configuration::new(hubspot.url());
    configuration.retry = RetryPolicy::never();
    S::build(&configuration, credential).unwrap()
}

fn with_key<S: Subject>(hubspot: &Emulator, key: &str) -> S {
    client(hubspot, DeveloperKey::new(key).unwrap().into())
}

/// The emulator lets the call in, and says that it imitates nothing behind the door.
fn let_in(result: Result<(), Error>) -> bool {
    result.is_err_and(|error| error.status() == Some(StatusCode::NOT_IMPLEMENTED))
}

fn last(hubspot: &Emulator) -> LoggedRequest {
    hubspot.requests().pop().unwrap()
}

fn a_developer_key_travels_in_the_query_and_nowhere_else<S: Subject>() {
    let hubspot = start();
    let client = with_key::<S>(&hubspot, &hubspot.developer_key());
    assert!(let_in(client.send(settings())));
    let sent = last(&hubspot);
    assert_eq!(
        (sent.query.as_str(), sent.authorization),
        ("hapikey=REDACTED", AuthorizationKind::None)
    );
}

fn a_developer_key_goes_beside_other_parameters<S: Subject>() {
    let hubspot = start();
    let client = with_key::<S>(&hubspot, &hubspot.developer_key());
    let mut request = settings();
    request.query("archived", Some(true));
    assert!(let_in(client.send(request)));
    assert_eq!(last(&hubspot).query, "archived=true&hapikey=REDACTED");
}

fn a_wrong_developer_key_does_not_show<S: Subject>() {
    let hubspot = start();
    let client = with_key::<S>(&hubspot, "hush-hush&x=1");
    let error = client.send(settings()).unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    let source = std::error::Error::source(&error).map(ToString::to_string);
    assert!(!format!("{error} {error:#?} {source:?}").contains("hush"), "{error:#?}");
    // The key is one value, whatever is in it.
    assert_eq!(last(&hubspot).query, "hapikey=REDACTED");

    let nobody = Configuration::new("http://127.0.0.1:9");
    let unreachable = S::build(&nobody, DeveloperKey::new("hush-hush").unwrap().into()).unwrap();
    let error = unreachable.send(settings()).unwrap_err();
    let source = std::error::Error::source(&error).map(|source| format!("{source} {source:?}"));
    assert!(!format!("{error} {error:#?} {source:?}").contains("hush"), "{error:#?} {source:?}");
}

fn a_developer_key_opens_no_account<S: Subject>() {
    let hubspot = start();
    let client = with_key::<S>(&hubspot, &hubspot.developer_key());
    assert!(client.send(list()).unwrap_err().is_missing_scopes());
}

fn credentials(hubspot: &Emulator, settings: AppSettings) -> ClientCredentials<Unchecked> {
    let registered = hubspot.register(settings);
    let secret = SecretString::from(registered.client_secret);
    let scopes: ScopeSet = "oauth developer.webhooks_journal.read".parse().unwrap();
    let redirect = "http://localhost:3000/callback";
    OAuthApp::unchecked(&registered.client_id, secret, redirect, scopes, ScopeSet::new())
        .unwrap()
        .client_credentials()
}

fn app_level<S: Subject>(hubspot: &Emulator, credentials: ClientCredentials<Unchecked>) -> S {
    client(
        hubspot,
        CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(credentials),
    )
}

fn any_app() -> AppSettings {
    AppSettings::new(["http://localhost:3000/callback"])
}

fn an_app_gets_a_token_for_itself<S: Subject>() {
    let hubspot = start();
    let client = app_level::<S>(&hubspot, credentials(&hubspot, any_app()));
    assert!(let_in(client.send(Request::new(&JOURNAL, &[&1]))));
    let granted = &hubspot.requests()[0];
    assert_eq!(granted.grant_type.as_deref(), Some("client_credentials"));
    assert_eq!(last(&hubspot).authorization, AuthorizationKind::AccessToken);
    assert!(client.send(list()).unwrap_err().is_missing_scopes(), "it acts for no account");
}

fn the_token_of_an_app_is_refreshed<S: Subject>() {
    let hubspot = start();
    let client = app_level::<S>(&hubspot, credentials(&hubspot, any_app()));
    assert!(let_in(client.send(Request::new(&JOURNAL, &[&1]))));
    hubspot.advance(Duration::from_secs(1801));
    assert!(let_in(client.send(Request::new(&JOURNAL, &[&1]))));
    let grants = hubspot.requests().into_iter().filter(|request| request.grant_type.is_some());
    assert_eq!(grants.count(), 2);
}

fn an_app_gets_no_scope_that_its_settings_lack<S: Subject>() {
    let hubspot = start();
    let settings = any_app().scopes("oauth developer.webhooks_journal.read");
    let also: Scope = "crm.objects.contacts.read".parse().unwrap();
    let client = app_level::<S>(&hubspot, credentials(&hubspot, settings).and(also));
    let error = client.send(Request::new(&JOURNAL, &[&1])).unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("crm.objects.contacts.read"), "{error}: {source}");
}
