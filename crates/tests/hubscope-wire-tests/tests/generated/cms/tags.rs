//! What each operation of the API `tags` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

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
        hubscope_cms::content::tags::AttachToLangGroupArgs {
            id: "a/b ä".to_owned(),
            language: hubscope_cms::types::Language::from("aa"),
            primary_id: "a/b ä".to_owned()
        }
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/blogs/2026-03/tags/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_tags_create_language_variation,
    hubscope_cms::content::tags::create_language_variation(
        hubscope_cms::content::tags::CreateLanguageVariationArgs {
            id: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
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
