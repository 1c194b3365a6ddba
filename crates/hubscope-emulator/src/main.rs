//! The program `hubscope-emulator`.

use std::{future::Future, io, net::SocketAddr, process::ExitCode, sync::mpsc, thread};

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
    let emulator = match listen.map_or(builder.clone(), |address| builder.listen(address)).start() {
        Ok(emulator) => emulator,
        Err(error) => return fail(format!("{error}: {}", error.source)),
    };
    let address = emulator.address();
    if !address.ip().is_loopback() {
        eprintln!(
            "hubscope-emulator: warning: every machine that can reach {address} can read and change \
             everything in this emulator"
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

/// The reason for which the program ends.
enum End {
    Signal,
    Server,
}

/// Ends the program on SIGTERM and SIGINT. As the first process of a container it would otherwise
/// ignore both, because the kernel takes no default action there.
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
