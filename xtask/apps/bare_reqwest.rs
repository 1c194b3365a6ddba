//! Lists, creates and archives contacts: by hand, async.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Page {
    results: Vec<Contact>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact {
    id: String,
    properties: BTreeMap<String, Option<String>>,
    created_at: Option<jiff::Timestamp>,
}

#[derive(Serialize)]
struct Create<'a> {
    properties: BTreeMap<&'a str, &'a str>,
}

const CONTACTS: &str = "https://api.hubapi.com/crm/objects/2026-03/contacts";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("HUBSPOT_ACCESS_TOKEN")?;
    let client = reqwest::Client::builder().build()?;
    let url = format!("{CONTACTS}?limit=100&properties=email&properties=firstname");
    let answer = client.get(url).bearer_auth(&token).send().await?.error_for_status()?.bytes().await?;
    let page: Page = serde_json::from_slice(&answer)?;
    for contact in &page.results {
        println!("{} {:?}", contact.id, contact.properties.get("email"));
    }
    let create = serde_json::to_vec(&Create { properties: [("email", "ada@example.com")].into() })?;
    let request = client.post(CONTACTS).header("content-type", "application/json").body(create);
    let answer = request.bearer_auth(&token).send().await?.error_for_status()?.bytes().await?;
    let made: Contact = serde_json::from_slice(&answer)?;
    println!("{} {:?}", made.id, made.created_at);
    let url = format!("{CONTACTS}/{}", made.id);
    client.delete(url).bearer_auth(&token).send().await?.error_for_status()?;
    Ok(())
}
