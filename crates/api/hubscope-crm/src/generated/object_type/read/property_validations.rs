//! Calls by scope: `crm.object_type.read.property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    ObjectType, Page, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/property-validations/2026-03/{objectTypeId}")
        .named("crm.property_validations.list");

/// Lists the rules that the values of an object type's properties have to meet.
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::read::property_validations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = property_validations::list(Contacts).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}")]
pub fn list<T: ObjectType>(object_type_id: T) -> List<T> {
    List { object_type_id }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List<T> {
    object_type_id: T,
}

impl<T: ObjectType> List<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(&LIST, &[&self.object_type_id.type_id()])
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::PropertyValidationRuleMap>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_OF_PROPERTY: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/property-validations/2026-03/{objectTypeId}/{propertyName}")
        .named("crm.property_validations.list_of_property");

/// Lists the rules that the values of a property have to meet.
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}")]
pub fn list_of_property<T: ObjectType>(
    object_type_id: T,
    property_name: impl ToString,
) -> ListOfProperty<T> {
    ListOfProperty { object_type_id, property_name: property_name.to_string() }
}

/// Made by [`list_of_property`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfProperty<T> {
    object_type_id: T,
    property_name: String,
}

impl<T: ObjectType> ListOfProperty<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(
            &LIST_OF_PROPERTY,
            &[&self.object_type_id.type_id(), &self.property_name],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PropertyValidationRule>>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::OfObjectType> = Endpoint::get(
    "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
)
.named("crm.property_validations.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<PropertyNameArgument, RuleTypeArgument> {
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyNameArgument,
    /// Kind of validation that the property's values have to pass, such as `MAX_LENGTH` or `REGEX`.
    pub rule_type: RuleTypeArgument,
}

/// Gets a rule that the values of a property have to meet.
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}"
)]
pub fn get<T: ObjectType>(
    object_type_id: T,
    args: GetArgs<impl ToString, impl ToString>,
) -> Get<T> {
    Get {
        object_type_id,
        property_name: args.property_name.to_string(),
        rule_type: args.rule_type.to_string(),
    }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get<T> {
    object_type_id: T,
    property_name: String,
    rule_type: String,
}

impl<T: ObjectType> Get<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaRead> {
        Request::for_object_type(
            &GET,
            &[&self.object_type_id.type_id(), &self.property_name, &self.rule_type],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::SchemaRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyValidationRule>
    where
        T::SchemaRead: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
