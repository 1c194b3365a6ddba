//! Makes a note about a company and about the contact who works there.
//!
//! `cargo run --example associations`
//!
//! The emulator does not imitate associations: without an account, the example shows what it would
//! send.

use hubscope::{
    Client, Properties, Scopes, Timestamp,
    crm::{
        association_types::{NOTE_TO_COMPANY, NOTE_TO_CONTACT},
        objects::{
            companies,
            contacts::{self, write::notes},
        },
        types::{RecordAssociations, RecordCreate},
    },
};

#[derive(Scopes)]
#[scopes("crm.objects.contacts.read", "crm.objects.contacts.write", "crm.objects.companies.write")]
struct App;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = hubscope_examples::target(&App::required().to_string())?;
    let client = Client::<App>::builder().base_url(&target.base_url).build(target.token.clone())?;

    let company = companies::write::create([("name", "Analytical Engines")]).send(&client).await?;
    let contact = contacts::write::create([("email", "ada@example.com")]).send(&client).await?;
    println!("created company {} and contact {}", company.id, contact.id);

    // Each type of association goes in one direction: from the new note to the other record.
    let properties = Properties::new()
        .with("hs_note_body", "Asked for a demonstration.")
        .with("hs_timestamp", Timestamp::now());
    let about = [
        RecordAssociations::to(&company.id, NOTE_TO_COMPANY),
        RecordAssociations::to(&contact.id, NOTE_TO_CONTACT),
    ];
    if target.emulator.is_some() {
        let note = RecordCreate::new(properties).associations(about);
        println!("would send {}", serde_json::to_string_pretty(&note)?);
    } else {
        let note = notes::create(properties).associations(about).send(&client).await?;
        println!("created note {}", note.id);
        notes::archive(&note.id).send(&client).await?;
    }

    contacts::write::archive(&contact.id).send(&client).await?;
    companies::write::archive(&company.id).send(&client).await?;
    println!("archived what was made");
    Ok(())
}
