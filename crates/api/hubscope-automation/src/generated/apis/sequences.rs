//! The calls of the API `sequences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::sequences::read::{Get, get};
pub use crate::sequences::read::{GetEnrollmentOfContact, get_enrollment_of_contact};
pub use crate::sequences::read::{List, list};

/// The calls about enrollments.
pub mod enrollments {
    pub use crate::sequences::enrollments::write::{Create, create};
}
