//! What a session costs a call whose token is valid: nanoseconds and allocations, beside a static token, which is only copied.
//!
//! `cargo bench -p hubscope-overhead --bench session`
#![expect(clippy::print_stdout, reason = "it tells what it measured")]

use std::{
    error::Error,
    hint::black_box,
    time::{Duration, Instant, SystemTime},
};

use hubscope::{
    ScopeSet, Unchecked,
    auth::{
        Blocking, Credential, CredentialFor, OAuthApp, PrivateToken, SecretString, Tokens,
        store::{Connections, Key, Keyring, MemoryStore},
    },
    blocking::Http,
    runtime::poll_once,
};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// How often a token is asked for in one run.
const ROUNDS: u32 = 200_000;

/// How many runs there are: the fastest one counts, as the others were disturbed.
const RUNS: usize = 9;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let scopes: ScopeSet = "oauth".parse()?;
    let redirect = "http://localhost:3000/callback";
    let app =
        OAuthApp::<Unchecked>::unchecked("id", "secret".into(), redirect, scopes, ScopeSet::new())?;
    let connections = Connections::blocking(
        app.clone(),
        MemoryStore::new(),
        Keyring::new(Key::generate("bench")),
    );
    let fixed =
        Credential::from(PrivateToken::new("pat-na1-00000000-0000-0000-0000-000000000000")?);
    let session = credential(app.session(tokens())?);
    let stored = credential(connections.connect(tokens())?);
    load(&stored)?;

    let static_token = time(|| ask(&fixed));
    let lines = [
        ("a static token", static_token, allocations(|| ask(&fixed))),
        ("a session", time(|| ask(&session)), allocations(|| ask(&session))),
        ("a session in a store, loaded", time(|| ask(&stored)), allocations(|| ask(&stored))),
        (
            "looking the session of an account up, and a session in a store",
            time(|| ask(&credential(connections.session(62_515_u64)))),
            allocations(|| ask(&credential(connections.session(62_515_u64)))),
        ),
        (
            "a session, asked by four threads at once",
            crowd(&session),
            allocations(|| ask(&session)),
        ),
    ];
    for (what, nanoseconds, allocations) in lines {
        let times = nanoseconds / static_token;
        println!(
            "{what}: {nanoseconds:.1} ns ({times:.1} times a static token), {allocations} allocations"
        );
    }
    Ok(())
}

/// Tokens that are valid for longer than this runs.
fn tokens() -> Tokens {
    let mut tokens = Tokens::from_refresh_token("na1-refresh");
    tokens.access_token = SecretString::from("na1-access");
    tokens.hub_id = Some(62_515_u64.into());
    tokens.issued_at = SystemTime::now();
    tokens.expires_at = tokens.issued_at + Duration::from_secs(1800);
    tokens
}

fn credential(session: impl CredentialFor<Unchecked, Blocking>) -> Credential {
    session.into_credential()
}

/// What every attempt of a call does.
fn ask(credential: &Credential) {
    let token = credential.ready(None, SystemTime::now());
    assert!(black_box(token).is_some(), "the token is not valid");
}

/// Does what a transport does for the first call: loads the tokens.
fn load(credential: &Credential) -> Result<()> {
    poll_once(credential.authorize(&Http::new()?, None))??;
    Ok(())
}

/// Nanoseconds of one round.
fn time(round: impl Fn()) -> f64 {
    let run = || {
        let begun = Instant::now();
        (0..ROUNDS).for_each(|_| round());
        begun.elapsed()
    };
    let fastest = (0..RUNS).map(|_| run()).min().unwrap_or_default();
    fastest.as_secs_f64() * 1e9 / f64::from(ROUNDS)
}

/// Nanoseconds of one round of one of four threads, when all of them want the same token.
fn crowd(credential: &Credential) -> f64 {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| time(|| ask(credential)))).collect();
        let times = threads.into_iter().filter_map(|thread| thread.join().ok());
        times.fold(0.0, f64::max)
    })
}

/// Allocations of one round.
fn allocations(round: impl Fn()) -> u64 {
    let _profiler = dhat::Profiler::builder().testing().build();
    let before = dhat::HeapStats::get().total_blocks;
    (0..100).for_each(|_| round());
    (dhat::HeapStats::get().total_blocks - before) / 100
}
