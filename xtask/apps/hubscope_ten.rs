//! Ten calls of five APIs: hubscope, async.

use hubscope_auth::PrivateToken;
use hubscope_core::{Properties, Scopes};
use hubscope_crm::{
    objects::{companies, contacts, deals, owners},
    object_type::read::pipelines,
};
use hubscope_reqwest::Client;

#[derive(Scopes)]
#[scopes(
    "oauth",
    "crm.objects.contacts.read",
    "crm.objects.contacts.write",
    "crm.objects.companies.read",
    "crm.objects.companies.write",
    "crm.objects.deals.read",
    "crm.objects.owners.read"
)]
struct App;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::<App>::new(PrivateToken::from_env("HUBSPOT_ACCESS_TOKEN")?)?;
    for contact in &contacts::read::list().limit(100).properties(["email"]).send(&client).await? {
        println!("{} {:?}", contact.id, contact.properties.get("email"));
    }
    let made = contacts::write::create(Properties::from([("email", "ada@example.com")])).send(&client).await?;
    let read = contacts::read::get(&made.id).send(&client).await?;
    println!("{} {:?}", read.id, read.created_at);
    contacts::write::update(&made.id, Properties::from([("firstname", "Ada")])).send(&client).await?;
    contacts::write::archive(&made.id).send(&client).await?;
    for company in &companies::read::list().limit(10).send(&client).await? {
        println!("{}", company.id);
    }
    let company = companies::write::create(Properties::from([("name", "Acme")])).send(&client).await?;
    println!("{}", company.id);
    for deal in &deals::read::list().limit(10).send(&client).await? {
        println!("{}", deal.id);
    }
    for owner in &owners::read::list().send(&client).await? {
        println!("{:?} {:?}", owner.id, owner.email);
    }
    for pipeline in &pipelines::list(hubscope_core::object::Deals).send(&client).await? {
        println!("{:?} {}", pipeline.label, pipeline.stages.len());
    }
    Ok(())
}
