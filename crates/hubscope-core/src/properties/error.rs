//! The errors of typed properties.

use std::fmt::Display;

/// The longest part of a name or value that a message shows, in characters.
const LONGEST: usize = 60;

/// The error of a property that cannot be read as the wanted type, or of a field that cannot be a
/// property.
///
/// Messages name the property. A value is shown up to 60 characters, without control characters.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PropertyError {
    /// A property that is not among these: HubSpot leaves out what was not asked for.
    #[error(
        "there is no property `{property}`: expected {expected}; \
         ask HubSpot for it by its name, or read it as an `Option`"
    )]
    #[non_exhaustive]
    Missing {
        /// The property's internal name.
        property: String,
        /// What its value was expected to be.
        expected: String,
    },
    /// A property without a value, where the wanted type needs one.
    #[error(
        "the property `{property}` has no value: expected {expected}; \
         read it as an `Option` if it may have none"
    )]
    #[non_exhaustive]
    Empty {
        /// The property's internal name.
        property: String,
        /// What its value was expected to be.
        expected: String,
    },
    /// A value that does not fit the wanted type.
    #[error("the property `{property}` is `{value}`: {problem}")]
    #[non_exhaustive]
    Invalid {
        /// The property's internal name.
        property: String,
        /// The value, shortened.
        value: String,
        /// What is wrong with it: `expected a date: …`.
        problem: String,
    },
    /// A field of a struct that cannot be a property, because it is not plain: a map, a struct,
    /// bytes.
    #[error(
        "the field `{property}` is {found}: \
         expected text, a number, a boolean, a date, or an `Option` or list of these"
    )]
    #[non_exhaustive]
    NotPlain {
        /// The field's name.
        property: String,
        /// What it is instead.
        found: &'static str,
    },
    /// What a type's own `Serialize` or `Deserialize` said.
    #[error("the properties and the struct do not fit: {message}")]
    #[non_exhaustive]
    Struct {
        /// Its words.
        message: String,
    },
}

impl PropertyError {
    pub(super) fn missing(property: &str, expected: impl Display) -> Self {
        Self::Missing { property: shown(property), expected: expected.to_string() }
    }

    pub(super) fn empty(property: &str, expected: impl Display) -> Self {
        Self::Empty { property: shown(property), expected: expected.to_string() }
    }

    pub(super) fn invalid(property: &str, value: &str, problem: impl Display) -> Self {
        let problem = problem.to_string();
        Self::Invalid { property: shown(property), value: shown(value), problem }
    }

    pub(super) fn not_plain(property: &str, found: &'static str) -> Self {
        Self::NotPlain { property: shown(property), found }
    }

    /// Returns the internal name of the property; `None` where the error is about all of them.
    #[must_use]
    pub fn property(&self) -> Option<&str> {
        match self {
            Self::Missing { property, .. }
            | Self::Empty { property, .. }
            | Self::Invalid { property, .. }
            | Self::NotPlain { property, .. } => Some(property),
            Self::Struct { .. } => None,
        }
    }
}

crate::debug_in_words!(enum PropertyError {
    Missing { property, expected },
    Empty { property, expected },
    Invalid { property, value, problem },
    NotPlain { property, found },
    Struct { message },
});

impl serde::ser::Error for PropertyError {
    fn custom<T: Display>(message: T) -> Self {
        Self::Struct { message: message.to_string() }
    }
}

impl serde::de::Error for PropertyError {
    fn custom<T: Display>(message: T) -> Self {
        Self::Struct { message: message.to_string() }
    }

    fn missing_field(field: &'static str) -> Self {
        Self::missing(field, "a value")
    }
}

/// Returns the text without what would break a line or hide in one, and not longer than a message
/// can bear.
fn shown(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}')
    };
    let mut shown: String =
        text.chars().take(LONGEST).map(|c| if hidden(c) { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shortened_and_cleaned() {
        let error =
            PropertyError::invalid("note", &format!("a\nb\u{202e}{}", "x".repeat(100)), "!");
        let words = format!("the property `note` is `a b {}…`: !", "x".repeat(56));
        assert_eq!(error.to_string(), words);
        assert_eq!(format!("{error:?}"), words);
        assert!(format!("{error:#?}").starts_with("Invalid {\n    property: \"note\""));
        assert_eq!(error.property(), Some("note"));
    }
}
