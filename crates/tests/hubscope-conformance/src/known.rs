//! Secrets that tests know. Whatever shows the letters and digits of one, leaks it.

/// The token of a private app.
pub const PRIVATE_TOKEN: &str = "pat-na1-Kq7vPrivTokZw9x/+=1";
/// A service key.
pub const SERVICE_KEY: &str = "pat-na1-Kq7vServKeyZw9x/+=1";
/// A developer API key.
pub const DEVELOPER_KEY: &str = "Kq7vDevKeyZw9x/+=1";
/// The client secret of an app.
pub const CLIENT_SECRET: &str = "Kq7vCliSecZw9x/+=1";
/// The code of a callback.
pub const CODE: &str = "na1-Kq7vCodeZw9x/+=1";
/// An access token.
pub const ACCESS_TOKEN: &str = "Kq7vAccTokZw9x/+=1";
/// A refresh token.
pub const REFRESH_TOKEN: &str = "na1-Kq7vRefTokZw9x/+=1";
/// The access token of an answer.
pub const NEW_ACCESS_TOKEN: &str = "Kq7vNewAccTokZw9x/+=1";
/// The refresh token of an answer.
pub const NEW_REFRESH_TOKEN: &str = "na1-Kq7vNewRefTokZw9x/+=1";
/// A PKCE verifier.
pub const VERIFIER: &str = "Kq7vVerifierZw9x-_~0123456789012345678901234567";
/// The bytes of a key of a store, in base64.
pub const STORE_KEY: &str = "Kq7vStoreKeyZw9xAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/// All of them.
pub const ALL: [&str; 11] = [
    PRIVATE_TOKEN,
    SERVICE_KEY,
    DEVELOPER_KEY,
    CLIENT_SECRET,
    CODE,
    ACCESS_TOKEN,
    REFRESH_TOKEN,
    NEW_ACCESS_TOKEN,
    NEW_REFRESH_TOKEN,
    VERIFIER,
    STORE_KEY,
];
