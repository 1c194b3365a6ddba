// Records belong to an account, and the client has a token of the app itself.
use hubscope::{AppLevel, Scopes, blocking::Client, crm::objects::contacts::read};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read", "developer.webhooks_journal.read")]
struct App;

fn list(client: &Client<AppLevel<App>>) {
    let _ = read::list().send(client);
}

fn main() {}
