//! The properties of a CRM record.

mod error;
mod from_struct;
mod read;
mod to_struct;
mod value;

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    hash::BuildHasher,
};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};

pub use error::PropertyError;
pub use read::FromPropertyValue;
pub use value::{PropertyInput, PropertyValue};

/// The properties of a CRM record by their internal names.
///
/// HubSpot sends and takes every value as text, whatever the property's type; a property without a
/// value is `null` in its responses. Values that are given as numbers, booleans, dates, `Option`s
/// or lists become HubSpot's text: see [`PropertyInput`]. [`get_as`](Self::get_as) reads them back:
/// see [`FromPropertyValue`].
///
/// ```
/// use hubscope_core::{Date, Properties};
///
/// let properties = Properties::new()
///     .with("dealname", "Engine")
///     .with("amount", 1500)
///     .with("is_paid", true)
///     .with("closedate", Date::new(2026, 3, 1)?)
///     .with("interests", ["poetry", "science"])
///     .with("description", None::<String>);
///
/// assert_eq!(properties.get("amount"), Some("1500"));
/// assert_eq!(properties.get("interests"), Some("poetry;science"));
/// assert!(!properties.contains("description"));
/// assert_eq!(properties.get_as::<f64>("amount")?, 1500.0);
/// assert_eq!(properties.get_as::<Date>("closedate")?, Date::new(2026, 3, 1)?);
/// assert_eq!(properties.get_as::<Option<String>>("description")?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Wherever a call takes `impl Into<Properties>`, it takes these, and arrays, slices and `Vec`s of
/// pairs, a `HashMap` or a `BTreeMap`. Values of different types go into one array as `&dyn
/// PropertyValue`:
///
/// ```
/// use hubscope_core::{Properties, PropertyValue};
///
/// let pairs: [(&str, &dyn PropertyValue); 2] = [("amount", &1500), ("is_paid", &true)];
/// assert_eq!(Properties::from(pairs).get("is_paid"), Some("true"));
///
/// let rows = vec![("email".to_owned(), "ada@example.com".to_owned())];
/// assert_eq!(Properties::from(rows).len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Properties(BTreeMap<String, Text>);

impl Properties {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the text of a property. `None` when it has no value or was not requested.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.0.as_deref()
    }

    /// Returns the value of a property as a type: see [`FromPropertyValue`] for which there are.
    ///
    /// An `Option` is `None` where the property has no value or is not there. Any other type needs
    /// a value.
    ///
    /// ```
    /// use hubscope_core::Properties;
    ///
    /// let properties = Properties::from([("amount", "12 apples")]);
    /// let error = properties.get_as::<f64>("amount").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the property `amount` is `12 apples`: expected a number such as `12` or `12.5`"
    /// );
    /// assert_eq!(properties.get_as::<Option<f64>>("discount")?, None);
    /// # Ok::<(), hubscope_core::PropertyError>(())
    /// ```
    ///
    /// # Errors
    /// [`PropertyError`], which names the property: it is not there, has no value, or one that does
    /// not fit.
    pub fn get_as<T: FromPropertyValue>(&self, name: &str) -> Result<T, PropertyError> {
        match self.get(name) {
            Some(text) if !text.is_empty() => T::from_text(text).ok_or_else(|| {
                PropertyError::invalid(name, text, format_args!("expected {}", T::expected()))
            }),
            _ => T::without_value().ok_or_else(|| match self.contains(name) {
                true => PropertyError::empty(name, T::expected()),
                false => PropertyError::missing(name, T::expected()),
            }),
        }
    }

    /// Returns whether the property is present, with a value or without.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Sets a property, and gives these properties back for the next one. `None` takes the property
    /// out.
    ///
    /// ```
    /// # use hubscope_core::Properties;
    /// let mut properties = Properties::new();
    /// properties.set("amount", 100).set("is_paid", true).set("phone", None::<&str>);
    /// assert_eq!(properties.len(), 2);
    /// ```
    pub fn set(&mut self, name: impl Into<String>, value: impl PropertyInput) -> &mut Self {
        match value.into_input() {
            Some(text) => self.0.insert(name.into(), Text(Some(text))),
            None => self.0.remove(&name.into()),
        };
        self
    }

    /// Returns these properties with one more. `None` leaves it out.
    #[must_use = "it returns the properties: `set` changes them in place"]
    pub fn with(mut self, name: impl Into<String>, value: impl PropertyInput) -> Self {
        self.set(name, value);
        self
    }

    /// Clears a property: HubSpot takes an empty text for that.
    ///
    /// It is the one form for "no value": an empty text or an empty list given to
    /// [`set`](Self::set) does the same. `None` does not: it leaves the property out, and HubSpot
    /// keeps what it has.
    pub fn clear(&mut self, name: impl Into<String>) -> &mut Self {
        self.set(name, "")
    }

    /// Returns the properties of a struct, or of a map or a JSON object.
    ///
    /// The fields are plain: text, numbers, booleans, dates, enums without content, and `Option`s
    /// and lists of these. A field's name is the property's; rename it with serde's attributes.
    /// `None` is left out.
    ///
    /// ```
    /// use hubscope_core::{Date, Properties};
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Debug, PartialEq, Serialize, Deserialize)]
    /// struct Deal {
    ///     #[serde(rename = "dealname")]
    ///     name: String,
    ///     amount: f64,
    ///     closedate: Option<Date>,
    ///     #[serde(default)]
    ///     interests: Vec<String>,
    /// }
    ///
    /// let deal = Deal {
    ///     name: "Engine".to_owned(),
    ///     amount: 1500.5,
    ///     closedate: None,
    ///     interests: vec!["poetry".to_owned(), "science".to_owned()],
    /// };
    /// let properties = Properties::from_struct(&deal)?;
    /// assert_eq!(properties.get("amount"), Some("1500.5"));
    /// assert!(!properties.contains("closedate"));
    /// assert_eq!(properties.to_struct::<Deal>()?, deal);
    /// # Ok::<(), hubscope_core::PropertyError>(())
    /// ```
    ///
    /// # Errors
    /// [`PropertyError`] when a field is not plain, or the value is neither a struct nor a map.
    pub fn from_struct<T: Serialize + ?Sized>(value: &T) -> Result<Self, PropertyError> {
        Ok(from_struct::pairs(value)?.into_iter().collect())
    }

    /// Reads a struct, or a map, from the properties that have a value.
    ///
    /// Numbers and booleans are read from their text, lists from text with `;` between the values,
    /// and dates by [`Date`](crate::Date). A field whose property is not there or has no value is
    /// what serde makes of an absent field: `None`, its `#[serde(default)]`, or an error.
    /// Properties that no field asks for are passed over.
    ///
    /// serde reads a struct with `#[serde(flatten)]` as text only: give the fields inside types
    /// that read text.
    ///
    /// # Errors
    /// [`PropertyError`], which names the property that is missing or does not fit.
    pub fn to_struct<'de, T: Deserialize<'de>>(&'de self) -> Result<T, PropertyError> {
        let there = |(name, value): (_, Option<&'de str>)| Some((name, value?));
        to_struct::read(self.iter().filter_map(there).filter(|(_, text)| !text.is_empty()))
    }

    /// Returns names and values, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.0.as_deref()))
    }

    /// Returns the number of properties, with those that have no value.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no properties.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<N: Into<String>, V: PropertyInput> FromIterator<(N, V)> for Properties {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut properties = Self::new();
        properties.extend(pairs);
        properties
    }
}

impl<N: Into<String>, V: PropertyInput> Extend<(N, V)> for Properties {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, pairs: I) {
        for (name, value) in pairs {
            self.set(name, value);
        }
    }
}

impl<N: Into<String>, V: PropertyInput, const LEN: usize> From<[(N, V); LEN]> for Properties {
    fn from(pairs: [(N, V); LEN]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: Into<String>, V: PropertyInput> From<Vec<(N, V)>> for Properties {
    fn from(pairs: Vec<(N, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<N: AsRef<str>, V: PropertyInput + Clone> From<&[(N, V)]> for Properties {
    fn from(pairs: &[(N, V)]) -> Self {
        pairs.iter().map(|(name, value)| (name.as_ref(), value.clone())).collect()
    }
}

impl<N: AsRef<str>, V: PropertyInput + Clone, const LEN: usize> From<&[(N, V); LEN]>
    for Properties
{
    fn from(pairs: &[(N, V); LEN]) -> Self {
        Self::from(pairs.as_slice())
    }
}

impl<N: Into<String>, V: PropertyInput, S: BuildHasher> From<HashMap<N, V, S>> for Properties {
    fn from(map: HashMap<N, V, S>) -> Self {
        map.into_iter().collect()
    }
}

impl<N: Into<String>, V: PropertyInput> From<BTreeMap<N, V>> for Properties {
    fn from(map: BTreeMap<N, V>) -> Self {
        map.into_iter().collect()
    }
}

/// Names with values, sorted by name; `None` for a property without a value.
impl IntoIterator for Properties {
    type Item = (String, Option<String>);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl From<Properties> for BTreeMap<String, Option<String>> {
    fn from(properties: Properties) -> Self {
        properties.into_iter().collect()
    }
}

impl<S: BuildHasher + Default> From<Properties> for HashMap<String, Option<String>, S> {
    fn from(properties: Properties) -> Self {
        properties.into_iter().collect()
    }
}

impl From<Properties> for Vec<(String, Option<String>)> {
    fn from(properties: Properties) -> Self {
        properties.0.into_iter().map(|(name, value)| (name, value.0)).collect()
    }
}

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|values| Self(values.unwrap_or_default()))
    }
}

/// The text of a property. Numbers and booleans, which HubSpot sends for some calculated
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
    use crate::{
        date::Date,
        timestamp::{Timestamp, required},
    };

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
        properties.clear("a").set("c", Vec::<String>::new());
        assert_eq!(serde_json::to_string(&properties).unwrap(), r#"{"a":"","b":"2","c":""}"#);
    }

    #[test]
    fn maps_and_pairs_convert_both_ways() {
        let properties = Properties::from([("a", "1"), ("b", "2")]);
        assert_eq!(Properties::from(vec![("a", 1), ("b", 2)]), properties);
        assert_eq!(Properties::from(&[("a", 1), ("b", 2)]), properties);
        assert_eq!(
            Properties::from(&[("a".to_owned(), Some(1)), ("b".into(), Some(2))][..]),
            properties
        );
        assert_eq!(Properties::from(HashMap::from([("a", 1), ("b", 2)])), properties);
        assert_eq!(
            Properties::from(BTreeMap::from([("a".to_owned(), 1), ("b".into(), 2)])),
            properties
        );
        let back: HashMap<String, Option<String>> = properties.clone().into();
        assert_eq!(Properties::from(back), properties);
        let back: BTreeMap<String, Option<String>> = properties.clone().into();
        assert_eq!(Properties::from(back), properties);
        let back: Vec<(String, Option<String>)> = properties.clone().into();
        assert_eq!(Properties::from(back), properties);
    }

    #[test]
    fn none_is_left_out_and_takes_out_what_was_set() {
        let mut properties = Properties::from([("a", Some(1)), ("b", None)]);
        assert_eq!(properties, Properties::from([("a", 1)]));
        properties.set("a", None::<i64>);
        assert!(properties.is_empty());
        assert_eq!(Properties::new().with("a", "").get("a"), Some(""));
    }

    #[test]
    fn errors_name_the_property() {
        let properties: Properties =
            serde_json::from_str(r#"{"amount":"a lot","empty":"","none":null}"#).unwrap();
        let words = |name: &str| properties.get_as::<u8>(name).unwrap_err().to_string();
        let expected = "expected a whole number from 0 to 255";
        assert_eq!(words("amount"), format!("the property `amount` is `a lot`: {expected}"));
        for name in ["empty", "none"] {
            assert!(
                words(name).starts_with(&format!("the property `{name}` has no value: {expected}"))
            );
        }
        assert!(words("other").starts_with(&format!("there is no property `other`: {expected}")));
        for name in ["empty", "none", "other"] {
            assert_eq!(properties.get_as::<Option<u8>>(name).unwrap(), None);
            assert_eq!(properties.get_as::<Vec<u8>>(name).unwrap(), Vec::<u8>::new());
        }
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Stage {
        Lead,
        Customer,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Id(u64);

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Contact {
        id: Id,
        email: String,
        age: Option<i8>,
        score: f64,
        active: bool,
        stage: Stage,
        #[serde(default)]
        interests: Vec<String>,
        birthday: Option<Date>,
        #[serde(deserialize_with = "required")]
        since: Timestamp,
        pair: (i32, i32),
    }

    #[test]
    fn a_struct_goes_there_and_back() {
        let contact = Contact {
            id: Id(7),
            email: "ada@example.com".into(),
            age: Some(-1),
            score: 0.1,
            active: true,
            stage: Stage::Customer,
            interests: vec!["poetry".into(), "science".into()],
            birthday: Some(Date::new(1815, 12, 10).unwrap()),
            since: Timestamp::from_millisecond(1_772_366_400_123).unwrap(),
            pair: (1, 2),
        };
        let mut properties = Properties::from_struct(&contact).unwrap();
        assert_eq!(properties.get("stage"), Some("customer"));
        assert_eq!(properties.get("interests"), Some("poetry;science"));
        assert_eq!(properties.to_struct::<Contact>().unwrap(), contact);

        // HubSpot's forms, what was never asked for, and what has no value.
        properties.set("birthday", contact.birthday).set("since", contact.since).set("other", 1);
        assert_eq!(properties.to_struct::<Contact>().unwrap(), contact);
        properties.clear("interests").clear("birthday").set("age", None::<i8>);
        let less: Contact = properties.to_struct().unwrap();
        assert_eq!((less.interests, less.birthday, less.age), (vec![], None, None));

        let error =
            |properties: &Properties| properties.to_struct::<Contact>().unwrap_err().to_string();
        let wrong = properties.clone().with("age", 300);
        assert_eq!(
            error(&wrong),
            "the property `age` is `300`: expected a whole number from -128 to 127"
        );
        let wrong = properties.clone().with("stage", "lord");
        assert!(error(&wrong).starts_with("the property `stage` is `lord`: unknown variant"));
        let wrong = properties.clone().with("since", "soon");
        assert!(error(&wrong).starts_with("the property `since` is `soon`: "), "{}", error(&wrong));
        properties.clear("email");
        assert!(
            error(&properties).starts_with("there is no property `email`"),
            "{}",
            error(&properties)
        );
    }

    #[test]
    fn maps_and_json_are_structs_as_well() {
        let json =
            serde_json::json!({ "amount": 100, "paid": true, "note": null, "tags": ["a", 2] });
        let properties = Properties::from_struct(&json).unwrap();
        let expected = Properties::new().with("amount", 100).with("paid", true).with("tags", "a;2");
        assert_eq!(properties, expected);
        let map: HashMap<&str, &str> = properties.to_struct().unwrap();
        assert_eq!(map["paid"], "true");
        assert_eq!(Properties::from_struct(&map).unwrap(), properties);
    }

    #[test]
    fn what_is_not_plain_is_refused_by_its_name() {
        let error =
            Properties::from_struct(&serde_json::json!({ "owner": { "id": 1 } })).unwrap_err();
        assert!(error.to_string().starts_with("the field `owner` is a map"), "{error}");
        let error = Properties::from_struct(&[1, 2]).unwrap_err();
        assert!(
            error.to_string().ends_with("expected a struct or a map, found a tuple"),
            "{error}"
        );
        let error = Properties::from_struct("text").unwrap_err();
        assert!(error.to_string().ends_with("found a single value"), "{error}");
    }
}
