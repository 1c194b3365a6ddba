//! Four servers on a store that fails before its work and after it, while refresh tokens rotate.
//!
//! The access token of each account expires, and all four servers call it at once. A caller whose
//! call fails makes it again, as it would be told to: the error is one that passes. Tokens that the
//! store would not take are flushed by whoever got them. At the end of a generation the servers are
//! gone, and each account has to be reachable by one that knows nothing but the store.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result};
use futures_util::{StreamExt, future::try_join_all, stream};

use crate::{
    complaint::complain,
    deployment::Deployment,
    hubspot::Ledger,
    options::{Options, Sabotage},
    place::Running,
    report::{Line, Tally},
    seed::Seed,
    server::{self, Server},
    wrapped::{Hook, Leases, Operation, Verdict},
};

/// How many servers there are.
const SERVERS: u64 = 4;

/// Callers of each account on each server.
const CALLERS: u64 = 3;

/// How often the store fails for one account on one server of a generation, at most. A session lets
/// HubSpot be for some seconds when more than five tokens in a row were refused, and it tries anew
/// for each failure.
const FAILURES: u32 = 3;

/// How often the store fails before its work, and how often after it, of a hundred times.
const PERCENT: u32 = 9;

/// How often a caller tries: more often than the store fails.
const TRIES: u32 = 8;

/// How often a server is flushed until it has to have worked.
const FLUSHES: u32 = 64;

/// How long tokens that could not be saved are kept at most before they are flushed, where that is
/// planned: other servers look several times within it whether they may refresh.
const KEPT: Duration = Duration::from_millis(300);

/// Places of random choices.
const PLACE: u64 = 2;

/// Returns whether the tokens of an account are planned to be kept by the server that refreshes
/// them.
fn keeps(seed: Seed, generation: u64, account: u64) -> bool {
    seed.rng(&[PLACE, generation, SERVERS + 1, account]).u32(..3) == 0
}

/// Fails at random.
struct Failing {
    seed: Seed,
    place: [u64; 3],
    accounts: Mutex<HashMap<u64, Fate>>,
    counts: Arc<Counts>,
    sabotage: Sabotage,
}

/// The failures of one account on one server.
struct Fate {
    random: fastrand::Rng,
    failures: u32,
    /// The part of the failures that is not left to each call.
    planned: Planned,
}

/// Two failures that make a server keep tokens that it cannot save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Planned {
    Nothing,
    /// The next save fails, before its work.
    Swap,
    /// The look that follows, for whether it was saved, fails too.
    Load,
}

impl Fate {
    /// Returns whether a call is the one that was planned to fail.
    fn is_planned(&mut self, operation: Operation) -> bool {
        let next = match (self.planned, operation) {
            (Planned::Swap, Operation::Swap) => Planned::Load,
            (Planned::Load, Operation::Load) => Planned::Nothing,
            _ => return false,
        };
        self.planned = next;
        true
    }
}

/// How often the stores of all servers failed.
#[derive(Default)]
struct Counts {
    before: AtomicU64,
    after: AtomicU64,
}

impl Hook for Failing {
    fn decide(&self, operation: Operation, account: u64) -> Verdict {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        let [scenario, generation, server] = self.place;
        let fate = accounts.entry(account).or_insert_with(|| Fate {
            random: self.seed.rng(&[scenario, generation, server, account]),
            failures: 0,
            planned: if keeps(self.seed, generation, account) {
                Planned::Swap
            } else {
                Planned::Nothing
            },
        });
        let drawn = fate.random.u32(..100);
        let forgets = self.sabotage == Sabotage::ForgottenSwaps && drawn >= 70;
        if forgets && operation == Operation::Swap {
            return Verdict::Pretend;
        }
        let planned = fate.is_planned(operation);
        // Those that are planned have their place among the others.
        let most = if fate.planned == Planned::Swap { FAILURES - 2 } else { FAILURES };
        let at_random =
            fate.planned != Planned::Load && fate.failures < most && drawn < 2 * PERCENT;
        if !planned && !at_random {
            return Verdict::Do;
        }
        fate.failures += 1;
        let (count, verdict) = match planned || drawn < PERCENT {
            true => (&self.counts.before, Verdict::FailBefore),
            false => (&self.counts.after, Verdict::FailAfter),
        };
        count.fetch_add(1, Ordering::Relaxed);
        verdict
    }
}

/// Runs the scenario on one store.
pub(crate) async fn run(options: &Options, running: &Running, seed: Seed) -> Result<Line> {
    let accounts = options.size.shared_accounts;
    let deployment =
        Deployment::start(running, "four-servers", Ledger::new(true), accounts, seed).await?;
    let counts = Arc::new(Counts::default());
    let mut tally = Tally::default();
    for generation in 0..options.size.generations {
        let leases = Arc::new(Leases::default());
        let servers = try_join_all((0..SERVERS).map(|server| {
            let failing = Failing {
                seed,
                place: [PLACE, generation, server],
                accounts: Mutex::default(),
                counts: counts.clone(),
                sabotage: options.sabotage,
            };
            deployment.server(Arc::new(failing), leases.clone())
        }))
        .await?;
        if generation > 0 {
            deployment.ids().for_each(|account| deployment.hubspot.ledger().expire(account));
        }
        let at_once = deployment.place.kind.at_once();
        let mut done = stream::iter(deployment.ids())
            .map(|account| {
                let mut random = seed.rng(&[PLACE, generation, SERVERS, account]);
                let kept = match keeps(seed, generation, account) {
                    true => KEPT.mul_f64(random.f64()),
                    false => Duration::ZERO,
                };
                call_by_all(&deployment, &servers, account, kept, random)
            })
            .buffer_unordered(at_once);
        while let Some(part) = done.next().await {
            tally.add(&part?);
        }
        drop(done);
        for server in servers {
            flush(&server).await;
        }
        // Whoever holds a lease is gone. The others would wait until its time has passed.
        leases.end(&deployment.store).await?;
        let fresh = deployment.faithful_server().await?;
        let reachable =
            stream::iter(deployment.ids()).map(|account| deployment.is_reachable(&fresh, account));
        let reachable = reachable.buffer_unordered(at_once);
        tally.lost +=
            reachable.fold(0, |lost, reachable| async move { lost + u64::from(!reachable) }).await;
    }
    (tally.in_doubt, tally.injected) =
        (counts.after.load(Ordering::Relaxed), counts.before.load(Ordering::Relaxed));
    tally.injected += tally.in_doubt;
    tally.take(deployment.hubspot.ledger().counts());
    Ok(Line {
        scenario: "four servers, store fails",
        store: deployment.place.kind,
        accounts,
        tally,
    })
}

/// Has all servers call an account.
async fn call_by_all(
    deployment: &Deployment,
    servers: &[Server],
    account: u64,
    kept: Duration,
    mut random: fastrand::Rng,
) -> Result<Tally> {
    let mut tally = Tally::default();
    // One in four accounts is called by one server first, until its token expires once more: tokens
    // that could not be saved have to be when the next ones are needed. Nobody else may call
    // meanwhile, as they would wait for the first server.
    if random.u32(..4) == 0 {
        let first = random.choice(servers).context("there are no servers")?;
        let first = Caller::new(deployment, first, account, kept);
        tally.add(&first.try_to_call().await);
        deployment.hubspot.ledger().expire(account);
        tally.add(&first.run().await);
    }
    let mut callers = Vec::new();
    for server in servers {
        for _ in 0..CALLERS {
            let caller = Caller::new(deployment, server, account, kept);
            callers.push(tokio::spawn(async move { caller.run().await }));
        }
    }
    for caller in callers {
        tally.add(&caller.await?);
    }
    Ok(tally)
}

/// A caller of an account on a server.
struct Caller {
    server: Server,
    client: server::Client,
    account: u64,
    /// How long it waits before it flushes.
    kept: Duration,
}

impl Caller {
    fn new(deployment: &Deployment, server: &Server, account: u64, kept: Duration) -> Self {
        let client = server.client(&deployment.http, account);
        Self { server: server.clone(), client, account, kept }
    }

    /// Calls until there is a response, and flushes what could not be saved: others may be waiting
    /// for it.
    async fn run(&self) -> Tally {
        let tally = self.try_to_call().await;
        tokio::time::sleep(self.kept).await;
        flush(&self.server).await;
        tally
    }

    async fn try_to_call(&self) -> Tally {
        let mut problem = None;
        for _ in 0..TRIES {
            match server::call(&self.client).await {
                Ok(()) => return Tally { callers: 1, ..Tally::default() },
                Err(error) => problem = Some(error),
            }
        }
        if let Some(error) = problem {
            complain(&format!("a caller of account {} failed {TRIES} times", self.account), &error);
        }
        Tally { callers: 1, failed: 1, ..Tally::default() }
    }
}

/// Flushes a server until it has nothing that is not saved.
async fn flush(server: &Server) {
    for _ in 0..FLUSHES {
        if server.flush().await.is_ok() {
            return;
        }
    }
}
