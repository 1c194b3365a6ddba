//! Calls by scope: `cms.content.authors`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    Batch, Page, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/authors").named("cms.authors.list");

/// Lists authors.
///
/// `GET /cms/blogs/2026-03/authors`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::authors;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = authors::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/blogs/2026-03/authors")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
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
    property: Option<String>,
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

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
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
        request.query("property", self.property.as_ref());
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BlogAuthor>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors").named("cms.authors.create");

/// Creates an author.
///
/// `POST /cms/blogs/2026-03/authors`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors")]
#[doc(alias = "content")]
pub fn create() -> Create {
    Create { body: types::BlogAuthor::new() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::BlogAuthor,
}

impl Create {
    /// Address of the profile picture.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.body = self.body.avatar(avatar);
        self
    }

    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.body = self.body.bio(bio);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body = self.body.display_name(display_name);
        self
    }

    /// Address, such as `ada@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body = self.body.email(email);
        self
    }

    pub fn facebook(mut self, facebook: impl Into<String>) -> Self {
        self.body = self.body.facebook(facebook);
        self
    }

    /// Given and family name of the person.
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.body = self.body.full_name(full_name);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    pub fn linkedin(mut self, linkedin: impl Into<String>) -> Self {
        self.body = self.body.linkedin(linkedin);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// ID of the original that this is a translation of.
    pub fn translated_from_id(mut self, translated_from_id: i64) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    pub fn twitter(mut self, twitter: impl Into<String>) -> Self {
        self.body = self.body.twitter(twitter);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.body = self.body.website(website);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogAuthor>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/batch/archive")
        .named("cms.authors.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives authors in one batch.
///
/// `POST /cms/blogs/2026-03/authors/batch/archive`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/batch/archive")]
#[doc(alias = "content")]
pub fn batch_archive(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<String>,
}

impl BatchArchive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
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

static BATCH_CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/batch/create").named("cms.authors.batch_create");

/// Creates authors in one batch.
///
/// `POST /cms/blogs/2026-03/authors/batch/create`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/batch/create")]
#[doc(alias = "content")]
pub fn batch_create(inputs: impl IntoIterator<Item = impl Into<types::BlogAuthor>>) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::BlogAuthor>,
}

impl BatchCreate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogAuthor>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/batch/read")
        .named("cms.authors.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads authors in one batch.
///
/// `POST /cms/blogs/2026-03/authors/batch/read`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/batch/read")]
#[doc(alias = "content")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchRead {
    BatchRead {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    archived: Option<bool>,
    body: BatchInput<String>,
}

impl BatchRead {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogAuthor>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/batch/update").named("cms.authors.batch_update");

/// Updates authors in one batch.
///
/// `POST /cms/blogs/2026-03/authors/batch/update`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/batch/update")]
#[doc(alias = "content")]
pub fn batch_update(inputs: impl IntoIterator<Item = impl Into<Value>>) -> BatchUpdate {
    BatchUpdate {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdate {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogAuthor>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/multi-language/attach-to-lang-group")
        .named("cms.authors.attach_to_lang_group");

/// The required arguments of [`attach_to_lang_group`], by name.
pub struct AttachToLangGroupArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: types::Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

/// Adds an author to a group of languages.
///
/// `POST /cms/blogs/2026-03/authors/multi-language/attach-to-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/multi-language/attach-to-lang-group")]
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
    Endpoint::post("/cms/blogs/2026-03/authors/multi-language/create-language-variation")
        .named("cms.authors.create_language_variation");

/// Creates a variation of an author in another language.
///
/// `POST /cms/blogs/2026-03/authors/multi-language/create-language-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/multi-language/create-language-variation")]
#[doc(alias = "content")]
pub fn create_language_variation(
    blog_author: impl Into<types::BlogAuthor>,
    id: impl Into<String>,
) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::BlogAuthorLanguageVariationCreate::new(blog_author, id) }
}

/// Made by [`create_language_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::BlogAuthorLanguageVariationCreate,
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogAuthor>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/authors/multi-language/detach-from-lang-group")
        .named("cms.authors.detach_from_lang_group");

/// Takes an author out of its group of languages.
///
/// `POST /cms/blogs/2026-03/authors/multi-language/detach-from-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/multi-language/detach-from-lang-group")]
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
    Endpoint::put("/cms/blogs/2026-03/authors/multi-language/set-new-lang-primary")
        .named("cms.authors.set_new_lang_primary");

/// Makes another one the primary of a group of languages of authors.
///
/// `PUT /cms/blogs/2026-03/authors/multi-language/set-new-lang-primary`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/multi-language/set-new-lang-primary")]
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
    Endpoint::post("/cms/blogs/2026-03/authors/multi-language/update-languages")
        .named("cms.authors.update_languages");

/// Sets the languages of the variations of an author.
///
/// `POST /cms/blogs/2026-03/authors/multi-language/update-languages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/multi-language/update-languages")]
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

static ARCHIVE: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/blogs/2026-03/authors/{objectId}").named("cms.authors.archive");

/// Archives an author.
///
/// `DELETE /cms/blogs/2026-03/authors/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/{objectId}")]
#[doc(alias = "content")]
pub fn archive(object_id: impl ToString) -> Archive {
    Archive { object_id: object_id.to_string(), archived: None }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    object_id: String,
    archived: Option<bool>,
}

impl Archive {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&ARCHIVE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
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
    Endpoint::get("/cms/blogs/2026-03/authors/{objectId}").named("cms.authors.get");

/// Gets an author.
///
/// `GET /cms/blogs/2026-03/authors/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/{objectId}")]
#[doc(alias = "content")]
pub fn get(object_id: impl ToString) -> Get {
    Get { object_id: object_id.to_string(), archived: None, property: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_id: String,
    archived: Option<bool>,
    property: Option<String>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&GET, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogAuthor>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/blogs/2026-03/authors/{objectId}").named("cms.authors.update");

/// Updates an author.
///
/// `PATCH /cms/blogs/2026-03/authors/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/{objectId}")]
#[doc(alias = "content")]
pub fn update(object_id: impl ToString) -> Update {
    Update { object_id: object_id.to_string(), archived: None, body: types::BlogAuthor::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    archived: Option<bool>,
    body: types::BlogAuthor,
}

impl Update {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Address of the profile picture.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.body = self.body.avatar(avatar);
        self
    }

    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.body = self.body.bio(bio);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body = self.body.display_name(display_name);
        self
    }

    /// Address, such as `ada@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body = self.body.email(email);
        self
    }

    pub fn facebook(mut self, facebook: impl Into<String>) -> Self {
        self.body = self.body.facebook(facebook);
        self
    }

    /// Given and family name of the person.
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.body = self.body.full_name(full_name);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    pub fn linkedin(mut self, linkedin: impl Into<String>) -> Self {
        self.body = self.body.linkedin(linkedin);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// ID of the original that this is a translation of.
    pub fn translated_from_id(mut self, translated_from_id: i64) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    pub fn twitter(mut self, twitter: impl Into<String>) -> Self {
        self.body = self.body.twitter(twitter);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.body = self.body.website(website);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogAuthor>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
