//! Calls by scope: `cms.content.blog_settings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blog-settings/2026-03/settings").named("cms.blog_settings.list");

/// Lists blog settings.
///
/// `GET /cms/blog-settings/2026-03/settings`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::blog_settings;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = blog_settings::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/blog-settings/2026-03/settings")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Blog>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group")
        .named("cms.blog_settings.attach_to_lang_group");

/// The required arguments of [`attach_to_lang_group`], by name.
pub struct AttachToLangGroupArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: types::Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

/// Adds blog settings to a group of languages.
///
/// `POST /cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
pub fn attach_to_lang_group(
    args: AttachToLangGroupArgs<impl Into<String>, impl Into<String>>,
) -> AttachToLangGroup {
    AttachToLangGroup {
        body: types::LanguageGroupAttach::new(types::LanguageGroupAttachArgs {
            id: args.id,
            language: args.language,
            primary_id: args.primary_id,
        }),
    }
}

/// Made by [`attach_to_lang_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachToLangGroup {
    body: types::LanguageGroupAttach,
}

impl AttachToLangGroup {
    /// Language code of the original, from which the others were translated.
    pub fn primary_language(mut self, primary_language: types::Language) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_LANGUAGE_VARIATION: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blog-settings/2026-03/settings/multi-language/create-language-variation")
        .named("cms.blog_settings.create_language_variation");

/// Creates a variation of blog settings in another language.
///
/// `POST /cms/blog-settings/2026-03/settings/multi-language/create-language-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/multi-language/create-language-variation")]
#[doc(alias = "content")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::BlogLanguageVariationCreate::new(id) }
}

/// Made by [`create_language_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::BlogLanguageVariationCreate,
}

impl CreateLanguageVariation {
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Language code of the original, from which the others were translated.
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Copies the published version instead of the draft.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.body = self.body.use_published(use_published);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Blog>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group")
        .named("cms.blog_settings.detach_from_lang_group");

/// Takes blog settings out of its group of languages.
///
/// `POST /cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
pub fn detach_from_lang_group(id: impl Into<String>) -> DetachFromLangGroup {
    DetachFromLangGroup { body: types::LanguageGroupDetach::new(id) }
}

/// Made by [`detach_from_lang_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DetachFromLangGroup {
    body: types::LanguageGroupDetach,
}

impl DetachFromLangGroup {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SET_NEW_LANG_PRIMARY: Endpoint<requirement::Content> =
    Endpoint::put("/cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary")
        .named("cms.blog_settings.set_new_lang_primary");

/// Makes another one the primary of a group of languages of blog settings.
///
/// `PUT /cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
pub fn set_new_lang_primary(id: impl Into<String>) -> SetNewLangPrimary {
    SetNewLangPrimary { body: types::PrimaryLanguageUpdate::new(id) }
}

/// Made by [`set_new_lang_primary`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetNewLangPrimary {
    body: types::PrimaryLanguageUpdate,
}

impl SetNewLangPrimary {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_LANGUAGES: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blog-settings/2026-03/settings/multi-language/update-languages")
        .named("cms.blog_settings.update_languages");

/// Sets the languages of the variations of blog settings.
///
/// `POST /cms/blog-settings/2026-03/settings/multi-language/update-languages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/multi-language/update-languages")]
#[doc(alias = "content")]
pub fn update_languages(
    languages: BTreeMap<String, types::Language>,
    primary_id: impl Into<String>,
) -> UpdateLanguages {
    UpdateLanguages { body: types::LanguagesUpdate::new(languages, primary_id) }
}

/// Made by [`update_languages`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLanguages {
    body: types::LanguagesUpdate,
}

impl UpdateLanguages {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blog-settings/2026-03/settings/{blogId}").named("cms.blog_settings.get");

/// Gets blog settings.
///
/// `GET /cms/blog-settings/2026-03/settings/{blogId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/{blogId}")]
#[doc(alias = "content")]
pub fn get(blog_id: impl ToString) -> Get {
    Get { blog_id: blog_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    blog_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET, &[&self.blog_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Blog>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_REVISIONS: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blog-settings/2026-03/settings/{blogId}/revisions")
        .named("cms.blog_settings.list_revisions");

/// Lists revisions of blog settings.
///
/// `GET /cms/blog-settings/2026-03/settings/{blogId}/revisions`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/{blogId}/revisions")]
#[doc(alias = "content")]
pub fn list_revisions(blog_id: impl ToString) -> ListRevisions {
    ListRevisions { blog_id: blog_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list_revisions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRevisions {
    blog_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListRevisions {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.blog_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BlogVersion>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blog-settings/2026-03/settings/{blogId}/revisions/{revisionId}")
        .named("cms.blog_settings.get_revision");

/// The required arguments of [`get_revision`], by name.
pub struct GetRevisionArgs<BlogId, RevisionId> {
    /// ID of the blog, which posts call `contentGroupId`.
    pub blog_id: BlogId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Gets a revision of blog settings.
///
/// `GET /cms/blog-settings/2026-03/settings/{blogId}/revisions/{revisionId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blog-settings/2026-03/settings/{blogId}/revisions/{revisionId}")]
#[doc(alias = "content")]
pub fn get_revision(args: GetRevisionArgs<impl ToString, impl ToString>) -> GetRevision {
    GetRevision { blog_id: args.blog_id.to_string(), revision_id: args.revision_id.to_string() }
}

/// Made by [`get_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    blog_id: String,
    revision_id: String,
}

impl GetRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET_REVISION, &[&self.blog_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogVersion>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
