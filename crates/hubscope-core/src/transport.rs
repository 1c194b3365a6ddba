//! Types for transports, and for endpoints that are written by hand.
//!
//! A transport implements [`Backend`] and drives an [`Exchange`]: it does what each [`Step`] says
//! and hands in the [`Input`] that comes of it.

pub use crate::{
    any_request::{AnyRequest, FormValue},
    backend::{Backend, Download},
    body::{Body, BodyReader},
    credentials::Credentials,
    endpoint::{Endpoint, EndpointInfo, RetrySafety},
    exchange::{Exchange, Failure, FailureKind, Input, Step},
    response::{Received, Response},
    settings::Settings,
};
