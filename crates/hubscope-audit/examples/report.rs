//! A report of a made-up deployment: `cargo run -p hubscope-audit --example report > report.html`.
#![expect(clippy::print_stdout, reason = "it prints a page")]

use std::{
    error::Error,
    time::{Duration, SystemTime},
};

use hubscope_audit::Report;
use hubscope_auth::{
    OAuthApp, SecretString, Tokens,
    store::{
        BlockingStore, ConnectionId, ConnectionState, Connections, Key, Keyring, MemoryStore,
        Record,
    },
};
use hubscope_core::Unchecked;

const DAY: Duration = Duration::from_secs(24 * 3600);

fn main() -> Result<(), Box<dyn Error>> {
    let (required, optional) =
        ("oauth crm.objects.contacts.read".parse()?, "tickets forms".parse()?);
    let secret = SecretString::from("no-secret");
    let redirect = "https://crm.example.com/callback";
    let app =
        OAuthApp::<Unchecked>::unchecked("5f2c-made-up", secret, redirect, required, optional)?;
    let store = MemoryStore::new();
    let connections =
        Connections::blocking(app, store.clone(), Keyring::new(Key::generate("2026-11")));
    for account in 0..24_u64 {
        let mut tokens = Tokens::from_refresh_token("na1-made-up");
        tokens.hub_id = Some((1_000_000 + account * 7919).into());
        tokens.user_id = Some(100 + account);
        let more = ["", " tickets", " tickets forms", " automation"][usize::try_from(account % 4)?];
        tokens.scopes = Some(format!("oauth crm.objects.contacts.read{more}").parse()?);
        connections.connect(tokens)?;
        let session = connections.session(1_000_000 + account * 7919);
        age(&store, session.id(), u32::try_from(account)?)?;
    }
    print!("{}", Report::new(&connections)?.to_html());
    Ok(())
}

/// Makes a connection as old as if it had been there for long.
fn age(store: &MemoryStore, id: ConnectionId, days: u32) -> Result<(), Box<dyn Error>> {
    let mut record: Record = store.load(id)?.ok_or("it is not there")?;
    let ago = |length| SystemTime::now() - length;
    (record.connected_at, record.refreshed_at) = (ago(DAY * days * 9), ago(DAY * days / 3));
    record.used_at = (days % 5 != 4).then(|| ago(DAY * days * days / 4));
    if days % 7 == 6 {
        record.state = ConnectionState::Revoked;
    }
    record.version += 1;
    store.swap(Some(record.version - 1), &record)?;
    Ok(())
}
