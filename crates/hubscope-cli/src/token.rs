//! `hubscope token`: inspects and revokes tokens.

use std::{io::IsTerminal, process::ExitCode};

use anyhow::{Context, Result, bail};
use hubscope_account::oauth::{app_uninstalls, info};
use hubscope_audit::{Finding, Report};
use hubscope_auth::{
    ExposeSecret, PrivateToken, SecretString,
    oauth::Introspection,
    store::{RevocationError, StoreError},
};
use hubscope_core::{AccountId, Unchecked};
use hubscope_ureq::{Client, Http};

use crate::{
    arguments::{Inspect, Revoke},
    login::saved,
    output::{all_of, say, tell},
    secrets,
    stores::Deployment,
};

pub(crate) fn inspect(inspect: &Inspect) -> Result<()> {
    let http = inspect.settings.http()?;
    if let Some(account) = inspect.account {
        let connections = inspect.store.connections(&inspect.settings)?;
        let tokens = connections.tokens(account)?;
        let app = connections.app();
        print_introspection(
            "refresh token",
            &app.introspect_refresh_token(&tokens.refresh_token).send(&http)?,
        );
        print_introspection("access token", &app.introspect(&tokens.access_token).send(&http)?);
        return Ok(());
    }
    if let Some(file) = &inspect.tokens {
        let (tokens, app) = (saved(file)?, inspect.settings.app_without_login()?);
        print_introspection(
            "refresh token",
            &app.introspect_refresh_token(&tokens.refresh_token).send(&http)?,
        );
        print_introspection("access token", &app.introspect(&tokens.access_token).send(&http)?);
        return Ok(());
    }
    let token =
        secrets::read(inspect.token_file.as_deref(), "HUBSPOT_ACCESS_TOKEN", "token to inspect")?;
    // The tokens of private apps and service keys cannot be introspected by OAuth.
    if token.expose_secret().starts_with("pat-") {
        return inspect_static(&http, token);
    }
    let app = inspect.settings.app_without_login()?;
    print_introspection("access token", &app.introspect(&token).send(&http)?);
    Ok(())
}

fn print_introspection(what: &str, known: &Introspection) {
    if !known.active {
        say!("{what}: not active: it has expired, was revoked, or belongs to another app");
        return;
    }
    say!("{what}: active");
    let number = |number: Option<u64>| number.map(|number| number.to_string());
    let rows = [
        ("account", known.hub_id.map(|account| account.to_string())),
        ("domain", known.hub_domain.clone()),
        ("user", known.user.clone().or_else(|| number(known.user_id))),
        ("app", number(known.app_id)),
        ("expires in", known.expires_in.map(|seconds| format!("{seconds} s"))),
        ("scopes", Some(known.scopes.to_string())),
    ];
    for (name, value) in rows {
        if let Some(value) = value {
            say!("  {name:<11}{}", shown(&value));
        }
    }
}

/// Removes control characters, which a terminal would interpret, from a text of HubSpot's.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn inspect_static(http: &Http, token: SecretString) -> Result<()> {
    let client = Client::<Unchecked>::from_http(http.clone(), PrivateToken::new(token)?);
    let account = info::get_details().send(&client)?;
    say!("static token: active");
    say!("  account    {}", account.portal_id);
    say!("  region     {}", shown(account.data_hosting_location.as_deref().unwrap_or("unknown")));
    say!("  pages at   {}", shown(account.ui_domain.as_deref().unwrap_or("unknown")));
    say!("the scopes of a static token are shown on its page in the account");
    Ok(())
}

pub(crate) fn revoke(revoke: &Revoke) -> Result<ExitCode> {
    let http = revoke.settings.http()?;
    if let Some(file) = &revoke.tokens {
        let (tokens, app) = (saved(file)?, revoke.settings.app_without_login()?);
        match app.revoke(&tokens.refresh_token).send(&http) {
            // It is revoked already.
            Err(error) if error.is_revoked() => {}
            done => done?,
        }
        if file == std::path::Path::new("-") {
            say!("revoked");
            return Ok(ExitCode::SUCCESS);
        }
        std::fs::remove_file(file)
            .with_context(|| format!("{} cannot be deleted", file.display()))?;
        say!("revoked, and deleted {}", file.display());
        return Ok(ExitCode::SUCCESS);
    }
    let connections = revoke.store.connections(&revoke.settings)?;
    let accounts = chosen(revoke, &connections)?;
    // A single account that was named needs no confirmation.
    let named = revoke.accounts.len() == 1 && !revoke.unused;
    if !named && !accounts.is_empty() && !revoke.yes && !confirmed(&accounts)? {
        bail!("nothing was revoked");
    }
    let mut failed = 0;
    for account in &accounts {
        match end(revoke, &connections, &http, *account) {
            Ok(()) => say!("{account}: revoked"),
            // One failure does not stop the others.
            Err(error) => {
                failed += 1;
                tell!("{account}: {}", all_of(&error));
            }
        }
    }
    say!("revoked {} of {}", accounts.len() - failed, accounts.len());
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn chosen(revoke: &Revoke, connections: &Deployment) -> Result<Vec<AccountId>> {
    if !revoke.unused {
        let accounts = revoke.accounts.clone();
        return if accounts.is_empty() {
            bail!("no account: pass --account, --unused or --tokens")
        } else {
            Ok(accounts)
        };
    }
    let report = Report::new(connections)?;
    let unused = report.connections.iter().filter(|connection| {
        connection.findings.contains(&Finding::Unused)
            && !connection.findings.contains(&Finding::Revoked)
    });
    Ok(unused.map(|connection| connection.account).collect())
}

fn confirmed(accounts: &[AccountId]) -> Result<bool> {
    let list = accounts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if !std::io::stdin().is_terminal() {
        bail!("these accounts would lose the app: {list}; pass --yes to confirm");
    }
    say!("Revoke the tokens of {list}? They have to install the app again afterwards. [y/N]");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(line.trim().eq_ignore_ascii_case("y"))
}

fn end(revoke: &Revoke, connections: &Deployment, http: &Http, account: AccountId) -> Result<()> {
    if revoke.uninstall {
        let client = Client::<Unchecked>::from_http(http.clone(), connections.session(account));
        match app_uninstalls::uninstall().send(&client) {
            // The app may be uninstalled already; nothing tells, because the tokens end either way.
            Err(error) if error.is_revoked() => bail!(
                "its tokens are no longer valid, so the app cannot be uninstalled from here. If it \
                 is still installed, remove it in the account under Connected Apps. Run the \
                 command without --uninstall for the rest"
            ),
            done => done.context("the app was not uninstalled").map(drop)?,
        }
    }
    match connections.revoke(account, |call| call.send(http)) {
        // A record that cannot be decrypted can still be removed.
        Err(RevocationError::Store(error)) if revoke.forget && does_not_open(&error) => {
            tell!(
                "{account}: its tokens cannot be decrypted, so they were not revoked, only \
                 forgotten: {error}"
            );
        }
        done => done?,
    }
    if revoke.forget {
        connections.disconnect(account)?;
    }
    Ok(())
}

fn does_not_open(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Damaged { .. } | StoreError::WrongKey { .. } | StoreError::UnknownKey { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_removed() {
        assert_eq!(shown("a\u{1b}[2J\r\n\u{9b}b"), "a[2Jb");
    }
}
