//! Filters and sorts of a search.
//!
//! A search finds the records that pass all filters of one of its groups: filters of a group are
//! joined by "and", groups by "or". HubSpot takes up to five groups of up to six filters, 18
//! filters in all, one sort, and a body of up to 3,000 characters.
//!
//! ```
//! use hubscope_core::Date;
//! use hubscope_crm::{
//!     objects::contacts::read,
//!     search::{Filter, FilterGroup, Sort},
//! };
//!
//! // Leads that were made in March 2026, and whoever is at example.com; the newest first.
//! let leads = FilterGroup::from([
//!     Filter::eq("lifecyclestage", "lead"),
//!     Filter::gte("createdate", Date::new(2026, 3, 1)?),
//!     Filter::lt("createdate", Date::new(2026, 4, 1)?),
//! ]);
//! let colleagues = Filter::contains_token("email", "*@example.com");
//! let search = read::search()
//!     .filter_groups([leads, FilterGroup::from(colleagues)])
//!     .sorts([Sort::descending("createdate")])
//!     .properties(["email", "firstname", "createdate"])
//!     .limit(200);
//! # let _ = search;
//! # Ok::<(), hubscope_core::InvalidDate>(())
//! ```

use hubscope_core::PropertyValue;

pub use crate::types::{Filter, FilterGroup, FilterOperator};

impl Filter {
    /// Finds records whose property equals this value. Text is compared without regard to case, an
    /// option of an enumeration with it.
    ///
    /// Here as everywhere, [`Date`](hubscope_core::Date)s and
    /// [`Timestamp`](hubscope_core::Timestamp)s are sent as milliseconds since 1970, as HubSpot's
    /// search wants them.
    ///
    /// ```
    /// use hubscope_core::Date;
    /// use hubscope_crm::search::Filter;
    ///
    /// let filter = Filter::eq("birthday", Date::new(2026, 3, 1)?);
    /// assert_eq!(filter.value.as_deref(), Some("1772323200000"));
    /// # Ok::<(), hubscope_core::InvalidDate>(())
    /// ```
    #[must_use]
    pub fn eq(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Eq, property, value)
    }

    /// Finds records whose property does not equal this value.
    #[must_use]
    pub fn ne(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Neq, property, value)
    }

    /// Finds records whose property is less than this value, or earlier.
    #[must_use]
    pub fn lt(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Lt, property, value)
    }

    /// Finds records whose property is this value at most, or at the latest.
    #[must_use]
    pub fn lte(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Lte, property, value)
    }

    /// Finds records whose property is greater than this value, or later.
    #[must_use]
    pub fn gt(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Gt, property, value)
    }

    /// Finds records whose property is this value at least, or at the earliest.
    #[must_use]
    pub fn gte(property: impl Into<String>, value: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::Gte, property, value)
    }

    /// Finds records whose property is in this range: its two ends belong to it.
    ///
    /// ```
    /// use hubscope_crm::search::Filter;
    ///
    /// let filter = Filter::between("amount", 1_000..=5_000);
    /// assert_eq!(filter.value.as_deref(), Some("1000"));
    /// assert_eq!(filter.high_value.as_deref(), Some("5000"));
    /// ```
    #[must_use]
    pub fn between<V: PropertyValue>(
        property: impl Into<String>,
        range: std::ops::RangeInclusive<V>,
    ) -> Self {
        let (low, high) = range.into_inner();
        Self::with_value(FilterOperator::Between, property, low).high_value(high.into_text())
    }

    /// Finds records whose property is one of these values, of which there has to be one at least.
    ///
    /// For a property of text HubSpot wants the values in lower case.
    ///
    /// ```
    /// use hubscope_crm::search::Filter;
    ///
    /// let filter = Filter::one_of("dealstage", ["closedwon", "closedlost"]);
    /// assert_eq!(filter.values, Some(vec!["closedwon".to_owned(), "closedlost".to_owned()]));
    /// ```
    #[must_use]
    pub fn one_of(
        property: impl Into<String>,
        values: impl IntoIterator<Item = impl PropertyValue>,
    ) -> Self {
        Self::with_values(FilterOperator::In, property, values)
    }

    /// Finds records whose property is none of these values, of which there has to be one at least.
    ///
    /// For a property of text HubSpot wants the values in lower case.
    #[must_use]
    pub fn not_one_of(
        property: impl Into<String>,
        values: impl IntoIterator<Item = impl PropertyValue>,
    ) -> Self {
        Self::with_values(FilterOperator::NotIn, property, values)
    }

    /// Finds records that have a value of this property.
    #[must_use]
    pub fn has_property(property: impl Into<String>) -> Self {
        Self::new(FilterOperator::HasProperty, property)
    }

    /// Finds records that have no value of this property.
    #[must_use]
    pub fn lacks_property(property: impl Into<String>) -> Self {
        Self::new(FilterOperator::NotHasProperty, property)
    }

    /// Finds records whose property has this word. `*` stands for any characters: `*@example.com`.
    #[must_use]
    pub fn contains_token(property: impl Into<String>, token: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::ContainsToken, property, token)
    }

    /// Finds records whose property does not have this word. `*` stands for any characters.
    #[must_use]
    pub fn not_contains_token(property: impl Into<String>, token: impl PropertyValue) -> Self {
        Self::with_value(FilterOperator::NotContainsToken, property, token)
    }

    fn with_value(
        operator: FilterOperator,
        property: impl Into<String>,
        value: impl PropertyValue,
    ) -> Self {
        Self::new(operator, property).value(value.into_text())
    }

    fn with_values(
        operator: FilterOperator,
        property: impl Into<String>,
        values: impl IntoIterator<Item = impl PropertyValue>,
    ) -> Self {
        Self::new(operator, property).values(values.into_iter().map(PropertyValue::into_text))
    }
}

/// A group of one filter.
impl From<Filter> for FilterGroup {
    fn from(filter: Filter) -> Self {
        Self::new([filter])
    }
}

/// A group whose filters a record has to pass all.
impl<const LEN: usize> From<[Filter; LEN]> for FilterGroup {
    fn from(filters: [Filter; LEN]) -> Self {
        Self::new(filters)
    }
}

/// A group whose filters a record has to pass all.
impl From<Vec<Filter>> for FilterGroup {
    fn from(filters: Vec<Filter>) -> Self {
        Self::new(filters)
    }
}

/// The order of what a search finds: a property and a direction. HubSpot takes one.
///
/// A request's `sorts` are texts: the property's name, with a `-` before it for the greatest or
/// latest first. Each call that takes them takes this.
///
/// ```
/// use hubscope_crm::search::Sort;
///
/// assert_eq!(String::from(Sort::ascending("createdate")), "createdate");
/// assert_eq!(String::from(Sort::descending("createdate")), "-createdate");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sort {
    property: String,
    descending: bool,
}

impl Sort {
    /// Puts the least or earliest first.
    #[must_use]
    pub fn ascending(property: impl Into<String>) -> Self {
        Self { property: property.into(), descending: false }
    }

    /// Puts the greatest or latest first.
    #[must_use]
    pub fn descending(property: impl Into<String>) -> Self {
        Self { property: property.into(), descending: true }
    }
}

impl From<Sort> for String {
    fn from(sort: Sort) -> Self {
        match sort.descending {
            true => format!("-{}", sort.property),
            false => sort.property,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filter_is_what_hubspot_takes() {
        let eq = |filter: Filter, json: &str| {
            assert_eq!(serde_json::to_string(&filter).unwrap(), json);
        };
        for (filter, operator) in [
            (Filter::eq("a", 7), "EQ"),
            (Filter::ne("a", 7_u64), "NEQ"),
            (Filter::lt("a", "7"), "LT"),
            (Filter::lte("a", String::from("7")), "LTE"),
            (Filter::gt("a", 7.0), "GT"),
            (Filter::gte("a", 7), "GTE"),
            (Filter::contains_token("a", "7"), "CONTAINS_TOKEN"),
            (Filter::not_contains_token("a", "7"), "NOT_CONTAINS_TOKEN"),
        ] {
            eq(filter, &format!(r#"{{"operator":"{operator}","propertyName":"a","value":"7"}}"#));
        }
        eq(
            Filter::between("a", 1..=2),
            r#"{"highValue":"2","operator":"BETWEEN","propertyName":"a","value":"1"}"#,
        );
        eq(
            Filter::one_of("a", vec![1, 2]),
            r#"{"operator":"IN","propertyName":"a","values":["1","2"]}"#,
        );
        eq(
            Filter::not_one_of("a", ["x"]),
            r#"{"operator":"NOT_IN","propertyName":"a","values":["x"]}"#,
        );
        eq(Filter::has_property("a"), r#"{"operator":"HAS_PROPERTY","propertyName":"a"}"#);
        eq(Filter::lacks_property("a"), r#"{"operator":"NOT_HAS_PROPERTY","propertyName":"a"}"#);
    }

    #[test]
    fn filters_become_groups() {
        let filter = || Filter::has_property("a");
        let one = FilterGroup::new([filter()]);
        assert_eq!(FilterGroup::from(filter()), one);
        assert_eq!(FilterGroup::from([filter()]), one);
        assert_eq!(FilterGroup::from(vec![filter()]), one);
        assert_eq!(FilterGroup::from([filter(), filter()]).filters.len(), 2);
    }
}
