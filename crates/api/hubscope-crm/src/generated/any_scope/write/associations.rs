//! Calls by scope: `crm.any_scope.write.associations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static REQUEST_HIGH_USAGE_REPORT: Endpoint<requirement::AnyCrmObject> =
    Endpoint::post("/crm/associations/2026-03/usage/high-usage-report/{userId}")
        .named("crm.associations.request_high_usage_report");

/// Asks for a report, by email, on records that come near the limit of associations.
///
/// `POST /crm/associations/2026-03/usage/high-usage-report/{userId}`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::write::associations;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = associations::request_high_usage_report(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/associations/2026-03/usage/high-usage-report/{userId}")]
pub fn request_high_usage_report(user_id: i64) -> RequestHighUsageReport {
    RequestHighUsageReport { user_id }
}

/// Made by [`request_high_usage_report`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestHighUsageReport {
    user_id: i64,
}

impl RequestHighUsageReport {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&REQUEST_HIGH_USAGE_REPORT, &[&self.user_id])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::HighUsageReport>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
