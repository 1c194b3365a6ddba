// A type that declares nothing is no set of scopes.
use hubscope::{crm::objects::contacts::read, ureq::Client};

struct App;

fn list(client: &Client<App>) {
    let _ = read::list().send(client);
}

fn main() {}
