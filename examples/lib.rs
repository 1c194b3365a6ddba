//! The destination of the examples: HubSpot, or the embedded emulator.

use std::error::Error;

use hubscope::auth::PrivateToken;
use hubscope_emulator::Emulator;

/// The destination of an example.
pub struct Target {
    /// The token that the example sends.
    pub token: PrivateToken,
    /// The host that the example sends to.
    pub base_url: String,
    /// The emulator, which stops when this is dropped.
    pub emulator: Option<Emulator>,
}

/// Returns HubSpot when `HUBSPOT_ACCESS_TOKEN` is set, and else the embedded emulator with a token for
/// these scopes.
///
/// # Errors
/// When the token is not one, or the emulator cannot be started.
pub fn target(scopes: &str) -> Result<Target, Box<dyn Error>> {
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
