//! Calls by scope: `crm.objects.contacts.write.calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static COMPLETE_INBOUND_CALL: Endpoint<requirement::CrmObjectsContactsWriteOrOthers> =
    Endpoint::post("/crm/extensions/calling/2026-03/inbound-call")
        .named("crm.calling_extensions.complete_inbound_call");

/// Tells HubSpot of an inbound call that has ended.
///
/// `POST /crm/extensions/calling/2026-03/inbound-call`
///
/// Needs `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/extensions/calling/2026-03/inbound-call")]
#[doc(alias = "crm.objects.contacts.highly_sensitive.write.v2")]
#[doc(alias = "crm.objects.contacts.sensitive.write.v2")]
#[doc(alias = "crm.objects.contacts.write")]
#[doc(alias = "crm.schemas.contacts.write")]
pub fn complete_inbound_call(body: impl Into<types::CompletedCall>) -> CompleteInboundCall {
    CompleteInboundCall { body: body.into() }
}

/// Made by [`complete_inbound_call`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompleteInboundCall {
    body: types::CompletedCall,
}

impl CompleteInboundCall {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsWriteOrOthers> {
        let mut request = Request::new(&COMPLETE_INBOUND_CALL, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CompletedCallResult>
    where
        C::Scopes: scope::CrmObjectsContactsWriteOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MARK_RECORDING_READY: Endpoint<requirement::CrmObjectsContactsWriteOrOthers> =
    Endpoint::post("/crm/extensions/calling/2026-03/recordings/ready")
        .named("crm.calling_extensions.mark_recording_ready");

/// Tells HubSpot that the recording of a call can be fetched.
///
/// `POST /crm/extensions/calling/2026-03/recordings/ready`
///
/// Needs `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::contacts::write::calling_extensions;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// calling_extensions::mark_recording_ready(7).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/calling/2026-03/recordings/ready")]
#[doc(alias = "crm.objects.contacts.highly_sensitive.write.v2")]
#[doc(alias = "crm.objects.contacts.sensitive.write.v2")]
#[doc(alias = "crm.objects.contacts.write")]
#[doc(alias = "crm.schemas.contacts.write")]
pub fn mark_recording_ready(engagement_id: i64) -> MarkRecordingReady {
    MarkRecordingReady { body: types::RecordingReady::new(engagement_id) }
}

/// Made by [`mark_recording_ready`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkRecordingReady {
    body: types::RecordingReady,
}

impl MarkRecordingReady {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsContactsWriteOrOthers> {
        let mut request = Request::new(&MARK_RECORDING_READY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsContactsWriteOrOthers,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
