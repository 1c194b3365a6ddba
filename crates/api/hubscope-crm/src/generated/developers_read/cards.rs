//! Calls by scope: `crm.developers_read.cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/crm/extensions/cards-dev/2026-03/{appId}").named("crm.cards.list");

/// Lists cards.
///
/// `GET /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::cards;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let page = cards::list(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}")]
#[doc(alias = "developers-read")]
pub fn list(app_id: i64) -> List {
    List { app_id }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    app_id: i64,
}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Card>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}").named("crm.cards.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<CardId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the CRM card definition of the app.
    pub card_id: CardId,
}

/// Gets a card.
///
/// `GET /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")]
#[doc(alias = "developers-read")]
pub fn get(args: GetArgs<impl ToString>) -> Get {
    Get { app_id: args.app_id, card_id: args.card_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
    card_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET, &[&self.app_id, &self.card_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Card>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
