//! The CRM: one implementation for the records of every object type.

mod batch;
mod call;
mod filter;
mod list;
mod operations;
mod properties;
mod records;
mod search;
mod validation;
mod view;

pub(crate) use records::Values;

use call::Call;
use records::Records;

use crate::{
    context::Context,
    endpoint::object_type,
    request::Request,
    response::{ApiError, Response},
};

/// The records of the account.
#[derive(Debug, Default)]
pub(crate) struct Crm {
    records: Records,
}

impl Crm {
    /// Handles a request. Returns `None` for an operation that is not implemented.
    pub(crate) fn respond(
        &mut self,
        context: &Context,
        request: &Request,
        segments: &[&str],
    ) -> Option<Result<Response, ApiError>> {
        let ["crm", "objects", _, object_type, rest @ ..] = segments else { return None };
        let mut call = Call {
            records: &mut self.records,
            object_type: type_name(object_type),
            request,
            context: *context,
        };
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

    /// Adds a record without the validation of a request, and returns its id.
    pub(crate) fn seed(&mut self, context: &Context, object_type: &str, values: Values) -> u64 {
        self.records.add(&type_name(object_type), values, context.now).id
    }

    /// Defines the properties of an object type, in addition to those returned by default.
    pub(crate) fn define(&mut self, object_type: &str, names: impl IntoIterator<Item = String>) {
        self.records.define(&type_name(object_type), names);
    }
}

/// Returns the name under which records of an object type are stored: `0-1` and `contacts` are the
/// same. An unknown name is a custom object type.
fn type_name(name: &str) -> String {
    object_type(name).map_or(name, |object| object.name).to_owned()
}
