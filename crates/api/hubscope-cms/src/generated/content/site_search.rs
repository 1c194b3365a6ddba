//! Calls by scope: `cms.content.site_search`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_INDEXED_DATA: Endpoint<requirement::Content> =
    Endpoint::get("/cms/site-search/2026-03/indexed-data/{+contentId}")
        .named("cms.site_search.get_indexed_data");

/// Gets what the site search knows of a page.
///
/// `GET /cms/site-search/2026-03/indexed-data/{contentId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/site-search/2026-03/indexed-data/{contentId}")]
#[doc(alias = "content")]
pub fn get_indexed_data(content_id: impl ToString) -> GetIndexedData {
    GetIndexedData { content_id: content_id.to_string(), r#type: None }
}

/// The request of [`get_indexed_data`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIndexedData {
    content_id: String,
    r#type: Option<String>,
}

impl GetIndexedData {
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&GET_INDEXED_DATA, &[&self.content_id]);
        request.query("type", self.r#type.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::IndexedData>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH: Endpoint<requirement::Content> =
    Endpoint::get("/cms/site-search/2026-03/search").named("cms.site_search.search");

/// Searches site search.
///
/// `GET /cms/site-search/2026-03/search`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::site_search;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = site_search::search().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/site-search/2026-03/search")]
#[doc(alias = "content")]
pub fn search() -> Search {
    Search {
        analytics: None,
        autocomplete: None,
        boost_limit: None,
        boost_recent: None,
        domain: None,
        group_id: None,
        hubdb_query: None,
        language: None,
        length: None,
        limit: None,
        match_prefix: None,
        offset: None,
        path_prefix: None,
        popularity_boost: None,
        property: None,
        q: None,
        table_id: None,
        r#type: None,
        types: None,
    }
}

/// The request of [`search`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    analytics: Option<bool>,
    autocomplete: Option<bool>,
    boost_limit: Option<f64>,
    boost_recent: Option<String>,
    domain: Option<Vec<String>>,
    group_id: Option<Vec<i64>>,
    hubdb_query: Option<String>,
    language: Option<types::Language>,
    length: Option<types::SearchLength>,
    limit: Option<i64>,
    match_prefix: Option<bool>,
    offset: Option<i64>,
    path_prefix: Option<Vec<String>>,
    popularity_boost: Option<f64>,
    property: Option<Vec<String>>,
    q: Option<String>,
    table_id: Option<i64>,
    r#type: Option<Vec<String>>,
    types: Option<Vec<types::SearchTypes>>,
}

impl Search {
    /// Sets `analytics`.
    pub fn analytics(mut self, analytics: bool) -> Self {
        self.analytics = Some(analytics);
        self
    }

    /// Sets `autocomplete`.
    pub fn autocomplete(mut self, autocomplete: bool) -> Self {
        self.autocomplete = Some(autocomplete);
        self
    }

    /// Sets `boostLimit`.
    pub fn boost_limit(mut self, boost_limit: f64) -> Self {
        self.boost_limit = Some(boost_limit);
        self
    }

    /// Sets `boostRecent`.
    pub fn boost_recent(mut self, boost_recent: impl Into<String>) -> Self {
        self.boost_recent = Some(boost_recent.into());
        self
    }

    /// Sets `domain`.
    pub fn domain(mut self, domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domain = Some(domain.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hubdbQuery`.
    pub fn hubdb_query(mut self, hubdb_query: impl Into<String>) -> Self {
        self.hubdb_query = Some(hubdb_query.into());
        self
    }

    /// Sets `language`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets `length`.
    pub fn length(mut self, length: types::SearchLength) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `matchPrefix`.
    pub fn match_prefix(mut self, match_prefix: bool) -> Self {
        self.match_prefix = Some(match_prefix);
        self
    }

    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `pathPrefix`.
    pub fn path_prefix(mut self, path_prefix: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path_prefix = Some(path_prefix.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `popularityBoost`.
    pub fn popularity_boost(mut self, popularity_boost: f64) -> Self {
        self.popularity_boost = Some(popularity_boost);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.property = Some(property.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// Sets `tableId`.
    pub fn table_id(mut self, table_id: i64) -> Self {
        self.table_id = Some(table_id);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#type = Some(r#type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `types`.
    pub fn types(mut self, types: impl IntoIterator<Item = types::SearchTypes>) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&SEARCH, &[]);
        request.query("analytics", self.analytics.as_ref());
        request.query("autocomplete", self.autocomplete.as_ref());
        request.query("boostLimit", self.boost_limit.as_ref());
        request.query("boostRecent", self.boost_recent.as_ref());
        request.query_all("domain", self.domain.as_deref().unwrap_or_default());
        request.query_all("groupId", self.group_id.as_deref().unwrap_or_default());
        request.query("hubdbQuery", self.hubdb_query.as_ref());
        request.query("language", self.language.as_ref());
        request.query("length", self.length.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("matchPrefix", self.match_prefix.as_ref());
        request.query("offset", self.offset.as_ref());
        request.query_all("pathPrefix", self.path_prefix.as_deref().unwrap_or_default());
        request.query("popularityBoost", self.popularity_boost.as_ref());
        request.query_all("property", self.property.as_deref().unwrap_or_default());
        request.query("q", self.q.as_ref());
        request.query("tableId", self.table_id.as_ref());
        request.query_all("type", self.r#type.as_deref().unwrap_or_default());
        request.query_all("types", self.types.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SearchResults>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
