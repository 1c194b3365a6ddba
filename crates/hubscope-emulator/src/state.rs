//! Everything the emulator knows, and how it answers a request from it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use http::{Method, StatusCode};

use crate::{
    account, admin,
    clock::Clock,
    crm::{self, Records},
    endpoint::{self, Lookup, Matched},
    errors::ApiError,
    faults::{Delivery, Faults},
    log::{AuthorizationKind, Log, LoggedRequest, redacted},
    message::{Answer, Authorization, Request},
    oauth::{self, Apps, Tokens},
};

/// The id of the one account that the emulator has.
pub(crate) const PORTAL_ID: u32 = 4_200_042;

pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) apps: Apps,
    pub(crate) tokens: Tokens,
    pub(crate) records: Records,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
}

impl State {
    pub(crate) fn new() -> Self {
        Self {
            clock: Clock::new(),
            apps: Apps::default(),
            tokens: Tokens::default(),
            records: Records::default(),
            faults: Faults::default(),
            log: Log::default(),
        }
    }

    /// Answers a request: the admin interface, or HubSpot with its faults.
    pub(crate) fn exchange(&mut self, request: &Request) -> Delivery {
        if let Some(path) = request.path.strip_prefix(admin::PREFIX) {
            return Delivery::Whole(
                admin::answer(self, request, path).unwrap_or_else(ApiError::into_answer),
            );
        }
        // What the header says has to be read before the request can revoke it.
        let authorization = self.authorization_kind(request);
        let path = endpoint::canonical(&request.path).into_owned();
        let segments = endpoint::segments(&path);
        let lookup = endpoint::find(&request.method, &segments);
        let endpoint = match &lookup {
            Lookup::Found(found) => Some(found.endpoint.id),
            _ => None,
        };
        let fault = self.faults.take(request.method.as_str(), &request.path);
        let handled = match &fault {
            Some(fault) if !fault.comes_after_handling() => None,
            _ => {
                Some(self.handle(request, &segments, lookup).unwrap_or_else(ApiError::into_answer))
            }
        };
        let faulty = fault.is_some();
        let delivery = match (fault, handled) {
            (Some(fault), handled) => fault.deliver(handled),
            (None, Some(answer)) => Delivery::Whole(answer),
            (None, None) => Delivery::Dropped,
        };
        let status = match &delivery {
            Delivery::Whole(answer) | Delivery::Truncated(answer) => Some(answer.status.as_u16()),
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
        segments: &[String],
        lookup: Lookup,
    ) -> Result<Answer, ApiError> {
        if let Some(page) = oauth::page(self, request, segments) {
            return Ok(page);
        }
        match lookup {
            Lookup::Found(found) => {
                self.check_scopes(request, &found)?;
                self.call(request, segments, &found)
            }
            Lookup::OtherMethods(methods) => {
                let methods = methods.into_iter().collect::<Vec<_>>().join(", ");
                let message =
                    format!("{} takes {methods}, and not {}.", request.path, request.method);
                let error =
                    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", message);
                Ok(error.into_answer().with_header("allow", methods))
            }
            Lookup::Unknown => Err(ApiError::new(
                StatusCode::NOT_FOUND,
                "NOT_FOUND",
                format!("The emulator knows no endpoint {} {}.", request.method, request.path),
            )),
        }
    }

    fn call(
        &mut self,
        request: &Request,
        segments: &[String],
        found: &Matched,
    ) -> Result<Answer, ApiError> {
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let answered = match (&request.method, segments.as_slice()) {
            (&Method::POST, ["oauth", _, "token"]) => Some(Ok(oauth::token(self, request))),
            (&Method::POST, ["oauth", _, "token", "introspect"]) => {
                Some(Ok(oauth::introspect(self, request)))
            }
            (&Method::POST, ["oauth", _, "token", "revoke"]) => {
                Some(Ok(oauth::revoke(self, request)))
            }
            (&Method::DELETE, ["appinstalls", _, "external-install"]) => {
                Some(account::uninstall(self, request))
            }
            (&Method::GET, ["account-info", _, "details"]) => Some(Ok(account::details(self))),
            (&Method::GET, ["crm", "owners", _]) => Some(account::owners(request)),
            (&Method::GET, ["crm", "owners", _, id]) => Some(account::owner(request, id)),
            (_, ["crm", "objects", _, object_type, rest @ ..]) => {
                crm::answer(self, request, object_type, rest)
            }
            _ => None,
        };
        answered.unwrap_or_else(|| {
            let message = format!(
                "The emulator does not imitate {} ({}).",
                found.endpoint.path, found.endpoint.id
            );
            Err(ApiError::new(StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED", message))
        })
    }

    fn check_scopes(&self, request: &Request, found: &Matched) -> Result<(), ApiError> {
        let Some(requirement) = found.requirement()? else { return Ok(()) };
        if let (Authorization::None, Some(key)) =
            (request.authorization(), request.query.get("hapikey"))
        {
            return self.tokens.check_developer_key(key, requirement);
        }
        let granted = self.tokens.scopes(request.authorization(), self.clock.now())?;
        match requirement.holds(|scope| granted.contains(scope)) {
            true => Ok(()),
            false => Err(endpoint::missing_scopes(requirement)),
        }
    }

    fn authorization_kind(&self, request: &Request) -> AuthorizationKind {
        match request.authorization() {
            Authorization::None => AuthorizationKind::None,
            Authorization::Other => AuthorizationKind::OtherScheme,
            Authorization::Bearer(token) => self.tokens.kind(token),
        }
    }
}

/// The state behind the lock that the server and the test share.
pub(crate) struct Shared(Mutex<State>);

impl Shared {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(State::new()))
    }

    /// A panic under the lock would be a defect of the emulator; what it left behind is still good enough to answer from.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
