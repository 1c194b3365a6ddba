//! Lists, creates and archives contacts: by hand, blocking.

use std::{collections::BTreeMap, sync::Arc};

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

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("HUBSPOT_ACCESS_TOKEN")?;
    let bearer = format!("Bearer {token}");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = ureq::tls::TlsConfig::builder()
        .unversioned_rustls_crypto_provider(provider)
        .root_certs(ureq::tls::RootCerts::PlatformVerifier)
        .build();
    let agent: ureq::Agent = ureq::Agent::config_builder().tls_config(tls).build().into();
    let url = format!("{CONTACTS}?limit=100&properties=email&properties=firstname");
    let answer = agent.get(&url).header("authorization", &bearer).call()?.body_mut().read_to_vec()?;
    let page: Page = serde_json::from_slice(&answer)?;
    for contact in &page.results {
        println!("{} {:?}", contact.id, contact.properties.get("email"));
    }
    let create = serde_json::to_vec(&Create { properties: [("email", "ada@example.com")].into() })?;
    let request = agent.post(CONTACTS).header("content-type", "application/json");
    let answer = request.header("authorization", &bearer).send(&create)?.body_mut().read_to_vec()?;
    let made: Contact = serde_json::from_slice(&answer)?;
    println!("{} {:?}", made.id, made.created_at);
    let url = format!("{CONTACTS}/{}", made.id);
    agent.delete(&url).header("authorization", &bearer).call()?;
    Ok(())
}
