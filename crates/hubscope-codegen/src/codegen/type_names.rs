//! What the types of an area are called: HubSpot's names without the machinery of its servers.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::resolve::Model;

/// What names end with that say how a type is used, and what stands in its place.
const ENDINGS: [(&str, &str); 6] = [
    ("CreateRequest", "Create"),
    ("PatchRequest", "Update"),
    ("UpdateRequest", "Update"),
    ("PutRequest", "Replace"),
    ("ReplaceRequest", "Replace"),
    ("Egg", "Create"),
];

/// What names begin with that says nothing.
const BEGINNINGS: [&str; 3] = ["Public", "Api", "External"];

/// The Rust name of each of these types. What an override says goes before the rules; a rule that would give one name to
/// two types gives it to none.
pub(super) fn of<'a>(
    model: &Model<'_>,
    origins: impl Iterator<Item = &'a String>,
) -> BTreeMap<&'a String, String> {
    let origins: BTreeSet<&String> = origins.collect();
    let mut names: BTreeMap<&String, String> =
        origins.iter().map(|origin| (*origin, origin.to_upper_camel_case())).collect();
    let mut settled = BTreeSet::new();
    for origin in &origins {
        if let Some(name) = model.spec.overrides.of_type(origin).find_map(|it| it.rename.clone()) {
            names.insert(origin, name);
            settled.insert(*origin);
        }
    }
    for shorten in [beginning, ending, response] {
        let short: BTreeMap<&String, String> = names
            .iter()
            .filter(|(origin, _)| !settled.contains(*origin))
            .filter_map(|(origin, name)| Some((*origin, shorten(name.as_str())?)))
            .collect();
        let mut wanted: BTreeMap<&String, usize> = BTreeMap::new();
        short.values().for_each(|name| *wanted.entry(name).or_default() += 1);
        let taken: BTreeSet<String> = names.values().cloned().collect();
        for (origin, name) in &short {
            if wanted.get(name) == Some(&1) && !taken.contains(name) {
                names.insert(origin, name.clone());
            }
        }
    }
    names
}

fn beginning(name: &str) -> Option<String> {
    let short = BEGINNINGS.iter().find_map(|word| name.strip_prefix(word))?;
    short.starts_with(|first: char| first.is_ascii_uppercase()).then(|| short.to_owned())
}

fn ending(name: &str) -> Option<String> {
    ENDINGS.iter().find_map(|(end, word)| Some(format!("{}{word}", some(name.strip_suffix(end)?)?)))
}

fn response(name: &str) -> Option<String> {
    some(name.strip_suffix("Response")?).map(str::to_owned)
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
