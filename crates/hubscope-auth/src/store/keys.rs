//! The keys that tokens are sealed with, and how they are sealed.
//!
//! A sealed text is `v1.` and base64url of nonce and ciphertext. The cipher is XChaCha20-Poly1305:
//! its nonces are long enough to be random on any number of servers. App, connection and key are
//! authenticated, so that the tokens of one account do not open for another.

use std::fmt;

use base64::{Engine, engine::general_purpose};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, Generate, KeyInit, Payload},
};
use secrecy::{ExposeSecret, SecretString};
use zeroize::{Zeroize, Zeroizing};

use super::{
    error::StoreError,
    id::ConnectionId,
    record::{ConnectionState, Record},
};
use crate::oauth::Tokens;

const NONCE: usize = 24;
const FORMAT: &str = "v1.";

/// A key of 256 bits, with a name that is written beside everything that is sealed with it.
#[derive(Clone)]
pub struct Key {
    id: String,
    /// On the heap: what is moved leaves a copy on the stack.
    bytes: Box<Zeroizing<[u8; 32]>>,
}

impl Key {
    /// Generates a key. Keep its [`to_base64`](Self::to_base64) where your secrets are: without it
    /// no token opens again.
    pub fn generate(id: impl Into<String>) -> Self {
        let mut key = chacha20poly1305::Key::generate();
        let made = Self::of(id.into(), &key);
        key.zeroize();
        made
    }

    fn of(id: String, from: &[u8]) -> Self {
        let mut bytes = Box::new(Zeroizing::new([0; 32]));
        bytes.iter_mut().zip(from).for_each(|(byte, from)| *byte = *from);
        Self { id, bytes }
    }

    /// Takes 32 bytes as base64, in either alphabet.
    ///
    /// # Errors
    /// When the text is not base64, or has another length.
    pub fn from_base64(id: impl Into<String>, text: &SecretString) -> Result<Self, InvalidKey> {
        let text = text.expose_secret().trim().trim_end_matches('=');
        let engine = match text.contains(['-', '_']) {
            true => general_purpose::URL_SAFE_NO_PAD,
            false => general_purpose::STANDARD_NO_PAD,
        };
        let bytes = Zeroizing::new(engine.decode(text).map_err(|_| InvalidKey::NotBase64)?);
        match bytes.len() {
            32 => Ok(Self::of(id.into(), &bytes)),
            length => Err(InvalidKey::Length(length)),
        }
    }

    /// Returns the bytes as base64.
    pub fn to_base64(&self) -> SecretString {
        general_purpose::STANDARD.encode(&self.bytes[..]).into()
    }

    /// Returns the name and the bytes as one text, which [`Keyring::from_secret`] reads: `2026-11:`
    /// and base64.
    pub fn to_secret(&self) -> SecretString {
        let bytes = self.to_base64();
        let mut text = String::with_capacity(self.id.len() + 1 + bytes.expose_secret().len());
        text.push_str(&self.id);
        text.push(':');
        text.push_str(bytes.expose_secret());
        text.into()
    }

    /// Returns the name.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A text that is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidKey {
    /// It is not base64.
    #[error("the key is not base64: make one with `openssl rand -base64 32`")]
    NotBase64,
    /// It has another length.
    #[error("the key has {0} bytes and not 32: make one with `openssl rand -base64 32`")]
    Length(usize),
    /// The text has no key.
    #[error(
        "there is no key: make one with `hubscope key`, or write a name, a colon and the output of \
         `openssl rand -base64 32`"
    )]
    Empty,
    /// It has no name.
    #[error("a key has no name: write one and a colon in front of it, such as `2026-11:`")]
    NoName,
    /// Two keys have one name.
    #[error("two keys have the same name: give each its own")]
    SameName,
}

/// The keys of a deployment: one that seals, and older ones that still open.
///
/// To change keys without downtime, give every server the new key as an older one
/// (`Keyring::new(old).and(new)`). Then make it the first one everywhere
/// (`Keyring::new(new).and(old)`), call [`Connections::reencrypt`](super::Connections::reencrypt),
/// and drop the old one.
#[derive(Debug, Clone)]
pub struct Keyring {
    first: Key,
    others: Vec<Key>,
}

impl Keyring {
    /// Makes a keyring that seals with this key.
    pub fn new(key: Key) -> Self {
        Self { first: key, others: Vec::new() }
    }

    /// Reads keys as they are kept with other secrets: `2026-11:` and base64, with white space
    /// between two keys. The first one seals.
    ///
    /// # Errors
    /// When there is no key, or one is not a key or does not have a name of its own.
    pub fn from_secret(text: &SecretString) -> Result<Self, InvalidKey> {
        let mut keys: Vec<Key> = Vec::new();
        for key in text.expose_secret().split_ascii_whitespace() {
            let (id, bytes) =
                key.split_once(':').filter(|(id, _)| !id.is_empty()).ok_or(InvalidKey::NoName)?;
            if keys.iter().any(|key| key.id == id) {
                return Err(InvalidKey::SameName);
            }
            keys.push(Key::from_base64(id, &bytes.into())?);
        }
        let mut keys = keys.into_iter();
        let first = keys.next().ok_or(InvalidKey::Empty)?;
        Ok(Self { first, others: keys.collect() })
    }

    /// Adds a key that opens.
    #[must_use]
    pub fn and(mut self, key: Key) -> Self {
        self.others.push(key);
        self
    }

    /// Returns the key that seals.
    pub fn first(&self) -> &Key {
        &self.first
    }

    /// Seals the tokens of a connection, and returns the id of the key with them.
    pub(crate) fn seal(
        &self,
        app: &str,
        id: ConnectionId,
        tokens: &Tokens,
    ) -> Result<(String, String), StoreError> {
        let key = &self.first;
        let failed = || StoreError::WrongKey { id, key_id: key.id.clone() };
        let nonce = XNonce::generate();
        let tokens = tokens.to_secret_json();
        let aad = aad(app, id, &key.id);
        let payload = Payload { msg: tokens.expose_secret().as_bytes(), aad: &aad };
        let sealed = cipher(key).encrypt(&nonce, payload).map_err(|_| failed())?;
        let text = general_purpose::URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat());
        Ok((key.id.clone(), format!("{FORMAT}{text}")))
    }

    /// Opens the tokens of a record.
    pub(crate) fn open(&self, app: &str, record: &Record) -> Result<Tokens, StoreError> {
        let (id, key_id) = (record.id, &record.key_id);
        let damaged = |problem| StoreError::Damaged { id, problem };
        if record.state == ConnectionState::Damaged {
            return Err(damaged("it is not a record"));
        }
        let mut keys = std::iter::once(&self.first)
            .chain(&self.others)
            .filter(|key| key.id == *key_id)
            .peekable();
        if keys.peek().is_none() {
            return Err(StoreError::UnknownKey { id, key_id: key_id.clone() });
        }
        let text =
            record.sealed.strip_prefix(FORMAT).ok_or_else(|| damaged("its format is unknown"))?;
        let bytes = general_purpose::URL_SAFE_NO_PAD
            .decode(text)
            .map_err(|_| damaged("it is not base64"))?;
        let (nonce, sealed) =
            bytes.split_at_checked(NONCE).ok_or_else(|| damaged("it is cut short"))?;
        let nonce = XNonce::try_from(nonce).map_err(|_| damaged("it is cut short"))?;
        let aad = aad(app, id, key_id);
        let opened = keys
            .find_map(|key| cipher(key).decrypt(&nonce, Payload { msg: sealed, aad: &aad }).ok());
        let opened = opened.ok_or_else(|| StoreError::WrongKey { id, key_id: key_id.clone() })?;
        let json = String::from_utf8(opened).map_err(|error| {
            error.into_bytes().zeroize();
            damaged("it is not text")
        })?;
        Tokens::from_secret_json(&json.into()).map_err(|_| damaged("it does not hold tokens"))
    }
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&**key.bytes).into())
}

/// Returns what a sealed text belongs to. The length goes first, so that no two of these are the
/// same bytes.
fn aad(app: &str, id: ConnectionId, key_id: &str) -> Vec<u8> {
    format!("hubscope {FORMAT}{}:{app}{id}:{key_id}", app.len()).into_bytes()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn record(id: u64, (key_id, sealed): (String, String)) -> Record {
        Record {
            id: id.into(),
            version: 1,
            key_id,
            sealed,
            user_id: None,
            scopes: None,
            state: ConnectionState::Active,
            connected_at: UNIX_EPOCH,
            refreshed_at: UNIX_EPOCH,
            used_at: None,
        }
    }

    fn key(id: &str, byte: u8) -> Key {
        Key::of(id.to_owned(), &[byte; 32])
    }

    fn sealed(keyring: &Keyring) -> Record {
        record(
            7,
            keyring.seal("app", 7_u64.into(), &Tokens::from_refresh_token("na1-hush")).unwrap(),
        )
    }

    #[test]
    fn what_is_sealed_opens_with_the_same_key_for_the_same_account_of_the_same_app() {
        let keyring = Keyring::new(key("a", 1));
        let mut record = sealed(&keyring);
        assert!(!record.sealed.contains("hush"));
        assert_eq!(keyring.open("app", &record).unwrap().refresh_token.expose_secret(), "na1-hush");
        assert!(matches!(
            keyring.open("ap", &record),
            Err(StoreError::WrongKey { id, .. }) if id == 7_u64.into()
        ));
        record.id = 8_u64.into();
        assert!(matches!(
            keyring.open("app", &record),
            Err(StoreError::WrongKey { id, .. }) if id == 8_u64.into()
        ));
    }

    #[test]
    fn the_same_tokens_never_look_the_same() {
        let keyring = Keyring::new(key("a", 1));
        assert_ne!(sealed(&keyring).sealed, sealed(&keyring).sealed);
    }

    #[test]
    fn a_keyring_is_read_from_a_text() {
        let (new, old) = (key("2026-11", 2), key("2026-05", 1));
        let text =
            format!("{}\n{}\n", new.to_secret().expose_secret(), old.to_secret().expose_secret());
        let keyring = Keyring::from_secret(&text.clone().into()).unwrap();
        assert_eq!(
            (keyring.first().id(), sealed(&keyring).key_id.as_str()),
            ("2026-11", "2026-11")
        );
        assert!(keyring.open("app", &sealed(&Keyring::new(old))).is_ok());
        let error = |text: &str| Keyring::from_secret(&text.into()).unwrap_err();
        assert_eq!(error(" \n"), InvalidKey::Empty);
        let bytes = new.to_base64();
        assert_eq!(
            (error(bytes.expose_secret()), error(":AAAA")),
            (InvalidKey::NoName, InvalidKey::NoName)
        );
        assert_eq!((error("a:AAAA"), error("a:?")), (InvalidKey::Length(3), InvalidKey::NotBase64));
        assert_eq!(error(&text.repeat(2)), InvalidKey::SameName);
    }

    #[test]
    fn an_older_key_still_opens_and_the_first_one_seals() {
        let old = sealed(&Keyring::new(key("old", 1)));
        let both = Keyring::new(key("new", 2)).and(key("old", 1));
        assert!(both.open("app", &old).is_ok());
        assert_eq!(sealed(&both).key_id, "new");
        let new_alone = Keyring::new(key("new", 2));
        let error = new_alone.open("app", &old).unwrap_err();
        assert!(
            matches!(&error, StoreError::UnknownKey { key_id, .. } if key_id == "old"),
            "{error}"
        );
    }

    #[test]
    fn another_key_of_the_same_name_is_told() {
        let error =
            Keyring::new(key("a", 2)).open("app", &sealed(&Keyring::new(key("a", 1)))).unwrap_err();
        assert!(error.to_string().contains("other bytes"), "{error}");
    }

    #[test]
    fn any_change_of_a_sealed_text_is_noticed() {
        let keyring = Keyring::new(key("a", 1));
        let whole = sealed(&keyring);
        for at in 0..whole.sealed.len() {
            let mut damaged = whole.clone();
            let other = if damaged.sealed.as_bytes()[at] == b'A' { "B" } else { "A" };
            damaged.sealed.replace_range(at..=at, other);
            // The last character has bits that stand for nothing: base64 refuses them, or they
            // change nothing.
            let opened = keyring.open("app", &damaged);
            assert!(opened.is_err(), "a change at {at} went unnoticed");
            let error = opened.unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hush"));
        }
        for length in 0..whole.sealed.len() {
            let mut cut = whole.clone();
            cut.sealed.truncate(length);
            assert!(keyring.open("app", &cut).is_err(), "{length} characters are enough");
        }
    }

    #[test]
    fn keys_survive_as_base64_and_never_show() {
        let made = Key::generate("k");
        let back = Key::from_base64("k", &made.to_base64()).unwrap();
        assert_eq!(made.bytes, back.bytes);
        assert_ne!(made.bytes, Key::generate("k").bytes);
        let shown = format!("{made:?} {:?}", Keyring::new(made.clone()));
        assert!(!shown.contains(made.to_base64().expose_secret()), "{shown}");
        assert_eq!(Key::from_base64("k", &"c2hvcnQ=".into()).unwrap_err(), InvalidKey::Length(5));
        assert_eq!(Key::from_base64("k", &"???".into()).unwrap_err(), InvalidKey::NotBase64);
    }
}
