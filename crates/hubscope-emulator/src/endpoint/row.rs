//! The rows of the generated table.

/// A row of the endpoint table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// The path, with parameters in braces.
    pub(crate) path: &'static str,
    pub(crate) access: Access,
}

/// The access that an endpoint requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// The scope requirement with this marker name.
    Scopes(&'static str),
    /// The requirement of the object type in the path parameter with this index.
    Object(ObjectAccess, usize),
    /// No token.
    Public,
}

/// The kinds of access to an object type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ObjectAccess {
    Read,
    Write,
    SchemaRead,
    SchemaWrite,
}

/// A CRM object type that HubSpot defines. Its requirements are marker names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ObjectType {
    pub(crate) name: &'static str,
    /// The object type id, such as `0-1`; empty where it is not known.
    pub(crate) type_id: &'static str,
    pub(crate) read: &'static str,
    pub(crate) write: &'static str,
    pub(crate) schema_read: &'static str,
    pub(crate) schema_write: &'static str,
}

impl ObjectType {
    /// Returns the marker name of the requirement for this access.
    pub(crate) fn marker(&self, access: ObjectAccess) -> &'static str {
        match access {
            ObjectAccess::Read => self.read,
            ObjectAccess::Write => self.write,
            ObjectAccess::SchemaRead => self.schema_read,
            ObjectAccess::SchemaWrite => self.schema_write,
        }
    }
}
