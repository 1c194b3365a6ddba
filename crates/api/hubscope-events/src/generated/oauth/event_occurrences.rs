//! Calls by scope: `events.oauth.event_occurrences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::Oauth> =
    Endpoint::get("/events/event-occurrences/2026-03").named("events.event_occurrences.list");

/// Lists event occurrences.
///
/// `GET /events/event-occurrences/2026-03`
///
/// Needs `oauth`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_events::oauth::event_occurrences;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("oauth")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = event_occurrences::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events/event-occurrences/2026-03")]
#[doc(alias = "oauth")]
pub fn list() -> List {
    List {
        after: None,
        before: None,
        event_type: None,
        id: None,
        limit: None,
        object_id: None,
        object_property_propname: None,
        object_type: None,
        occurred_after: None,
        occurred_before: None,
        properties: None,
        property_propname: None,
        sort: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    before: Option<String>,
    event_type: Option<String>,
    id: Option<Vec<String>>,
    limit: Option<i64>,
    object_id: Option<i64>,
    object_property_propname: Option<BTreeMap<String, String>>,
    object_type: Option<String>,
    occurred_after: Option<Timestamp>,
    occurred_before: Option<Timestamp>,
    properties: Option<Vec<String>>,
    property_propname: Option<BTreeMap<String, String>>,
    sort: Option<Vec<String>>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Internal name of one kind of event, such as `e_visited_page`: returns only occurrences of
    /// it.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Numeric ID of the URL redirect.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = Some(id.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// ID of the single item that the call is about.
    pub fn object_id(mut self, object_id: i64) -> Self {
        self.object_id = Some(object_id);
        self
    }

    /// Value that a property of the record must have; the part after the dot is the property's
    /// name, such as `objectProperty.email`. Replaces `objectId`.
    pub fn object_property_propname(
        mut self,
        object_property_propname: BTreeMap<String, String>,
    ) -> Self {
        self.object_property_propname = Some(object_property_propname);
        self
    }

    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub fn object_type(mut self, object_type: impl Into<String>) -> Self {
        self.object_type = Some(object_type.into());
        self
    }

    /// Returns only events later than this time, as an ISO 8601 timestamp.
    pub fn occurred_after(mut self, occurred_after: Timestamp) -> Self {
        self.occurred_after = Some(occurred_after);
        self
    }

    /// Returns only events earlier than this time, as an ISO 8601 timestamp.
    pub fn occurred_before(mut self, occurred_before: Timestamp) -> Self {
        self.occurred_before = Some(occurred_before);
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Value that an event property must have; the part after the dot is the property's name, such
    /// as `property.hs_city`.
    pub fn property_propname(mut self, property_propname: BTreeMap<String, String>) -> Self {
        self.property_propname = Some(property_propname);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Oauth> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("eventType", self.event_type.as_ref());
        request.query_all("id", self.id.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request.query("objectId", self.object_id.as_ref());
        for (key, value) in self.object_property_propname.iter().flatten() {
            request.query(&format!("objectProperty.{key}"), Some(value));
        }
        request.query("objectType", self.object_type.as_ref());
        request.query("occurredAfter", self.occurred_after.as_ref());
        request.query("occurredBefore", self.occurred_before.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        for (key, value) in self.property_propname.iter().flatten() {
            request.query(&format!("property.{key}"), Some(value));
        }
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::EventOccurrence>>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_EVENT_TYPES: Endpoint<requirement::Oauth> =
    Endpoint::get("/events/event-occurrences/2026-03/event-types")
        .named("events.event_occurrences.list_event_types");

/// Lists event types of event occurrences.
///
/// `GET /events/event-occurrences/2026-03/event-types`
///
/// Needs `oauth`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/event-occurrences/2026-03/event-types")]
#[doc(alias = "oauth")]
pub fn list_event_types() -> ListEventTypes {
    ListEventTypes {}
}

/// Made by [`list_event_types`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventTypes {}

impl ListEventTypes {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Oauth> {
        Request::new(&LIST_EVENT_TYPES, &[])
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventTypes>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::json)
    }
}
