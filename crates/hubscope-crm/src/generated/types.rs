//! The types that requests and replies are made of.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
mod associations;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "lists")]
mod lists;
#[cfg(feature = "owners")]
mod owners;
#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "properties")]
mod properties;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "lists",
    feature = "objects"
))]
mod shared_1;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "lists",
    feature = "objects",
    feature = "owners"
))]
mod shared_2;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "objects"
))]
mod shared_3;
#[cfg(any(feature = "companies", feature = "contacts", feature = "deals"))]
mod shared_4;
#[cfg(any(feature = "companies", feature = "contacts", feature = "deals", feature = "objects"))]
mod shared_5;

#[cfg(feature = "associations")]
pub use associations::*;
#[cfg(feature = "contacts")]
pub use contacts::*;
#[cfg(feature = "lists")]
pub use lists::*;
#[cfg(feature = "owners")]
pub use owners::*;
#[cfg(feature = "pipelines")]
pub use pipelines::*;
#[cfg(feature = "properties")]
pub use properties::*;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "lists",
    feature = "objects"
))]
pub use shared_1::*;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "lists",
    feature = "objects",
    feature = "owners"
))]
pub use shared_2::*;
#[cfg(any(
    feature = "associations",
    feature = "companies",
    feature = "contacts",
    feature = "deals",
    feature = "objects"
))]
pub use shared_3::*;
#[cfg(any(feature = "companies", feature = "contacts", feature = "deals"))]
pub use shared_4::*;
#[cfg(any(feature = "companies", feature = "contacts", feature = "deals", feature = "objects"))]
pub use shared_5::*;
