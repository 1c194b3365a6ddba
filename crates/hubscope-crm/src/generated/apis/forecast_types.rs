//! The calls of the API `forecast_types`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::forecast_read::{Get, get};
pub use crate::forecast_read::{GetByForecastTypeId, get_by_forecast_type_id};
