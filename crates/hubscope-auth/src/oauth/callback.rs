//! The callback that HubSpot sends back with the user: a code, a denial, or a forgery.

use std::{borrow::Cow, fmt, time::SystemTime};

use oauth2::url::form_urlencoded;
use secrecy::SecretString;

use super::state::AuthorizationState;

/// The length of a description that is kept: anybody can write one into a callback.
const EXCERPT: usize = 200;

/// A code to exchange for tokens, once, with the PKCE verifier that belongs to it.
pub struct AuthorizationCode {
    pub(crate) code: SecretString,
    pub(crate) verifier: Option<SecretString>,
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").finish_non_exhaustive()
    }
}

/// The user came back without a code, or the callback does not belong to this login.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// The `state` is missing, or not that of this login: the callback may be forged.
    #[error("the `state` of the callback is not that of this login: start the login again")]
    State,
    /// The login took longer than an hour.
    #[error("the login was started more than an hour ago: start it again")]
    Late,
    /// The user, or the account, denied the app access.
    #[error("access was denied{}", described(.description))]
    Denied {
        /// HubSpot's description, shortened.
        description: Option<String>,
    },
    /// HubSpot sent an error.
    #[error("HubSpot sent the error {error:?}{}", described(.description))]
    Refused {
        /// Its name.
        error: String,
        /// HubSpot's description, shortened.
        description: Option<String>,
    },
    /// There is an error, but no `state`.
    ///
    /// It is not proven to belong to this login: HubSpot documents errors without a `state`, and
    /// any page in the browser can send one. The login that is under way may go on waiting for
    /// another callback.
    #[error(
        "HubSpot, or somebody else, sent the error {error:?} without the `state` of this login; nothing was granted{}",
        described(.description)
    )]
    Unproven {
        /// Its name, shortened.
        error: String,
        /// The description, shortened.
        description: Option<String>,
    },
    /// There is neither a code nor an error.
    #[error("the callback has neither a code nor an error: give the query as it came")]
    NoCode,
    /// A parameter is there twice.
    #[error("the callback has `{name}` more than once")]
    Twice {
        /// Which.
        name: &'static str,
    },
}

fn described(description: &Option<String>) -> String {
    description.as_ref().map(|text| format!(": {text}")).unwrap_or_default()
}

impl AuthorizationState {
    /// Reads the query of the callback (or its whole URL), and returns the code to exchange.
    ///
    /// # Errors
    /// When the callback does not belong to this login, when the user denied access, and when
    /// HubSpot sent an error.
    pub fn callback(self, query: &str) -> Result<AuthorizationCode, CallbackError> {
        self.callback_at(query, SystemTime::now())
    }

    fn callback_at(self, query: &str, now: SystemTime) -> Result<AuthorizationCode, CallbackError> {
        let query = query_of(query);
        // Nothing else counts, not even faults, until the callback is known to belong to this
        // login.
        let mut states = values(query, "state");
        let (state, another) = (states.next(), states.next());
        let Some(state) = state else {
            return Err(unproven(query));
        };
        if another.is_some() || !self.matches(&state) {
            return Err(CallbackError::State);
        }
        let parameter = |name: &'static str| {
            let mut found = values(query, name);
            let first = found.next();
            if found.next().is_some() { Err(CallbackError::Twice { name }) } else { Ok(first) }
        };
        let (code, error) = (parameter("code")?, parameter("error")?);
        if let Some(error) = error {
            let description = parameter("error_description")?.map(|text| harmless(&text));
            return Err(match &*error {
                "access_denied" => CallbackError::Denied { description },
                error => CallbackError::Refused { error: harmless(error), description },
            });
        }
        let code = code.filter(|code| !code.is_empty()).ok_or(CallbackError::NoCode)?;
        if self.is_over(now) {
            return Err(CallbackError::Late);
        }
        Ok(AuthorizationCode { code: code.into_owned().into(), verifier: self.into_verifier() })
    }
}

/// The query of a callback, of which the whole URL or its path may be given, or a query alone,
/// which may have a `?` in a value.
fn query_of(text: &str) -> &str {
    let text = text.split_once('#').map_or(text, |(text, _)| text);
    let starts =
        |start: &str| text.get(..start.len()).is_some_and(|part| part.eq_ignore_ascii_case(start));
    if ["?", "/", "http://", "https://"].into_iter().any(starts) {
        text.split_once('?').map_or("", |(_, query)| query)
    } else {
        text
    }
}

fn values<'a>(query: &'a str, name: &'static str) -> impl Iterator<Item = Cow<'a, str>> {
    form_urlencoded::parse(query.as_bytes())
        .filter(move |(key, _)| key == name)
        .map(|(_, value)| value)
}

/// Returns the error of a callback without a state: anybody may have sent it.
fn unproven(query: &str) -> CallbackError {
    let first = |name| values(query, name).next().map(|text| harmless(&text));
    match first("error") {
        Some(error) => CallbackError::Unproven { error, description: first("error_description") },
        None => CallbackError::State,
    }
}

/// Short, and without characters that would forge lines of a log.
fn harmless(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(EXCERPT).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;
    use secrecy::ExposeSecret;

    use super::*;

    fn state() -> (AuthorizationState, String) {
        let state = AuthorizationState::start(None, SystemTime::now());
        let value = state.value().to_owned();
        (state, value)
    }

    #[test]
    fn a_code_is_read_from_a_query_or_a_url() {
        for (before, after) in
            [("", ""), ("?", ""), ("https://crm.example.com/callback?x=1&", "#fragment")]
        {
            let (state, value) = state();
            let code = state
                .callback(&format!("{before}code=na1-a%2Bb%20c&state={value}{after}"))
                .unwrap();
            assert_eq!(code.code.expose_secret(), "na1-a+b c");
        }
    }

    #[test]
    fn an_answer_to_another_login_is_refused_whatever_it_says() {
        for forged in [
            "",
            "code=1",
            "code=1&code=2",
            "code=1&state=",
            "code=1&state=guess",
            "code=1&code=2&state=guess",
            "error=x&error=y&state=guess",
            "error=access_denied&state=guess",
            "code=1&state=x&error=y",
            "https://crm.example.com/callback",
        ] {
            let (state, _) = state();
            assert_eq!(state.callback(forged).unwrap_err(), CallbackError::State, "{forged}");
        }
        // Nor does the right state count beside another one.
        let (state, value) = state();
        let doubled = state.callback(&format!("code=1&state={value}&state=guess")).unwrap_err();
        assert_eq!(doubled, CallbackError::State);
    }

    #[test]
    fn an_error_without_a_state_is_told_apart_as_not_proven() {
        for (query, description) in [
            ("error=access_denied&error_description=No+way%0A", Some("No way".to_owned())),
            ("?error=access_denied", None),
            ("code=1&error=access_denied", None),
            ("error=access_denied&error=other", None),
        ] {
            let (state, _) = state();
            let error = state.callback(query).unwrap_err();
            assert_eq!(
                error,
                CallbackError::Unproven { error: "access_denied".to_owned(), description }
            );
            assert!(error.to_string().contains("without the `state`"), "{error}");
        }
    }

    #[test]
    fn a_question_mark_in_a_value_cuts_nothing_off() {
        for before in ["", "?", "/callback?", "HTTPS://crm.example.com/callback?"] {
            let (state, value) = state();
            let query = format!("{before}code=X&state={value}&error_description=Why?");
            assert_eq!(state.callback(&query).unwrap().code.expose_secret(), "X", "{before}");
        }
    }

    #[test]
    fn denials_and_errors_are_told_apart() {
        let (state, value) = self::state();
        let denied =
            state.callback(&format!("error=access_denied&error_description=No+way&state={value}"));
        assert_eq!(
            denied.unwrap_err(),
            CallbackError::Denied { description: Some("No way".to_owned()) }
        );
        let (state, value) = self::state();
        let refused = state.callback(&format!("error=invalid_scope&state={value}")).unwrap_err();
        assert_eq!(refused.to_string(), "HubSpot sent the error \"invalid_scope\"");
    }

    #[test]
    fn a_parameter_that_is_there_twice_is_refused() {
        for name in ["code", "error"] {
            let (state, value) = state();
            let error =
                state.callback(&format!("code=1&state={value}&{name}=2&{name}=3")).unwrap_err();
            assert_eq!(error, CallbackError::Twice { name });
        }
    }

    #[test]
    fn a_description_cannot_forge_lines_or_fill_a_log() {
        let (state, value) = state();
        let text = format!("%0D%0A{}", "x".repeat(5000));
        let error =
            state.callback(&format!("error=e&error_description={text}&state={value}")).unwrap_err();
        assert!(error.to_string().len() < 300 && !error.to_string().contains('\n'));
    }

    #[test]
    fn a_login_ends_after_an_hour() {
        let (state, value) = state();
        let later = SystemTime::now() + Duration::from_secs(3700);
        assert_eq!(
            state.callback_at(&format!("code=1&state={value}"), later).unwrap_err(),
            CallbackError::Late
        );
    }

    proptest! {
        #[test]
        fn no_query_gets_in_without_the_state(query in "([a-z]{1,6}=[ -~]{0,12}&?){0,5}") {
            let (state, _) = state();
            prop_assert!(state.callback(&query).is_err());
        }
    }
}
