//! Calls by scope: `crm.extensions_calling_transcripts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "transcriptions")]
pub mod read;
#[cfg(feature = "transcriptions")]
pub mod write;
