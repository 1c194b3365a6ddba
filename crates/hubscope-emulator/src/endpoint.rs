//! The endpoints of HubSpot's API, and the scopes that each requires.

mod requirement;
mod row;
mod table;

pub(crate) use requirement::{missing_scopes, requirement};
pub(crate) use row::{Access, Endpoint, ObjectAccess, ObjectType};
pub(crate) use table::{Lookup, Matched, canonical, find, object_type, segments};
