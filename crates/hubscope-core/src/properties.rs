//! The properties of a CRM record.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

/// The properties of a CRM record by their internal names.
///
/// HubSpot sends and takes every value as text, whatever the property's type; a property without a value is `null`.
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
pub struct Properties(BTreeMap<String, Option<String>>);

impl Properties {
    /// No properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a property; `None` when it has none or was not asked for.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_deref()
    }

    /// Whether the property is there, with a value or without.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Sets a property.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), Some(value.into()));
    }

    /// Clears a property: HubSpot takes an empty text for that.
    pub fn clear(&mut self, name: impl Into<String>) {
        self.set(name, "");
    }

    /// Names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_deref()))
    }

    /// How many properties there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
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
        Self(pairs.into_iter().map(|(name, value)| (name.into(), Some(value.into()))).collect())
    }
}

impl<N: Into<String>, V: Into<String>> Extend<(N, V)> for Properties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, pairs: I) {
        self.0.extend(pairs.into_iter().map(|(name, value)| (name.into(), Some(value.into()))));
    }
}

/// Numbers and booleans, which HubSpot sends for some calculated properties, are read as their text.
impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Value {
            Text(String),
            Other(serde_json::Value),
        }
        let read = Option::<BTreeMap<String, Option<Value>>>::deserialize(deserializer)?;
        let text = |value| match value {
            Value::Text(text) => text,
            Value::Other(value) => value.to_string(),
        };
        Ok(Self(read.unwrap_or_default().into_iter().map(|(name, value)| (name, value.map(text))).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_any_type_are_read_as_text() {
        let read: Properties = serde_json::from_str(r#"{"a":"x","b":null,"c":7,"d":true}"#).unwrap();
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
