//! What the types of an area are called: HubSpot's names without the machinery of its servers.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

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

/// The Rust name of each of these schemas, none of them one that is taken. What an override says goes before the rules; a
/// rule that would give one name to two types gives it to none.
pub(super) fn names<'a>(
    origins: &BTreeSet<&'a str>,
    renamed: impl Fn(&str) -> Option<&'a str>,
    is_taken: impl Fn(&str) -> bool,
) -> BTreeMap<&'a str, String> {
    let mut names: BTreeMap<&str, String> =
        origins.iter().map(|origin| (*origin, origin.to_upper_camel_case())).collect();
    let mut settled = BTreeSet::new();
    for origin in origins {
        if let Some(name) = renamed(origin) {
            names.insert(origin, name.to_owned());
            settled.insert(*origin);
        }
    }
    for shorten in [beginning, ending, response] {
        let short: BTreeMap<&str, String> = names
            .iter()
            .filter(|(origin, _)| !settled.contains(*origin))
            .filter_map(|(origin, name)| Some((*origin, shorten(name.as_str())?)))
            .collect();
        let mut wanted: BTreeMap<&String, usize> = BTreeMap::new();
        short.values().for_each(|name| *wanted.entry(name).or_default() += 1);
        let taken: BTreeSet<String> = names.values().cloned().collect();
        for (origin, name) in &short {
            if wanted.get(name) == Some(&1) && !taken.contains(name) && !is_taken(name) {
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

/// The words that all names end with.
pub(super) fn common_suffix(names: &[&str]) -> String {
    let words = |name: &str| {
        let mut words: Vec<String> = Vec::new();
        for c in name.chars() {
            match words.last_mut() {
                Some(word) if !c.is_uppercase() => word.push(c),
                _ => words.push(c.to_string()),
            }
        }
        words
    };
    let all: Vec<_> = names.iter().map(|name| words(name)).collect();
    let Some(first) = all.first() else { return String::new() };
    let shared = (0..first.len())
        .take_while(|at| {
            all.iter().all(|words| {
                words.len() > *at && words[words.len() - 1 - at] == first[first.len() - 1 - at]
            })
        })
        .count();
    first[first.len() - shared..].concat()
}
