//! Calls by scope: `cms.developers_write.media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE_PROPERTY: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/properties/{objectType}")
        .named("cms.media_bridge.create_property");

/// The required arguments of [`create_property`], by name.
pub struct CreatePropertyArgs<ObjectTypeArgument, Body> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// JSON that is sent.
    pub body: Body,
}

/// Creates a property of a media bridge.
///
/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}")]
#[doc(alias = "developers-write")]
pub fn create_property(
    args: CreatePropertyArgs<impl ToString, impl Into<types::PropertyCreate>>,
) -> CreateProperty {
    CreateProperty {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: args.body.into(),
    }
}

/// Made by [`create_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProperty {
    app_id: i64,
    object_type: String,
    body: types::PropertyCreate,
}

impl CreateProperty {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_PROPERTY, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE_PROPERTIES: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive")
        .named("cms.media_bridge.batch_archive_properties")
        .retry_safety(RetrySafety::Idempotent);

/// The required arguments of [`batch_archive_properties`], by name.
pub struct BatchArchivePropertiesArgs<ObjectTypeArgument, Inputs> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

/// Archives properties of a media bridge in one batch.
///
/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive`
///
/// Needs `developers-write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/archive")]
#[doc(alias = "developers-write")]
pub fn batch_archive_properties(
    args: BatchArchivePropertiesArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<types::PropertyName>>,
    >,
) -> BatchArchiveProperties {
    BatchArchiveProperties {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveProperties {
    app_id: i64,
    object_type: String,
    body: BatchInput<types::PropertyName>,
}

impl BatchArchiveProperties {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&BATCH_ARCHIVE_PROPERTIES, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
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

static BATCH_CREATE_PROPERTIES: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/properties/{objectType}/batch/create")
        .named("cms.media_bridge.batch_create_properties");

/// The required arguments of [`batch_create_properties`], by name.
pub struct BatchCreatePropertiesArgs<ObjectTypeArgument, Inputs> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

/// Creates properties of a media bridge in one batch.
///
/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/batch/create`
///
/// Needs `developers-write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/batch/create")]
#[doc(alias = "developers-write")]
pub fn batch_create_properties(
    args: BatchCreatePropertiesArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<types::PropertyCreate>>,
    >,
) -> BatchCreateProperties {
    BatchCreateProperties {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create_properties`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateProperties {
    app_id: i64,
    object_type: String,
    body: BatchInput<types::PropertyCreate>,
}

impl BatchCreateProperties {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&BATCH_CREATE_PROPERTIES, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Property>>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_PROPERTY_GROUP: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/properties/{objectType}/groups")
        .named("cms.media_bridge.create_property_group");

/// The required arguments of [`create_property_group`], by name.
pub struct CreatePropertyGroupArgs<ObjectTypeArgument, Label, Name> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

/// Creates a property group of a media bridge.
///
/// `POST /media-bridge/2026-03/{appId}/properties/{objectType}/groups`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/groups")]
#[doc(alias = "developers-write")]
pub fn create_property_group(
    args: CreatePropertyGroupArgs<impl ToString, impl Into<String>, impl Into<String>>,
) -> CreatePropertyGroup {
    CreatePropertyGroup {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: types::PropertyGroupCreate::new(types::PropertyGroupCreateArgs {
            label: args.label,
            name: args.name,
        }),
    }
}

/// Made by [`create_property_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePropertyGroup {
    app_id: i64,
    object_type: String,
    body: types::PropertyGroupCreate,
}

impl CreatePropertyGroup {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_PROPERTY_GROUP, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_PROPERTY_GROUP: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
        .named("cms.media_bridge.delete_property_group");

/// The required arguments of [`delete_property_group`], by name.
pub struct DeletePropertyGroupArgs<ObjectTypeArgument, GroupName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the group under which properties are shown; it is not its label.
    pub group_name: GroupName,
}

/// Deletes a property group of a media bridge.
///
/// `DELETE /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")]
#[doc(alias = "developers-write")]
pub fn delete_property_group(
    args: DeletePropertyGroupArgs<impl ToString, impl ToString>,
) -> DeletePropertyGroup {
    DeletePropertyGroup {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        group_name: args.group_name.to_string(),
    }
}

/// Made by [`delete_property_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePropertyGroup {
    app_id: i64,
    object_type: String,
    group_name: String,
}

impl DeletePropertyGroup {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_PROPERTY_GROUP, &[&self.app_id, &self.object_type, &self.group_name])
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

static UPDATE_PROPERTY_GROUP: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")
        .named("cms.media_bridge.update_property_group");

/// The required arguments of [`update_property_group`], by name.
pub struct UpdatePropertyGroupArgs<ObjectTypeArgument, GroupName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the group under which properties are shown; it is not its label.
    pub group_name: GroupName,
}

/// Updates a property group of a media bridge.
///
/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/groups/{groupName}")]
#[doc(alias = "developers-write")]
pub fn update_property_group(
    args: UpdatePropertyGroupArgs<impl ToString, impl ToString>,
) -> UpdatePropertyGroup {
    UpdatePropertyGroup {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        group_name: args.group_name.to_string(),
        body: types::PropertyGroupUpdate::new(),
    }
}

/// Made by [`update_property_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePropertyGroup {
    app_id: i64,
    object_type: String,
    group_name: String,
    body: types::PropertyGroupUpdate,
}

impl UpdatePropertyGroup {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(
            &UPDATE_PROPERTY_GROUP,
            &[&self.app_id, &self.object_type, &self.group_name],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE_PROPERTY: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
        .named("cms.media_bridge.archive_property");

/// The required arguments of [`archive_property`], by name.
pub struct ArchivePropertyArgs<ObjectTypeArgument, PropertyNameArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyNameArgument,
}

/// Archives a property of a media bridge.
///
/// `DELETE /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")]
#[doc(alias = "developers-write")]
pub fn archive_property(
    args: ArchivePropertyArgs<impl ToString, impl ToString>,
) -> ArchiveProperty {
    ArchiveProperty {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        property_name: args.property_name.to_string(),
    }
}

/// Made by [`archive_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveProperty {
    app_id: i64,
    object_type: String,
    property_name: String,
}

impl ArchiveProperty {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&ARCHIVE_PROPERTY, &[&self.app_id, &self.object_type, &self.property_name])
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

static UPDATE_PROPERTY: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")
        .named("cms.media_bridge.update_property");

/// The required arguments of [`update_property`], by name.
pub struct UpdatePropertyArgs<ObjectTypeArgument, PropertyNameArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyNameArgument,
}

/// Updates a property of a media bridge.
///
/// `PATCH /media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/properties/{objectType}/{propertyName}")]
#[doc(alias = "developers-write")]
pub fn update_property(args: UpdatePropertyArgs<impl ToString, impl ToString>) -> UpdateProperty {
    UpdateProperty {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        property_name: args.property_name.to_string(),
        body: types::MediaBridgePropertyUpdate::new(),
    }
}

/// Made by [`update_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProperty {
    app_id: i64,
    object_type: String,
    property_name: String,
    body: types::MediaBridgePropertyUpdate,
}

impl UpdateProperty {
    /// Expression by which HubSpot computes the value from other properties of the record.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<String>) -> Self {
        self.body = self.body.calculation_formula(calculation_formula);
        self
    }

    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    pub fn currency_property_name(mut self, currency_property_name: impl Into<String>) -> Self {
        self.body = self.body.currency_property_name(currency_property_name);
        self
    }

    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Control with which people enter the value, such as `select` or `date`.
    pub fn field_type(mut self, field_type: types::FieldType) -> Self {
        self.body = self.body.field_type(field_type);
        self
    }

    /// Tells whether the property can be used in forms.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.body = self.body.form_field(form_field);
        self
    }

    /// Internal name of the group under which the property is shown; it is not its label.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.body = self.body.group_name(group_name);
        self
    }

    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.body = self.body.has_unique_value(has_unique_value);
        self
    }

    /// Hides it from people in HubSpot; it stays usable through the API.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.body = self.body.hidden(hidden);
        self
    }

    /// Text that people see.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body = self.body.label(label);
        self
    }

    /// Form in which HubSpot shows the number, such as currency or percentage.
    pub fn number_display_hint(mut self, number_display_hint: types::NumberDisplayHint) -> Self {
        self.body = self.body.number_display_hint(number_display_hint);
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

    /// Puts the sign of the account's currency before the number.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.body = self.body.show_currency_symbol(show_currency_symbol);
        self
    }

    /// Form in which HubSpot shows and checks the text, such as an email address.
    pub fn text_display_hint(mut self, text_display_hint: types::TextDisplayHint) -> Self {
        self.body = self.body.text_display_hint(text_display_hint);
        self
    }

    /// Kind of values, such as `string`, `number`, `date` or `enumeration`.
    pub fn r#type(mut self, r#type: types::MediaBridgePropertyUpdateType) -> Self {
        self.body = self.body.r#type(r#type);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&UPDATE_PROPERTY, &[&self.app_id, &self.object_type, &self.property_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_SCHEMA: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/media-bridge/2026-03/{appId}/schemas/{objectType}")
        .named("cms.media_bridge.update_schema");

/// The required arguments of [`update_schema`], by name.
pub struct UpdateSchemaArgs<ObjectTypeArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    pub clear_description: bool,
}

/// Updates a schema of a media bridge.
///
/// `PATCH /media-bridge/2026-03/{appId}/schemas/{objectType}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/schemas/{objectType}")]
#[doc(alias = "developers-write")]
pub fn update_schema(args: UpdateSchemaArgs<impl ToString>) -> UpdateSchema {
    UpdateSchema {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: types::ObjectTypeDefinitionUpdate::new(types::ObjectTypeDefinitionUpdateArgs {
            clear_description: args.clear_description,
        }),
    }
}

/// Made by [`update_schema`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSchema {
    app_id: i64,
    object_type: String,
    body: types::ObjectTypeDefinitionUpdate,
}

impl UpdateSchema {
    /// Tells whether properties of the object type may hold sensitive data.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.body = self.body.allows_sensitive_properties(allows_sensitive_properties);
        self
    }

    /// Free text for readers that explains the purpose.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.description(description);
        self
    }

    /// Singular and plural, as people see them.
    pub fn labels(mut self, labels: impl Into<types::ObjectTypeDefinitionLabels>) -> Self {
        self.body = self.body.labels(labels);
        self
    }

    /// Internal name of the property by which records are titled.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<String>) -> Self {
        self.body = self.body.primary_display_property(primary_display_property);
        self
    }

    /// Internal names of properties without which no record can be created.
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.required_properties(required_properties);
        self
    }

    pub fn restorable(mut self, restorable: bool) -> Self {
        self.body = self.body.restorable(restorable);
        self
    }

    /// Internal names of properties that the search box looks into.
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.searchable_properties(searchable_properties);
        self
    }

    /// Internal names of properties shown below the title of a record.
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.secondary_display_properties(secondary_display_properties);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_SCHEMA, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectTypeDefinition>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SCHEMA_ASSOCIATION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/schemas/{objectType}/associations")
        .named("cms.media_bridge.create_schema_association");

/// The required arguments of [`create_schema_association`], by name.
pub struct CreateSchemaAssociationArgs<ObjectTypeArgument, FromObjectTypeId, ToObjectTypeId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: FromObjectTypeId,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: ToObjectTypeId,
}

/// Creates a schema association of a media bridge.
///
/// `POST /media-bridge/2026-03/{appId}/schemas/{objectType}/associations`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/schemas/{objectType}/associations")]
#[doc(alias = "developers-write")]
pub fn create_schema_association(
    args: CreateSchemaAssociationArgs<impl ToString, impl Into<String>, impl Into<String>>,
) -> CreateSchemaAssociation {
    CreateSchemaAssociation {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        body: types::AssociationDefinitionCreate::new(types::AssociationDefinitionCreateArgs {
            from_object_type_id: args.from_object_type_id,
            to_object_type_id: args.to_object_type_id,
        }),
    }
}

/// Made by [`create_schema_association`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSchemaAssociation {
    app_id: i64,
    object_type: String,
    body: types::AssociationDefinitionCreate,
}

impl CreateSchemaAssociation {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&CREATE_SCHEMA_ASSOCIATION, &[&self.app_id, &self.object_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssociationDefinition>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_SCHEMA_ASSOCIATION: Endpoint<requirement::DevelopersWrite> = Endpoint::delete(
    "/media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}",
)
.named("cms.media_bridge.delete_schema_association");

/// The required arguments of [`delete_schema_association`], by name.
pub struct DeleteSchemaAssociationArgs<ObjectTypeArgument, AssociationId> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Object type of the records, by plural name (`contacts`), type ID (`0-1`) or, for custom
    /// objects, fully qualified name (`p1234_car`).
    pub object_type: ObjectTypeArgument,
    /// Unique ID of the association definition between two object types, as the schema lists it.
    pub association_id: AssociationId,
}

/// Deletes a schema association of a media bridge.
///
/// `DELETE /media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/schemas/{objectType}/associations/{associationId}")]
#[doc(alias = "developers-write")]
pub fn delete_schema_association(
    args: DeleteSchemaAssociationArgs<impl ToString, impl ToString>,
) -> DeleteSchemaAssociation {
    DeleteSchemaAssociation {
        app_id: args.app_id,
        object_type: args.object_type.to_string(),
        association_id: args.association_id.to_string(),
    }
}

/// Made by [`delete_schema_association`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSchemaAssociation {
    app_id: i64,
    object_type: String,
    association_id: String,
}

impl DeleteSchemaAssociation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(
            &DELETE_SCHEMA_ASSOCIATION,
            &[&self.app_id, &self.object_type, &self.association_id],
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

static UPDATE_SETTINGS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/media-bridge/2026-03/{appId}/settings")
        .named("cms.media_bridge.update_settings");

/// Updates the settings of a media bridge.
///
/// `PUT /media-bridge/2026-03/{appId}/settings`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings")]
#[doc(alias = "developers-write")]
pub fn update_settings(app_id: i64, updated_at: Timestamp) -> UpdateSettings {
    UpdateSettings { app_id, body: types::MediaBridgeProviderUpdate::new(updated_at) }
}

/// Made by [`update_settings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSettings {
    app_id: i64,
    body: types::MediaBridgeProviderUpdate,
}

impl UpdateSettings {
    pub fn allow_import_on_disconnect(mut self, allow_import_on_disconnect: bool) -> Self {
        self.body = self.body.allow_import_on_disconnect(allow_import_on_disconnect);
        self
    }

    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.body = self.body.module_name(module_name);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&UPDATE_SETTINGS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MediaBridgeProvider>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_OBJECT_DEFINITIONS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/settings/object-definitions")
        .named("cms.media_bridge.create_object_definitions");

/// Creates the object types of media.
///
/// `POST /media-bridge/2026-03/{appId}/settings/object-definitions`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/object-definitions")]
#[doc(alias = "developers-write")]
pub fn create_object_definitions(
    app_id: i64,
    media_types: impl IntoIterator<Item = types::MediaTypes>,
) -> CreateObjectDefinitions {
    CreateObjectDefinitions { app_id, body: types::ObjectDefinitionsCreate::new(media_types) }
}

/// Made by [`create_object_definitions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateObjectDefinitions {
    app_id: i64,
    body: types::ObjectDefinitionsCreate,
}

impl CreateObjectDefinitions {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_OBJECT_DEFINITIONS, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CreatedObjectDefinitions>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_OEMBED_DOMAINS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/media-bridge/2026-03/{appId}/settings/oembed-domains")
        .named("cms.media_bridge.delete_oembed_domains");

/// Deletes the oembed domains of a media bridge.
///
/// `DELETE /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::developers_write::media_bridge;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// media_bridge::delete_oembed_domains(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/oembed-domains")]
#[doc(alias = "developers-write")]
pub fn delete_oembed_domains(app_id: i64) -> DeleteOembedDomains {
    DeleteOembedDomains { app_id, domain_portal_id: None, id: None }
}

/// Made by [`delete_oembed_domains`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOembedDomains {
    app_id: i64,
    domain_portal_id: Option<i64>,
    id: Option<i64>,
}

impl DeleteOembedDomains {
    /// Hub ID of an account: only its oEmbed domains are meant. Default: -1, no account in
    /// particular.
    pub fn domain_portal_id(mut self, domain_portal_id: i64) -> Self {
        self.domain_portal_id = Some(domain_portal_id);
        self
    }

    /// Numeric ID of the oEmbed domain to delete.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&DELETE_OEMBED_DOMAINS, &[&self.app_id]);
        request.query("domainPortalId", self.domain_portal_id.as_ref());
        request.query("id", self.id.as_ref());
        request
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

static CREATE_OEMBED_DOMAIN: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/settings/oembed-domains")
        .named("cms.media_bridge.create_oembed_domain");

/// Creates an oembed domain of a media bridge.
///
/// `POST /media-bridge/2026-03/{appId}/settings/oembed-domains`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/oembed-domains")]
#[doc(alias = "developers-write")]
pub fn create_oembed_domain(
    app_id: i64,
    endpoints: impl Into<types::OEmbedEndpoints>,
) -> CreateOembedDomain {
    CreateOembedDomain { app_id, body: types::OEmbedDomainInput::new(endpoints) }
}

/// Made by [`create_oembed_domain`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOembedDomain {
    app_id: i64,
    body: types::OEmbedDomainInput,
}

impl CreateOembedDomain {
    /// Hub ID of the HubSpot account.
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.body = self.body.portal_id(portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&CREATE_OEMBED_DOMAIN, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::OEmbedDomain>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_OEMBED_DOMAIN: Endpoint<requirement::DevelopersWrite> =
    Endpoint::patch("/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")
        .named("cms.media_bridge.update_oembed_domain");

/// The required arguments of [`update_oembed_domain`], by name.
pub struct UpdateOembedDomainArgs<OEmbedDomainId, EndpointsArgument> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// ID of one oEmbed domain of the media bridge app.
    pub o_embed_domain_id: OEmbedDomainId,
    pub endpoints: EndpointsArgument,
}

/// Updates an oembed domain of a media bridge.
///
/// `PATCH /media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/oembed-domains/{oEmbedDomainId}")]
#[doc(alias = "developers-write")]
pub fn update_oembed_domain(
    args: UpdateOembedDomainArgs<impl ToString, impl Into<types::OEmbedEndpoints>>,
) -> UpdateOembedDomain {
    UpdateOembedDomain {
        app_id: args.app_id,
        o_embed_domain_id: args.o_embed_domain_id.to_string(),
        body: types::OEmbedDomainInput::new(args.endpoints),
    }
}

/// Made by [`update_oembed_domain`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOembedDomain {
    app_id: i64,
    o_embed_domain_id: String,
    body: types::OEmbedDomainInput,
}

impl UpdateOembedDomain {
    /// Hub ID of the HubSpot account.
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.body = self.body.portal_id(portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&UPDATE_OEMBED_DOMAIN, &[&self.app_id, &self.o_embed_domain_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::OEmbedDomain>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REGISTER: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/settings/register")
        .named("cms.media_bridge.register");

/// Registers an app as a media provider.
///
/// `POST /media-bridge/2026-03/{appId}/settings/register`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/register")]
#[doc(alias = "developers-write")]
pub fn register(app_id: i64, updated_at: Timestamp) -> Register {
    Register { app_id, body: types::MediaBridgeProviderUpdate::new(updated_at) }
}

/// Made by [`register`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Register {
    app_id: i64,
    body: types::MediaBridgeProviderUpdate,
}

impl Register {
    pub fn allow_import_on_disconnect(mut self, allow_import_on_disconnect: bool) -> Self {
        self.body = self.body.allow_import_on_disconnect(allow_import_on_disconnect);
        self
    }

    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.body = self.body.module_name(module_name);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&REGISTER, &[&self.app_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MediaBridgeProvider>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_VIDEO_ASSOCIATION_DEFINITION: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/media-bridge/2026-03/{appId}/settings/video-association-definition")
        .named("cms.media_bridge.create_video_association_definition");

/// Creates the association of videos with another object type.
///
/// `POST /media-bridge/2026-03/{appId}/settings/video-association-definition`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/media-bridge/2026-03/{appId}/settings/video-association-definition")]
#[doc(alias = "developers-write")]
pub fn create_video_association_definition(app_id: i64) -> CreateVideoAssociationDefinition {
    CreateVideoAssociationDefinition { app_id }
}

/// Made by [`create_video_association_definition`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVideoAssociationDefinition {
    app_id: i64,
}

impl CreateVideoAssociationDefinition {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&CREATE_VIDEO_ASSOCIATION_DEFINITION, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssociationDefinition>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
