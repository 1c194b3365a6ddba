//! Secrets never show: not in what the types of hubscope say of themselves, not in errors, not in panics, and not in the logs of
//! both transports and of what they are built on, down to TRACE.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod calls;
mod output;
mod panics;
mod types;

use hubscope_conformance::Async;

use output::count;

#[test]
fn nothing_shows_with_reqwest() {
    output::collect();
    calls::nothing_shows::<Async>(false);
    for part in [
        "hyper_util",
        "reqwest",
        "rustls",
        "[REDACTED]",
        "HubSpot responded 429",
        "does not fit at",
    ] {
        assert!(count(part) > 0, "nothing is seen of {part}");
    }
}

#[test]
fn nothing_shows_with_http2() {
    output::collect();
    calls::nothing_shows::<Async>(true);
    for part in ["h2::", "HubSpot responded 429"] {
        assert!(count(part) > 0, "nothing is seen of {part}");
    }
}
