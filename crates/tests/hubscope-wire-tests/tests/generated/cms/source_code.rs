//! What each operation of the API `source_code` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

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
    hubscope_cms::content::source_code::delete(hubscope_cms::content::source_code::DeleteArgs {
        environment: "a/b ä",
        path: "a/b ä"
    }),
    "DELETE /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    content_source_code_download,
    hubscope_cms::content::source_code::download(
        hubscope_cms::content::source_code::DownloadRequestArgs {
            environment: "a/b ä",
            path: "a/b ä"
        }
    ),
    "GET /cms/source-code/2026-03/a%2Fb%20%C3%A4/content/a/b%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    content_source_code_create,
    hubscope_cms::content::source_code::create(hubscope_cms::content::source_code::CreateArgs {
        environment: "a/b ä",
        path: "a/b ä",
        file: hubscope_core::Upload::new("a.txt", "content")
    }),
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
    hubscope_cms::content::source_code::upsert(hubscope_cms::content::source_code::UpsertArgs {
        environment: "a/b ä",
        path: "a/b ä",
        file: hubscope_core::Upload::new("a.txt", "content")
    }),
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
    hubscope_cms::content::source_code::get_metadata(
        hubscope_cms::content::source_code::GetMetadataArgs {
            environment: "a/b ä", path: "a/b ä"
        }
    )
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
        hubscope_cms::content::source_code::ValidateArgs {
            environment: "a/b ä",
            path: "a/b ä",
            file: hubscope_core::Upload::new("a.txt", "content")
        }
    ),
    "POST /cms/source-code/2026-03/a%2Fb%20%C3%A4/validate/a/b%20%C3%A4",
    Body::Parts(&["file"]),
    [r#""#]
);
