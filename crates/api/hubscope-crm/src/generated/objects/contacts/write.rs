//! Calls that need `crm.objects.contacts.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "calling-extensions")]
pub mod calling_extensions;
#[cfg(feature = "calls")]
pub mod calls;
#[cfg(feature = "communications")]
pub mod communications;
#[cfg(feature = "contacts")]
mod contacts_calls;
#[cfg(feature = "emails")]
pub mod emails;
#[cfg(feature = "meetings")]
pub mod meetings;
#[cfg(feature = "notes")]
pub mod notes;
#[cfg(feature = "postal-mail")]
pub mod postal_mail;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "contacts")]
pub use contacts_calls::*;
