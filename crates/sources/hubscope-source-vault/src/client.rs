//! The two calls of a Vault: a login, and a read.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use hubscope_auth::{
    ExposeSecret, SecretString,
    source::{SourceError, causes},
};
use reqwest::{
    Client, RequestBuilder, StatusCode, Url,
    header::{CONTENT_TYPE, HeaderValue},
};
use serde::{Deserialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use crate::login::{Kind, Login, read};

/// How long a call may take.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);

/// The API of a Vault.
pub(crate) struct Vault {
    pub(crate) client: Client,
    pub(crate) namespace: Option<String>,
    address: Url,
    login: Login,
    /// The token of the last login.
    token: Mutex<Option<SecretString>>,
}

/// What a Vault answered. Wiped when it is dropped.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    body: Zeroizing<Vec<u8>>,
}

impl Vault {
    pub(crate) fn new(client: Client, address: &str, login: Login) -> Result<Self, String> {
        let url: Url =
            address.parse().map_err(|_| "the address of the Vault is no URL".to_owned())?;
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        match (url.scheme(), here) {
            ("https", _) | ("http", true) => {
                Ok(Self { client, namespace: None, address: url, login, token: Mutex::new(None) })
            }
            _ => Err(
                "the address of the Vault has to begin with https:// when it is on another machine"
                    .to_owned(),
            ),
        }
    }

    /// Reads a path of the API. A token of a role that has become old is replaced, once.
    pub(crate) async fn get(&self, path: &str, place: &str) -> Result<Answer, SourceError> {
        for last in [false, true] {
            let (token, kept) = self.token(last, place).await?;
            let request = self.client.get(self.url(path, place)?);
            let header = header(&token)
                .ok_or_else(|| SourceError::unusable(place, "the login's token is no token"))?;
            let answer = self.send(request.header("X-Vault-Token", header), place).await?;
            if !(kept && answer.status == StatusCode::FORBIDDEN) {
                return Ok(answer);
            }
        }
        Err(SourceError::NotDone { place: place.to_owned() })
    }

    /// A token, and whether it is from an earlier login.
    async fn token(&self, anew: bool, place: &str) -> Result<(SecretString, bool), SourceError> {
        let (mount, role_id, secret_id) = match &self.login.0 {
            Kind::Token(source) => return Ok((read(&**source)?, false)),
            Kind::AppRole { mount, role_id, secret_id } => (mount, role_id, secret_id),
        };
        if let (false, Some(token)) = (anew, self.kept().clone()) {
            return Ok((token, true));
        }
        let secret_id = read(&**secret_id)?;
        let url = self.url(&format!("auth/{mount}/login"), place)?;
        let credentials = [("role_id", role_id.as_str()), ("secret_id", secret_id.expose_secret())];
        let credentials: std::collections::BTreeMap<_, _> = credentials.into();
        let mut body = Zeroizing::new(Vec::with_capacity(4096));
        serde_json::to_writer(&mut *body, &credentials).map_err(|_| {
            SourceError::unusable(place, "the role id or the secret id cannot be written")
        })?;
        // It is wiped when the request is done with it.
        let body = Bytes::from_owner(body);
        let request = self.client.post(url).header(CONTENT_TYPE, "application/json").body(body);
        let answer = self.send(request, place).await?;
        if !answer.status.is_success() {
            return Err(answer.refused(
                place.to_owned(),
                "the role id or the secret id of its login is not good",
            ));
        }
        let token = answer.json::<LoggedIn>(place)?.auth.client_token;
        *self.kept() = Some(token.clone());
        Ok((token, false))
    }

    fn kept(&self) -> MutexGuard<'_, Option<SecretString>> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn url(&self, path: &str, place: &str) -> Result<Url, SourceError> {
        let mut url = self.address.clone();
        let problem = || SourceError::unusable(place, "the address of the Vault has no host");
        url.path_segments_mut()
            .map_err(|()| problem())?
            .pop_if_empty()
            .push("v1")
            .extend(path.split('/'));
        Ok(url)
    }

    async fn send(&self, mut request: RequestBuilder, place: &str) -> Result<Answer, SourceError> {
        if let Some(namespace) = &self.namespace {
            request = request.header("X-Vault-Namespace", namespace);
        }
        let failed = |error| down(place.to_owned(), error);
        let mut response = request.send().await.map_err(failed)?;
        let mut body = Zeroizing::new(Vec::with_capacity(4096));
        while let Some(piece) = response.chunk().await.map_err(failed)? {
            body.extend_from_slice(&piece);
        }
        Ok(Answer { status: response.status(), body })
    }
}

#[derive(Deserialize)]
struct LoggedIn {
    auth: Auth,
}

#[derive(Deserialize)]
struct Auth {
    client_token: SecretString,
}

fn header(token: &SecretString) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(token.expose_secret()).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// The Vault did not answer. The URL has no secret, but says nothing that the place does not.
pub(crate) fn down(place: String, error: reqwest::Error) -> SourceError {
    SourceError::unavailable(place, causes(&error.without_url()))
}

impl Answer {
    /// Reads it; what the parser says of it could have parts of it.
    pub(crate) fn json<'a, T: Deserialize<'a>>(&'a self, place: &str) -> Result<T, SourceError> {
        serde_json::from_slice(&self.body).map_err(|_| {
            SourceError::unusable(
                place,
                "the Vault's answer is not that of a key-value engine, version 2",
            )
        })
    }

    /// It is no success.
    pub(crate) fn refused(&self, place: String, advice: &str) -> SourceError {
        let said = format!("{}{}", self.status, self.errors());
        match self.status.as_u16() {
            400 | 401 | 403 => SourceError::denied(place, advice, said),
            _ => SourceError::unavailable(place, said),
        }
    }

    /// What the Vault says is wrong: its own words, which have no secret.
    fn errors(&self) -> String {
        let errors: Result<Errors, _> = parsed(&self.body);
        errors.map(|Errors { errors }| format!(": {}", errors.join("; "))).unwrap_or_default()
    }
}

fn parsed<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(body)
}

#[derive(Deserialize)]
struct Errors {
    errors: Vec<String>,
}
