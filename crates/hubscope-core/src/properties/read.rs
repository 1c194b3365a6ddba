//! Values of properties as they are read: text that becomes a type.

use super::value;
use crate::{date::Date, timestamp, timestamp::Timestamp};

/// A type that [`Properties::get_as`](crate::Properties::get_as) reads the value of a property as.
///
/// | type | what is read |
/// |---|---|
/// | `String` | any text that is not empty |
/// | integers | digits, with a fraction if that is zero: `12`, `12.00` |
/// | `f64`, `f32` | any finite number: `12.5`, `1.2e9` |
/// | `bool` | `true` and `false` in upper or lower case |
/// | [`Date`] | `2026-03-01`, or milliseconds or a moment that are a midnight in UTC |
/// | [`Timestamp`] | ISO 8601, milliseconds since 1970, or a day, which is its midnight in UTC |
/// | `Vec<T>` | multiple checkboxes, with `;` between the values; empty where there is no value |
/// | `Option<T>` | `None` where the property has no value or is not there |
///
/// An empty text and `null` both mean "no value".
///
/// Implement it for a type of your own:
///
/// ```
/// use hubscope_core::{FromPropertyValue, Properties};
///
/// #[derive(Debug, PartialEq)]
/// enum Stage {
///     Lead,
///     Customer,
/// }
///
/// impl FromPropertyValue for Stage {
///     fn from_text(text: &str) -> Option<Self> {
///         match text {
///             "lead" => Some(Self::Lead),
///             "customer" => Some(Self::Customer),
///             _ => None,
///         }
///     }
///
///     fn expected() -> String {
///         "`lead` or `customer`".to_owned()
///     }
/// }
///
/// let properties = Properties::from([("lifecyclestage", "customer"), ("next", "lord")]);
/// assert_eq!(properties.get_as::<Stage>("lifecyclestage")?, Stage::Customer);
/// let error = properties.get_as::<Option<Stage>>("next").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the property `next` is `lord`: expected `lead` or `customer`"
/// );
/// # Ok::<(), hubscope_core::PropertyError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "a property cannot be read as `{Self}`",
    label = "expected `String`, a number, `bool`, `Date`, `Timestamp`, or a `Vec` or \
             `Option` of these",
    note = "`get` gives the text without a copy; \
            implement `FromPropertyValue` for a type of your own",
    note = "a struct is read from all properties together: `properties.to_struct()`"
)]
pub trait FromPropertyValue: Sized {
    /// Reads a text that is not empty; `None` when it does not fit.
    fn from_text(text: &str) -> Option<Self>;

    /// Returns what is expected, for errors: `a date: …`, after the word "expected".
    fn expected() -> String;

    /// Returns what a property without a value is; `None`, the default, when that is an error.
    fn without_value() -> Option<Self> {
        None
    }
}

impl FromPropertyValue for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn expected() -> String {
        "text".to_owned()
    }
}

impl FromPropertyValue for bool {
    fn from_text(text: &str) -> Option<Self> {
        match text {
            _ if text.eq_ignore_ascii_case("true") => Some(true),
            _ if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    fn expected() -> String {
        "`true` or `false`".to_owned()
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {
        $(impl FromPropertyValue for $ty {
            fn from_text(text: &str) -> Option<Self> {
                let whole = match text.split_once('.') {
                    Some((whole, zeros)) if zeros.bytes().all(|digit| digit == b'0') => whole,
                    _ => text,
                };
                whole.parse().ok()
            }

            fn expected() -> String {
                format!("a whole number from {} to {}", $ty::MIN, $ty::MAX)
            }
        })*
    };
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($ty:ident)*) => {
        $(impl FromPropertyValue for $ty {
            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok().filter(|number: &$ty| number.is_finite())
            }

            fn expected() -> String {
                "a number such as `12` or `12.5`".to_owned()
            }
        })*
    };
}

floats!(f32 f64);

impl FromPropertyValue for Date {
    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text)
    }

    fn expected() -> String {
        "a date: `2026-03-01`, or the milliseconds since 1970 of a midnight in UTC".to_owned()
    }
}

impl FromPropertyValue for jiff::civil::Date {
    fn from_text(text: &str) -> Option<Self> {
        Date::parse(text).map(Self::from)
    }

    fn expected() -> String {
        Date::expected()
    }
}

impl FromPropertyValue for Timestamp {
    fn from_text(text: &str) -> Option<Self> {
        timestamp::parse(text)
    }

    fn expected() -> String {
        "a moment: `2026-03-01T12:00:00Z`, or milliseconds since 1970".to_owned()
    }
}

impl<T: FromPropertyValue> FromPropertyValue for Vec<T> {
    fn from_text(text: &str) -> Option<Self> {
        value::split(text).map(T::from_text).collect()
    }

    fn expected() -> String {
        format!("values with `;` between them, each {}", T::expected())
    }

    fn without_value() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromPropertyValue> FromPropertyValue for Option<T> {
    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Some)
    }

    fn expected() -> String {
        T::expected()
    }

    fn without_value() -> Option<Self> {
        Some(None)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use proptest::prelude::*;

    use super::*;
    use crate::properties::value::PropertyInput;

    fn there_and_back<T: PropertyInput + FromPropertyValue + Clone>(value: &T) -> Option<T> {
        T::from_text(&value.clone().into_input()?)
    }

    #[test]
    fn forms_of_responses_are_read() {
        assert_eq!(i64::from_text("1500.00"), Some(1500));
        assert_eq!(i64::from_text("1500.50"), None);
        assert_eq!(u8::from_text("256"), None);
        assert_eq!(f64::from_text("1.2E9"), Some(1.2e9));
        assert_eq!(f64::from_text("NaN"), None);
        assert_eq!(f64::from_text("infinity"), None);
        assert_eq!(bool::from_text("TRUE"), Some(true));
        assert_eq!(bool::from_text("yes"), None);
        assert_eq!(Vec::<i32>::from_text("1;2"), Some(vec![1, 2]));
        assert_eq!(Vec::<i32>::from_text("1;x"), None);
        assert_eq!(Vec::<String>::from_text(";a;;b"), Some(vec!["a".into(), "b".into()]));
        assert_eq!(
            Timestamp::from_text("2026-03-01").map(|it| it.as_second()),
            Some(1_772_323_200)
        );
    }

    fn survives<T>(value: T) -> Result<(), TestCaseError>
    where
        T: PropertyInput + FromPropertyValue + Clone + PartialEq + Debug,
    {
        prop_assert_eq!(there_and_back(&value), Some(value));
        Ok(())
    }

    proptest! {
        #[test]
        fn values_survive_a_round_trip(
            text in ".+", integer: i64, unsigned: u128, float in proptest::num::f64::NORMAL,
            small in proptest::num::f32::SUBNORMAL, switch: bool,
            millis in -377_000_000_000_000_i64..253_000_000_000_000,
        ) {
            survives(text)?;
            survives(integer)?;
            survives(unsigned)?;
            survives(float)?;
            survives(small)?;
            survives(switch)?;
            let moment = Timestamp::from_millisecond(millis).unwrap();
            survives(moment)?;
            survives(Date::in_utc(moment))?;
            survives(Some(integer))?;
        }

        #[test]
        fn options_without_a_semicolon_survive_as_a_list(
            values in prop::collection::vec("[^;]+", 1..6),
        ) {
            survives(values)?;
        }

        #[test]
        fn a_semicolon_separates_also_inside_a_value(
            values in prop::collection::vec("[a;]{0,4}", 1..6),
        ) {
            let parts: Vec<String> = values
                .iter()
                .flat_map(|value| value.split(';'))
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect();
            // A `;` at the beginning would mean "add to what is there" and not "these and no
            // others".
            let sent = values.into_input().unwrap();
            prop_assert!(!sent.starts_with(';'));
            prop_assert_eq!(Vec::<String>::from_text(&sent), Some(parts));
        }
    }
}
