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
            let good = !name.is_empty() && !name.contains(|c: char| c == ':' || c.is_whitespace());
            anyhow::ensure!(
                good,
                "a key's name has at least one character, and no colon and no white space"
            );
            // A key that nobody has read is none.
            let key = Key::generate(name).to_secret();
            writeln!(std::io::stdout(), "{}", key.expose_secret())
                .context("the key was not printed")?;
        }
        Command::Reseal { settings, store } => {
            let count = store.connections(&settings)?.reencrypt()?;
            say!("sealed {count} connections anew");
        }
    }
    Ok(ExitCode::SUCCESS)
}
