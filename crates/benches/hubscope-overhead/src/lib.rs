//! One call, four times: through hubscope and by hand, async and blocking. `cargo xtask overhead` compares them.
//!
//! Each call lists ten contacts over a connection that is open already. What is written by hand reads the same fields
//! into the same types; it has no retries, no typed errors and no limits.

use std::{collections::BTreeMap, error::Error};

use hubscope::{Scopes, auth::PrivateToken, crm::objects::contacts::read};
use serde::Deserialize;
use tokio::runtime::Runtime;

/// How often each call is made.
pub const CALLS: usize = 10;

/// The variable that has the address of the server.
pub const URL: &str = "OVERHEAD_URL";

const TOKEN: &str = "pat-na1-00000000-0000-0000-0000-000000000000";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn url() -> Result<String> {
    Ok(std::env::var(URL)?)
}

fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

/// A call that can be made over and over.
pub trait Call: Sized {
    /// Prepares the client, and opens its connection.
    ///
    /// # Errors
    /// When the server is not there.
    fn prepare() -> Result<Self>;

    /// Makes the call once, and gives the number of contacts.
    ///
    /// # Errors
    /// When it fails.
    fn call(&self) -> Result<usize>;

    /// Makes the call [`CALLS`] times.
    ///
    /// # Errors
    /// When it fails.
    fn calls(&self) -> Result<usize> {
        let mut contacts = 0;
        for _ in 0..CALLS {
            contacts += self.call()?;
        }
        Ok(contacts)
    }
}

fn warm<C: Call>(call: C) -> Result<C> {
    call.call()?;
    Ok(call)
}

/// Through hubscope, on reqwest.
#[derive(Debug)]
pub struct HubscopeReqwest {
    runtime: Runtime,
    client: hubscope::Client<App>,
}

impl Call for HubscopeReqwest {
    fn prepare() -> Result<Self> {
        let client =
            hubscope::Client::builder().base_url(&url()?).build(PrivateToken::new(TOKEN)?)?;
        warm(Self { runtime: runtime()?, client })
    }

    fn call(&self) -> Result<usize> {
        let call = read::list().limit(10).properties(["email", "firstname"]).send(&self.client);
        Ok(self.runtime.block_on(call)?.results.len())
    }
}

/// Through hubscope, on ureq.
#[derive(Debug)]
pub struct HubscopeUreq {
    client: hubscope::blocking::Client<App>,
}

impl Call for HubscopeUreq {
    fn prepare() -> Result<Self> {
        let client = hubscope::blocking::Client::builder()
            .base_url(&url()?)
            .build(PrivateToken::new(TOKEN)?)?;
        warm(Self { client })
    }

    fn call(&self) -> Result<usize> {
        let page = read::list().limit(10).properties(["email", "firstname"]).send(&self.client)?;
        Ok(page.results.len())
    }
}

#[derive(Deserialize)]
struct Page {
    results: Vec<Contact>,
    #[expect(dead_code, reason = "read as hubscope reads it")]
    paging: Option<Paging>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as hubscope reads it")]
struct Paging {
    next: Option<Next>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read as hubscope reads it")]
struct Next {
    after: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read as hubscope reads it")]
struct Contact {
    id: String,
    properties: BTreeMap<String, Option<String>>,
    created_at: Option<jiff::Timestamp>,
    updated_at: Option<jiff::Timestamp>,
    archived: Option<bool>,
}

const QUERY: &str = "/crm/objects/2026-03/contacts?limit=10&properties=email&properties=firstname";

/// By hand, on reqwest.
#[derive(Debug)]
pub struct BareReqwest {
    runtime: Runtime,
    client: reqwest::Client,
    url: String,
}

impl Call for BareReqwest {
    fn prepare() -> Result<Self> {
        warm(Self { runtime: runtime()?, client: reqwest::Client::builder().build()?, url: url()? })
    }

    fn call(&self) -> Result<usize> {
        let page = self.runtime.block_on(async {
            let url = format!("{}{QUERY}", self.url);
            let request =
                self.client.get(url).bearer_auth(TOKEN).header("accept", "application/json");
            let answer = request.send().await?.error_for_status()?.bytes().await?;
            Result::<Page>::Ok(serde_json::from_slice(&answer)?)
        })?;
        Ok(page.results.len())
    }
}

/// By hand, on ureq.
#[derive(Debug)]
pub struct BareUreq {
    agent: ureq::Agent,
    url: String,
}

impl Call for BareUreq {
    fn prepare() -> Result<Self> {
        warm(Self { agent: ureq::Agent::new_with_defaults(), url: url()? })
    }

    fn call(&self) -> Result<usize> {
        let url = format!("{}{QUERY}", self.url);
        let request = self.agent.get(&url).header("authorization", format!("Bearer {TOKEN}"));
        let answer =
            request.header("accept", "application/json").call()?.body_mut().read_to_vec()?;
        let page: Page = serde_json::from_slice(&answer)?;
        Ok(page.results.len())
    }
}
