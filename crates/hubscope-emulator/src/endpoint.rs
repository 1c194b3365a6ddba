//! The endpoints that exist, and what a token needs to call each.

mod requirement;
mod row;
mod table;

pub(crate) use requirement::{missing_scopes, requirement};
pub(crate) use row::{Access, Endpoint, ObjectAccess, ObjectType};
pub(crate) use table::{Lookup, Matched, canonical, find, object_type, segments};
