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
    /// `authorFullName`.
    pub author_full_name: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `combinedId`.
    pub combined_id: Option<String>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `featuredImageUrl`.
    pub featured_image_url: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `inBeta`.
    pub in_beta: Option<bool>,
    /// `isPrivate`.
    pub is_private: Option<bool>,
    /// `language`.
    pub language: Option<Language>,
    /// `publishedDate`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_date: Option<Timestamp>,
    /// `rowId`.
    pub row_id: Option<i64>,
    /// `score`.
    pub score: Option<f64>,
    /// `subcategory`.
    pub subcategory: Option<String>,
    /// `tableId`.
    pub table_id: Option<i64>,
    /// `tags`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tags: Vec<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<ContentSearchResultType>,
    /// `url`.
    pub url: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of content search result type.
    ContentSearchResultType {
        /// `BLOG_POST`.
        BlogPost = "BLOG_POST",
        /// `KNOWLEDGE_ARTICLE`.
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        /// `LANDING_PAGE`.
        LandingPage = "LANDING_PAGE",
        /// `LISTING_PAGE`.
        ListingPage = "LISTING_PAGE",
        /// `SITE_PAGE`.
        SitePage = "SITE_PAGE",
        /// `STRUCTURED_CONTENT`.
        StructuredContent = "STRUCTURED_CONTENT",
    }
}

/// Indexed data, `IndexedData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IndexedData {
    /// `fields`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: BTreeMap<String, IndexedField>,
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<IndexedDataType>,
}

hubscope_core::string_enum! {
    /// The values of indexed data type.
    IndexedDataType {
        /// `BLOG_POST`.
        BlogPost = "BLOG_POST",
        /// `KNOWLEDGE_ARTICLE`.
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        /// `LANDING_PAGE`.
        LandingPage = "LANDING_PAGE",
        /// `LISTING_PAGE`.
        ListingPage = "LISTING_PAGE",
        /// `SITE_PAGE`.
        SitePage = "SITE_PAGE",
        /// `STRUCTURED_CONTENT`.
        StructuredContent = "STRUCTURED_CONTENT",
    }
}

/// Indexed field, `IndexedField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndexedField {
    /// `metadataField`.
    pub metadata_field: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// `values`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<Value>,
}

hubscope_core::string_enum! {
    /// The values of search length.
    SearchLength {
        /// `LONG`.
        Long = "LONG",
        /// `SHORT`.
        Short = "SHORT",
    }
}

/// Search results, `PublicSearchResults` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchResults {
    /// `limit`.
    pub limit: Option<i64>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `page`.
    pub page: Option<i64>,
    /// `results`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<ContentSearchResult>,
    /// `searchTerm`.
    pub search_term: Option<String>,
    /// `total`.
    pub total: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of search types.
    SearchTypes {
        /// `LANDING_PAGE`.
        LandingPage = "LANDING_PAGE",
        /// `BLOG_POST`.
        BlogPost = "BLOG_POST",
        /// `SITE_PAGE`.
        SitePage = "SITE_PAGE",
        /// `KNOWLEDGE_ARTICLE`.
        KnowledgeArticle = "KNOWLEDGE_ARTICLE",
        /// `LISTING_PAGE`.
        ListingPage = "LISTING_PAGE",
        /// `STRUCTURED_CONTENT`.
        StructuredContent = "STRUCTURED_CONTENT",
    }
}
