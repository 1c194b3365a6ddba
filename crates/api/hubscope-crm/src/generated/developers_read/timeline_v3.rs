//! Calls by scope: `crm.developers_read.timeline_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_EVENT_TEMPLATES: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/integrators/timeline/v3/{appId}/event-templates")
        .named("crm.timeline_v3.list_event_templates");

/// Lists event templates of a timeline.
///
/// `GET /integrators/timeline/v3/{appId}/event-templates`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::timeline_v3;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let page = timeline_v3::list_event_templates(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates")]
#[doc(alias = "developers-read")]
pub fn list_event_templates(app_id: i64) -> ListEventTemplates {
    ListEventTemplates { app_id }
}

/// Made by [`list_event_templates`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventTemplates {
    app_id: i64,
}

impl ListEventTemplates {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST_EVENT_TEMPLATES, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::TimelineEventTemplate>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EVENT_TEMPLATE: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")
        .named("crm.timeline_v3.get_event_template");

/// The required arguments of [`get_event_template`], by name.
pub struct GetEventTemplateArgs<EventTemplateId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
}

/// Gets an event template of a timeline.
///
/// `GET /integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/integrators/timeline/v3/{appId}/event-templates/{eventTemplateId}")]
#[doc(alias = "developers-read")]
pub fn get_event_template(args: GetEventTemplateArgs<impl ToString>) -> GetEventTemplate {
    GetEventTemplate { app_id: args.app_id, event_template_id: args.event_template_id.to_string() }
}

/// Made by [`get_event_template`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEventTemplate {
    app_id: i64,
    event_template_id: String,
}

impl GetEventTemplate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_EVENT_TEMPLATE, &[&self.app_id, &self.event_template_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventTemplate>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
