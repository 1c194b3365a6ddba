//! The CRM: one engine for the records of every object type.

mod batch;
mod filter;
mod list;
mod operations;
mod properties;
mod records;
mod search;
mod view;

pub(crate) use records::Records;

use crate::{
    endpoint::ObjectType,
    errors::ApiError,
    message::{Answer, Request},
    state::State,
};

/// Answers a request below `/crm/objects/{version}/{object_type}`; `None` when it is for something else.
pub(crate) fn answer(
    state: &mut State,
    request: &Request,
    object_type: &str,
    rest: &[&str],
) -> Option<Result<Answer, ApiError>> {
    let now = state.clock.now();
    let mut call =
        Call { records: &mut state.records, object_type: type_name(object_type), request, now };
    Some(match (request.method.as_str(), rest) {
        ("GET", []) => list::list(&call),
        ("POST", []) => operations::create(&mut call),
        ("POST", ["search"]) => search::search(&call),
        ("POST", ["merge"]) => operations::merge(&mut call),
        ("POST", ["gdpr-delete"]) => operations::gdpr_delete(&mut call),
        ("POST", ["batch", "read"]) => batch::read(&call),
        ("POST", ["batch", "create"]) => batch::create(&mut call),
        ("POST", ["batch", "update"]) => batch::update(&mut call),
        ("POST", ["batch", "upsert"]) => batch::upsert(&mut call),
        ("POST", ["batch", "archive"]) => batch::archive(&mut call),
        ("GET", [id]) => operations::get(&call, id),
        ("PATCH", [id]) => operations::update(&mut call, id),
        ("DELETE", [id]) => operations::archive(&mut call, id),
        _ => return None,
    })
}

/// The name under which records of an object type are kept: `0-1` and `contacts` are one. A name that no table has is
/// a custom object type.
pub(crate) fn type_name(name: &str) -> String {
    ObjectType::named(name).map_or(name, |object| object.name).to_owned()
}

/// A call on the records of one object type.
struct Call<'a> {
    records: &'a mut Records,
    object_type: String,
    request: &'a Request,
    now: jiff::Timestamp,
}
