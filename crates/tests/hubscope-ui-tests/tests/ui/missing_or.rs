// A requirement with alternatives: owners need one of two scopes.
use hubscope::{Scopes, blocking::Client, crm::objects::owners::read};

#[derive(Scopes)]
#[scopes("oauth", "tickets")]
struct App;

fn owners(client: &Client<App>) {
    let _ = read::list().send(client);
}

fn main() {}
