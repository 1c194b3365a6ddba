//! What each operation of the API `files_v3` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    read_v3_download,
    hubscope_files::read::v3::download("a/b ä"),
    "GET /files/v3/files/a%2Fb%20%C3%A4/download",
    Body::None,
    [r#""a/b ä""#]
);
