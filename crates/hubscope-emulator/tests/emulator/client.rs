//! A small client for the tests that shows every detail of a response.

use hubscope_emulator::Emulator;
use serde_json::Value;

/// A complete response.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Response {
    /// Checks the status and returns the JSON of the body.
    #[track_caller]
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        if self.text.is_empty() { Value::Null } else { serde_json::from_str(&self.text).unwrap() }
    }

    /// Checks the fields that every error has, and returns its JSON.
    #[track_caller]
    pub fn error(&self, status: u16, category: &str) -> Value {
        let body = self.expect(status);
        assert_eq!(body["category"], category, "{body}");
        assert_eq!(body["status"], "error");
        assert!(body["message"].as_str().is_some_and(|message| !message.is_empty()));
        assert_eq!(
            body["correlationId"],
            self.headers["x-hubspot-correlation-id"].to_str().unwrap()
        );
        body
    }
}

/// A client that sends requests with one token, or without.
pub struct Client {
    url: String,
    token: Option<String>,
    agent: ureq::Agent,
}

impl Client {
    pub fn new(hubspot: &Emulator, token: Option<String>) -> Self {
        let config =
            ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        Self { url: hubspot.url().to_owned(), token, agent: config.into() }
    }

    /// Creates a client with the scopes for contacts.
    pub fn of_contacts(hubspot: &Emulator) -> Self {
        let token = hubspot.token("oauth crm.objects.contacts.read crm.objects.contacts.write");
        Self::new(hubspot, Some(token))
    }

    pub fn try_send(
        &self,
        method: &str,
        path: &str,
        kind: &str,
        body: String,
    ) -> Result<Response, ureq::Error> {
        let mut request =
            http::Request::builder().method(method).uri(format!("{}{path}", self.url));
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let mut response = match body.is_empty() {
            true => self.agent.run(request.body(()).unwrap())?,
            false => self.agent.run(request.header("content-type", kind).body(body).unwrap())?,
        };
        let text = response.body_mut().with_config().limit(64 << 20).read_to_string()?;
        Ok(Response {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text,
        })
    }

    #[track_caller]
    pub fn get(&self, path: &str) -> Response {
        self.try_send("GET", path, "", String::new()).unwrap()
    }

    #[track_caller]
    pub fn delete(&self, path: &str) -> Response {
        self.try_send("DELETE", path, "", String::new()).unwrap()
    }

    #[track_caller]
    pub fn post(&self, path: &str, body: Value) -> Response {
        self.try_send("POST", path, "application/json", body.to_string()).unwrap()
    }

    #[track_caller]
    pub fn patch(&self, path: &str, body: Value) -> Response {
        self.try_send("PATCH", path, "application/json", body.to_string()).unwrap()
    }

    #[track_caller]
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.try_send("POST", path, "application/x-www-form-urlencoded", encode(fields)).unwrap()
    }
}

/// Encodes fields as a query.
pub fn encode(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|b| {
                if b.is_ascii_alphanumeric() {
                    char::from(b).to_string()
                } else {
                    format!("%{b:02X}")
                }
            })
            .collect()
    };
    fields.iter().map(|(k, v)| format!("{}={}", escape(k), escape(v))).collect::<Vec<_>>().join("&")
}
