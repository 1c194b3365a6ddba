//! The two requests to a Vault: login and read.

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

/// The timeout of a request.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(30);

/// The API of a Vault.
pub(crate) struct Vault {
    pub(crate) client: Client,
    pub(crate) namespace: Option<String>,
    address: Url,
    login: Login,
    /// The token of the last login, reused until the Vault refuses it.
    token: Mutex<Option<SecretString>>,
}

/// A response of the Vault. Its body is wiped on drop.
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    body: Zeroizing<Vec<u8>>,
}

impl Vault {
    pub(crate) fn new(client: Client, address: &str, login: Login) -> Result<Self, String> {
        let url: Url =
            address.parse().map_err(|_| "the address of the Vault is not a URL".to_owned())?;
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        match (url.scheme(), here) {
            ("https", _) | ("http", true) => {
                Ok(Self { client, namespace: None, address: url, login, token: Mutex::new(None) })
            }
            _ => {
                Err("the address of a Vault on another machine has to begin with https://"
                    .to_owned())
            }
        }
    }

    /// Reads a path of the API. Logs in again, once, when the Vault refuses the token of an earlier
    /// login.
    pub(crate) async fn get(&self, path: &str, place: &str) -> Result<Response, SourceError> {
        for last in [false, true] {
            let (token, kept) = self.token(last, place).await?;
            let request = self.client.get(self.url(path, place)?);
            let header = header(&token).ok_or_else(|| {
                SourceError::unusable(place, "the login's token is not a valid header value")
            })?;
            let response = self.send(request.header("X-Vault-Token", header), place).await?;
            if !(kept && response.status == StatusCode::FORBIDDEN) {
                return Ok(response);
            }
        }
        Err(SourceError::NotDone { place: place.to_owned() })
    }

    /// Returns a token, and `true` with a token of an earlier login.
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
        // Wiped when the request drops it.
        let body = Bytes::from_owner(body);
        let request = self.client.post(url).header(CONTENT_TYPE, "application/json").body(body);
        let response = self.send(request, place).await?;
        if !response.status.is_success() {
            return Err(response.refused(
                place.to_owned(),
                "the role id or the secret id of the login is not valid",
            ));
        }
        let token = response.json::<LoggedIn>(place)?.auth.client_token;
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

    async fn send(
        &self,
        mut request: RequestBuilder,
        place: &str,
    ) -> Result<Response, SourceError> {
        if let Some(namespace) = &self.namespace {
            request = request.header("X-Vault-Namespace", namespace);
        }
        let failed = |error| down(place.to_owned(), error);
        let mut response = request.send().await.map_err(failed)?;
        let mut body = Zeroizing::new(Vec::with_capacity(4096));
        while let Some(piece) = response.chunk().await.map_err(failed)? {
            body.extend_from_slice(&piece);
        }
        Ok(Response { status: response.status(), body })
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

/// Returns the error for a Vault that cannot be reached. The URL is left out, because the place
/// says the same.
pub(crate) fn down(place: String, error: reqwest::Error) -> SourceError {
    SourceError::unavailable(place, causes(&error.without_url()))
}

impl Response {
    /// Parses the body. The parser's error is dropped, because it can quote parts of the secret.
    pub(crate) fn json<'a, T: Deserialize<'a>>(&'a self, place: &str) -> Result<T, SourceError> {
        serde_json::from_slice(&self.body).map_err(|_| {
            SourceError::unusable(
                place,
                "the Vault's response is not that of a key-value engine, version 2",
            )
        })
    }

    /// Returns the error for a response without success.
    pub(crate) fn refused(&self, place: String, advice: &str) -> SourceError {
        let said = format!("{}{}", self.status, self.errors());
        match self.status.as_u16() {
            400 | 401 | 403 => SourceError::denied(place, advice, said),
            _ => SourceError::unavailable(place, said),
        }
    }

    /// Returns the Vault's error messages, which contain no secret.
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
