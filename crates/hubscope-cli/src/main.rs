//! The command `hubscope`: connect HubSpot accounts, inspect and revoke tokens, audit connections.

mod arguments;
mod audit;
mod callback;
mod login;
mod output;
mod secrets;
mod settings;
mod stores;
mod token;

use std::{io::Write, process::ExitCode};

use anyhow::Context;
use clap::Parser;
use hubscope_auth::{ExposeSecret, store::Key};

use crate::{
    arguments::{Arguments, Command, TokenCommand},
    output::{say, tell},
};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            tell!("error: {}", output::all_of(&error));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Login(login) => login::run(&login)?,
        Command::Token(TokenCommand::Inspect(inspect)) => token::inspect(&inspect)?,
        Command::Token(TokenCommand::Revoke(revoke)) => return token::revoke(&revoke),
        Command::Audit(audit) => return audit::run(&audit),
        Command::Key { name } => {
            let valid = !name.is_empty() && !name.contains(|c: char| c == ':' || c.is_whitespace());
            anyhow::ensure!(
                valid,
                "a key's name must not be empty and must not contain colons or whitespace"
            );
            // A key that could not be printed is lost, so that has to be an error.
            let key = Key::generate(name).to_secret();
            writeln!(std::io::stdout(), "{}", key.expose_secret())
                .context("the key could not be printed")?;
        }
        Command::Reseal { settings, store } => {
            let count = store.connections(&settings)?.reencrypt()?;
            say!("re-encrypted {count} connections");
        }
    }
    Ok(ExitCode::SUCCESS)
}
