//! The documentation of generated operations, in our own words.

use std::fmt::Write;

use super::{
    purpose::purpose,
    resolve::{Access, Model, OBJECT_ACCESS, Op},
    text,
};

/// From this many alternatives on, the docs lead to the requirement instead of spelling it out.
const MANY: usize = 9;

/// The documentation of an operation, and the names that a search finds it by.
pub(super) fn of(model: &Model<'_>, op: &Op<'_>, example: &str) -> String {
    let mut out = format!("/// {}\n///\n", op.doc.map_or_else(|| purpose(op), str::to_owned));
    let _ = writeln!(out, "/// `{} {}`\n///", op.operation.method, op.path());
    let _ = writeln!(out, "/// {}", needs(model, op));
    let search = op.name == "search" && op.path().starts_with("/crm/objects/");
    if op.path().contains("/batch/") && op.operation.body.is_some() {
        out.push_str("///\n/// One batch takes up to 100 inputs.\n");
    }
    if search {
        out.push_str("///\n/// Gives one page of up to 200 results, and not more than 10,000 results in all; give the cursor of a page to\n/// `after` for the next. What was written a moment ago may not be found yet.\n");
    } else if op.operation.query.iter().any(|field| field.name == "after") {
        out.push_str("///\n/// Gives one page; give its cursor to `after` for the next.\n");
    }
    let _ = writeln!(out, "///\n/// {}", limits(op, search));
    if op.operation.deprecated {
        out.push_str("///\n/// HubSpot's documents call it deprecated.\n");
    }
    if !example.is_empty() {
        out.push_str("///\n/// # Example\n/// ```no_run\n");
        for line in example.lines() {
            let _ = writeln!(out, "/// {line}");
        }
        out.push_str("/// ```\n");
    }
    for alias in aliases(model, op) {
        let _ = writeln!(out, "#[doc(alias = {alias:?})]");
    }
    out
}

/// Which rate limits count the call.
fn limits(op: &Op<'_>, search: bool) -> &'static str {
    let exempt = |limit: &str| op.operation.exempt.iter().any(|word| word == limit);
    match (exempt("ten-secondly"), exempt("daily")) {
        _ if search => {
            "Counts against the account's limit of five searches a second and that of the day, not against that of ten seconds."
        }
        (true, true) => "Counts against no rate limit.",
        (true, false) => {
            "Counts against the rate limit of the day, not against that of ten seconds."
        }
        (false, true) => {
            "Counts against the rate limit of ten seconds, not against that of the day."
        }
        (false, false) => "Counts against the rate limits of ten seconds and of the day.",
    }
}

/// What people search for: the call as HubSpot's documents have it, and the scopes that open it.
fn aliases(model: &Model<'_>, op: &Op<'_>) -> Vec<String> {
    let mut aliases = vec![op.path().clone()];
    if let Access::Scopes(name) = &op.access {
        let dnf = model.dnf(name).filter(|dnf| dnf.0.len() < MANY);
        aliases.extend(dnf.iter().flat_map(|dnf| dnf.0.iter().flatten().cloned()));
    }
    let mut seen = std::collections::BTreeSet::new();
    aliases.retain(|alias| seen.insert(alias.clone()));
    aliases
}

/// What the operation needs, as a sentence.
pub(super) fn needs(model: &Model<'_>, op: &Op<'_>) -> String {
    match &op.access {
        Access::Public => "Needs no scope.".to_owned(),
        Access::Object { access, .. } => {
            format!(
                "Needs the scope of the object type: [`ObjectType::{}`].",
                text::camel(OBJECT_ACCESS[*access])
            )
        }
        Access::Scopes(name) => match model.dnf(name) {
            Some(dnf) if dnf.0.len() < MANY => format!("Needs {}.", text::requirement(&dnf.0)),
            Some(dnf) => format!("Needs one of {} scopes: see [`scope::{name}`].", dnf.0.len()),
            None => String::new(),
        },
    }
}
