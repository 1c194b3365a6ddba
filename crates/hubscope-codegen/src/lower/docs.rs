//! What the documentation of a call says, in our own words.

use super::purpose::purpose;
use crate::{
    ir::{Docs, Needs},
    mend::Op,
    names::ledger::Entry,
};

/// From this many alternatives on, the docs lead to the requirement instead of spelling it out.
const MANY: usize = 9;

/// What is said of an operation.
pub(super) fn of(op: &Op<'_>, entry: &Entry, needs: &Needs) -> Docs {
    let path = op.path();
    let search = entry.function == "search" && path.starts_with("/crm/objects/");
    let mut notes = Vec::new();
    if path.contains("/batch/") && op.operation.body.is_some() {
        notes.push("One batch takes up to 100 inputs.".to_owned());
    }
    if search {
        notes.push(
            "Gives one page of up to 200 results, and not more than 10,000 results in all; give the cursor of a page to\n\
             `after` for the next. What was written a moment ago may not be found yet."
                .to_owned(),
        );
    } else if op.operation.query.iter().any(|field| field.name == "after") {
        notes.push("Gives one page; give its cursor to `after` for the next.".to_owned());
    }
    notes.push(limits(op, search).to_owned());
    if op.operation.deprecated {
        notes.push("HubSpot's documents call it deprecated.".to_owned());
    }
    Docs {
        summary: purpose(op, entry),
        notes,
        needs: sentence(needs),
        aliases: aliases(&path, needs),
    }
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
fn aliases(path: &str, needs: &Needs) -> Vec<String> {
    let mut aliases = vec![path.to_owned()];
    if let Needs::Requirement(requirement) = needs
        && requirement.any_of.0.len() < MANY
    {
        aliases.extend(requirement.any_of.scopes().map(str::to_owned));
    }
    let mut seen = std::collections::BTreeSet::new();
    aliases.retain(|alias| seen.insert(alias.clone()));
    aliases
}

/// What the operation needs, as a sentence.
fn sentence(needs: &Needs) -> String {
    match needs {
        Needs::Nothing => "Needs no scope.".to_owned(),
        Needs::Object(object) => {
            format!("Needs the scope of the object type: [`ObjectType::{}`].", object.access.rust())
        }
        Needs::Requirement(it) if it.any_of.0.len() < MANY => {
            format!("Needs {}.", it.any_of.words())
        }
        Needs::Requirement(it) => {
            format!("Needs one of {} scopes: see [`scope::{}`].", it.any_of.0.len(), it.name)
        }
    }
}
