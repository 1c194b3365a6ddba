// Two scopes that are needed together: each one that is missing is named.
use hubscope::{Scopes, blocking::Client, crm::{lists, objects::contacts}, requires_scopes};

#[requires_scopes("crm.lists.read", "crm.objects.contacts.write")]
fn clean_up<S>(client: &Client<S>) -> Result<(), hubscope::Error> {
    for list in lists::read::list().send(client)?.lists {
        println!("{}", list.name);
    }
    contacts::write::archive("1").send(client)
}

#[derive(Scopes)]
#[scopes("oauth", "crm.lists.read")]
struct App;

fn caller(client: &Client<App>) {
    let _ = clean_up(client);
}

fn main() {}
