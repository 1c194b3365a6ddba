//! Ten calls of five APIs: by hand, async.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

#[derive(Deserialize)]
struct Page<T> {
    results: Vec<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: String,
    properties: BTreeMap<String, Option<String>>,
    created_at: Option<jiff::Timestamp>,
}

#[derive(Deserialize)]
struct Owner {
    id: String,
    email: Option<String>,
}

#[derive(Deserialize)]
struct Pipeline {
    label: String,
    stages: Vec<Stage>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "an app would read it")]
struct Stage {
    label: String,
}

#[derive(Serialize)]
struct Write<'a> {
    properties: BTreeMap<&'a str, &'a str>,
}

const BASE: &str = "https://api.hubapi.com/crm";

struct Client {
    inner: reqwest::Client,
    token: String,
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

impl Client {
    async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T> {
        let request = self.inner.get(format!("{BASE}{path}")).bearer_auth(&self.token);
        let answer = request.send().await?.error_for_status()?.bytes().await?;
        Ok(serde_json::from_slice(&answer)?)
    }

    async fn write(&self, method: reqwest::Method, path: &str, body: &Write<'_>) -> Result<Record> {
        let request = self.inner.request(method, format!("{BASE}{path}")).bearer_auth(&self.token);
        let request = request.header("content-type", "application/json").body(serde_json::to_vec(body)?);
        let answer = request.send().await?.error_for_status()?.bytes().await?;
        Ok(serde_json::from_slice(&answer)?)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let client =
        Client { inner: reqwest::Client::builder().build()?, token: std::env::var("HUBSPOT_ACCESS_TOKEN")? };
    let page: Page<Record> = client.get("/objects/2026-03/contacts?limit=100&properties=email").await?;
    for contact in &page.results {
        println!("{} {:?}", contact.id, contact.properties.get("email"));
    }
    let create = Write { properties: [("email", "ada@example.com")].into() };
    let made = client.write(reqwest::Method::POST, "/objects/2026-03/contacts", &create).await?;
    let path = format!("/objects/2026-03/contacts/{}", made.id);
    let read: Record = client.get(&path).await?;
    println!("{} {:?}", read.id, read.created_at);
    let update = Write { properties: [("firstname", "Ada")].into() };
    client.write(reqwest::Method::PATCH, &path, &update).await?;
    let request = client.inner.delete(format!("{BASE}{path}")).bearer_auth(&client.token);
    request.send().await?.error_for_status()?;
    let page: Page<Record> = client.get("/objects/2026-03/companies?limit=10").await?;
    for company in &page.results {
        println!("{}", company.id);
    }
    let create = Write { properties: [("name", "Acme")].into() };
    let company = client.write(reqwest::Method::POST, "/objects/2026-03/companies", &create).await?;
    println!("{}", company.id);
    let page: Page<Record> = client.get("/objects/2026-03/0-3?limit=10").await?;
    for deal in &page.results {
        println!("{}", deal.id);
    }
    let page: Page<Owner> = client.get("/owners/2026-03").await?;
    for owner in &page.results {
        println!("{:?} {:?}", owner.id, owner.email);
    }
    let page: Page<Pipeline> = client.get("/pipelines/2026-03/deals").await?;
    for pipeline in &page.results {
        println!("{:?} {}", pipeline.label, pipeline.stages.len());
    }
    Ok(())
}
