//! What each operation of the API `site_search` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    content_site_search_get_indexed_data,
    hubscope_cms::content::site_search::get_indexed_data("a/b ä").r#type("a/b ä".to_owned()),
    "GET /cms/site-search/2026-03/indexed-data/a/b%20%C3%A4?type=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"fields":{"key":{"metadataField":true,"name":"a/b ä","value":{"any":[1]},"values":[{"any":[1]}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"id":"a/b ä","type":"BLOG_POST","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"fields":null,"id":null,"type":null}"#
    ]
);

wire!(
    content_site_search_search,
    hubscope_cms::content::site_search::search()
        .analytics(true)
        .autocomplete(true)
        .boost_limit(1.5)
        .boost_recent("a/b ä".to_owned())
        .domain(vec!["a/b ä".to_owned()])
        .group_id(vec![7])
        .hubdb_query("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .length(hubscope_cms::types::SearchLength::from("LONG"))
        .limit(7)
        .match_prefix(true)
        .offset(7)
        .path_prefix(vec!["a/b ä".to_owned()])
        .popularity_boost(1.5)
        .property(vec!["a/b ä".to_owned()])
        .q("a/b ä".to_owned())
        .table_id(7)
        .r#type(vec!["a/b ä".to_owned()])
        .types(vec![hubscope_cms::types::SearchTypes::from("LANDING_PAGE")]),
    "GET /cms/site-search/2026-03/search?analytics=true&autocomplete=true&boostLimit=1.5&boostRecent=a%2Fb%20%C3%A4&domain=a%2Fb%20%C3%A4&groupId=7&hubdbQuery=a%2Fb%20%C3%A4&language=aa&length=LONG&limit=7&matchPrefix=true&offset=7&pathPrefix=a%2Fb%20%C3%A4&popularityBoost=1.5&property=a%2Fb%20%C3%A4&q=a%2Fb%20%C3%A4&tableId=7&type=a%2Fb%20%C3%A4&types=LANDING_PAGE",
    Body::None,
    [
        r#"{"limit":7,"offset":7,"page":7,"results":[{"authorFullName":"a/b ä","category":"a/b ä","combinedId":"a/b ä","contentType":"a/b ä","description":"a/b ä","domain":"a/b ä","featuredImageUrl":"a/b ä","id":7,"inBeta":true,"isPrivate":true,"language":"aa","publishedDate":1772357400000,"rowId":7,"score":1.5,"subcategory":"a/b ä","tableId":7,"tags":["a/b ä"],"title":"a/b ä","type":"BLOG_POST","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"searchTerm":"a/b ä","total":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"limit":null,"offset":null,"page":null,"results":null,"searchTerm":null,"total":null}"#
    ]
);
