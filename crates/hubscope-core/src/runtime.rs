//! The seam between decisions and the outside world: requests, waiting, threads and clocks.
//!
//! What needs several steps, such as the refresh of a token, is one `async fn` over a
//! [`Runtime`]. An async transport awaits each step. A blocking transport does a step while it
//! makes the future, and returns it ready: [`poll_once`] then runs the whole function without ever
//! waiting for a wake-up. [`threads`] has the parts that a blocking transport needs for that.

mod call;
mod signal;
mod task;
pub mod threads;
mod traits;

pub use call::call;
pub use signal::{Signal, Wait};
pub use task::{BoxFuture, NotReady, Unfinished, Work, catch_panic, poll_once};
pub use traits::{Runtime, offload, within};
