//! Calls by scope: `crm.any_scope.read.property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "crm.property_validations.list",
    method: Method::GET,
    path: "/crm/property-validations/2026-03/{objectTypeId}",
    requirement: Some("AnyCrmSchemaRead"),
    repeat: Repeat::Safe,
};

/// Lists property validations.
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}`
///
/// Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::read::property_validations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("automation")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = property_validations::list("objectTypeId").send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}")]
pub fn list(object_type_id: impl ToString) -> List {
    List { object_type_id: object_type_id.to_string() }
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    object_type_id: String,
}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[&self.object_type_id])
    }

    /// Sends the request. Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PropertyValidationRuleMap>>
    where
        C::Scopes: scope::AnyCrmSchemaRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_BY_PROPERTY_NAME: Endpoint = Endpoint {
    name: "crm.property_validations.list_by_property_name",
    method: Method::GET,
    path: "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}",
    requirement: Some("AnyCrmSchemaRead"),
    repeat: Repeat::Safe,
};

/// Lists property validations by property name.
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}`
///
/// Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}")]
pub fn list_by_property_name(
    object_type_id: impl ToString,
    property_name: impl ToString,
) -> ListByPropertyName {
    ListByPropertyName {
        object_type_id: object_type_id.to_string(),
        property_name: property_name.to_string(),
    }
}

/// The request of [`list_by_property_name`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByPropertyName {
    object_type_id: String,
    property_name: String,
}

impl ListByPropertyName {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST_BY_PROPERTY_NAME, &[&self.object_type_id, &self.property_name])
    }

    /// Sends the request. Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PropertyValidationRule>>
    where
        C::Scopes: scope::AnyCrmSchemaRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_RULE_TYPE: Endpoint = Endpoint {
    name: "crm.property_validations.get_rule_type",
    method: Method::GET,
    path: "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
    requirement: Some("AnyCrmSchemaRead"),
    repeat: Repeat::Safe,
};

/// Gets a rule type (property validations).
///
/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}")]
pub fn get_rule_type(
    object_type_id: impl ToString,
    property_name: impl ToString,
    rule_type: impl ToString,
) -> GetRuleType {
    GetRuleType {
        object_type_id: object_type_id.to_string(),
        property_name: property_name.to_string(),
        rule_type: rule_type.to_string(),
    }
}

/// The request of [`get_rule_type`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRuleType {
    object_type_id: String,
    property_name: String,
    rule_type: String,
}

impl GetRuleType {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_RULE_TYPE, &[&self.object_type_id, &self.property_name, &self.rule_type])
    }

    /// Sends the request. Needs one of 100 scopes: see [`scope::AnyCrmSchemaRead`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PropertyValidationRule>
    where
        C::Scopes: scope::AnyCrmSchemaRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
