//! Calls by scope: `crm.extensions_calling_transcripts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "transcriptions")]
pub mod read;
#[cfg(feature = "transcriptions")]
pub mod write;
