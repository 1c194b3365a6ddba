//! The calls of the API `transcriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::extensions_calling_transcripts::read::{GetTranscript, get_transcript};
pub use crate::extensions_calling_transcripts::write::{CreateTranscript, create_transcript};
pub use crate::extensions_calling_transcripts::write::{DeleteTranscript, delete_transcript};
