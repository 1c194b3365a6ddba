//! Declared scopes held against the table: what is misspelt, said twice, or not to be had.

use std::collections::BTreeMap;

use hubscope_scopes::{Scope, ScopeInfo, ScopeKind, Suggestion, suggest};
use proc_macro2::Span;

use crate::attribute::Literal;

/// Where a scope was declared first.
#[derive(Default)]
pub(crate) struct Declared {
    pub(crate) seen: BTreeMap<String, &'static str>,
    pub(crate) errors: Vec<syn::Error>,
}

impl Declared {
    /// Checks one list of scopes; `list` is what messages call it.
    pub(crate) fn check(&mut self, scopes: &[Literal], list: &'static str, unknown_allowed: bool) {
        for scope in scopes {
            if let Some(problem) = problem(scope, unknown_allowed) {
                self.refuse(scope.span, problem);
                continue;
            }
            if let Some(first) = self.seen.insert(scope.name.clone(), list) {
                let place = if first == list {
                    "twice".to_owned()
                } else {
                    format!("as {first} and as {list}")
                };
                self.refuse(
                    scope.span,
                    format!("the scope \"{}\" is declared {place}", scope.name),
                );
            }
        }
    }

    fn refuse(&mut self, span: Span, problem: String) {
        self.errors.push(syn::Error::new(span, problem));
    }
}

fn problem(scope: &Literal, unknown_allowed: bool) -> Option<String> {
    let name = &scope.name;
    if name.split_whitespace().count() > 1 {
        return Some("write each scope in quotes of its own, with commas between them".to_owned());
    }
    if let Err(invalid) = Scope::new(name) {
        return Some(invalid.to_string());
    }
    match (ScopeInfo::named(name), scope.unknown) {
        (Some(_), true) => {
            Some(format!("\"{name}\" is a scope that hubscope knows: write it plainly"))
        }
        (None, true) if unknown_allowed => None,
        (None, true) => Some(format!(
            "there is no trait for a scope that hubscope does not know, such as \"{name}\""
        )),
        (None, false) => Some(misspelt(name, unknown_allowed)),
        (Some(info), false) => match info.kind {
            ScopeKind::Developer => Some(format!(
                "\"{name}\" acts on your app, not on an account: no account can grant it; use a client with the developer API key"
            )),
            ScopeKind::Internal => Some(internal(name)),
            _ => None,
        },
    }
}

fn internal(name: &str) -> String {
    let public = name
        .strip_prefix("webhooks-journal-")
        .map(|_| "; the scopes that an app can ask for start with \"developer.webhooks_journal.\"");
    format!("no app can ask for \"{name}\"{}", public.unwrap_or_default())
}

fn misspelt(name: &str, unknown_allowed: bool) -> String {
    let hint = match suggest(name) {
        Suggestion::Typo(meant) => format!("; did you mean \"{meant}\"?"),
        Suggestion::Family(family) => {
            let family: Vec<_> = family.iter().map(|scope| format!("\"{scope}\"")).collect();
            format!("; did you mean one of {}?", family.join(", "))
        }
        _ if unknown_allowed => format!("; if HubSpot has it, write unknown(\"{name}\")"),
        _ => String::new(),
    };
    format!("hubscope knows no scope \"{name}\"{hint}")
}
