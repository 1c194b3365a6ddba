//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod cars;
