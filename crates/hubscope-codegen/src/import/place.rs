//! Where the operations of a document go: the area and the name of its API.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{
    collection::Document,
    report::{Report, Topic},
    store::{Home, Store},
};
use crate::spec::overrides::Overrides;

/// Areas that would be crates or modules of another kind.
const RESERVED: [&str; 17] = [
    "apis", "audit", "auth", "blocking", "cli", "codegen", "core", "crate", "emulator", "macros",
    "reqwest", "scope", "scopes", "self", "super", "types", "ureq",
];

/// The areas of the spec, and where the documents of others go.
pub(super) struct Areas {
    known: BTreeSet<String>,
    /// The areas of documents all of which overrides send to one area.
    sent: BTreeMap<String, BTreeSet<String>>,
    /// The areas of the APIs of each name.
    of_name: BTreeMap<String, BTreeSet<String>>,
    is_empty: bool,
}

/// Where a document goes.
pub(super) struct Settled {
    pub(super) home: Home,
    pub(super) by_override: bool,
}

impl Areas {
    pub(super) fn new(store: &Store, overrides: &Overrides) -> Self {
        let mut known: BTreeSet<String> = store.areas().into_iter().map(str::to_owned).collect();
        let is_empty = known.is_empty();
        let mut sent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for it in &overrides.apis {
            let (area, _) = it.from.split_once('/').unwrap_or((&it.from, ""));
            sent.entry(area.to_owned()).or_default().insert(it.is.0.clone());
            known.insert(it.is.0.clone());
        }
        let mut of_name: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in &store.entries {
            let (area, name) = entry.home.clone();
            of_name.entry(name).or_default().insert(area);
        }
        Self { known, sent, of_name, is_empty }
    }

    /// Settles where a document goes.
    pub(super) fn place(
        &mut self,
        document: &Document,
        json: &Value,
        version: &str,
        overrides: &Overrides,
        report: &mut Report,
    ) -> Settled {
        let shown = document.path.display();
        let folder = document
            .published
            .as_ref()
            .map_or_else(|| folder(document), |published| published.area.clone());
        let area = area_name(&folder);
        let api = document.published.as_ref().map(|published| published.api.as_str());
        let title = json["info"]["title"].as_str();
        let stem = document.path.file_stem().and_then(|stem| stem.to_str());
        let names: Vec<Vec<String>> = [api, title, stem]
            .into_iter()
            .map(|name| levels(&area, name.unwrap_or_default()))
            .filter(|levels| !levels.is_empty())
            .collect();
        for name in names.iter().flatten() {
            if let Some(home) = overrides.of_document(&format!("{area}/{name}"), version) {
                return Settled { home: home.clone(), by_override: true };
            }
        }
        if api.is_none() && levels(&area, title.unwrap_or_default()).is_empty() {
            let text = "no title that could name an API; the name of the file is taken";
            report.add(Topic::Note, format!("{shown}#/info/title: {text}"));
        }
        let name = names.first().and_then(|levels| levels.last()).cloned();
        let name = name.unwrap_or_else(|| "unnamed".to_owned());
        let area = self.area(document, &area, &name, report);
        Settled { home: (area, name), by_override: false }
    }

    /// The area of an API that no override sends anywhere.
    fn area(
        &mut self,
        document: &Document,
        folder: &str,
        name: &str,
        report: &mut Report,
    ) -> String {
        let own =
            if RESERVED.contains(&folder) { format!("{folder}_api") } else { folder.to_owned() };
        if self.known.contains(&own) {
            return own;
        }
        let shown = document.path.display();
        // All that was in that folder so far went to one area.
        if let Some(areas) = self.sent.get(folder)
            && let (1, Some(area)) = (areas.len(), areas.first())
        {
            let text = format!(
                "{shown}#/info: the API `{name}` is new; it goes to the area `{area}` like others of `{folder}`"
            );
            report.add(Topic::Unsettled, text);
            return area.clone();
        }
        // The folder is not an area, but the spec has the API: a document that was downloaded by itself.
        if document.published.is_none()
            && let Some(areas) = self.of_name.get(name)
            && let (1, Some(area)) = (areas.len(), areas.first())
        {
            return area.clone();
        }
        if !self.is_empty {
            let text = format!(
                "{shown}#/info: the area `{own}` is new, and a crate of its own; `[[api]]` in overrides.toml can send `{name}` elsewhere"
            );
            report.add(Topic::Unsettled, text);
        }
        self.known.insert(own.clone());
        own
    }
}

/// The name of the folder of a document.
fn folder(document: &Document) -> String {
    let absolute = std::path::absolute(&document.path).unwrap_or_else(|_| document.path.clone());
    let folder = absolute.parent().and_then(|folder| folder.file_name());
    folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn plain(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
    text.chars().map(plain).collect()
}

/// A folder as the name of an area.
fn area_name(folder: &str) -> String {
    match plain(folder).to_snake_case() {
        folder if folder.starts_with(|c: char| c.is_ascii_alphabetic()) => folder,
        folder if folder.is_empty() => "api".to_owned(),
        folder => format!("v{folder}"),
    }
}

/// What a text can name an API, with the area in front and without; nothing when no word is left.
fn levels(area: &str, text: &str) -> Vec<String> {
    let text = plain(text);
    let text = text.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let mut levels = Vec::new();
    let mut rest = text.to_snake_case();
    let prefix = format!("{area}_");
    while !rest.is_empty() {
        levels.push(rest.clone());
        let Some(shorter) = rest.strip_prefix(&prefix) else { break };
        if !shorter.starts_with(|c: char| c.is_ascii_alphabetic()) {
            break;
        }
        rest = shorter.to_owned();
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_is_named_without_its_area() {
        assert_eq!(
            levels("account", "Account Account Info"),
            ["account_account_info", "account_info", "info"]
        );
        assert_eq!(levels("events", "Events"), ["events"]);
        assert_eq!(levels("crm", "3D-Räume"), ["d_r_ume"]);
        assert_eq!(levels("crm", "«»"), [""; 0]);
        assert_eq!(area_name("Business Units"), "business_units");
        assert_eq!(area_name("2026"), "v2026");
    }
}
