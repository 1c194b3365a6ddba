// The blocking client asks for the same scopes.
use hubscope::{Scopes, blocking::Client, crm::objects::contacts::write};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn archive(client: &Client<App>) -> Result<(), hubscope::Error> {
    write::archive("1").send(client)
}

fn main() {}
