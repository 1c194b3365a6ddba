//! The documentation of generated operations, in our own words.

use std::fmt::Write;

use super::{
    resolve::{Access, Model, OBJECT_ACCESS, Op},
    text,
};
use crate::import::names::singular;

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
        (true, false) => "Counts against the rate limit of the day, not against that of ten seconds.",
        (false, true) => "Counts against the rate limit of ten seconds, not against that of the day.",
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

/// What the verb of a name is in a sentence.
const VERBS: [(&str, &str); 55] = [
    ("add", "Adds"),
    ("archive", "Archives"),
    ("associate", "Associates"),
    ("attach", "Attaches"),
    ("book", "Books"),
    ("cancel", "Cancels"),
    ("clear", "Clears"),
    ("clone", "Copies"),
    ("complete", "Completes"),
    ("count", "Counts"),
    ("create", "Creates"),
    ("delete", "Deletes"),
    ("detach", "Detaches"),
    ("download", "Downloads"),
    ("end", "Ends"),
    ("export", "Exports"),
    ("extract", "Unpacks"),
    ("generate", "Generates"),
    ("get", "Gets"),
    ("import", "Imports"),
    ("introspect", "Looks into"),
    ("list", "Lists"),
    ("mark", "Marks"),
    ("merge", "Merges two"),
    ("migrate", "Migrates"),
    ("move", "Moves"),
    ("pause", "Pauses"),
    ("publish", "Publishes"),
    ("purge", "Deletes for good"),
    ("push", "Pushes"),
    ("read", "Reads"),
    ("record", "Records"),
    ("register", "Registers"),
    ("remove", "Removes"),
    ("rename", "Renames"),
    ("replace", "Replaces"),
    ("request", "Requests"),
    ("rerun", "Runs again"),
    ("reset", "Resets"),
    ("restore", "Restores"),
    ("revoke", "Revokes"),
    ("schedule", "Schedules"),
    ("search", "Searches"),
    ("send", "Sends"),
    ("set", "Sets"),
    ("start", "Starts"),
    ("uninstall", "Uninstalls"),
    ("unpause", "Resumes"),
    ("unpublish", "Takes back"),
    ("unsubscribe", "Unsubscribes"),
    ("update", "Updates"),
    ("upload", "Uploads"),
    ("upsert", "Creates or updates"),
    ("validate", "Validates"),
    ("write", "Writes"),
];

/// What the operation does, from its name.
fn purpose(op: &Op<'_>) -> String {
    let api = op.api.name.replace('_', " ");
    let topic = op.topic.as_ref().map(|topic| topic.replace('_', " "));
    let (batch, name) = match op.name.strip_prefix("batch_") {
        Some(name) => (" in one batch", name),
        None => ("", op.name.as_str()),
    };
    let (word, rest) = name.split_once('_').unwrap_or((name, ""));
    let Some((_, verb)) = VERBS.iter().find(|(known, _)| *known == word) else {
        return format!("Calls `{}` ({}).", op.name, topic.unwrap_or(api));
    };
    let rest = rest.replace('_', " ");
    let many =
        !batch.is_empty() || matches!(word, "list" | "search" | "count" | "merge" | "export" | "import");
    let one = |noun: &str| match op.path().ends_with('}') || matches!(word, "create" | "schedule" | "clone") {
        true => with_article(noun),
        false => format!("the {noun}"),
    };
    match (&rest[..], topic) {
        ("", Some(topic)) if many => format!("{verb} {topic} of {api}{batch}."),
        ("", Some(topic)) => format!("{verb} {} of {api}{batch}.", with_article(&singular(&topic))),
        ("", None) if many => format!("{verb} {api}{batch}."),
        ("", None) => format!("{verb} {}{batch}.", with_article(&singular(&api))),
        // `get_by_name` and `add_from_list` say how, not what.
        (how, topic) if ["by ", "from ", "to ", "and ", "of "].iter().any(|word| how.starts_with(word)) => {
            format!("{verb} {} {how}{batch}.", topic.unwrap_or(api))
        }
        (rest, topic) if many => format!("{verb} {rest}{batch} ({}).", topic.unwrap_or(api)),
        (rest, topic) => format!("{verb} {}{batch} ({}).", one(rest), topic.unwrap_or(api)),
    }
}

/// A noun with `a` or `an`, where it is one thing.
fn with_article(noun: &str) -> String {
    let last = noun.rsplit(' ').next().unwrap_or(noun);
    let uncounted = last.ends_with('s') || ["data", "metadata", "info", "usage", "mail"].contains(&last);
    match noun.chars().next() {
        _ if uncounted => noun.to_owned(),
        Some('a' | 'e' | 'i' | 'o') => format!("an {noun}"),
        _ => format!("a {noun}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_that_are_counted_have_an_article() {
        for (noun, with) in [
            ("contact", "a contact"),
            ("app", "an app"),
            ("landing page", "a landing page"),
            ("details", "details"),
        ] {
            assert_eq!(with_article(noun), with);
        }
    }
}
