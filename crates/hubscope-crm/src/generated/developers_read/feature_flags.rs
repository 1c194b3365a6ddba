//! Calls by scope: `crm.developers_read.feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET_ALL: Endpoint = Endpoint {
    name: "crm.feature_flags.get_all",
    method: Method::GET,
    path: "/feature-flags/2026-03/{appId}/flags/all",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets the all (feature flags).
///
/// `GET /feature-flags/2026-03/{appId}/flags/all`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/all")]
#[doc(alias = "developers-read")]
pub fn get_all(app_id: i64) -> GetAll {
    GetAll { app_id }
}

/// The request of [`get_all`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAll {
    app_id: i64,
}

impl GetAll {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_ALL, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FlagsForAppResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint = Endpoint {
    name: "crm.feature_flags.get",
    method: Method::GET,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets a feature flag.
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::feature_flags;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Unchecked>) -> Result<(), hubscope_core::Error> {
/// let answer = feature_flags::get(1, "flagName").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-read")]
pub fn get(app_id: i64, flag_name: impl ToString) -> Get {
    Get { app_id, flag_name: flag_name.to_string() }
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
    flag_name: String,
}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[&self.app_id, &self.flag_name])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FlagResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PORTALS: Endpoint = Endpoint {
    name: "crm.feature_flags.get_portals",
    method: Method::GET,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets the portals (feature flags).
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals")]
#[doc(alias = "developers-read")]
pub fn get_portals(app_id: i64, flag_name: impl ToString) -> GetPortals {
    GetPortals { app_id, flag_name: flag_name.to_string(), limit: None, start_portal_id: None }
}

/// The request of [`get_portals`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortals {
    app_id: i64,
    flag_name: String,
    limit: Option<i64>,
    start_portal_id: Option<i64>,
}

impl GetPortals {
    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `startPortalId`.
    pub fn start_portal_id(mut self, start_portal_id: i64) -> Self {
        self.start_portal_id = Some(start_portal_id);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_PORTALS, &[&self.app_id, &self.flag_name]);
        request.query("limit", self.limit.as_ref());
        request.query("startPortalId", self.start_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateBatchResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_PORTAL: Endpoint = Endpoint {
    name: "crm.feature_flags.get_portal",
    method: Method::GET,
    path: "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
    requirement: Some("DevelopersRead"),
    repeat: Repeat::Safe,
};

/// Gets a portal (feature flags).
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-read")]
pub fn get_portal(app_id: i64, flag_name: impl ToString, portal_id: i64) -> GetPortal {
    GetPortal { app_id, flag_name: flag_name.to_string(), portal_id }
}

/// The request of [`get_portal`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPortal {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
}

impl GetPortal {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_PORTAL, &[&self.app_id, &self.flag_name, &self.portal_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalFlagStateResponse>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
