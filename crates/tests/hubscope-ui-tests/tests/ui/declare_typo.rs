// One typo gives exactly one error, although the call below needs that scope.
use hubscope::{Scopes, blocking::Client, crm::objects::contacts::read};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contact.read")]
struct App;

fn list(client: &Client<App>) {
    let _ = read::list().send(client);
}

fn main() {}
