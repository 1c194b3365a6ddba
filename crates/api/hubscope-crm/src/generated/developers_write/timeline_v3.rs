//! Calls by scope: `crm.developers_write.timeline_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE_EVENT_TEMPLATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/integrators/timeline/v3/{appId}/event-templates")
        .named("crm.timeline_v3.create_event_template");

/// The required arguments of [`create_event_template`], by name.
pub struct CreateEventTemplateArgs<Name, ObjectTypeArgument, Tokens> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Internal identifier or title.
    pub name: Name,
    /// Object type, by HubSpot's name.
    pub object_type: ObjectTypeArgument,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Tokens,
}

/// Creates an event template of a timeline.
///
/// `POST /integrators/timeline/v3/{appId}/event-templates`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates")]
#[doc(alias = "developers-write")]
pub fn create_event_template(
    args: CreateEventTemplateArgs<
        impl Into<String>,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::TimelineEventTemplateToken>>,
    >,
) -> CreateEventTemplate {
    CreateEventTemplate {
        app_id: args.app_id,
        body: types::TimelineEventTemplateCreate::new(types::TimelineEventTemplateCreateArgs {
            name: args.name,
            object_type: args.object_type,
            tokens: args.tokens,
        }),
    }
}

/// Made by [`create_event_template`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEventTemplate {
    app_id: i64,
    body: types::TimelineEventTemplateCreate,
}

impl CreateEventTemplate {
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.body = self.body.detail_template(detail_template);
        self
    }

    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.body = self.body.header_template(header_template);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_EVENT_TEMPLATE, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventTemplate>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_EVENT_TEMPLATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")
        .named("crm.timeline_v3.delete_event_template");

/// The required arguments of [`delete_event_template`], by name.
pub struct DeleteEventTemplateArgs<EventTemplateId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
}

/// Deletes an event template of a timeline.
///
/// `DELETE /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_write::timeline_v3;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// timeline_v3::delete_event_template(
///     timeline_v3::DeleteEventTemplateArgs { app_id: 1, event_template_id: "eventTemplateId" },
/// ).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")]
#[doc(alias = "developers-write")]
pub fn delete_event_template(args: DeleteEventTemplateArgs<impl ToString>) -> DeleteEventTemplate {
    DeleteEventTemplate {
        app_id: args.app_id,
        event_template_id: args.event_template_id.to_string(),
    }
}

/// Made by [`delete_event_template`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEventTemplate {
    app_id: i64,
    event_template_id: String,
}

impl DeleteEventTemplate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_EVENT_TEMPLATE, &[&self.app_id, &self.event_template_id])
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

static REPLACE_EVENT_TEMPLATE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")
        .named("crm.timeline_v3.replace_event_template");

/// The required arguments of [`replace_event_template`], by name.
pub struct ReplaceEventTemplateArgs<EventTemplateId, Id, Name, Tokens> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Internal identifier or title.
    pub name: Name,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Tokens,
}

/// Replaces an event template of a timeline.
///
/// `PUT /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")]
#[doc(alias = "developers-write")]
pub fn replace_event_template(
    args: ReplaceEventTemplateArgs<
        impl ToString,
        impl Into<String>,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::TimelineEventTemplateToken>>,
    >,
) -> ReplaceEventTemplate {
    ReplaceEventTemplate {
        app_id: args.app_id,
        event_template_id: args.event_template_id.to_string(),
        body: types::TimelineEventTemplateUpdate::new(types::TimelineEventTemplateUpdateArgs {
            id: args.id,
            name: args.name,
            tokens: args.tokens,
        }),
    }
}

/// Made by [`replace_event_template`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceEventTemplate {
    app_id: i64,
    event_template_id: String,
    body: types::TimelineEventTemplateUpdate,
}

impl ReplaceEventTemplate {
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.body = self.body.detail_template(detail_template);
        self
    }

    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.body = self.body.header_template(header_template);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&REPLACE_EVENT_TEMPLATE, &[&self.app_id, &self.event_template_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventTemplate>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_EVENT_TEMPLATE_TOKEN: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens")
        .named("crm.timeline_v3.create_event_template_token");

/// The required arguments of [`create_event_template_token`], by name.
pub struct CreateEventTemplateTokenArgs<EventTemplateId, Label, Name, Options> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Choices that the value can take.
    pub options: Options,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: types::TimelineEventTemplateTokenType,
}

/// Creates an event template token of a timeline.
///
/// `POST /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens")]
#[doc(alias = "developers-write")]
pub fn create_event_template_token(
    args: CreateEventTemplateTokenArgs<
        impl ToString,
        impl Into<String>,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::TimelineEventTemplateTokenOption>>,
    >,
) -> CreateEventTemplateToken {
    CreateEventTemplateToken {
        app_id: args.app_id,
        event_template_id: args.event_template_id.to_string(),
        body: types::TimelineEventTemplateToken::new(types::TimelineEventTemplateTokenArgs {
            label: args.label,
            name: args.name,
            options: args.options,
            r#type: args.r#type,
        }),
    }
}

/// Made by [`create_event_template_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEventTemplateToken {
    app_id: i64,
    event_template_id: String,
    body: types::TimelineEventTemplateToken,
}

impl CreateEventTemplateToken {
    /// Time of creation.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.body = self.body.created_at(created_at);
        self
    }

    pub fn object_property_name(mut self, object_property_name: impl Into<String>) -> Self {
        self.body = self.body.object_property_name(object_property_name);
        self
    }

    /// Time of the last change.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.body = self.body.updated_at(updated_at);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&CREATE_EVENT_TEMPLATE_TOKEN, &[&self.app_id, &self.event_template_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventTemplateToken>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_EVENT_TEMPLATE_TOKEN: Endpoint<requirement::DevelopersWrite> = Endpoint::delete(
    "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}",
)
.named("crm.timeline_v3.delete_event_template_token");

/// The required arguments of [`delete_event_template_token`], by name.
pub struct DeleteEventTemplateTokenArgs<EventTemplateId, TokenName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
    /// Name of the template's placeholder, unique within it, which events fill with a value.
    pub token_name: TokenName,
}

/// Deletes an event template token of a timeline.
///
/// `DELETE /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(
    alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}"
)]
#[doc(alias = "developers-write")]
pub fn delete_event_template_token(
    args: DeleteEventTemplateTokenArgs<impl ToString, impl ToString>,
) -> DeleteEventTemplateToken {
    DeleteEventTemplateToken {
        app_id: args.app_id,
        event_template_id: args.event_template_id.to_string(),
        token_name: args.token_name.to_string(),
    }
}

/// Made by [`delete_event_template_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEventTemplateToken {
    app_id: i64,
    event_template_id: String,
    token_name: String,
}

impl DeleteEventTemplateToken {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(
            &DELETE_EVENT_TEMPLATE_TOKEN,
            &[&self.app_id, &self.event_template_id, &self.token_name],
        )
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

static REPLACE_EVENT_TEMPLATE_TOKEN: Endpoint<requirement::DevelopersWrite> = Endpoint::put(
    "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}",
)
.named("crm.timeline_v3.replace_event_template_token");

/// The required arguments of [`replace_event_template_token`], by name.
pub struct ReplaceEventTemplateTokenArgs<EventTemplateId, TokenName, Label, Options> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
    /// Name of the template's placeholder, unique within it, which events fill with a value.
    pub token_name: TokenName,
    /// Text that people see.
    pub label: Label,
    /// Choices that the value can take.
    pub options: Options,
}

/// Replaces an event template token of a timeline.
///
/// `PUT /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(
    alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}/tokens/{tokenName}"
)]
#[doc(alias = "developers-write")]
pub fn replace_event_template_token(
    args: ReplaceEventTemplateTokenArgs<
        impl ToString,
        impl ToString,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::TimelineEventTemplateTokenOption>>,
    >,
) -> ReplaceEventTemplateToken {
    ReplaceEventTemplateToken {
        app_id: args.app_id,
        event_template_id: args.event_template_id.to_string(),
        token_name: args.token_name.to_string(),
        body: types::TimelineEventTemplateTokenUpdate::new(args.label, args.options),
    }
}

/// Made by [`replace_event_template_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceEventTemplateToken {
    app_id: i64,
    event_template_id: String,
    token_name: String,
    body: types::TimelineEventTemplateTokenUpdate,
}

impl ReplaceEventTemplateToken {
    pub fn object_property_name(mut self, object_property_name: impl Into<String>) -> Self {
        self.body = self.body.object_property_name(object_property_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(
            &REPLACE_EVENT_TEMPLATE_TOKEN,
            &[&self.app_id, &self.event_template_id, &self.token_name],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventTemplateToken>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
