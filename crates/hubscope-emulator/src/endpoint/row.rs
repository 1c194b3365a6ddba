//! The rows of the generated table.

/// A row of the endpoint table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// Its parameters stand in braces.
    pub(crate) path: &'static str,
    pub(crate) access: Access,
}

/// What a token needs to call an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// A requirement, by the name of its marker.
    Scopes(&'static str),
    /// What the object type asks for that stands in the path parameter of that index.
    Object(ObjectAccess, usize),
    /// Not even a token.
    Public,
}

/// What a call does with an object type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ObjectAccess {
    Read,
    Write,
    SchemaRead,
    SchemaWrite,
}

/// A CRM object type that HubSpot defines. Its requirements are names of markers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ObjectType {
    pub(crate) name: &'static str,
    /// Empty where it is not known.
    pub(crate) type_id: &'static str,
    pub(crate) read: &'static str,
    pub(crate) write: &'static str,
    pub(crate) schema_read: &'static str,
    pub(crate) schema_write: &'static str,
}

impl ObjectType {
    /// The marker of what a token needs for this.
    pub(crate) fn marker(&self, access: ObjectAccess) -> &'static str {
        match access {
            ObjectAccess::Read => self.read,
            ObjectAccess::Write => self.write,
            ObjectAccess::SchemaRead => self.schema_read,
            ObjectAccess::SchemaWrite => self.schema_write,
        }
    }
}
