// A blocking client cannot await a store.
use hubscope::{
    Scopes,
    auth::{Async, store::StoredSession},
    blocking::Client,
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn client(session: StoredSession<App, Async>) {
    let _ = Client::<App>::new(session);
}

fn main() {}
