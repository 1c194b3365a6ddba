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
    /// `ruleArguments`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub rule_arguments: Vec<String>,
    /// `ruleType`.
    pub rule_type: Option<RuleType>,
    /// `shouldApplyNormalization`.
    pub should_apply_normalization: Option<bool>,
}

/// Property validation rule map, `PublicPropertyValidationRuleMap` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValidationRuleMap {
    /// `propertyName`.
    pub property_name: Option<String>,
    /// `propertyValidationRules`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_validation_rules: Vec<PropertyValidationRule>,
}

/// Property validation rule update, `PublicPropertyValidationRuleUpdate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValidationRuleUpdate {
    /// `ruleArguments`, required.
    pub rule_arguments: Vec<String>,
    /// `shouldApplyNormalization`.
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

    /// Sets `shouldApplyNormalization`.
    #[must_use]
    pub fn should_apply_normalization(mut self, should_apply_normalization: bool) -> Self {
        self.should_apply_normalization = Some(should_apply_normalization);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of rule type.
    RuleType {
        /// `AFTER_DATETIME_DURATION`.
        AfterDatetimeDuration = "AFTER_DATETIME_DURATION",
        /// `AFTER_DURATION`.
        AfterDuration = "AFTER_DURATION",
        /// `ALPHANUMERIC`.
        Alphanumeric = "ALPHANUMERIC",
        /// `BEFORE_DATETIME_DURATION`.
        BeforeDatetimeDuration = "BEFORE_DATETIME_DURATION",
        /// `BEFORE_DURATION`.
        BeforeDuration = "BEFORE_DURATION",
        /// `DAYS_OF_WEEK`.
        DaysOfWeek = "DAYS_OF_WEEK",
        /// `DECIMAL`.
        Decimal = "DECIMAL",
        /// `DOMAIN`.
        Domain = "DOMAIN",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `EMAIL_ALLOWED_DOMAINS`.
        EmailAllowedDomains = "EMAIL_ALLOWED_DOMAINS",
        /// `EMAIL_BLOCKED_DOMAINS`.
        EmailBlockedDomains = "EMAIL_BLOCKED_DOMAINS",
        /// `END_DATE`.
        EndDate = "END_DATE",
        /// `END_DATETIME`.
        EndDatetime = "END_DATETIME",
        /// `FORMAT`.
        Format = "FORMAT",
        /// `MAX_LENGTH`.
        MaxLength = "MAX_LENGTH",
        /// `MAX_NUMBER`.
        MaxNumber = "MAX_NUMBER",
        /// `MIN_LENGTH`.
        MinLength = "MIN_LENGTH",
        /// `MIN_NUMBER`.
        MinNumber = "MIN_NUMBER",
        /// `PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE`.
        PhoneNumberWithExplicitCountryCode = "PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE",
        /// `REGEX`.
        Regex = "REGEX",
        /// `SPECIAL_CHARACTERS`.
        SpecialCharacters = "SPECIAL_CHARACTERS",
        /// `START_DATE`.
        StartDate = "START_DATE",
        /// `START_DATETIME`.
        StartDatetime = "START_DATETIME",
        /// `URL`.
        Url = "URL",
        /// `URL_ALLOWED_DOMAINS`.
        UrlAllowedDomains = "URL_ALLOWED_DOMAINS",
        /// `URL_BLOCKED_DOMAINS`.
        UrlBlockedDomains = "URL_BLOCKED_DOMAINS",
        /// `WHITESPACE`.
        Whitespace = "WHITESPACE",
    }
}
