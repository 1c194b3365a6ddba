//! Calls by scope: `crm.developers_read.cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "crm.cards.list",
    method: Method::GET,
    path: "/crm/extensions/cards-dev/2026-03/{appId}",
    requirement: Some("DevelopersReadOrPrivateAppsRead"),
    repeat: Repeat::Safe,
};

/// Lists cards.
///
/// `GET /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Needs `developers-read` or `private-apps-read`.
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
#[doc(alias = "private-apps-read")]
pub fn list(app_id: i64) -> List {
    List { app_id }
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    app_id: i64,
}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read` or `private-apps-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Card>>
    where
        C::Scopes: scope::DevelopersReadOrPrivateAppsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint = Endpoint {
    name: "crm.cards.get",
    method: Method::GET,
    path: "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}",
    requirement: Some("DevelopersReadOrPrivateAppsRead"),
    repeat: Repeat::Safe,
};

/// Gets a card.
///
/// `GET /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Needs `developers-read` or `private-apps-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")]
#[doc(alias = "developers-read")]
#[doc(alias = "private-apps-read")]
pub fn get(app_id: i64, card_id: impl ToString) -> Get {
    Get { app_id, card_id: card_id.to_string() }
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
    card_id: String,
}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[&self.app_id, &self.card_id])
    }

    /// Sends the request. Needs `developers-read` or `private-apps-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Card>
    where
        C::Scopes: scope::DevelopersReadOrPrivateAppsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
