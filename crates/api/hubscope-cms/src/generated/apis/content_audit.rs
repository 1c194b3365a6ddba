//! The calls of the API `content_audit`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::{ExportAuditLogs, export_audit_logs};
pub use crate::content::{ListAuditLogs, list_audit_logs};
