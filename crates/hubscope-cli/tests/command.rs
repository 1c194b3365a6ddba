//! The command as users run it, against the emulator.
#![expect(clippy::unwrap_used, reason = "tests")]

mod machine;

use std::{fs, path::Path};

use crate::machine::{Machine, a_whole_life};

#[test]
fn an_account_in_sqlite() {
    let machine = Machine::new();
    a_whole_life(&machine, &format!("sqlite:{}", machine.path("tokens.db").display()));
}

#[test]
fn an_account_in_a_file() {
    let machine = Machine::new();
    a_whole_life(&machine, &format!("file:{}", machine.path("tokens.json").display()));
}

#[test]
fn only_the_redirect_of_the_login_counts() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    let said = machine.login(&["--store", &store], |url| {
        let forged = "/callback?code=forged&state=forged".to_owned();
        let twice = "/callback?code=1&code=2".to_owned();
        let error = "/callback?error=access_denied".to_owned();
        let others = ["/favicon.ico".to_owned(), forged, "/callback".to_owned(), twice, error];
        others.into_iter().chain(machine.allow(url)).collect()
    });
    assert!(said.good().contains("connected account"));
}

#[test]
fn a_login_that_is_denied_says_so() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    let said = machine.login(&["--store", &store], |url| {
        let back = machine.hubspot.deny(url).unwrap();
        vec![format!("/callback?{}", back.rsplit('?').next().unwrap())]
    });
    assert!(said.bad().contains("denied"));
}

#[test]
fn tokens_are_saved_to_a_file_of_ones_own_and_revoked_from_it() {
    let machine = Machine::new();
    let file = machine.path("tokens.json").display().to_string();
    machine.login(&["--save", &file], |url| machine.allow(url)).good();
    let again = machine.login(&["--save", &file], |_| Vec::new()).bad();
    assert!(again.contains("already exists"), "{again}");
    let said = machine.run(&["token", "inspect", "--tokens", &file]).good();
    assert!(said.contains("access token: active"), "{said}");
    set_mode(Path::new(&file), 0o644);
    let said = machine.run(&["token", "revoke", "--tokens", &file]).bad();
    assert!(said.contains("chmod 600"), "{said}");
    set_mode(Path::new(&file), 0o600);
    machine.run(&["token", "revoke", "--tokens", &file]).good();
    assert!(!Path::new(&file).exists());
}

fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn an_app_is_uninstalled_and_forgotten() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let account = machine.account();
    machine
        .run(&[
            "token",
            "revoke",
            "--store",
            &store,
            "--account",
            &account,
            "--uninstall",
            "--forget",
        ])
        .good();
    let uninstalled = machine
        .hubspot
        .requests()
        .iter()
        .any(|request| request.path.ends_with("/external-install"));
    assert!(uninstalled);
    assert!(machine.run(&["audit", "--store", &store]).good().contains("Connections: 0"));
}

#[test]
fn what_cannot_be_opened_can_be_forgotten() {
    let machine = Machine::new();
    let path = machine.path("tokens.json");
    let store = format!("file:{}", path.display());
    machine.login_to(&store).good();
    let kept = fs::read_to_string(&path).unwrap();
    fs::write(&path, kept.replace(r#"\"sealed\":\"v1."#, r#"\"sealed\":\"v1.AAAA"#)).unwrap();
    let account = machine.account();
    let revoke = ["token", "revoke", "--store", &store, "--account", &account];
    let refused = machine.run(&revoke).bad();
    assert!(refused.contains("does not open") || refused.contains("damaged"), "{refused}");
    let said = machine.run(&[&revoke[..], &["--forget"]].concat());
    assert!(said.code == 0 && said.err.contains("were not revoked, only forgotten"), "{said:?}");
    assert!(machine.run(&["audit", "--store", &store]).good().contains("Connections: 0"));
}

#[test]
fn what_is_no_longer_connected_is_not_said_to_be_uninstalled() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let account = machine.account();
    let revoke = ["token", "revoke", "--store", &store, "--account", &account];
    machine.run(&revoke).good();
    let said = machine.run(&[&revoke[..], &["--uninstall"]].concat()).bad();
    assert!(said.contains("cannot be uninstalled from here"), "{said}");
    machine.run(&[&revoke[..], &["--forget"]].concat()).good();
    assert!(machine.run(&["audit", "--store", &store]).good().contains("Connections: 0"));
}

#[test]
fn a_reader_may_stop_early() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let account = machine.account();
    let inspect = ["token", "inspect", "--store", &store, "--account", &account];
    for (arguments, code) in
        [(&inspect[..], 0), (&["audit", "--store", &store][..], 0), (&["key", "k"][..], 1)]
    {
        let mut child = machine.command(arguments).spawn().unwrap();
        drop(child.stdout.take());
        let said = machine.said(child.wait_with_output().unwrap());
        assert_eq!(
            (said.code, said.err.contains("panicked")),
            (code, false),
            "{arguments:?}: {said:?}"
        );
    }
}

#[test]
fn what_cannot_be_revoked_does_not_keep_the_others() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let account = machine.account();
    let many = ["token", "revoke", "--store", &store, "--account", "7", "--account", &account];
    assert!(machine.run(&many).bad().contains("pass --yes"));
    let said = machine.run(&[&many[..], &["--yes"]].concat());
    assert_eq!(
        (said.code, said.out.contains(&format!("{account}: revoked"))),
        (1, true),
        "{said:?}"
    );
    assert!(said.err.contains("account 7 is not connected"), "{said:?}");
    let typo = format!("sqlite:{}", machine.path("typo.db").display());
    assert!(machine.run(&["audit", "--store", &typo]).bad().contains("there is no store"));
    assert!(!machine.path("typo.db").exists());
    // Nothing has been unused for ninety days.
    let said = machine.run(&["token", "revoke", "--store", &store, "--unused"]).good();
    assert_eq!(said, "revoked 0 of 0\n");
}

#[test]
fn reports_are_written_in_every_format() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let json = machine.run(&["audit", "--store", &store, "--format", "json"]).good();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["report"]["connections"][0]["account"].to_string(), machine.account());
    let file = machine.path("report.html").display().to_string();
    let said =
        machine.run(&["audit", "--store", &store, "--format", "html", "--output", &file]).good();
    assert_eq!(said, "");
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains(&machine.account()));
}

#[test]
fn keys_change() {
    let machine = Machine::new();
    let store = format!("sqlite:{}", machine.path("tokens.db").display());
    machine.login_to(&store).good();
    let newer =
        String::from_utf8(machine.command(&["key", "2027-05"]).output().unwrap().stdout).unwrap();
    let keys = |keys: &str, arguments: &[&str]| {
        machine.said(machine.command(arguments).env("HUBSCOPE_KEYS", keys).output().unwrap())
    };
    let account = machine.account();
    let inspect = ["token", "inspect", "--store", &store, "--account", &account];
    assert!(keys(&newer, &inspect).bad().contains("2026-11"));
    let both = format!("{newer}{}", machine.keys);
    assert!(keys(&both, &["audit", "--store", &store]).good().contains("old key: 1 of 1"));
    assert_eq!(keys(&both, &["reseal", "--store", &store]).good(), "re-encrypted 1 connections\n");
    keys(&newer, &inspect).good();
}

#[test]
fn static_tokens_are_looked_at() {
    let machine = Machine::new();
    let token = machine.hubspot.token("oauth");
    let inspect = |token: &str| {
        let mut command = machine.command(&["token", "inspect"]);
        machine.said(command.env("HUBSPOT_ACCESS_TOKEN", token).output().unwrap())
    };
    assert!(inspect(&token).good().contains(&machine.account()));
    let said = inspect("pat-na1-none").bad();
    assert!(said.contains("401") && !said.contains("pat-na1-none"), "{said}");
    let file = machine.path("token");
    fs::write(&file, &token).unwrap();
    set_mode(&file, 0o600);
    let said =
        machine.run(&["token", "inspect", "--token-file", &file.display().to_string()]).good();
    assert!(said.contains("static token: active") && !said.contains(&token), "{said}");
}

#[test]
fn what_is_missing_is_named() {
    let machine = Machine::new();
    let without = |variable: &str, arguments: &[&str]| {
        machine.said(machine.command(arguments).env_remove(variable).output().unwrap()).bad()
    };
    let audit = ["audit", "--store", "sqlite::memory:"];
    assert!(without("HUBSPOT_CLIENT_ID", &audit).contains("set HUBSPOT_CLIENT_ID"));
    assert!(without("HUBSPOT_CLIENT_SECRET", &audit).contains("HUBSPOT_CLIENT_SECRET is missing"));
    assert!(without("HUBSCOPE_KEYS", &audit).contains("hubscope key"));
    assert!(machine.run(&["audit"]).bad().contains("no store: pass --store"));
    assert!(machine.run(&["login"]).bad().contains("--save FILE"));
    assert!(machine.run(&["token", "inspect"]).bad().contains("HUBSPOT_ACCESS_TOKEN is missing"));
    let said = machine.run(&["audit", "--store", "mysql://root:hush@db/tokens"]).bad();
    assert!(said.contains("unknown store \"mysql\"") && !said.contains("hush"), "{said}");
    let said = machine.run(&["audit", "--store", "postgres://root:hush@[/tokens"]).bad();
    assert!(
        said.contains("not the URL of a PostgreSQL database") && !said.contains("hush"),
        "{said}"
    );
}

#[test]
fn a_login_begins_only_when_its_tokens_can_be_kept() {
    let machine = Machine::new();
    let file = machine.path("missing/tokens.json").display().to_string();
    // HUBSCOPE_STORE does not conflict with --save.
    let login = ["login", "--wait", "1", "--save", &file];
    let said = machine
        .said(machine.command(&login).env("HUBSCOPE_STORE", "sqlite:tokens.db").output().unwrap());
    assert!(said.out.is_empty() && said.err.contains("cannot be created"), "{said:?}");
    let said = machine.run(&["login", "--wait", "1", "--store", "sqlite::memory:"]).bad();
    assert!(said.contains("would be lost when this command ends"), "{said}");
}

#[test]
fn a_key_has_a_name_that_can_be_read_back() {
    let machine = Machine::new();
    for name in ["", "a b", "a:b", "a\n"] {
        assert!(machine.run(&["key", name]).bad().contains("a key's name"), "{name:?}");
    }
}
