//! Values of properties as they are written: one text for each.

use std::borrow::Cow;

use crate::{date::Date, timestamp::Timestamp};

/// A single value of a property or of a filter: text, a number, a boolean, a [`Date`] or a
/// [`Timestamp`].
///
/// | type | text that is sent |
/// |---|---|
/// | `&str`, `String`, `Cow<str>` | itself; an empty text clears the property |
/// | integers | all digits |
/// | `f64`, `f32` | the shortest text that reads back as the same number, without an exponent |
/// | `bool` | `true` or `false` |
/// | [`Date`] | milliseconds since 1970 of the day's midnight in UTC |
/// | [`Timestamp`] | milliseconds since 1970; HubSpot does not keep what is finer |
///
/// HubSpot has no number that is infinite or not a number: it refuses `inf` and `NaN` with an error
/// that names the property. [`Properties`](crate::Properties) also take `Option`s and lists of
/// values: see [`PropertyInput`].
///
/// Implement it for a type of your own, such as the options of an enumeration:
///
/// ```
/// use hubscope_core::{Properties, PropertyValue};
///
/// enum Stage {
///     Lead,
///     Customer,
/// }
///
/// impl PropertyValue for Stage {
///     fn to_text(&self) -> String {
///         match self {
///             Self::Lead => "lead",
///             Self::Customer => "customer",
///         }
///         .to_owned()
///     }
/// }
///
/// let mut properties = Properties::from([("lifecyclestage", Stage::Customer)]);
/// properties.set("next_stage", None::<Stage>).set("all_stages", [Stage::Lead, Stage::Customer]);
/// assert_eq!(properties.get("all_stages"), Some("lead;customer"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a single value of a property",
    label = "expected text, a number, a boolean, a `Date` or a `Timestamp`",
    note = "implement `PropertyValue` for a type of your own, or give its text: `.to_string()`",
    note = "a filter takes one value, without `Option`; `one_of` takes several"
)]
pub trait PropertyValue {
    /// Returns the text that HubSpot is sent.
    fn to_text(&self) -> String;

    /// Returns the text that HubSpot is sent, without a copy where the value owns it.
    fn into_text(self) -> String
    where
        Self: Sized,
    {
        self.to_text()
    }
}

impl PropertyValue for str {
    fn to_text(&self) -> String {
        self.to_owned()
    }
}

impl PropertyValue for String {
    fn to_text(&self) -> String {
        self.clone()
    }

    fn into_text(self) -> String {
        self
    }
}

impl PropertyValue for Cow<'_, str> {
    fn to_text(&self) -> String {
        self.as_ref().to_owned()
    }

    fn into_text(self) -> String {
        self.into_owned()
    }
}

impl<T: PropertyValue + ?Sized> PropertyValue for &T {
    fn to_text(&self) -> String {
        (**self).to_text()
    }
}

impl<T: PropertyValue + ?Sized> PropertyValue for Box<T> {
    fn to_text(&self) -> String {
        (**self).to_text()
    }
}

macro_rules! as_displayed {
    ($($ty:ty)*) => {
        $(impl PropertyValue for $ty {
            fn to_text(&self) -> String {
                self.to_string()
            }
        })*
    };
}

as_displayed!(bool char f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl PropertyValue for Date {
    fn to_text(&self) -> String {
        self.as_millisecond().to_string()
    }
}

impl PropertyValue for jiff::civil::Date {
    fn to_text(&self) -> String {
        Date::from(*self).to_text()
    }
}

impl PropertyValue for Timestamp {
    fn to_text(&self) -> String {
        self.as_millisecond().to_string()
    }
}

/// The argument for one property: a [`PropertyValue`], an `Option` of one, or a list for multiple
/// checkboxes.
///
/// * `None` leaves the property out: HubSpot keeps what it has. To clear a property, give an empty
///   text or call [`Properties::clear`](crate::Properties::clear).
/// * A list becomes its values with `;` between them. An empty list is an empty text, which clears
///   the property. Empty values in a list are left out, because HubSpot reads a `;` at the
///   beginning as "add to what is there". HubSpot has no way to write a `;` inside a value:
///   `["a;b", "c"]` selects `a`, `b` and `c`.
///
/// It is implemented for all that implements [`PropertyValue`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value of a property",
    label = "expected text, a number, a boolean, a `Date`, a `Timestamp`, or an `Option` or \
             list of these",
    note = "implement `PropertyValue` for a type of your own, or give its text: `.to_string()`",
    note = "structs and JSON objects become properties as a whole: \
            `Properties::from_struct(&value)`"
)]
pub trait PropertyInput {
    /// Returns the text that HubSpot is sent, or `None` to leave the property out.
    fn into_input(self) -> Option<String>;
}

impl<T: PropertyValue> PropertyInput for T {
    fn into_input(self) -> Option<String> {
        Some(self.into_text())
    }
}

impl<T: PropertyInput> PropertyInput for Option<T> {
    fn into_input(self) -> Option<String> {
        self?.into_input()
    }
}

impl<T: PropertyValue> PropertyInput for &Option<T> {
    fn into_input(self) -> Option<String> {
        self.as_ref().into_input()
    }
}

impl<T: PropertyValue> PropertyInput for Vec<T> {
    fn into_input(self) -> Option<String> {
        Some(joined(self.into_iter().map(T::into_text)))
    }
}

impl<T: PropertyValue, const LEN: usize> PropertyInput for [T; LEN] {
    fn into_input(self) -> Option<String> {
        Some(joined(self.into_iter().map(T::into_text)))
    }
}

impl<T: PropertyValue> PropertyInput for &[T] {
    fn into_input(self) -> Option<String> {
        Some(joined(self.iter().map(T::to_text)))
    }
}

impl<T: PropertyValue> PropertyInput for &Vec<T> {
    fn into_input(self) -> Option<String> {
        self.as_slice().into_input()
    }
}

impl<T: PropertyValue, const LEN: usize> PropertyInput for &[T; LEN] {
    fn into_input(self) -> Option<String> {
        self.as_slice().into_input()
    }
}

/// Returns the values with `;` between them, as multiple checkboxes have them, without those that
/// are empty.
pub(super) fn joined(values: impl Iterator<Item = String>) -> String {
    let mut list = String::new();
    for value in values {
        for part in split(&value) {
            if !list.is_empty() {
                list.push(';');
            }
            list.push_str(part);
        }
    }
    list
}

/// Returns the values of multiple checkboxes.
pub(super) fn split(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(value: impl PropertyInput) -> Option<String> {
        value.into_input()
    }

    #[test]
    #[expect(clippy::needless_borrows_for_generic_args, reason = "borrowed values are values too")]
    fn each_value_has_hubspots_form() {
        let moment: Timestamp = "2026-03-01T12:00:00.1239Z".parse().unwrap();
        let boxed: Box<dyn PropertyValue> = Box::new(7);
        for (input, text) in [
            (sent("Ada"), "Ada"),
            (sent(String::from("Ada")), "Ada"),
            (sent(Cow::Borrowed("Ada")), "Ada"),
            (sent(&&"Ada"), "Ada"),
            (sent(u64::MAX), "18446744073709551615"),
            (sent(i64::MIN), "-9223372036854775808"),
            (sent(0.1), "0.1"),
            (sent(1e21), "1000000000000000000000"),
            (sent(0.1_f32), "0.1"),
            (sent(true), "true"),
            (sent(Date::new(2026, 3, 1).unwrap()), "1772323200000"),
            (sent(jiff::civil::date(2026, 3, 1)), "1772323200000"),
            (sent(moment), "1772366400123"),
            (sent(boxed), "7"),
            (sent(Some(5)), "5"),
            (sent(&Some("x")), "x"),
            (sent(vec!["a", "b"]), "a;b"),
            (sent(["a", "", "b"]), "a;b"),
            (sent(["", ";a"]), "a"),
            (sent(&[1, 2][..]), "1;2"),
            (sent(&vec![1, 2]), "1;2"),
            (sent(Some(["x"])), "x"),
            (sent(Vec::<String>::new()), ""),
            (sent(""), ""),
        ] {
            assert_eq!(input.as_deref(), Some(text));
        }
        assert_eq!(sent(None::<&str>), None);
        assert_eq!(sent(&None::<i64>), None);
    }
}
