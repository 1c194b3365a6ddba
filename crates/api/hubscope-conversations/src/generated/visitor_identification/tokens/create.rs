//! Calls that need `conversations.visitor_identification.tokens.create`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::ConversationsVisitorIdentificationTokensCreate> =
    Endpoint::post("/visitor-identification/2026-03/tokens/create")
        .named("conversations.visitor_identification.create");

/// Creates a visitor identification.
///
/// `POST /visitor-identification/2026-03/tokens/create`
///
/// Needs `conversations.visitor_identification.tokens.create`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hubscope_conversations::visitor_identification::tokens::create;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("conversations.visitor_identification.tokens.create")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = create::create("email", BTreeMap::from([("key".to_owned(), "1".to_owned())])).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/visitor-identification/2026-03/tokens/create")]
#[doc(alias = "conversations.visitor_identification.tokens.create")]
pub fn create(
    email: impl Into<String>,
    hs_customer_agent_context: BTreeMap<String, String>,
) -> Create {
    Create { body: types::IdentificationTokenCreate::new(email, hs_customer_agent_context) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::IdentificationTokenCreate,
}

impl Create {
    /// Given name of the person.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.body = self.body.first_name(first_name);
        self
    }

    /// Family name of the person.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.body = self.body.last_name(last_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::ConversationsVisitorIdentificationTokensCreate> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `conversations.visitor_identification.tokens.create`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::IdentificationToken>
    where
        C::Scopes: scope::ConversationsVisitorIdentificationTokensCreate,
    {
        client.call(self.into_request(), decode::json)
    }
}
