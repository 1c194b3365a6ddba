//! Calls by scope: `cms.developers_read.media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST_PROPERTIES: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/properties/{objectType}")
        .named("cms.media_bridge.list_properties");

/// The required arguments of [`list_properties`], by name.
pub struct ListPropertiesArgs<ObjectTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
}

/// Lists properties of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}")]
#[doc(alias = "developers-read")]
pub fn list_properties(args: ListPropertiesArgs<impl ToString>) -> ListProperties {
    ListProperties {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        archived: None,
        properties: None,
    }
}

/// Made by [`list_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProperties {
    app_id: i64,
    object_type: String,
    archived: Option<bool>,
    properties: Option<String>,
}

impl ListProperties {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST_PROPERTIES, &[&self.app_id, &self.object_type]);
        request.query("archived", self.archived.as_ref());
        request.query("properties", self.properties.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::SchemaProperty>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_PROPERTIES: Endpoint<requirement::DevelopersRead> =
    Endpoint::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/read")
        .named("cms.media_bridge.batch_read_properties")
        .retry_safety(RetrySafety::Safe);

/// The required arguments of [`batch_read_properties`], by name.
pub struct BatchReadPropertiesArgs<ObjectTypeArgument, Inputs> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Reads archived property definitions instead of active ones.
    pub archived: bool,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: types::DataSensitivity,
    /// Items that a batch processes, at most 100 in most APIs; or operands of an expression.
    pub inputs: Inputs,
}

/// Reads properties of a media bridge in one batch.
///
/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/read`
///
/// Needs `developers-read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/read")]
#[doc(alias = "developers-read")]
pub fn batch_read_properties(
    args: BatchReadPropertiesArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<types::PropertyName>>,
    >,
) -> BatchReadProperties {
    BatchReadProperties {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: types::PropertyBatchRead::new(types::PropertyBatchReadArgs {
            archived: args.archived,
            data_sensitivity: args.data_sensitivity,
            inputs: args.inputs,
        }),
    }
}

/// Made by [`batch_read_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadProperties {
    app_id: i64,
    object_type: String,
    body: types::PropertyBatchRead,
}

impl BatchReadProperties {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&BATCH_READ_PROPERTIES, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Property>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_PROPERTY_GROUPS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/properties/{objectType}/groups")
        .named("cms.media_bridge.list_property_groups");

/// The required arguments of [`list_property_groups`], by name.
pub struct ListPropertyGroupsArgs<ObjectTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
}

/// Lists property groups of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/groups")]
#[doc(alias = "developers-read")]
pub fn list_property_groups(args: ListPropertyGroupsArgs<impl ToString>) -> ListPropertyGroups {
    ListPropertyGroups { app_id: args.app_id, object_type: args.object_type.to_string() }
}

/// Made by [`list_property_groups`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPropertyGroups {
    app_id: i64,
    object_type: String,
}

impl ListPropertyGroups {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST_PROPERTY_GROUPS, &[&self.app_id, &self.object_type])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PropertyGroup>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PROPERTY_GROUP: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
        .named("cms.media_bridge.get_property_group");

/// The required arguments of [`get_property_group`], by name.
pub struct GetPropertyGroupArgs<ObjectTypeArgument, GroupName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the group under which properties are shown; it is not its label.
    pub group_name: GroupName,
}

/// Gets a property group of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")]
#[doc(alias = "developers-read")]
pub fn get_property_group(
    args: GetPropertyGroupArgs<impl ToString, impl ToString>,
) -> GetPropertyGroup {
    GetPropertyGroup {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        group_name: args.group_name.to_string(),
    }
}

/// Made by [`get_property_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPropertyGroup {
    app_id: i64,
    object_type: String,
    group_name: String,
}

impl GetPropertyGroup {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_PROPERTY_GROUP, &[&self.app_id, &self.object_type, &self.group_name])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PROPERTY: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
        .named("cms.media_bridge.get_property");

/// The required arguments of [`get_property`], by name.
pub struct GetPropertyArgs<ObjectTypeArgument, PropertyNameArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyNameArgument,
}

/// Gets a property of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")]
#[doc(alias = "developers-read")]
pub fn get_property(args: GetPropertyArgs<impl ToString, impl ToString>) -> GetProperty {
    GetProperty {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        property_name: args.property_name.to_string(),
        archived: None,
        properties: None,
    }
}

/// Made by [`get_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProperty {
    app_id: i64,
    object_type: String,
    property_name: String,
    archived: Option<bool>,
    properties: Option<String>,
}

impl GetProperty {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request =
            Request::new(&GET_PROPERTY, &[&self.app_id, &self.object_type, &self.property_name]);
        request.query("archived", self.archived.as_ref());
        request.query("properties", self.properties.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SCHEMAS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/schemas").named("cms.media_bridge.list_schemas");

/// Lists schemas of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/schemas`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::developers_read::media_bridge;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let page = media_bridge::list_schemas(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/media-bridge/2026-03/{appId}/schemas")]
#[doc(alias = "developers-read")]
pub fn list_schemas(app_id: i64) -> ListSchemas {
    ListSchemas { app_id, archived: None }
}

/// Made by [`list_schemas`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSchemas {
    app_id: i64,
    archived: Option<bool>,
}

impl ListSchemas {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST_SCHEMAS, &[&self.app_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ObjectSchema>>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SCHEMA: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/schemas/{objectType}")
        .named("cms.media_bridge.get_schema");

/// The required arguments of [`get_schema`], by name.
pub struct GetSchemaArgs<ObjectTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
}

/// Gets a schema of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/schemas/{objectType}")]
#[doc(alias = "developers-read")]
pub fn get_schema(args: GetSchemaArgs<impl ToString>) -> GetSchema {
    GetSchema { app_id: args.app_id, object_type: args.object_type.to_string() }
}

/// Made by [`get_schema`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSchema {
    app_id: i64,
    object_type: String,
}

impl GetSchema {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_SCHEMA, &[&self.app_id, &self.object_type])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectSchema>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EVENT_VISIBILITY: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/settings/event-visibility")
        .named("cms.media_bridge.get_event_visibility");

/// Gets the event visibility of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/event-visibility")]
#[doc(alias = "developers-read")]
pub fn get_event_visibility(app_id: i64) -> GetEventVisibility {
    GetEventVisibility { app_id }
}

/// Made by [`get_event_visibility`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEventVisibility {
    app_id: i64,
}

impl GetEventVisibility {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_EVENT_VISIBILITY, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventVisibility>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_EVENT_VISIBILITY: Endpoint<requirement::DevelopersRead> =
    Endpoint::patch("/media-bridge/2026-03/{appId}/settings/event-visibility")
        .named("cms.media_bridge.update_event_visibility");

/// Updates the event visibility of a media bridge.
///
/// `PATCH /media-bridge/2026-03/{appId}/settings/event-visibility`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/event-visibility")]
#[doc(alias = "developers-read")]
pub fn update_event_visibility(
    app_id: i64,
    event_type: types::EventType,
    updated_at: Timestamp,
) -> UpdateEventVisibility {
    UpdateEventVisibility {
        app_id,
        body: types::EventVisibilityChange::new(event_type, updated_at),
    }
}

/// Made by [`update_event_visibility`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEventVisibility {
    app_id: i64,
    body: types::EventVisibilityChange,
}

impl UpdateEventVisibility {
    pub fn show_in_reporting(mut self, show_in_reporting: bool) -> Self {
        self.body = self.body.show_in_reporting(show_in_reporting);
        self
    }

    pub fn show_in_timeline(mut self, show_in_timeline: bool) -> Self {
        self.body = self.body.show_in_timeline(show_in_timeline);
        self
    }

    pub fn show_in_workflows(mut self, show_in_workflows: bool) -> Self {
        self.body = self.body.show_in_workflows(show_in_workflows);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&UPDATE_EVENT_VISIBILITY, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::EventVisibilityChange>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_OBJECT_DEFINITION: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}")
        .named("cms.media_bridge.get_object_definition");

/// The required arguments of [`get_object_definition`], by name.
pub struct GetObjectDefinitionArgs<MediaTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Kind of media, such as `VIDEO`, whose object definitions are returned.
    pub media_type: MediaTypeArgument,
}

/// Gets an object definition of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/object-definitions/{mediaType}")]
#[doc(alias = "developers-read")]
pub fn get_object_definition(args: GetObjectDefinitionArgs<impl ToString>) -> GetObjectDefinition {
    GetObjectDefinition {
        app_id: args.app_id,
        media_type: args.media_type.to_string(),
        include_full_definition: None,
    }
}

/// Made by [`get_object_definition`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetObjectDefinition {
    app_id: i64,
    media_type: String,
    include_full_definition: Option<bool>,
}

impl GetObjectDefinition {
    /// Returns the whole object definitions of the media type.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.include_full_definition = Some(include_full_definition);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&GET_OBJECT_DEFINITION, &[&self.app_id, &self.media_type]);
        request.query("includeFullDefinition", self.include_full_definition.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectDefinition>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_OEMBED_DOMAINS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/settings/oembed-domains")
        .named("cms.media_bridge.list_oembed_domains");

/// Lists oembed domains of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/oembed-domains")]
#[doc(alias = "developers-read")]
pub fn list_oembed_domains(app_id: i64) -> ListOembedDomains {
    ListOembedDomains { app_id, domain_portal_id: None }
}

/// Made by [`list_oembed_domains`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOembedDomains {
    app_id: i64,
    domain_portal_id: Option<i64>,
}

impl ListOembedDomains {
    /// Hub ID of an account: only its oEmbed domains are meant. Default: -1, no account in
    /// particular.
    pub fn domain_portal_id(mut self, domain_portal_id: i64) -> Self {
        self.domain_portal_id = Some(domain_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST_OEMBED_DOMAINS, &[&self.app_id]);
        request.query("domainPortalId", self.domain_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::OEmbedDomains>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_OEMBED_DOMAIN: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")
        .named("cms.media_bridge.get_oembed_domain");

/// The required arguments of [`get_oembed_domain`], by name.
pub struct GetOembedDomainArgs<OEmbedDomainId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of one oEmbed domain of the media bridge app.
    pub o_embed_domain_id: OEmbedDomainId,
}

/// Gets an oembed domain of a media bridge.
///
/// `GET /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")]
#[doc(alias = "developers-read")]
pub fn get_oembed_domain(args: GetOembedDomainArgs<impl ToString>) -> GetOembedDomain {
    GetOembedDomain { app_id: args.app_id, o_embed_domain_id: args.o_embed_domain_id.to_string() }
}

/// Made by [`get_oembed_domain`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOembedDomain {
    app_id: i64,
    o_embed_domain_id: String,
}

impl GetOembedDomain {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_OEMBED_DOMAIN, &[&self.app_id, &self.o_embed_domain_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::OEmbedDomain>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
