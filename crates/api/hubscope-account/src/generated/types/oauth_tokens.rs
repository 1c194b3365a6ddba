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
    /// `access_token`.
    pub access_token: Option<SecretString>,
    /// `expires_in`.
    pub expires_in: Option<i64>,
    /// `hub_id`.
    pub hub_id: Option<i64>,
    /// `id_token`.
    pub id_token: Option<SecretString>,
    /// `refresh_token`.
    pub refresh_token: Option<SecretString>,
    /// `scopes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    /// `token_type`.
    pub token_type: Option<String>,
    /// `user_id`.
    pub user_id: Option<i64>,
}

/// Access token info, `PublicAccessTokenInfoResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccessTokenInfo {
    /// `active`.
    pub active: Option<bool>,
    /// `app_id`.
    pub app_id: Option<i64>,
    /// `client_id`.
    pub client_id: Option<String>,
    /// `expires_in`.
    pub expires_in: Option<i64>,
    /// `hub_domain`.
    pub hub_domain: Option<String>,
    /// `hub_id`.
    pub hub_id: Option<i64>,
    /// `is_private_distribution`.
    pub is_private_distribution: Option<bool>,
    /// `scopes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    /// `signed_access_token`.
    pub signed_access_token: Option<SignedAccessToken>,
    /// `token`.
    pub token: Option<SecretString>,
    /// `token_type`.
    pub token_type: Option<String>,
    /// `user`.
    pub user: Option<String>,
    /// `user_id`.
    pub user_id: Option<i64>,
}

/// Client credentials token, `ClientCredentialsTokenResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ClientCredentialsToken {
    /// `access_token`.
    pub access_token: Option<SecretString>,
    /// `expires_in`.
    pub expires_in: Option<i64>,
    /// `hub_id`.
    pub hub_id: Option<i64>,
    /// `id_token`.
    pub id_token: Option<SecretString>,
    /// `scopes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    /// `token_type`.
    pub token_type: Option<String>,
    /// `user_id`.
    pub user_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of grant type.
    GrantType {
        /// `authorization_code`.
        AuthorizationCode = "authorization_code",
        /// `client_credentials`.
        ClientCredentials = "client_credentials",
        /// `refresh_token`.
        RefreshToken = "refresh_token",
    }
}

/// Refresh token info, `PublicRefreshTokenInfoResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RefreshTokenInfo {
    /// `active`.
    pub active: Option<bool>,
    /// `app_id`.
    pub app_id: Option<i64>,
    /// `client_id`.
    pub client_id: Option<String>,
    /// `hub_domain`.
    pub hub_domain: Option<String>,
    /// `hub_id`.
    pub hub_id: Option<i64>,
    /// `scopes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub scopes: Vec<String>,
    /// `token`.
    pub token: Option<SecretString>,
    /// `token_type`.
    pub token_type: Option<String>,
    /// `user`.
    pub user: Option<String>,
    /// `user_id`.
    pub user_id: Option<i64>,
}

/// Signed access token, `SignedAccessToken` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignedAccessToken {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `appInstallId`.
    pub app_install_id: Option<String>,
    /// `audience`.
    pub audience: Option<String>,
    /// `expiresAt`.
    pub expires_at: Option<i64>,
    /// `hubId`.
    pub hub_id: Option<i64>,
    /// `hublet`.
    pub hublet: Option<String>,
    /// `installingUserId`.
    pub installing_user_id: Option<i64>,
    /// `isPrivateDistribution`.
    pub is_private_distribution: Option<bool>,
    /// `isServiceAccount`.
    pub is_service_account: Option<bool>,
    /// `isUserLevel`.
    pub is_user_level: Option<bool>,
    /// `newSignature`.
    pub new_signature: Option<SecretString>,
    /// `scopeToScopeGroupPks`.
    pub scope_to_scope_group_pks: Option<String>,
    /// `scopes`.
    pub scopes: Option<String>,
    /// `signature`.
    pub signature: Option<SecretString>,
    /// `trialScopeToScopeGroupPks`.
    pub trial_scope_to_scope_group_pks: Option<String>,
    /// `trialScopes`.
    pub trial_scopes: Option<String>,
    /// `userId`.
    pub user_id: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One kind of token info.
    TokenInfo [deserialize] ("token_use") {
        /// `access_token`.
        AccessToken(AccessTokenInfo) = "access_token",
        /// `refresh_token`.
        RefreshToken(RefreshTokenInfo) = "refresh_token",
    }
}

hubscope_core::tagged_union! {
    /// One kind of token response.
    TokenResponse [deserialize] ("token_use") {
        /// `access_token`.
        AccessToken(AccessToken) = "access_token",
        /// `client_credentials`.
        ClientCredentials(ClientCredentialsToken) = "client_credentials",
    }
}
