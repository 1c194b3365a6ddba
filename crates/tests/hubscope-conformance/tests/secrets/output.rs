//! All that could be seen: log lines, messages of panics, and what the tests print; and the search for secrets in it.

use std::{
    io::{self, Write},
    sync::{
        Mutex, MutexGuard, Once, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use base64::{Engine, engine::general_purpose::STANDARD};
use hubscope_conformance::known;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::filter_fn, layer::SubscriberExt, util::SubscriberInitExt};

static SEEN: Mutex<String> = Mutex::new(String::new());

/// Whether what ureq logs of requests is left out, as a program's filter can do.
pub static WITHOUT_REQUESTS: AtomicBool = AtomicBool::new(false);

struct Seen;

impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        seen().push_str(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn seen() -> MutexGuard<'static, String> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Collects, from now on, what everybody logs and what panics say.
pub fn collect() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let lines = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_ansi(false);
        let lines = lines.with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL);
        let requests = |line: &tracing::Metadata<'_>| match line.target() {
            "ureq::run" => line.level() >= &tracing::Level::DEBUG,
            target => target.starts_with("ureq_proto"),
        };
        let wanted =
            filter_fn(move |line| !(requests(line) && WITHOUT_REQUESTS.load(Ordering::SeqCst)));
        // Takes the records of the log crate as well.
        lines.with_writer(|| Seen).finish().with(wanted).init();
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            show(&panic.to_string());
            usual(panic);
        }));
    });
}

/// What a program could print or log itself.
pub fn show(text: &str) {
    let mut seen = seen();
    seen.push_str(text);
    seen.push('\n');
}

/// How often something was seen.
pub fn count(text: &str) -> usize {
    seen().matches(text).count()
}

/// An error as programs print it: its messages and its `Debug`, and those of all that caused it.
pub fn show_error(error: &(dyn std::error::Error + 'static)) {
    show(&format!("{error}\n{error:?}\n{error:#?}"));
    if let Some(cause) = error.source() {
        show_error(cause);
    }
}

/// Fails when a secret was seen in any form, and says around what.
pub fn search() {
    let seen = seen();
    for secret in known::ALL {
        for form in forms(secret) {
            if let Some(at) = seen.find(&form) {
                let start = seen[..at].char_indices().rev().nth(300).map_or(0, |(at, _)| at);
                let end = seen[at..]
                    .char_indices()
                    .nth(100)
                    .map_or(seen.len(), |(length, _)| at + length);
                let around = seen[start..end].to_owned();
                drop(seen);
                assert!(around.is_empty(), "{secret} was seen as {form}:\n{around}");
                return;
            }
        }
    }
}

/// The letters and digits that tell a secret from all other text: as they are, which is also how they stand in URLs and JSON; in
/// base64, at each offset; and as lists of bytes.
fn forms(secret: &str) -> Vec<String> {
    let core = secret
        .split(|c: char| !c.is_ascii_alphanumeric())
        .max_by_key(|part| part.len())
        .unwrap_or(secret);
    let mut forms = vec![core.to_owned()];
    for offset in 0..3 {
        let encoded = STANDARD.encode([vec![0; offset], core.as_bytes().to_vec()].concat());
        // Its edges depend on what stands beside the secret.
        let edge = if offset == 0 { 0 } else { 4 };
        forms.push(encoded[edge..encoded.len() - 4].to_owned());
    }
    let bytes = |format: fn(&u8) -> String, between: &str| {
        core.as_bytes().iter().map(format).collect::<Vec<_>>().join(between)
    };
    forms.push(bytes(u8::to_string, ", "));
    forms.push(bytes(|byte| format!("{byte:02x}"), ""));
    forms.push(bytes(|byte| format!("0x{byte:02x}"), ", "));
    forms
}

#[test]
fn a_secret_is_found_in_every_form() {
    let text = format!("a {} b", known::CODE);
    let base64 = [0, 1, 2].map(|offset| STANDARD.encode(format!("{}{text}", "x".repeat(offset))));
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    for shown in base64.into_iter().chain([text.clone(), hex, format!("{:?}", text.as_bytes())]) {
        assert!(forms(known::CODE).iter().any(|form| shown.contains(form)), "{shown}");
    }
}
