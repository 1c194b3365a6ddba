// The error stands at the call, however long the chain before it.
use hubscope::{Properties, Scopes, blocking::Client, crm::objects::companies::read};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn names(client: &Client<App>) -> Option<Vec<Properties>> {
    read::list()
        .limit(100)
        .properties(["name"])
        .archived(false)
        .send(client)
        .ok()
        .map(|page| page.into_iter().map(|company| company.properties).collect())
}

fn main() {}
