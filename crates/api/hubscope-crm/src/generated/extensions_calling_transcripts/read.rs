//! Calls that need `crm.extensions_calling_transcripts.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_TRANSCRIPT: Endpoint<requirement::CrmExtensionsCallingTranscriptsRead> =
    Endpoint::get("/crm/extensions/calling/2026-03/transcripts/{transcriptId}")
        .named("crm.transcriptions.get_transcript");

/// Gets the transcript of a call.
///
/// `GET /crm/extensions/calling/2026-03/transcripts/{transcriptId}`
///
/// Needs `crm.extensions_calling_transcripts.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::extensions_calling_transcripts::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.extensions_calling_transcripts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get_transcript("transcriptId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/2026-03/transcripts/{transcriptId}")]
#[doc(alias = "crm.extensions_calling_transcripts.read")]
pub fn get_transcript(transcript_id: impl ToString) -> GetTranscript {
    GetTranscript { transcript_id: transcript_id.to_string() }
}

/// Made by [`get_transcript`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTranscript {
    transcript_id: String,
}

impl GetTranscript {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmExtensionsCallingTranscriptsRead> {
        Request::new(&GET_TRANSCRIPT, &[&self.transcript_id])
    }

    /// Sends the request. Needs `crm.extensions_calling_transcripts.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Transcript>
    where
        C::Scopes: scope::CrmExtensionsCallingTranscriptsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
