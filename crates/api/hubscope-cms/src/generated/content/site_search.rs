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

/// Made by [`get_indexed_data`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIndexedData {
    content_id: String,
    r#type: Option<String>,
}

impl GetIndexedData {
    /// Kinds of content to search, such as `SITE_PAGE` or `BLOG_POST`. Without it, all of them.
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

/// Made by [`search`]; nothing happens until [`send`](Self::send).
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
    pub fn analytics(mut self, analytics: bool) -> Self {
        self.analytics = Some(analytics);
        self
    }

    /// Marks a query that completes what a visitor is still typing. Default: `false`.
    pub fn autocomplete(mut self, autocomplete: bool) -> Self {
        self.autocomplete = Some(autocomplete);
        self
    }

    /// Upper limit of the factor by which views raise a result. Default: 5.0.
    pub fn boost_limit(mut self, boost_limit: f64) -> Self {
        self.boost_limit = Some(boost_limit);
        self
    }

    /// Age beyond which blog posts rank lower, as a number and one of `ms`, `s`, `m`, `h` and `d`,
    /// such as `10d`.
    pub fn boost_recent(mut self, boost_recent: impl Into<String>) -> Self {
        self.boost_recent = Some(boost_recent.into());
        self
    }

    /// Host names, such as `www.example.com`: returns only content published there.
    pub fn domain(mut self, domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.domain = Some(domain.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of blogs: searches only their posts.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }

    /// HubDB filter, in the syntax of the row query, that rows have to pass as well.
    pub fn hubdb_query(mut self, hubdb_query: impl Into<String>) -> Self {
        self.hubdb_query = Some(hubdb_query.into());
        self
    }

    /// Language of the content to search, as a lower-case ISO 639-1 code with or without a region,
    /// such as `es` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Detail of the excerpts: `SHORT` is the first 128 characters of the meta description, `LONG`
    /// a passage built from the page.
    pub fn length(mut self, length: types::SearchLength) -> Self {
        self.length = Some(length);
        self
    }

    /// Largest number of results in one response. Default: 10, at most 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `false` turns `pathPrefix` around: only content elsewhere is found. Default: `true`.
    pub fn match_prefix(mut self, match_prefix: bool) -> Self {
        self.match_prefix = Some(match_prefix);
        self
    }

    /// Number of results to skip; the sum of the pages read so far.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Beginnings of URL paths, such as `/blog`: returns only content below one of them.
    pub fn path_prefix(mut self, path_prefix: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path_prefix = Some(path_prefix.into_iter().map(Into::into).collect());
        self
    }

    /// Strength with which views raise a result. Default: 1.0.
    pub fn popularity_boost(mut self, popularity_boost: f64) -> Self {
        self.popularity_boost = Some(popularity_boost);
        self
    }

    /// Parts of the content to search, such as `title`, `description` and `html`. Without it, all
    /// of them.
    pub fn property(mut self, property: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.property = Some(property.into_iter().map(Into::into).collect());
        self
    }

    /// Words to search for.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// Numeric ID of a HubDB table: searches only its rows.
    pub fn table_id(mut self, table_id: i64) -> Self {
        self.table_id = Some(table_id);
        self
    }

    /// Kinds of content to search, such as `SITE_PAGE` or `BLOG_POST`. Without it, all of them.
    pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#type = Some(r#type.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of content to search. Without it, all of them.
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
