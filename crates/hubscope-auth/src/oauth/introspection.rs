//! HubSpot's description of a token.

use hubscope_core::{AccountId, Error, Scope, ScopeSet, decode, transport::Response};
use serde::Deserialize;

/// HubSpot's description of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Introspection {
    /// `true` when the token is valid. All other fields are empty when it is not.
    pub active: bool,
    /// The account.
    pub hub_id: Option<AccountId>,
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
    /// The seconds that an access token is still valid.
    pub expires_in: Option<u64>,
}

#[derive(Deserialize)]
struct Body {
    active: bool,
    hub_id: Option<AccountId>,
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
    let body: Body = decode::json(response)?;
    let listed =
        body.scopes.map(|names| names.iter().filter_map(|name| Scope::new(name).ok()).collect());
    Ok(Introspection {
        active: body.active,
        hub_id: body.hub_id,
        hub_domain: body.hub_domain,
        user_id: body.user_id,
        user: body.user,
        app_id: body.app_id,
        client_id: body.client_id,
        scopes: listed.or_else(|| body.scope?.parse().ok()).unwrap_or_default(),
        expires_in: body.expires_in,
    })
}
