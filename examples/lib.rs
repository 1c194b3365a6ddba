//! Where the examples send their calls: to HubSpot, or to the embedded emulator.

use std::{error::Error, fmt};

use hubscope::auth::{PrivateToken, source::causes};
use hubscope_emulator::Emulator;

/// Any error with what caused it, as `main` is to end with it: Rust shows the `Debug` of what `main` gives back, and this one's are words.
pub struct InWords(String);

impl<E: Into<Box<dyn Error>>> From<E> for InWords {
    fn from(error: E) -> Self {
        Self(causes(&*error.into()))
    }
}

impl fmt::Debug for InWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where an example sends its calls.
pub struct Target {
    /// The token that it sends.
    pub token: PrivateToken,
    /// The host that it sends to.
    pub base_url: String,
    /// The emulator, which stops when this is dropped.
    pub emulator: Option<Emulator>,
}

/// HubSpot when `HUBSPOT_ACCESS_TOKEN` is set; the embedded emulator, with a token for `scopes`, when not.
pub fn target(scopes: &str) -> Result<Target, InWords> {
    const VARIABLE: &str = "HUBSPOT_ACCESS_TOKEN";
    if std::env::var_os(VARIABLE).is_some() {
        let token = PrivateToken::from_env(VARIABLE)?;
        return Ok(Target { token, base_url: "https://api.hubapi.com".to_owned(), emulator: None });
    }
    let emulator = Emulator::start()?;
    println!("{VARIABLE} is not set: talking to the embedded emulator at {}", emulator.url());
    let token = PrivateToken::new(emulator.token(scopes))?;
    Ok(Target { token, base_url: emulator.url().to_owned(), emulator: Some(emulator) })
}
