//! Types of `site_search`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Content search result, `ContentSearchResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentSearchResult {
    pub author_full_name: Option<String>,
    pub category: Option<String>,
    pub combined_id: Option<String>,
    pub content_type: Option<String>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Host name under which it is published.
    pub domain: Option<String>,
    pub featured_image_url: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
    pub in_beta: Option<bool>,
    pub is_private: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Option<Language>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_date: Option<Timestamp>,
    pub row_id: Option<i64>,
    pub score: Option<f64>,
    /// Finer kind of the content, such as a variation in an A/B test.
    pub subcategory: Option<String>,
    pub table_id: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub tags: Vec<String>,
    /// Heading that people see.
    pub title: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<ContentSearchResultType>,
    /// Web address.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ContentSearchResultType {
        BlogPost = "BLOG_POST",
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        LandingPage = "LANDING_PAGE",
        ListingPage = "LISTING_PAGE",
        SitePage = "SITE_PAGE",
        StructuredContent = "STRUCTURED_CONTENT",
    }
}

/// Indexed data, `IndexedData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IndexedData {
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: BTreeMap<String, IndexedField>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<IndexedDataType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    IndexedDataType {
        BlogPost = "BLOG_POST",
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        LandingPage = "LANDING_PAGE",
        ListingPage = "LISTING_PAGE",
        SitePage = "SITE_PAGE",
        StructuredContent = "STRUCTURED_CONTENT",
    }
}

/// Indexed field, `IndexedField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndexedField {
    pub metadata_field: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<Value>,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<Value>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SearchLength {
        Long = "LONG",
        Short = "SHORT",
    }
}

/// Search results, `PublicSearchResults` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchResults {
    /// Number of results asked for.
    pub limit: Option<i64>,
    /// Number of results to skip.
    pub offset: Option<i64>,
    pub page: Option<i64>,
    /// Items of this page or batch.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<ContentSearchResult>,
    pub search_term: Option<String>,
    /// Number of results over all pages.
    pub total: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SearchTypes {
        LandingPage = "LANDING_PAGE",
        BlogPost = "BLOG_POST",
        SitePage = "SITE_PAGE",
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        ListingPage = "LISTING_PAGE",
        StructuredContent = "STRUCTURED_CONTENT",
    }
}
