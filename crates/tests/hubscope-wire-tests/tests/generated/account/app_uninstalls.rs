//! What each operation of the API `app_uninstalls` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    oauth_app_uninstalls_uninstall,
    hubscope_account::oauth::app_uninstalls::uninstall(),
    "DELETE /appinstalls/2026-03/external-install",
    Body::None,
    [r#""#]
);
