//! Calls by scope: `crm.developers_write.cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/crm/extensions/cards-dev/2026-03/{appId}").named("crm.cards.create");

/// Creates a card.
///
/// `POST /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}")]
#[doc(alias = "developers-write")]
pub fn create(
    app_id: i64,
    actions: impl Into<types::CardActions>,
    display: impl Into<types::CardDisplay>,
    fetch: impl Into<types::CardFetch>,
    title: impl Into<String>,
) -> Create {
    Create { app_id, body: types::CardCreate::new(actions, display, fetch, title) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    app_id: i64,
    body: types::CardCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Card>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MIGRATE_VIEW: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/crm/extensions/cards-dev/2026-03/{appId}/views/migrate")
        .named("crm.cards.migrate_view");

/// The required arguments of [`migrate_view`], by name.
pub struct MigrateViewArgs {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    pub allow_duplicate_app_card_ids: bool,
    pub app_card_id: i64,
    pub legacy_crm_card_id: i64,
}

/// Puts a new card in the place of an old one in the views of accounts.
///
/// `POST /crm/extensions/cards-dev/2026-03/{appId}/views/migrate`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}/views/migrate")]
#[doc(alias = "developers-write")]
pub fn migrate_view(args: MigrateViewArgs) -> MigrateView {
    MigrateView {
        app_id: args.app_id,
        body: types::CardMigrateViewsRequest::new(types::CardMigrateViewsRequestArgs {
            allow_duplicate_app_card_ids: args.allow_duplicate_app_card_ids,
            app_card_id: args.app_card_id,
            legacy_crm_card_id: args.legacy_crm_card_id,
        }),
    }
}

/// Made by [`migrate_view`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct MigrateView {
    app_id: i64,
    body: types::CardMigrateViewsRequest,
}

impl MigrateView {
    pub fn helpdesk_app_card_id(mut self, helpdesk_app_card_id: i64) -> Self {
        self.body = self.body.helpdesk_app_card_id(helpdesk_app_card_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&MIGRATE_VIEW, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CardMigrateViews>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")
        .named("crm.cards.delete");

/// The required arguments of [`delete`], by name.
pub struct DeleteArgs<CardId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the CRM card definition of the app.
    pub card_id: CardId,
}

/// Deletes a card.
///
/// `DELETE /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")]
#[doc(alias = "developers-write")]
pub fn delete(args: DeleteArgs<impl ToString>) -> Delete {
    Delete { app_id: args.app_id, card_id: args.card_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    app_id: i64,
    card_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE, &[&self.app_id, &self.card_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}").named("crm.cards.update");

/// The required arguments of [`update`], by name.
pub struct UpdateArgs<CardId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the CRM card definition of the app.
    pub card_id: CardId,
}

/// Updates a card.
///
/// `PATCH /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_write::cards;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = cards::update(cards::UpdateArgs { app_id: 1, card_id: "cardId" }).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")]
#[doc(alias = "developers-write")]
pub fn update(args: UpdateArgs<impl ToString>) -> Update {
    Update {
        app_id: args.app_id,
        card_id: args.card_id.to_string(),
        body: types::CardUpdate::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    app_id: i64,
    card_id: String,
    body: types::CardUpdate,
}

impl Update {
    /// Buttons and links that the card offers.
    pub fn actions(mut self, actions: impl Into<types::CardActions>) -> Self {
        self.body = self.body.actions(actions);
        self
    }

    pub fn display(mut self, display: impl Into<types::CardDisplay>) -> Self {
        self.body = self.body.display(display);
        self
    }

    pub fn fetch(mut self, fetch: impl Into<types::CardFetchUpdate>) -> Self {
        self.body = self.body.fetch(fetch);
        self
    }

    /// Heading that people see.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body = self.body.title(title);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE, &[&self.app_id, &self.card_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Card>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
