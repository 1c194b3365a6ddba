//! Calls by scope: `cms.content.pages`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use hubscope_core::{
    __private::serde_json::Value, Backend, Batch, Endpoint, Repeat, Request, Timestamp, batch::BatchInput,
    decode, http::Method, scope,
};

use crate::types;

static CREATE_SITE_PAGE: Endpoint = Endpoint {
    name: "cms.pages.content.create_site_page",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates a site page (content).
///
/// `POST /cms/pages/2026-03/site-pages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages")]
#[doc(alias = "content")]
pub fn create_site_page(body: impl Into<types::Page>) -> CreateSitePage {
    CreateSitePage { body: body.into() }
}

/// The request of [`create_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSitePage {
    body: types::Page,
}

impl CreateSitePage {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_VARIATION: Endpoint = Endpoint {
    name: "cms.pages.content.create_variation",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/ab-test/create-variation",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates a variation (content).
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/create-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/create-variation")]
#[doc(alias = "content")]
pub fn create_variation(content_id: impl Into<String>, variation_name: impl Into<String>) -> CreateVariation {
    CreateVariation { body: types::AbTestCreateRequestVNext::new(content_id, variation_name) }
}

/// The request of [`create_variation`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVariation {
    body: types::AbTestCreateRequestVNext,
}

impl CreateVariation {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static END_SITE_PAGES_AB_TEST: Endpoint = Endpoint {
    name: "cms.pages.content.end_site_pages_ab_test",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/ab-test/end",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Ends the site pages ab test (content).
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/end`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/end")]
#[doc(alias = "content")]
pub fn end_site_pages_ab_test(
    ab_test_id: impl Into<String>,
    winner_id: impl Into<String>,
) -> EndSitePagesAbTest {
    EndSitePagesAbTest { body: types::AbTestEndRequestVNext::new(ab_test_id, winner_id) }
}

/// The request of [`end_site_pages_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct EndSitePagesAbTest {
    body: types::AbTestEndRequestVNext,
}

impl EndSitePagesAbTest {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&END_SITE_PAGES_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RERUN_SITE_PAGES_AB_TEST: Endpoint = Endpoint {
    name: "cms.pages.content.rerun_site_pages_ab_test",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/ab-test/rerun",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Runs again the site pages ab test (content).
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/rerun`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/rerun")]
#[doc(alias = "content")]
pub fn rerun_site_pages_ab_test(
    ab_test_id: impl Into<String>,
    variation_id: impl Into<String>,
) -> RerunSitePagesAbTest {
    RerunSitePagesAbTest { body: types::AbTestRerunRequestVNext::new(ab_test_id, variation_id) }
}

/// The request of [`rerun_site_pages_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerunSitePagesAbTest {
    body: types::AbTestRerunRequestVNext,
}

impl RerunSitePagesAbTest {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&RERUN_SITE_PAGES_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_ARCHIVE_SITE_PAGES: Endpoint = Endpoint {
    name: "cms.pages.content.batch_archive_site_pages",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/batch/archive",
    requirement: Some("Content"),
    repeat: Repeat::Idempotent,
};

/// Archives site pages in one batch (content).
///
/// `POST /cms/pages/2026-03/site-pages/batch/archive`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/archive")]
#[doc(alias = "content")]
pub fn batch_archive_site_pages(
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchArchiveSitePages {
    BatchArchiveSitePages { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_archive_site_pages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveSitePages {
    body: BatchInput<String>,
}

impl BatchArchiveSitePages {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_ARCHIVE_SITE_PAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE_SITE_PAGES: Endpoint = Endpoint {
    name: "cms.pages.content.batch_create_site_pages",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/batch/create",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates site pages in one batch (content).
///
/// `POST /cms/pages/2026-03/site-pages/batch/create`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/create")]
#[doc(alias = "content")]
pub fn batch_create_site_pages(
    inputs: impl IntoIterator<Item = impl Into<types::Page>>,
) -> BatchCreateSitePages {
    BatchCreateSitePages { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_create_site_pages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateSitePages {
    body: BatchInput<types::Page>,
}

impl BatchCreateSitePages {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_CREATE_SITE_PAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_SITE_PAGES: Endpoint = Endpoint {
    name: "cms.pages.content.batch_update_site_pages",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/batch/update",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates site pages in one batch (content).
///
/// `POST /cms/pages/2026-03/site-pages/batch/update`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/update")]
#[doc(alias = "content")]
pub fn batch_update_site_pages(inputs: impl IntoIterator<Item = impl Into<Value>>) -> BatchUpdateSitePages {
    BatchUpdateSitePages {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_update_site_pages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSitePages {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdateSitePages {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPDATE_SITE_PAGES, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE_SITE_PAGE: Endpoint = Endpoint {
    name: "cms.pages.content.clone_site_page",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/clone",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Copies a site page (content).
///
/// `POST /cms/pages/2026-03/site-pages/clone`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::pages;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = pages::clone_site_page("id").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/site-pages/clone")]
#[doc(alias = "content")]
pub fn clone_site_page(id: impl Into<String>) -> CloneSitePage {
    CloneSitePage { body: types::ContentCloneRequestVNext::new(id) }
}

/// The request of [`clone_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneSitePage {
    body: types::ContentCloneRequestVNext,
}

impl CloneSitePage {
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CLONE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SCHEDULE_SITE_PAGE: Endpoint = Endpoint {
    name: "cms.pages.content.schedule_site_page",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/schedule",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Schedules a site page (content).
///
/// `POST /cms/pages/2026-03/site-pages/schedule`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/schedule")]
#[doc(alias = "content")]
pub fn schedule_site_page(id: impl Into<String>, publish_date: Timestamp) -> ScheduleSitePage {
    ScheduleSitePage { body: types::ContentScheduleRequestVNext::new(id, publish_date) }
}

/// The request of [`schedule_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScheduleSitePage {
    body: types::ContentScheduleRequestVNext,
}

impl ScheduleSitePage {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&SCHEDULE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_SITE_PAGE: Endpoint = Endpoint {
    name: "cms.pages.content.delete_site_page",
    method: Method::DELETE,
    path: "/cms/pages/2026-03/site-pages/{objectId}",
    requirement: Some("Content"),
    repeat: Repeat::Idempotent,
};

/// Deletes a site page (content).
///
/// `DELETE /cms/pages/2026-03/site-pages/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}")]
#[doc(alias = "content")]
pub fn delete_site_page(object_id: impl ToString) -> DeleteSitePage {
    DeleteSitePage { object_id: object_id.to_string(), archived: None }
}

/// The request of [`delete_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSitePage {
    object_id: String,
    archived: Option<bool>,
}

impl DeleteSitePage {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&DELETE_SITE_PAGE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_SITE_PAGE: Endpoint = Endpoint {
    name: "cms.pages.content.update_site_page",
    method: Method::PATCH,
    path: "/cms/pages/2026-03/site-pages/{objectId}",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates a site page (content).
///
/// `PATCH /cms/pages/2026-03/site-pages/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}")]
#[doc(alias = "content")]
pub fn update_site_page(object_id: impl ToString, body: impl Into<types::Page>) -> UpdateSitePage {
    UpdateSitePage { object_id: object_id.to_string(), archived: None, body: body.into() }
}

/// The request of [`update_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePage {
    object_id: String,
    archived: Option<bool>,
    body: types::Page,
}

impl UpdateSitePage {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_SITE_PAGE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_SITE_PAGE_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.content.update_site_page_draft",
    method: Method::PATCH,
    path: "/cms/pages/2026-03/site-pages/{objectId}/draft",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates the site page draft (content).
///
/// `PATCH /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft")]
#[doc(alias = "content")]
pub fn update_site_page_draft(object_id: impl ToString, body: impl Into<types::Page>) -> UpdateSitePageDraft {
    UpdateSitePageDraft { object_id: object_id.to_string(), body: body.into() }
}

/// The request of [`update_site_page_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePageDraft {
    object_id: String,
    body: types::Page,
}

impl UpdateSitePageDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_SITE_PAGE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_LIVE: Endpoint = Endpoint {
    name: "cms.pages.content.push_live",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/{objectId}/draft/push-live",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Pushes the live (content).
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/push-live`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft/push-live")]
#[doc(alias = "content")]
pub fn push_live(object_id: impl ToString) -> PushLive {
    PushLive { object_id: object_id.to_string() }
}

/// The request of [`push_live`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PushLive {
    object_id: String,
}

impl PushLive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&PUSH_LIVE, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESET_SITE_PAGE_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.content.reset_site_page_draft",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/{objectId}/draft/reset",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Resets the site page draft (content).
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/reset`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft/reset")]
#[doc(alias = "content")]
pub fn reset_site_page_draft(object_id: impl ToString) -> ResetSitePageDraft {
    ResetSitePageDraft { object_id: object_id.to_string() }
}

/// The request of [`reset_site_page_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetSitePageDraft {
    object_id: String,
}

impl ResetSitePageDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESET_SITE_PAGE_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_SITE_PAGE_REVISION: Endpoint = Endpoint {
    name: "cms.pages.content.restore_site_page_revision",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Restores the site page revision (content).
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
pub fn restore_site_page_revision(
    object_id: impl ToString,
    revision_id: impl ToString,
) -> RestoreSitePageRevision {
    RestoreSitePageRevision { object_id: object_id.to_string(), revision_id: revision_id.to_string() }
}

/// The request of [`restore_site_page_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreSitePageRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreSitePageRevision {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_SITE_PAGE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_TO_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.content.restore_to_draft",
    method: Method::POST,
    path: "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Restores content to draft.
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
pub fn restore_to_draft(object_id: impl ToString, revision_id: i64) -> RestoreToDraft {
    RestoreToDraft { object_id: object_id.to_string(), revision_id }
}

/// The request of [`restore_to_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreToDraft {
    object_id: String,
    revision_id: i64,
}

impl RestoreToDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_TO_DRAFT, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
