//! The authorize URL: where a user is sent to grant access.

use std::{fmt, time::SystemTime};

use hubscope_core::{AccountId, BaseUrl};
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, Scope, basic::BasicClient};

use super::{app::OAuthApp, state::AuthorizationState};

/// Prepares the authorize URL of one login.
#[derive(Debug)]
#[must_use = "a login begins with `start`"]
pub struct Authorize<'a, S> {
    app: &'a OAuthApp<S>,
    host: Option<BaseUrl>,
    account: Option<AccountId>,
    pkce: bool,
}

/// The start of a login: the URL for the user's browser, and the state to keep until the user comes
/// back. `Debug` shows the URL without its query, which has the state.
#[non_exhaustive]
pub struct AuthorizationRequest {
    /// The URL to send the user to.
    pub url: String,
    /// The state to keep in the user's session.
    pub state: AuthorizationState,
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("AuthorizationRequest").field("url", &url).finish_non_exhaustive()
    }
}

impl<S> OAuthApp<S> {
    /// Begins a login: the authorize URL asks for the scopes of `S`.
    pub fn authorize(&self) -> Authorize<'_, S> {
        Authorize { app: self, host: None, account: None, pkce: false }
    }
}

impl<S> Authorize<'_, S> {
    /// Preselects an account.
    pub fn account(mut self, account: impl Into<AccountId>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sends the user to another host than `https://app.hubspot.com`, such as
    /// `https://app-eu1.hubspot.com`: the `ui_domain` of the account's details, or the emulator.
    pub fn host(mut self, host: BaseUrl) -> Self {
        self.host = Some(host);
        self
    }

    /// Sends the user to the host of the account's region, such as `eu1`: the
    /// `data_hosting_location` of the account's details, with which refresh tokens begin, too.
    /// Without it, HubSpot finds out by itself.
    ///
    /// # Errors
    /// When the text is not the name of a region.
    pub fn region(self, region: &str) -> Result<Self, InvalidRegion> {
        let letters = region.trim_end_matches(|last: char| last.is_ascii_digit());
        let known = letters.len() == 2 && letters.bytes().all(|letter| letter.is_ascii_lowercase());
        if !known || !matches!(region.len() - letters.len(), 1 | 2) {
            return Err(InvalidRegion(region.to_owned()));
        }
        // The first region is the one without a name.
        let host = match region {
            "na1" => "https://app.hubspot.com".to_owned(),
            _ => format!("https://app-{region}.hubspot.com"),
        };
        match host.parse() {
            Ok(host) => Ok(self.host(host)),
            Err(_) => Err(InvalidRegion(region.to_owned())),
        }
    }

    /// Adds a PKCE challenge. HubSpot requires one of MCP apps. For other apps it is not
    /// documented.
    pub fn pkce(mut self) -> Self {
        self.pkce = true;
        self
    }

    /// Returns the authorize URL, and the state that the callback has to have.
    pub fn start(self) -> AuthorizationRequest {
        let shared = &self.app.shared;
        let (challenge, verifier) = match self.pkce {
            true => {
                let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
                (Some(challenge), Some(verifier))
            }
            false => (None, None),
        };
        let state = AuthorizationState::start(verifier, SystemTime::now());
        // Only the query of the URL that is written is used, so any host will do here.
        let mut url = shared.redirect.url().url().clone();
        url.set_query(None);
        let client = BasicClient::new(ClientId::new(shared.client_id.clone()))
            .set_redirect_uri(shared.redirect.url().clone())
            .set_auth_uri(AuthUrl::from_url(url));
        let mut request = client
            .authorize_url(|| CsrfToken::new(state.value().to_owned()))
            .add_scopes(shared.required.iter().map(|scope| Scope::new(scope.to_string())));
        if !shared.optional.is_empty() {
            request = request.add_extra_param("optional_scope", shared.optional.to_string());
        }
        if let Some(challenge) = challenge {
            request = request.set_pkce_challenge(challenge);
        }
        let (written, _) = request.url();
        // The query is form-encoded, where a blank is `+`; HubSpot documents `%20`. A plus sign has
        // become `%2B` by now.
        let query = written.query().unwrap_or_default().replace('+', "%20");
        let host = self.host.as_ref().map_or("https://app.hubspot.com", BaseUrl::as_str);
        let account = self.account.map(|id| format!("{id}/")).unwrap_or_default();
        AuthorizationRequest { url: format!("{host}/oauth/{account}authorize?{query}"), state }
    }
}

/// A text that is not the name of a region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a region of HubSpot: their names are like `na1` and `eu1`")]
pub struct InvalidRegion(String);

#[cfg(test)]
mod tests {
    use hubscope_core::{ScopeSet, Unchecked};
    use oauth2::url::Url;
    use proptest::prelude::*;

    use super::*;

    fn app(required: &str, optional: &str) -> OAuthApp<Unchecked> {
        let [required, optional]: [ScopeSet; 2] =
            [required, optional].map(|names| names.parse().unwrap());
        OAuthApp::unchecked(
            "id+1",
            "hush".into(),
            "http://localhost:3000/call?a=b",
            required,
            optional,
        )
        .unwrap()
    }

    #[test]
    fn it_asks_for_the_scopes_the_way_hubspot_documents() {
        let app = app("oauth crm.objects.contacts.read", "tickets files");
        let request = app.authorize().start();
        assert_eq!(
            request.url,
            format!(
                "https://app.hubspot.com/oauth/authorize?response_type=code&client_id=id%2B1&state={}\
                 &redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcall%3Fa%3Db\
                 &scope=crm.objects.contacts.read%20oauth&optional_scope=files%20tickets",
                request.state.value()
            )
        );
    }

    #[test]
    fn account_region_and_pkce_are_options() {
        let eu1 = "https://app-eu1.hubspot.com".parse().unwrap();
        let request = app("oauth", "").authorize().account(62_515_u64).host(eu1).pkce().start();
        assert!(request.url.starts_with("https://app-eu1.hubspot.com/oauth/62515/authorize?"));
        assert!(
            request.url.contains("&code_challenge_method=S256")
                && !request.url.contains("optional_scope")
        );
        assert!(request.state.into_verifier().is_some());
    }

    #[test]
    fn a_region_has_a_host() {
        let app = app("oauth", "");
        for (region, host) in [("na1", "app"), ("eu1", "app-eu1"), ("ap12", "app-ap12")] {
            let url = app.authorize().region(region).unwrap().start().url;
            assert!(
                url.starts_with(&format!("https://{host}.hubspot.com/oauth/authorize?")),
                "{url}"
            );
        }
        for other in ["", "eu", "1", "eu1.evil.com/", "EU1", "eu123", "e1", "eu1 ", "äu1"] {
            let error = app.authorize().region(other).unwrap_err();
            assert!(error.to_string().contains("na1"), "{error}");
        }
    }

    #[test]
    fn no_secret_is_in_the_url() {
        let request = app("oauth", "").authorize().pkce().start();
        assert!(!request.url.contains("hush"));
        let url = request.url.clone();
        let verifier = request.state.into_verifier().unwrap();
        assert!(!url.contains(secrecy::ExposeSecret::expose_secret(&verifier)));
    }

    proptest! {
        #[test]
        fn any_scope_name_comes_through_whole(names in prop::collection::btree_set("[!#-\\[\\]-~]{1,12}", 1..6)) {
            let names = names.into_iter().collect::<Vec<_>>().join(" ");
            let url = Url::parse(&app(&names, &names).authorize().start().url).unwrap();
            for parameter in ["scope", "optional_scope"] {
                let value = url.query_pairs().find(|(name, _)| name == parameter).unwrap().1.into_owned();
                prop_assert_eq!(value.parse::<ScopeSet>().unwrap(), names.parse::<ScopeSet>().unwrap());
            }
        }
    }
}
