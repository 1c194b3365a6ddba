//! Sources of secrets: the environment, files, and the secret managers of other crates.
//!
//! A source gives a secret when it is asked. [`ReloadingToken`] asks again from time to time, so
//! that a token which is rotated at its source is used without a restart:
//!
//! ```no_run
//! use hubscope_auth::source::{Env, ReloadingToken};
//!
//! // The variable itself, a file that HUBSPOT_ACCESS_TOKEN_FILE names, or a credential of systemd.
//! let token = ReloadingToken::blocking(Env::new("HUBSPOT_ACCESS_TOKEN"));
//! // let client = Client::<App>::new(token)?;
//! # drop(token);
//! ```
//!
//! Other secrets, such as a client secret or the key of a store, are fetched when the program
//! starts. `OAuthApp::replace_secret` takes a new client secret while it runs, and a new keyring
//! opens what the old ones sealed.
//!
//! Other sources are crates of their own: `hubscope-source-aws`, `-google`, `-azure`, `-vault` and
//! `-keyring`.

mod environment;
mod error;
mod field;
mod file;
mod reload;
mod secret;
mod traits;

pub use environment::Env;
pub use error::SourceError;
pub use file::File;
/// Returns the messages of an error and of all that caused it. Its `Debug` can have a part of the
/// secret in it; a source shows only these.
pub use hubscope_core::error::causes;
pub use reload::ReloadingToken;
pub use secret::Secret;
pub use traits::{BlockingSource, Field, Source, SourceFuture};
