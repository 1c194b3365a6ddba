//! Calls by scope: `crm.developers_read.feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/feature-flags/2026-03/{appId}/flags/all").named("crm.feature_flags.list");

/// Lists the feature flags of an app.
///
/// `GET /feature-flags/2026-03/{appId}/flags/all`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::feature_flags;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = feature_flags::list(1).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/all")]
#[doc(alias = "developers-read")]
pub fn list(app_id: i64) -> List {
    List { app_id }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    app_id: i64,
}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&LIST, &[&self.app_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AppFlags>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/feature-flags/2026-03/{appId}/flags/{flagName}").named("crm.feature_flags.get");

/// The required arguments of [`get`], by name.
pub struct GetArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
}

/// Gets a feature flag.
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-read")]
pub fn get(args: GetArgs<impl ToString>) -> Get {
    Get { app_id: args.app_id, flag_name: args.flag_name.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    app_id: i64,
    flag_name: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET, &[&self.app_id, &self.flag_name])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Flag>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ACCOUNTS: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/feature-flags/2026-03/{appId}/flags/{flagName}/portals")
        .named("crm.feature_flags.list_accounts");

/// The required arguments of [`list_accounts`], by name.
pub struct ListAccountsArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
}

/// Lists the accounts that have a state of their own for a feature flag.
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals")]
#[doc(alias = "developers-read")]
pub fn list_accounts(args: ListAccountsArgs<impl ToString>) -> ListAccounts {
    ListAccounts {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        limit: None,
        start_portal_id: None,
    }
}

/// Made by [`list_accounts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccounts {
    app_id: i64,
    flag_name: String,
    limit: Option<i64>,
    start_portal_id: Option<i64>,
}

impl ListAccounts {
    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Hub ID at which the page of accounts begins.
    pub fn start_portal_id(mut self, start_portal_id: i64) -> Self {
        self.start_portal_id = Some(start_portal_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&LIST_ACCOUNTS, &[&self.app_id, &self.flag_name]);
        request.query("limit", self.limit.as_ref());
        request.query("startPortalId", self.start_portal_id.as_ref());
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlags>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_ACCOUNT: Endpoint<requirement::DevelopersRead> =
    Endpoint::get("/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")
        .named("crm.feature_flags.get_account");

/// The required arguments of [`get_account`], by name.
pub struct GetAccountArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
}

/// Gets the state of a feature flag for an account.
///
/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-read")]
pub fn get_account(args: GetAccountArgs<impl ToString>) -> GetAccount {
    GetAccount {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        portal_id: args.portal_id,
    }
}

/// Made by [`get_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccount {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
}

impl GetAccount {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        Request::new(&GET_ACCOUNT, &[&self.app_id, &self.flag_name, &self.portal_id])
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlag>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
