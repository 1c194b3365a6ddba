//! The check that an account granted what its app requires.

use hubscope_core::ScopeSet;

use super::{app::OAuthApp, tokens::Tokens};

/// The account did not grant all scopes that the app requires.
#[derive(Debug, thiserror::Error)]
#[error("the account{} did not grant {missing}: have it install the app again", account(.tokens))]
#[non_exhaustive]
pub struct ScopesNotGranted {
    /// The scopes that are missing.
    pub missing: ScopeSet,
    /// The tokens that the account did grant.
    pub tokens: Box<Tokens>,
}

fn account(tokens: &Tokens) -> String {
    tokens.hub_id.map(|id| format!(" {id}")).unwrap_or_default()
}

impl<S> OAuthApp<S> {
    /// Returns the tokens if their account granted all that the app requires, or if HubSpot did not
    /// say what it granted.
    pub(crate) fn check_granted(&self, tokens: Tokens) -> Result<Tokens, ScopesNotGranted> {
        let Some(granted) = &tokens.scopes else { return Ok(tokens) };
        // No account can grant the scopes that an app has for itself.
        let required = self.required().iter().filter(|scope| !scope.is_app_level()).cloned();
        let missing = required.collect::<ScopeSet>().without(granted);
        match missing.is_empty() {
            true => Ok(tokens),
            false => Err(ScopesNotGranted { missing, tokens: Box::new(tokens) }),
        }
    }
}
