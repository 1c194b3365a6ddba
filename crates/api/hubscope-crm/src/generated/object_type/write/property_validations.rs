//! Calls by scope: `crm.object_type.write.property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    ObjectType, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static SET: Endpoint<requirement::OfObjectType> = Endpoint::put(
    "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
)
.named("crm.property_validations.set");

/// The required arguments of [`set`], by name.
pub struct SetArgs<PropertyNameArgument, RuleTypeArgument, RuleArguments> {
    /// Internal name of the property, such as `lifecyclestage`; it is not its label.
    pub property_name: PropertyNameArgument,
    /// Kind of validation that the property's values have to pass, such as `MAX_LENGTH` or `REGEX`.
    pub rule_type: RuleTypeArgument,
    pub rule_arguments: RuleArguments,
}

/// Sets a rule that the values of a property have to meet.
///
/// `PUT /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Needs the scope of the object type: [`ObjectType::SchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::write::property_validations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.schemas.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// property_validations::set(
///     Contacts,
///     property_validations::SetArgs { property_name: "propertyName", rule_type: "ruleType", rule_arguments: ["1"] },
/// ).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}"
)]
pub fn set<T: ObjectType>(
    object_type_id: T,
    args: SetArgs<impl ToString, impl ToString, impl IntoIterator<Item = impl Into<String>>>,
) -> Set<T> {
    Set {
        object_type_id,
        property_name: args.property_name.to_string(),
        rule_type: args.rule_type.to_string(),
        body: types::PropertyValidationRuleUpdate::new(args.rule_arguments),
    }
}

/// Made by [`set`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Set<T> {
    object_type_id: T,
    property_name: String,
    rule_type: String,
    body: types::PropertyValidationRuleUpdate,
}

impl<T: ObjectType> Set<T> {
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.body = self.body.should_apply_normalization(should_apply_normalization);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::SchemaWrite> {
        let mut request = Request::for_object_type(
            &SET,
            &[&self.object_type_id.type_id(), &self.property_name, &self.rule_type],
        );
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
