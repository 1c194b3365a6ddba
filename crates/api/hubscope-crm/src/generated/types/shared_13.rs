//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `exports`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Filter, `Filter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Filter {
    /// Upper end of the range, for `BETWEEN`; the lower end is `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_value: Option<String>,
    /// Comparison, such as `EQ`, `GT` or `CONTAINS_TOKEN`. `IN` and `NOT_IN` take `values`,
    /// `BETWEEN` takes `value` and `highValue`, the others `value` or nothing.
    pub operator: FilterOperator,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: String,
    /// Text to compare with; times are milliseconds since 1970. For `BETWEEN`, the lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Texts to compare with, for `IN` and `NOT_IN`; those of text properties in lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

impl Filter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operator: FilterOperator, property_name: impl Into<String>) -> Self {
        Self {
            high_value: None,
            operator,
            property_name: property_name.into(),
            value: None,
            values: None,
        }
    }

    /// Upper end of the range, for `BETWEEN`; the lower end is `value`.
    #[must_use]
    pub fn high_value(mut self, high_value: impl Into<String>) -> Self {
        self.high_value = Some(high_value.into());
        self
    }

    /// Text to compare with; times are milliseconds since 1970. For `BETWEEN`, the lower end.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Texts to compare with, for `IN` and `NOT_IN`; those of text properties in lower case.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// Filter group, `FilterGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilterGroup {
    /// Conditions that have to hold together.
    pub filters: Vec<Filter>,
}

impl FilterGroup {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(filters: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self { filters: filters.into_iter().map(Into::into).collect() }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FilterOperator {
        Between = "BETWEEN",
        ContainsToken = "CONTAINS_TOKEN",
        Eq = "EQ",
        Gt = "GT",
        Gte = "GTE",
        HasProperty = "HAS_PROPERTY",
        In = "IN",
        Lt = "LT",
        Lte = "LTE",
        Neq = "NEQ",
        NotContainsToken = "NOT_CONTAINS_TOKEN",
        NotHasProperty = "NOT_HAS_PROPERTY",
        NotIn = "NOT_IN",
    }
}
