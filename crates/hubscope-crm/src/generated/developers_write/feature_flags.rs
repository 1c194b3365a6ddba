//! Calls by scope: `crm.developers_write.feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static DELETE: Endpoint = Endpoint {
    name: "crm.feature_flags.delete",
    method: Method::DELETE,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a feature flag.
///
/// `DELETE /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_write::feature_flags;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Unchecked>) -> Result<(), hubscope_core::Error> {
/// let answer = feature_flags::delete(1, "flagName").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-write")]
pub fn delete(app_id: i64, flag_name: impl ToString) -> Delete {
    Delete { app_id, flag_name: flag_name.to_string() }
}

/// The request of [`delete`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    app_id: i64,
    flag_name: String,
}

impl Delete {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE, &[&self.app_id, &self.flag_name])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FlagResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE: Endpoint = Endpoint {
    name: "crm.feature_flags.replace",
    method: Method::PUT,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces a feature flag.
///
/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-write")]
pub fn replace(
    app_id: i64,
    flag_name: impl ToString,
    default_state: impl Into<types::DefaultState>,
) -> Replace {
    Replace { app_id, flag_name: flag_name.to_string(), body: types::FlagPutRequest::new(default_state) }
}

/// The request of [`replace`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    app_id: i64,
    flag_name: String,
    body: types::FlagPutRequest,
}

impl Replace {
    /// Sets `overrideState`.
    pub fn override_state(mut self, override_state: impl Into<types::OverrideState>) -> Self {
        self.body = self.body.override_state(override_state);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FlagResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_DELETE_PORTALS: Endpoint = Endpoint {
    name: "crm.feature_flags.batch_delete_portals",
    method: Method::POST,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Never,
};

/// Deletes portals in one batch (feature flags).
///
/// `POST /feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete`
///
/// Needs `developers-write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete")]
#[doc(alias = "developers-write")]
pub fn batch_delete_portals(
    app_id: i64,
    flag_name: impl ToString,
    portal_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> BatchDeletePortals {
    BatchDeletePortals {
        app_id,
        flag_name: flag_name.to_string(),
        body: types::PortalFlagStateBatchDeleteRequest::new(portal_ids),
    }
}

/// The request of [`batch_delete_portals`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeletePortals {
    app_id: i64,
    flag_name: String,
    body: types::PortalFlagStateBatchDeleteRequest,
}

impl BatchDeletePortals {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_DELETE_PORTALS, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateBatchResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT_PORTALS: Endpoint = Endpoint {
    name: "crm.feature_flags.batch_upsert_portals",
    method: Method::POST,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Never,
};

/// Creates or updates portals in one batch (feature flags).
///
/// `POST /feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert`
///
/// Needs `developers-write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert")]
#[doc(alias = "developers-write")]
pub fn batch_upsert_portals(
    app_id: i64,
    flag_name: impl ToString,
    portal_states: impl IntoIterator<Item = impl Into<types::BatchPortalEntry>>,
) -> BatchUpsertPortals {
    BatchUpsertPortals {
        app_id,
        flag_name: flag_name.to_string(),
        body: types::PortalFlagStateBatchPutRequest::new(portal_states),
    }
}

/// The request of [`batch_upsert_portals`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsertPortals {
    app_id: i64,
    flag_name: String,
    body: types::PortalFlagStateBatchPutRequest,
}

impl BatchUpsertPortals {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPSERT_PORTALS, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateBatchResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_PORTAL: Endpoint = Endpoint {
    name: "crm.feature_flags.delete_portal",
    method: Method::DELETE,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a portal (feature flags).
///
/// `DELETE /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-write")]
pub fn delete_portal(app_id: i64, flag_name: impl ToString, portal_id: i64) -> DeletePortal {
    DeletePortal { app_id, flag_name: flag_name.to_string(), portal_id }
}

/// The request of [`delete_portal`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePortal {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
}

impl DeletePortal {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE_PORTAL, &[&self.app_id, &self.flag_name, &self.portal_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE_PORTAL: Endpoint = Endpoint {
    name: "crm.feature_flags.replace_portal",
    method: Method::PUT,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
    requirement: Some("DevelopersWrite"),
    repeat: Repeat::Idempotent,
};

/// Replaces a portal (feature flags).
///
/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-write")]
pub fn replace_portal(
    app_id: i64,
    flag_name: impl ToString,
    portal_id: i64,
    flag_state: impl Into<types::FlagState>,
) -> ReplacePortal {
    ReplacePortal {
        app_id,
        flag_name: flag_name.to_string(),
        portal_id,
        body: types::PortalFlagStatePutRequest::new(flag_state),
    }
}

/// The request of [`replace_portal`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplacePortal {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
    body: types::PortalFlagStatePutRequest,
}

impl ReplacePortal {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&REPLACE_PORTAL, &[&self.app_id, &self.flag_name, &self.portal_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateResponse>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
