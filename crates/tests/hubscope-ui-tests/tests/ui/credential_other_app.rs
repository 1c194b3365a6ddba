// The session of another app: its accounts granted other scopes.
use hubscope::{Client, Scopes, auth::Session};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct Reader;

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.write")]
struct Writer;

fn client(session: Session<Reader>) {
    let _ = Client::<Writer>::new(session);
}

fn main() {}
