//! `cargo xtask check`: what is wrong in `spec/`, all of it at once.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::{Result, bail};

use crate::{
    codegen, emit,
    mend::Facts,
    names::ledger::Ledger,
    spec::{Api, workspace::Spec},
};

/// Looks for unknown scopes, calls that are bound twice and dangling types. What has a default and
/// is still to be settled is listed, and is not an error.
///
/// # Errors
/// When there are any, with all of them.
pub fn run(spec: &Path) -> Result<String> {
    // Reading reports what no later step could work with: syntax, notation, dangling types.
    let loaded = Spec::load(spec)?;
    let mut problems = problems(&loaded);
    let notes = match problems.is_empty() {
        true => unsettled(&loaded, spec),
        false => Ok(Vec::new()),
    };
    let notes = notes.unwrap_or_else(|error| {
        problems.push(format!("{error:#}"));
        Vec::new()
    });
    if !problems.is_empty() {
        bail!("{} problems in spec/:\n  {}", problems.len(), problems.join("\n  "));
    }
    let operations: usize = loaded.apis.iter().map(|api| api.operations.len()).sum();
    let types: usize = loaded.apis.iter().map(|api| api.types.len()).sum();
    let notes: String = notes.iter().map(|note| format!("\n  to settle: {note}")).collect();
    Ok(format!(
        "spec/ is sound: {} APIs, {operations} operations, {types} types, {} scopes{notes}",
        loaded.apis.len(),
        loaded.scopes.len()
    ))
}

/// What code cannot be made from.
fn problems(spec: &Spec) -> Vec<String> {
    let mut problems = unknown_scopes(spec);
    match Facts::new(spec) {
        Ok(facts) => problems.extend(repeated(&facts)),
        Err(error) => problems.push(error.to_string()),
    }
    problems
}

/// What got a default that a person should look at, and the overrides that nothing matches.
///
/// # Errors
/// When no code can be made from the spec.
pub(crate) fn unsettled(spec: &Spec, folder: &Path) -> Result<Vec<String>> {
    // Overrides are marked when something uses them, and those of names when the ledger does not have
    // the name yet: generating everything anew is the way to know.
    codegen::lowered(spec, &mut Ledger::default())?;
    let lowered = codegen::lowered(spec, &mut Ledger::load(folder)?)?;
    let mut notes = lowered.notes;
    emit::code(&lowered.ir, &mut notes);
    notes.extend(unused(spec));
    Ok(notes)
}

fn place(api: &Api, line: usize) -> String {
    format!("spec/{}/{}.toml:{line}", api.area, api.name)
}

fn unknown_scopes(spec: &Spec) -> Vec<String> {
    let mut problems = Vec::new();
    for api in &spec.apis {
        for operation in &api.operations {
            let scopes = operation.scopes.iter().flat_map(|dnf| dnf.scopes());
            for scope in
                scopes.filter(|scope| !spec.scopes.contains_key(*scope)).collect::<BTreeSet<_>>()
            {
                let place = place(api, operation.line);
                problems.push(format!(
                    "{place}: the scope `{scope}` of `{}` is not in spec/scopes.toml",
                    operation.name
                ));
            }
        }
    }
    problems
}

/// No two APIs have the same call.
pub(crate) fn repeated(facts: &Facts<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    let mut calls: BTreeMap<String, String> = BTreeMap::new();
    for op in facts.operations() {
        let place = place(op.api, op.operation.line);
        let call = format!("{} {}", op.operation.method, op.path());
        if let Some(other) = calls.insert(call, place.clone()) {
            problems
                .push(format!("{place}: the call of `{}` is bound already, at {other}", op.name));
        }
    }
    problems
}

pub(crate) fn unused(spec: &Spec) -> Vec<String> {
    let unused = spec.overrides.unused().into_iter();
    unused
        .map(|(line, what)| format!("spec/overrides.toml:{line}: nothing matches {what}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{overrides::Overrides, read, workspace::root};

    fn spec(operations: &str, overrides: &str) -> Spec {
        let api = read::api(
            Path::new("spec/crm/contacts.toml"),
            &format!("version = \"1\"\n{operations}"),
        )
        .unwrap();
        let real = Spec::load(&root().join("spec")).unwrap();
        let overrides = Overrides::parse(Path::new("spec/overrides.toml"), overrides).unwrap();
        Spec {
            apis: vec![api],
            scopes: real.scopes,
            objects: real.objects,
            overrides,
            associations: Vec::new(),
            glossary: Default::default(),
        }
    }

    #[test]
    fn the_committed_spec_is_sound_and_has_no_override_too_many() {
        let said = run(&root().join("spec")).unwrap();
        assert!(!said.contains("nothing matches"), "{said}");
    }

    #[test]
    fn unknown_scopes_are_named_with_their_place() {
        let spec = spec("[operations.a]\ncall = \"GET /a\"\nscopes = \"no.such.scope\"\n", "");
        assert_eq!(
            unknown_scopes(&spec),
            [
                "spec/crm/contacts.toml:2: the scope `no.such.scope` of `a` is not in spec/scopes.toml"
            ]
        );
    }

    #[test]
    fn two_operations_of_one_name_have_two_paths_and_are_listed() {
        let operations = "[operations.a]\ncall = \"GET /a\"\nscopes = \"tickets\"\n[operations.b]\ncall = \"GET /b\"\nscopes = \"tickets\"\n";
        let spec =
            spec(operations, "[[operation]]\ncall = \"GET /b\"\nname = \"a\"\nreason = \"test\"\n");
        let lowered = codegen::lowered(&spec, &mut Ledger::default()).unwrap();
        let note =
            "GET /b: `crm::tickets::a` is another call's: `crm::tickets::contacts::a` for now";
        assert_eq!(lowered.notes, [note]);
        let paths = lowered.ir.public_paths();
        assert!(paths.contains("crm::tickets::a") && paths.contains("crm::tickets::contacts::a"));
    }

    #[test]
    fn an_override_that_nothing_matches_is_reported() {
        let spec = spec("", "\n[[type]]\nname = \"Gone\"\nrename = \"X\"\nreason = \"test\"\n");
        codegen::lowered(&spec, &mut Ledger::default()).unwrap();
        assert_eq!(unused(&spec), ["spec/overrides.toml:2: nothing matches type `Gone`"]);
    }
}
