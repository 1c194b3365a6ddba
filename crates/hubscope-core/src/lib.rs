//! The part of hubscope that does no IO: requests as data, the exchange state machine, errors and scopes.
//!
//! Most users never name this crate: a transport (`hubscope-reqwest`, `hubscope-ureq`) and an area crate
//! (`hubscope-crm`, …) are enough. Whoever brings a transport of their own drives an [`Exchange`] and implements
//! [`Backend`].

mod account;
mod backend;
pub mod batch;
mod body;
mod credentials;
pub mod decode;
mod endpoint;
pub mod error;
pub mod exchange;
mod invalid;
mod multipart;
pub mod object;
mod page;
mod properties;
mod redact;
mod request;
mod response;
mod retry;
pub mod runtime;
pub mod scope;
mod settings;
mod shapes;
mod timestamp;

pub use account::{AccountId, InvalidAccountId};
pub use backend::{Backend, Download};
pub use batch::Batch;
pub use body::{Body, BodyReader, Progress};
pub use endpoint::{Endpoint, Repeat};
pub use error::Error;
pub use exchange::Exchange;
pub use http;
pub use multipart::{Multipart, Part, Upload};
pub use object::ObjectType;
pub use page::{Page, Paging};
pub use properties::Properties;
pub use request::{FormValue, Request};
pub use response::Response;
pub use retry::RetryPolicy;
pub use scope::{Anonymous, AppLevel, Developer, Requirement, Scope, ScopeSet, Scopes, Unchecked};
pub use settings::{BaseUrl, InvalidBaseUrl, Settings};
pub use timestamp::Timestamp;

#[cfg(feature = "macros")]
pub use hubscope_macros::{Scopes, requires_scopes};

/// What generated code needs and nobody else should name.
#[doc(hidden)]
pub mod __private {
    pub use crate::shapes::{exposed, null_as_default, optional_exposed, tag_of};
    pub use crate::timestamp::{
        millis, optional as optional_timestamp, optional_millis, required as timestamp,
    };
    pub use bytes::Bytes;
    pub use http::Method;
    pub use secrecy;
    pub use serde;
    pub use serde_json;
}
