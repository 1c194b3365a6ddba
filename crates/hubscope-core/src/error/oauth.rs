//! Why HubSpot's OAuth endpoints refuse a call, and what to do.

use std::fmt;

use serde_json::Value;

/// Why HubSpot's OAuth endpoints refused a call.
///
/// Read from the `error` and `status` of the answer. [`is_revoked`](Self::is_revoked) tells a grant that is gone from
/// an app that is set up wrongly; what is transient has no refusal but a status of its own, such as 429 or 502.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthRefusal {
    /// `BAD_REFRESH_TOKEN`: the refresh token is unknown, was revoked, or the app was uninstalled.
    RefreshToken,
    /// `BAD_AUTH_CODE`: the authorization code is unknown, expired, or was used before.
    Code,
    /// `BAD_CODE_VERIFIER`: the PKCE verifier does not belong to the challenge of the authorize URL.
    CodeVerifier,
    /// `BAD_CLIENT_ID`: there is no app with this client id.
    ClientId,
    /// `BAD_CLIENT_SECRET`: the client secret is not the app's.
    ClientSecret,
    /// `BAD_REDIRECT_URI`: the redirect URI is not the one that the code was sent to.
    RedirectUri,
    /// `BAD_SCOPES`: a scope is missing, or is none that the app may have.
    Scopes,
    /// `BAD_GRANT_TYPE`: HubSpot does not know the kind of grant, or the app may not use it.
    GrantType,
    /// `BAD_HUB`, `access_denied`: the account is gone, or denies the app access.
    Account,
    /// `USER_LEVEL_CLIENT_CREDENTIALS_NOT_SUPPORTED`: apps of this kind have no client credentials.
    ClientCredentials,
    /// `invalid_grant` without a finer reason: the code or the refresh token is not good.
    Grant,
    /// `invalid_client` without a finer reason: client id and secret are not those of an app.
    Client,
    /// Something else; the message of the error has HubSpot's words.
    Other,
}

impl OAuthRefusal {
    /// What a body says; `None` when it is no OAuth error.
    pub(super) fn of_json(body: &Value) -> Option<Self> {
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

    /// Whether the grant is gone: no retry helps, the account has to install the app again.
    pub fn is_revoked(self) -> bool {
        matches!(self, Self::RefreshToken | Self::Account | Self::Grant)
    }

    /// Whether the app is set up wrongly: nothing works for any account until that is mended.
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

    /// What to do, in a few words.
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
            Self::Scopes => "ask only for scopes that the app's settings have, and for at least one",
            Self::GrantType | Self::ClientCredentials => "check what kinds of grant the app may use",
            Self::Grant => "log in again: the code or refresh token is spent",
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
    fn a_spent_code_is_neither_a_revoked_grant_nor_a_wrong_setting() {
        assert!(!OAuthRefusal::Code.is_revoked() && !OAuthRefusal::Code.is_misconfigured());
        assert!(OAuthRefusal::Account.is_revoked() && OAuthRefusal::ClientSecret.is_misconfigured());
    }
}
