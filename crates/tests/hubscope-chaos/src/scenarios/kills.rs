//! Servers that are processes, and are killed in the middle of a refresh.
//!
//! HubSpot keeps refresh tokens as they are: then no kill may lose an account. Where they rotate,
//! new tokens that a process got and did not save die with it, and nobody can help that; but the
//! error has to say so, so that the account is asked to install the app again, and not taken for
//! one that has uninstalled it.

use std::{os::unix::process::ExitStatusExt, process::ExitStatus, time::Duration};

use anyhow::{Result, bail};
use futures_util::{StreamExt, stream};
use hubscope_core::Error;
use tokio::time::sleep;

use crate::{
    complaint::complain,
    deployment::{AccessToken, Deployment},
    hubspot::{Ledger, Point},
    options::Options,
    place::Running,
    report::{Line, Tally},
    seed::Seed,
    server::{self, Server, says_lost},
    victim::{Orders, Transport},
};

/// How many accounts are worked on at once: processes take their time to start.
const AT_ONCE: usize = 3;

/// How long the lease of a server is that will be killed. It is waited out afterwards. Nobody else
/// calls the account before the server is dead, so that it may also be shorter than a refresh.
const LEASE: Duration = Duration::from_millis(200);

/// Within which time a server is killed that is killed at a random time after its start.
const LIFE: Duration = Duration::from_millis(80);

/// Within which time a server is killed after new tokens were sent to it.
const SAVING: Duration = Duration::from_millis(12);

const SIGKILL: i32 = 9;

/// Whether HubSpot gives a new refresh token with each refresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tokens {
    Kept,
    Rotating,
}

/// When a server is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// A time after its start.
    Started(Duration),
    /// When a request of it has come to a point, and a time after that.
    Reached(Point, Duration),
}

impl Moment {
    /// How many kinds of moments there are, each as often as the others.
    const KINDS: u64 = 6;

    fn random(kind: u64, random: &mut fastrand::Rng) -> Self {
        let mut within = |most: Duration| most.mul_f64(random.f64());
        let (life, saving) = (within(LIFE), within(SAVING));
        match kind % Self::KINDS {
            0 => Self::Started(life),
            1 => Self::Reached(Point::TokenAsked, Duration::ZERO),
            2 => Self::Reached(Point::TokenSpent, Duration::ZERO),
            // The longest way is the one from new tokens to the lease that is given back.
            3 | 4 => Self::Reached(Point::TokenSent, saving),
            _ => Self::Reached(Point::Called, Duration::ZERO),
        }
    }
}

struct World<'a> {
    options: &'a Options,
    deployment: Deployment,
    seed: Seed,
    tokens: Tokens,
    /// A server that refreshes nothing before the end.
    fresh: Server,
}

/// Runs the scenario on one store.
pub(crate) async fn run(
    options: &Options,
    running: &Running,
    seed: Seed,
    tokens: Tokens,
) -> Result<Line> {
    let accounts = options.size.killed_accounts;
    let (name, scenario) = match tokens {
        Tokens::Kept => ("kills-kept", "kills"),
        Tokens::Rotating => ("kills-rotating", "kills, tokens rotate"),
    };
    let ledger = Ledger::new(tokens == Tokens::Rotating);
    let deployment = Deployment::start(running, name, ledger, accounts, seed).await?;
    let fresh = deployment.faithful_server().await?;
    let world = World { options, deployment, seed, tokens, fresh };
    let mut tally = Tally::default();
    let mut done = stream::iter(world.deployment.ids())
        .map(|id| account(&world, id))
        .buffer_unordered(AT_ONCE);
    while let Some(part) = done.next().await {
        tally.add(&part?);
    }
    drop(done);
    tally.take(world.deployment.hubspot.ledger().counts());
    Ok(Line { scenario, store: world.deployment.place.kind, accounts, tally })
}

async fn account(world: &World<'_>, account: u64) -> Result<Tally> {
    let deployment = &world.deployment;
    let mut tally = Tally::default();
    for kill in 0..world.options.size.kills {
        if kill > 0 {
            deployment.hubspot.ledger().expire(account);
        }
        let mut random = world.seed.rng(&[world.tokens as u64 + 3, account, kill]);
        let number = (account - 1) * world.options.size.kills + kill;
        let moment = Moment::random(number.wrapping_add(world.options.seed), &mut random);
        let transport = if random.bool() { Transport::Async } else { Transport::Blocking };
        killed(world, account, moment, transport).await?;
        tally.kills += 1;
        // What a server on another machine was told before it died may still be done, so that this
        // is not the last word.
        let unsaved = !deployment.is_saved(&world.fresh, account).await;
        if unsaved {
            deployment.hubspot.ledger().orphan(account);
        }
        // Two that knew nothing of it take over at once.
        let one = deployment.faithful_server().await?;
        let other = deployment.faithful_server().await?;
        let (one, other) =
            (one.client(&deployment.http, account), other.client(&deployment.http, account));
        let outcomes = tokio::join!(server::call(&one), server::call(&other));
        tally.callers += 2;
        let may_be_lost = unsaved && world.tokens == Tokens::Rotating;
        match judge(account, moment, may_be_lost, [outcomes.0, outcomes.1]) {
            Fate::Reachable => continue,
            Fate::ToldLost => tally.told_lost += 1,
            Fate::Lost => tally.lost += 1,
        }
        deployment.connect(&world.fresh, account, AccessToken::Fresh).await?;
    }
    deployment.hubspot.ledger().expire(account);
    let last = deployment.faithful_server().await?;
    tally.lost += u64::from(!deployment.is_reachable(&last, account).await);
    Ok(tally)
}

/// What became of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Reachable,
    /// Its tokens died with the process that had them, and all errors say so.
    ToldLost,
    Lost,
}

fn judge(
    account: u64,
    moment: Moment,
    may_be_lost: bool,
    outcomes: [Result<(), Error>; 2],
) -> Fate {
    let errors: Vec<Error> = outcomes.into_iter().filter_map(Result::err).collect();
    let told = errors.iter().filter(|error| may_be_lost && says_lost(error)).count();
    match errors.first() {
        None => Fate::Reachable,
        Some(_) if told == 2 => Fate::ToldLost,
        Some(error) => {
            complain(&format!("account {account} was lost by a kill at {moment:?}"), error);
            Fate::Lost
        }
    }
}

/// Starts a server that calls an account, and kills it.
async fn killed(
    world: &World<'_>,
    account: u64,
    moment: Moment,
    transport: Transport,
) -> Result<()> {
    let World { options, deployment, .. } = world;
    let orders = Orders {
        place: deployment.place.clone(),
        key: deployment.key.clone(),
        hubspot: deployment.hubspot.url().to_owned(),
        account,
        transport,
        lease: LEASE,
        sabotage: options.sabotage,
    };
    let armed = match moment {
        Moment::Started(_) => None,
        Moment::Reached(point, _) => Some(deployment.hubspot.arm(account, point)),
    };
    let mut victim = orders.command(&options.program).spawn()?;
    let held = match (moment, armed) {
        (Moment::Reached(_, further), Some(armed)) => {
            tokio::select! {
                _ = armed.reached => {}
                status = victim.wait() => return ended(status?),
            }
            sleep(further).await;
            Some(armed.held)
        }
        (Moment::Started(life) | Moment::Reached(_, life), _) => {
            sleep(life).await;
            None
        }
    };
    victim.start_kill()?;
    let status = victim.wait().await?;
    // It is dead, and what it was waiting for comes too late.
    drop(held);
    deployment.hubspot.disarm(account);
    ended(status)
}

/// A server that ended by itself was not killed.
fn ended(status: ExitStatus) -> Result<()> {
    match status.signal() {
        Some(SIGKILL) => Ok(()),
        _ => bail!("a server ended by itself before it was killed: {status}"),
    }
}
