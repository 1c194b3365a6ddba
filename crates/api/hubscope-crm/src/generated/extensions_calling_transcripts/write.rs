//! Calls that need `crm.extensions_calling_transcripts.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE_TRANSCRIPT: Endpoint<requirement::CrmExtensionsCallingTranscriptsWrite> =
    Endpoint::post("/crm/extensions/calling/2026-03/transcripts")
        .named("crm.transcriptions.create_transcript");

/// Creates the transcript of a call.
///
/// `POST /crm/extensions/calling/2026-03/transcripts`
///
/// Needs `crm.extensions_calling_transcripts.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/transcripts")]
#[doc(alias = "crm.extensions_calling_transcripts.write")]
pub fn create_transcript(
    engagement_id: i64,
    transcript_create_utterances: impl IntoIterator<Item = impl Into<types::TranscriptCreateUtterance>>,
) -> CreateTranscript {
    CreateTranscript {
        body: types::TranscriptCreate::new(engagement_id, transcript_create_utterances),
    }
}

/// Made by [`create_transcript`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTranscript {
    body: types::TranscriptCreate,
}

impl CreateTranscript {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExtensionsCallingTranscriptsWrite> {
        let mut request = Request::new(&CREATE_TRANSCRIPT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.extensions_calling_transcripts.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TranscriptCreateResponse>
    where
        C::Scopes: scope::CrmExtensionsCallingTranscriptsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_TRANSCRIPT: Endpoint<requirement::CrmExtensionsCallingTranscriptsWrite> =
    Endpoint::delete("/crm/extensions/calling/2026-03/transcripts/{transcriptId}")
        .named("crm.transcriptions.delete_transcript");

/// Deletes the transcript of a call.
///
/// `DELETE /crm/extensions/calling/2026-03/transcripts/{transcriptId}`
///
/// Needs `crm.extensions_calling_transcripts.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::extensions_calling_transcripts::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.extensions_calling_transcripts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::delete_transcript("transcriptId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/2026-03/transcripts/{transcriptId}")]
#[doc(alias = "crm.extensions_calling_transcripts.write")]
pub fn delete_transcript(transcript_id: impl ToString) -> DeleteTranscript {
    DeleteTranscript { transcript_id: transcript_id.to_string() }
}

/// Made by [`delete_transcript`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTranscript {
    transcript_id: String,
}

impl DeleteTranscript {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExtensionsCallingTranscriptsWrite> {
        Request::new(&DELETE_TRANSCRIPT, &[&self.transcript_id])
    }

    /// Sends the request. Needs `crm.extensions_calling_transcripts.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmExtensionsCallingTranscriptsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
