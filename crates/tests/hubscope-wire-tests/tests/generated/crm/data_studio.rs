//! What each operation of the API `data_studio` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    data_integration_data_source_file_write_create,
    hubscope_crm::data_integration::data_source::file::write::create(
        hubscope_core::Multipart::new().part("x", "y")
    ),
    "POST /data-studio/2026-03/data-source",
    Body::Parts(&["x"]),
    [r#""#]
);

wire!(
    data_integration_data_source_file_write_delete,
    hubscope_crm::data_integration::data_source::file::write::delete(7),
    "DELETE /data-studio/2026-03/data-source/7",
    Body::None,
    [r#""#]
);

wire!(
    data_integration_data_source_file_read_get,
    hubscope_crm::data_integration::data_source::file::read::get(7),
    "GET /data-studio/2026-03/data-source/7",
    Body::None,
    [
        r#"{"columns":[{"name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"a/b ä","datasourceId":7,"datasourceName":"a/b ä","datasourceType":"FILE","lastIngestionStatus":"FAILED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"columns":null,"createdAt":null,"datasourceId":null,"datasourceName":null,"datasourceType":null,"lastIngestionStatus":null}"#
    ]
);

wire!(
    data_integration_data_source_file_write_replace,
    hubscope_crm::data_integration::data_source::file::write::replace(
        7,
        hubscope_core::Multipart::new().part("x", "y")
    ),
    "PUT /data-studio/2026-03/data-source/7",
    Body::Parts(&["x"]),
    [
        r#"{"datasourceId":7,"datasourceName":"a/b ä","previewLink":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"datasourceId":null,"datasourceName":null,"previewLink":null}"#
    ]
);
