//! The program `hubscope-emulator`.

use std::{future::Future, io, net::SocketAddr, process::ExitCode, sync::mpsc, thread};

use hubscope_emulator::Emulator;

const HELP: &str = "\
A local emulator of HubSpot's API for tests and examples.

Usage: hubscope-emulator [--listen ADDRESS] [--account ID]

Options:
  --listen ADDRESS  The IP address and port to listen on, such as 127.0.0.1:8080
                    [default: 127.0.0.1:0, any free port]
  --account ID      The id of the account [default: 4200042]
  --help            Print this help

Prints the URL that it listens on. Tests control it over HTTP below /_emulator/.";

#[derive(Debug, PartialEq, Eq)]
enum Command {
    Help,
    Serve(Settings),
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Settings {
    listen: Option<SocketAddr>,
    account: Option<u64>,
}

fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let mut settings = Settings::default();
    while let Some(argument) = arguments.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let value = |arguments: &mut dyn Iterator<Item = String>, example: &str| {
            given
                .clone()
                .or_else(|| arguments.next())
                .ok_or_else(|| format!("{name} needs a value, such as {example}"))
        };
        match name {
            "--help" | "-h" => return Ok(Command::Help),
            "--listen" => {
                let address = value(&mut arguments, "127.0.0.1:8080")?;
                let parsed = address.parse().map_err(|_| {
                    format!("{address:?} is not an IP address with a port, such as 127.0.0.1:8080")
                })?;
                settings.listen = Some(parsed);
            }
            "--account" => {
                let id = value(&mut arguments, "4200042")?;
                let parsed = id.parse().map_err(|_| {
                    format!("{id:?} is not an account id, which is a number such as 4200042")
                })?;
                settings.account = Some(parsed);
            }
            _ => return Err(format!("unknown option {argument:?}")),
        }
    }
    Ok(Command::Serve(settings))
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "output of a program")]
fn main() -> ExitCode {
    let fail = |message: String| {
        eprintln!("hubscope-emulator: {message}");
        ExitCode::FAILURE
    };
    let settings = match parse(std::env::args().skip(1)) {
        Ok(Command::Serve(settings)) => settings,
        Ok(Command::Help) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(message) => return fail(format!("{message}; see --help")),
    };
    let mut builder = Emulator::builder();
    if let Some(address) = settings.listen {
        builder = builder.listen(address);
    }
    if let Some(id) = settings.account {
        builder = builder.account_id(id);
    }
    let emulator = match builder.start() {
        Ok(emulator) => emulator,
        Err(error) => return fail(format!("{error}: {}", error.source)),
    };
    let address = emulator.address();
    if !address.ip().is_loopback() {
        eprintln!(
            "hubscope-emulator: warning: every machine that can reach {address} can read and \
             change the data of this emulator"
        );
    }
    let (sender, ended) = mpsc::channel();
    if let Err(error) = end_on_signal(sender.clone()) {
        return fail(format!("signals cannot be handled: {error}"));
    }
    println!("hubscope-emulator listening on {}", emulator.url());
    thread::spawn(move || {
        emulator.wait();
        drop(sender.send(End::Server));
    });
    match ended.recv() {
        Ok(End::Signal) => ExitCode::SUCCESS,
        Ok(End::Server) | Err(_) => fail("the server ended unexpectedly".to_owned()),
    }
}

/// The reason why the program ends.
enum End {
    Signal,
    Server,
}

/// Ends the program on SIGTERM and SIGINT. The kernel takes no default action on them for the first
/// process of a container, which would ignore both.
fn end_on_signal(ended: mpsc::Sender<End>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let guard = runtime.enter();
    let signal = signal()?;
    drop(guard);
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        runtime.block_on(signal);
        drop(ended.send(End::Signal));
    })?;
    Ok(())
}

#[cfg(unix)]
fn signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        std::future::poll_fn(|cx| match terminate.poll_recv(cx) {
            std::task::Poll::Ready(_) => std::task::Poll::Ready(()),
            std::task::Poll::Pending => interrupt.poll_recv(cx).map(drop),
        })
        .await;
    })
}

#[cfg(not(unix))]
fn signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        drop(tokio::signal::ctrl_c().await);
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(|argument| (*argument).to_owned()))
    }

    #[test]
    fn options_are_taken_in_both_forms() {
        let listen = Some("127.0.0.1:80".parse().unwrap());
        let serve = |listen, account| Ok(Command::Serve(Settings { listen, account }));
        assert_eq!(parsed(&[]), serve(None, None));
        assert_eq!(parsed(&["--listen", "127.0.0.1:80"]), serve(listen, None));
        assert_eq!(parsed(&["--account=7", "--listen=127.0.0.1:80"]), serve(listen, Some(7)));
        assert_eq!(parsed(&["--account", "7"]), serve(None, Some(7)));
        assert_eq!(parsed(&["--help"]), Ok(Command::Help));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (arguments, word) in [
            (&["--port", "1"][..], "--port"),
            (&["--port=1"], "--port"),
            (&["--listen"], "--listen needs a value"),
            (&["--listen", "localhost"], "localhost"),
            (&["--account", "-1"], "\"-1\" is not an account id"),
        ] {
            assert!(parsed(arguments).unwrap_err().contains(word), "{arguments:?}");
        }
    }
}
