//! Requests as data, the exchange state machine, errors and scopes: the part of hubscope that opens
//! no connection. The only IO here reads the files of an upload, when a transport asks for them.
//!
//! Most users never name this crate: a transport (`hubscope-reqwest`, `hubscope-ureq`) and an area
//! crate (`hubscope-crm`, …) are enough. A transport of your own implements
//! [`Backend`](transport::Backend) and drives an [`Exchange`](transport::Exchange).

mod account;
mod any_request;
mod backend;
pub mod batch;
mod body;
mod causes;
mod credentials;
mod date;
pub mod decode;
mod endpoint;
pub mod error;
mod exchange;
mod invalid;
mod multipart;
pub mod object;
mod page;
mod properties;
mod redact;
mod request;
pub mod requirement;
mod response;
mod retry;
pub mod runtime;
pub mod scope;
mod settings;
mod shapes;
pub mod timestamp;
pub mod transport;

pub use account::{AccountId, InvalidAccountId};
pub use batch::Batch;
pub use body::Progress;
pub use date::{Date, InvalidDate};
pub use error::Error;
pub use http;
pub use multipart::{Multipart, Part, Upload};
pub use object::ObjectType;
pub use page::{Page, Paging};
pub use properties::{FromPropertyValue, Properties, PropertyError, PropertyInput, PropertyValue};
pub use request::Request;
pub use retry::RetryPolicy;
pub use scope::{Anonymous, AppLevel, Developer, Requirement, Scope, ScopeSet, Scopes, Unchecked};
pub use settings::{BaseUrl, InvalidBaseUrl};
pub use timestamp::Timestamp;

#[cfg(feature = "macros")]
pub use hubscope_macros::{Scopes, requires_scopes};

/// Items for generated code. Everything else should not name them.
#[doc(hidden)]
pub mod __private {
    pub use crate::shapes::{exposed, null_as_default, optional_exposed, tag_of};
    pub use crate::timestamp::{
        millis, optional as optional_timestamp, optional_millis, required as timestamp,
    };
    pub use bytes::Bytes;
    pub use secrecy;
    pub use serde;
    pub use serde_json;
}

#[cfg(all(doctest, feature = "macros"))]
#[doc = include_str!("../README.md")]
mod readme {}
