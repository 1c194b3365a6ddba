//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use hubscope_core::AccountId;

use crate::{settings::Settings, stores::StoreSettings};

/// Connect HubSpot accounts, inspect and revoke tokens, audit connections.
///
/// Secrets are read from the environment or from files. They are never arguments, because every
/// user of the machine can see those. The app's settings are the ones that your servers use: client
/// id and secret, scopes, the store and its keys.
#[derive(Debug, Parser)]
#[command(name = "hubscope", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Connect an account: log in with a browser and save the tokens.
    Login(Login),
    /// Inspect and revoke tokens.
    #[command(subcommand)]
    Token(TokenCommand),
    /// List all connections and their problems.
    Audit(Audit),
    /// Generate an encryption key for tokens, in the format of HUBSCOPE_KEYS.
    Key {
        /// The name of the key. It is stored beside every record encrypted with it.
        name: String,
    },
    /// Re-encrypt with the first key all records that another key encrypts.
    Reseal {
        #[command(flatten)]
        settings: Settings,
        #[command(flatten)]
        store: StoreSettings,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum TokenCommand {
    /// Show what HubSpot knows about a token: account, user and scopes.
    Inspect(Inspect),
    /// Revoke the refresh tokens of accounts.
    Revoke(Revoke),
}

#[derive(Debug, Args)]
pub(crate) struct Login {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// Save the tokens to this file, readable only by you, instead of to a store.
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// The port of the redirect URL: http://localhost:PORT/callback has to be a redirect URL of the
    /// app.
    #[arg(long, default_value_t = 3000)]
    pub(crate) port: u16,
    /// The account to connect. By default the user chooses one.
    #[arg(long)]
    pub(crate) account: Option<AccountId>,
    /// The region of the account, such as eu1. By default HubSpot detects it.
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// Add a PKCE challenge, which MCP apps require.
    #[arg(long)]
    pub(crate) pkce: bool,
    /// Open the browser in addition to printing the URL.
    #[arg(long)]
    pub(crate) open: bool,
    /// The time to wait for the browser to return, in seconds.
    #[arg(long, default_value_t = 600, value_name = "SECONDS")]
    pub(crate) wait: u64,
}

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// The account in the store whose tokens are inspected.
    #[arg(long, conflicts_with_all = ["tokens", "token_file"])]
    pub(crate) account: Option<AccountId>,
    /// A file written by `hubscope login --save`.
    #[arg(long, value_name = "FILE", conflicts_with = "token_file")]
    pub(crate) tokens: Option<PathBuf>,
    /// A file with an access token, a private app's token or a service key; `-` reads from standard
    /// input. Without any of these options, the token is read from HUBSPOT_ACCESS_TOKEN.
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Revoke {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// An account in the store. May be repeated.
    #[arg(long = "account", value_name = "ACCOUNT", conflicts_with_all = ["unused", "tokens"])]
    pub(crate) accounts: Vec<AccountId>,
    /// All accounts without a call in the last ninety days.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) unused: bool,
    /// A file written by `hubscope login --save`. It is deleted.
    #[arg(long, value_name = "FILE")]
    pub(crate) tokens: Option<PathBuf>,
    /// Also uninstall the app from the accounts, which ends access tokens too.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) uninstall: bool,
    /// Also remove the accounts from the store.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) forget: bool,
    /// Skip the confirmation that is asked for unless exactly one account is named.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Write the report to this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Exit with status 3 when there are findings. Errors exit with 1, usage errors with 2.
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    /// A table for people.
    #[default]
    Text,
    /// A JSON document for programs.
    Json,
    /// A self-contained HTML page.
    Html,
}
