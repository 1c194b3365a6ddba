//! One field of a secret that is a JSON object, as is usual in secret managers.

use std::collections::BTreeMap;

use secrecy::{ExposeSecret, SecretString};
use serde_json::value::RawValue;

use super::{
    error::SourceError,
    secret::Secret,
    traits::{BlockingSource, Field, Source, SourceFuture},
};

impl<S> Field<S> {
    fn called(&self, whole: &str) -> String {
        format!("the field {} of {whole}", self.name)
    }

    fn of(&self, whole: Secret, place: &str) -> Result<Secret, SourceError> {
        let value = pick(whole.value.expose_secret(), &self.name);
        let value = value.map_err(|problem| SourceError::unusable(self.called(place), problem))?;
        Ok(Secret { value, ..whole })
    }
}

/// Picks a field. The message of the parser is dropped: it could show a part of the secret.
fn pick(json: &str, name: &str) -> Result<SecretString, &'static str> {
    let fields: BTreeMap<String, &RawValue> =
        serde_json::from_str(json).map_err(|_| "the secret is not a JSON object")?;
    let field = fields.get(name).ok_or("the JSON object has no such field")?;
    serde_json::from_str(field.get()).map_err(|_| "the field is not a text")
}

impl<S: Source> Source for Field<S> {
    fn fetch(&self) -> SourceFuture<'_> {
        Box::pin(async move { self.of(self.whole.fetch().await?, &self.whole.place()) })
    }

    fn place(&self) -> String {
        self.called(&self.whole.place())
    }
}

impl<S: BlockingSource> BlockingSource for Field<S> {
    fn fetch(&self) -> Result<Secret, SourceError> {
        self.of(self.whole.fetch()?, &self.whole.place())
    }

    fn place(&self) -> String {
        self.called(&self.whole.place())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_picked_or_missed_without_showing_anything() {
        let json = r#"{"token": "hush", "number": 7, "escaped": "a\"b", "null": null}"#;
        assert_eq!(pick(json, "token").unwrap().expose_secret(), "hush");
        assert_eq!(pick(json, "escaped").unwrap().expose_secret(), "a\"b");
        assert_eq!(pick(json, "number").unwrap_err(), "the field is not a text");
        assert_eq!(pick(json, "null").unwrap_err(), "the field is not a text");
        assert_eq!(pick(json, "other").unwrap_err(), "the JSON object has no such field");
        for text in ["hush", "[\"hush\"]", "{\"token\": \"hush\""] {
            assert_eq!(pick(text, "token").unwrap_err(), "the secret is not a JSON object");
        }
    }
}
