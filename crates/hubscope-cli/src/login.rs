//! `hubscope login`: connects an account.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use hubscope_auth::{
    OAuthApp, Tokens,
    oauth::{AuthorizationRequest, ScopesNotGranted},
};
use hubscope_core::Unchecked;
use hubscope_ureq::Http;

use crate::{
    arguments::Login,
    callback::Callback,
    output::{say, tell},
    secrets,
    stores::Deployment,
};

/// The destination of the tokens.
enum Keep<'a> {
    Store(Box<Deployment>),
    File(&'a std::path::Path),
}

pub(crate) fn run(login: &Login) -> Result<()> {
    let app = login.settings.app(login.port)?;
    let http = login.settings.http()?;
    // A destination that cannot be written is reported before the user logs in.
    let keep = match (&login.save, &login.store.store) {
        (Some(file), _) => {
            ensure!(!file.exists(), "{} already exists; its tokens would be lost", file.display());
            secrets::try_to_write(file)?;
            Keep::File(file)
        }
        (None, Some(_)) => Keep::Store(Box::new(login.store.connections_of(app.clone())?)),
        (None, None) => {
            bail!(
                "no destination for the tokens: pass --store, such as sqlite:tokens.db, or \
                 --save FILE"
            )
        }
    };
    let callback = Callback::listen(login.port)?;
    let AuthorizationRequest { url, state, .. } = authorization(login, &app)?;
    say!("log in at {url}");
    if login.open && open::that_detached(&url).is_err() {
        tell!("no browser could be opened; open the URL yourself");
    }
    let code = callback.wait(state.to_secret(), Duration::from_secs(login.wait))?;
    let tokens = app.exchange(code).send(&http)?;
    let kept =
        with_account(&app, &http, tokens).and_then(|tokens| keep_tokens(&app, &keep, tokens));
    kept.context(
        "the account has granted access, but its tokens could not be saved: run the same command \
         again",
    )
}

fn authorization(login: &Login, app: &OAuthApp<Unchecked>) -> Result<AuthorizationRequest> {
    let mut authorize = app.authorize();
    if let Some(account) = login.account {
        authorize = authorize.account(account);
    }
    match &login.region {
        Some(region) => authorize = authorize.region(region).context("--region")?,
        // An emulator serves its consent page on the same host as its API.
        None if login.settings.base_url.starts_with("http://") => {
            authorize = authorize.host(login.settings.base_url.parse()?);
        }
        None => {}
    }
    if login.pkce {
        authorize = authorize.pkce();
    }
    Ok(authorize.start())
}

/// Fills in the account, the user and the granted scopes where the token response lacks them.
fn with_account(app: &OAuthApp<Unchecked>, http: &Http, mut tokens: Tokens) -> Result<Tokens> {
    if tokens.hub_id.is_none() || tokens.scopes.is_none() {
        let known = app.introspect(&tokens.access_token).send(http)?;
        tokens.hub_id = tokens.hub_id.or(known.hub_id);
        tokens.user_id = tokens.user_id.or(known.user_id);
        tokens.scopes = tokens.scopes.or(Some(known.scopes));
    }
    Ok(tokens)
}

fn keep_tokens(app: &OAuthApp<Unchecked>, keep: &Keep<'_>, tokens: Tokens) -> Result<()> {
    let account = tokens.hub_id.map_or_else(|| "unknown".to_owned(), |account| account.to_string());
    let granted = tokens.scopes.clone().unwrap_or_default();
    let place = match keep {
        Keep::Store(connections) => {
            connections.connect(tokens)?;
            "in the store".to_owned()
        }
        Keep::File(file) => {
            // The file is written first: when the session is refused its error owns the tokens, and
            // they would be lost.
            secrets::write(file, &tokens.to_secret_json())?;
            if let Err(ScopesNotGranted { missing, .. }) = app.session(tokens) {
                tell!(
                    "the account did not grant every scope that the app requires; missing: \
                     {missing}"
                );
            }
            format!("in {}", file.display())
        }
    };
    say!("connected account {account}; its tokens are {place}");
    say!("granted: {granted}");
    let declined = app.optional().without(&granted);
    if !declined.is_empty() {
        say!("not granted: {declined}");
    }
    Ok(())
}

/// Reads the tokens from a file that `hubscope login --save` wrote.
pub(crate) fn saved(file: &std::path::Path) -> Result<Tokens> {
    let json = secrets::from_file(file)?;
    Tokens::from_secret_json(&json)
        .with_context(|| format!("{} does not contain tokens", file.display()))
}
