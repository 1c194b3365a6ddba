//! Calls that need `account-info.security.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::AccountInfoSecurityRead> =
    Endpoint::get("/account-info/2026-03/activity/audit-logs").named("account.audit_logs.list");

/// Lists audit logs.
///
/// `GET /account-info/2026-03/activity/audit-logs`
///
/// Needs `account-info.security.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_account::account_info::security::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("account-info.security.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/account-info/2026-03/activity/audit-logs")]
#[doc(alias = "account-info.security.read")]
pub fn list() -> List {
    List {
        acting_user_id: None,
        after: None,
        fill_final_timestamp: None,
        limit: None,
        occurred_after: None,
        occurred_before: None,
        sort: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    acting_user_id: Option<Vec<i64>>,
    after: Option<String>,
    fill_final_timestamp: Option<bool>,
    limit: Option<i64>,
    occurred_after: Option<Timestamp>,
    occurred_before: Option<Timestamp>,
    sort: Option<Vec<String>>,
}

impl List {
    /// Numeric user IDs: returns only actions taken by these users.
    pub fn acting_user_id(
        mut self,
        acting_user_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.acting_user_id = Some(acting_user_id.into_iter().map(Into::into).collect());
        self
    }

    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    pub fn fill_final_timestamp(mut self, fill_final_timestamp: bool) -> Self {
        self.fill_final_timestamp = Some(fill_final_timestamp);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns only events later than this time, as an ISO 8601 timestamp.
    pub fn occurred_after(mut self, occurred_after: Timestamp) -> Self {
        self.occurred_after = Some(occurred_after);
        self
    }

    /// Returns only events earlier than this time, as an ISO 8601 timestamp.
    pub fn occurred_before(mut self, occurred_before: Timestamp) -> Self {
        self.occurred_before = Some(occurred_before);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AccountInfoSecurityRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query_all("actingUserId", self.acting_user_id.as_deref().unwrap_or_default());
        request.query("after", self.after.as_ref());
        request.query("fillFinalTimestamp", self.fill_final_timestamp.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("occurredAfter", self.occurred_after.as_ref());
        request.query("occurredBefore", self.occurred_before.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `account-info.security.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ApiUserActionEvent>>
    where
        C::Scopes: scope::AccountInfoSecurityRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_LOGINS: Endpoint<requirement::AccountInfoSecurityRead> =
    Endpoint::get("/account-info/2026-03/activity/login").named("account.audit_logs.list_logins");

/// Lists logins to the account.
///
/// `GET /account-info/2026-03/activity/login`
///
/// Needs `account-info.security.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/account-info/2026-03/activity/login")]
#[doc(alias = "account-info.security.read")]
pub fn list_logins() -> ListLogins {
    ListLogins { after: None, limit: None, user_id: None }
}

/// Made by [`list_logins`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogins {
    after: Option<String>,
    limit: Option<i64>,
    user_id: Option<i64>,
}

impl ListLogins {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AccountInfoSecurityRead> {
        let mut request = Request::new(&LIST_LOGINS, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("userId", self.user_id.as_ref());
        request
    }

    /// Sends the request. Needs `account-info.security.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::LoginAudit>>
    where
        C::Scopes: scope::AccountInfoSecurityRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_SECURITY_EVENTS: Endpoint<requirement::AccountInfoSecurityRead> =
    Endpoint::get("/account-info/2026-03/activity/security")
        .named("account.audit_logs.list_security_events");

/// Lists changes of the account that concern its security.
///
/// `GET /account-info/2026-03/activity/security`
///
/// Needs `account-info.security.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/account-info/2026-03/activity/security")]
#[doc(alias = "account-info.security.read")]
pub fn list_security_events() -> ListSecurityEvents {
    ListSecurityEvents {
        after: None,
        from_timestamp: None,
        limit: None,
        to_timestamp: None,
        user_id: None,
    }
}

/// Made by [`list_security_events`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecurityEvents {
    after: Option<String>,
    from_timestamp: Option<Timestamp>,
    limit: Option<i64>,
    to_timestamp: Option<Timestamp>,
    user_id: Option<i64>,
}

impl ListSecurityEvents {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Start of the time span, in milliseconds since 1970.
    pub fn from_timestamp(mut self, from_timestamp: Timestamp) -> Self {
        self.from_timestamp = Some(from_timestamp);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// End of the time span, in milliseconds since 1970.
    pub fn to_timestamp(mut self, to_timestamp: Timestamp) -> Self {
        self.to_timestamp = Some(to_timestamp);
        self
    }

    /// ID of the HubSpot user, the same in all accounts; it is not the owner ID.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AccountInfoSecurityRead> {
        let mut request = Request::new(&LIST_SECURITY_EVENTS, &[]);
        request.query("after", self.after.as_ref());
        request.query("fromTimestamp", self.from_timestamp.map(|moment| moment.as_millisecond()));
        request.query("limit", self.limit.as_ref());
        request.query("toTimestamp", self.to_timestamp.map(|moment| moment.as_millisecond()));
        request.query("userId", self.user_id.as_ref());
        request
    }

    /// Sends the request. Needs `account-info.security.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::SecurityEvent>>
    where
        C::Scopes: scope::AccountInfoSecurityRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
