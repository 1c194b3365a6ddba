// An optional scope may have been declined: calls that need it do not compile.
use hubscope::{Scopes, blocking::Client, crm::objects::companies::read};

#[derive(Scopes)]
#[scopes("oauth")]
#[optional_scopes("crm.objects.companies.read")]
struct App;

fn list(client: &Client<App>) {
    let _ = read::list().send(client);
}

fn main() {}
