//! The shapes that generated types are made of: open enums of text, and unions told apart by a tag.

use std::{borrow::Cow, collections::BTreeMap};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::value::RawValue;

/// Reads `null` as the default value.
///
/// # Errors
/// When the value cannot be read.
pub fn null_as_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    d: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(d)?.unwrap_or_default())
}

/// Writes a secret as it is: only where it goes out, in a request's body.
///
/// # Errors
/// When the serializer fails.
pub fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose_secret())
}

/// Writes a secret that may be absent, as [`exposed`].
///
/// # Errors
/// When the serializer fails.
pub fn optional_exposed<S: Serializer>(
    secret: &Option<SecretString>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => exposed(secret, serializer),
        None => serializer.serialize_none(),
    }
}

/// Returns the text of the first of these fields that a JSON object has.
pub fn tag_of(object: &RawValue, tags: &[&str]) -> Option<String> {
    let fields: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(object.get()).ok()?;
    tags.iter().find_map(|tag| serde_json::from_str(fields.get(*tag)?.get()).ok())
}

/// An enum of texts that keeps the values it does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! string_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of hubscope does not know.
            Unrecognized(String),
        }

        impl $name {
            /// The value as HubSpot writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Unrecognized(text),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <String as $crate::__private::serde::Deserialize>::deserialize(d).map(Self::from)
            }
        }
    };
}

/// A text with constants for the many values it is known to have.
#[doc(hidden)]
#[macro_export]
macro_rules! string_constants {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $constant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::borrow::Cow<'static, str>);

        #[allow(missing_docs)]
        impl $name {
            $($(#[$doc])* pub const $constant: Self = Self(std::borrow::Cow::Borrowed($text));)*
        }

        impl $name {
            /// The value as HubSpot writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <String as $crate::__private::serde::Deserialize>::deserialize(d).map(Self::from)
            }
        }
    };
}

/// A union of objects told apart by the text of a field; what it does not know, it keeps as JSON.
///
/// It is read by way of the raw text of the object, so that the types inside are compiled for one
/// deserialiser only.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged_union {
    ($(#[$meta:meta])* $name:ident [$($way:ident)*] $tags:tt $body:tt) => {
        $crate::tagged_union!(@enum [$(#[$meta])*] $name $body);
        $($crate::tagged_union!(@$way $name $tags $body);)*
    };
    (@enum [$(#[$meta:meta])*] $name:ident { $($(#[$doc:meta])* $variant:ident($inner:ty) = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant($inner),)*
            /// A variant that this version of hubscope does not know, as it came.
            Other($crate::__private::serde_json::Value),
        }

        $(impl From<$inner> for $name {
            fn from(value: $inner) -> Self {
                Self::$variant(value)
            }
        })*
    };
    (@compare $name:ident $tags:tt { $($(#[$doc:meta])* $variant:ident($inner:ty) = $text:literal,)* }) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$variant(a), Self::$variant(b)) => a == b,)*
                    (Self::Other(a), Self::Other(b)) => a == b,
                    _ => false,
                }
            }
        }
    };
    (@serialize $name:ident $tags:tt { $($(#[$doc:meta])* $variant:ident($inner:ty) = $text:literal,)* }) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(s),)*
                    Self::Other(value) => value.serialize(s),
                }
            }
        }
    };
    (@deserialize $name:ident ($($tag:literal),+) { $($(#[$doc:meta])* $variant:ident($inner:ty) = $text:literal,)* }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                use $crate::__private::{serde::de::Error, serde_json};
                let raw = <Box<serde_json::value::RawValue> as $crate::__private::serde::Deserialize>::deserialize(d)?;
                let json = raw.get().as_bytes();
                let read = match $crate::__private::tag_of(&raw, &[$($tag),+]).as_deref() {
                    $(Some($text) => serde_json::from_slice(json).map(Self::$variant),)*
                    _ => serde_json::from_slice(json).map(Self::Other),
                };
                read.map_err(D::Error::custom)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    string_enum! {
        /// Directions.
        Direction {
            /// `ASC`
            Ascending = "ASC",
            /// `DESC`
            Descending = "DESC",
        }
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub struct Or {
        branches: Vec<Branch>,
        #[serde(rename = "branchType", skip_deserializing, default = "or")]
        tag: &'static str,
    }

    fn or() -> &'static str {
        "OR"
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub struct Is {
        value: i64,
        #[serde(rename = "branchType", skip_deserializing, default = "is")]
        tag: &'static str,
    }

    fn is() -> &'static str {
        "IS"
    }

    tagged_union! {
        /// A filter.
        Branch [serialize deserialize compare] ("branchType", "type") {
            /// Any.
            Or(Or) = "OR",
            /// One.
            Is(Is) = "IS",
        }
    }

    #[test]
    fn unknown_texts_are_kept() {
        let read: Vec<Direction> = serde_json::from_str(r#"["ASC","SIDEWAYS"]"#).unwrap();
        assert_eq!(read, [Direction::Ascending, Direction::Unrecognized("SIDEWAYS".into())]);
        assert_eq!(serde_json::to_string(&read).unwrap(), r#"["ASC","SIDEWAYS"]"#);
    }

    #[test]
    fn a_union_follows_its_tag_and_keeps_what_it_does_not_know() {
        let json = r#"{"branches":[{"value":1,"branchType":"IS"},{"branchType":"NEW","x":[1]}],"branchType":"OR"}"#;
        let read: Branch = serde_json::from_str(json).unwrap();
        let Branch::Or(or) = &read else { unreachable!("{read:?}") };
        assert_eq!(or.branches[0], Branch::Is(Is { value: 1, tag: "IS" }));
        assert_eq!(
            or.branches[1],
            Branch::Other(serde_json::json!({"branchType": "NEW", "x": [1]}))
        );
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert!(serde_json::from_str::<Branch>(r#"{"branchType":"IS","value":"one"}"#).is_err());
    }
}
