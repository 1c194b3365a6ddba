//! Writes numbers, dates and lists as properties, and reads them back as such: one by one, and as a
//! struct.
//!
//! `cargo run --example typed_properties`

use hubscope::{
    Client, Date, Properties, Scopes,
    crm::objects::{contacts, deals},
};
use serde::{Deserialize, Serialize};

#[derive(Scopes)]
#[scopes(
    "crm.objects.contacts.read",
    "crm.objects.contacts.write",
    "crm.objects.deals.read",
    "crm.objects.deals.write"
)]
struct App;

/// The properties of a deal that this program cares about.
#[derive(Debug, Serialize, Deserialize)]
struct Deal {
    #[serde(rename = "dealname")]
    name: String,
    amount: f64,
    #[serde(rename = "closedate")]
    closes: Option<Date>,
    description: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = hubscope_examples::target(&App::required().to_string())?;
    let client = Client::<App>::builder().base_url(&target.base_url).build(target.token.clone())?;

    // A struct becomes properties as a whole; `None` is left out.
    let deal = Deal {
        name: "Analytical Engine".to_owned(),
        amount: 17_000.5,
        closes: Some(Date::new(2026, 12, 10)?),
        description: None,
    };
    let made = deals::write::create(Properties::from_struct(&deal)?).send(&client).await?;
    println!("created the deal {}", made.id);

    // Values one by one. An empty text clears a property, `None` leaves it as it is.
    let mut change = Properties::new();
    change.set("amount", 18_000).set("dealname", None::<String>).clear("description");
    deals::write::update(&made.id, change).send(&client).await?;

    let names = ["dealname", "amount", "closedate", "description"];
    let read = deals::read::get(&made.id).properties(names).send(&client).await?;
    let deal: Deal = read.properties.to_struct()?;
    println!("read {deal:?}");
    let amount: i64 = read.properties.get_as("amount")?;
    println!("the amount as a whole number is {amount}");
    if let Err(error) = read.properties.get_as::<bool>("dealname") {
        println!("an error names the property: {error}");
    }

    // Multiple checkboxes are a list.
    let roles = ["DECISION_MAKER", "BUDGET_HOLDER"];
    let contact = Properties::new().with("email", "ada@example.com").with("hs_buying_role", roles);
    let contact = contacts::write::create(contact).send(&client).await?;
    let read =
        contacts::read::get(&contact.id).properties(["hs_buying_role"]).send(&client).await?;
    let roles: Vec<String> = read.properties.get_as("hs_buying_role")?;
    println!("the roles are {}", roles.join(" and "));

    deals::write::archive(&made.id).send(&client).await?;
    contacts::write::archive(&contact.id).send(&client).await?;
    println!("archived what was made");
    Ok(())
}
