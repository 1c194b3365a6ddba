// The async client takes both kinds of stores, the blocking one those that block.
use hubscope::{
    Client,
    Scopes,
    auth::{Async, Blocking, store::StoredSession},
    blocking,
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn clients(awaited: StoredSession<App, Async>, blocks: StoredSession<App, Blocking>) {
    let _ = Client::<App>::new(awaited);
    let _ = Client::<App>::new(blocks.clone());
    let _ = blocking::Client::<App>::new(blocks);
}

fn main() {}
