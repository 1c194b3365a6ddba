//! Start and end of the emulator and its program.

use std::{
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use hubscope_emulator::Emulator;

use crate::client::Client;

#[test]
fn emulators_run_side_by_side_and_share_nothing() {
    let (one, other) = (Emulator::start().unwrap(), Emulator::start().unwrap());
    assert_ne!(one.url(), other.url());
    let token = one.token("oauth");
    let ask = |hubspot| {
        Client::new(hubspot, Some(token.clone())).get("/account-info/2026-03/details").status
    };
    assert_eq!([ask(&one), ask(&other)], [200, 401]);
}

#[test]
fn each_emulator_has_the_account_that_is_set() {
    let start = |id| Emulator::builder().account_id(id).start().unwrap();
    for (hubspot, id) in [(start(7), 7), (start(u64::MAX), u64::MAX)] {
        assert_eq!(hubspot.account_id(), id);
        hubspot.reset();
        let client = Client::new(&hubspot, Some(hubspot.token("oauth")));
        let details = client.get("/account-info/2026-03/details").expect(200);
        assert_eq!(details["portalId"], id);
        let app = hubspot.app(&["http://localhost/"]);
        let code = hubspot.grant_code(&app, "oauth");
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", &app.client_id),
            ("client_secret", &app.client_secret),
            ("redirect_uri", "http://localhost/"),
            ("code", &code),
        ];
        assert_eq!(client.form("/oauth/2026-03/token", &form).expect(200)["hub_id"], id);
    }
    assert_eq!(Emulator::start().unwrap().account_id(), 4_200_042);
}

#[test]
fn dropping_it_closes_the_port_and_what_is_connected() {
    let hubspot = Emulator::start().unwrap();
    let address = hubspot.address();
    let mut waiting = TcpStream::connect(address).unwrap();
    hubspot.fail(hubscope_emulator::Fault::never_answer());
    waiting.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    while hubspot.requests().is_empty() {
        std::thread::yield_now();
    }
    drop(hubspot);
    let ended = waiting.read(&mut [0]);
    assert!(
        matches!(&ended, Ok(0))
            || ended.is_err_and(|error| error.kind() == ErrorKind::ConnectionReset)
    );
    assert_eq!(TcpStream::connect(address).unwrap_err().kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn a_taken_address_is_an_error_that_names_it() {
    let hubspot = Emulator::start().unwrap();
    let error = Emulator::builder().listen(hubspot.address()).start().unwrap_err();
    assert_eq!(error.address, hubspot.address());
    assert_eq!(error.source.kind(), ErrorKind::AddrInUse);
    assert!(error.to_string().contains(&hubspot.address().to_string()));
}

#[test]
fn it_can_be_started_and_dropped_within_async_code() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let hubspot = Emulator::start().unwrap();
        assert_eq!(Client::new(&hubspot, None).get("/nothing").status, 404);
        drop(hubspot);
    });
}

#[test]
fn threads_can_share_it() {
    let hubspot = Emulator::start().unwrap();
    let tokens = std::thread::scope(|scope| {
        let threads = [(); 4].map(|()| scope.spawn(|| hubspot.token("oauth")));
        threads.map(|thread| thread.join().unwrap())
    });
    for token in tokens {
        Client::new(&hubspot, Some(token)).get("/account-info/2026-03/details").expect(200);
    }
}

#[test]
fn debug_output_shows_no_secret() {
    let hubspot = Emulator::start().unwrap();
    let token = hubspot.token("oauth");
    let app = hubspot.app(&["http://localhost/"]);
    assert!(!format!("{hubspot:?}").contains(&token));
    assert!(!format!("{app:?}").contains(&app.client_secret));
}

/// A running program, which ends even when the test fails.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.0.kill());
        self.0.wait().unwrap();
    }
}

fn program(arguments: &[&str]) -> (Program, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hubscope-emulator"));
    let child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut program = Program(child.unwrap());
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim_end().strip_prefix("hubscope-emulator listening on http://").unwrap();
    (program, address.to_owned())
}

#[cfg(unix)]
#[test]
fn the_program_ends_on_signals() {
    for signal in ["TERM", "INT"] {
        let (mut program, _) = program(&[]);
        let kill = format!("kill -{signal} {}", program.0.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        // Without a handler the process would be killed by the signal, and have no exit code.
        assert_eq!(program.0.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn the_program_warns_when_other_machines_can_reach_it() {
    let (mut program, _) = program(&["--listen", "0.0.0.0:0"]);
    let mut warning = String::new();
    BufReader::new(program.0.stderr.take().unwrap()).read_line(&mut warning).unwrap();
    assert!(warning.contains("warning: every machine"), "{warning}");
}

#[test]
fn the_program_prints_its_address_and_serves_there() {
    let (_program, address) = program(&[]);
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .write_all(b"GET /_emulator/clock HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
}

#[test]
fn the_program_reports_invalid_arguments() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_hubscope-emulator")).arg("--prot").output().unwrap();
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(String::from_utf8(output.stderr).unwrap().contains("--prot"));
}
