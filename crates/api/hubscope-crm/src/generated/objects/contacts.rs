//! Calls by scope: `crm.objects.contacts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

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
