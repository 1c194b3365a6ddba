//! The source against GNOME Keyring in a D-Bus session of its own. The program starts the session,
//! and itself again inside it.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test")]

use std::process::Command;

use hubscope_auth::source::{BlockingSource, SourceError};
use hubscope_source_keyring::{KeyringSource, keyring::Entry};
use hubscope_source_tests::{shown, try_source};

/// A script that unlocks a new keyring, waits until it serves, and runs this program inside.
const SESSION: &str = r#"
    printf password |
        gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    owned() {
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true
    }
    until owned; do kill -0 $daemon || exit 3; done
    "$0" inside
    status=$?
    kill $daemon
    exit $status
"#;

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("inside") => inside(),
        Some("outside") => outside(),
        _ => {
            let this = std::env::current_exe().unwrap();
            run(Command::new("dbus-run-session").args(["--", "sh", "-c", SESSION]).arg(&this));
            run(Command::new(this)
                .arg("outside")
                .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"));
            println!("tried with a keyring and without");
        }
    }
}

fn run(command: &mut Command) {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let shown = format!("{command:?}");
    let status =
        command.env("HOME", home).env("XDG_RUNTIME_DIR", home).env("XDG_DATA_HOME", home).status();
    match status {
        Ok(status) => assert!(status.success(), "{shown}: {status}"),
        Err(error) => panic!("{error}: apt install dbus gnome-keyring"),
    }
}

fn inside() {
    let source = KeyringSource::new("hubspot", "acme");
    let entry = Entry::new("hubspot", "acme").unwrap();
    try_source(&source, |text| entry.set_password(text).unwrap());

    entry.set_secret(b"hush\xff").unwrap();
    let binary = shown(source.fetch());
    assert!(binary.to_string().ends_with("it is not UTF-8 text"), "{binary}");
    entry.delete_credential().unwrap();
    assert!(matches!(shown(source.fetch()), SourceError::Missing { .. }));
}

fn outside() {
    let none = shown(KeyringSource::new("hubspot", "acme").fetch());
    assert!(
        matches!(none, SourceError::Unavailable { .. } | SourceError::Denied { .. }),
        "{none:?}"
    );
    assert!(none.to_string().contains("is not available now: "), "{none}");
    println!("without a session: {none}");
}
