//! As `main.rs`, for the client on ureq, which writes whole requests and answers into TRACE: hubscope does not let it.
#![expect(clippy::unwrap_used, reason = "tests")]

mod calls;
mod output;

use std::sync::atomic::Ordering;

use hubscope_conformance::Blocking;
use log::LevelFilter;

use output::{WITHOUT_REQUESTS, count};

#[test]
fn nothing_shows_with_ureq() {
    output::collect();
    // A program whose filter leaves those lines out keeps all others.
    WITHOUT_REQUESTS.store(true, Ordering::SeqCst);
    calls::nothing_shows::<Blocking>(false);
    assert_eq!(log::max_level(), LevelFilter::Trace);
    for part in ["TRACE rustls", "ureq", "[REDACTED]", "HubSpot responded 429"] {
        assert!(count(part) > 0, "nothing is seen of {part}");
    }
    // One that does not, loses these levels, and is told so.
    let warnings = || (count("filter `ureq_proto=debug`"), count("filter `ureq=info`"));
    assert_eq!(warnings(), (0, 0));
    WITHOUT_REQUESTS.store(false, Ordering::SeqCst);
    calls::nothing_shows::<Blocking>(false);
    assert_eq!((log::max_level(), warnings()), (LevelFilter::Info, (1, 1)));
}
