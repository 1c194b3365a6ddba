//! HubSpot's OAuth 2.0: apps, the consent page and the token endpoints.

mod apps;
mod asked;
mod authorize;
mod consent;
mod error;
mod inspect;
mod revoke;
mod scopes;
mod token;
mod tokens;

use http::Method;
use hubscope_scopes::Requirement;

pub(crate) use apps::Apps;
pub use apps::{App, AppSettings};
pub use asked::AuthorizeError;
pub(crate) use authorize::{Decision, decide};
pub(crate) use scopes::{Scopes, scopes};
pub(crate) use tokens::{CODE_LIFE, Code, Tokens};

use crate::{
    context::Context,
    endpoint::missing_scopes,
    log::AuthorizationKind,
    request::{Authorization, Request},
    response::{ApiError, Response},
};

/// The registered apps, and the tokens issued to them.
#[derive(Default)]
pub(crate) struct OAuth {
    pub(crate) apps: Apps,
    pub(crate) tokens: Tokens,
}

impl OAuth {
    /// Handles a request of the browser. Returns `None` for any other request.
    pub(crate) fn page(
        &mut self,
        context: &Context,
        request: &Request,
        segments: &[&str],
    ) -> Option<Response> {
        match (&request.method, segments) {
            (&Method::GET, ["oauth", "authorize"]) => {
                Some(authorize::page(&self.apps, context, request, None))
            }
            (&Method::GET, ["oauth", account, "authorize"]) => {
                Some(authorize::page(&self.apps, context, request, Some(account)))
            }
            (&Method::POST, ["oauth", "authorize", "decision"]) => {
                Some(authorize::decision(&self.apps, &mut self.tokens, context, request))
            }
            _ => None,
        }
    }

    /// Handles a request. Returns `None` for an operation that is not implemented.
    pub(crate) fn respond(
        &mut self,
        context: &Context,
        request: &Request,
        segments: &[&str],
    ) -> Option<Result<Response, ApiError>> {
        let Self { apps, tokens } = self;
        Some(match (&request.method, segments) {
            (&Method::POST, ["oauth", _, "token"]) => {
                Ok(token::token(apps, tokens, context, request))
            }
            (&Method::POST, ["oauth", _, "token", "introspect"]) => {
                Ok(inspect::introspect(apps, tokens, context, request))
            }
            (&Method::POST, ["oauth", _, "token", "revoke"]) => {
                Ok(revoke::revoke(apps, tokens, request))
            }
            (&Method::DELETE, ["appinstalls", _, "external-install"]) => {
                revoke::uninstall(tokens, request)
            }
            _ => return None,
        })
    }

    /// Checks that the token or key of a request satisfies the requirement of its endpoint.
    pub(crate) fn check(
        &self,
        context: &Context,
        request: &Request,
        requirement: &Requirement,
    ) -> Result<(), ApiError> {
        if let (Authorization::None, Some(key)) =
            (request.authorization(), request.query.get("hapikey"))
        {
            return self.tokens.check_developer_key(key, requirement);
        }
        let granted = self.tokens.scopes(request.authorization(), context.now)?;
        match requirement.holds(|scope| granted.contains(scope)) {
            true => Ok(()),
            false => Err(missing_scopes(requirement)),
        }
    }

    /// Returns the kind of authorization of a request.
    pub(crate) fn authorization_kind(&self, request: &Request) -> AuthorizationKind {
        match request.authorization() {
            Authorization::None => AuthorizationKind::None,
            Authorization::Other => AuthorizationKind::OtherScheme,
            Authorization::Bearer(token) => self.tokens.kind(token),
        }
    }
}

/// Returns the grant type of a request to the token endpoint.
pub(crate) fn grant_type(request: &Request, segments: &[&str]) -> Option<String> {
    let for_tokens = matches!(segments, ["oauth", _, "token"]);
    let form = (for_tokens && request.method == Method::POST).then(|| request.form().ok())??;
    form.get("grant_type").map(str::to_owned)
}
