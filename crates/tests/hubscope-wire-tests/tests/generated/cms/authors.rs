//! What each operation of the API `authors` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

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
        hubscope_cms::content::authors::AttachToLangGroupArgs {
            id: "a/b ä".to_owned(),
            language: hubscope_cms::types::Language::from("aa"),
            primary_id: "a/b ä".to_owned()
        }
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
