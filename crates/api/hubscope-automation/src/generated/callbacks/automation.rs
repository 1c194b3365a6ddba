//! Calls by scope: `automation.callbacks.automation`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static BATCH_COMPLETE: Endpoint<requirement::Automation> =
    Endpoint::post("/automation/actions/callbacks/2026-03/complete")
        .named("automation.custom_actions.callbacks.batch_complete");

/// Completes executions of custom actions in one batch.
///
/// `POST /automation/actions/callbacks/2026-03/complete`
///
/// Needs `automation`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/automation/actions/callbacks/2026-03/complete")]
#[doc(alias = "automation")]
pub fn batch_complete(
    inputs: impl IntoIterator<Item = impl Into<types::CallbackCompletionInput>>,
) -> BatchComplete {
    BatchComplete { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_complete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchComplete {
    body: BatchInput<types::CallbackCompletionInput>,
}

impl BatchComplete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&BATCH_COMPLETE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static COMPLETE: Endpoint<requirement::Automation> =
    Endpoint::post("/automation/actions/callbacks/2026-03/{callbackId}/complete")
        .named("automation.custom_actions.callbacks.complete");

/// The required arguments of [`complete`], by name.
pub struct CompleteArgs<CallbackId, TypedOutputs> {
    /// ID that HubSpot sent with the execution of the custom action and for which the workflow
    /// waits.
    pub callback_id: CallbackId,
    /// Values that the action hands on to later steps of the workflow.
    pub output_fields: BTreeMap<String, String>,
    pub typed_outputs: TypedOutputs,
}

/// Completes one execution of a custom action.
///
/// `POST /automation/actions/callbacks/2026-03/{callbackId}/complete`
///
/// Needs `automation`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use std::collections::BTreeMap;
///
/// use hubscope_automation::callbacks::automation;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("automation")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// automation::complete(
///     automation::CompleteArgs { callback_id: "callbackId", output_fields: BTreeMap::from([("key".to_owned(), "1".to_owned())]), typed_outputs: serde_json::json!({"any": [1]}) },
/// ).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/automation/actions/callbacks/2026-03/{callbackId}/complete")]
#[doc(alias = "automation")]
pub fn complete(args: CompleteArgs<impl ToString, impl Into<Value>>) -> Complete {
    Complete {
        callback_id: args.callback_id.to_string(),
        body: types::CallbackCompletion::new(args.output_fields, args.typed_outputs),
    }
}

/// Made by [`complete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete {
    callback_id: String,
    body: types::CallbackCompletion,
}

impl Complete {
    pub fn failure_reason_type(mut self, failure_reason_type: impl Into<String>) -> Self {
        self.body = self.body.failure_reason_type(failure_reason_type);
        self
    }

    pub fn request_context(mut self, request_context: impl Into<types::RequestContext>) -> Self {
        self.body = self.body.request_context(request_context);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Automation> {
        let mut request = Request::new(&COMPLETE, &[&self.callback_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `automation`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Automation,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
