//! Keeps secrets out of logs. ureq logs URLs at DEBUG, which can have a developer key in the query,
//! and at TRACE all bytes that it sends and receives.

use http::Uri;
use log::{Level, LevelFilter};

/// Turns a level off when the program's logger would take a line with a secret. A library cannot
/// turn off single lines of another one.
pub(crate) fn keep_secrets_out_of_logs(uri: &Uri) {
    if log::log_enabled!(target: "ureq_proto::util", Level::Trace) {
        turn_down(LevelFilter::Debug, "TRACE", "tokens", "ureq_proto=debug");
    }
    let has_key = uri.query().is_some_and(|query| query.contains("hapikey="));
    if has_key && log::log_enabled!(target: "ureq::run", Level::Debug) {
        turn_down(LevelFilter::Info, "DEBUG", "the developer key", "ureq=info");
    }
}

fn turn_down(level: LevelFilter, off: &str, secret: &str, filter: &str) {
    log::set_max_level(level);
    log::warn!(
        "{off} is turned off for the log crate, because ureq logs {secret} there; filter `{filter}` to have the rest of {off}"
    );
}
