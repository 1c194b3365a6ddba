// A call without its scope.
use hubscope::{Client, Scopes, crm::objects::contacts::write};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

async fn create(client: &Client<App>) -> Result<(), hubscope::Error> {
    let contact = write::create([("email", "ada@example.com")]).send(client).await?;
    println!("{}", contact.id);
    Ok(())
}

fn main() {}
