//! The name of an operation, from its method, its path and what it returns.
//!
//! The rule is written down in spec/README.md; what it gets wrong is renamed in spec/overrides.toml.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;
use indexmap::IndexMap;

use crate::spec::{Operation, Shape, notation::Type};

/// First words of the last segment that say by themselves what a POST or PUT does.
const ACTIONS: [&str; 25] = [
    "add", "archive", "batch", "cancel", "clone", "convert", "create", "default", "delete", "gdpr", "merge",
    "move", "pause", "publish", "purge", "push", "read", "remove", "rename", "reset", "restore", "schedule",
    "search", "update", "upsert",
];

/// Names all operations of an API.
pub(crate) fn assign(operations: &mut [Operation], types: &IndexMap<String, Shape>) {
    let base = base(operations);
    let archives = operations.iter().any(|operation| operation.path.ends_with("/batch/archive"));
    for operation in operations.iter_mut() {
        operation.name = name(operation, &base, archives, types);
    }
    let mut count: HashMap<String, usize> = HashMap::new();
    operations.iter().for_each(|operation| *count.entry(operation.name.clone()).or_default() += 1);
    for operation in operations.iter_mut().filter(|operation| count[&operation.name] > 1) {
        let parameters: Vec<_> =
            operation.parameters.iter().map(|field| field.name.to_snake_case()).collect();
        if !parameters.is_empty() {
            operation.name = format!("{}_by_{}", operation.name, parameters.join("_and_"));
        }
    }
    let mut taken = HashSet::new();
    for operation in operations.iter_mut() {
        let mut number = 2;
        let plain = operation.name.clone();
        while !taken.insert(operation.name.clone()) {
            operation.name = format!("{plain}_{number}");
            number += 1;
        }
    }
}

/// The segments that the paths of an API share; generic associations, which many documents repeat, do not count.
fn base(operations: &[Operation]) -> Vec<String> {
    let segments = |operation: &Operation| operation.path.split('/').map(str::to_owned).collect::<Vec<_>>();
    let own: Vec<_> = operations
        .iter()
        .filter(|operation| !operation.path.contains("/associations/"))
        .map(segments)
        .collect();
    let all: Vec<_> = if own.is_empty() { operations.iter().map(segments).collect() } else { own };
    let Some(first) = all.first() else { return Vec::new() };
    let shared =
        (0..first.len()).take_while(|at| all.iter().all(|path| path.get(*at) == first.get(*at))).count();
    let mut base = first[..shared].to_vec();
    // A parameter that ends the shared part is the thing itself: `/crm/properties/{version}/{objectType}`.
    if all.iter().any(|path| path.len() == shared)
        && base.last().is_some_and(|last| !last.starts_with('{'))
        && all.len() == 1
    {
        base.pop();
    }
    base
}

fn name(operation: &Operation, base: &[String], archives: bool, types: &IndexMap<String, Shape>) -> String {
    let segments: Vec<_> = operation.path.split('/').collect();
    let shared = segments.iter().zip(base).take_while(|(a, b)| **a == b.as_str()).count();
    let tail: Vec<_> = segments[shared..].iter().copied().filter(|segment| !segment.is_empty()).collect();
    let statics: Vec<_> = tail.iter().copied().filter(|segment| !segment.starts_with('{')).collect();
    let ends_in_parameter = tail.last().is_some_and(|last| last.starts_with('{'));
    let words = statics.join("_").to_snake_case();
    let one = singular(&words);
    let verb =
        |verb: &str, rest: &str| if rest.is_empty() { verb.to_owned() } else { format!("{verb}_{rest}") };
    let acts =
        statics.last().and_then(|last| last.split('-').next()).is_some_and(|first| ACTIONS.contains(&first));
    let acts = acts || statics.contains(&"batch");
    match operation.method.as_str() {
        "GET" if ends_in_parameter => verb("get", &one),
        "GET" if returns_collection(operation, types) => verb("list", &words),
        "GET" => verb("get", &words),
        "POST" if statics.is_empty() => "create".to_owned(),
        "POST" | "PUT" if acts => words,
        "POST" if operation.returns.iter().any(|(status, _)| *status == 201) => verb("create", &one),
        "POST" => words,
        "PUT" => verb("replace", &one),
        "PATCH" => verb("update", &one),
        _ if statics.is_empty() && archives => "archive".to_owned(),
        _ if ends_in_parameter => verb("delete", &one),
        _ => verb("delete", &words),
    }
}

fn returns_collection(operation: &Operation, types: &IndexMap<String, Shape>) -> bool {
    operation.returns.iter().any(|(_, ty)| match ty {
        Some(Type::List(_)) => true,
        Some(Type::Named(name)) => matches!(types.get(name), Some(Shape::Object(fields)) if fields.iter().any(|f| f.name == "results")),
        _ => false,
    })
}

/// The singular of the last word.
fn singular(words: &str) -> String {
    match words {
        _ if words.ends_with("ies") => format!("{}y", &words[..words.len() - 3]),
        _ if words.ends_with("ss") || words.ends_with("us") => words.to_owned(),
        _ => words.strip_suffix('s').unwrap_or(words).to_owned(),
    }
}
