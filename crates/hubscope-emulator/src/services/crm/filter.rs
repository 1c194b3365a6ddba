//! The filters of a search and their operators.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde::Deserialize;

use super::records::Record;
use crate::response::ApiError;

/// A filter in the form of the request.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FilterInput {
    property_name: String,
    operator: String,
    value: Option<Given>,
    high_value: Option<Given>,
    values: Option<Vec<Given>>,
}

/// A value of a filter. Numbers and booleans are compared as text, as properties are.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Given {
    Text(String),
    Number(serde_json::Number),
    Bool(bool),
}

impl Given {
    fn into_string(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
            Self::Bool(switch) => switch.to_string(),
        }
    }
}

/// A filter that has been validated.
#[derive(Debug)]
pub(crate) struct Filter {
    property: String,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Has(bool),
    Equal(String, bool),
    Among(Vec<String>, bool),
    Compare(String, &'static [Ordering]),
    Between(String, String),
    Token(String, bool),
}

const LESS: &[Ordering] = &[Ordering::Less];
const AT_MOST: &[Ordering] = &[Ordering::Less, Ordering::Equal];
const MORE: &[Ordering] = &[Ordering::Greater];
const AT_LEAST: &[Ordering] = &[Ordering::Greater, Ordering::Equal];

impl TryFrom<FilterInput> for Filter {
    type Error = ApiError;

    fn try_from(input: FilterInput) -> Result<Self, ApiError> {
        let FilterInput { property_name: property, operator, value, high_value, values } = input;
        let needs = |field: &str| {
            ApiError::validation(format!("The operator {operator} on {property} needs a {field}."))
        };
        let one = |value: Option<Given>, field| {
            value
                .map(Given::into_string)
                .filter(|value| !value.is_empty())
                .ok_or_else(|| needs(field))
        };
        let many = |values: Option<Vec<Given>>| {
            let values: Vec<_> = values.into_iter().flatten().map(Given::into_string).collect();
            if values.is_empty() { Err(needs("list of values")) } else { Ok(values) }
        };
        let test = match operator.as_str() {
            "HAS_PROPERTY" => Test::Has(true),
            "NOT_HAS_PROPERTY" => Test::Has(false),
            "EQ" => Test::Equal(one(value, "value")?, true),
            "NEQ" => Test::Equal(one(value, "value")?, false),
            "LT" => Test::Compare(one(value, "value")?, LESS),
            "LTE" => Test::Compare(one(value, "value")?, AT_MOST),
            "GT" => Test::Compare(one(value, "value")?, MORE),
            "GTE" => Test::Compare(one(value, "value")?, AT_LEAST),
            "BETWEEN" => Test::Between(one(value, "value")?, one(high_value, "highValue")?),
            "IN" => Test::Among(many(values)?, true),
            "NOT_IN" => Test::Among(many(values)?, false),
            "CONTAINS_TOKEN" => Test::Token(one(value, "value")?, true),
            "NOT_CONTAINS_TOKEN" => Test::Token(one(value, "value")?, false),
            other => return Err(ApiError::validation(format!("Unknown operator {other:?}."))),
        };
        Ok(Self { property, test })
    }
}

impl Filter {
    /// Tells whether a record matches. A property without a value matches the negated operators and
    /// no others.
    pub(crate) fn passes(&self, object_type: &str, record: &Record) -> bool {
        let value = record.value(object_type, &self.property);
        let value = value.as_deref();
        match &self.test {
            Test::Has(wanted) => value.is_some() == *wanted,
            Test::Equal(other, wanted) => value.is_some_and(|value| equal(value, other)) == *wanted,
            Test::Among(others, wanted) => {
                value.is_some_and(|value| others.iter().any(|other| equal(value, other))) == *wanted
            }
            Test::Compare(other, orders) => {
                value.is_some_and(|value| orders.contains(&compare(value, other)))
            }
            Test::Between(low, high) => value.is_some_and(|value| {
                AT_LEAST.contains(&compare(value, low)) && AT_MOST.contains(&compare(value, high))
            }),
            Test::Token(pattern, wanted) => {
                value.is_some_and(|value| has_tokens(value, pattern)) == *wanted
            }
        }
    }
}

fn equal(a: &str, b: &str) -> bool {
    compare(a, b) == Ordering::Equal
}

/// Compares two values as numbers or times if both are, and otherwise as text, ignoring case.
pub(crate) fn compare(a: &str, b: &str) -> Ordering {
    match (quantity(a), quantity(b)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => a.to_lowercase().cmp(&b.to_lowercase()),
    }
}

/// Parses a number, or a time or date as milliseconds since 1970. Text such as `007` or `+49 30` is
/// not a number: properties have no types here, and it may be a telephone number.
fn quantity(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.starts_with(|c: char| c.is_ascii_digit());
    let padded = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if plain && !padded {
        return text.parse().ok();
    }
    let at: Timestamp = text.parse().or_else(|_| format!("{text}T00:00:00Z").parse()).ok()?;
    Some(at.as_millisecond() as f64)
}

/// Tells whether every word of the pattern is a word of the text, or all of it. `*` matches any
/// characters.
fn has_tokens(text: &str, pattern: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<_> = text
        .split(|c: char| !c.is_alphanumeric())
        .chain(text.split_whitespace())
        .chain([text.as_str()])
        .collect();
    let pattern = pattern.to_lowercase();
    pattern.split_whitespace().all(|wanted| words.iter().any(|word| glob(wanted, word)))
}

/// Matches without backtracking: each part between two stars is matched where it first occurs.
/// Patterns come from clients, and backtracking would take exponential time.
fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_moments_compare_as_what_they_are() {
        assert_eq!(compare("9", "10"), Ordering::Less);
        assert_eq!(compare("100", "100.0"), Ordering::Equal);
        assert_eq!(compare("-2", "1"), Ordering::Less);
        assert_eq!(compare("1970-01-01T00:00:01Z", "1000"), Ordering::Equal);
        assert_eq!(compare("1970-01-02", "1970-01-01T23:59:59.999Z"), Ordering::Greater);
    }

    #[test]
    fn what_only_looks_like_a_number_is_text() {
        assert_ne!(compare("007", "7"), Ordering::Equal);
        assert_ne!(compare("1.2.3", "1.2"), Ordering::Equal);
        assert_eq!(compare("Berlin", "BERLIN"), Ordering::Equal);
        assert_eq!(compare("nan", "NaN"), Ordering::Equal);
    }

    #[test]
    fn tokens_are_whole_words_unless_a_star_says_otherwise() {
        assert!(has_tokens("ada@example.com", "example"));
        assert!(has_tokens("ada@example.com", "*@example.com"));
        assert!(has_tokens("Ada Lovelace", "lovelace ada"));
        assert!(has_tokens("Lovelace", "love*"));
        assert!(has_tokens("übung*", "üb*g"));
        assert!(!has_tokens("Lovelace", "love"));
        assert!(!has_tokens("Ada Lovelace", "ada byron"));
    }

    #[test]
    fn a_star_is_any_characters_or_none() {
        for (pattern, text) in [
            ("*", ""),
            ("**", "ab"),
            ("a*", "a"),
            ("*a", "ba"),
            ("a*b*c", "abbcbc"),
            ("*ab*ab*", "abab"),
            ("ü*ü", "üaü"),
        ] {
            assert!(glob(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("a*a", "a"), ("ab*bc", "abc"), ("*ab*ab*", "abb"), ("", "a"), ("a*", "ba")]
        {
            assert!(!glob(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_is_matched_without_backtracking() {
        // With backtracking this would not end.
        let pattern = format!("{}b", "*a".repeat(1_000));
        assert!(!glob(&pattern, &"a".repeat(100_000)));
        assert!(glob(&pattern, &format!("{}b", "a".repeat(100_000))));
    }
}
