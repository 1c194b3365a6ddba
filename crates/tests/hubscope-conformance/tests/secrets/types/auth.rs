//! The types of hubscope-auth.

use std::time::{Duration, SystemTime};

use hubscope_auth::{
    Credential, CredentialFor, DeveloperKey, PrivateToken, ServiceKey, Tokens,
    oauth::{AuthorizationRequest, AuthorizationState, RedirectUri},
    refresh::{AccessToken, Refresh, RefreshContext, RefreshError},
    source::{BlockingSource, Env, File, ReloadingToken, Secret, SourceError},
    store::{
        BlockingStore, ConnectionId, ConnectionState, Connections, Key, Keyring, Lease,
        MemoryStore, Record,
    },
};
use hubscope_conformance::known;
use hubscope_core::{
    Error, Unchecked,
    runtime::{BoxFuture, Signal, Unfinished, poll_once},
};

use super::Types;
use crate::calls::{app, code, tokens};

fn into_credential<C: CredentialFor<Unchecked, hubscope_auth::Blocking>>(
    credential: C,
) -> Credential {
    credential.into_credential()
}

pub fn see_runtime(types: &mut Types) {
    let signal = types.see(Signal::default());
    drop(types.see(signal.wait()));
    let not_ready = poll_once(std::future::pending::<()>()).unwrap_err();
    types.see_error(not_ready);
    for unfinished in [Unfinished::TimedOut, Unfinished::Panicked, not_ready.into()] {
        types.see_error(unfinished);
    }
}

pub fn see_credentials(types: &mut Types) {
    let token = types.see(PrivateToken::new(known::PRIVATE_TOKEN).unwrap());
    types.see(ServiceKey::new(known::SERVICE_KEY).unwrap());
    types.see(DeveloperKey::new(known::DEVELOPER_KEY).unwrap());
    let credential = types.see(Credential::from(token));
    let now = SystemTime::now();
    let token = types.see(credential.ready(None, now).unwrap());
    types.see(token.generation());
    for text in ["", "Bearer x", "\"x\"", "x y"] {
        types.see_error(
            PrivateToken::new(format!(
                "{text}{}",
                if text.is_empty() { "" } else { known::PRIVATE_TOKEN }
            ))
            .unwrap_err(),
        );
    }
    types.see(AccessToken::new(known::ACCESS_TOKEN.into(), now, now + Duration::from_secs(60)));

    // Refreshes that fail and that succeed, on a runtime that blocks.
    let http = hubscope_ureq::Http::builder().base_url("http://127.0.0.1:9").http().unwrap();
    let session =
        into_credential(app().session(Tokens::from_refresh_token(known::REFRESH_TOKEN)).unwrap());
    types.see_error(poll_once(session.authorize(&http, None)).unwrap().unwrap_err());
    let source = into_credential(ReloadingToken::blocking(Here));
    types.see(poll_once(source.authorize(&http, None)).unwrap().unwrap());
    let shown = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let shows = into_credential(Credential::refreshing(Shows(shown.clone()), None));
    types.see(poll_once(shows.authorize(&http, None)).unwrap().unwrap());
    types.note::<RefreshContext>(&shown.lock().unwrap());
}

/// A refresh that prints what it works with.
struct Shows(std::sync::Arc<std::sync::Mutex<String>>);

impl Refresh for Shows {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        *self.0.lock().unwrap() = format!("{context:?} {context:#?}");
        let now = context.now();
        let token = AccessToken::new(known::ACCESS_TOKEN.into(), now, now);
        Box::pin(std::future::ready(Ok(token)))
    }
}

/// A source that has a token.
#[derive(Clone, Debug)]
struct Here;

impl BlockingSource for Here {
    fn fetch(&self) -> Result<Secret, SourceError> {
        Ok(Secret::new(known::PRIVATE_TOKEN))
    }

    fn place(&self) -> String {
        "the test".to_owned()
    }
}

pub fn see_oauth(types: &mut Types) {
    let app = types.see(app());
    let _ = types.see(app.authorize().pkce());
    let request: AuthorizationRequest = types.see(app.authorize().pkce().start());
    let (_, query) = request.url.split_once("state=").unwrap();
    let state = query.split('&').next().unwrap();
    assert!(state.len() > 20 && !format!("{request:?}").contains(state), "the state shows");
    types.see_error(app.authorize().region("nowhere").unwrap_err());
    types.see(request.state);
    types.see(code());
    let _ = types.see(app.exchange(code()));
    let _ = types.see(app.revoke(&known::REFRESH_TOKEN.into()));
    types.see(tokens());
    types.see(app.client_credentials());
    types.see(app.session(tokens()).unwrap());
    let mut lesser = tokens();
    lesser.scopes = Some("oauth".parse().unwrap());
    types.see_error(app.session(lesser).unwrap_err());
    let redirect: RedirectUri = types.see("https://crm.example.com/callback".parse().unwrap());
    drop(redirect);
    for uri in ["http://crm.example.com/", "https://1.1.1.1/", "https://*.example.com/", "nothing"]
    {
        types.see_error(uri.parse::<RedirectUri>().unwrap_err());
    }
    let scopes = || "oauth".parse().unwrap();
    for (id, secret) in
        [("", known::CLIENT_SECRET.to_owned()), ("id", format!("{} ", known::CLIENT_SECRET))]
    {
        let made = hubscope_auth::OAuthApp::unchecked(
            id,
            secret.into(),
            "https://a.example/",
            scopes(),
            scopes(),
        );
        types.see_error(made.unwrap_err());
    }
    for query in [
        format!("code={}&state=forged", known::CODE),
        format!("code={0}&code={0}&state=0123456789012345678901", known::CODE),
        "error=access_denied&error_description=no&state=0123456789012345678901".to_owned(),
        "error=other&state=0123456789012345678901".to_owned(),
        "state=0123456789012345678901".to_owned(),
        format!("code={}&state=0123456789012345678901", known::CODE),
    ] {
        let state = AuthorizationState::from_secret(&"1.7.0123456789012345678901.".into());
        types.see_error(state.unwrap().callback(&query).unwrap_err());
    }
    let kept = format!("2.7.{}.{}", known::CODE, known::VERIFIER);
    types.see_error(AuthorizationState::from_secret(&kept.into()).unwrap_err());
    types.see_error(
        Tokens::from_secret_json(&format!("[\"{}\"]", known::ACCESS_TOKEN).into()).unwrap_err(),
    );
}

pub fn see_sources(types: &mut Types) {
    types.see(Env::new("HUBSCOPE_NO_SUCH_VARIABLE"));
    types.see(File::new("/nowhere"));
    types.see(BlockingSource::field(Here, "token"));
    types.see(Here.fetch().unwrap().with_version("1").with_not_after(SystemTime::now()));
    types.see(ReloadingToken::blocking(Here));
    types.see_error(BlockingSource::field(Here, "token").fetch().unwrap_err());
    types.see_error(Env::new("HUBSCOPE_NO_SUCH_VARIABLE").fetch().unwrap_err());
    types.see_error(File::new("/nowhere").fetch().unwrap_err());
    let invalid = hubscope_auth::InvalidToken::Empty;
    types.see_error(SourceError::Invalid { place: "the test".to_owned(), invalid });
}

pub fn see_stores(types: &mut Types) {
    let key = types.see(Key::from_base64("k", &known::STORE_KEY.into()).unwrap());
    let keyring = types.see(Keyring::new(key.clone()).and(Key::generate("other")));
    let store = types.see(MemoryStore::new());
    let connections = Connections::blocking(app(), store.clone(), keyring);
    let session = types.see(connections.connect(tokens()).unwrap());
    drop(session);
    let connections = types.see(connections);
    let record: Record = types.see(connections.list(None, 1).unwrap().remove(0));
    types.see(record.state);
    types.see::<ConnectionId>(record.id);
    types.see(Lease::Held(Duration::ZERO));
    let other = Connections::blocking(app(), store.clone(), Keyring::new(Key::generate("k")));
    types.see_error(other.tokens(7_u64).unwrap_err());
    types.see_error(connections.tokens(8_u64).unwrap_err());
    let error = connections.revoke(7_u64, |_| Err(Error::credentials("none"))).unwrap_err();
    types.see_error(error);
    types.see_error(hubscope_auth::store::StoreError::NotDone);
    let short = Key::from_base64("k", &known::STORE_KEY[4..].into()).unwrap_err();
    types.see_error(short);
    assert_eq!(record.state, ConnectionState::Active);
    fn is_store<S: BlockingStore>(_: &S) {}
    is_store(&store);
}
