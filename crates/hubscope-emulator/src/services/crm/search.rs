//! Search, with HubSpot's limits.

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    call::Call,
    filter::{Filter, FilterInput, compare},
    list::limit,
    properties,
    records::Record,
    view::Selection,
};
use crate::response::{ApiError, Response};

const LONGEST_BODY: usize = 3_000;
const MOST_GROUPS: usize = 5;
const MOST_FILTERS_OF_GROUP: usize = 6;
const MOST_FILTERS: usize = 18;
const MOST_SORTS: usize = 1;
const MOST_RESULTS_OF_PAGE: usize = 200;
const MOST_RESULTS: usize = 10_000;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    #[serde(default)]
    filter_groups: Option<Vec<GroupInput>>,
    /// A short form for a single group.
    #[serde(default)]
    filters: Option<Vec<FilterInput>>,
    query: Option<String>,
    #[serde(default)]
    sorts: Option<Vec<SortInput>>,
    limit: Option<Value>,
    after: Option<Value>,
    #[serde(flatten)]
    selection: Selection,
}

#[derive(Deserialize)]
struct GroupInput {
    filters: Vec<FilterInput>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum SortInput {
    /// The name of a property, with a leading `-` for descending order.
    Name(String),
    #[serde(rename_all = "camelCase")]
    Full { property_name: String, direction: Option<String> },
}

pub(super) fn search(call: &Call<'_>) -> Result<Response, ApiError> {
    let length = String::from_utf8_lossy(&call.request.body).chars().count();
    check("The request body", "characters", length, LONGEST_BODY)?;
    let input: Input = call.request.json()?;
    let groups = groups(input.filter_groups.unwrap_or_default(), input.filters)?;
    let sort = sort(input.sorts.unwrap_or_default())?;
    let limit = limit(input.limit.map(text).as_deref(), 10, MOST_RESULTS_OF_PAGE)?;
    let after = match input.after.map(text).filter(|after| !after.is_empty()) {
        None => 0,
        Some(after) => after.parse::<usize>().map_err(|_| {
            ApiError::validation(format!(
                "after has to be the number of results to skip, not {after:?}."
            ))
        })?,
    };
    check("A search", "results", after.saturating_add(limit), MOST_RESULTS)?;
    let words: Vec<_> = input
        .query
        .iter()
        .flat_map(|query| query.split_whitespace())
        .map(str::to_lowercase)
        .collect();

    let object_type = call.object_type.as_str();
    let in_groups = |record: &Record| {
        groups.is_empty()
            || groups
                .iter()
                .any(|group| group.iter().all(|filter| filter.passes(object_type, record)))
    };
    let fits = |record: &&Record| {
        record.archived.is_none()
            && in_groups(record)
            && words.iter().all(|word| mentions(object_type, record, word))
    };
    let mut found: Vec<_> = call.records.all(object_type).filter(fits).collect();
    if let Some((name, descending)) = sort {
        found.sort_by(|a, b| {
            let order = match (a.value(object_type, &name), b.value(object_type, &name)) {
                (Some(a), Some(b)) => compare(&a, &b),
                (a, b) => a.is_some().cmp(&b.is_some()),
            };
            if descending { order.reverse() } else { order }
        });
    }
    let page = found.iter().skip(after).take(limit);
    let results: Vec<_> = page.map(|record| input.selection.render(object_type, record)).collect();
    let next = after + results.len();
    let mut body = json!({ "total": found.len(), "results": results });
    if next < found.len() {
        body["paging"] = json!({ "next": { "after": next.to_string() } });
    }
    Ok(Response::json(StatusCode::OK, &body))
}

fn check(what: &str, of: &str, count: usize, most: usize) -> Result<(), ApiError> {
    match count <= most {
        true => Ok(()),
        false => Err(ApiError::validation(format!("{what} has at most {most} {of}, not {count}."))),
    }
}

fn groups(
    groups: Vec<GroupInput>,
    filters: Option<Vec<FilterInput>>,
) -> Result<Vec<Vec<Filter>>, ApiError> {
    let short = filters.filter(|filters| !filters.is_empty()).map(|filters| GroupInput { filters });
    let groups: Vec<_> = groups.into_iter().chain(short).collect();
    check("A search", "groups of filters", groups.len(), MOST_GROUPS)?;
    for group in &groups {
        check("A group", "filters", group.filters.len(), MOST_FILTERS_OF_GROUP)?;
    }
    check(
        "A search",
        "filters",
        groups.iter().map(|group| group.filters.len()).sum(),
        MOST_FILTERS,
    )?;
    groups
        .into_iter()
        .map(|group| group.filters.into_iter().map(Filter::try_from).collect())
        .collect()
}

/// Returns the property to sort by, and `true` for descending order.
fn sort(sorts: Vec<SortInput>) -> Result<Option<(String, bool)>, ApiError> {
    check("A search", "sorts", sorts.len(), MOST_SORTS)?;
    let Some(sort) = sorts.into_iter().next() else { return Ok(None) };
    match sort {
        SortInput::Name(name) => match name.strip_prefix('-') {
            Some(name) => Ok(Some((name.to_owned(), true))),
            None => Ok(Some((name, false))),
        },
        SortInput::Full { property_name, direction } => match direction.as_deref() {
            None | Some("ASCENDING") => Ok(Some((property_name, false))),
            Some("DESCENDING") => Ok(Some((property_name, true))),
            Some(other) => {
                let message = format!(
                    "The direction of a sort has to be ASCENDING or DESCENDING, not {other:?}."
                );
                Err(ApiError::validation(message))
            }
        },
    }
}

/// Tells whether a word of a searchable property begins with this text.
fn mentions(object_type: &str, record: &Record, word: &str) -> bool {
    let begins = |value: String| {
        let value = value.to_lowercase();
        value.starts_with(word)
            || value.split(|c: char| !c.is_alphanumeric()).any(|part| part.starts_with(word))
    };
    let mentioned = |name: &str| record.value(object_type, name).is_some_and(begins);
    match properties::searchable(object_type) {
        Some(names) => names.iter().any(|name| mentioned(name)),
        None => record.properties.keys().any(|name| mentioned(name)),
    }
}

/// Returns the text of a value that may also be sent as a number.
fn text(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}
