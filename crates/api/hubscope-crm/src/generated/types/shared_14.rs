//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Search request, `PublicObjectSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchRequest {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before; a number as
    /// text. Omit it for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Alternatives: a record is found when it passes all filters of at least one. At most 5, with
    /// up to 6 filters each and 18 in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_groups: Option<Vec<FilterGroup>>,
    /// Largest number of results on a page. Default: 10, at most 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<String>>,
    /// Words to find in the searchable default properties, such as name and email; at most 3,000
    /// characters for the whole body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Property to sort by, one at most: `createdate` ascending, `-createdate` descending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sorts: Option<Vec<String>>,
}

impl Default for SearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl SearchRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            after: None,
            filter_groups: None,
            limit: None,
            properties: None,
            query: None,
            sorts: None,
        }
    }

    /// Cursor of the page to return, taken from `paging.next.after` of the page before; a number as
    /// text. Omit it for the first page.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Alternatives: a record is found when it passes all filters of at least one. At most 5, with
    /// up to 6 filters each and 18 in all.
    #[must_use]
    pub fn filter_groups(
        mut self,
        filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>,
    ) -> Self {
        self.filter_groups = Some(filter_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10, at most 200.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Internal names of properties to return, such as `email`. Without any, a small default set.
    #[must_use]
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Words to find in the searchable default properties, such as name and email; at most 3,000
    /// characters for the whole body.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Property to sort by, one at most: `createdate` ascending, `-createdate` descending.
    #[must_use]
    pub fn sorts(mut self, sorts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sorts = Some(sorts.into_iter().map(Into::into).collect());
        self
    }
}
