//! Finds contacts by several properties, the newest first.
//!
//! `cargo run --example search`

use hubscope::{
    Client, Date, Properties, Scopes, Timestamp,
    crm::{
        objects::contacts::{read, write},
        search::{Filter, FilterGroup, Sort},
    },
};

#[derive(Scopes)]
#[scopes("crm.objects.contacts.read", "crm.objects.contacts.write")]
struct App;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = hubscope_examples::target(&App::required().to_string())?;
    let client = Client::<App>::builder().base_url(&target.base_url).build(target.token.clone())?;

    let mut made = Vec::new();
    for (email, stage) in [
        ("ada@example.com", "lead"),
        ("grace@example.com", "customer"),
        ("alan@example.org", "lead"),
        ("mary@example.net", "subscriber"),
    ] {
        let properties = Properties::from([("email", email), ("lifecyclestage", stage)]);
        made.push(write::create(properties).send(&client).await?.id);
    }

    // Filters of a group are joined by "and", groups by "or".
    let leads = FilterGroup::from([
        Filter::eq("lifecyclestage", "lead"),
        Filter::gte("createdate", Date::new(2026, 1, 1)?),
        Filter::lte("createdate", Timestamp::now()),
    ]);
    let colleagues = Filter::contains_token("email", "*@example.com");
    let found = read::search()
        .filter_groups([leads, colleagues.into()])
        .sorts([Sort::descending("createdate")])
        .properties(["email", "lifecyclestage", "createdate"])
        .limit(100)
        .send(&client)
        .await?;
    println!("found {} contacts", found.total.unwrap_or_default());
    for contact in &found {
        let email: String = contact.properties.get_as("email")?;
        let stage: Option<String> = contact.properties.get_as("lifecyclestage")?;
        let created: Timestamp = contact.properties.get_as("createdate")?;
        println!(
            "{email}: {}, since {}",
            stage.as_deref().unwrap_or("no stage"),
            Date::in_utc(created)
        );
    }

    for id in made {
        write::archive(&id).send(&client).await?;
    }
    println!("archived what was made");
    Ok(())
}
