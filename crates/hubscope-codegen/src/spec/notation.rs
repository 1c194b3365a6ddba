//! The type notation of the spec: `string?`, `[T]`, `map<T>`, `enum(A | B)`, `union(A | B)`.

use std::fmt;

/// A type in the notation of the spec.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Type {
    String,
    /// Text that is a secret: it never shows.
    Secret,
    Int32,
    Int64,
    Number,
    Boolean,
    DateTime,
    /// A moment that is a number of milliseconds, also when it is sent.
    Millis,
    Date,
    Uuid,
    /// Any JSON value.
    Json,
    /// Bytes of a file.
    Binary,
    /// An answer that is plain text and no JSON.
    Text,
    /// The properties of a CRM record.
    Properties,
    List(Box<Type>),
    Map(Box<Type>),
    /// One of these texts.
    Enum(Vec<String>),
    /// Exactly this text.
    Const(String),
    /// One of these named objects.
    Union(Vec<String>),
    Named(String),
}

const WORDS: [(&str, Type); 14] = [
    ("string", Type::String),
    ("secret", Type::Secret),
    ("int32", Type::Int32),
    ("int64", Type::Int64),
    ("number", Type::Number),
    ("boolean", Type::Boolean),
    ("datetime", Type::DateTime),
    ("millis", Type::Millis),
    ("date", Type::Date),
    ("uuid", Type::Uuid),
    ("json", Type::Json),
    ("binary", Type::Binary),
    ("text", Type::Text),
    ("properties", Type::Properties),
];

impl Type {
    /// Reads a type; `true` when it is optional.
    pub(crate) fn parse_optional(text: &str) -> Result<(Self, bool), String> {
        match text.strip_suffix('?') {
            Some(text) => Ok((Self::parse(text)?, true)),
            None => Ok((Self::parse(text)?, false)),
        }
    }

    /// Changes a type, and those in it.
    pub(crate) fn visit(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        if let Self::List(item) | Self::Map(item) = self {
            item.visit(change);
        }
    }

    /// Reads a type.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some((_, word)) = WORDS.iter().find(|(word, _)| *word == text) {
            return Ok(word.clone());
        }
        let inside = |open: &str, close: char| {
            text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
        };
        if let Some(item) = inside("[", ']') {
            return Ok(Self::List(Box::new(Self::parse(item)?)));
        }
        if let Some(item) = inside("map<", '>') {
            return Ok(Self::Map(Box::new(Self::parse(item)?)));
        }
        if let Some(values) = inside("enum(", ')') {
            return Ok(Self::Enum(alternatives(values)));
        }
        if let Some(value) = inside("const(", ')') {
            return Ok(Self::Const(value.trim().to_owned()));
        }
        if let Some(names) = inside("union(", ')') {
            return Ok(Self::Union(alternatives(names)));
        }
        let named = |text: &str| {
            text.starts_with(|first: char| first.is_ascii_uppercase())
                && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        if named(text) {
            return Ok(Self::Named(text.to_owned()));
        }
        let words: Vec<_> = WORDS.iter().map(|(word, _)| *word).collect();
        Err(format!(
            "`{text}` is no type: expected {}, `[T]`, `map<T>`, `enum(A | B)`, `const(A)`, `union(A | B)` or the name of a type",
            words.join(", ")
        ))
    }

    /// The names of the types in it.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::List(item) | Self::Map(item) => item.names(),
            Self::Union(names) => names.iter().map(String::as_str).collect(),
            Self::Named(name) => vec![name],
            _ => Vec::new(),
        }
    }
}

fn alternatives(text: &str) -> Vec<String> {
    text.split('|').map(|value| value.trim().to_owned()).collect()
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(item) => write!(f, "[{item}]"),
            Self::Map(item) => write!(f, "map<{item}>"),
            Self::Enum(values) => write!(f, "enum({})", values.join(" | ")),
            Self::Const(value) => write!(f, "const({value})"),
            Self::Union(names) => write!(f, "union({})", names.join(" | ")),
            Self::Named(name) => f.write_str(name),
            word => {
                let word = WORDS.iter().find(|(_, ty)| ty == word).map_or("json", |(word, _)| word);
                f.write_str(word)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_survives_a_round_trip() {
        for text in [
            "string",
            "secret",
            "[string]",
            "map<[Filter]>",
            "enum(A | b-c | D E)",
            "const(OR)",
            "union(A | B)",
            "Filter_1",
            "[map<json>]",
            "int64",
            "binary",
            "millis",
            "properties",
        ] {
            assert_eq!(Type::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(
            Type::parse_optional("[T]?").unwrap(),
            (Type::List(Box::new(Type::Named("T".into()))), true)
        );
    }

    #[test]
    fn what_is_no_type_says_what_was_expected() {
        for text in ["str", "[string", "map<", "", "lower", "A B"] {
            let error = Type::parse(text).unwrap_err();
            assert!(error.contains("expected string, secret, int32"), "{text}: {error}");
        }
    }
}
