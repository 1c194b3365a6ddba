//! Telling what went wrong while a scenario runs.

/// Writes what went wrong, with all causes, beside the report.
#[expect(clippy::print_stderr, reason = "it tells what went wrong")]
pub(crate) fn complain(what: &str, error: &(dyn std::error::Error + 'static)) {
    let mut text = format!("{what}: {error}");
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(": {error}"));
        source = error.source();
    }
    eprintln!("{text}");
}
