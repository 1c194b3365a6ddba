//! The tokens that an account granted, their lifetime, and their scopes.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use hubscope_core::{AccountId, Error, Scope, ScopeSet, decode, transport::Response};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};

use crate::{random, refresh::AccessToken};

/// The assumed life of an access token when HubSpot does not say.
const LIFE: Duration = Duration::from_secs(1800);

/// The longest life of an access token that is believed. HubSpot's tokens live for half an hour; a
/// number far beyond is a mistake, which would keep an expired token in use.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The grant of an account: an access token, the refresh token that gets the next one, and the
/// scopes.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// The access token.
    pub access_token: SecretString,
    /// The token that gets the next access token.
    pub refresh_token: SecretString,
    /// The time at which it was issued, by the clock of this machine.
    pub issued_at: SystemTime,
    /// The time at which HubSpot stops accepting the access token, by the clock of this machine.
    pub expires_at: SystemTime,
    /// The account, when HubSpot says.
    pub hub_id: Option<AccountId>,
    /// The user who installed the app, when HubSpot says.
    pub user_id: Option<u64>,
    /// The scopes that the account granted, when HubSpot says.
    pub scopes: Option<ScopeSet>,
}

impl Tokens {
    /// Makes tokens of which only the refresh token is known, such as those of another library. The
    /// first call refreshes them.
    pub fn from_refresh_token(refresh_token: impl Into<SecretString>) -> Self {
        Self {
            access_token: SecretString::default(),
            refresh_token: refresh_token.into(),
            issued_at: UNIX_EPOCH,
            expires_at: UNIX_EPOCH,
            hub_id: None,
            user_id: None,
            scopes: None,
        }
    }

    /// Returns the access token, to be refreshed at a random time before it expires.
    pub(crate) fn access_token(&self) -> AccessToken {
        AccessToken::new(self.access_token.clone(), self.issued_at, self.expires_at)
            .jitter(random::fraction())
    }

    /// Returns the tokens as JSON, secrets included. Keep it where nobody else can read it.
    pub fn to_secret_json(&self) -> SecretString {
        let seconds =
            |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let kept = Kept {
            access_token: self.access_token.expose_secret(),
            refresh_token: self.refresh_token.expose_secret(),
            issued_at: seconds(self.issued_at),
            expires_at: seconds(self.expires_at),
            hub_id: self.hub_id,
            user_id: self.user_id,
            scopes: self.scopes.as_ref().map(ToString::to_string),
        };
        let scopes = kept.scopes.as_ref().map_or(0, String::len);
        // Room for all of it, each character escaped: a text that grows leaves copies.
        let room = 256 + 6 * (kept.access_token.len() + kept.refresh_token.len() + scopes);
        let mut json = Vec::with_capacity(room);
        // Texts and numbers cannot fail to be written, and what is written is UTF-8.
        let _ = serde_json::to_writer(&mut json, &kept);
        String::from_utf8(json).unwrap_or_default().into()
    }

    /// Reads the JSON that [`to_secret_json`](Self::to_secret_json) wrote.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn from_secret_json(json: &SecretString) -> Result<Self, InvalidTokens> {
        // The message of the parser could hold a part of the secret.
        let kept: Kept<SecretString> =
            serde_json::from_str(json.expose_secret()).map_err(|_| InvalidTokens)?;
        let time =
            |seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).ok_or(InvalidTokens);
        Ok(Self {
            access_token: kept.access_token,
            refresh_token: kept.refresh_token,
            issued_at: time(kept.issued_at)?,
            expires_at: time(kept.expires_at)?,
            hub_id: kept.hub_id,
            user_id: kept.user_id,
            scopes: kept
                .scopes
                .map(|scopes| scopes.parse())
                .transpose()
                .map_err(|_| InvalidTokens)?,
        })
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("hub_id", &self.hub_id)
            .field("user_id", &self.user_id)
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes.as_ref().map(ToString::to_string))
            .finish_non_exhaustive()
    }
}

/// A text that is not the JSON of [`Tokens::to_secret_json`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is not the JSON of tokens that Tokens::to_secret_json wrote")]
#[non_exhaustive]
pub struct InvalidTokens;

#[derive(Serialize, Deserialize)]
struct Kept<T> {
    access_token: T,
    refresh_token: T,
    issued_at: u64,
    expires_at: u64,
    hub_id: Option<AccountId>,
    user_id: Option<u64>,
    scopes: Option<String>,
}

/// A response of the token endpoint. It is read here and not by the oauth2 crate, whose tokens stay
/// in memory when they are dropped, and whose errors do not name the field that does not fit.
///
/// The old refresh token may be spent by now. All fields but the tokens are read leniently, so that
/// they cannot cost the new one.
#[derive(Deserialize)]
struct Body {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires_in: Option<Box<RawValue>>,
    hub_id: Option<Box<RawValue>>,
    user_id: Option<Box<RawValue>>,
    scopes: Option<Box<RawValue>>,
    scope: Option<Box<RawValue>>,
}

/// Reads the response to an exchange.
pub(crate) fn exchanged(response: &Response) -> Result<Tokens, Error> {
    read(response, None)
}

/// Reads the response to a refresh. Fields that it leaves out stay as they were.
pub(crate) fn refreshed(response: &Response, old: &Tokens) -> Result<Tokens, Error> {
    read(response, Some(old))
}

/// Reads the response to a grant without a refresh token.
pub(crate) fn granted(response: &Response) -> Result<AccessToken, Error> {
    let body = body(response)?;
    let expires_at = body.expires_at(response);
    Ok(AccessToken::new(body.access_token, response.at, expires_at))
}

fn body(response: &Response) -> Result<Body, Error> {
    let body: Body = decode::json(response)?;
    match body.access_token.expose_secret() {
        "" => Err(missing(response, "access_token")),
        _ => Ok(body),
    }
}

fn missing(response: &Response, field: &str) -> Error {
    Error::undecodable(response, format!("$.{field}"), "there is no token")
}

impl Body {
    /// A life of zero counts as none given: otherwise every call would refresh.
    fn expires_at(&self, response: &Response) -> SystemTime {
        let said = self.expires_in.as_deref().and_then(number).filter(|seconds| *seconds > 0);
        let life = said.map_or(LIFE, Duration::from_secs).min(LONGEST);
        response.at.checked_add(life).unwrap_or(response.at)
    }

    fn scopes(&self) -> Option<ScopeSet> {
        [&self.scopes, &self.scope].into_iter().find_map(|field| names(field.as_deref()?))
    }
}

/// Reads a number, written as a number or as text. Fractions are cut off.
fn number(raw: &RawValue) -> Option<u64> {
    let text = raw.get().trim_matches('"').trim();
    text.parse().ok().or_else(|| {
        let number: f64 = text.parse().ok()?;
        // Larger floats are not exact integers any more.
        (0.0..9e15).contains(&number).then_some(number as u64)
    })
}

/// Reads scopes, as a list or as one text. Entries that are not scopes are left out.
fn names(raw: &RawValue) -> Option<ScopeSet> {
    match serde_json::from_str(raw.get()).ok()? {
        Value::Array(entries) => {
            let scopes: ScopeSet =
                entries.iter().filter_map(|name| Scope::new(name.as_str()?).ok()).collect();
            Some(scopes).filter(|scopes| !scopes.is_empty() || entries.is_empty())
        }
        Value::String(text) => {
            let scopes: ScopeSet =
                text.split_whitespace().filter_map(|name| Scope::new(name).ok()).collect();
            Some(scopes).filter(|scopes| !scopes.is_empty())
        }
        _ => None,
    }
}

fn read(response: &Response, old: Option<&Tokens>) -> Result<Tokens, Error> {
    let body = body(response)?;
    let (expires_at, scopes) = (body.expires_at(response), body.scopes());
    let refresh_token = body.refresh_token.filter(|token| !token.expose_secret().is_empty());
    let refresh_token = refresh_token.or_else(|| Some(old?.refresh_token.clone()));
    let number = |field: &Option<Box<RawValue>>| field.as_deref().and_then(number);
    let (hub_id, user_id) = (number(&body.hub_id), number(&body.user_id));
    Ok(Tokens {
        access_token: body.access_token,
        refresh_token: refresh_token.ok_or_else(|| missing(response, "refresh_token"))?,
        issued_at: response.at,
        expires_at,
        hub_id: hub_id.map(AccountId::new).or_else(|| old?.hub_id),
        user_id: user_id.or_else(|| old?.user_id),
        scopes: scopes.or_else(|| old?.scopes.clone()),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use hubscope_core::{
        http::{HeaderMap, StatusCode},
        transport::{Endpoint, Exchange, Input, Received, Settings, Step},
    };

    use super::*;

    #[test]
    fn they_survive_being_kept_and_never_show() {
        let mut tokens = Tokens::from_refresh_token("na1-hush");
        tokens.access_token = "pat-hush".into();
        tokens.scopes = Some("oauth tickets".parse().unwrap());
        tokens.hub_id = Some(62_515_u64.into());
        tokens.expires_at = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let back = Tokens::from_secret_json(&tokens.to_secret_json()).unwrap();
        assert_eq!(back.refresh_token.expose_secret(), "na1-hush");
        assert_eq!(back.access_token.expose_secret(), "pat-hush");
        assert_eq!(
            (back.scopes.clone(), back.expires_at),
            (tokens.scopes.clone(), tokens.expires_at)
        );
        assert!(!format!("{tokens:?} {back:#?}").contains("hush"));
        assert!(format!("{tokens:?}").contains("62515"));
    }

    fn answered(body: String) -> Response {
        use crate::oauth::calls::{OAuthEndpoint, Request, TOKEN};

        static ENDPOINT: OAuthEndpoint = Endpoint::post(TOKEN).named("oauth.refresh");
        let request = Request::new(&ENDPOINT, &[]);
        let mut call = Exchange::new(request, Arc::new(Settings::default()), 7);
        call.step(Input::Begin);
        call.step(Input::Anonymous);
        let (status, at) = (StatusCode::OK, UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let received =
            Received { status, headers: HeaderMap::new(), body: body.into(), written: 0, at };
        match call.step(Input::Received(received)) {
            Step::Done(Ok(response)) => response,
            step => unreachable!("{step:?}"),
        }
    }

    /// An answer with a rotated refresh token and one more field.
    fn with(field: &str) -> Tokens {
        let body = format!(r#"{{"access_token":"pat-new","refresh_token":"na1-new",{field}}}"#);
        let mut old = Tokens::from_refresh_token("na1-old");
        (old.hub_id, old.scopes) = (Some(7_u64.into()), Some("tickets".parse().unwrap()));
        let tokens = refreshed(&answered(body), &old).unwrap();
        assert_eq!(tokens.refresh_token.expose_secret(), "na1-new", "{field}");
        tokens
    }

    #[test]
    fn a_life_that_is_odd_is_no_reason_to_lose_a_refresh_token() {
        for (said, life) in [
            ("1800", 1800),
            ("600", 600),
            (r#""600""#, 600),
            ("599.5", 599),
            (r#"" 599.5 ""#, 599),
            ("0", 1800),
            ("0.5", 1800),
            ("-1", 1800),
            (r#""-1""#, 1800),
            (r#""soon""#, 1800),
            ("null", 1800),
            ("true", 1800),
            ("[1800]", 1800),
            (r#"{"seconds":1800}"#, 1800),
            ("86401", 86400),
            ("18446744073709551615", 86400),
            ("18446744073709551616", 1800),
            ("1e400", 1800),
        ] {
            let tokens = with(&format!(r#""expires_in":{said}"#));
            assert_eq!(tokens.expires_at, tokens.issued_at + Duration::from_secs(life), "{said}");
        }
    }

    #[test]
    fn an_account_or_scopes_that_are_odd_are_no_reason_to_lose_a_refresh_token() {
        for (said, hub_id) in [
            ("62515", 62515),
            (r#""62515""#, 62515),
            (r#""acme""#, 7),
            ("-1", 7),
            ("null", 7),
            ("{}", 7),
        ] {
            assert_eq!(
                with(&format!(r#""hub_id":{said},"user_id":{said}"#)).hub_id,
                Some(AccountId::new(hub_id)),
                "{said}"
            );
        }
        for (said, scopes) in [
            (r#""scopes":["oauth","tickets"]"#, "oauth tickets"),
            (r#""scopes":["oauth",null,7]"#, "oauth"),
            (r#""scopes":"oauth files""#, "files oauth"),
            (r#""scopes":[null]"#, "tickets"),
            (r#""scopes":7"#, "tickets"),
            (r#""scopes":[]"#, ""),
            (r#""scopes":[null],"scope":"oauth files""#, "files oauth"),
            (r#""scope":["oauth"]"#, "oauth"),
            (r#""scope":{}"#, "tickets"),
        ] {
            assert_eq!(with(said).scopes.unwrap(), scopes.parse().unwrap(), "{said}");
        }
    }

    #[test]
    fn a_token_that_is_odd_is_an_error() {
        for body in [
            r#"{"refresh_token":"na1-new"}"#,
            r#"{"access_token":"","refresh_token":"na1-new"}"#,
            r#"{"access_token":7,"refresh_token":"na1-new"}"#,
            r#"{"access_token":"pat-new","refresh_token":7}"#,
            r#"{"access_token":"pat-new"}"#,
        ] {
            let error = exchanged(&answered(body.to_owned())).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("-new"), "{error:?}");
        }
    }

    #[test]
    fn a_text_that_is_no_tokens_is_refused_without_showing_it() {
        let error = Tokens::from_secret_json(&"{\"access_token\": \"hush\"".into()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
}
