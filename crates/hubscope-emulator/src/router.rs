//! The state of the emulator, and the dispatch of requests to the services.

use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;

use crate::{
    account::Account,
    clock::Clock,
    context::Context,
    endpoint::{self, Lookup, Matched},
    faults::{Delivery, Faults},
    log::{Log, LoggedRequest, redacted},
    request::Request,
    response::{ApiError, Response},
    services::{
        account,
        crm::Crm,
        oauth::{self, OAuth},
    },
};

pub(crate) struct State {
    account: Account,
    pub(crate) clock: Clock,
    pub(crate) oauth: OAuth,
    pub(crate) crm: Crm,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
}

impl State {
    pub(crate) fn new(account: Account) -> Self {
        Self {
            account,
            clock: Clock::new(),
            oauth: OAuth::default(),
            crm: Crm::default(),
            faults: Faults::default(),
            log: Log::default(),
        }
    }

    /// Resets everything except the account.
    pub(crate) fn reset(&mut self) {
        *self = Self::new(self.account);
    }

    /// Returns the context of a request that is handled now.
    pub(crate) fn context(&self) -> Context {
        Context { account: self.account, now: self.clock.now() }
    }

    /// Handles and logs a request to HubSpot. A fault may replace or damage the response.
    pub(crate) fn exchange(&mut self, request: &Request) -> Delivery {
        // Read before the request is handled, because the request can revoke its own token.
        let authorization = self.oauth.authorization_kind(request);
        let path = endpoint::canonical(&request.path).into_owned();
        let segments = endpoint::segments(&path);
        let lookup = endpoint::find(&request.method, &segments);
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let endpoint = match &lookup {
            Lookup::Found(found) => Some(found.endpoint.id),
            _ => None,
        };
        let fault = self.faults.take(request.method.as_str(), &request.path);
        let handled = match &fault {
            Some(fault) if !fault.comes_after_handling() => None,
            _ => Some(
                self.handle(request, &segments, lookup).unwrap_or_else(ApiError::into_response),
            ),
        };
        let faulty = fault.is_some();
        let delivery = match (fault, handled) {
            (Some(fault), handled) => fault.deliver(handled),
            (None, Some(response)) => Delivery::Whole(response),
            (None, None) => Delivery::Dropped,
        };
        let status = match &delivery {
            Delivery::Whole(response)
            | Delivery::Truncated(response)
            | Delivery::Padded(response, _) => Some(response.status.as_u16()),
            Delivery::Dropped | Delivery::Never => None,
        };
        self.log.add(LoggedRequest {
            method: request.method.to_string(),
            path: request.path.clone(),
            query: redacted(&request.query),
            status,
            authorization,
            endpoint: endpoint.map(str::to_owned),
            grant_type: oauth::grant_type(request, &segments),
            faulty,
        });
        delivery
    }

    fn handle(
        &mut self,
        request: &Request,
        segments: &[&str],
        lookup: Lookup,
    ) -> Result<Response, ApiError> {
        let context = self.context();
        if let Some(page) = self.oauth.page(&context, request, segments) {
            return Ok(page);
        }
        match lookup {
            Lookup::Found(found) => {
                if let Some(requirement) = endpoint::requirement(&found)? {
                    self.oauth.check(&context, request, requirement)?;
                }
                self.dispatch(&context, request, segments, &found)
            }
            Lookup::OtherMethods(methods) => {
                let methods = methods.into_iter().collect::<Vec<_>>().join(", ");
                let message =
                    format!("{} accepts {methods}, not {}.", request.path, request.method);
                let error =
                    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", message);
                Ok(error.into_response().with_header("allow", methods))
            }
            Lookup::Unknown => Err(ApiError::new(
                StatusCode::NOT_FOUND,
                "NOT_FOUND",
                format!("The emulator has no endpoint {} {}.", request.method, request.path),
            )),
        }
    }

    /// Passes a request to the service that its path belongs to.
    fn dispatch(
        &mut self,
        context: &Context,
        request: &Request,
        segments: &[&str],
        found: &Matched,
    ) -> Result<Response, ApiError> {
        let response = match segments {
            ["oauth" | "appinstalls", ..] => self.oauth.respond(context, request, segments),
            ["account-info", ..] | ["crm", "owners", ..] => {
                account::respond(context, request, segments)
            }
            ["crm", "objects", ..] => self.crm.respond(context, request, segments),
            _ => None,
        };
        response.unwrap_or_else(|| {
            let message = format!(
                "The emulator does not implement {} ({}).",
                found.endpoint.path, found.endpoint.id
            );
            Err(ApiError::new(StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED", message))
        })
    }
}

/// The state, shared by the server and the test.
pub(crate) struct Shared(Mutex<State>);

impl Shared {
    pub(crate) fn new(account: Account) -> Self {
        Self(Mutex::new(State::new(account)))
    }

    /// Locks the state. A poisoned lock is taken as it is: a panic is a bug of the emulator, and
    /// the state is still usable.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
