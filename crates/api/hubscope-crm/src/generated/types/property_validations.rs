//! Types of `property_validations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Property validation rule, `PublicPropertyValidationRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValidationRule {
    #[serde(default, deserialize_with = "null_as_default")]
    pub rule_arguments: Vec<String>,
    pub rule_type: Option<RuleType>,
    pub should_apply_normalization: Option<bool>,
}

/// Property validation rule map, `PublicPropertyValidationRuleMap` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValidationRuleMap {
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_validation_rules: Vec<PropertyValidationRule>,
}

/// Property validation rule update, `PublicPropertyValidationRuleUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValidationRuleUpdate {
    pub rule_arguments: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_apply_normalization: Option<bool>,
}

impl PropertyValidationRuleUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(rule_arguments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            rule_arguments: rule_arguments.into_iter().map(Into::into).collect(),
            should_apply_normalization: None,
        }
    }

    #[must_use]
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.should_apply_normalization = Some(should_apply_normalization);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RuleType {
        AfterDatetimeDuration = "AFTER_DATETIME_DURATION",
        AfterDuration = "AFTER_DURATION",
        Alphanumeric = "ALPHANUMERIC",
        BeforeDatetimeDuration = "BEFORE_DATETIME_DURATION",
        BeforeDuration = "BEFORE_DURATION",
        DaysOfWeek = "DAYS_OF_WEEK",
        Decimal = "DECIMAL",
        Domain = "DOMAIN",
        Email = "EMAIL",
        EmailAllowedDomains = "EMAIL_ALLOWED_DOMAINS",
        EmailBlockedDomains = "EMAIL_BLOCKED_DOMAINS",
        EndDate = "END_DATE",
        EndDatetime = "END_DATETIME",
        Format = "FORMAT",
        MaxLength = "MAX_LENGTH",
        MaxNumber = "MAX_NUMBER",
        MinLength = "MIN_LENGTH",
        MinNumber = "MIN_NUMBER",
        PhoneNumberWithExplicitCountryCode = "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE",
        Regex = "REGEX",
        SpecialCharacters = "SPECIAL_CHARACTERS",
        StartDate = "START_DATE",
        StartDatetime = "START_DATETIME",
        Url = "URL",
        UrlAllowedDomains = "URL_ALLOWED_DOMAINS",
        UrlBlockedDomains = "URL_BLOCKED_DOMAINS",
        Whitespace = "WHITESPACE",
    }
}
