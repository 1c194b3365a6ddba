//! Secrets in the environment. This program runs itself, once for each environment to be tried:
//! told to, it prints the token that it finds, or why there is none.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that prints what another one reads"
)]

use std::{
    ffi::OsStr,
    os::unix::{ffi::OsStrExt, fs::PermissionsExt},
    path::Path,
    process::Command,
};

use hubscope_auth::{
    ExposeSecret, PrivateToken,
    source::{BlockingSource, Env},
};

const CHILD: &str = "print the token";
const TOKEN: &str = "pat-na1-hush";

fn main() {
    if std::env::args().nth(1).as_deref() == Some(CHILD) {
        return match PrivateToken::from_env("TOKEN") {
            Ok(_) => println!("{}", Env::new("TOKEN").fetch().unwrap().value.expose_secret()),
            Err(error) => println!("{error}"),
        };
    }
    let folder = tempfile::tempdir().unwrap();
    let (good, open) = (folder.path().join("TOKEN"), folder.path().join("open"));
    write(&good, 0o600);
    write(&open, 0o644);
    let (folder, good, open) = (folder.path().as_os_str(), good.as_os_str(), open.as_os_str());
    let nowhere = OsStr::new("/nowhere/token");

    assert_eq!(found(&[("TOKEN", TOKEN.as_ref())]), TOKEN);
    assert_eq!(found(&[("TOKEN", "pat-na1-hush\n".as_ref())]), TOKEN);
    assert_eq!(found(&[("TOKEN_FILE", good)]), TOKEN);
    assert_eq!(found(&[("CREDENTIALS_DIRECTORY", folder)]), TOKEN);
    // As systemd gives it to a service that is not root; any other file like it is refused.
    write(Path::new(good), 0o440);
    assert_eq!(found(&[("CREDENTIALS_DIRECTORY", folder)]), TOKEN);
    assert!(found(&[("TOKEN_FILE", good)]).contains("can be read by others"));
    write(Path::new(good), 0o600);
    // What is said most directly is what counts.
    assert_eq!(found(&[("TOKEN", "other".as_ref()), ("TOKEN_FILE", good)]), "other");
    assert_eq!(found(&[("TOKEN_FILE", good), ("CREDENTIALS_DIRECTORY", nowhere)]), TOKEN);

    for environment in [&[][..], &[("CREDENTIALS_DIRECTORY", OsStr::new("/nowhere"))]] {
        let advice = "the environment variable TOKEN is missing: set it, or set TOKEN_FILE to the path of a file";
        assert!(found(environment).starts_with(advice), "{}", found(environment));
    }
    let problems = [
        (
            "TOKEN",
            OsStr::new(""),
            "the environment variable TOKEN is not what was expected: it is empty",
        ),
        ("TOKEN", OsStr::new("Bearer hush"), "TOKEN is not a token: it starts with `Bearer`"),
        ("TOKEN", OsStr::from_bytes(b"hush\xff"), "it is not UTF-8 text"),
        (
            "TOKEN_FILE",
            nowhere,
            "the file /nowhere/token that TOKEN_FILE names is missing: write the secret",
        ),
        ("TOKEN_FILE", folder, "it is not a regular file"),
        ("TOKEN_FILE", open, "can be read by others than its owner: run `chmod 600"),
    ];
    for (variable, value, problem) in problems {
        let found = found(&[(variable, value)]);
        assert!(found.contains(problem) && !found.contains("hush"), "{problem}: {found}");
    }
    println!("all environments tried");
}

fn write(path: &Path, mode: u32) {
    std::fs::write(path, format!("{TOKEN}\n")).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// What this program prints in that environment and no other.
fn found(environment: &[(&str, &OsStr)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let output = command.arg(CHILD).env_clear().envs(environment.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}
