//! The properties of a CRM record.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};

/// The properties of a CRM record by their internal names.
///
/// HubSpot sends and takes every value as text, whatever the property's type; a property without a
/// value is `null`.
///
/// ```
/// use hubscope_core::Properties;
///
/// let properties = Properties::from([("email", "ada@example.com"), ("firstname", "Ada")]);
/// assert_eq!(properties.get("firstname"), Some("Ada"));
/// assert_eq!(properties.get("lastname"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Properties(BTreeMap<String, Text>);

impl Properties {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the value of a property. `None` when it has none or was not requested.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.0.as_deref()
    }

    /// Returns whether the property is present, with a value or without.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Sets a property.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), Text(Some(value.into())));
    }

    /// Clears a property: HubSpot takes an empty text for that.
    pub fn clear(&mut self, name: impl Into<String>) {
        self.set(name, "");
    }

    /// Returns names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.0.as_deref()))
    }

    /// Returns the number of properties.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no properties.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<N: Into<String>, V: Into<String>, const LEN: usize> From<[(N, V); LEN]> for Properties {
    fn from(pairs: [(N, V); LEN]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Properties {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(name, value)| (name.into(), Text(Some(value.into()))))
                .collect(),
        )
    }
}

impl<N: Into<String>, V: Into<String>> Extend<(N, V)> for Properties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, pairs: I) {
        self.0
            .extend(pairs.into_iter().map(|(name, value)| (name.into(), Text(Some(value.into())))));
    }
}

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|values| Self(values.unwrap_or_default()))
    }
}

/// The value of a property. Numbers and booleans, which HubSpot sends for some calculated
/// properties, are read as their text. Read by hand: an untagged enum would copy every value once
/// more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
struct Text(Option<String>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the value of a property")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(Some(text.to_owned())))
            }

            fn visit_unit<E>(self) -> Result<Text, E> {
                Ok(Text(None))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Text, E> {
                Ok(Text(Some(value.to_string())))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Text, E> {
                Ok(Text(Some(value.to_string())))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Text, E> {
                Ok(Text(Some(value.to_string())))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Text, E> {
                Ok(Text(Some(value.to_string())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Text, A::Error> {
                let value = serde_json::Value::deserialize(SeqAccessDeserializer::new(items))?;
                Ok(Text(Some(value.to_string())))
            }

            fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Text, A::Error> {
                let value = serde_json::Value::deserialize(MapAccessDeserializer::new(fields))?;
                Ok(Text(Some(value.to_string())))
            }
        }

        deserializer.deserialize_any(TextVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_any_type_are_read_as_text() {
        let read: Properties =
            serde_json::from_str(r#"{"a":"x","b":null,"c":7,"d":true}"#).unwrap();
        assert_eq!(read.get("a"), Some("x"));
        assert_eq!((read.get("b"), read.contains("b")), (None, true));
        assert_eq!((read.get("c"), read.get("d")), (Some("7"), Some("true")));
        assert_eq!(serde_json::from_str::<Properties>("null").unwrap(), Properties::new());
    }

    #[test]
    fn they_are_written_as_a_map() {
        let mut properties = Properties::from([("b", "2")]);
        properties.clear("a");
        assert_eq!(serde_json::to_string(&properties).unwrap(), r#"{"a":"","b":"2"}"#);
    }
}
