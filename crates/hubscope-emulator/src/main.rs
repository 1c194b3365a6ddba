//! The program `hubscope-emulator`.

use std::{net::SocketAddr, process::ExitCode};

use hubscope_emulator::Emulator;

const HELP: &str = "\
A local HubSpot for tests and examples.

Usage: hubscope-emulator [--listen ADDRESS]

Options:
  --listen ADDRESS  Listen on this address, such as 127.0.0.1:8080 [default: 127.0.0.1:0, any free port]
  --help            Print this help

It prints the address it listens on, and is controlled over HTTP below /_emulator/.";

#[derive(Debug, PartialEq, Eq)]
enum Command {
    Help,
    Serve(Option<SocketAddr>),
}

fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let mut listen = None;
    while let Some(argument) = arguments.next() {
        let address = match argument.as_str() {
            "--help" | "-h" => return Ok(Command::Help),
            "--listen" => {
                arguments.next().ok_or("--listen needs an address, such as 127.0.0.1:8080")?
            }
            other => match other.strip_prefix("--listen=") {
                Some(address) => address.to_owned(),
                None => return Err(format!("there is no option {other:?}")),
            },
        };
        let parsed = address.parse().map_err(|_| {
            format!(
                "{address:?} is not an address: it takes an IP address and a port, such as 127.0.0.1:8080"
            )
        })?;
        listen = Some(parsed);
    }
    Ok(Command::Serve(listen))
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program talks to its user")]
fn main() -> ExitCode {
    let fail = |message: String| {
        eprintln!("hubscope-emulator: {message}");
        ExitCode::FAILURE
    };
    let listen = match parse(std::env::args().skip(1)) {
        Ok(Command::Serve(listen)) => listen,
        Ok(Command::Help) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(message) => return fail(format!("{message}; --help tells more")),
    };
    let builder = Emulator::builder();
    match listen.map_or(builder.clone(), |address| builder.listen(address)).start() {
        Ok(emulator) => {
            println!("hubscope-emulator listening on {}", emulator.url());
            emulator.wait();
            fail("the server ended unexpectedly".to_owned())
        }
        Err(error) => fail(format!("{error}: {}", error.source)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(|argument| (*argument).to_owned()))
    }

    #[test]
    fn the_address_can_be_given_in_both_forms() {
        let address = "127.0.0.1:80".parse().unwrap();
        assert_eq!(parsed(&[]), Ok(Command::Serve(None)));
        assert_eq!(parsed(&["--listen", "127.0.0.1:80"]), Ok(Command::Serve(Some(address))));
        assert_eq!(parsed(&["--listen=127.0.0.1:80"]), Ok(Command::Serve(Some(address))));
        assert_eq!(parsed(&["--help"]), Ok(Command::Help));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (arguments, word) in [
            (&["--port", "1"][..], "--port"),
            (&["--listen"], "needs an address"),
            (&["--listen", "localhost"], "localhost"),
        ] {
            assert!(parsed(arguments).unwrap_err().contains(word), "{arguments:?}");
        }
    }
}
