//! Calls that need `content.landing_pages.write`, or a scope that does as well.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value, Backend, Batch, Endpoint, Repeat, Request, Timestamp, batch::BatchInput,
    decode, http::Method, scope,
};

use crate::types;

static CREATE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.create",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates a landing page of pages.
///
/// `POST /cms/pages/2026-03/landing-pages`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create(body: impl Into<types::Page>) -> Create {
    Create { body: body.into() }
}

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::Page,
}

impl Create {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_VARIATION: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.create_variation",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/ab-test/create-variation",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates a variation (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/create-variation`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/create-variation")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
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

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static END_AB_TEST: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.end_ab_test",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/ab-test/end",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Ends the ab test (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/end`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/end")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn end_ab_test(ab_test_id: impl Into<String>, winner_id: impl Into<String>) -> EndAbTest {
    EndAbTest { body: types::AbTestEndRequestVNext::new(ab_test_id, winner_id) }
}

/// The request of [`end_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct EndAbTest {
    body: types::AbTestEndRequestVNext,
}

impl EndAbTest {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&END_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RERUN_AB_TEST: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.rerun_ab_test",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/ab-test/rerun",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Runs again the ab test (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/rerun`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/rerun")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn rerun_ab_test(ab_test_id: impl Into<String>, variation_id: impl Into<String>) -> RerunAbTest {
    RerunAbTest { body: types::AbTestRerunRequestVNext::new(ab_test_id, variation_id) }
}

/// The request of [`rerun_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerunAbTest {
    body: types::AbTestRerunRequestVNext,
}

impl RerunAbTest {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&RERUN_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_ARCHIVE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_archive",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/batch/archive",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Idempotent,
};

/// Archives landing pages of pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/archive`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/archive")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_archive(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<String>,
}

impl BatchArchive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_create",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/batch/create",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates landing pages of pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/create`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/create")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_create(inputs: impl IntoIterator<Item = impl Into<types::Page>>) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::Page>,
}

impl BatchCreate {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_update",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/batch/update",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates landing pages of pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/update`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/update")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_update(inputs: impl IntoIterator<Item = impl Into<Value>>) -> BatchUpdate {
    BatchUpdate { archived: None, body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdate {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.clone",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/clone",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Copies a landing page of pages.
///
/// `POST /cms/pages/2026-03/landing-pages/clone`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::landing_pages::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content.landing_pages.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::clone("id").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/landing-pages/clone")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn clone(id: impl Into<String>) -> Clone {
    Clone { body: types::ContentCloneRequestVNext::new(id) }
}

/// The request of [`clone`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Clone {
    body: types::ContentCloneRequestVNext,
}

impl Clone {
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CLONE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_FOLDER: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.create_folder",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/folders",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates a folder (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/folders`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create_folder(body: impl Into<types::ContentFolder>) -> CreateFolder {
    CreateFolder { body: body.into() }
}

/// The request of [`create_folder`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFolder {
    body: types::ContentFolder,
}

impl CreateFolder {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_FOLDER, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE_FOLDERS: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_archive_folders",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/folders/batch/archive",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Idempotent,
};

/// Archives folders in one batch (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/archive`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/archive")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_archive_folders(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchArchiveFolders {
    BatchArchiveFolders { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_archive_folders`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveFolders {
    body: BatchInput<String>,
}

impl BatchArchiveFolders {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_ARCHIVE_FOLDERS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE_FOLDERS: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_create_folders",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/folders/batch/create",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates folders in one batch (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/create`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/create")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_create_folders(
    inputs: impl IntoIterator<Item = impl Into<types::ContentFolder>>,
) -> BatchCreateFolders {
    BatchCreateFolders { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_create_folders`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateFolders {
    body: BatchInput<types::ContentFolder>,
}

impl BatchCreateFolders {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_CREATE_FOLDERS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_FOLDERS: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.batch_update_folders",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/folders/batch/update",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates folders in one batch (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/update`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/update")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_update_folders(inputs: impl IntoIterator<Item = impl Into<Value>>) -> BatchUpdateFolders {
    BatchUpdateFolders {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_update_folders`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateFolders {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdateFolders {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPDATE_FOLDERS, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE_FOLDER: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.delete_folder",
    method: Method::DELETE,
    path: "/cms/pages/2026-03/landing-pages/folders/{objectId}",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a folder (landing pages).
///
/// `DELETE /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn delete_folder(object_id: impl ToString) -> DeleteFolder {
    DeleteFolder { object_id: object_id.to_string(), archived: None }
}

/// The request of [`delete_folder`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFolder {
    object_id: String,
    archived: Option<bool>,
}

impl DeleteFolder {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&DELETE_FOLDER, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_FOLDER: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.update_folder",
    method: Method::PATCH,
    path: "/cms/pages/2026-03/landing-pages/folders/{objectId}",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates a folder (landing pages).
///
/// `PATCH /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_folder(object_id: impl ToString, body: impl Into<types::ContentFolder>) -> UpdateFolder {
    UpdateFolder { object_id: object_id.to_string(), archived: None, body: body.into() }
}

/// The request of [`update_folder`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFolder {
    object_id: String,
    archived: Option<bool>,
    body: types::ContentFolder,
}

impl UpdateFolder {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_FOLDER, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_FOLDER_REVISION: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.restore_folder_revision",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Restores the folder revision (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn restore_folder_revision(
    object_id: impl ToString,
    revision_id: impl ToString,
) -> RestoreFolderRevision {
    RestoreFolderRevision { object_id: object_id.to_string(), revision_id: revision_id.to_string() }
}

/// The request of [`restore_folder_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreFolderRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreFolderRevision {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_FOLDER_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.attach_to_lang_group",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Attaches landing pages to lang group.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn attach_to_lang_group(
    id: impl Into<String>,
    language: impl Into<types::AttachToLangPrimaryRequestVNextLanguage>,
    primary_id: impl Into<String>,
) -> AttachToLangGroup {
    AttachToLangGroup { body: types::AttachToLangPrimaryRequestVNext::new(id, language, primary_id) }
}

/// The request of [`attach_to_lang_group`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachToLangGroup {
    body: types::AttachToLangPrimaryRequestVNext,
}

impl AttachToLangGroup {
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<types::PrimaryLanguage>) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_LANGUAGE_VARIATION: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.create_language_variation",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/multi-language/create-language-variation",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Creates a language variation (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/create-language-variation")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::ContentLanguageCloneRequestVNext::new(id) }
}

/// The request of [`create_language_variation`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::ContentLanguageCloneRequestVNext,
}

impl CreateLanguageVariation {
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.body = self.body.use_published(use_published);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.detach_from_lang_group",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Detaches landing pages from lang group.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn detach_from_lang_group(id: impl Into<String>) -> DetachFromLangGroup {
    DetachFromLangGroup { body: types::DetachFromLangGroupRequestVNext::new(id) }
}

/// The request of [`detach_from_lang_group`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DetachFromLangGroup {
    body: types::DetachFromLangGroupRequestVNext,
}

impl DetachFromLangGroup {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SET_NEW_LANG_PRIMARY: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.set_new_lang_primary",
    method: Method::PUT,
    path: "/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Idempotent,
};

/// Sets the new lang primary (landing pages).
///
/// `PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn set_new_lang_primary(id: impl Into<String>) -> SetNewLangPrimary {
    SetNewLangPrimary { body: types::SetNewLanguagePrimaryRequestVNext::new(id) }
}

/// The request of [`set_new_lang_primary`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetNewLangPrimary {
    body: types::SetNewLanguagePrimaryRequestVNext,
}

impl SetNewLangPrimary {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_LANGUAGES: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.update_languages",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/multi-language/update-languages",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates the languages (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/update-languages`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/update-languages")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_languages(
    languages: BTreeMap<String, types::UpdateLanguagesRequestVNextLanguages>,
    primary_id: impl Into<String>,
) -> UpdateLanguages {
    UpdateLanguages { body: types::UpdateLanguagesRequestVNext::new(languages, primary_id) }
}

/// The request of [`update_languages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLanguages {
    body: types::UpdateLanguagesRequestVNext,
}

impl UpdateLanguages {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SCHEDULE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.schedule",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/schedule",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Schedules a landing page of pages.
///
/// `POST /cms/pages/2026-03/landing-pages/schedule`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/schedule")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn schedule(id: impl Into<String>, publish_date: Timestamp) -> Schedule {
    Schedule { body: types::ContentScheduleRequestVNext::new(id, publish_date) }
}

/// The request of [`schedule`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Schedule {
    body: types::ContentScheduleRequestVNext,
}

impl Schedule {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&SCHEDULE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ARCHIVE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.archive",
    method: Method::DELETE,
    path: "/cms/pages/2026-03/landing-pages/{objectId}",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Idempotent,
};

/// Archives a landing page of pages.
///
/// `DELETE /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn archive(object_id: impl ToString) -> Archive {
    Archive { object_id: object_id.to_string(), archived: None }
}

/// The request of [`archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    object_id: String,
    archived: Option<bool>,
}

impl Archive {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&ARCHIVE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.update",
    method: Method::PATCH,
    path: "/cms/pages/2026-03/landing-pages/{objectId}",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates a landing page of pages.
///
/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update(object_id: impl ToString, body: impl Into<types::Page>) -> Update {
    Update { object_id: object_id.to_string(), archived: None, body: body.into() }
}

/// The request of [`update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    archived: Option<bool>,
    body: types::Page,
}

impl Update {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.update_draft",
    method: Method::PATCH,
    path: "/cms/pages/2026-03/landing-pages/{objectId}/draft",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Updates the draft (landing pages).
///
/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_draft(object_id: impl ToString, body: impl Into<types::Page>) -> UpdateDraft {
    UpdateDraft { object_id: object_id.to_string(), body: body.into() }
}

/// The request of [`update_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    object_id: String,
    body: types::Page,
}

impl UpdateDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_LIVE: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.push_live",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Pushes the live (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/push-live`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
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

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESET_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.reset_draft",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/{objectId}/draft/reset",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Resets the draft (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/reset`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft/reset")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn reset_draft(object_id: impl ToString) -> ResetDraft {
    ResetDraft { object_id: object_id.to_string() }
}

/// The request of [`reset_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDraft {
    object_id: String,
}

impl ResetDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_REVISION: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.restore_revision",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Restores the revision (landing pages).
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn restore_revision(object_id: impl ToString, revision_id: impl ToString) -> RestoreRevision {
    RestoreRevision { object_id: object_id.to_string(), revision_id: revision_id.to_string() }
}

/// The request of [`restore_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreRevision {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_TO_DRAFT: Endpoint = Endpoint {
    name: "cms.pages.landing_pages.restore_to_draft",
    method: Method::POST,
    path: "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
    requirement: Some("ContentOrContentLandingPagesWrite"),
    repeat: Repeat::Never,
};

/// Restores landing pages to draft.
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
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

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
