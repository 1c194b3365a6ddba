//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use hubscope_core::AccountId;

use crate::{settings::Settings, stores::StoreSettings};

/// Connect HubSpot accounts, inspect and revoke tokens, audit connections.
///
/// Secrets are read from the environment or from files, and never given as arguments, which everybody on the machine can
/// see. Settings of the app are those of your servers: client id and secret, scopes, the store and its keys.
#[derive(Debug, Parser)]
#[command(name = "hubscope", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Connect an account: log in with a browser, and keep the tokens.
    Login(Login),
    /// Look at tokens, and revoke them.
    #[command(subcommand)]
    Token(TokenCommand),
    /// List all connections, and what is wrong with them.
    Audit(Audit),
    /// Make a key that tokens are sealed with, as HUBSCOPE_KEYS takes it.
    Key {
        /// The name that is written beside what is sealed with it.
        name: String,
    },
    /// Seal with the first key what is sealed with another one.
    Reseal {
        #[command(flatten)]
        settings: Settings,
        #[command(flatten)]
        store: StoreSettings,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum TokenCommand {
    /// Ask HubSpot about a token: its account, its user, its scopes.
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
    /// Keep the tokens in this file instead of a store, readable by you alone.
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Where the browser comes back to: http://localhost:PORT/callback has to be among the app's redirect URLs.
    #[arg(long, default_value_t = 3000)]
    pub(crate) port: u16,
    /// The account to connect; without it, the user chooses.
    #[arg(long)]
    pub(crate) account: Option<AccountId>,
    /// The region of the account, such as eu1; without it, HubSpot finds out.
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// Add a PKCE challenge, as MCP apps need it.
    #[arg(long)]
    pub(crate) pkce: bool,
    /// Open the browser, instead of only printing the address.
    #[arg(long)]
    pub(crate) open: bool,
    /// How many seconds to wait for the browser to come back.
    #[arg(long, default_value_t = 600, value_name = "SECONDS")]
    pub(crate) wait: u64,
}

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// The account in the store whose tokens are meant.
    #[arg(long, conflicts_with_all = ["tokens", "token_file"])]
    pub(crate) account: Option<AccountId>,
    /// A file that `hubscope login --save` made.
    #[arg(long, value_name = "FILE", conflicts_with = "token_file")]
    pub(crate) tokens: Option<PathBuf>,
    /// A file with an access token, a private app's token or a service key; `-` reads it from the standard input. Without
    /// any of the three, the token is in the environment variable HUBSPOT_ACCESS_TOKEN.
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Revoke {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// An account in the store; may be given many times.
    #[arg(long = "account", value_name = "ACCOUNT", conflicts_with_all = ["unused", "tokens"])]
    pub(crate) accounts: Vec<AccountId>,
    /// All accounts that no call was made for in ninety days.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) unused: bool,
    /// A file that `hubscope login --save` made. It is deleted.
    #[arg(long, value_name = "FILE")]
    pub(crate) tokens: Option<PathBuf>,
    /// Uninstall the app from the accounts, too. HubSpot then ends access tokens as well.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) uninstall: bool,
    /// Remove the accounts from the store, too.
    #[arg(long, conflicts_with = "tokens")]
    pub(crate) forget: bool,
    /// Do not ask for a confirmation, as of accounts that were not named one by one.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(flatten)]
    pub(crate) store: StoreSettings,
    /// What the report is.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Write the report to this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// End with the status 3 when there is a finding: errors end with 1, and a wrong command line with 2.
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    /// A table.
    #[default]
    Text,
    /// For programs.
    Json,
    /// One page that needs nothing else.
    Html,
}
