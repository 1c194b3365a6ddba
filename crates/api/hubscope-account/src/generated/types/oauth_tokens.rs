//! Types of `oauth_tokens`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::null_as_default, __private::secrecy::SecretString};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Access token, `AccessTokenResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccessToken {
    pub access_token: Option<SecretString>,
    pub expires_in: Option<i64>,
    /// Numeric ID of the HubSpot account.
    pub hub_id: Option<i64>,
    pub id_token: Option<SecretString>,
    pub refresh_token: Option<SecretString>,
    /// Permissions granted to the app.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    pub token_type: Option<String>,
    pub user_id: Option<i64>,
}

/// Access token info, `PublicAccessTokenInfoResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccessTokenInfo {
    /// Tells whether the token is valid: neither expired nor revoked.
    pub active: Option<bool>,
    pub app_id: Option<i64>,
    /// Public identifier of the app, as its auth settings show it.
    pub client_id: Option<String>,
    pub expires_in: Option<i64>,
    pub hub_domain: Option<String>,
    /// Numeric ID of the HubSpot account.
    pub hub_id: Option<i64>,
    pub is_private_distribution: Option<bool>,
    /// Permissions granted to the app.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    pub signed_access_token: Option<SignedAccessToken>,
    /// Access or refresh token that is asked about.
    pub token: Option<SecretString>,
    pub token_type: Option<String>,
    /// Email address of the person who installed the app.
    pub user: Option<String>,
    pub user_id: Option<i64>,
}

/// Client credentials token, `ClientCredentialsTokenResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ClientCredentialsToken {
    pub access_token: Option<SecretString>,
    pub expires_in: Option<i64>,
    /// Numeric ID of the HubSpot account.
    pub hub_id: Option<i64>,
    pub id_token: Option<SecretString>,
    /// Permissions granted to the app.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    pub token_type: Option<String>,
    pub user_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    GrantType {
        AuthorizationCode = "authorization_code",
        ClientCredentials = "client_credentials",
        RefreshToken = "refresh_token",
    }
}

/// Refresh token info, `PublicRefreshTokenInfoResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RefreshTokenInfo {
    /// Tells whether the token is valid, that is, not revoked.
    pub active: Option<bool>,
    pub app_id: Option<i64>,
    /// Public identifier of the app, as its auth settings show it.
    pub client_id: Option<String>,
    pub hub_domain: Option<String>,
    /// Numeric ID of the HubSpot account.
    pub hub_id: Option<i64>,
    /// Permissions granted to the app.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    /// Access or refresh token that is asked about.
    pub token: Option<SecretString>,
    pub token_type: Option<String>,
    /// Email address of the person who installed the app.
    pub user: Option<String>,
    pub user_id: Option<i64>,
}

/// Signed access token, `SignedAccessToken` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignedAccessToken {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    pub app_install_id: Option<String>,
    pub audience: Option<String>,
    /// Time at which it ceases to be valid.
    pub expires_at: Option<i64>,
    pub hub_id: Option<i64>,
    pub hublet: Option<String>,
    pub installing_user_id: Option<i64>,
    pub is_private_distribution: Option<bool>,
    pub is_service_account: Option<bool>,
    pub is_user_level: Option<bool>,
    pub new_signature: Option<SecretString>,
    pub scope_to_scope_group_pks: Option<String>,
    /// Permissions granted to the app.
    pub scopes: Option<String>,
    pub signature: Option<SecretString>,
    pub trial_scope_to_scope_group_pks: Option<String>,
    pub trial_scopes: Option<String>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    TokenInfo [deserialize] ("token_use") {
        AccessToken(AccessTokenInfo) = "access_token",
        RefreshToken(RefreshTokenInfo) = "refresh_token",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    TokenResponse [deserialize] ("token_use") {
        AccessToken(AccessToken) = "access_token",
        ClientCredentials(ClientCredentialsToken) = "client_credentials",
    }
}
