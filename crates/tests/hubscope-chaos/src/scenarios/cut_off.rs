//! Callers that go away in the middle of a refresh, while refresh tokens rotate.
//!
//! Each account goes through waves. A wave begins with an access token that has expired, so that
//! its callers refresh; most of them are cut off. Then one caller that is patient has to get a
//! response. At the end each account is called once more, by a server that knows nothing but the
//! store.

use std::{
    pin::pin,
    sync::{Arc, mpsc},
    task::Poll,
    thread,
    time::Duration,
};

use anyhow::Result;
use futures_util::{StreamExt, stream};
use hubscope_core::Error;
use tokio::{sync::watch, task::JoinHandle};

use crate::{
    complaint::complain,
    deployment::Deployment,
    hubspot::Ledger,
    options::{Options, Sabotage},
    place::Running,
    progress::Progress,
    report::{Line, Tally},
    seed::Seed,
    server::{self, BlockingClient, Client, Server},
    wrapped::{Hook, Operation, Verdict},
};

/// How often the access token of an account expires before the end. A session lets HubSpot be for
/// some seconds when more than five tokens in a row were refused, so that it cannot be more.
const WAVES: u64 = 4;

/// Async callers of one wave.
const ASYNC: u64 = 5;

/// Blocking callers of one wave.
const BLOCKING: u64 = 1;

/// All callers of one account that may be cut off.
#[cfg(test)]
pub(crate) const CALLERS: u64 = WAVES * (ASYNC + BLOCKING);

/// How many steps of a refresh are counted: two for each call of the store, three of the token
/// endpoint, and those of another caller.
const STEPS: u64 = 20;

/// Places of random choices.
const PLACE: u64 = 1;

/// Counts the calls of the store, and does them.
struct Counting {
    progress: Arc<Progress>,
    sabotage: Sabotage,
}

impl Hook for Counting {
    fn decide(&self, operation: Operation, account: u64) -> Verdict {
        self.progress.step(account);
        let forgotten = self.sabotage == Sabotage::ForgottenSwaps && account % 2 == 1;
        if forgotten && operation == Operation::Swap { Verdict::Pretend } else { Verdict::Do }
    }

    fn done(&self, account: u64) {
        self.progress.step(account);
    }
}

struct World {
    deployment: Deployment,
    seed: Seed,
    sabotage: Sabotage,
    /// The server of the async callers.
    server: Server,
    /// The server of the blocking callers. It is the same one where the store blocks.
    blocking: Server,
    /// A server that calls no account before the end.
    fresh: Server,
}

/// Runs the scenario on one store.
pub(crate) async fn run(options: &Options, running: &Running, seed: Seed) -> Result<Line> {
    let accounts = options.size.cut_off_accounts;
    let deployment =
        Deployment::start(running, "cut-off", Ledger::new(true), accounts, seed).await?;
    let counting = || {
        let progress = deployment.hubspot.progress().clone();
        Arc::new(Counting { progress, sabotage: options.sabotage })
    };
    let server = deployment.server(counting(), Arc::default()).await?;
    let blocking = match &server {
        Server::Blocking(_) => server.clone(),
        Server::Awaited(_) => {
            let store = tokio::task::block_in_place(|| deployment.place.open_blocking())?;
            Server::new(store, counting(), Arc::default(), deployment.keyring())?
        }
    };
    let fresh = deployment.faithful_server().await?;
    let world = World { deployment, seed, sabotage: options.sabotage, server, blocking, fresh };

    let mut tally = Tally::default();
    let at_once = world.deployment.place.kind.at_once();
    let mut done = stream::iter(world.deployment.ids())
        .map(|id| account(&world, id))
        .buffer_unordered(at_once);
    while let Some(part) = done.next().await {
        tally.add(&part?);
    }
    drop(done);
    tally.take(world.deployment.hubspot.ledger().counts());
    let store = world.deployment.place.kind;
    Ok(Line { scenario: "callers cut off", store, accounts, tally })
}

async fn account(world: &World, account: u64) -> Result<Tally> {
    let World { deployment, server, blocking, fresh, .. } = world;
    let mut tally = Tally::default();
    for wave in 0..WAVES {
        if wave > 0 {
            deployment.hubspot.ledger().expire(account);
        }
        let mut async_callers = Vec::new();
        for caller in 0..ASYNC {
            let cut = Cut::random(&mut world.seed.rng(&[PLACE, account, wave, caller]));
            let steps = deployment.hubspot.progress().watch(account);
            async_callers.push(cut.start(server.client(&deployment.http, account), steps));
        }
        let mut blocking_callers = Vec::new();
        for caller in 0..BLOCKING {
            let mut random = world.seed.rng(&[PLACE, account, wave, ASYNC + caller]);
            // Shorter than a refresh, mostly.
            let patience = Duration::from_micros(random.u64(..4000));
            let client = blocking.blocking_client(&deployment.blocking_http, account);
            let client = client.ok_or_else(|| anyhow::anyhow!("the store does not block"))?;
            blocking_callers.push(tokio::task::spawn_blocking(move || impatient(client, patience)));
        }
        for caller in async_callers {
            tally.count(account, caller.outcome().await);
        }
        let mut left_behind = Vec::new();
        for caller in blocking_callers {
            let (outcome, thread) = caller.await?;
            tally.count(account, outcome);
            left_behind.push(thread);
        }
        // A thread cannot be dropped: what it began goes on without its caller.
        tokio::task::spawn_blocking(move || {
            left_behind.into_iter().for_each(|thread| drop(thread.join()))
        })
        .await?;
        if world.sabotage == Sabotage::RefreshBeside && wave == 1 {
            refresh_beside(deployment, fresh, account).await?;
        }
        // Nobody else calls now, so that a refresh that was cut off is over when this one has its
        // response.
        if let Err(error) = server::call(&server.client(&deployment.http, account)).await {
            complain(&format!("a patient caller of account {account} got no response"), &error);
            tally.lost += 1;
            return Ok(tally);
        }
    }
    deployment.hubspot.ledger().expire(account);
    tally.lost += u64::from(!deployment.is_reachable(fresh, account).await);
    Ok(tally)
}

/// Spends the refresh token of an account as nobody may do who shares it by a store.
async fn refresh_beside(deployment: &Deployment, server: &Server, account: u64) -> Result<()> {
    let tokens = server.tokens(account).await?;
    server::app()?.refresh(&tokens.refresh_token).send(&deployment.http).await?;
    deployment.hubspot.ledger().expire(account);
    Ok(())
}

impl Tally {
    /// Counts a caller; `None` is one that was cut off.
    fn count(&mut self, account: u64, outcome: Option<Result<(), Error>>) {
        self.callers += 1;
        match outcome {
            None => self.cut_off += 1,
            Some(Ok(())) => {}
            Some(Err(error)) => {
                complain(
                    &format!("a caller of account {account} failed, and nobody else was to blame"),
                    &error,
                );
                self.failed += 1;
            }
        }
    }
}

/// The point at which an async caller goes away.
#[derive(Debug, Clone, Copy)]
enum Cut {
    /// It is dropped after it was polled that often.
    Polls(u64),
    /// Its task is aborted after others went first that often.
    Abort(u64),
    /// It is dropped when its account has come that many steps further.
    Steps(u64),
}

impl Cut {
    fn random(random: &mut fastrand::Rng) -> Self {
        // As many below ten as between a hundred and a thousand.
        let times = 1 << random.u32(..11);
        let times = random.u64(times / 2..times);
        match random.u32(..3) {
            0 => Self::Polls(times),
            1 => Self::Abort(times),
            _ => Self::Steps(random.u64(1..STEPS)),
        }
    }

    fn start(self, client: Client, steps: watch::Receiver<u64>) -> Caller {
        let task = tokio::spawn(async move {
            match self {
                Self::Polls(times) => polled(server::call(&client), times).await,
                Self::Abort(_) => Some(server::call(&client).await),
                Self::Steps(further) => stepped(server::call(&client), further, steps).await,
            }
        });
        let times = if let Self::Abort(times) = self { Some(times) } else { None };
        Caller { task, abort_after: times }
    }
}

/// An async caller that has begun.
struct Caller {
    task: JoinHandle<Option<Result<(), Error>>>,
    abort_after: Option<u64>,
}

impl Caller {
    /// Waits until it has its response or is cut off; `None` when it is.
    async fn outcome(self) -> Option<Result<(), Error>> {
        if let Some(times) = self.abort_after {
            for _ in 0..times {
                tokio::task::yield_now().await;
            }
            self.task.abort();
        }
        self.task.await.ok().flatten()
    }
}

/// Polls a call that often, and drops it then.
async fn polled<T>(call: impl Future<Output = T>, times: u64) -> Option<T> {
    let mut call = pin!(call);
    for _ in 0..times {
        let polled = std::future::poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await;
        if let Poll::Ready(outcome) = polled {
            return Some(outcome);
        }
        tokio::task::yield_now().await;
    }
    None
}

/// Drops a call when the account has come that many steps further.
async fn stepped<T>(
    call: impl Future<Output = T>,
    further: u64,
    mut steps: watch::Receiver<u64>,
) -> Option<T> {
    let end = *steps.borrow() + further;
    tokio::select! {
        biased;
        _ = steps.wait_for(|steps| *steps >= end) => None,
        outcome = call => Some(outcome),
    }
}

/// Makes a blocking call in a thread of its own, and waits for it that long. Gives the thread,
/// which may still be at it.
fn impatient(
    client: BlockingClient,
    patience: Duration,
) -> (Option<Result<(), Error>>, thread::JoinHandle<()>) {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || drop(sender.send(server::call_blocking(&client))));
    (receiver.recv_timeout(patience).ok(), thread)
}
