//! One call as a state machine: the next step is decided here, and a transport does it.
//!
//! Time and randomness come in as inputs, so that every rule can be tested without a clock or a
//! socket.

use std::{fmt, sync::Arc, time::Duration};

use http::{StatusCode, header};

use crate::{
    any_request::AnyRequest,
    body::{Body, problem_behind},
    credentials::Credentials,
    error::{Error, ErrorKind},
    redact::Redactor,
    response::{Received, Response},
    retry,
    settings::Settings,
};

/// One call, from the first attempt to its result.
///
/// A transport starts with [`Input::Begin`], does what each [`Step`] says, and hands in the result:
///
/// ```text
/// Begin ──▶ Authorize ──▶ Send ──▶ Done
///              ▲            │
///              └── Wait ◀───┘   retries, and once a new token when the old one was refused
/// ```
#[derive(Debug)]
pub struct Exchange {
    request: AnyRequest,
    settings: Arc<Settings>,
    random: fastrand::Rng,
    attempts: u32,
    waited: Duration,
    reauthorized: bool,
    refused: Option<Error>,
    credentials: Option<Credentials>,
}

/// An event of a call, which a transport hands in.
///
/// All of them are known: a transport that did not know one could only fail.
#[derive(Debug)]
pub enum Input {
    /// The call begins.
    Begin,
    /// Here are the credentials.
    Authorized(Credentials),
    /// The endpoint gets no credentials.
    Anonymous,
    /// There are no credentials. `None` when the refused ones are the only ones.
    Unauthorized(Option<Error>),
    /// The wait is over.
    Waited,
    /// There is a response.
    Received(Received),
    /// The attempt failed.
    Failed(Failure),
}

/// The next step of a call, which a transport does.
///
/// All of them are known: a new one is a breaking change for transports, because they have to do
/// it.
pub enum Step {
    /// Get credentials. When `refused`, get new ones: those of the last attempt were not accepted.
    Authorize {
        /// `true` when HubSpot did not accept those of the last attempt.
        refused: bool,
    },
    /// Let time pass.
    Wait(Duration),
    /// Send this.
    Send(http::Request<Body>),
    /// The call is over.
    Done(Result<Response, Error>),
}

// By hand: the query of a request may hold a key, and what people search for.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Authorize { refused } => {
                f.debug_struct("Authorize").field("refused", refused).finish()
            }
            Self::Wait(length) => f.debug_tuple("Wait").field(length).finish(),
            Self::Send(request) => {
                let line = format!("{} {}", request.method(), request.uri().path());
                f.debug_tuple("Send").field(&format_args!("{line}")).finish()
            }
            Self::Done(result) => f.debug_tuple("Done").field(result).finish(),
        }
    }
}

/// An attempt without a response.
#[derive(Debug)]
pub struct Failure {
    /// The stage at which it failed.
    pub kind: FailureKind,
    /// The error of the transport.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// The stage at which an attempt failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection could be made; nothing was sent.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection broke, or the response was cut short.
    Interrupted,
    /// The response is longer than the client reads.
    TooLarge,
    /// The connection broke when a part of the response was written to a file already.
    Partial,
    /// The response could not be written to the file.
    Write,
}

impl Exchange {
    /// Prepares a call. `seed` seeds the jitter of waits: give a random number.
    pub fn new(request: impl Into<AnyRequest>, settings: Arc<Settings>, seed: u64) -> Self {
        Self {
            request: request.into(),
            settings,
            random: fastrand::Rng::with_seed(seed),
            attempts: 0,
            waited: Duration::ZERO,
            reauthorized: false,
            refused: None,
            credentials: None,
        }
    }

    /// Takes an event and returns the next step.
    pub fn step(&mut self, input: Input) -> Step {
        match input {
            Input::Begin => match self.request.check() {
                Ok(()) => Step::Authorize { refused: false },
                Err(error) => Step::Done(Err(error)),
            },
            Input::Waited => Step::Authorize { refused: false },
            Input::Authorized(credentials) => self.send(Some(credentials)),
            Input::Anonymous => self.send(None),
            Input::Unauthorized(error) => {
                let endpoint = self.request.endpoint();
                let error = self.refused.take().filter(|_| error.is_none()).or(error);
                let error = error.unwrap_or_else(|| Error::new(ErrorKind::Credentials, None));
                Step::Done(Err(error.at(endpoint, self.attempts)))
            }
            Input::Received(received) => self.received(received),
            Input::Failed(failure) => self.failed(failure),
        }
    }

    fn send(&mut self, credentials: Option<Credentials>) -> Step {
        let key = match &credentials {
            Some(Credentials::DeveloperKey(key)) => Some(key),
            _ => None,
        };
        let mut request = match self.request.to_http(&self.settings.base_url, key) {
            Ok(request) => request,
            Err(error) => return Step::Done(Err(error)),
        };
        self.attempts += 1;
        self.credentials.clone_from(&credentials);
        request.headers_mut().insert(header::USER_AGENT, self.settings.user_agent.clone());
        if let Some(Credentials::Header(mut header)) = credentials {
            header.set_sensitive(true);
            request.headers_mut().insert(header::AUTHORIZATION, header);
        }
        Step::Send(request)
    }

    fn received(&mut self, received: Received) -> Step {
        let Received { status, headers, body, written, at } = received;
        let endpoint = self.request.endpoint();
        let redactor = Redactor {
            credentials: self.credentials.take(),
            others: self.request.secrets().to_vec(),
        };
        let attempts = self.attempts;
        let response =
            Response { endpoint, status, headers, body, written, at, attempts, redactor };
        if status.is_success() {
            return Step::Done(Ok(response));
        }
        if status.is_redirection() {
            return Step::Done(Err(Error::of_response(&response, ErrorKind::Redirect)));
        }
        let error = Error::refused(&response);
        if status == StatusCode::UNAUTHORIZED && !self.reauthorized {
            self.reauthorized = true;
            self.refused = Some(error);
            return Step::Authorize { refused: true };
        }
        let wait = retry::after_response(&error, status, endpoint.retry_safety(), self.attempts);
        self.again(wait, error)
    }

    fn failed(&mut self, failure: Failure) -> Step {
        if let Some(problem) = problem_behind(&*failure.source) {
            let error = Error::invalid(self.request.endpoint(), problem);
            return Step::Done(Err(error.at(self.request.endpoint(), self.attempts)));
        }
        let repeatable = self.request.endpoint().retry_safety().allows_retry();
        let (kind, again) = match failure.kind {
            FailureKind::Connect => (ErrorKind::Connect, true),
            FailureKind::Timeout => (ErrorKind::Timeout, repeatable),
            FailureKind::Interrupted => (ErrorKind::Interrupted, repeatable),
            FailureKind::TooLarge => {
                (ErrorKind::TooLarge { limit: self.settings.max_response }, false)
            }
            FailureKind::Partial => (ErrorKind::Interrupted, false),
            FailureKind::Write => (ErrorKind::Write, false),
        };
        let error = Error::new(kind, None)
            .at(self.request.endpoint(), self.attempts)
            .caused_by(failure.source);
        let wait = again.then_some(retry::Wait::Backoff);
        self.again(wait, error)
    }

    /// Waits and tries again if the policy allows it, and returns the error if not.
    fn again(&mut self, wait: Option<retry::Wait>, error: Error) -> Step {
        let policy = &self.settings.retry;
        let Some(wait) = wait.filter(|_| self.attempts < policy.max_attempts) else {
            return Step::Done(Err(error));
        };
        let wait = policy.length(wait, self.attempts, &mut self.random);
        // HubSpot, or a proxy, may ask for any number of seconds.
        let waited = self.waited.saturating_add(wait);
        if waited > policy.max_elapsed {
            return Step::Done(Err(error));
        }
        self.waited = waited;
        Step::Wait(wait)
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use bytes::Bytes;
    use http::HeaderValue;

    use super::*;
    use crate::{
        endpoint::Endpoint, invalid::InvalidRequest, request::Request, requirement::Nothing,
        retry::RetryPolicy,
    };

    static READ: Endpoint<Nothing> = Endpoint::get("/t").named("t.read");
    static CREATE: Endpoint<Nothing> = Endpoint::post("/t").named("t.create");

    fn exchange(endpoint: &'static Endpoint<Nothing>) -> Exchange {
        Exchange::new(Request::new(endpoint, &[]), Arc::new(Settings::default()), 7)
    }

    fn begin(exchange: &mut Exchange) {
        assert!(matches!(exchange.step(Input::Begin), Step::Authorize { refused: false }));
        let Step::Send(request) =
            exchange.step(Input::Authorized(HeaderValue::from_static("Bearer pat").into()))
        else {
            unreachable!()
        };
        assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
    }

    fn response(
        status: u16,
        body: &'static str,
        headers: &[(&'static str, &'static str)],
    ) -> Input {
        let headers = headers.iter().map(|(name, value)| {
            (header::HeaderName::from_static(name), HeaderValue::from_static(value))
        });
        Input::Received(Received {
            status: StatusCode::from_u16(status).unwrap(),
            headers: headers.collect(),
            body: Bytes::from_static(body.as_bytes()),
            written: 0,
            at: SystemTime::UNIX_EPOCH,
        })
    }

    fn failure(kind: FailureKind) -> Input {
        Input::Failed(Failure { kind, source: "broken".into() })
    }

    fn error(step: Step) -> Error {
        match step {
            Step::Done(Err(error)) => error,
            step => unreachable!("{step:?}"),
        }
    }

    #[test]
    fn a_success_ends_the_call() {
        let mut call = exchange(&READ);
        begin(&mut call);
        assert!(matches!(
            call.step(response(200, "{}", &[])),
            Step::Done(Ok(Response { attempts: 1, .. }))
        ));
    }

    #[test]
    fn a_read_is_retried_up_to_the_limit() {
        let mut call = exchange(&READ);
        begin(&mut call);
        for _ in 1..RetryPolicy::default().max_attempts {
            assert!(matches!(call.step(response(502, "", &[])), Step::Wait(_)));
            assert!(matches!(call.step(Input::Waited), Step::Authorize { refused: false }));
            assert!(matches!(
                call.step(Input::Authorized(HeaderValue::from_static("Bearer x").into())),
                Step::Send(_)
            ));
        }
        let error = error(call.step(response(502, "", &[])));
        assert_eq!(error.attempts(), RetryPolicy::default().max_attempts);
        assert!(error.is_transient());
    }

    #[test]
    fn a_create_is_repeated_only_when_it_was_surely_not_done() {
        for (input, again) in [
            (response(502, "", &[]), false),
            (response(503, "", &[]), false),
            (failure(FailureKind::Timeout), false),
            (failure(FailureKind::Interrupted), false),
            (failure(FailureKind::Connect), true),
            (response(429, r#"{"policyName":"SECONDLY"}"#, &[]), true),
            (response(423, "", &[]), true),
        ] {
            let mut call = exchange(&CREATE);
            begin(&mut call);
            let name = format!("{input:?}");
            assert_eq!(matches!(call.step(input), Step::Wait(_)), again, "{name}");
        }
    }

    #[test]
    fn what_is_written_already_is_not_asked_for_again() {
        for (kind, ends) in
            [(FailureKind::Partial, ErrorKind::Interrupted), (FailureKind::Write, ErrorKind::Write)]
        {
            let mut call = exchange(&READ);
            begin(&mut call);
            assert_eq!(*error(call.step(failure(kind))).kind(), ends);
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_no_broken_connection() {
        let problem = InvalidRequest::File {
            path: "/tmp/list.csv".into(),
            message: "it became shorter".to_owned(),
        };
        let mut call = exchange(&READ);
        begin(&mut call);
        let source = Box::new(std::io::Error::other(problem.clone()));
        let step = call.step(Input::Failed(Failure { kind: FailureKind::Interrupted, source }));
        assert_eq!(*error(step).kind(), ErrorKind::Invalid(problem));
    }

    #[test]
    fn limits_set_the_length_of_the_wait() {
        for (headers, body, least, most) in [
            (&[("retry-after", "7")][..], "{}", 7, 8),
            (&[], r#"{"policyName":"TEN_SECONDLY_ROLLING"}"#, 10, 13),
            (&[], r#"{"policyName":"SECONDLY"}"#, 1, 2),
        ] {
            let mut call = exchange(&READ);
            begin(&mut call);
            let Step::Wait(wait) = call.step(response(429, body, headers)) else { unreachable!() };
            assert!(
                wait >= Duration::from_secs(least) && wait <= Duration::from_secs(most),
                "{wait:?}"
            );
        }
    }

    #[test]
    fn waits_that_are_too_long_end_the_call() {
        let mut call = exchange(&READ);
        begin(&mut call);
        assert!(
            error(call.step(response(429, r#"{"policyName":"DAILY"}"#, &[]))).is_rate_limited()
        );
        let mut call = exchange(&READ);
        begin(&mut call);
        let migrating = error(call.step(response(477, "", &[("retry-after", "86400")])));
        assert_eq!(migrating.retry_after(), Some(Duration::from_secs(86_400)));
    }

    #[test]
    fn a_wait_beyond_all_clocks_ends_the_call() {
        let mut call = exchange(&READ);
        begin(&mut call);
        assert!(matches!(
            call.step(response(429, r#"{"policyName":"SECONDLY"}"#, &[])),
            Step::Wait(_)
        ));
        call.step(Input::Waited);
        call.step(Input::Authorized(HeaderValue::from_static("Bearer x").into()));
        let longest = [("retry-after", "18446744073709551615")];
        let error = error(call.step(response(429, "{}", &longest)));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn a_refused_token_is_replaced_once() {
        let expired =
            r#"{"category":"EXPIRED_AUTHENTICATION","message":"expired","correlationId":"c-1"}"#;
        let mut call = exchange(&CREATE);
        begin(&mut call);
        assert!(matches!(
            call.step(response(401, expired, &[])),
            Step::Authorize { refused: true }
        ));
        assert!(matches!(
            call.step(Input::Authorized(HeaderValue::from_static("Bearer 2").into())),
            Step::Send(_)
        ));
        let error = error(call.step(response(401, expired, &[])));
        assert!(error.is_unauthorized());
        assert_eq!((error.correlation_id(), error.attempts()), (Some("c-1"), 2));
    }

    #[test]
    fn without_another_token_the_refusal_is_the_error() {
        let mut call = exchange(&READ);
        begin(&mut call);
        call.step(response(401, r#"{"message":"who are you"}"#, &[]));
        assert!(error(call.step(Input::Unauthorized(None))).to_string().contains("who are you"));
    }

    #[test]
    fn redirects_are_refused() {
        let mut call = exchange(&READ);
        begin(&mut call);
        assert_eq!(
            *error(call.step(response(302, "", &[("location", "https://example.com")]))).kind(),
            ErrorKind::Redirect
        );
    }

    #[test]
    fn missing_scopes_are_named() {
        let body = r#"{"message":"no","category":"MISSING_SCOPES","errors":[{"message":"One of","context":
            {"requiredGranularScopes":["crm.objects.contacts.read","crm.schemas.new.read"]}}]}"#;
        let mut call = exchange(&READ);
        begin(&mut call);
        let error = error(call.step(response(403, body, &[])));
        assert_eq!(
            error.missing_scopes().unwrap().to_string(),
            "crm.objects.contacts.read crm.schemas.new.read"
        );
        assert!(
            error
                .to_string()
                .contains("needs one of crm.objects.contacts.read, crm.schemas.new.read")
        );
    }
}
