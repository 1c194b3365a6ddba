//! Changes a public path: the old one stays for one minor version, and the changelog tells of it.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{
    changelog,
    names::{
        ident,
        ledger::{Entry, Item, Ledger, Moved},
    },
};

/// Moves a call, a request, a type or all calls of a module from one path to another.
///
/// # Errors
/// When there is no such path, or when the new one is taken.
pub fn run(root: &Path, spec: &Path, old: &str, new: &str) -> Result<String> {
    let file = root.join("CHANGELOG.md");
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let until = changelog::until(&text, changelog::version(root)?);
    let mut ledger = Ledger::load(spec)?;
    let (old, new) = (Target::parse(old)?, Target::parse(new)?);
    let count = apply(&mut ledger, &old, &new, &until)?;
    let line = format!(
        "- `{old}` is `{new}` now; the old path is deprecated and goes with version {until}."
    );
    ledger.save(spec)?;
    fs::write(&file, changelog::with_change(&text, &line))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(format!("{count} entries changed, and CHANGELOG.md tells of it; run `cargo xtask codegen`"))
}

/// A path that somebody has typed.
#[derive(Debug, Clone, PartialEq)]
struct Target {
    area: String,
    path: Vec<String>,
}

impl Target {
    /// `crm::lists::read`, also as it is used: `hubscope::crm::lists::read`, `hubscope_crm::lists::read`.
    fn parse(text: &str) -> Result<Self> {
        let mut path: Vec<String> = text.split("::").map(str::to_owned).collect();
        if path[0] == "hubscope" {
            path.remove(0);
        }
        if path.len() < 2 || path.iter().any(String::is_empty) {
            bail!("expected a path such as crm::lists::read::get, found `{text}`");
        }
        let area = path.remove(0).trim_start_matches("hubscope_").to_owned();
        Ok(Self { area, path })
    }

    fn split(&self) -> (&[String], &str) {
        self.path.split_last().map_or((&[], ""), |(last, module)| (module, last))
    }

    /// The name, when it is that of a type among those of the area.
    fn ty(&self) -> Option<&str> {
        match &self.path[..] {
            [types, name] if types == "types" => Some(name),
            _ => None,
        }
    }

    fn is_type_name(&self) -> bool {
        self.split().1.starts_with(|first: char| first.is_ascii_uppercase())
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}::{}", self.area, self.path.join("::"))
    }
}

fn apply(ledger: &mut Ledger, old: &Target, new: &Target, until: &str) -> Result<usize> {
    if old.area != new.area {
        bail!("`{old}` cannot go to `{new}`: each area is a crate of its own");
    }
    match (old.ty(), new.ty()) {
        (Some(old), Some(new_name)) => move_type(ledger, &new.area, old, new_name, until),
        (None, None) => move_calls(ledger, old, new, until),
        _ => bail!("a type stays among the types, and a call among the calls"),
    }
}

fn move_type(ledger: &mut Ledger, area: &str, old: &str, new: &str, until: &str) -> Result<usize> {
    let item = |name: &str| Item::Type { area: area.to_owned(), name: name.to_owned() };
    let names = ledger.area(area.to_owned());
    if !names.types.values().any(|name| name == old) {
        bail!("`{}` is not in the ledger", item(old));
    }
    if names.types.values().any(|name| name == new) {
        bail!("`{}` is another type", item(new));
    }
    let mut count = 0;
    for name in names.types.values_mut().filter(|name| *name == old) {
        new.clone_into(name);
        count += 1;
    }
    if let Some(structure) = names.structures.remove(old) {
        names.structures.insert(new.to_owned(), structure);
    }
    note(ledger, item(old), item(new), until);
    Ok(count)
}

fn move_calls(ledger: &mut Ledger, old: &Target, new: &Target, until: &str) -> Result<usize> {
    let mut changes: Vec<(String, Entry)> = Vec::new();
    let (module, name) = old.split();
    let area = &old.area;
    let names = ledger.area(area.clone());
    for (key, entry) in &names.operations {
        let mut changed = entry.clone();
        if entry.module == module && entry.function == name {
            let (module, function) = new.split();
            changed.module = module.to_owned();
            changed.function = function.to_owned();
            if entry.request == ident::request_type(&entry.function) {
                changed.request = ident::request_type(function);
            }
        } else if entry.module == module && entry.request == name {
            if new.split().0 != module || !new.is_type_name() {
                bail!("a request stays in the module of its call: move the call");
            }
            changed.request = new.split().1.to_owned();
        } else if let Some(rest) = entry.module.strip_prefix(&old.path[..]) {
            changed.module = [&new.path[..], rest].concat();
        } else {
            continue;
        }
        changed.also.retain(|module| *module != changed.module);
        changes.push((key.clone(), changed));
    }
    if changes.is_empty() {
        bail!("`{old}` is not in the ledger");
    }
    if changes.iter().any(|(_, entry)| entry.module.is_empty()) {
        bail!("a call stands in a module: `{new}` is none");
    }
    for (key, changed) in &changes {
        let moved = |key: &String| changes.iter().any(|(it, _)| it == key);
        let taken = names.operations.iter().filter(|(it, _)| *it != key && !moved(it)).find(
            |(_, other)| {
                let here = other.module == changed.module || other.also.contains(&changed.module);
                let same = other.function == changed.function || other.request == changed.request;
                here && same
            },
        );
        if let Some((_, other)) = taken {
            bail!("`{}` is taken: {}", changed.item(area), other.line(area));
        }
    }
    let count = changes.len();
    for (key, changed) in changes {
        if let Some(entry) = ledger.area(area.clone()).operations.insert(key, changed.clone()) {
            note(ledger, entry.item(area), changed.item(area), until);
        }
    }
    Ok(count)
}

/// Notes that a path was another one before; what led to the old one leads to the new one.
fn note(ledger: &mut Ledger, old: Item, new: Item, until: &str) {
    let moved = std::mem::take(&mut ledger.moved);
    for mut it in moved.into_iter().filter(|it| it.old != new) {
        if it.new == old {
            it.new = new.clone();
        }
        ledger.moved.insert(it);
    }
    ledger.moved.insert(Moved { old, new, until: until.to_owned() });
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEDGER: &str = "\
operation GET /crm/cars = crm::cars::read::{list, List}
operation GET /crm/cars/{carId} = crm::cars::read::{get, Get}
structure crm::types::Car = 00000000000000ff
type crm/cars Car = crm::types::Car
type crm/vans Car = crm::types::Car
";

    fn moved(ledger: &mut Ledger, old: &str, new: &str) -> Result<usize> {
        apply(ledger, &Target::parse(old)?, &Target::parse(new)?, "0.3.0")
    }

    #[test]
    fn a_call_takes_its_request_along_and_leaves_its_old_path() {
        let mut ledger = Ledger::parse(LEDGER).unwrap();
        moved(&mut ledger, "hubscope::crm::cars::read::get", "crm::cars::read::fetch").unwrap();
        moved(&mut ledger, "crm::cars::read", "crm::objects::cars::read").unwrap();
        let text = ledger.text();
        assert!(text.contains("= crm::objects::cars::read::{fetch, Fetch}"), "{text}");
        assert!(
            text.contains(
                "moved crm::cars::read::{get, Get} = crm::objects::cars::read::{fetch, Fetch}; until 0.3.0"
            ),
            "{text}"
        );
        moved(&mut ledger, "crm::objects::cars::read", "crm::cars::read").unwrap();
        assert!(!ledger.text().contains("moved crm::cars::read::{list"), "{}", ledger.text());
    }

    #[test]
    fn a_type_moves_in_all_documents() {
        let mut ledger = Ledger::parse(LEDGER).unwrap();
        assert_eq!(moved(&mut ledger, "crm::types::Car", "crm::types::Vehicle").unwrap(), 2);
        let text = ledger.text();
        assert!(text.contains("structure crm::types::Vehicle = 00000000000000ff"), "{text}");
        assert!(text.contains("type crm/vans Car = crm::types::Vehicle"), "{text}");
    }

    #[test]
    fn what_is_taken_or_not_there_is_refused() {
        let mut ledger = Ledger::parse(LEDGER).unwrap();
        for (old, new, said) in [
            ("crm::cars::read::get", "crm::cars::read::list", "taken"),
            ("crm::cars::read::drive", "crm::cars::read::go", "not in the ledger"),
            ("crm::cars::read::get", "cms::cars::read::get", "crate"),
            ("crm::types::Car", "crm::cars::Car", "among"),
        ] {
            let error = moved(&mut ledger, old, new).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
