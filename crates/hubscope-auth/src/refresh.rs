//! The refresh of a token: what one gets, what it works with, and why it can fail.
//!
//! A credential with tokens that expire implements [`Refresh`]: one `async fn` that gets the next
//! token. `TokenCache` calls it once for however many calls need the token, in a task that outlives
//! the call which started it.

mod access_token;
mod context;
mod error;
mod reentry;
mod traits;

pub use access_token::AccessToken;
pub(crate) use context::Progress;
pub use context::RefreshContext;
pub use error::{RefreshError, RefreshStep};
pub(crate) use reentry::Chain;
pub use traits::Refresh;
