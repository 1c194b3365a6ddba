//! Cut-off callers, failing stores and killed servers: no account is lost, and no refresh token is
//! spent twice.
//!
//! `cargo xtask chaos --seed 1` runs three scenarios on each store:
//!
//! * **Cut-off callers.** Callers are dropped, aborted or give up in the middle of a refresh, while
//!   refresh tokens rotate.
//! * **Four servers.** Four servers share a store that fails before its work and after it, while
//!   refresh tokens rotate.
//! * **Kills.** Servers that are processes are killed in the middle of a refresh, with refresh
//!   tokens that rotate and without. Where they rotate, tokens that a killed process had got and
//!   not saved are lost by nature: then the error has to say so.
//!
//! All random choices come from the seed. Which thread is first does not, so that counts of cut-off
//! callers and of store failures differ from run to run; the number of refreshes has a bound that
//! follows from the scenario. It uses nothing but the public API of hubscope.

mod complaint;
mod deployment;
mod hubspot;
mod options;
mod place;
mod progress;
mod report;
mod scenarios;
mod seed;
mod server;
mod victim;
mod wrapped;

use anyhow::Result;

pub use self::{
    options::{Options, Sabotage, Size, USAGE},
    place::StoreKind,
    report::{Line, Summary, Tally},
    victim::run as run_victim,
};
use self::{place::Running, seed::Seed};

/// Runs all scenarios on each store, and hands each line to `tell` as soon as it is there.
///
/// # Errors
/// When a store cannot be started or opened, or a process does not start. An account that is lost
/// is not an error, but in the summary.
pub async fn run(options: &Options, mut tell: impl FnMut(&Line)) -> Result<Summary> {
    let mut lines = Vec::new();
    for kind in &options.stores {
        let running = Running::start(*kind)?;
        let seed = Seed(options.seed);
        let mut add = |line: Line| {
            tell(&line);
            lines.push(line);
        };
        add(scenarios::cut_off::run(options, &running, seed).await?);
        add(scenarios::four_servers::run(options, &running, seed).await?);
        add(scenarios::kills::run(options, &running, seed, scenarios::kills::Tokens::Kept).await?);
        add(scenarios::kills::run(options, &running, seed, scenarios::kills::Tokens::Rotating)
            .await?);
    }
    Ok(Summary { seed: options.seed, lines })
}
