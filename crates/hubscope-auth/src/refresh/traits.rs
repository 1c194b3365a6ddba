//! The trait of credentials that get new tokens.

use hubscope_core::runtime::BoxFuture;

use super::{access_token::AccessToken, context::RefreshContext, error::RefreshError};

/// Gets the next token of a credential.
///
/// ```
/// use hubscope_auth::{
///     Credential, SecretString,
///     refresh::{AccessToken, Refresh, RefreshContext, RefreshError},
/// };
/// use hubscope_core::runtime::BoxFuture;
/// use std::time::Duration;
///
/// /// Asks a program of our own for tokens that live for five minutes.
/// struct Broker;
///
/// impl Refresh for Broker {
///     fn refresh<'a>(
///         &'a self,
///         context: &'a RefreshContext,
///     ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
///         Box::pin(async move {
///             let token = SecretString::from("pat-na1-0000");
///             let now = context.now();
///             Ok(AccessToken::new(token, now, now + Duration::from_secs(300)))
///         })
///     }
/// }
///
/// let credential = Credential::refreshing(Broker, None);
/// # drop(credential);
/// ```
pub trait Refresh: Send + Sync + 'static {
    /// Gets the next token. Only one refresh of a credential is under way at a time, and it goes on
    /// when the call that started it is dropped.
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>>;
}
