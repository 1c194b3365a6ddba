//! Creates, lists, searches and archives contacts.
//!
//! `cargo run --example quickstart`

use hubscope::{
    Client, Properties, Scopes,
    crm::{
        objects::contacts::{read, write},
        search::Filter,
    },
};

#[derive(Scopes)]
#[scopes("crm.objects.contacts.read")]
struct App;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = hubscope_examples::target(&App::required().to_string())?;
    let client = Client::<App>::builder().base_url(&target.base_url).build(target.token.clone())?;

    let mut made = Vec::new();
    for (email, name) in [("ada@example.com", "Ada"), ("grace@example.com", "Grace")] {
        let properties = Properties::from([("email", email), ("firstname", name)]);
        let contact = write::create(properties).send(&client).await?;
        println!("created {name}: contact {}", contact.id);
        made.push(contact.id);
    }

    let page = read::list().limit(10).properties(["email", "firstname"]).send(&client).await?;
    for contact in &page {
        println!(
            "listed contact {}: {}",
            contact.id,
            contact.properties.get("email").unwrap_or("no email")
        );
    }

    let ada = Filter::eq("email", "ada@example.com");
    let found = read::search().filter_groups([ada]).limit(10).send(&client).await?;
    println!("found {} contact with the address of Ada", found.total.unwrap_or_default());

    for id in made {
        write::archive(&id).send(&client).await?;
        println!("archived contact {id}");
    }
    Ok(())
}
