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
    /// `highValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_value: Option<String>,
    /// `operator`, required.
    pub operator: FilterOperator,
    /// `propertyName`, required.
    pub property_name: String,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `values`.
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

    /// Sets `highValue`.
    #[must_use]
    pub fn high_value(mut self, high_value: impl Into<String>) -> Self {
        self.high_value = Some(high_value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `values`.
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
    /// `filters`, required.
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
    /// The values of filter operator.
    FilterOperator {
        /// `BETWEEN`.
        Between = "BETWEEN",
        /// `CONTAINS_TOKEN`.
        ContainsToken = "CONTAINS_TOKEN",
        /// `EQ`.
        Eq = "EQ",
        /// `GT`.
        Gt = "GT",
        /// `GTE`.
        Gte = "GTE",
        /// `HAS_PROPERTY`.
        HasProperty = "HAS_PROPERTY",
        /// `IN`.
        In = "IN",
        /// `LT`.
        Lt = "LT",
        /// `LTE`.
        Lte = "LTE",
        /// `NEQ`.
        Neq = "NEQ",
        /// `NOT_CONTAINS_TOKEN`.
        NotContainsToken = "NOT_CONTAINS_TOKEN",
        /// `NOT_HAS_PROPERTY`.
        NotHasProperty = "NOT_HAS_PROPERTY",
        /// `NOT_IN`.
        NotIn = "NOT_IN",
    }
}
