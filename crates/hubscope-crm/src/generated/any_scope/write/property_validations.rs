//! Calls by scope: `crm.any_scope.write.property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static REPLACE_RULE_TYPE: Endpoint = Endpoint {
    name: "crm.property_validations.replace_rule_type",
    method: Method::PUT,
    path: "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
    requirement: Some("AnyCrmSchemaWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces a rule type (property validations).
///
/// `PUT /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Needs one of 26 scopes: see [`scope::AnyCrmSchemaWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::write::property_validations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.carts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// property_validations::replace_rule_type("objectTypeId", "propertyName", "ruleType", ["1"]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}")]
pub fn replace_rule_type(
    object_type_id: impl ToString,
    property_name: impl ToString,
    rule_type: impl ToString,
    rule_arguments: impl IntoIterator<Item = impl Into<String>>,
) -> ReplaceRuleType {
    ReplaceRuleType {
        object_type_id: object_type_id.to_string(),
        property_name: property_name.to_string(),
        rule_type: rule_type.to_string(),
        body: types::PropertyValidationRuleUpdate::new(rule_arguments),
    }
}

/// The request of [`replace_rule_type`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceRuleType {
    object_type_id: String,
    property_name: String,
    rule_type: String,
    body: types::PropertyValidationRuleUpdate,
}

impl ReplaceRuleType {
    /// Sets `shouldApplyNormalization`.
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.body = self.body.should_apply_normalization(should_apply_normalization);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request =
            Request::new(&REPLACE_RULE_TYPE, &[&self.object_type_id, &self.property_name, &self.rule_type]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 26 scopes: see [`scope::AnyCrmSchemaWrite`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AnyCrmSchemaWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
