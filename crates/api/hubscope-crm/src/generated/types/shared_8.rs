//! Types of `associations`, `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `contracts`, `courses`, `deals`, `discounts`, `emails`, `feedback_submissions`, `fees`, `goal_targets`, `imports`, `invoices`, `leads`, `line_items`, `listings`, `lists`, `meetings`, `notes`, `objects`, `orders`, `owners`, `partner_clients`, `partner_services`, `payments`, `postal_mail`, `products`, `projects`, `quotes`, `scheduler`, `services`, `tasks`, `taxes`, `tickets`, `users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Next page, `NextPage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct NextPage {
    /// Cursor for the `after` of the next call.
    pub after: Option<String>,
    /// Complete URL of that page.
    pub link: Option<String>,
}
