//! Lists, creates and archives contacts: hubscope, blocking.

use hubscope_auth::PrivateToken;
use hubscope_core::{Properties, Scopes};
use hubscope_crm::objects::contacts::{read, write};
use hubscope_ureq::Client;

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read", "crm.objects.contacts.write")]
struct App;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::<App>::new(PrivateToken::from_env("HUBSPOT_ACCESS_TOKEN")?)?;
    let page = read::list().limit(100).properties(["email", "firstname"]).send(&client)?;
    for contact in &page {
        println!("{} {:?}", contact.id, contact.properties.get("email"));
    }
    let made = write::create(Properties::from([("email", "ada@example.com")])).send(&client)?;
    println!("{} {:?}", made.id, made.created_at);
    write::archive(&made.id).send(&client)?;
    Ok(())
}
