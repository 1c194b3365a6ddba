//! The settings of the app and the base URL of HubSpot's API.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use hubscope_auth::OAuthApp;
use hubscope_core::{ScopeSet, Unchecked};
use hubscope_ureq::Http;

use crate::secrets;

#[derive(Debug, Args)]
pub(crate) struct Settings {
    /// The client id of the app. Its secret is read from HUBSPOT_CLIENT_SECRET.
    #[arg(long, env = "HUBSPOT_CLIENT_ID")]
    pub(crate) client_id: Option<String>,
    /// A file with the client secret, readable only by you.
    #[arg(long, value_name = "FILE")]
    pub(crate) client_secret_file: Option<PathBuf>,
    /// The scopes that every account has to grant, separated by spaces.
    #[arg(long, env = "HUBSPOT_SCOPES", default_value = "oauth")]
    pub(crate) scopes: String,
    /// The scopes that an account may decline, separated by spaces.
    #[arg(long, env = "HUBSPOT_OPTIONAL_SCOPES", default_value = "")]
    pub(crate) optional_scopes: String,
    /// The base URL of HubSpot's API.
    #[arg(long, env = "HUBSPOT_BASE_URL", default_value = "https://api.hubapi.com")]
    pub(crate) base_url: String,
}

impl Settings {
    pub(crate) fn app(&self, port: u16) -> Result<OAuthApp<Unchecked>> {
        let id = self.client_id.as_deref();
        let id = id.context(
            "no client id: pass --client-id or set HUBSPOT_CLIENT_ID, from the app's Auth page",
        )?;
        let file = self.client_secret_file.as_deref();
        let secret = secrets::read(file, "HUBSPOT_CLIENT_SECRET", "client secret")?;
        let required: ScopeSet = self.scopes.parse().context("--scopes")?;
        let optional: ScopeSet = self.optional_scopes.parse().context("--optional-scopes")?;
        Ok(OAuthApp::unchecked(id, secret, &redirect(port), required, optional)?)
    }

    /// Returns the app for commands in which no user logs in.
    pub(crate) fn app_without_login(&self) -> Result<OAuthApp<Unchecked>> {
        self.app(3000)
    }

    pub(crate) fn http(&self) -> Result<Http> {
        Ok(Http::builder().base_url(&self.base_url).http()?)
    }
}

fn redirect(port: u16) -> String {
    format!("http://localhost:{port}/callback")
}
