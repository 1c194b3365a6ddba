// Where the object type is a parameter, it decides which scope is needed.
use hubscope::{Scopes, blocking::Client, crm::apis::objects, object::{Companies, Contacts, Custom}};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn list(client: &Client<App>) {
    let _ = objects::list(Contacts).send(client);
    let _ = objects::list(Companies).send(client);
    let _ = objects::list(Custom::new("2-7654321")).send(client);
}

fn main() {}
