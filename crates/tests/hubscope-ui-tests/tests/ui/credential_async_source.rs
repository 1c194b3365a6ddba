// A blocking client cannot await a source.
use hubscope::{
    Scopes,
    auth::{Async, source::ReloadingToken},
    blocking::Client,
};

#[derive(Scopes)]
#[scopes("crm.objects.contacts.read")]
struct App;

fn client(token: ReloadingToken<Async>) {
    let _ = Client::<App>::new(token);
}

fn main() {}
