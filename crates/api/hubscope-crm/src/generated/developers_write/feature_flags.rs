//! Calls by scope: `crm.developers_write.feature_flags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static DELETE: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/feature-flags/2026-03/{appId}/flags/{flagName}")
        .named("crm.feature_flags.delete");

/// The required arguments of [`delete`], by name.
pub struct DeleteArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
}

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
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = feature_flags::delete(feature_flags::DeleteArgs { app_id: 1, flag_name: "flagName" }).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-write")]
pub fn delete(args: DeleteArgs<impl ToString>) -> Delete {
    Delete { app_id: args.app_id, flag_name: args.flag_name.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    app_id: i64,
    flag_name: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE, &[&self.app_id, &self.flag_name])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Flag>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SET: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/feature-flags/2026-03/{appId}/flags/{flagName}").named("crm.feature_flags.set");

/// The required arguments of [`set`], by name.
pub struct SetArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    pub default_state: types::DefaultState,
}

/// Sets what a feature flag is for accounts that have no state of their own.
///
/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}")]
#[doc(alias = "developers-write")]
pub fn set(args: SetArgs<impl ToString>) -> Set {
    Set {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        body: types::FlagUpdate::new(args.default_state),
    }
}

/// Made by [`set`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Set {
    app_id: i64,
    flag_name: String,
    body: types::FlagUpdate,
}

impl Set {
    pub fn override_state(mut self, override_state: types::OverrideState) -> Self {
        self.body = self.body.override_state(override_state);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&SET, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Flag>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_DELETE_ACCOUNTS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete")
        .named("crm.feature_flags.batch_delete_accounts");

/// The required arguments of [`batch_delete_accounts`], by name.
pub struct BatchDeleteAccountsArgs<FlagName, PortalIds> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    pub portal_ids: PortalIds,
}

/// Deletes the states of a feature flag for accounts in one batch.
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
pub fn batch_delete_accounts(
    args: BatchDeleteAccountsArgs<impl ToString, impl IntoIterator<Item = impl Into<i64>>>,
) -> BatchDeleteAccounts {
    BatchDeleteAccounts {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        body: types::AccountFlagsDelete::new(args.portal_ids),
    }
}

/// Made by [`batch_delete_accounts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteAccounts {
    app_id: i64,
    flag_name: String,
    body: types::AccountFlagsDelete,
}

impl BatchDeleteAccounts {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&BATCH_DELETE_ACCOUNTS, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlags>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPSERT_ACCOUNTS: Endpoint<requirement::DevelopersWrite> =
    Endpoint::post("/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert")
        .named("crm.feature_flags.batch_upsert_accounts");

/// The required arguments of [`batch_upsert_accounts`], by name.
pub struct BatchUpsertAccountsArgs<FlagName, PortalStates> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    pub portal_states: PortalStates,
}

/// Sets the states of a feature flag for accounts in one batch.
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
pub fn batch_upsert_accounts(
    args: BatchUpsertAccountsArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<types::AccountFlagState>>,
    >,
) -> BatchUpsertAccounts {
    BatchUpsertAccounts {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        body: types::AccountFlagInput::new(args.portal_states),
    }
}

/// Made by [`batch_upsert_accounts`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsertAccounts {
    app_id: i64,
    flag_name: String,
    body: types::AccountFlagInput,
}

impl BatchUpsertAccounts {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request = Request::new(&BATCH_UPSERT_ACCOUNTS, &[&self.app_id, &self.flag_name]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlags>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_ACCOUNT: Endpoint<requirement::DevelopersWrite> =
    Endpoint::delete("/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")
        .named("crm.feature_flags.delete_account");

/// The required arguments of [`delete_account`], by name.
pub struct DeleteAccountArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
}

/// Deletes the state of a feature flag for an account.
///
/// `DELETE /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-write")]
pub fn delete_account(args: DeleteAccountArgs<impl ToString>) -> DeleteAccount {
    DeleteAccount {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        portal_id: args.portal_id,
    }
}

/// Made by [`delete_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAccount {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
}

impl DeleteAccount {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        Request::new(&DELETE_ACCOUNT, &[&self.app_id, &self.flag_name, &self.portal_id])
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlag>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SET_ACCOUNT: Endpoint<requirement::DevelopersWrite> =
    Endpoint::put("/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")
        .named("crm.feature_flags.set_account");

/// The required arguments of [`set_account`], by name.
pub struct SetAccountArgs<FlagName> {
    /// Numeric ID of the HubSpot app that the call acts on, as its developer account shows it.
    pub app_id: i64,
    /// Name of the feature flag, unique within the app.
    pub flag_name: FlagName,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    pub flag_state: types::FlagState,
}

/// Sets the state of a feature flag for an account.
///
/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Needs `developers-write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}")]
#[doc(alias = "developers-write")]
pub fn set_account(args: SetAccountArgs<impl ToString>) -> SetAccount {
    SetAccount {
        app_id: args.app_id,
        flag_name: args.flag_name.to_string(),
        portal_id: args.portal_id,
        body: types::AccountFlagUpdate::new(args.flag_state),
    }
}

/// Made by [`set_account`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAccount {
    app_id: i64,
    flag_name: String,
    portal_id: i64,
    body: types::AccountFlagUpdate,
}

impl SetAccount {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersWrite> {
        let mut request =
            Request::new(&SET_ACCOUNT, &[&self.app_id, &self.flag_name, &self.portal_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountFlag>
    where
        C::Scopes: scope::DevelopersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
