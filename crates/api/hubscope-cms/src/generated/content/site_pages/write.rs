//! Calls that need `content.site_pages.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static ATTACH_TO_LANG_GROUP: Endpoint<requirement::ContentOrContentSitePagesWrite> =
    Endpoint::post("/cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group")
        .named("cms.pages.site_pages.attach_to_lang_group");

/// The required arguments of [`attach_to_lang_group`], by name.
pub struct AttachToLangGroupArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: types::Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

/// Adds a site page to a group of languages.
///
/// `POST /cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group`
///
/// Needs `content` or `content.site_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.site_pages.write")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentSitePagesWrite> {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.site_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentSitePagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_LANGUAGE_VARIATION: Endpoint<requirement::ContentOrContentSitePagesWrite> =
    Endpoint::post("/cms/pages/2026-03/site-pages/multi-language/create-language-variation")
        .named("cms.pages.site_pages.create_language_variation");

/// Creates a variation of a site page in another language.
///
/// `POST /cms/pages/2026-03/site-pages/multi-language/create-language-variation`
///
/// Needs `content` or `content.site_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::site_pages::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content.site_pages.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create_language_variation("id").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/site-pages/multi-language/create-language-variation")]
#[doc(alias = "content")]
#[doc(alias = "content.site_pages.write")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::PageLanguageVariationCreate::new(id) }
}

/// Made by [`create_language_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::PageLanguageVariationCreate,
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentSitePagesWrite> {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.site_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentSitePagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint<requirement::ContentOrContentSitePagesWrite> =
    Endpoint::post("/cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group")
        .named("cms.pages.site_pages.detach_from_lang_group");

/// Takes a site page out of its group of languages.
///
/// `POST /cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group`
///
/// Needs `content` or `content.site_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.site_pages.write")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentSitePagesWrite> {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.site_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentSitePagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SET_NEW_LANG_PRIMARY: Endpoint<requirement::ContentOrContentSitePagesWrite> =
    Endpoint::put("/cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary")
        .named("cms.pages.site_pages.set_new_lang_primary");

/// Makes another one the primary of a group of languages of site pages.
///
/// `PUT /cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary`
///
/// Needs `content` or `content.site_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
#[doc(alias = "content.site_pages.write")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentSitePagesWrite> {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.site_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentSitePagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_LANGUAGES: Endpoint<requirement::ContentOrContentSitePagesWrite> =
    Endpoint::post("/cms/pages/2026-03/site-pages/multi-language/update-languages")
        .named("cms.pages.site_pages.update_languages");

/// Sets the languages of the variations of a site page.
///
/// `POST /cms/pages/2026-03/site-pages/multi-language/update-languages`
///
/// Needs `content` or `content.site_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/multi-language/update-languages")]
#[doc(alias = "content")]
#[doc(alias = "content.site_pages.write")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentSitePagesWrite> {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.site_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentSitePagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
