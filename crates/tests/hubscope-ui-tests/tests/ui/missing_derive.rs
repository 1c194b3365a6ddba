// A type that declares nothing is no set of scopes.
use hubscope::{blocking::Client, crm::objects::contacts::read};

struct App;

fn list(client: &Client<App>) {
    let _ = read::list().send(client);
}

fn main() {}
