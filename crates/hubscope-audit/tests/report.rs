//! Reports of stores with connections of every kind.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use hubscope_audit::{Declared, Finding, Report};
use hubscope_auth::{
    OAuthApp, SecretString, Tokens,
    store::{
        BlockingStore, ConnectionState, Connections, InPlace, Key, Keyring, MemoryStore, Record,
    },
};
use hubscope_core::{ScopeSet, Unchecked};
use proptest::prelude::*;

const DAY: u64 = 24 * 3600;

fn app() -> OAuthApp<Unchecked> {
    let required: ScopeSet = "oauth crm.objects.contacts.read".parse().unwrap();
    let optional: ScopeSet = "tickets".parse().unwrap();
    let secret = SecretString::from("hush");
    OAuthApp::unchecked("client-1", secret, "https://crm.example.com/callback", required, optional)
        .unwrap()
}

/// What one account is like: days since it was connected and used, and what it granted.
fn record(account: u64, key: &str, state: &str, used: Option<u64>, scopes: Option<&str>) -> Record {
    connected(100, account, key, state, used, scopes)
}

fn connected(
    days: u64,
    account: u64,
    key: &str,
    state: &str,
    used: Option<u64>,
    scopes: Option<&str>,
) -> Record {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let quoted = |text: &str| format!("\"{text}\"");
    let (scopes, used) = (
        scopes.map_or("null".to_owned(), quoted),
        used.map_or("null".to_owned(), |days| (now - days * DAY).to_string()),
    );
    let sealed = sealed(account, key);
    let text = format!(
        r#"{{"key_id":"{key}","sealed":"{sealed}","user_id":5,"scopes":{scopes},"state":"{state}","connected_at":{},"refreshed_at":{},"used_at":{used}}}"#,
        now - days * DAY,
        now - 3600
    );
    Record::from_text(account, 1, &text)
}

/// The keys of the deployment: `k` and `older`.
fn keys() -> [Key; 2] {
    static KEYS: OnceLock<[Key; 2]> = OnceLock::new();
    KEYS.get_or_init(|| ["k", "older"].map(Key::generate)).clone()
}

fn keyring() -> Keyring {
    let [first, older] = keys();
    Keyring::new(first).and(older)
}

/// Tokens of an account, sealed with a key.
fn sealed(account: u64, id: &str) -> String {
    let key = keys().into_iter().find(|key| key.id() == id).unwrap_or_else(|| Key::generate(id));
    let store = MemoryStore::new();
    let mut tokens = Tokens::from_refresh_token("na1-hush");
    tokens.hub_id = Some(account.into());
    Connections::blocking(app(), store.clone(), Keyring::new(key)).connect(tokens).unwrap();
    store.load(account.into()).unwrap().unwrap().sealed
}

fn deployment() -> MemoryStore {
    let store = MemoryStore::new();
    let all = "oauth crm.objects.contacts.read";
    for record in [
        record(1, "k", "active", Some(0), Some("oauth crm.objects.contacts.read tickets")),
        record(2, "k", "revoked", Some(1), Some(all)),
        record(3, "k", "active", Some(1), Some("oauth")),
        record(
            4,
            "k",
            "active",
            Some(1),
            Some("oauth crm.objects.contacts.read forms zz.<b>new</b>"),
        ),
        record(5, "k", "active", None, None),
        record(6, "older", "active", Some(91), Some(all)),
    ] {
        assert!(store.swap(None, &record).unwrap());
    }
    store
}

fn report() -> Report {
    Report::new(&Connections::blocking(app(), deployment(), keyring())).unwrap()
}

#[test]
fn every_kind_of_finding_is_found() {
    let report = report();
    let found: Vec<_> =
        report.connections.iter().map(|it| (it.account.get(), it.findings.as_slice())).collect();
    assert_eq!(
        found,
        [
            (1, &[][..]),
            (2, &[Finding::Revoked]),
            (3, &[Finding::ScopesMissing]),
            (4, &[Finding::ScopesUndeclared]),
            (5, &[Finding::ScopesUnknown, Finding::Unused]),
            (6, &[Finding::Unused, Finding::OldKey]),
        ]
    );
    assert_eq!(report.connections[2].missing.to_string(), "crm.objects.contacts.read");
    assert_eq!(report.connections[1].declined.to_string(), "tickets");
    assert_eq!(
        (
            report.count(ConnectionState::Active),
            report.count(ConnectionState::Revoked),
            report.found(Finding::Unused)
        ),
        (5, 1, 2)
    );
    let scopes: Vec<_> = report.scopes();
    let scopes: Vec<_> =
        scopes.iter().map(|it| (it.scope.to_string(), it.declared, it.granted)).collect();
    let expected = [
        ("crm.objects.contacts.read", Declared::Required, 3),
        ("oauth", Declared::Required, 4),
        ("tickets", Declared::Optional, 1),
        ("forms", Declared::No, 1),
        ("zz.<b>new</b>", Declared::No, 1),
    ];
    assert_eq!(
        scopes,
        expected.map(|(scope, declared, granted)| (scope.to_owned(), declared, granted))
    );
}

#[test]
fn the_table_says_what_there_is_and_what_to_do() {
    let text = report().to_string();
    let row = |account: &str| text.lines().find(|line| line.starts_with(account)).unwrap();
    assert!(text.contains("Connections: 6 (5 active, 1 revoked)"), "{text}");
    assert_eq!(row("1 "), "1        active   5     100 d  0 s    1 h        3 granted  -");
    assert_eq!(row("2 "), "2        revoked  5     100 d  1 d    1 h        2 granted  revoked");
    assert_eq!(
        row("5 "),
        "5        active   5     100 d  never  1 h        unknown    scopes unknown, unused"
    );
    assert!(
        text.contains("scopes missing: 1 of 6: have the account install the app again"),
        "{text}"
    );
    assert!(text.contains("\n  3: crm.objects.contacts.read\n"), "{text}");
    assert!(!text.contains("v1."));
}

#[test]
fn a_deployment_without_connections_has_a_report() {
    let report = Report::new(&Connections::blocking(app(), MemoryStore::new(), keyring())).unwrap();
    assert!(report.to_string().ends_with("Connections: 0 (0 active, 0 revoked)\n"));
    assert!(report.to_html().contains("<strong>0</strong>"));
}

#[test]
fn json_has_everything() {
    let json: serde_json::Value = serde_json::from_str(&report().to_json()).unwrap();
    assert_eq!(json["report"]["client_id"], "client-1");
    let connection = &json["report"]["connections"][3];
    assert_eq!(connection["undeclared"], serde_json::json!(["forms", "zz.<b>new</b>"]));
    assert_eq!(
        (&connection["state"], &connection["findings"][0]),
        (&"active".into(), &"scopes_undeclared".into())
    );
    let at: jiff::Timestamp = connection["connected_at"].as_str().unwrap().parse().unwrap();
    assert!(at < jiff::Timestamp::now());
    assert_eq!(json["report"]["connections"][4]["used_at"], serde_json::Value::Null);
    assert_eq!(json["scopes"][0]["declared"], "required");
    assert!(!json.to_string().contains("v1."));
}

#[test]
fn the_page_escapes_and_loads_nothing() {
    let page = report().to_html();
    assert!(page.contains("zz.&lt;b&gt;new&lt;/b&gt;") && !page.contains("<b>new"));
    for foreign in ["http://", "https://", "src=", "href=", "url(", "@import", "<script", "v1."] {
        assert!(!page.contains(foreign), "the page has {foreign}");
    }
    let at =
        |account: u64| page.find(&format!("<td class=\"number\">{account}</td><td><span")).unwrap();
    assert!(at(6) < at(1), "what has findings comes first");
}

#[tokio::test]
async fn stores_that_are_awaited_and_many_pages() {
    let store = MemoryStore::new();
    for account in 1..=1203 {
        assert!(store.swap(None, &record(account, "k", "active", Some(1), None)).unwrap());
    }
    let connections = Connections::new(app(), InPlace(store), Keyring::new(Key::generate("k")));
    let mut tokens = Tokens::from_refresh_token("na1-1234");
    tokens.hub_id = Some(9999_u64.into());
    connections.connect(tokens).await.unwrap();
    let report = Report::new(&connections).await.unwrap();
    let accounts: Vec<_> = report.connections.iter().map(|it| it.account.get()).collect();
    assert_eq!(accounts, (1..=1203).chain([9999]).collect::<Vec<_>>());
    let new = report.connections.last().unwrap();
    let age = report.made_at.duration_since(new.connected_at).unwrap_or_default();
    assert!(age < Duration::from_secs(3600) && new.findings == [Finding::ScopesUnknown]);
}

proptest! {
    #[test]
    fn any_scope_is_escaped(name in "[!#-\\[\\]-~]{1,20}") {
        let store = MemoryStore::new();
        let scopes = serde_json::to_string(&name).unwrap();
        let record = record(1, "k", "active", Some(1), Some(scopes.trim_matches('"')));
        store.swap(None, &record).unwrap();
        let report = Report::new(&Connections::blocking(app(), store, Keyring::new(Key::generate("k")))).unwrap();
        let page = report.to_html();
        let escaped = name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        prop_assert!(page.contains(&escaped), "{page}");
        let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
        prop_assert_eq!(json["report"]["connections"][0]["granted"][0].as_str(), Some(name.as_str()));
    }
}

#[test]
fn an_account_that_came_back_today_is_not_unused() {
    let store = MemoryStore::new();
    let all = Some("oauth crm.objects.contacts.read");
    for record in [
        connected(0, 1, "k", "active", Some(100), all),
        connected(95, 2, "k", "active", Some(100), all),
    ] {
        assert!(store.swap(None, &record).unwrap());
    }
    let report = Report::new(&Connections::blocking(app(), store, keyring())).unwrap();
    assert_eq!(report.connections[0].findings, []);
    assert_eq!(report.connections[1].findings, [Finding::Unused]);
}

#[test]
fn a_key_that_is_missing_is_told_from_one_that_is_old() {
    let store = MemoryStore::new();
    let all = Some("oauth crm.objects.contacts.read");
    for record in [
        record(1, "k", "active", Some(1), all),
        record(2, "older", "active", Some(1), all),
        record(3, "gone", "active", Some(1), all),
        record(4, "k", "lost", Some(1), all),
    ] {
        assert!(store.swap(None, &record).unwrap());
    }
    let found = |keyring| {
        let report = Report::new(&Connections::blocking(app(), store.clone(), keyring)).unwrap();
        assert!(report.to_string().contains("(3 active, 0 revoked, 1 lost)"), "{report}");
        report.connections.into_iter().map(|connection| connection.findings).collect::<Vec<_>>()
    };
    let lost = vec![Finding::Lost];
    assert_eq!(
        found(keyring()),
        [vec![], vec![Finding::OldKey], vec![Finding::KeyMissing], lost.clone()]
    );
    let wrong = vec![Finding::KeyWrong];
    let other = Keyring::new(Key::generate("k"));
    let missing = vec![Finding::KeyMissing];
    assert_eq!(found(other), [wrong.clone(), missing.clone(), missing, [lost, wrong].concat()]);
}

#[test]
fn tokens_that_were_cut_off_are_reported() {
    let store = MemoryStore::new();
    let mut cut = record(1, "k", "active", Some(1), Some("oauth crm.objects.contacts.read"));
    for sealed in ["v1.AA", "v1.%", "v9.AAAA", ""] {
        let there = store.load(1_u64.into()).unwrap().map(|there| there.version);
        (cut.sealed, cut.version) = (sealed.to_owned(), cut.version + 1);
        assert!(store.swap(there, &cut).unwrap());
        let report = Report::new(&Connections::blocking(app(), store.clone(), keyring())).unwrap();
        assert_eq!(report.connections[0].findings, [Finding::Damaged], "{sealed:?}");
    }
}

#[test]
fn a_record_that_cannot_be_read_is_reported_with_the_others() {
    let store = deployment();
    assert!(store.swap(None, &Record::from_text(9, 1, "{")).unwrap());
    let report = Report::new(&Connections::blocking(app(), store, keyring())).unwrap();
    assert_eq!((report.connections.len(), report.count(ConnectionState::Damaged)), (7, 1));
    assert_eq!(report.connections[6].findings, [Finding::Damaged]);
    let text = report.to_string();
    assert!(
        text.contains("1 damaged)") && text.contains("damaged: 1 of 7: restore the record"),
        "{text}"
    );
    let page = report.to_html();
    assert!(page.contains("damaged") && report.to_json().contains("\"damaged\""));
    // Nothing is known of it, and no date is made up.
    let row = text.lines().find(|line| line.starts_with("9 ")).unwrap();
    assert_eq!(row, "9        damaged  -     unknown  unknown  unknown    unknown    damaged");
    assert!(!page.contains("1970") && !report.to_json().contains("1970"), "{page}");
}
