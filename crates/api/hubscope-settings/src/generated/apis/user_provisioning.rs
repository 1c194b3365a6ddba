//! The calls of the API `user_provisioning`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

/// The calls about teams.
pub mod teams {
    pub use crate::users::teams::read::{List, list};
}

/// The calls about users.
pub mod users {
    pub use crate::users::read::{Get, get};
    pub use crate::users::read::{List, list};
    pub use crate::users::read::{ListRoles, list_roles};
    pub use crate::users::write::{Create, create};
    pub use crate::users::write::{Delete, delete};
    pub use crate::users::write::{Update, update};
}
