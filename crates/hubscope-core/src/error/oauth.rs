//! The reasons for which HubSpot's OAuth endpoints refuse a call, with advice.

use std::fmt;

use http::StatusCode;
use serde_json::Value;

use crate::endpoint::EndpointInfo;

/// The prefix of the names of HubSpot's OAuth endpoints.
const NAMES: &str = "oauth.";

/// The name of the endpoint that takes a code and not a refresh token.
const EXCHANGE: &str = "oauth.exchange";

/// The reason for which HubSpot's OAuth endpoint refused a call.
///
/// Read from the `error` and `status` of the response. [`is_revoked`](Self::is_revoked) tells a
/// grant that is gone from an app that is set up wrongly. Transient errors have a status of their
/// own, such as 429 or 502, and no refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthRefusal {
    /// `BAD_REFRESH_TOKEN`: the refresh token is unknown, was revoked, or the app was uninstalled.
    RefreshToken,
    /// `BAD_AUTH_CODE`: the authorization code is unknown, expired, or was used before. For an
    /// exchange also `invalid_grant` without a finer reason: it may be the redirect URI or the PKCE
    /// verifier that does not fit.
    Code,
    /// `BAD_CODE_VERIFIER`: the PKCE verifier does not belong to the challenge of the authorize
    /// URL.
    CodeVerifier,
    /// `BAD_CLIENT_ID`: there is no app with this client id.
    ClientId,
    /// `BAD_CLIENT_SECRET`: the client secret is not the app's.
    ClientSecret,
    /// `BAD_REDIRECT_URI`: the redirect URI is not the one that the code was sent to.
    RedirectUri,
    /// `BAD_SCOPES`: a scope is missing, or the app may not have it.
    Scopes,
    /// `BAD_GRANT_TYPE`: HubSpot does not know the kind of grant, or the app may not use it.
    GrantType,
    /// `BAD_HUB`, `access_denied`: the account is gone, or denies the app access.
    Account,
    /// `USER_LEVEL_CLIENT_CREDENTIALS_NOT_SUPPORTED`: apps of this kind have no client credentials.
    ClientCredentials,
    /// `invalid_grant` without a finer reason: the refresh token is not valid.
    Grant,
    /// `invalid_client` without a finer reason: client id and secret are not those of an app.
    Client,
    /// Something else; the message of the error has HubSpot's words.
    Other,
}

impl OAuthRefusal {
    /// Reads a response. `None` when it is not from an OAuth endpoint: others, and proxies, use the
    /// same words for something else.
    pub(super) fn of_response(
        endpoint: &EndpointInfo,
        status: StatusCode,
        body: &Value,
    ) -> Option<Self> {
        if !endpoint.name().starts_with(NAMES) || !matches!(status.as_u16(), 400 | 401 | 403) {
            return None;
        }
        match Self::of_json(body)? {
            // Without tokens, a grant cannot have been revoked.
            Self::Grant if endpoint.name() == EXCHANGE => Some(Self::Code),
            refusal => Some(refusal),
        }
    }

    /// Reads a body. `None` when it is not an OAuth error.
    fn of_json(body: &Value) -> Option<Self> {
        let status = body["status"].as_str().unwrap_or_default();
        let error = body["error"].as_str();
        Some(match (status, error) {
            ("BAD_REFRESH_TOKEN", _) => Self::RefreshToken,
            ("BAD_AUTH_CODE", _) => Self::Code,
            ("BAD_CODE_VERIFIER", _) => Self::CodeVerifier,
            ("BAD_CLIENT_ID", _) => Self::ClientId,
            ("BAD_CLIENT_SECRET", _) => Self::ClientSecret,
            ("BAD_REDIRECT_URI", _) => Self::RedirectUri,
            ("BAD_SCOPES", _) => Self::Scopes,
            ("BAD_GRANT_TYPE", _) => Self::GrantType,
            ("BAD_HUB", _) => Self::Account,
            ("USER_LEVEL_CLIENT_CREDENTIALS_NOT_SUPPORTED", _) => Self::ClientCredentials,
            (_, Some("invalid_grant")) => Self::Grant,
            (_, Some("invalid_client" | "unauthorized_client")) => Self::Client,
            (_, Some("invalid_scope")) => Self::Scopes,
            (_, Some("unsupported_grant_type")) => Self::GrantType,
            (_, Some("access_denied")) => Self::Account,
            (_, Some(_)) => Self::Other,
            (_, None) => return None,
        })
    }

    /// Returns whether the grant is gone: retries do not help, and the account has to install the
    /// app again.
    pub fn is_revoked(self) -> bool {
        matches!(self, Self::RefreshToken | Self::Account | Self::Grant)
    }

    /// Returns whether the app is set up wrongly: nothing works for any account until that is
    /// fixed.
    pub fn is_misconfigured(self) -> bool {
        matches!(
            self,
            Self::ClientId
                | Self::ClientSecret
                | Self::Client
                | Self::RedirectUri
                | Self::Scopes
                | Self::GrantType
                | Self::ClientCredentials
        )
    }

    /// Returns advice in a few words.
    pub fn advice(self) -> &'static str {
        match self {
            Self::RefreshToken | Self::Account => "have the account install the app again",
            Self::Code | Self::CodeVerifier => "start the login again with a new authorize URL",
            Self::ClientId => "check the client id on the app's Auth page",
            Self::ClientSecret => "check the client secret on the app's Auth page",
            Self::Client => "check the client id and secret on the app's Auth page",
            Self::RedirectUri => {
                "use one redirect URI, the same in the app's settings, authorize URL and exchange"
            }
            Self::Scopes => {
                "ask only for scopes that the app's settings have, and for at least one"
            }
            Self::GrantType | Self::ClientCredentials => {
                "check what kinds of grant the app may use"
            }
            Self::Grant => "log in again: the refresh token is spent",
            Self::Other => "see HubSpot's message",
        }
    }
}

impl fmt::Display for OAuthRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.advice())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{endpoint::Endpoint, requirement::Nothing};

    fn endpoint(name: &'static str) -> EndpointInfo {
        *Endpoint::<Nothing>::post("/t").named(name).info()
    }

    #[test]
    fn the_finer_reason_wins() {
        for (body, refusal) in [
            (
                json!({"error": "invalid_grant", "status": "BAD_REFRESH_TOKEN"}),
                Some(OAuthRefusal::RefreshToken),
            ),
            (json!({"error": "invalid_grant"}), Some(OAuthRefusal::Grant)),
            (json!({"error": "access_denied", "status": "BAD_HUB"}), Some(OAuthRefusal::Account)),
            (json!({"status": "BAD_CLIENT_SECRET"}), Some(OAuthRefusal::ClientSecret)),
            (json!({"error": "temporarily_strange"}), Some(OAuthRefusal::Other)),
            (json!({"status": "error", "message": "no"}), None),
        ] {
            assert_eq!(OAuthRefusal::of_json(&body), refusal, "{body}");
        }
    }

    #[test]
    fn every_status_is_a_grant_that_is_gone_or_a_wrong_setting_or_neither() {
        let (revoked, misconfigured, neither) = ((true, false), (false, true), (false, false));
        for (status, error, is) in [
            ("BAD_REFRESH_TOKEN", Some("invalid_grant"), revoked),
            ("BAD_HUB", Some("access_denied"), revoked),
            ("BAD_AUTH_CODE", Some("invalid_grant"), neither),
            ("BAD_CODE_VERIFIER", Some("invalid_grant"), neither),
            ("BAD_CLIENT_ID", Some("invalid_client"), misconfigured),
            ("BAD_CLIENT_SECRET", Some("invalid_client"), misconfigured),
            // With the error that would mean something else without the status, and without any.
            ("BAD_REDIRECT_URI", Some("invalid_grant"), misconfigured),
            ("BAD_SCOPES", Some("access_denied"), misconfigured),
            ("BAD_GRANT_TYPE", Some("invalid_grant"), misconfigured),
            ("USER_LEVEL_CLIENT_CREDENTIALS_NOT_SUPPORTED", None, misconfigured),
            ("", Some("invalid_grant"), revoked),
            ("", Some("access_denied"), revoked),
            ("", Some("invalid_client"), misconfigured),
            ("", Some("unauthorized_client"), misconfigured),
            ("", Some("invalid_scope"), misconfigured),
            ("", Some("unsupported_grant_type"), misconfigured),
            ("", Some("invalid_request"), neither),
        ] {
            for error in
                [error, None].into_iter().filter(|error| error.is_some() || !status.is_empty())
            {
                let body = json!({"error": error, "status": status, "message": "no"});
                let refusal = OAuthRefusal::of_json(&body).unwrap();
                assert_eq!((refusal.is_revoked(), refusal.is_misconfigured()), is, "{body}");
            }
        }
    }

    #[test]
    fn only_oauth_endpoints_refuse_grants() {
        let body = json!({"error": "access_denied", "status": "BAD_REFRESH_TOKEN"});
        for (name, status, counts) in [
            ("oauth.refresh", 400, true),
            ("oauth.client_credentials", 401, true),
            ("oauth.revoke", 403, true),
            ("oauth.refresh", 404, false),
            ("oauth.refresh", 429, false),
            ("oauth.refresh", 502, false),
            ("crm.contacts.list", 403, false),
            ("oauthish", 400, false),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            let refusal = OAuthRefusal::of_response(&endpoint(name), status, &body);
            assert_eq!(refusal.is_some(), counts, "{name} {status}");
        }
    }

    #[test]
    fn a_code_that_is_refused_is_not_a_revoked_grant() {
        for (name, refusal) in
            [("oauth.exchange", OAuthRefusal::Code), ("oauth.refresh", OAuthRefusal::Grant)]
        {
            let body = json!({"error": "invalid_grant"});
            let found = OAuthRefusal::of_response(&endpoint(name), StatusCode::BAD_REQUEST, &body);
            assert_eq!(found, Some(refusal), "{name}");
        }
    }

    #[test]
    fn a_spent_code_is_neither_a_revoked_grant_nor_a_wrong_setting() {
        assert!(!OAuthRefusal::Code.is_revoked() && !OAuthRefusal::Code.is_misconfigured());
        assert!(
            OAuthRefusal::Account.is_revoked() && OAuthRefusal::ClientSecret.is_misconfigured()
        );
    }
}
