//! Calls by scope: `crm.objects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "carts")]
pub mod carts;
#[cfg(any(feature = "commerce-payments", feature = "payments"))]
pub mod commercepayments;
#[cfg(feature = "companies")]
pub mod companies;
#[cfg(any(
    feature = "calling-extensions",
    feature = "calls",
    feature = "communications",
    feature = "contacts",
    feature = "emails",
    feature = "meetings",
    feature = "notes",
    feature = "postal-mail",
    feature = "tasks"
))]
pub mod contacts;
#[cfg(feature = "contracts")]
pub mod contracts;
#[cfg(feature = "courses")]
pub mod courses;
#[cfg(feature = "limits")]
pub mod custom;
#[cfg(feature = "deals")]
pub mod deals;
#[cfg(feature = "feedback-submissions")]
pub mod feedback_submissions;
#[cfg(feature = "goal-targets")]
pub mod goals;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "leads")]
pub mod leads;
#[cfg(any(feature = "discounts", feature = "fees", feature = "line-items", feature = "taxes"))]
pub mod line_items;
#[cfg(feature = "listings")]
pub mod listings;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(any(feature = "calling-extensions-v3", feature = "owners"))]
pub mod owners;
#[cfg(feature = "partner-clients")]
pub mod partner_clients;
#[cfg(feature = "partner-services")]
pub mod partner_services;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "quotes")]
pub mod quotes;
#[cfg(feature = "services")]
pub mod services;
#[cfg(any(feature = "commerce-subscriptions", feature = "subscription-lifecycle"))]
pub mod subscriptions;
#[cfg(feature = "users")]
pub mod users;
