//! The log of requests. It contains no secrets.

use std::collections::VecDeque;

use serde::Serialize;

use crate::fields::Fields;

/// A request that the emulator has received. Requests below `/_emulator/` are not logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The method, such as `GET`.
    pub method: String,
    /// The path as it was sent.
    pub path: String,
    /// The query as it was sent, without the question mark. The values of secret fields are
    /// `REDACTED`.
    pub query: String,
    /// The status of the response; `None` when a fault suppressed the response.
    pub status: Option<u16>,
    /// The kind of authorization of the request.
    pub authorization: AuthorizationKind,
    /// The id of the endpoint, such as `crm.contacts.list`; `None` for an unknown path.
    pub endpoint: Option<String>,
    /// The grant type of a request to the token endpoint, such as `refresh_token`.
    pub grant_type: Option<String>,
    /// `true` when a fault applied to the request.
    pub faulty: bool,
}

/// The kinds of `Authorization` headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AuthorizationKind {
    /// No such header.
    None,
    /// A static token of the emulator.
    StaticToken,
    /// An OAuth access token, expired or not.
    AccessToken,
    /// A bearer token that the emulator did not issue.
    UnknownToken,
    /// Another scheme, such as Basic.
    OtherScheme,
}

/// The number of requests that are kept: enough for a test, and a bound for a long-running program.
const KEPT: usize = 10_000;

#[derive(Debug, Default)]
pub(crate) struct Log(VecDeque<LoggedRequest>);

impl Log {
    pub(crate) fn add(&mut self, request: LoggedRequest) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn requests(&self) -> impl Iterator<Item = &LoggedRequest> {
        self.0.iter()
    }
}

/// Encodes a query with its secrets redacted.
pub(crate) fn redacted(query: &Fields) -> String {
    const SECRET: [&str; 8] = [
        "access_token",
        "client_secret",
        "code",
        "code_verifier",
        "hapikey",
        "private-app",
        "refresh_token",
        "token",
    ];
    let hide = |(name, value): &(String, String)| {
        let secret = SECRET.contains(&name.as_str());
        (name.clone(), if secret { "REDACTED".to_owned() } else { value.clone() })
    };
    Fields(query.0.iter().map(hide).collect()).encode()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_a_query_are_not_logged() {
        let query = Fields::parse("limit=1&hapikey=abc&client_secret=def");
        assert_eq!(redacted(&query), "limit=1&hapikey=REDACTED&client_secret=REDACTED");
    }
}
