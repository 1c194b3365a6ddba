//! What HubSpot says of a token.

use hubscope_core::{Error, Scope, ScopeSet, decode, transport::Response};
use serde::Deserialize;

/// What HubSpot says of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Introspection {
    /// Whether it is good. All else is empty when it is not.
    pub active: bool,
    /// The account.
    pub hub_id: Option<u64>,
    /// The domain of the account's website.
    pub hub_domain: Option<String>,
    /// The user who installed the app.
    pub user_id: Option<u64>,
    /// The e-mail address of that user.
    pub user: Option<String>,
    /// The app.
    pub app_id: Option<u64>,
    /// The client id of the app.
    pub client_id: Option<String>,
    /// The scopes that the account granted.
    pub scopes: ScopeSet,
    /// For how many seconds an access token is good.
    pub expires_in: Option<u64>,
}

#[derive(Deserialize)]
struct Answer {
    active: bool,
    hub_id: Option<u64>,
    hub_domain: Option<String>,
    user_id: Option<u64>,
    user: Option<String>,
    app_id: Option<u64>,
    client_id: Option<String>,
    scopes: Option<Vec<String>>,
    /// As RFC 7662 has it.
    scope: Option<String>,
    expires_in: Option<u64>,
}

pub(crate) fn introspected(response: &Response) -> Result<Introspection, Error> {
    let answer: Answer = decode::json(response)?;
    let listed =
        answer.scopes.map(|names| names.iter().filter_map(|name| Scope::new(name).ok()).collect());
    Ok(Introspection {
        active: answer.active,
        hub_id: answer.hub_id,
        hub_domain: answer.hub_domain,
        user_id: answer.user_id,
        user: answer.user,
        app_id: answer.app_id,
        client_id: answer.client_id,
        scopes: listed.or_else(|| answer.scope?.parse().ok()).unwrap_or_default(),
        expires_in: answer.expires_in,
    })
}
