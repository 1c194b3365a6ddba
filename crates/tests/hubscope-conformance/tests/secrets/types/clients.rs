//! The types of both clients, of stores, and of audits.

use hubscope_audit::Report;
use hubscope_auth::{
    BlockOn, PrivateToken, SecretString,
    store::{BlockingStore, Connections, InPlace, Key, Keyring, MemoryStore},
};
use hubscope_conformance::known;
use hubscope_core::{Unchecked, http::Uri};
use hubscope_store_file::FileStore;
use hubscope_store_sqlite::SqliteStore;

use super::Types;
use crate::calls::{app, tokens};

/// A proxy whose password is known, and which is none.
fn proxies() -> [String; 2] {
    ["http://user:{}@127.0.0.1:9", "no scheme://user:{}@"]
        .map(|url| url.replace("{}", "Kq7vCliSecZw9x"))
}

pub fn see_clients(types: &mut Types) {
    let token = || PrivateToken::new(known::PRIVATE_TOKEN).unwrap();
    for url in
        [format!("http://u:{}@127.0.0.1", "Kq7vCliSecZw9x"), format!("nothing {}", known::CODE)]
    {
        types.see_error(
            hubscope_reqwest::Builder::<Unchecked>::new().base_url(&url).http().unwrap_err(),
        );
        types.see_error(
            hubscope_ureq::Builder::<Unchecked>::new().base_url(&url).http().unwrap_err(),
        );
    }
    let agent = format!("a\n{}", known::CODE);
    types.see_error(
        hubscope_reqwest::Builder::<Unchecked>::new().user_agent(&agent).http().unwrap_err(),
    );
    types.see_error(
        hubscope_ureq::Builder::<Unchecked>::new().user_agent(&agent).http().unwrap_err(),
    );
    let [proxy, none] = proxies();
    types.see_error(hubscope_reqwest::Builder::<Unchecked>::new().proxy(&none).http().unwrap_err());
    types.see_error(hubscope_ureq::Builder::<Unchecked>::new().proxy(&none).http().unwrap_err());
    let builder = types.see(hubscope_reqwest::Client::<Unchecked>::builder().proxy(&proxy));
    let client = types.see(builder.build(token()).unwrap());
    types.see(client.http().clone());
    let contacts = hubscope_crm::objects::contacts::read::list();
    let pending = types.see(contacts.send(&client));
    let error = tokio::runtime::Runtime::new().unwrap().block_on(pending).unwrap_err();
    types.see_error(error);
    let builder = types.see(hubscope_ureq::Client::<Unchecked>::builder().proxy(&proxy));
    let client = types.see(builder.build(token()).unwrap());
    types.see(client.http().clone());
    types.see_error(hubscope_crm::objects::contacts::read::list().send(&client).unwrap_err());
    types
        .see_error("http://user:secret@example.com".parse::<hubscope_core::BaseUrl>().unwrap_err());
    let _: Uri = proxy.parse().unwrap();
}

pub fn see_stores(types: &mut Types) {
    let folder = tempfile::tempdir().unwrap();
    let key = Key::from_base64("k", &SecretString::from(known::STORE_KEY)).unwrap();
    let file = types.see(FileStore::open(folder.path().join("tokens.json")).unwrap());
    let database = types.see(SqliteStore::open(folder.path().join("tokens.db")).unwrap());
    let stores: [Box<dyn BlockingStore>; 2] = [Box::new(file), Box::new(database)];
    for store in stores {
        let connections = Connections::blocking(app(), store, Keyring::new(key.clone()));
        connections.connect(tokens()).unwrap();
        types.see(connections.list(None, 1).unwrap());
    }
    // What is kept on disk has nothing in the clear, either.
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        crate::output::show(&String::from_utf8_lossy(
            &std::fs::read(entry.unwrap().path()).unwrap(),
        ));
    }
    types.see_error(FileStore::open("/nowhere/tokens.json").unwrap_err());
    types.see_error(SqliteStore::open("/nowhere/tokens.db").unwrap_err());
    let store = types.see(InPlace(MemoryStore::new()));
    types.see(BlockOn::new(store, drop));
}

pub fn see_audit(types: &mut Types) {
    let key = Key::from_base64("k", &SecretString::from(known::STORE_KEY)).unwrap();
    let connections = Connections::blocking(app(), MemoryStore::new(), Keyring::new(key));
    let mut granted = tokens();
    granted.scopes = Some("oauth crm.objects.contacts.read tickets".parse().unwrap());
    connections.connect(granted).unwrap();
    let report = types.see(Report::new(&connections).unwrap());
    for text in [report.to_string(), report.to_json(), report.to_html()] {
        crate::output::show(&text);
    }
    let connection = types.see(report.connections[0].clone());
    types.see(connection.findings[0]);
    let scope = types.see(report.scopes().remove(0));
    types.see(scope.declared);
}
