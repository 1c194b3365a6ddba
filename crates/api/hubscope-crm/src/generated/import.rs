//! Calls that need `crm.import`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Multipart, Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::CrmImport> =
    Endpoint::get("/crm/imports/2026-03").named("crm.imports.list");

/// Lists imports.
///
/// `GET /crm/imports/2026-03`
///
/// Needs `crm.import`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::import;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.import")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = import::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/imports/2026-03")]
#[doc(alias = "crm.import")]
pub fn list() -> List {
    List { after: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    limit: Option<i64>,
}

impl List {
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

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmImport> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.import`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Import>>
    where
        C::Scopes: scope::CrmImport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::CrmImport> =
    Endpoint::post("/crm/imports/2026-03").named("crm.imports.create");

/// Creates an import.
///
/// `POST /crm/imports/2026-03`
///
/// Needs `crm.import`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/imports/2026-03")]
#[doc(alias = "crm.import")]
pub fn create(
    files: impl Into<hubscope_core::Upload>,
    import_request: impl Into<String>,
) -> Create {
    Create { files: files.into(), import_request: import_request.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    files: hubscope_core::Upload,
    import_request: String,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmImport> {
        let mut request = Request::new(&CREATE, &[]);
        let mut body = Multipart::new();
        let value = self.files;
        body = body.part("files", value);
        let value = self.import_request;
        body = body.part("importRequest", value);
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `crm.import`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Import>
    where
        C::Scopes: scope::CrmImport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmImport> =
    Endpoint::get("/crm/imports/2026-03/{importId}").named("crm.imports.get");

/// Gets an import.
///
/// `GET /crm/imports/2026-03/{importId}`
///
/// Needs `crm.import`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/imports/2026-03/{importId}")]
#[doc(alias = "crm.import")]
pub fn get(import_id: i64) -> Get {
    Get { import_id }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    import_id: i64,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmImport> {
        Request::new(&GET, &[&self.import_id])
    }

    /// Sends the request. Needs `crm.import`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Import>
    where
        C::Scopes: scope::CrmImport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CANCEL: Endpoint<requirement::CrmImport> =
    Endpoint::post("/crm/imports/2026-03/{importId}/cancel").named("crm.imports.cancel");

/// Cancels an import.
///
/// `POST /crm/imports/2026-03/{importId}/cancel`
///
/// Needs `crm.import`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/imports/2026-03/{importId}/cancel")]
#[doc(alias = "crm.import")]
pub fn cancel(import_id: i64) -> Cancel {
    Cancel { import_id }
}

/// Made by [`cancel`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    import_id: i64,
}

impl Cancel {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmImport> {
        Request::new(&CANCEL, &[&self.import_id])
    }

    /// Sends the request. Needs `crm.import`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Action>
    where
        C::Scopes: scope::CrmImport,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ERRORS: Endpoint<requirement::CrmImport> =
    Endpoint::get("/crm/imports/2026-03/{importId}/errors").named("crm.imports.list_errors");

/// Lists errors of an import.
///
/// `GET /crm/imports/2026-03/{importId}/errors`
///
/// Needs `crm.import`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/imports/2026-03/{importId}/errors")]
#[doc(alias = "crm.import")]
pub fn list_errors(import_id: i64) -> ListErrors {
    ListErrors {
        import_id,
        after: None,
        include_error_message: None,
        include_row_data: None,
        limit: None,
    }
}

/// Made by [`list_errors`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListErrors {
    import_id: i64,
    after: Option<String>,
    include_error_message: Option<bool>,
    include_row_data: Option<bool>,
    limit: Option<i64>,
}

impl ListErrors {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Adds a readable explanation to each error.
    pub fn include_error_message(mut self, include_error_message: bool) -> Self {
        self.include_error_message = Some(include_error_message);
        self
    }

    /// Adds the content of the row of the file that each error is about.
    pub fn include_row_data(mut self, include_row_data: bool) -> Self {
        self.include_row_data = Some(include_row_data);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmImport> {
        let mut request = Request::new(&LIST_ERRORS, &[&self.import_id]);
        request.query("after", self.after.as_ref());
        request.query("includeErrorMessage", self.include_error_message.as_ref());
        request.query("includeRowData", self.include_row_data.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.import`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ImportError>>
    where
        C::Scopes: scope::CrmImport,
    {
        client.call(self.into_request(), decode::json)
    }
}
