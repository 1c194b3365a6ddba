//! The calls of the API `transcriptions`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::extensions_calling_transcripts::read::{GetTranscript, get_transcript};
pub use crate::extensions_calling_transcripts::write::{CreateTranscript, create_transcript};
pub use crate::extensions_calling_transcripts::write::{DeleteTranscript, delete_transcript};
