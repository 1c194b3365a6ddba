//! Calls by scope: `crm.objects.contacts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(
    feature = "calls",
    feature = "communications",
    feature = "contacts",
    feature = "emails",
    feature = "meetings",
    feature = "notes",
    feature = "postal-mail",
    feature = "tasks"
))]
pub mod read;
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
pub mod write;
