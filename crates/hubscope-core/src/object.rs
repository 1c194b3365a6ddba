//! CRM object types as types: they decide which scopes a call needs.
//!
//! HubSpot lists up to a hundred alternative scopes for endpoints that work on any object type,
//! which would check nothing. Here the object type is a parameter, and the call needs the scope of
//! that type.
//!
//! ```
//! use hubscope_core::object::{Contacts, Custom, Deals, ObjectType};
//!
//! assert_eq!(Deals.path_name(), "0-3");
//! assert_eq!(Contacts.type_id(), "0-1");
//! assert_eq!(Custom::new("2-7654321").path_name(), "2-7654321");
//! ```

mod generated;

pub use generated::*;

use crate::requirement;

/// A CRM object type, as a type.
///
/// Implement it for an object type of your own to name it once:
///
/// ```
/// use hubscope_core::{ObjectType, requirement};
///
/// /// Our custom object.
/// #[derive(Debug, Clone, Copy)]
/// struct Spaceships;
///
/// impl ObjectType for Spaceships {
///     type Read = requirement::CrmObjectsCustomRead;
///     type Write = requirement::CrmObjectsCustomWrite;
///     type SchemaRead = requirement::CrmSchemasCustomRead;
///     type SchemaWrite = requirement::CrmSchemasCustomWrite;
///
///     fn path_name(&self) -> &str {
///         "2-7654321"
///     }
/// }
/// ```
pub trait ObjectType {
    /// The requirement of reading records.
    type Read;
    /// The requirement of writing records.
    type Write;
    /// The requirement of reading properties and pipelines.
    type SchemaRead;
    /// The requirement of writing properties and pipelines.
    type SchemaWrite;

    /// Returns the name in the path, such as `contacts`, or an object type id such as `0-3` or
    /// `2-7654321`.
    fn path_name(&self) -> &str;

    /// Returns the object type id, such as `0-1` or `2-7654321`, for paths that take nothing else.
    /// It is the path name unless overridden.
    fn type_id(&self) -> &str {
        self.path_name()
    }
}

/// A custom object type that is known at run time. Calls need the scopes of custom objects.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Custom(String);

impl Custom {
    /// Takes the object type id (`2-7654321`) or the fully qualified name (`p12345_spaceships`).
    pub fn new(object_type: impl Into<String>) -> Self {
        Self(object_type.into())
    }
}

impl ObjectType for Custom {
    type Read = requirement::CrmObjectsCustomRead;
    type Write = requirement::CrmObjectsCustomWrite;
    type SchemaRead = requirement::CrmSchemasCustomRead;
    type SchemaWrite = requirement::CrmSchemasCustomWrite;

    fn path_name(&self) -> &str {
        &self.0
    }
}

/// An object type that is known at run time, whose scopes are not checked at compile time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UncheckedObject(String);

impl UncheckedObject {
    /// Takes a name or an object type id. HubSpot refuses the call if the token lacks the scope.
    pub fn new(object_type: impl Into<String>) -> Self {
        Self(object_type.into())
    }
}

impl ObjectType for UncheckedObject {
    type Read = requirement::Nothing;
    type Write = requirement::Nothing;
    type SchemaRead = requirement::Nothing;
    type SchemaWrite = requirement::Nothing;

    fn path_name(&self) -> &str {
        &self.0
    }
}
