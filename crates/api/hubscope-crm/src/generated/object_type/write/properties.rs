//! Calls by scope: `crm.object_type.write.properties`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, ObjectType, Request,
    batch::BatchInput,
    decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/properties/2026-03/{objectType}").named("crm.properties.create");

/// Creates a property.
///
/// `POST /crm/properties/2026-03/{objectType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}")]
pub fn create<T: ObjectType>(object_type: T, body: impl Into<types::PropertyCreate>) -> Create<T> {
    Create { object_type, body: body.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create<T> {
    object_type: T,
    body: types::PropertyCreate,
}

impl<T: ObjectType> Create<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(&CREATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/properties/2026-03/{objectType}/batch/archive")
        .named("crm.properties.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives properties in one batch.
///
/// `POST /crm/properties/2026-03/{objectType}/batch/archive`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/batch/archive")]
pub fn batch_archive<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::PropertyName>>,
) -> BatchArchive<T> {
    BatchArchive {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive<T> {
    object_type: T,
    body: BatchInput<types::PropertyName>,
}

impl<T: ObjectType> BatchArchive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request =
            Request::for_object_type(&BATCH_ARCHIVE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/properties/2026-03/{objectType}/batch/create")
        .named("crm.properties.batch_create");

/// Creates properties in one batch.
///
/// `POST /crm/properties/2026-03/{objectType}/batch/create`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/batch/create")]
pub fn batch_create<T: ObjectType>(
    object_type: T,
    inputs: impl IntoIterator<Item = impl Into<types::PropertyCreate>>,
) -> BatchCreate<T> {
    BatchCreate {
        object_type,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate<T> {
    object_type: T,
    body: BatchInput<types::PropertyCreate>,
}

impl<T: ObjectType> BatchCreate<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(&BATCH_CREATE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Property>>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_GROUP: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/properties/2026-03/{objectType}/groups")
        .named("crm.properties.create_group");

/// The required arguments of [`create_group`], by name.
pub struct CreateGroupArgs<Label, Name> {
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
}

/// Creates a group of a property.
///
/// `POST /crm/properties/2026-03/{objectType}/groups`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/groups")]
pub fn create_group<T: ObjectType>(
    object_type: T,
    args: CreateGroupArgs<impl Into<String>, impl Into<String>>,
) -> CreateGroup<T> {
    CreateGroup {
        object_type,
        body: types::PropertyGroupCreate::new(types::PropertyGroupCreateArgs {
            label: args.label,
            name: args.name,
        }),
    }
}

/// Made by [`create_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup<T> {
    object_type: T,
    body: types::PropertyGroupCreate,
}

impl<T: ObjectType> CreateGroup<T> {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub fn display_order(mut self, display_order: i64) -> Self {
        self.body = self.body.display_order(display_order);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(&CREATE_GROUP, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_GROUP: Endpoint<requirement::OfObjectType> =
    Endpoint::delete("/crm/properties/2026-03/{objectType}/groups/{groupName}")
        .named("crm.properties.delete_group");

/// Deletes a group of a property.
///
/// `DELETE /crm/properties/2026-03/{objectType}/groups/{groupName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/groups/{groupName}")]
pub fn delete_group<T: ObjectType>(object_type: T, group_name: impl ToString) -> DeleteGroup<T> {
    DeleteGroup { object_type, group_name: group_name.to_string() }
}

/// Made by [`delete_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup<T> {
    object_type: T,
    group_name: String,
}

impl<T: ObjectType> DeleteGroup<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        Request::for_object_type(&DELETE_GROUP, &[&self.object_type.path_name(), &self.group_name])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_GROUP: Endpoint<requirement::OfObjectType> =
    Endpoint::patch("/crm/properties/2026-03/{objectType}/groups/{groupName}")
        .named("crm.properties.update_group");

/// Updates a group of a property.
///
/// `PATCH /crm/properties/2026-03/{objectType}/groups/{groupName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/groups/{groupName}")]
pub fn update_group<T: ObjectType>(object_type: T, group_name: impl ToString) -> UpdateGroup<T> {
    UpdateGroup {
        object_type,
        group_name: group_name.to_string(),
        body: types::PropertyGroupUpdate::new(),
    }
}

/// Made by [`update_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroup<T> {
    object_type: T,
    group_name: String,
    body: types::PropertyGroupUpdate,
}

impl<T: ObjectType> UpdateGroup<T> {
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
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &UPDATE_GROUP,
            &[&self.object_type.path_name(), &self.group_name],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyGroup>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::OfObjectType> =
    Endpoint::delete("/crm/properties/2026-03/{objectType}/{propertyName}")
        .named("crm.properties.archive");

/// Archives a property.
///
/// `DELETE /crm/properties/2026-03/{objectType}/{propertyName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/properties/2026-03/{objectType}/{propertyName}")]
pub fn archive<T: ObjectType>(object_type: T, property_name: impl ToString) -> Archive<T> {
    Archive { object_type, property_name: property_name.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive<T> {
    object_type: T,
    property_name: String,
}

impl<T: ObjectType> Archive<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        Request::for_object_type(&ARCHIVE, &[&self.object_type.path_name(), &self.property_name])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::OfObjectType> =
    Endpoint::patch("/crm/properties/2026-03/{objectType}/{propertyName}")
        .named("crm.properties.update");

/// Updates a property.
///
/// `PATCH /crm/properties/2026-03/{objectType}/{propertyName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::write::properties;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = properties::update(Contacts, "propertyName").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/properties/2026-03/{objectType}/{propertyName}")]
pub fn update<T: ObjectType>(object_type: T, property_name: impl ToString) -> Update<T> {
    Update {
        object_type,
        property_name: property_name.to_string(),
        body: types::PropertyUpdate::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update<T> {
    object_type: T,
    property_name: String,
    body: types::PropertyUpdate,
}

impl<T: ObjectType> Update<T> {
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

    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    pub fn r#type(mut self, r#type: types::PropertyUpdateType) -> Self {
        self.body = self.body.r#type(r#type);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &UPDATE,
            &[&self.object_type.path_name(), &self.property_name],
        );
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Property>
    where
        T::SchemaWrite: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
