//! What each operation of the API `blog_settings` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

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
        hubscope_cms::content::blog_settings::AttachToLangGroupArgs {
            id: "a/b ä".to_owned(),
            language: hubscope_cms::types::Language::from("aa"),
            primary_id: "a/b ä".to_owned()
        }
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
    hubscope_cms::content::blog_settings::get_revision(
        hubscope_cms::content::blog_settings::GetRevisionArgs {
            blog_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /cms/blog-settings/2026-03/settings/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"absoluteUrl":"a/b ä","allowComments":true,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","description":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","language":"aa","listingPageId":"a/b ä","name":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publicTitle":"a/b ä","slug":"a/b ä","translatedFromId":"a/b ä","updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);
