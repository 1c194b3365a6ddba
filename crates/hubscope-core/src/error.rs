//! The error of a call: what failed, on which endpoint, and what HubSpot said.

mod api;
mod oauth;

use std::{fmt, sync::Arc, time::Duration};

use http::StatusCode;

pub use api::{ApiError, ErrorDetail};
pub use oauth::OAuthRefusal;

pub use crate::{
    causes::{causes, fmt_in_words},
    invalid::InvalidRequest,
};
use crate::{endpoint::EndpointInfo, response::Response, scope::ScopeSet};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// The error of a call.
///
/// [`kind`](Self::kind) tells the kind of failure, the `is_` methods answer the usual questions,
/// and [`api`](Self::api) has what HubSpot said. It is one pointer wide. A clone is the same error
/// for another call that waited for the same thing.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    endpoint: Option<&'static EndpointInfo>,
    status: Option<StatusCode>,
    correlation_id: Option<String>,
    attempts: u32,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

/// The kind of failure.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input of the endpoint cannot be sent. Nothing was sent.
    Invalid(InvalidRequest),
    /// There are no usable credentials: the token could not be loaded or refreshed.
    Credentials,
    /// The account has revoked the app's access, as is known from an earlier refusal. Nothing was
    /// sent.
    Revoked,
    /// HubSpot refused the request. [`Error::api`] has its reasons.
    Api(Box<ApiError>),
    /// The response is not as documented. `path` leads to the value that does not fit.
    Decode {
        /// The JSON path, such as `$.results[3].id`.
        path: String,
        /// The expectation, and the value that was found.
        message: String,
    },
    /// No connection could be made. Nothing was sent.
    Connect,
    /// An attempt took longer than the timeout of the client. HubSpot may have done what was asked.
    Timeout,
    /// The connection broke before the response was complete. HubSpot may have done what was asked.
    Interrupted,
    /// The response is longer than the client reads.
    TooLarge {
        /// The limit of the client, in bytes.
        limit: usize,
    },
    /// The response could not be written to the file. A part of it may have been.
    Write,
    /// The response redirects to another address, which would get the credentials.
    Redirect,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, endpoint: Option<&'static EndpointInfo>) -> Self {
        Self(Box::new(Inner {
            kind,
            endpoint,
            status: None,
            correlation_id: None,
            attempts: 0,
            source: None,
        }))
    }

    pub(crate) fn invalid(endpoint: &'static EndpointInfo, problem: InvalidRequest) -> Self {
        Self::new(ErrorKind::Invalid(problem), Some(endpoint))
    }

    pub(crate) fn of_response(response: &Response, mut kind: ErrorKind) -> Self {
        if let ErrorKind::Decode { path, message } = &mut kind {
            response.redactor.clean(path);
            response.redactor.clean(message);
        }
        let mut error = Self::new(kind, Some(response.endpoint));
        error.0.status = Some(response.status);
        error.0.attempts = response.attempts;
        error.0.correlation_id = response.correlation_id();
        if let Some(id) = &mut error.0.correlation_id {
            response.redactor.clean(id);
        }
        error
    }

    /// Creates the error of a call that HubSpot refused.
    pub(crate) fn refused(response: &Response) -> Self {
        let api = ApiError::parse(response);
        let correlation_id = api.correlation_id.clone();
        let mut error = Self::of_response(response, ErrorKind::Api(Box::new(api)));
        error.0.correlation_id = correlation_id.or(error.0.correlation_id);
        error
    }

    /// Creates an error of the credentials, for crates that provide them.
    pub fn credentials(source: impl Into<Source>) -> Self {
        let mut error = Self::new(ErrorKind::Credentials, None);
        error.0.source = Some(Arc::from(source.into()));
        error
    }

    /// Creates the error for calls of an account that has revoked the app's access, for crates that
    /// remember that.
    pub fn revoked(source: impl Into<Source>) -> Self {
        let mut error = Self::new(ErrorKind::Revoked, None);
        error.0.source = Some(Arc::from(source.into()));
        error
    }

    /// Creates the error of an unexpected response, for crates that read responses themselves.
    /// `path` leads to the value that does not fit.
    pub fn undecodable(
        response: &Response,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        let kind = ErrorKind::Decode { path: path.into(), message: message.into() };
        Self::of_response(response, kind)
    }

    /// Returns the error of the credentials behind this error, such as that of a refresh.
    fn behind(&self) -> Option<&Self> {
        let source =
            self.0.source.as_ref().filter(|_| matches!(self.0.kind, ErrorKind::Credentials))?;
        source.downcast_ref().or_else(|| source.downcast_ref::<Arc<Self>>().map(|shared| &**shared))
    }

    pub(crate) fn at(mut self, endpoint: &'static EndpointInfo, attempts: u32) -> Self {
        self.0.endpoint = Some(endpoint);
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn caused_by(mut self, source: Source) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Returns the kind of failure.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Returns the endpoint that was called.
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.0.endpoint
    }

    /// Returns the status of the response, if there was one: to this call, or to the refresh that
    /// it needed.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status.or_else(|| self.behind()?.status())
    }

    /// Returns HubSpot's error, if it refused the call.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.kind {
            ErrorKind::Api(api) => Some(api),
            _ => None,
        }
    }

    /// Returns the reason for which HubSpot's OAuth endpoint refused the call, or the refresh that
    /// the call needed.
    pub fn oauth(&self) -> Option<OAuthRefusal> {
        self.behind().map_or_else(|| self.api()?.oauth, Self::oauth)
    }

    /// Returns whether the account's grant is gone: it has to install the app again.
    pub fn is_revoked(&self) -> bool {
        let revoked = |error: &Self| matches!(error.0.kind, ErrorKind::Revoked);
        revoked(self)
            || self.behind().is_some_and(Self::is_revoked)
            || self.oauth().is_some_and(OAuthRefusal::is_revoked)
    }

    /// Returns whether the app is set up wrongly, as HubSpot's OAuth endpoint says: no account gets
    /// a token until that is fixed.
    pub fn is_misconfigured(&self) -> bool {
        self.oauth().is_some_and(OAuthRefusal::is_misconfigured)
    }

    /// Returns the id that HubSpot's support asks for: of this call, or of the refresh that it
    /// needed.
    pub fn correlation_id(&self) -> Option<&str> {
        self.0.correlation_id.as_deref().or_else(|| self.behind()?.correlation_id())
    }

    /// Returns the number of times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns HubSpot's name for the kind of error, such as `VALIDATION_ERROR`.
    pub fn category(&self) -> Option<&str> {
        self.api()?.category.as_deref()
    }

    /// Returns the scopes that the call needs one of, if HubSpot refused because the token lacks
    /// them.
    pub fn missing_scopes(&self) -> Option<&ScopeSet> {
        self.is_missing_scopes().then(|| self.api().map(|api| &api.required_scopes)).flatten()
    }

    /// Returns whether the token lacks a scope (403 `MISSING_SCOPES`).
    pub fn is_missing_scopes(&self) -> bool {
        self.category() == Some("MISSING_SCOPES")
    }

    // These are about the call and its token. The refresh behind an error is neither.

    /// Returns whether the record or endpoint does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND)
    }

    /// Returns whether a similar record exists already (409).
    pub fn is_conflict(&self) -> bool {
        self.0.status == Some(StatusCode::CONFLICT)
    }

    /// Returns whether HubSpot did not accept the token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.0.status == Some(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether the input is wrong: found here, or by HubSpot (400).
    pub fn is_invalid(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Invalid(_))
            || self.0.status == Some(StatusCode::BAD_REQUEST)
    }

    /// Returns whether a rate limit was reached (429) after all retries: by this call, or by the
    /// refresh that it needed.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether an attempt took too long: of this call, or of the refresh that it needed.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout) || self.behind().is_some_and(Self::is_timeout)
    }

    /// Returns whether the call may work later without a change: after an error of the network, a
    /// rate limit, or an error on HubSpot's side.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted => true,
            ErrorKind::Api(_) => self.status().is_some_and(|status| {
                status.is_server_error() || matches!(status.as_u16(), 423 | 429 | 477)
            }),
            ErrorKind::Credentials => self.behind().is_some_and(Self::is_transient),
            _ => false,
        }
    }

    /// Returns the time that HubSpot asks to wait, if it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.behind().map_or_else(|| self.api()?.retry_after, Self::retry_after)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = self.0.endpoint {
            let (method, path, name) = (endpoint.method(), endpoint.path(), endpoint.name());
            match name == path {
                true => write!(f, "{method} {path}: ")?,
                false => write!(f, "{method} {path} ({name}): ")?,
            }
        }
        match &self.0.kind {
            ErrorKind::Invalid(problem) if self.0.attempts == 0 => {
                write!(f, "{problem}; nothing was sent")?
            }
            ErrorKind::Invalid(problem) => write!(f, "{problem}; the upload was given up")?,
            ErrorKind::Credentials => match &self.0.source {
                Some(source) => write!(f, "there are no usable credentials: {source}")?,
                None => f.write_str("there are no usable credentials")?,
            },
            ErrorKind::Revoked => match &self.0.source {
                Some(source) => write!(f, "{source}")?,
                None => f.write_str(
                    "the account revoked the app's access: have it install the app again",
                )?,
            },
            ErrorKind::Api(api) => {
                let status = self.0.status.map_or(0, |status| status.as_u16());
                write!(f, "HubSpot responded {status}: {api}")?;
            }
            ErrorKind::Decode { path, message } => {
                write!(f, "the response does not fit at {path}: {message}")?
            }
            ErrorKind::Connect => f.write_str("no connection could be made")?,
            ErrorKind::Timeout => f.write_str("no response within the timeout")?,
            ErrorKind::Interrupted => {
                f.write_str("the connection broke before the response was complete")?
            }
            ErrorKind::TooLarge { limit } => {
                write!(f, "the response is longer than {limit} bytes")?
            }
            ErrorKind::Write => f.write_str("the response cannot be written to the file")?,
            ErrorKind::Redirect => {
                f.write_str(
                    "HubSpot redirected the request, which is refused: the credentials would go along",
                )?;
            }
        }
        if let Some(id) = &self.0.correlation_id {
            write!(f, " (correlation id {id})")?;
        }
        if self.0.attempts > 1 {
            write!(f, " after {} attempts", self.0.attempts)?;
        }
        Ok(())
    }
}

/// Shows the words with their causes, so that `main` may return the error; `{:#?}` shows the
/// fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt_in_words(self, f);
        }
        f.debug_struct("Error")
            .field("endpoint", &self.0.endpoint.map(EndpointInfo::name))
            .field("kind", &self.0.kind)
            .field("status", &self.0.status)
            .field("correlation_id", &self.0.correlation_id)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_grows_by_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }

    #[test]
    fn the_refusal_of_a_refresh_is_seen_through_the_call_that_needed_it() {
        let refused = |status| {
            let kind = ErrorKind::Api(Box::new(ApiError {
                retry_after: Some(Duration::from_secs(9)),
                oauth: Some(OAuthRefusal::ClientSecret),
                ..ApiError::default()
            }));
            let mut error = Error::new(kind, None);
            error.0.status = StatusCode::from_u16(status).ok();
            error.0.correlation_id = Some("c-1".to_owned());
            error
        };
        let limited = Error::credentials(refused(429));
        assert!(limited.is_rate_limited() && limited.is_transient() && limited.is_misconfigured());
        assert_eq!(limited.retry_after(), Some(Duration::from_secs(9)));
        assert_eq!(
            (limited.status(), limited.correlation_id()),
            (StatusCode::from_u16(429).ok(), Some("c-1"))
        );
        assert_eq!(limited.to_string().matches("c-1").count(), 1);
        let shared = Error::credentials(Arc::new(Error::new(ErrorKind::Timeout, None)));
        assert!(shared.is_timeout() && !shared.is_rate_limited() && shared.status().is_none());
        // The input of the call and its token are not what was refused.
        for status in [400, 401, 404, 409] {
            let error = Error::credentials(refused(status));
            assert!(!error.is_invalid() && !error.is_unauthorized(), "{status}");
            assert!(!error.is_not_found() && !error.is_conflict(), "{status}");
        }
    }

    #[test]
    fn it_can_cross_threads() {
        fn crosses<T: Send + Sync + 'static>() {}
        crosses::<Error>();
    }
}
