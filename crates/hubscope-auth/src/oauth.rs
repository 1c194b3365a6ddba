//! OAuth 2.0: from the authorize URL to a session that refreshes itself.
//!
//! ```
//! use hubscope_auth::{OAuthApp, SecretString, oauth::AuthorizationState};
//! # use hubscope_core::scope::Scopes;
//! # struct App;
//! # impl Scopes for App {
//! #     const REQUIRED: &'static [&'static str] = &["oauth", "crm.objects.contacts.read"];
//! # }
//!
//! let secret = SecretString::from("the-client-secret");
//! let app = OAuthApp::<App>::new("the-client-id", secret, "https://crm.example.com/callback")?;
//!
//! // 1. Send the user to HubSpot, and keep `kept` in the user's session.
//! let request = app.authorize().start();
//! assert!(request.url.starts_with("https://app.hubspot.com/oauth/authorize?"));
//! let kept = request.state.to_secret();
//!
//! // 2. HubSpot sends the user back, with this query.
//! # let query = format!("code=na1-1234&state={}", request.state.value());
//! # let query = query.as_str();
//! let code = AuthorizationState::from_secret(&kept)?.callback(query)?;
//!
//! // 3. `send` works with the `Http` of both transports: `.await` it with that of hubscope-reqwest.
//! let call = app.exchange(code);
//! // let tokens = call.send(&http).await?;
//! // let client = Client::<App>::from_http(http, app.session(tokens)?);
//! # drop(call);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Requests go to `/oauth/2026-03/…`, with form bodies; no secret is ever part of a URL.

mod app;
mod authorize;
mod callback;
mod calls;
mod client_credentials;
mod granted;
mod introspection;
mod redirect;
mod session;
mod state;
mod tokens;

#[cfg(feature = "store")]
pub(crate) use app::Shared;
pub use app::{InvalidApp, OAuthApp};
pub use authorize::{AuthorizationRequest, Authorize, InvalidRegion};
pub use callback::{AuthorizationCode, CallbackError};
pub use calls::OAuthCall;
pub use client_credentials::ClientCredentials;
pub use granted::ScopesNotGranted;
pub use introspection::Introspection;
pub use redirect::{InvalidRedirectUri, RedirectUri};
pub use session::Session;
pub use state::{AuthorizationState, InvalidState};
#[cfg(feature = "store")]
pub(crate) use tokens::refreshed;
pub use tokens::{InvalidTokens, Tokens};
