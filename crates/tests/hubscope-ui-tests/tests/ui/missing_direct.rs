// A call without its scope.
use hubscope::{Scopes, crm::objects::contacts::write, reqwest::Client};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

async fn create(client: &Client<App>) -> Result<(), hubscope::Error> {
    let contact = write::create([("email", "ada@example.com")]).send(client).await?;
    println!("{}", contact.id);
    Ok(())
}

fn main() {}
