//! The command `hubscope`: connect HubSpot accounts, inspect and revoke tokens, audit connections.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command prints what it was asked for")]

mod arguments;
mod audit;
mod callback;
mod login;
mod secrets;
mod settings;
mod stores;
mod token;

use std::process::ExitCode;

use clap::Parser;
use hubscope_auth::{ExposeSecret, store::Key};

use crate::arguments::{Arguments, Command, TokenCommand};

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
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
            anyhow::ensure!(good, "a key's name has at least one character, and no colon and no white space");
            println!("{}", Key::generate(name).to_secret().expose_secret());
        }
        Command::Reseal { settings, store } => {
            let count = store.connections(&settings)?.reseal()?;
            println!("sealed {count} connections anew");
        }
    }
    Ok(ExitCode::SUCCESS)
}
