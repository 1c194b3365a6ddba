//! Calls that need `behavioral_events.event_definitions.read_write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::get("/events/2026-03/event-definitions").named("events.definitions.list");

/// Lists definitions.
///
/// `GET /events/2026-03/event-definitions`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_events::behavioral_events::event_definitions::read_write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("behavioral_events.event_definitions.read_write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read_write::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events/2026-03/event-definitions")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn list() -> List {
    List {
        after: None,
        include_properties: None,
        limit: None,
        search_string: None,
        sort_order: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    include_properties: Option<bool>,
    limit: Option<i64>,
    search_string: Option<String>,
    sort_order: Option<String>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns the custom properties of each event definition as well.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text that names of event definitions have to contain.
    pub fn search_string(mut self, search_string: impl Into<String>) -> Self {
        self.search_string = Some(search_string.into());
        self
    }

    /// Direction of sorting, ascending or descending.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("includeProperties", self.include_properties.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("searchString", self.search_string.as_ref());
        request.query("sortOrder", self.sort_order.as_ref());
        request
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::EventDefinition>>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::post("/events/2026-03/event-definitions").named("events.definitions.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Label, PropertyDefinitions> {
    pub include_default_properties: bool,
    /// Text that people see.
    pub label: Label,
    pub property_definitions: PropertyDefinitions,
}

/// Creates a definition.
///
/// `POST /events/2026-03/event-definitions`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn create(
    args: CreateArgs<
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::EventPropertyCreate>>,
    >,
) -> Create {
    Create {
        body: types::EventDefinitionCreate::new(types::EventDefinitionCreateArgs {
            include_default_properties: args.include_default_properties,
            label: args.label,
            property_definitions: args.property_definitions,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::EventDefinitionCreate,
}

impl Create {
    pub fn custom_matching_id(
        mut self,
        custom_matching_id: impl Into<types::ObjectResolutionMappingInput>,
    ) -> Self {
        self.body = self.body.custom_matching_id(custom_matching_id);
        self
    }

    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn primary_object(mut self, primary_object: impl Into<String>) -> Self {
        self.body = self.body.primary_object(primary_object);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventDefinition>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::delete("/events/2026-03/event-definitions/{eventName}")
        .named("events.definitions.delete");

/// Deletes a definition.
///
/// `DELETE /events/2026-03/event-definitions/{eventName}`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn delete(event_name: impl ToString) -> Delete {
    Delete { event_name: event_name.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    event_name: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        Request::new(&DELETE, &[&self.event_name])
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::get("/events/2026-03/event-definitions/{eventName}").named("events.definitions.get");

/// Gets a definition.
///
/// `GET /events/2026-03/event-definitions/{eventName}`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn get(event_name: impl ToString) -> Get {
    Get { event_name: event_name.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    event_name: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        Request::new(&GET, &[&self.event_name])
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventDefinition>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::patch("/events/2026-03/event-definitions/{eventName}")
        .named("events.definitions.update");

/// Updates a definition.
///
/// `PATCH /events/2026-03/event-definitions/{eventName}`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn update(event_name: impl ToString) -> Update {
    Update { event_name: event_name.to_string(), body: types::EventDefinitionUpdate::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    event_name: String,
    body: types::EventDefinitionUpdate,
}

impl Update {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        let mut request = Request::new(&UPDATE, &[&self.event_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventDefinition>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_PROPERTY: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::post("/events/2026-03/event-definitions/{eventName}/property")
        .named("events.definitions.create_property");

/// The required arguments of [`create_property`], by name.
pub struct CreatePropertyArgs<EventName, Label, Type> {
    /// Fully qualified internal name of the custom event, such as `pe123456_demo_booked`.
    pub event_name: EventName,
    /// Text that people see.
    pub label: Label,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Type,
}

/// Creates a property of a definition.
///
/// `POST /events/2026-03/event-definitions/{eventName}/property`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}/property")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn create_property(
    args: CreatePropertyArgs<impl ToString, impl Into<String>, impl Into<String>>,
) -> CreateProperty {
    CreateProperty {
        event_name: args.event_name.to_string(),
        body: types::EventPropertyCreate::new(types::EventPropertyCreateArgs {
            label: args.label,
            r#type: args.r#type,
        }),
    }
}

/// Made by [`create_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProperty {
    event_name: String,
    body: types::EventPropertyCreate,
}

impl CreateProperty {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Choices that the value can take.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<types::PropertyOptionInput>>,
    ) -> Self {
        self.body = self.body.options(options);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        let mut request = Request::new(&CREATE_PROPERTY, &[&self.event_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_PROPERTY: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::delete("/events/2026-03/event-definitions/{eventName}/property/{propertyName}")
        .named("events.definitions.delete_property");

/// The required arguments of [`delete_property`], by name.
pub struct DeletePropertyArgs<EventName, PropertyName> {
    /// Fully qualified internal name of the custom event, such as `pe123456_demo_booked`.
    pub event_name: EventName,
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyName,
}

/// Deletes a property of a definition.
///
/// `DELETE /events/2026-03/event-definitions/{eventName}/property/{propertyName}`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}/property/{propertyName}")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn delete_property(args: DeletePropertyArgs<impl ToString, impl ToString>) -> DeleteProperty {
    DeleteProperty {
        event_name: args.event_name.to_string(),
        property_name: args.property_name.to_string(),
    }
}

/// Made by [`delete_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProperty {
    event_name: String,
    property_name: String,
}

impl DeleteProperty {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        Request::new(&DELETE_PROPERTY, &[&self.event_name, &self.property_name])
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_PROPERTY: Endpoint<requirement::BehavioralEventsEventDefinitionsReadWrite> =
    Endpoint::patch("/events/2026-03/event-definitions/{eventName}/property/{propertyName}")
        .named("events.definitions.update_property");

/// The required arguments of [`update_property`], by name.
pub struct UpdatePropertyArgs<EventName, PropertyName> {
    /// Fully qualified internal name of the custom event, such as `pe123456_demo_booked`.
    pub event_name: EventName,
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyName,
}

/// Updates a property of a definition.
///
/// `PATCH /events/2026-03/event-definitions/{eventName}/property/{propertyName}`
///
/// Needs `behavioral_events.event_definitions.read_write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/events/2026-03/event-definitions/{eventName}/property/{propertyName}")]
#[doc(alias = "behavioral_events.event_definitions.read_write")]
pub fn update_property(args: UpdatePropertyArgs<impl ToString, impl ToString>) -> UpdateProperty {
    UpdateProperty {
        event_name: args.event_name.to_string(),
        property_name: args.property_name.to_string(),
        body: types::EventPropertyUpdate::new(),
    }
}

/// Made by [`update_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProperty {
    event_name: String,
    property_name: String,
    body: types::EventPropertyUpdate,
}

impl UpdateProperty {
    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Choices that the value can take.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<types::PropertyOptionInput>>,
    ) -> Self {
        self.body = self.body.options(options);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BehavioralEventsEventDefinitionsReadWrite> {
        let mut request = Request::new(&UPDATE_PROPERTY, &[&self.event_name, &self.property_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `behavioral_events.event_definitions.read_write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        C::Scopes: scope::BehavioralEventsEventDefinitionsReadWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
