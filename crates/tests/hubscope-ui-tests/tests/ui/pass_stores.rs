// The async client takes both kinds of stores, the blocking one those that block.
use hubscope::{
    Scopes,
    auth::{Async, Blocking, store::StoredSession},
    reqwest, ureq,
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn clients(awaited: StoredSession<App, Async>, blocking: StoredSession<App, Blocking>) {
    let _ = reqwest::Client::<App>::new(awaited);
    let _ = reqwest::Client::<App>::new(blocking.clone());
    let _ = ureq::Client::<App>::new(blocking);
}

fn main() {}
