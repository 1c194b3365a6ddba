//! The name of an operation, from its method, its path and what it returns.
//!
//! The rule is written down in spec/README.md; what it gets wrong is renamed in spec/overrides.toml.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;
use indexmap::IndexMap;

use crate::{
    names::placement::{Kinds, home},
    spec::{Api, Operation, Shape, notation::Type},
};

/// Words that say by themselves what a call does, when they are the last of a path or begin its last segment.
const ACTIONS: [&str; 50] = [
    "add",
    "archive",
    "attach",
    "book",
    "cancel",
    "clone",
    "complete",
    "convert",
    "create",
    "delete",
    "detach",
    "download",
    "end",
    "export",
    "extract",
    "gdpr",
    "generate",
    "import",
    "merge",
    "migrate",
    "move",
    "pause",
    "play",
    "publish",
    "purge",
    "push",
    "read",
    "register",
    "remove",
    "rename",
    "replace",
    "rerun",
    "reset",
    "restore",
    "schedule",
    "search",
    "send",
    "set",
    "unpause",
    "unpublish",
    "unsubscribe",
    "update",
    "upsert",
    "validate",
    "verify",
    "write",
    "default",
    "start",
    "stop",
    "revoke",
];

/// Names all operations of an API.
pub(crate) fn assign(api: &mut Api) {
    let base = base(&api.operations);
    let archives =
        api.operations.iter().any(|operation| operation.path.ends_with("/batch/archive"));
    // A path may have no word that could be a name.
    let named = |name: String| if name.is_empty() { "call".to_owned() } else { name };
    let names: Vec<_> = api
        .operations
        .iter()
        .map(|operation| named(name(api, operation, &base, archives)))
        .collect();
    let homes: Vec<_> = (api.operations.iter())
        .map(|it| home(api, it, it.scopes.as_ref(), Kinds::Known).modules)
        .collect();
    // Those of one name in one module get the parameters added that not all of them have.
    let mut same: HashMap<(&String, &Vec<String>), Vec<usize>> = HashMap::new();
    for (at, key) in names.iter().zip(&homes).enumerate() {
        same.entry(key).or_default().push(at);
    }
    let mut told_apart = names.clone();
    for (_, all) in same.iter().filter(|(_, all)| all.len() > 1) {
        let parameters =
            |at: usize| api.operations[at].parameters.iter().map(|field| field.name.clone());
        let shared: HashSet<String> = parameters(all[0])
            .filter(|name| all.iter().all(|at| parameters(*at).any(|other| other == *name)))
            .collect();
        for at in all {
            let own: Vec<_> = parameters(*at)
                .filter(|name| !shared.contains(name))
                .map(|name| name.to_snake_case())
                .collect();
            if !own.is_empty() {
                told_apart[*at] = format!("{}_by_{}", names[*at], own.join("_and_"));
            }
        }
    }
    for (operation, name) in api.operations.iter_mut().zip(told_apart) {
        operation.name = name;
    }
}

/// The segments that the paths of an API share; generic associations, which many documents repeat, do not count.
fn base(operations: &[Operation]) -> Vec<String> {
    let segments =
        |operation: &Operation| operation.path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let own: Vec<_> = operations
        .iter()
        .filter(|operation| !operation.path.contains("/associations/"))
        .map(segments)
        .collect();
    let all: Vec<_> = if own.is_empty() { operations.iter().map(segments).collect() } else { own };
    let Some(first) = all.first() else { return Vec::new() };
    let shared = (0..first.len())
        .take_while(|at| all.iter().all(|path| path.get(*at) == first.get(*at)))
        .count();
    let mut base = first[..shared].to_vec();
    // A word that ends the only path is the thing itself.
    if all.len() == 1 && base.last().is_some_and(|last| !last.starts_with('{')) {
        base.pop();
    }
    base
}

/// A word of the path, in snake case, and whether a parameter follows it.
struct Word {
    text: String,
    of_one: bool,
}

/// The words of a path that say something: not those of the base, of the API's name or of its scope's module, and not
/// the number of an object type.
fn words(api: &Api, operation: &Operation, base: &[String]) -> Vec<Word> {
    let segments: Vec<_> = operation.path.split('/').collect();
    let shared = segments.iter().zip(base).take_while(|(a, b)| **a == b.as_str()).count();
    let modules = home(api, operation, operation.scopes.as_ref(), Kinds::Known).modules;
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let mut words: Vec<Word> = Vec::new();
    for segment in &segments[shared..] {
        let text = segment.to_snake_case();
        if segment.starts_with('{') {
            words.iter_mut().next_back().into_iter().for_each(|word| word.of_one = true);
        } else if !text.is_empty()
            && text != api.name
            && (!modules.contains(&text) || ACTIONS.contains(&text.as_str()))
            && !segment.split_once('-').is_some_and(|(a, b)| number(a) && number(b))
        {
            words.push(Word { text, of_one: false });
        }
    }
    words
}

fn name(api: &Api, operation: &Operation, base: &[String], archives: bool) -> String {
    let words = words(api, operation, base);
    let ends_in_parameter = operation.path.ends_with('}');
    let is_action = |word: &Word| {
        let first = word.text.split('_').next().unwrap_or_default();
        match operation.method.as_str() {
            "POST" | "PUT" => ACTIONS.contains(&first),
            "GET" => ["download", "export", "search"].contains(&first),
            "DELETE" => first == "gdpr",
            _ => false,
        }
    };
    // What one thing has is named after that thing: the messages of a thread are thread messages.
    let noun = |words: &[Word], single: bool| -> String {
        let each = words.iter().enumerate().map(|(at, word)| match at + 1 == words.len() {
            true if single => singular(&word.text),
            true => word.text.clone(),
            false if word.of_one => singular(&word.text),
            false => word.text.clone(),
        });
        each.collect::<Vec<_>>().join("_")
    };
    let verb = |verb: &str, rest: String| {
        if rest.is_empty() { verb.to_owned() } else { format!("{verb}_{rest}") }
    };
    if let Some(at) =
        words.iter().position(|word| word.text == "batch").filter(|at| at + 1 < words.len())
    {
        let action =
            words[at..].iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join("_");
        return verb(&action, noun(&words[..at], false));
    }
    let acts = |word: &Word| {
        is_action(word)
            && (!ends_in_parameter || word.text.contains('_') || operation.method == "POST")
    };
    if let Some((last, before)) = words.split_last().filter(|(last, _)| acts(last)) {
        return match last.text.contains('_') {
            true => last.text.clone(),
            false => {
                verb(&last.text, noun(before, !["export", "search"].contains(&last.text.as_str())))
            }
        };
    }
    let plural = words
        .last()
        .is_some_and(|word| singular(&word.text) != word.text || word.text.ends_with("settings"));
    let created = operation.returns.iter().any(|(status, _)| *status == 201)
        // What can be had or deleted there is made there.
        || api.operations.iter().any(|it| it.path == operation.path && it.method != "POST");
    match operation.method.as_str() {
        "GET" if returns_collection(operation, &api.types) => verb("list", noun(&words, false)),
        "GET" => verb("get", noun(&words, ends_in_parameter)),
        "POST" if words.is_empty() || created || plural => verb("create", noun(&words, true)),
        "POST" => noun(&words, false),
        "PUT" => verb("replace", noun(&words, true)),
        "PATCH" => verb("update", noun(&words, true)),
        _ if words.is_empty() && archives => "archive".to_owned(),
        _ => verb("delete", noun(&words, ends_in_parameter)),
    }
}

fn returns_collection(operation: &Operation, types: &IndexMap<String, Shape>) -> bool {
    let results = |name: &String| match types.get(name) {
        Some(Shape::Object(fields)) => fields.iter().any(|field| field.name == "results"),
        _ => false,
    };
    operation.returns.iter().any(|(_, ty)| match ty {
        Some(Type::List(_)) => true,
        Some(Type::Union(names)) => names.iter().all(results),
        Some(Type::Named(name)) => match types.get(name) {
            Some(Shape::Union(names)) => names.iter().all(results),
            _ => results(name),
        },
        _ => false,
    })
}

/// The singular of the last word.
pub(crate) fn singular(words: &str) -> String {
    let end = |end: &str| words.strip_suffix(end);
    match words {
        // Words that have no other form, or are HubSpot's name for one thing.
        _ if ["settings", "status", "news", "analytics"]
            .iter()
            .any(|whole| words.ends_with(whole)) =>
        {
            words.to_owned()
        }
        _ if words.ends_with("ss") => words.to_owned(),
        _ => match end("ies") {
            Some(stem) => format!("{stem}y"),
            None if ["xes", "ses", "shes", "ches"].iter().any(|it| words.ends_with(it))
                && !words.ends_with("ases") =>
            {
                words[..words.len() - 2].to_owned()
            }
            None => end("s").unwrap_or(words).to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_a_singular() {
        for (many, one) in [
            ("contacts", "contact"),
            ("companies", "company"),
            ("inboxes", "inbox"),
            ("statuses", "status"),
            ("addresses", "address"),
            ("purchases", "purchase"),
            ("settings", "settings"),
            ("access", "access"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
