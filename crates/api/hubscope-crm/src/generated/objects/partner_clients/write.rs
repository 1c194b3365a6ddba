//! Calls that need `crm.objects.partner-clients.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Properties, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static BATCH_UPDATE: Endpoint<requirement::CrmObjectsPartnerClientsWrite> =
    Endpoint::post("/crm/objects/2026-03/partner_clients/batch/update")
        .named("crm.partner_clients.batch_update");

/// Updates partner clients in one batch.
///
/// `POST /crm/objects/2026-03/partner_clients/batch/update`
///
/// Needs `crm.objects.partner-clients.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/partner_clients/batch/update")]
#[doc(alias = "crm.objects.partner-clients.write")]
pub fn batch_update(
    inputs: impl IntoIterator<Item = impl Into<types::RecordBatchUpdate>>,
) -> BatchUpdate {
    BatchUpdate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    body: BatchInput<types::RecordBatchUpdate>,
}

impl BatchUpdate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsPartnerClientsWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.partner-clients.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Record>>
    where
        C::Scopes: scope::CrmObjectsPartnerClientsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::CrmObjectsPartnerClientsWrite> =
    Endpoint::patch("/crm/objects/2026-03/partner_clients/{partnerClientId}")
        .named("crm.partner_clients.update");

/// Updates a partner client.
///
/// `PATCH /crm/objects/2026-03/partner_clients/{partnerClientId}`
///
/// Needs `crm.objects.partner-clients.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::partner_clients::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.partner-clients.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::update(
///     "partnerClientId",
///     hubscope_core::Properties::from([("name", "value")]),
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/partner_clients/{partnerClientId}")]
#[doc(alias = "crm.objects.partner-clients.write")]
pub fn update(partner_client_id: impl ToString, properties: impl Into<Properties>) -> Update {
    Update {
        partner_client_id: partner_client_id.to_string(),
        id_property: None,
        body: types::RecordUpdate::new(properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    partner_client_id: String,
    id_property: Option<String>,
    body: types::RecordUpdate,
}

impl Update {
    /// Internal name of a property with unique values, such as `email` for contacts, by which the
    /// record is addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsPartnerClientsWrite> {
        let mut request = Request::new(&UPDATE, &[&self.partner_client_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.partner-clients.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        C::Scopes: scope::CrmObjectsPartnerClientsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
