// Writing lists needs one of two pairs; one scope of a pair is not enough.
use hubscope::{Scopes, blocking::Client, crm::lists::write};

#[derive(Scopes)]
#[scopes("oauth", "crm.lists.write")]
struct App;

fn delete(client: &Client<App>) {
    let _ = write::delete("1").send(client);
}

fn main() {}
