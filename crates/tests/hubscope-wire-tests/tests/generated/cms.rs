//! What each operation of the area `cms` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, SecretString, moment, wire};

wire!(
    content_authors_list,
    hubscope_cms::content::authors::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/authors?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_authors_create,
    hubscope_cms::content::authors::create()
        .avatar("a/b ä".to_owned())
        .bio("a/b ä".to_owned())
        .created(moment())
        .deleted_at(moment())
        .display_name("a/b ä".to_owned())
        .email("a/b ä".to_owned())
        .facebook("a/b ä".to_owned())
        .full_name("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .linkedin("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .twitter("a/b ä".to_owned())
        .updated(moment())
        .website("a/b ä".to_owned()),
    "POST /cms/blogs/2026-03/authors",
    Body::Json(
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä"}"#
    ),
    [
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}"#
    ]
);

wire!(
    content_authors_batch_archive,
    hubscope_cms::content::authors::batch_archive(["a/b ä".to_owned()]),
    "POST /cms/blogs/2026-03/authors/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_authors_batch_create,
    hubscope_cms::content::authors::batch_create([hubscope_cms::types::BlogAuthor::new()
        .avatar("a/b ä".to_owned())
        .bio("a/b ä".to_owned())
        .created(moment())
        .deleted_at(moment())
        .display_name("a/b ä".to_owned())
        .email("a/b ä".to_owned())
        .facebook("a/b ä".to_owned())
        .full_name("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .linkedin("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .twitter("a/b ä".to_owned())
        .updated(moment())
        .website("a/b ä".to_owned())]),
    "POST /cms/blogs/2026-03/authors/batch/create",
    Body::Json(
        r#"{"inputs":[{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_authors_batch_read,
    hubscope_cms::content::authors::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/blogs/2026-03/authors/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_authors_batch_update,
    hubscope_cms::content::authors::batch_update([serde_json::json!({"any": [1]})]).archived(true),
    "POST /cms/blogs/2026-03/authors/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_authors_attach_to_lang_group,
    hubscope_cms::content::authors::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/blogs/2026-03/authors/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_authors_create_language_variation,
    hubscope_cms::content::authors::create_language_variation(
        hubscope_cms::types::BlogAuthor::new()
            .avatar("a/b ä".to_owned())
            .bio("a/b ä".to_owned())
            .created(moment())
            .deleted_at(moment())
            .display_name("a/b ä".to_owned())
            .email("a/b ä".to_owned())
            .facebook("a/b ä".to_owned())
            .full_name("a/b ä".to_owned())
            .id("a/b ä".to_owned())
            .language(hubscope_cms::types::Language::from("aa"))
            .linkedin("a/b ä".to_owned())
            .name("a/b ä".to_owned())
            .slug("a/b ä".to_owned())
            .translated_from_id(7)
            .twitter("a/b ä".to_owned())
            .updated(moment())
            .website("a/b ä".to_owned()),
        "a/b ä".to_owned()
    )
    .language("a/b ä".to_owned())
    .primary_language("a/b ä".to_owned())
    .use_published(true),
    "POST /cms/blogs/2026-03/authors/multi-language/create-language-variation",
    Body::Json(
        r#"{"blogAuthor":{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä"},"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}"#
    ]
);

wire!(
    content_authors_detach_from_lang_group,
    hubscope_cms::content::authors::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/blogs/2026-03/authors/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_authors_set_new_lang_primary,
    hubscope_cms::content::authors::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/blogs/2026-03/authors/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_authors_update_languages,
    hubscope_cms::content::authors::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/blogs/2026-03/authors/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_authors_archive,
    hubscope_cms::content::authors::archive("a/b ä").archived(true),
    "DELETE /cms/blogs/2026-03/authors/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_authors_get,
    hubscope_cms::content::authors::get("a/b ä").archived(true).property("a/b ä".to_owned()),
    "GET /cms/blogs/2026-03/authors/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}"#
    ]
);

wire!(
    content_authors_update,
    hubscope_cms::content::authors::update("a/b ä")
        .archived(true)
        .avatar("a/b ä".to_owned())
        .bio("a/b ä".to_owned())
        .created(moment())
        .deleted_at(moment())
        .display_name("a/b ä".to_owned())
        .email("a/b ä".to_owned())
        .facebook("a/b ä".to_owned())
        .full_name("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .linkedin("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .twitter("a/b ä".to_owned())
        .updated(moment())
        .website("a/b ä".to_owned()),
    "PATCH /cms/blogs/2026-03/authors/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä"}"#
    ),
    [
        r#"{"avatar":"a/b ä","bio":"a/b ä","created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","displayName":"a/b ä","email":"a/b ä","facebook":"a/b ä","fullName":"a/b ä","id":"a/b ä","language":"aa","linkedin":"a/b ä","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"twitter":"a/b ä","updated":"2026-03-01T09:30:00Z","website":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"avatar":null,"bio":null,"created":null,"deletedAt":null,"displayName":null,"email":null,"facebook":null,"fullName":null,"id":null,"language":null,"linkedin":null,"name":null,"slug":null,"translatedFromId":null,"twitter":null,"updated":null,"website":null}"#
    ]
);

wire!(
    content_blog_settings_list,
    hubscope_cms::content::blog_settings::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blog-settings/2026-03/settings?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"absoluteUrl":null,"allowComments":null,"created":null,"deletedAt":null,"description":null,"htmlTitle":null,"id":null,"language":null,"listingPageId":null,"name":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publicTitle":null,"slug":null,"translatedFromId":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_blog_settings_attach_to_lang_group,
    hubscope_cms::content::blog_settings::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_blog_settings_create_language_variation,
    hubscope_cms::content::blog_settings::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/blog-settings/2026-03/settings/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","slug":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"absoluteUrl":null,"allowComments":null,"created":null,"deletedAt":null,"description":null,"htmlTitle":null,"id":null,"language":null,"listingPageId":null,"name":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publicTitle":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_blog_settings_detach_from_lang_group,
    hubscope_cms::content::blog_settings::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_blog_settings_set_new_lang_primary,
    hubscope_cms::content::blog_settings::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_blog_settings_update_languages,
    hubscope_cms::content::blog_settings::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/blog-settings/2026-03/settings/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_blog_settings_get,
    hubscope_cms::content::blog_settings::get("a/b ä"),
    "GET /cms/blog-settings/2026-03/settings/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"absoluteUrl":null,"allowComments":null,"created":null,"deletedAt":null,"description":null,"htmlTitle":null,"id":null,"language":null,"listingPageId":null,"name":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publicTitle":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_blog_settings_list_revisions,
    hubscope_cms::content::blog_settings::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/blog-settings/2026-03/settings/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_blog_settings_get_revision,
    hubscope_cms::content::blog_settings::get_revision("a/b ä", "a/b ä"),
    "GET /cms/blog-settings/2026-03/settings/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_list_audit_logs,
    hubscope_cms::content::list_audit_logs()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .event_type(vec!["a/b ä".to_owned()])
        .limit(7)
        .object_id(vec!["a/b ä".to_owned()])
        .object_type(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()])
        .user_id(vec!["a/b ä".to_owned()]),
    "GET /cms/audit-logs/2026-03?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&eventType=a%2Fb%20%C3%A4&limit=7&objectId=a%2Fb%20%C3%A4&objectType=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&userId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"event":"CREATED","fullName":"a/b ä","meta":{"any":[1]},"objectId":"a/b ä","objectName":"a/b ä","objectType":"BLOG","timestamp":"2026-03-01T09:30:00Z","userId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"event":null,"fullName":null,"meta":null,"objectId":null,"objectName":null,"objectType":null,"timestamp":null,"userId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_export_audit_logs,
    hubscope_cms::content::export_audit_logs(
        hubscope_cms::types::AuditLogExport::new(
            "a/b ä".to_owned(),
            hubscope_cms::types::AuditLogExportFormat::from("CSV"),
            7,
            vec![7],
            true,
            "a/b ä".to_owned()
        )
        .filters(hubscope_cms::types::AuditLogExportFilters::new(vec!["a/b ä".to_owned()]))
        .partition(7)
        .user_id(7)
        .user_time_zone("a/b ä".to_owned())
    ),
    "POST /cms/audit-logs/2026-03/export",
    Body::Json(
        r#"{"email":"a/b ä","filters":{"objectType":["a/b ä"]},"format":"CSV","partition":7,"portalId":7,"recipientUserIds":[7],"shouldMarkExportFileAsSensitive":true,"type":"a/b ä","userId":7,"userTimeZone":"a/b ä"}"#
    ),
    [r#""#]
);

wire!(
    domains_read_list,
    hubscope_cms::domains::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/domains/2026-03?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"correctCname":"a/b ä","created":"2026-03-01T09:30:00Z","domain":"a/b ä","id":"a/b ä","isResolving":true,"isSslEnabled":true,"isSslOnly":true,"isUsedForBlogPost":true,"isUsedForEmail":true,"isUsedForKnowledge":true,"isUsedForLandingPage":true,"isUsedForSitePage":true,"manuallyMarkedAsResolving":true,"primaryBlogPost":true,"primaryEmail":true,"primaryKnowledge":true,"primaryLandingPage":true,"primarySitePage":true,"secondaryToDomain":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"correctCname":null,"created":null,"domain":null,"id":null,"isResolving":null,"isSslEnabled":null,"isSslOnly":null,"isUsedForBlogPost":null,"isUsedForEmail":null,"isUsedForKnowledge":null,"isUsedForLandingPage":null,"isUsedForSitePage":null,"manuallyMarkedAsResolving":null,"primaryBlogPost":null,"primaryEmail":null,"primaryKnowledge":null,"primaryLandingPage":null,"primarySitePage":null,"secondaryToDomain":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    domains_read_get,
    hubscope_cms::domains::read::get("a/b ä"),
    "GET /cms/domains/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"correctCname":"a/b ä","created":"2026-03-01T09:30:00Z","domain":"a/b ä","id":"a/b ä","isResolving":true,"isSslEnabled":true,"isSslOnly":true,"isUsedForBlogPost":true,"isUsedForEmail":true,"isUsedForKnowledge":true,"isUsedForLandingPage":true,"isUsedForSitePage":true,"manuallyMarkedAsResolving":true,"primaryBlogPost":true,"primaryEmail":true,"primaryKnowledge":true,"primaryLandingPage":true,"primarySitePage":true,"secondaryToDomain":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"correctCname":null,"created":null,"domain":null,"id":null,"isResolving":null,"isSslEnabled":null,"isSslOnly":null,"isUsedForBlogPost":null,"isUsedForEmail":null,"isUsedForKnowledge":null,"isUsedForLandingPage":null,"isUsedForSitePage":null,"manuallyMarkedAsResolving":null,"primaryBlogPost":null,"primaryEmail":null,"primaryKnowledge":null,"primaryLandingPage":null,"primarySitePage":null,"secondaryToDomain":null,"updated":null}"#
    ]
);

wire!(
    hubdb_tables_read_list,
    hubscope_cms::hubdb::tables::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .content_type("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .is_get_localized_schema(true)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/hubdb/2026-03/tables?after=a%2Fb%20%C3%A4&archived=true&contentType=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&isGetLocalizedSchema=true&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    hubdb_tables_write_create,
    hubscope_cms::hubdb::tables::write::create(
        vec![
            hubscope_cms::types::ColumnInput::new(
                7,
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                vec![
                    hubscope_cms::types::PropertyOption::new(
                        moment(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        7,
                        "a/b ä".to_owned(),
                        moment()
                    )
                    .created_by(hubscope_cms::types::HubDbUser::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    ))
                    .created_by_user_id(7)
                    .updated_by(hubscope_cms::types::HubDbUser::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    ))
                    .updated_by_user_id(7)
                ],
                hubscope_cms::types::ColumnType::from("BOOLEAN")
            )
            .foreign_column_id(7)
            .foreign_table_id(7)
            .max_number_of_characters(7)
            .max_number_of_options(7)
        ],
        BTreeMap::from([("key".to_owned(), 7)]),
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    )
    .allow_child_tables(true)
    .allow_public_api_access(true)
    .enable_child_table_pages(true)
    .use_for_pages(true),
    "POST /cms/hubdb/2026-03/tables",
    Body::Json(
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columns":[{"foreignColumnId":7,"foreignTableId":7,"id":7,"label":"a/b ä","maxNumberOfCharacters":7,"maxNumberOfOptions":7,"name":"a/b ä","options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"updatedByUserId":7}],"type":"BOOLEAN"}],"dynamicMetaTags":{"key":7},"enableChildTablePages":true,"label":"a/b ä","name":"a/b ä","useForPages":true}"#
    ),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_read_list_drafts,
    hubscope_cms::hubdb::tables::read::list_drafts()
        .after("a/b ä".to_owned())
        .archived(true)
        .content_type("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .is_get_localized_schema(true)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/hubdb/2026-03/tables/draft?after=a%2Fb%20%C3%A4&archived=true&contentType=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&isGetLocalizedSchema=true&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    hubdb_tables_write_delete,
    hubscope_cms::hubdb::tables::write::delete("a/b ä"),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    hubdb_tables_read_get,
    hubscope_cms::hubdb::tables::read::get("a/b ä")
        .archived(true)
        .include_foreign_ids(true)
        .is_get_localized_schema(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_read_get_draft,
    hubscope_cms::hubdb::tables::read::get_draft("a/b ä")
        .archived(true)
        .include_foreign_ids(true)
        .is_get_localized_schema(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_update_draft,
    hubscope_cms::hubdb::tables::write::update_draft(
        "a/b ä",
        vec![
            hubscope_cms::types::ColumnInput::new(
                7,
                "a/b ä".to_owned(),
                "a/b ä".to_owned(),
                vec![
                    hubscope_cms::types::PropertyOption::new(
                        moment(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        7,
                        "a/b ä".to_owned(),
                        moment()
                    )
                    .created_by(hubscope_cms::types::HubDbUser::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    ))
                    .created_by_user_id(7)
                    .updated_by(hubscope_cms::types::HubDbUser::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    ))
                    .updated_by_user_id(7)
                ],
                hubscope_cms::types::ColumnType::from("BOOLEAN")
            )
            .foreign_column_id(7)
            .foreign_table_id(7)
            .max_number_of_characters(7)
            .max_number_of_options(7)
        ],
        BTreeMap::from([("key".to_owned(), 7)]),
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    )
    .archived(true)
    .include_foreign_ids(true)
    .is_get_localized_schema(true)
    .allow_child_tables(true)
    .allow_public_api_access(true)
    .enable_child_table_pages(true)
    .use_for_pages(true),
    "PATCH /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::Json(
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columns":[{"foreignColumnId":7,"foreignTableId":7,"id":7,"label":"a/b ä","maxNumberOfCharacters":7,"maxNumberOfOptions":7,"name":"a/b ä","options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"updatedByUserId":7}],"type":"BOOLEAN"}],"dynamicMetaTags":{"key":7},"enableChildTablePages":true,"label":"a/b ä","name":"a/b ä","useForPages":true}"#
    ),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_clone_draft,
    hubscope_cms::hubdb::tables::write::clone_draft("a/b ä", true, true)
        .new_label("a/b ä".to_owned())
        .new_name("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/clone",
    Body::Json(r#"{"copyRows":true,"isHubspotDefined":true,"newLabel":"a/b ä","newName":"a/b ä"}"#),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_read_export_draft,
    hubscope_cms::hubdb::rows::read::export_draft("a/b ä").format("a/b ä".to_owned()),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/export?format=a%2Fb%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    hubdb_rows_write_import_draft,
    hubscope_cms::hubdb::rows::write::import_draft(
        "a/b ä",
        hubscope_core::Upload::new("a.txt", "content")
    )
    .config("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/import",
    Body::Parts(&["config", "file"]),
    [
        r#"{"duplicateRows":7,"errors":[{"category":"a/b ä","context":{"key":["a/b ä"]},"correlationId":"a/b ä","errors":[{"code":"a/b ä","context":{"key":["a/b ä"]},"in":"a/b ä","message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"links":{"key":"a/b ä"},"message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rowLimitExceeded":true,"rowsImported":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"duplicateRows":null,"errors":null,"rowLimitExceeded":null,"rowsImported":null}"#
    ]
);

wire!(
    hubdb_tables_publish_publish_draft,
    hubscope_cms::hubdb::tables::publish::publish_draft("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/publish?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_write_reset_draft,
    hubscope_cms::hubdb::rows::write::reset_draft("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/reset?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_read_export,
    hubscope_cms::hubdb::rows::read::export("a/b ä").format("a/b ä".to_owned()),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/export?format=a%2Fb%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    hubdb_rows_read_list,
    hubscope_cms::hubdb::rows::read::list("a/b ä")
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7)
        .offset(7)
        .properties(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()]),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows?after=a%2Fb%20%C3%A4&archived=true&limit=7&offset=7&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"paging":{"next":{"link":"a/b ä","offset":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":7,"type":"RANDOM_ACCESS","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"RANDOM_ACCESS"}"#,
        r#"{"paging":null,"results":null,"total":null,"type":"RANDOM_ACCESS"}"#
    ]
);

wire!(
    hubdb_rows_write_create,
    hubscope_cms::hubdb::rows::write::create(
        "a/b ä",
        7,
        7,
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
    )
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_read_batch_read,
    hubscope_cms::hubdb::rows::read::batch_read("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/batch/read",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_read_list_draft,
    hubscope_cms::hubdb::rows::read::list_draft("a/b ä")
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7)
        .offset(7)
        .properties(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()]),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft?after=a%2Fb%20%C3%A4&archived=true&limit=7&offset=7&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"paging":{"next":{"link":"a/b ä","offset":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":7,"type":"RANDOM_ACCESS","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"RANDOM_ACCESS"}"#,
        r#"{"paging":null,"results":null,"total":null,"type":"RANDOM_ACCESS"}"#
    ]
);

wire!(
    hubdb_rows_write_batch_clone_draft,
    hubscope_cms::hubdb::rows::write::batch_clone_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchClone::new("a/b ä".to_owned()).name("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/clone",
    Body::Json(r#"{"inputs":[{"id":"a/b ä","name":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_create_draft,
    hubscope_cms::hubdb::rows::write::batch_create_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowInput::new(
            7,
            7,
            BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        )
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/create",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_purge_draft,
    hubscope_cms::hubdb::rows::write::batch_purge_draft("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/purge",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    hubdb_rows_read_batch_read_draft,
    hubscope_cms::hubdb::rows::read::batch_read_draft("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/read",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_replace_draft,
    hubscope_cms::hubdb::rows::write::batch_replace_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchUpdate::new(
            7,
            7,
            BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        )
        .id("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/replace",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"id":"a/b ä","name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_update_draft,
    hubscope_cms::hubdb::rows::write::batch_update_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchUpdate::new(
            7,
            7,
            BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        )
        .id("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/update",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"id":"a/b ä","name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_read_get,
    hubscope_cms::hubdb::rows::read::get("a/b ä", "a/b ä").archived(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_delete_draft,
    hubscope_cms::hubdb::rows::write::delete_draft("a/b ä", "a/b ä"),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::None,
    [r#""#]
);

wire!(
    hubdb_rows_read_get_draft,
    hubscope_cms::hubdb::rows::read::get_draft("a/b ä", "a/b ä").archived(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft?archived=true",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_update_draft,
    hubscope_cms::hubdb::rows::write::update_draft(
        "a/b ä",
        "a/b ä",
        7,
        7,
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
    )
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "PATCH /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_replace_draft,
    hubscope_cms::hubdb::rows::write::replace_draft(
        "a/b ä",
        "a/b ä",
        7,
        7,
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
    )
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "PUT /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_clone_draft,
    hubscope_cms::hubdb::rows::write::clone_draft("a/b ä", "a/b ä").name("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft/clone?name=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_tables_publish_unpublish,
    hubscope_cms::hubdb::tables::publish::unpublish("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/unpublish?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_delete_version,
    hubscope_cms::hubdb::tables::write::delete_version("a/b ä", 7),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/versions/7",
    Body::None,
    [r#""#]
);

wire!(
    media_bridge_write_send_attention_span,
    hubscope_cms::media_bridge::write::send_attention_span(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        BTreeMap::from([("key".to_owned(), 7)]),
        "a/b ä".to_owned()
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .derived_values(hubscope_cms::types::AttentionSpanCalculatedValues::new(1.5, 7))
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned())
    .raw_data_string("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/attention-span",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","derivedValues":{"totalPercentPlayed":1.5,"totalSecondsPlayed":7},"externalId":"a/b ä","externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","rawDataMap":{"key":7},"rawDataString":"a/b ä","sessionId":"a/b ä"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","percentRange":"a/b ä","portalId":7,"providerId":7,"rawData":"a/b ä","sessionId":"a/b ä","totalPercentPlayed":1.5,"totalSecondsPlayed":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"percentRange":null,"portalId":null,"providerId":null,"rawData":null,"sessionId":null,"totalPercentPlayed":null,"totalSecondsPlayed":null}"#
    ]
);

wire!(
    media_bridge_write_send_media_played,
    hubscope_cms::media_bridge::write::send_media_played(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        "a/b ä".to_owned(),
        hubscope_cms::types::MediaPlayedState::from("STARTED")
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .iframe_url("a/b ä".to_owned())
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/media-played",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","externalId":"a/b ä","externalPlayContext":"EMAIL","iframeUrl":"a/b ä","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","sessionId":"a/b ä","state":"STARTED"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","iframeUrl":"a/b ä","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","portalId":7,"providerId":7,"sessionId":"a/b ä","state":"STARTED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"iframeUrl":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"portalId":null,"providerId":null,"sessionId":null,"state":null}"#
    ]
);

wire!(
    media_bridge_write_send_media_played_percent,
    hubscope_cms::media_bridge::write::send_media_played_percent(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        7,
        "a/b ä".to_owned()
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/media-played-percent",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","externalId":"a/b ä","externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","playedPercent":7,"sessionId":"a/b ä"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","playedPercent":7,"portalId":7,"providerId":7,"sessionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"playedPercent":null,"portalId":null,"providerId":null,"sessionId":null}"#
    ]
);

wire!(
    developers_read_media_bridge_list_properties,
    hubscope_cms::developers_read::media_bridge::list_properties(7, "a/b ä")
        .archived(true)
        .properties("a/b ä".to_owned()),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4?archived=true&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":null,"numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_media_bridge_create_property,
    hubscope_cms::developers_write::media_bridge::create_property(
        7,
        "a/b ä",
        hubscope_cms::types::PropertyCreate::new(
            hubscope_cms::types::FieldType::from("booleancheckbox"),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            hubscope_cms::types::PropertyCreateType::from("bool")
        )
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .data_sensitivity(hubscope_cms::types::DataSensitivity::from("highly_sensitive"))
        .description("a/b ä".to_owned())
        .display_order(7)
        .external_options(true)
        .form_field(true)
        .has_unique_value(true)
        .hidden(true)
        .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
        .options(vec![
            hubscope_cms::types::PropertyOptionInput::new(
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
            )
            .description("a/b ä".to_owned())
        ])
        .referenced_object_type("a/b ä".to_owned())
        .show_currency_symbol(true)
        .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_batch_archive_properties,
    hubscope_cms::developers_write::media_bridge::batch_archive_properties(
        7,
        "a/b ä",
        [hubscope_cms::types::PropertyName::new("a/b ä".to_owned())]
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/archive",
    Body::Json(r#"{"inputs":[{"name":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    developers_write_media_bridge_batch_create_properties,
    hubscope_cms::developers_write::media_bridge::batch_create_properties(
        7,
        "a/b ä",
        [hubscope_cms::types::PropertyCreate::new(
            hubscope_cms::types::FieldType::from("booleancheckbox"),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            "a/b ä".to_owned(),
            hubscope_cms::types::PropertyCreateType::from("bool")
        )
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .data_sensitivity(hubscope_cms::types::DataSensitivity::from("highly_sensitive"))
        .description("a/b ä".to_owned())
        .display_order(7)
        .external_options(true)
        .form_field(true)
        .has_unique_value(true)
        .hidden(true)
        .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
        .options(vec![
            hubscope_cms::types::PropertyOptionInput::new(
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
            )
            .description("a/b ä".to_owned())
        ])
        .referenced_object_type("a/b ä".to_owned())
        .show_currency_symbol(true)
        .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))]
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/create",
    Body::Json(
        r#"{"inputs":[{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_batch_read_properties,
    hubscope_cms::developers_read::media_bridge::batch_read_properties(
        7,
        "a/b ä",
        true,
        hubscope_cms::types::DataSensitivity::from("highly_sensitive"),
        vec![hubscope_cms::types::PropertyName::new("a/b ä".to_owned())]
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/read",
    Body::Json(
        r#"{"archived":true,"dataSensitivity":"highly_sensitive","inputs":[{"name":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_list_property_groups,
    hubscope_cms::developers_read::media_bridge::list_property_groups(7, "a/b ä"),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups",
    Body::None,
    [
        r#"{"results":[{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"displayOrder":null,"label":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_media_bridge_create_property_group,
    hubscope_cms::developers_write::media_bridge::create_property_group(
        7,
        "a/b ä",
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    )
    .display_order(7),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä","name":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_property_group,
    hubscope_cms::developers_write::media_bridge::delete_property_group(7, "a/b ä", "a/b ä"),
    "DELETE /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_get_property_group,
    hubscope_cms::developers_read::media_bridge::get_property_group(7, "a/b ä", "a/b ä"),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_property_group,
    hubscope_cms::developers_write::media_bridge::update_property_group(7, "a/b ä", "a/b ä")
        .display_order(7)
        .label("a/b ä".to_owned()),
    "PATCH /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_archive_property,
    hubscope_cms::developers_write::media_bridge::archive_property(7, "a/b ä", "a/b ä"),
    "DELETE /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_get_property,
    hubscope_cms::developers_read::media_bridge::get_property(7, "a/b ä", "a/b ä")
        .archived(true)
        .properties("a/b ä".to_owned()),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4?archived=true&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_property,
    hubscope_cms::developers_write::media_bridge::update_property(7, "a/b ä", "a/b ä")
        .calculation_formula("a/b ä".to_owned())
        .currency_property_name("a/b ä".to_owned())
        .description("a/b ä".to_owned())
        .display_order(7)
        .field_type(hubscope_cms::types::FieldType::from("booleancheckbox"))
        .form_field(true)
        .group_name("a/b ä".to_owned())
        .has_unique_value(true)
        .hidden(true)
        .label("a/b ä".to_owned())
        .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
        .options(vec![
            hubscope_cms::types::PropertyOptionInput::new(
                7,
                true,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
            )
            .description("a/b ä".to_owned())
        ])
        .show_currency_symbol(true)
        .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))
        .r#type(hubscope_cms::types::MediaBridgePropertyUpdateType::from("bool")),
    "PATCH /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","description":"a/b ä","displayOrder":7,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_media_bridge_list_schemas,
    hubscope_cms::developers_read::media_bridge::list_schemas(7).archived(true),
    "GET /media-bridge/2026-03/7/schemas?archived=true",
    Body::None,
    [
        r#"{"results":[{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_get_schema,
    hubscope_cms::developers_read::media_bridge::get_schema(7, "a/b ä"),
    "GET /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_schema,
    hubscope_cms::developers_write::media_bridge::update_schema(7, "a/b ä", true)
        .allows_sensitive_properties(true)
        .description("a/b ä".to_owned())
        .labels(
            hubscope_cms::types::ObjectTypeDefinitionLabels::new()
                .plural("a/b ä".to_owned())
                .singular("a/b ä".to_owned())
        )
        .primary_display_property("a/b ä".to_owned())
        .required_properties(vec!["a/b ä".to_owned()])
        .restorable(true)
        .searchable_properties(vec!["a/b ä".to_owned()])
        .secondary_display_properties(vec!["a/b ä".to_owned()]),
    "PATCH /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"allowsSensitiveProperties":true,"clearDescription":true,"description":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä"},"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"]}"#
    ),
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"createdAt":"2026-03-01T09:30:00Z","description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","portalId":7,"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"createdAt":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"portalId":null,"primaryDisplayProperty":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_schema_association,
    hubscope_cms::developers_write::media_bridge::create_schema_association(
        7,
        "a/b ä",
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    )
    .name("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4/associations",
    Body::Json(r#"{"fromObjectTypeId":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"fromObjectTypeId":null,"id":null,"name":null,"toObjectTypeId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_schema_association,
    hubscope_cms::developers_write::media_bridge::delete_schema_association(7, "a/b ä", "a/b ä"),
    "DELETE /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4/associations/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_write_media_bridge_update_settings,
    hubscope_cms::developers_write::media_bridge::update_settings(7, moment())
        .allow_import_on_disconnect(true)
        .module_name("a/b ä".to_owned())
        .name("a/b ä".to_owned()),
    "PUT /media-bridge/2026-03/7/settings",
    Body::Json(
        r#"{"allowImportOnDisconnect":true,"moduleName":"a/b ä","name":"a/b ä","updatedAt":1772357400000}"#
    ),
    [
        r#"{"appId":7,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"name":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_event_visibility,
    hubscope_cms::developers_read::media_bridge::get_event_visibility(7),
    "GET /media-bridge/2026-03/7/settings/event-visibility",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","visibilitySettings":[{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"visibilitySettings":null}"#
    ]
);

wire!(
    developers_read_media_bridge_update_event_visibility,
    hubscope_cms::developers_read::media_bridge::update_event_visibility(
        7,
        hubscope_cms::types::EventType::from("ALL"),
        moment()
    )
    .show_in_reporting(true)
    .show_in_timeline(true)
    .show_in_workflows(true),
    "PATCH /media-bridge/2026-03/7/settings/event-visibility",
    Body::Json(
        r#"{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000}"#
    ),
    [
        r#"{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"eventType":null,"showInReporting":null,"showInTimeline":null,"showInWorkflows":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_object_definitions,
    hubscope_cms::developers_write::media_bridge::create_object_definitions(
        7,
        vec![hubscope_cms::types::MediaTypes::from("VIDEO")]
    ),
    "POST /media-bridge/2026-03/7/settings/object-definitions",
    Body::Json(r#"{"mediaTypes":["VIDEO"]}"#),
    [
        r#"{"createdObjects":{"key":{"objectType":{"accessScopeName":"a/b ä","allowsSensitiveProperties":true,"createDatePropertyName":"a/b ä","createdAt":1772357400000,"defaultSearchPropertyNames":["a/b ä"],"deleted":true,"description":"a/b ä","fullyQualifiedName":"a/b ä","hasCustomProperties":true,"hasDefaultProperties":true,"hasExternalObjectIds":true,"hasOwners":true,"hasPipelines":true,"id":7,"indexedForFiltersAndReports":true,"integrationAppId":7,"janusGroup":"a/b ä","lastModifiedPropertyName":"a/b ä","metaType":"CMS_HUBDB","metaTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","objectTypeIdString":"a/b ä","ownerPortalId":7,"permissioningType":"ALL_OR_NONE","pipelineCloseDatePropertyName":"a/b ä","pipelinePropertyName":"a/b ä","pipelineStagePropertyName":"a/b ä","pipelineTimeToClosePropertyName":"a/b ä","pluralForm":"a/b ä","primaryDisplayLabelPropertyName":"a/b ä","readScopeName":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"scopeMappings":[{"accessLevel":"ALL","requestAction":"COMMUNICATE","scopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"secondaryDisplayLabelPropertyNames":["a/b ä"],"singularForm":"a/b ä","status":"Deprecated","visibilities":["Customer-facing"],"visibility":"Customer-facing","writeScopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"properties":[{"calculationExpression":{"any":[1]},"calculationFormula":"a/b ä","definitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionData":{"caseChangeTestExtensionData":{"mood":"ANGRY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionStatusMap":{"key":"OK"},"optionDecoratorsExtensionData":{"optionDecoratorStyle":"LABEL_ONLY","optionDecorators":{"key":{"color":"BLACK","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"requiredPropertiesExtensionData":{"isRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"softRequiredPropertiesExtensionData":{"isSoftRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"tags":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalOptionsMetaData":{"filter":{"includeHelpdeskRoutableTeamsOnly":true,"includeUnconfirmedUsers":true,"listProcessingTypes":["a/b ä"],"pipelineIds":["a/b ä"],"teamIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fromObjectId":7,"propertyName":"a/b ä","relatedObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fulcrumPortalId":7,"fulcrumTimestamp":7,"janusGroup":"a/b ä","lookupAssociationSpec":{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"cardinality":"ONE_TO_MANY","maxToObjectIds":7,"toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypeId":"a/b ä","permission":{"accessLevel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyDefinitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyRequirements":{"gates":["a/b ä"],"operator":"AND","scopeNames":["a/b ä"],"settings":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"rollupExpression":{"associationTypes":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"conditionalExpression":{"any":[1]},"conditionalFormula":"a/b ä","emptyRollupValue":"a/b ä","rollupOperator":"AVERAGE","sourceCompareByPropertyName":"a/b ä","sourceObjectTypeId":"a/b ä","sourcePropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"propertyGroups":[{"deleted":true,"displayName":"a/b ä","displayOrder":7,"fulcrumPortalId":7,"fulcrumTimestamp":7,"hubspotDefined":true,"name":"a/b ä","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdObjects":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_object_definition,
    hubscope_cms::developers_read::media_bridge::get_object_definition(7, "a/b ä")
        .include_full_definition(true),
    "GET /media-bridge/2026-03/7/settings/object-definitions/a%2Fb%20%C3%A4?includeFullDefinition=true",
    Body::None,
    [
        r#"{"objectTypeId":"a/b ä","objectTypeName":"a/b ä","properties":[{"calculationExpression":{"any":[1]},"calculationFormula":"a/b ä","definitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionData":{"caseChangeTestExtensionData":{"mood":"ANGRY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionStatusMap":{"key":"OK"},"optionDecoratorsExtensionData":{"optionDecoratorStyle":"LABEL_ONLY","optionDecorators":{"key":{"color":"BLACK","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"requiredPropertiesExtensionData":{"isRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"softRequiredPropertiesExtensionData":{"isSoftRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"tags":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalOptionsMetaData":{"filter":{"includeHelpdeskRoutableTeamsOnly":true,"includeUnconfirmedUsers":true,"listProcessingTypes":["a/b ä"],"pipelineIds":["a/b ä"],"teamIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fromObjectId":7,"propertyName":"a/b ä","relatedObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fulcrumPortalId":7,"fulcrumTimestamp":7,"janusGroup":"a/b ä","lookupAssociationSpec":{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"cardinality":"ONE_TO_MANY","maxToObjectIds":7,"toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypeId":"a/b ä","permission":{"accessLevel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyDefinitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyRequirements":{"gates":["a/b ä"],"operator":"AND","scopeNames":["a/b ä"],"settings":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"rollupExpression":{"associationTypes":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"conditionalExpression":{"any":[1]},"conditionalFormula":"a/b ä","emptyRollupValue":"a/b ä","rollupOperator":"AVERAGE","sourceCompareByPropertyName":"a/b ä","sourceObjectTypeId":"a/b ä","sourcePropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"propertyGroups":[{"displayName":"a/b ä","displayOrder":7,"fulcrumPortalId":7,"fulcrumTimestamp":7,"hubspotDefined":true,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"schema":{"accessScopeName":"a/b ä","allowsSensitiveProperties":true,"createDatePropertyName":"a/b ä","createdAt":1772357400000,"defaultSearchPropertyNames":["a/b ä"],"deleted":true,"description":"a/b ä","fullyQualifiedName":"a/b ä","hasCustomProperties":true,"hasDefaultProperties":true,"hasExternalObjectIds":true,"hasOwners":true,"hasPipelines":true,"id":7,"indexedForFiltersAndReports":true,"integrationAppId":7,"janusGroup":"a/b ä","lastModifiedPropertyName":"a/b ä","metaType":"CMS_HUBDB","metaTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","objectTypeIdString":"a/b ä","ownerPortalId":7,"permissioningType":"ALL_OR_NONE","pipelineCloseDatePropertyName":"a/b ä","pipelinePropertyName":"a/b ä","pipelineStagePropertyName":"a/b ä","pipelineTimeToClosePropertyName":"a/b ä","pluralForm":"a/b ä","primaryDisplayLabelPropertyName":"a/b ä","readScopeName":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"scopeMappings":[{"accessLevel":"ALL","requestAction":"COMMUNICATE","scopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"secondaryDisplayLabelPropertyNames":["a/b ä"],"singularForm":"a/b ä","status":"Deprecated","visibilities":["Customer-facing"],"visibility":"Customer-facing","writeScopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"objectTypeId":null,"objectTypeName":null,"properties":null,"propertyGroups":null,"schema":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_oembed_domains,
    hubscope_cms::developers_write::media_bridge::delete_oembed_domains(7)
        .domain_portal_id(7)
        .id(7),
    "DELETE /media-bridge/2026-03/7/settings/oembed-domains?domainPortalId=7&id=7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_list_oembed_domains,
    hubscope_cms::developers_read::media_bridge::list_oembed_domains(7).domain_portal_id(7),
    "GET /media-bridge/2026-03/7/settings/oembed-domains?domainPortalId=7",
    Body::None,
    [
        r#"{"results":[{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"totalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"results":null,"totalCount":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_oembed_domain,
    hubscope_cms::developers_write::media_bridge::create_oembed_domain(
        7,
        hubscope_cms::types::OEmbedEndpoints::new(
            true,
            vec!["a/b ä".to_owned()],
            "a/b ä".to_owned()
        )
    )
    .portal_id(7),
    "POST /media-bridge/2026-03/7/settings/oembed-domains",
    Body::Json(
        r#"{"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä"},"portalId":7}"#
    ),
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_oembed_domain,
    hubscope_cms::developers_read::media_bridge::get_oembed_domain(7, "a/b ä"),
    "GET /media-bridge/2026-03/7/settings/oembed-domains/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_oembed_domain,
    hubscope_cms::developers_write::media_bridge::update_oembed_domain(
        7,
        "a/b ä",
        hubscope_cms::types::OEmbedEndpoints::new(
            true,
            vec!["a/b ä".to_owned()],
            "a/b ä".to_owned()
        )
    )
    .portal_id(7),
    "PATCH /media-bridge/2026-03/7/settings/oembed-domains/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä"},"portalId":7}"#
    ),
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_register,
    hubscope_cms::developers_write::media_bridge::register(7, moment())
        .allow_import_on_disconnect(true)
        .module_name("a/b ä".to_owned())
        .name("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/7/settings/register",
    Body::Json(
        r#"{"allowImportOnDisconnect":true,"moduleName":"a/b ä","name":"a/b ä","updatedAt":1772357400000}"#
    ),
    [
        r#"{"appId":7,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_video_association_definition,
    hubscope_cms::developers_write::media_bridge::create_video_association_definition(7),
    "POST /media-bridge/2026-03/7/settings/video-association-definition",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"fromObjectTypeId":null,"id":null,"name":null,"toObjectTypeId":null,"updatedAt":null}"#
    ]
);

wire!(
    content_landing_pages_read_list,
    hubscope_cms::content::landing_pages::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/landing-pages?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_write_create,
    hubscope_cms::content::landing_pages::write::create()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "POST /cms/pages/2026-03/landing-pages",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_create_ab_test_variation,
    hubscope_cms::content::landing_pages::write::create_ab_test_variation(
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_end_ab_test,
    hubscope_cms::content::landing_pages::write::end_ab_test(
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/end",
    Body::Json(r#"{"abTestId":"a/b ä","winnerId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_rerun_ab_test,
    hubscope_cms::content::landing_pages::write::rerun_ab_test(
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/rerun",
    Body::Json(r#"{"abTestId":"a/b ä","variationId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_archive,
    hubscope_cms::content::landing_pages::write::batch_archive(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/landing-pages/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_create,
    hubscope_cms::content::landing_pages::write::batch_create([hubscope_cms::types::Page::new()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))]),
    "POST /cms/pages/2026-03/landing-pages/batch/create",
    Body::Json(
        r#"{"inputs":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_read_batch_read,
    hubscope_cms::content::landing_pages::read::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/pages/2026-03/landing-pages/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_batch_update,
    hubscope_cms::content::landing_pages::write::batch_update([serde_json::json!({"any": [1]})])
        .archived(true),
    "POST /cms/pages/2026-03/landing-pages/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_clone,
    hubscope_cms::content::landing_pages::write::clone("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/landing-pages/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_read_list_folders,
    hubscope_cms::content::landing_pages::read::list_folders()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/landing-pages/folders?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_write_create_folder,
    hubscope_cms::content::landing_pages::write::create_folder("a/b ä".to_owned())
        .category(7)
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .parent_folder_id(7)
        .updated(moment()),
    "POST /cms/pages/2026-03/landing-pages/folders",
    Body::Json(
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_batch_archive_folders,
    hubscope_cms::content::landing_pages::write::batch_archive_folders(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_create_folders,
    hubscope_cms::content::landing_pages::write::batch_create_folders([
        hubscope_cms::types::ContentFolder::new("a/b ä".to_owned())
            .category(7)
            .created(moment())
            .deleted_at(moment())
            .id("a/b ä".to_owned())
            .parent_folder_id(7)
            .updated(moment())
    ]),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/create",
    Body::Json(
        r#"{"inputs":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_read_batch_read_folders,
    hubscope_cms::content::landing_pages::read::batch_read_folders(["a/b ä".to_owned()])
        .archived(true),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_batch_update_folders,
    hubscope_cms::content::landing_pages::write::batch_update_folders([
        serde_json::json!({"any": [1]})
    ])
    .archived(true),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_archive_folder,
    hubscope_cms::content::landing_pages::write::archive_folder("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_get_folder,
    hubscope_cms::content::landing_pages::read::get_folder("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_update_folder,
    hubscope_cms::content::landing_pages::write::update_folder("a/b ä", "a/b ä".to_owned())
        .archived(true)
        .category(7)
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .parent_folder_id(7)
        .updated(moment()),
    "PATCH /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_read_list_folder_revisions,
    hubscope_cms::content::landing_pages::read::list_folder_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_read_get_folder_revision,
    hubscope_cms::content::landing_pages::read::get_folder_revision("a/b ä", "a/b ä"),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_folder_revision,
    hubscope_cms::content::landing_pages::write::restore_folder_revision("a/b ä", "a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_attach_to_lang_group,
    hubscope_cms::content::landing_pages::write::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_create_language_variation,
    hubscope_cms::content::landing_pages::write::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_detach_from_lang_group,
    hubscope_cms::content::landing_pages::write::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_set_new_lang_primary,
    hubscope_cms::content::landing_pages::write::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_update_languages,
    hubscope_cms::content::landing_pages::write::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/landing-pages/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_schedule,
    hubscope_cms::content::landing_pages::write::schedule("a/b ä".to_owned(), moment()),
    "POST /cms/pages/2026-03/landing-pages/schedule",
    Body::Json(r#"{"id":"a/b ä","publishDate":"2026-03-01T09:30:00Z"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_archive,
    hubscope_cms::content::landing_pages::write::archive("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_get,
    hubscope_cms::content::landing_pages::read::get("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_update,
    hubscope_cms::content::landing_pages::write::update("a/b ä")
        .archived(true)
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_read_get_draft,
    hubscope_cms::content::landing_pages::read::get_draft("a/b ä"),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_update_draft,
    hubscope_cms::content::landing_pages::write::update_draft("a/b ä")
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_push_live,
    hubscope_cms::content::landing_pages::write::push_live("a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft/push-live",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_write_reset_draft,
    hubscope_cms::content::landing_pages::write::reset_draft("a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_list_revisions,
    hubscope_cms::content::landing_pages::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_read_get_revision,
    hubscope_cms::content::landing_pages::read::get_revision("a/b ä", "a/b ä"),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_revision,
    hubscope_cms::content::landing_pages::write::restore_revision("a/b ä", "a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_revision_to_draft,
    hubscope_cms::content::landing_pages::write::restore_revision_to_draft("a/b ä", 7),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_read_list,
    hubscope_cms::content::site_pages::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/site-pages?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_pages_create_site_page,
    hubscope_cms::content::pages::create_site_page()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "POST /cms/pages/2026-03/site-pages",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_create_site_page_ab_test_variation,
    hubscope_cms::content::pages::create_site_page_ab_test_variation(
        "a/b ä".to_owned(),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/site-pages/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_end_site_page_ab_test,
    hubscope_cms::content::pages::end_site_page_ab_test("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/ab-test/end",
    Body::Json(r#"{"abTestId":"a/b ä","winnerId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_rerun_site_page_ab_test,
    hubscope_cms::content::pages::rerun_site_page_ab_test("a/b ä".to_owned(), "a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/ab-test/rerun",
    Body::Json(r#"{"abTestId":"a/b ä","variationId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_batch_archive_site_pages,
    hubscope_cms::content::pages::batch_archive_site_pages(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/site-pages/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_pages_batch_create_site_pages,
    hubscope_cms::content::pages::batch_create_site_pages([hubscope_cms::types::Page::new()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))]),
    "POST /cms/pages/2026-03/site-pages/batch/create",
    Body::Json(
        r#"{"inputs":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_site_pages_read_batch_read,
    hubscope_cms::content::site_pages::read::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/pages/2026-03/site-pages/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_pages_batch_update_site_pages,
    hubscope_cms::content::pages::batch_update_site_pages([serde_json::json!({"any": [1]})])
        .archived(true),
    "POST /cms/pages/2026-03/site-pages/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_pages_clone_site_page,
    hubscope_cms::content::pages::clone_site_page("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_write_attach_to_lang_group,
    hubscope_cms::content::site_pages::write::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_create_language_variation,
    hubscope_cms::content::site_pages::write::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/pages/2026-03/site-pages/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_write_detach_from_lang_group,
    hubscope_cms::content::site_pages::write::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_set_new_lang_primary,
    hubscope_cms::content::site_pages::write::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_update_languages,
    hubscope_cms::content::site_pages::write::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/site-pages/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_schedule_site_page,
    hubscope_cms::content::pages::schedule_site_page("a/b ä".to_owned(), moment()),
    "POST /cms/pages/2026-03/site-pages/schedule",
    Body::Json(r#"{"id":"a/b ä","publishDate":"2026-03-01T09:30:00Z"}"#),
    [r#""#]
);

wire!(
    content_pages_archive_site_page,
    hubscope_cms::content::pages::archive_site_page("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_site_pages_read_get,
    hubscope_cms::content::site_pages::read::get("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_update_site_page,
    hubscope_cms::content::pages::update_site_page("a/b ä")
        .archived(true)
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_read_get_draft,
    hubscope_cms::content::site_pages::read::get_draft("a/b ä"),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_update_site_page_draft,
    hubscope_cms::content::pages::update_site_page_draft("a/b ä")
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_push_site_page_live,
    hubscope_cms::content::pages::push_site_page_live("a/b ä"),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft/push-live",
    Body::None,
    [r#""#]
);

wire!(
    content_pages_reset_site_page_draft,
    hubscope_cms::content::pages::reset_site_page_draft("a/b ä"),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    content_site_pages_read_list_revisions,
    hubscope_cms::content::site_pages::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_site_pages_read_get_revision,
    hubscope_cms::content::site_pages::read::get_revision("a/b ä", "a/b ä"),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_pages_restore_site_page_revision,
    hubscope_cms::content::pages::restore_site_page_revision("a/b ä", "a/b ä"),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_restore_site_page_revision_to_draft,
    hubscope_cms::content::pages::restore_site_page_revision_to_draft("a/b ä", 7),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_read_v3_list_by_cursor,
    hubscope_cms::content::landing_pages::read::v3::list_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/landing-pages/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_landing_pages_read_v3_query_by_cursor,
    hubscope_cms::content::landing_pages::read::v3::query_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/landing-pages/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_landing_pages_read_v3_list_folders_by_cursor,
    hubscope_cms::content::landing_pages::read::v3::list_folders_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/landing-pages/folders/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_landing_pages_read_v3_query_folders_by_cursor,
    hubscope_cms::content::landing_pages::read::v3::query_folders_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/landing-pages/folders/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_site_pages_read_v3_list_by_cursor,
    hubscope_cms::content::site_pages::read::v3::list_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/site-pages/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_site_pages_read_v3_query_by_cursor,
    hubscope_cms::content::site_pages::read::v3::query_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/v3/site-pages/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_list_authors_by_cursor,
    hubscope_cms::content::posts::list_authors_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/authors/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_query_authors_by_cursor,
    hubscope_cms::content::posts::query_authors_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/authors/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_list,
    hubscope_cms::content::posts::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/posts?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_posts_create,
    hubscope_cms::content::posts::create()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .blog_author_id("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_google_amp_output_override(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .password(SecretString::from("a/b ä"))
        .post_body("a/b ä".to_owned())
        .post_summary("a/b ä".to_owned())
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .published_at(moment())
        .rss_body("a/b ä".to_owned())
        .rss_summary("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .tag_ids(vec![7])
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "POST /cms/blogs/2026-03/posts",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_batch_archive,
    hubscope_cms::content::posts::batch_archive(["a/b ä".to_owned()]),
    "POST /cms/blogs/2026-03/posts/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_posts_batch_create,
    hubscope_cms::content::posts::batch_create([hubscope_cms::types::BlogPost::new()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .blog_author_id("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_google_amp_output_override(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .password(SecretString::from("a/b ä"))
        .post_body("a/b ä".to_owned())
        .post_summary("a/b ä".to_owned())
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .published_at(moment())
        .rss_body("a/b ä".to_owned())
        .rss_summary("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .tag_ids(vec![7])
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))]),
    "POST /cms/blogs/2026-03/posts/batch/create",
    Body::Json(
        r#"{"inputs":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_posts_batch_read,
    hubscope_cms::content::posts::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/blogs/2026-03/posts/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_posts_batch_update,
    hubscope_cms::content::posts::batch_update([serde_json::json!({"any": [1]})]).archived(true),
    "POST /cms/blogs/2026-03/posts/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_posts_clone,
    hubscope_cms::content::posts::clone("a/b ä".to_owned()).clone_name("a/b ä".to_owned()),
    "POST /cms/blogs/2026-03/posts/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_list_by_cursor,
    hubscope_cms::content::posts::list_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/posts/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_query_by_cursor,
    hubscope_cms::content::posts::query_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/posts/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_attach_to_lang_group,
    hubscope_cms::content::posts::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/blogs/2026-03/posts/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_posts_create_language_variation,
    hubscope_cms::content::posts::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/blogs/2026-03/posts/multi-language/create-language-variation",
    Body::Json(r#"{"id":"a/b ä","language":"a/b ä","usePublished":true}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_detach_from_lang_group,
    hubscope_cms::content::posts::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/blogs/2026-03/posts/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_posts_set_new_lang_primary,
    hubscope_cms::content::posts::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/blogs/2026-03/posts/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_posts_update_languages,
    hubscope_cms::content::posts::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/blogs/2026-03/posts/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_posts_schedule,
    hubscope_cms::content::posts::schedule("a/b ä".to_owned(), moment()),
    "POST /cms/blogs/2026-03/posts/schedule",
    Body::Json(r#"{"id":"a/b ä","publishDate":"2026-03-01T09:30:00Z"}"#),
    [r#""#]
);

wire!(
    content_posts_archive,
    hubscope_cms::content::posts::archive("a/b ä").archived(true),
    "DELETE /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_posts_get,
    hubscope_cms::content::posts::get("a/b ä").archived(true).property("a/b ä".to_owned()),
    "GET /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_update,
    hubscope_cms::content::posts::update("a/b ä")
        .archived(true)
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .blog_author_id("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_google_amp_output_override(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .password(SecretString::from("a/b ä"))
        .post_body("a/b ä".to_owned())
        .post_summary("a/b ä".to_owned())
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .published_at(moment())
        .rss_body("a/b ä".to_owned())
        .rss_summary("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .tag_ids(vec![7])
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_get_draft,
    hubscope_cms::content::posts::get_draft("a/b ä"),
    "GET /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_update_draft,
    hubscope_cms::content::posts::update_draft("a/b ä")
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .blog_author_id("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_google_amp_output_override(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(
                        hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7),
                        hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(1.5, 7, 7, 7)
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        hubscope_cms::types::BackgroundImage::new(
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned(),
                            "a/b ä".to_owned()
                        ),
                        hubscope_cms::types::FlexboxPositioning::from("BOTTOM_CENTER"),
                        true,
                        7,
                        hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    )
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            true,
                            hubscope_cms::types::Margin::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            ),
                            hubscope_cms::types::Padding::new(
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                ),
                                hubscope_cms::types::Size::new(
                                    hubscope_cms::types::SizeUnits::from("CH"),
                                    1.5
                                )
                            )
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .password(SecretString::from("a/b ä"))
        .post_body("a/b ä".to_owned())
        .post_summary("a/b ä".to_owned())
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .published_at(moment())
        .rss_body("a/b ä".to_owned())
        .rss_summary("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .tag_ids(vec![7])
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_push_live,
    hubscope_cms::content::posts::push_live("a/b ä"),
    "POST /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/draft/push-live",
    Body::None,
    [r#""#]
);

wire!(
    content_posts_reset_draft,
    hubscope_cms::content::posts::reset_draft("a/b ä"),
    "POST /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    content_posts_list_revisions,
    hubscope_cms::content::posts::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_posts_get_revision,
    hubscope_cms::content::posts::get_revision("a/b ä", "a/b ä"),
    "GET /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_posts_restore_revision,
    hubscope_cms::content::posts::restore_revision("a/b ä", "a/b ä"),
    "POST /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_restore_revision_to_draft,
    hubscope_cms::content::posts::restore_revision_to_draft("a/b ä", 7),
    "POST /cms/blogs/2026-03/posts/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":1772357400000,"archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","blogAuthorId":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableGoogleAmpOutputOverride":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","password":"a/b ä","postBody":"a/b ä","postSummary":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"publishedAt":"2026-03-01T09:30:00Z","rssBody":"a/b ä","rssSummary":"a/b ä","slug":"a/b ä","state":"a/b ä","tagIds":[7],"themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"blogAuthorId":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableGoogleAmpOutputOverride":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"password":null,"postBody":null,"postSummary":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"publishedAt":null,"rssBody":null,"rssSummary":null,"slug":null,"state":null,"tagIds":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_posts_list_tags_by_cursor,
    hubscope_cms::content::posts::list_tags_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/tags/cursor?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

wire!(
    content_posts_query_tags_by_cursor,
    hubscope_cms::content::posts::query_tags_by_cursor()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/tags/cursor/query?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [r#"{"any":[1]}"#]
);

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

wire!(
    content_source_code_extract,
    hubscope_cms::content::source_code::extract("a/b ä".to_owned()),
    "POST /cms/source-code/2026-03/extract/async",
    Body::Json(r#"{"path":"a/b ä"}"#),
    [
        r#"{"id":"a/b ä","links":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"links":null}"#
    ]
);

wire!(
    content_source_code_get_extract_status,
    hubscope_cms::content::source_code::get_extract_status(7),
    "GET /cms/source-code/2026-03/extract/async/tasks/7/status",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","links":{"key":"a/b ä"},"requestedAt":"2026-03-01T09:30:00Z","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"links":null,"requestedAt":null,"startedAt":null,"status":null}"#
    ]
);

wire!(
    content_source_code_delete,
    hubscope_cms::content::source_code::delete("a/b ä", "a/b ä"),
    "DELETE /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    content_source_code_download,
    hubscope_cms::content::source_code::download("a/b ä", "a/b ä"),
    "GET /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    content_source_code_create,
    hubscope_cms::content::source_code::create(
        "a/b ä",
        "a/b ä",
        hubscope_core::Upload::new("a.txt", "content")
    ),
    "POST /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::Parts(&["file"]),
    [
        r#"{"archivedAt":1772357400000,"children":["a/b ä"],"createdAt":1772357400000,"folder":true,"hash":"a/b ä","id":"a/b ä","name":"a/b ä","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archivedAt":null,"children":null,"createdAt":null,"folder":null,"hash":null,"id":null,"name":null,"updatedAt":null}"#
    ]
);

wire!(
    content_source_code_upsert,
    hubscope_cms::content::source_code::upsert(
        "a/b ä",
        "a/b ä",
        hubscope_core::Upload::new("a.txt", "content")
    ),
    "PUT /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::Parts(&["file"]),
    [
        r#"{"archivedAt":1772357400000,"children":["a/b ä"],"createdAt":1772357400000,"folder":true,"hash":"a/b ä","id":"a/b ä","name":"a/b ä","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archivedAt":null,"children":null,"createdAt":null,"folder":null,"hash":null,"id":null,"name":null,"updatedAt":null}"#
    ]
);

wire!(
    content_source_code_get_metadata,
    hubscope_cms::content::source_code::get_metadata("a/b ä", "a/b ä")
        .properties("a/b ä".to_owned()),
    "GET /cms/source-code/2026-03/a%2Fb%20%C3%A4/metadata/a/b%20%C3%A4?properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archivedAt":1772357400000,"children":["a/b ä"],"createdAt":1772357400000,"folder":true,"hash":"a/b ä","id":"a/b ä","name":"a/b ä","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archivedAt":null,"children":null,"createdAt":null,"folder":null,"hash":null,"id":null,"name":null,"updatedAt":null}"#
    ]
);

wire!(
    content_source_code_validate,
    hubscope_cms::content::source_code::validate(
        "a/b ä",
        "a/b ä",
        hubscope_core::Upload::new("a.txt", "content")
    ),
    "POST /cms/source-code/2026-03/a%2Fb%20%C3%A4/validate/a/b%20%C3%A4",
    Body::Parts(&["file"]),
    [r#""#]
);

wire!(
    content_tags_list,
    hubscope_cms::content::tags::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/blogs/2026-03/tags?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_tags_create,
    hubscope_cms::content::tags::create()
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .updated(moment()),
    "POST /cms/blogs/2026-03/tags",
    Body::Json(
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_tags_batch_archive,
    hubscope_cms::content::tags::batch_archive(["a/b ä".to_owned()]),
    "POST /cms/blogs/2026-03/tags/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_tags_batch_create,
    hubscope_cms::content::tags::batch_create([hubscope_cms::types::Tag::new()
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .updated(moment())]),
    "POST /cms/blogs/2026-03/tags/batch/create",
    Body::Json(
        r#"{"inputs":[{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_tags_batch_read,
    hubscope_cms::content::tags::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/blogs/2026-03/tags/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_tags_batch_update,
    hubscope_cms::content::tags::batch_update([serde_json::json!({"any": [1]})]).archived(true),
    "POST /cms/blogs/2026-03/tags/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_tags_attach_to_lang_group,
    hubscope_cms::content::tags::attach_to_lang_group(
        "a/b ä".to_owned(),
        hubscope_cms::types::Language::from("aa"),
        "a/b ä".to_owned()
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/blogs/2026-03/tags/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_tags_create_language_variation,
    hubscope_cms::content::tags::create_language_variation("a/b ä".to_owned(), "a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/blogs/2026-03/tags/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","name":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_tags_detach_from_lang_group,
    hubscope_cms::content::tags::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/blogs/2026-03/tags/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_tags_set_new_lang_primary,
    hubscope_cms::content::tags::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/blogs/2026-03/tags/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_tags_update_languages,
    hubscope_cms::content::tags::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/blogs/2026-03/tags/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_tags_archive,
    hubscope_cms::content::tags::archive("a/b ä").archived(true),
    "DELETE /cms/blogs/2026-03/tags/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_tags_get,
    hubscope_cms::content::tags::get("a/b ä").archived(true).property("a/b ä".to_owned()),
    "GET /cms/blogs/2026-03/tags/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_tags_update,
    hubscope_cms::content::tags::update("a/b ä")
        .archived(true)
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .language(hubscope_cms::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .slug("a/b ä".to_owned())
        .translated_from_id(7)
        .updated(moment()),
    "PATCH /cms/blogs/2026-03/tags/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","language":"aa","name":"a/b ä","slug":"a/b ä","translatedFromId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"deletedAt":null,"id":null,"language":null,"name":null,"slug":null,"translatedFromId":null,"updated":null}"#
    ]
);

wire!(
    content_url_mappings_list,
    hubscope_cms::content::url_mappings::list(),
    "GET /url-mappings/2026-03/url-mappings",
    Body::None,
    [
        r#"[{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}]"#,
        r#"[{}]"#,
        r#"[{"cdnPurgeEmbargoTime":null,"contentGroupId":null,"cosObjectType":null,"created":null,"createdById":null,"deletedAt":null,"destination":null,"id":null,"internallyCreated":null,"isActive":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isRegex":null,"isTrailingSlashOptional":null,"label":null,"lastUsedAt":null,"name":null,"note":null,"portalId":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null,"updatedById":null}]"#
    ]
);

wire!(
    content_url_mappings_create,
    hubscope_cms::content::url_mappings::create()
        .cdn_purge_embargo_time(moment())
        .content_group_id(7)
        .cos_object_type(hubscope_cms::types::CosObjectType::from("ACCESS_GROUP_MEMBERSHIP"))
        .created(moment())
        .created_by_id(7)
        .deleted_at(moment())
        .destination("a/b ä".to_owned())
        .id(7)
        .internally_created(true)
        .is_active(true)
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_regex(true)
        .is_trailing_slash_optional(true)
        .label("a/b ä".to_owned())
        .last_used_at(moment())
        .name("a/b ä".to_owned())
        .note("a/b ä".to_owned())
        .portal_id(7)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment())
        .updated_by_id(7),
    "POST /url-mappings/2026-03/url-mappings",
    Body::Json(
        r#"{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7}"#
    ),
    [r#""#]
);

wire!(
    content_url_mappings_delete,
    hubscope_cms::content::url_mappings::delete(7),
    "DELETE /url-mappings/2026-03/url-mappings/7",
    Body::None,
    [r#""#]
);

wire!(
    content_url_mappings_get,
    hubscope_cms::content::url_mappings::get(7),
    "GET /url-mappings/2026-03/url-mappings/7",
    Body::None,
    [
        r#"{"cdnPurgeEmbargoTime":1772357400000,"contentGroupId":7,"cosObjectType":"ACCESS_GROUP_MEMBERSHIP","created":1772357400000,"createdById":7,"deletedAt":1772357400000,"destination":"a/b ä","id":7,"internallyCreated":true,"isActive":true,"isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isRegex":true,"isTrailingSlashOptional":true,"label":"a/b ä","lastUsedAt":1772357400000,"name":"a/b ä","note":"a/b ä","portalId":7,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"updatedById":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"cdnPurgeEmbargoTime":null,"contentGroupId":null,"cosObjectType":null,"created":null,"createdById":null,"deletedAt":null,"destination":null,"id":null,"internallyCreated":null,"isActive":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isRegex":null,"isTrailingSlashOptional":null,"label":null,"lastUsedAt":null,"name":null,"note":null,"portalId":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null,"updatedById":null}"#
    ]
);

wire!(
    content_url_redirects_list,
    hubscope_cms::content::url_redirects::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/url-redirects/2026-03?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_url_redirects_create,
    hubscope_cms::content::url_redirects::create("a/b ä".to_owned(), 7, "a/b ä".to_owned())
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_trailing_slash_optional(true)
        .precedence(7),
    "POST /cms/url-redirects/2026-03",
    Body::Json(
        r#"{"destination":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä"}"#
    ),
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_list_url_mappings,
    hubscope_cms::content::url_redirects::list_url_mappings(),
    "GET /cms/url-redirects/2026-03/url-mappings",
    Body::None,
    [
        r#"[{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}]"#,
        r#"[{}]"#,
        r#"[{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}]"#
    ]
);

wire!(
    content_url_redirects_create_url_mapping,
    hubscope_cms::content::url_redirects::create_url_mapping()
        .created(moment())
        .destination("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_trailing_slash_optional(true)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment()),
    "POST /cms/url-redirects/2026-03/url-mappings",
    Body::Json(
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000}"#
    ),
    [r#""#]
);

wire!(
    content_url_redirects_delete_url_mapping,
    hubscope_cms::content::url_redirects::delete_url_mapping(7),
    "DELETE /cms/url-redirects/2026-03/url-mappings/7",
    Body::None,
    [r#""#]
);

wire!(
    content_url_redirects_get_url_mapping,
    hubscope_cms::content::url_redirects::get_url_mapping(7),
    "GET /cms/url-redirects/2026-03/url-mappings/7",
    Body::None,
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_delete,
    hubscope_cms::content::url_redirects::delete("a/b ä"),
    "DELETE /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    content_url_redirects_get,
    hubscope_cms::content::url_redirects::get("a/b ä"),
    "GET /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);

wire!(
    content_url_redirects_update,
    hubscope_cms::content::url_redirects::update("a/b ä")
        .created(moment())
        .destination("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .is_match_full_url(true)
        .is_match_query_string(true)
        .is_only_after_not_found(true)
        .is_pattern(true)
        .is_protocol_agnostic(true)
        .is_trailing_slash_optional(true)
        .precedence(7)
        .redirect_style(7)
        .route_prefix("a/b ä".to_owned())
        .updated(moment()),
    "PATCH /cms/url-redirects/2026-03/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000}"#
    ),
    [
        r#"{"created":1772357400000,"destination":"a/b ä","id":"a/b ä","isMatchFullUrl":true,"isMatchQueryString":true,"isOnlyAfterNotFound":true,"isPattern":true,"isProtocolAgnostic":true,"isTrailingSlashOptional":true,"precedence":7,"redirectStyle":7,"routePrefix":"a/b ä","updated":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"created":null,"destination":null,"id":null,"isMatchFullUrl":null,"isMatchQueryString":null,"isOnlyAfterNotFound":null,"isPattern":null,"isProtocolAgnostic":null,"isTrailingSlashOptional":null,"precedence":null,"redirectStyle":null,"routePrefix":null,"updated":null}"#
    ]
);
