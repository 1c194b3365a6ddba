//! Generates the scope table, the scope traits and the object types.

use std::{collections::BTreeSet, fmt::Write};

use super::{
    Files, HEADER,
    resolve::{Model, OBJECT_ACCESS},
    text,
};
use crate::spec::{requirement::Dnf, workspace::Kind};

pub(crate) fn write(model: &Model<'_>, files: &mut Files) {
    files.insert("crates/hubscope-scopes/src/generated/mod.rs".into(), table(model));
    files.insert("crates/hubscope-core/src/scope/generated/mod.rs".into(), traits(model));
    files.insert("crates/hubscope-core/src/object/generated/mod.rs".into(), objects(model));
    let requirements = format!(
        "{HEADER}\nuse super::{{GrantedBy, Named}};\nuse crate::scope;\n{}",
        requirements(model)
            .map(|(name, dnf)| requirement_type(model, name, dnf))
            .collect::<String>()
    );
    files.insert("crates/hubscope-core/src/requirement/generated/mod.rs".into(), requirements);
}

fn requirements<'m>(model: &'m Model<'_>) -> impl Iterator<Item = (&'m String, &'m Dnf)> {
    model.singles.iter().chain(&model.joint)
}

fn table(model: &Model<'_>) -> String {
    let mut out = format!(
        "{HEADER}\nuse crate::{{Kind, Requirement, ScopeInfo}};\n\npub(crate) static SCOPES: &[ScopeInfo] = &[\n"
    );
    for (scope, kind) in &model.spec.scopes {
        let kind = match kind {
            Kind::Grantable => "Grantable",
            Kind::App => "App",
            Kind::Developer => "Developer",
            Kind::Internal => "Internal",
        };
        let _ =
            writeln!(out, "ScopeInfo::new({scope:?}, {:?}, Kind::{kind}),", text::marker(scope));
    }
    out.push_str("];\n\npub(crate) static REQUIREMENTS: &[Requirement] = &[\n");
    for (name, dnf) in requirements(model) {
        let any_of: Vec<_> = dnf.0.iter().map(|all| format!("&{all:?}")).collect();
        let _ = writeln!(out, "Requirement::new({name:?}, &[{}]),", any_of.join(", "));
    }
    out.push_str("];\n");
    out
}

fn traits(model: &Model<'_>) -> String {
    let mut out = format!("{HEADER}\nuse super::{{AppLevel, Developer, Unchecked}};\n");
    for (name, dnf) in requirements(model) {
        // In generic code a scope stands for all that it satisfies alone, and so does a joint requirement.
        let implied: Vec<_> = requirements(model)
            .filter(|(other, weaker)| *other != name && dnf.implies(weaker))
            .map(|(other, _)| other.as_str())
            .collect();
        let supertraits =
            if implied.is_empty() { String::new() } else { format!(": {}", implied.join(" + ")) };
        let (message, label, note) = diagnostic(model, dnf);
        let _ = write!(
            out,
            "\n/// {}.\n#[diagnostic::on_unimplemented(\n    message = {message:?},\n    label = {label:?},\n    note = {note:?}\n)]\npub trait {name}{supertraits} {{}}\n\n#[diagnostic::do_not_recommend]\nimpl {name} for Unchecked {{}}\n",
            doc(dnf)
        );
        if dnf
            .0
            .iter()
            .any(|all| all.iter().all(|scope| model.kind(scope) == Some(Kind::Developer)))
        {
            let _ = writeln!(out, "\nimpl {name} for Developer {{}}");
        }
        if model.is_app_level(dnf) {
            let _ = writeln!(out, "\nimpl<S: {name}> {name} for AppLevel<S> {{}}");
        }
    }
    out
}

fn doc(dnf: &Dnf) -> String {
    match dnf.single() {
        Some(scope) => format!("The scope `{scope}`"),
        None => format!("The requirement {}", text::requirement(&dnf.0)),
    }
}

/// Message, label and note of the error for a call without its scope.
fn diagnostic(model: &Model<'_>, dnf: &Dnf) -> (String, String, String) {
    const SHOWN: usize = 4;
    let any = |kind| dnf.scopes().any(|scope| model.kind(scope) == Some(kind));
    if any(Kind::Developer) {
        return (
            "this call acts on an app, and the client with the scopes of `{Self}` on an account"
                .to_owned(),
            "this call needs the developer API key".to_owned(),
            "send it with a `Client::<Developer>`, which takes a `DeveloperKey`".to_owned(),
        );
    }
    if let Some(scope) = dnf.single() {
        return (
            format!("`{{Self}}` does not declare the HubSpot scope `{scope}`"),
            format!("this call needs `{scope}`"),
            format!("add \"{scope}\" to the scopes of `{{Self}}`"),
        );
    }
    let shown = text::requirement(&dnf.0[..dnf.0.len().min(SHOWN)]);
    let more = match dnf.0.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" or one of {more} others"),
    };
    // Coarse scopes and pairs of two families come last: the suggestion is what a user would most likely want.
    let narrowest = dnf.0.iter().min_by_key(|all| {
        let coarse = all.iter().filter(|scope| !scope.contains('.')).count();
        let family = |scope: &String| scope.rsplit_once('.').map(|(family, _)| family.to_owned());
        (coarse, all.iter().map(family).collect::<BTreeSet<_>>().len())
    });
    let quoted = |all: &Vec<String>| {
        all.iter().map(|scope| format!("\"{scope}\"")).collect::<Vec<_>>().join(" and ")
    };
    let first = narrowest.map(quoted);
    (
        "the HubSpot scopes that `{Self}` declares do not allow this call".to_owned(),
        format!("this call needs {shown}{more}"),
        format!(
            "add one of these to the scopes of `{{Self}}`, such as {}",
            first.unwrap_or_default()
        ),
    )
}

fn objects(model: &Model<'_>) -> String {
    let mut out = format!("{HEADER}\nuse super::ObjectType;\nuse crate::requirement;\n");
    for (object, names) in model.spec.objects.iter().zip(&model.objects) {
        let name = text::camel(&object.name);
        let id =
            object.id.as_ref().map(|id| format!(", object type id `{id}`")).unwrap_or_default();
        let words = object.name.replace('_', " ");
        let _ = write!(
            out,
            "\n/// The object type of {words}: `{}`{id}.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub struct {name};\n\nimpl ObjectType for {name} {{\n",
            object.name
        );
        for (access, requirement) in OBJECT_ACCESS.iter().zip(names) {
            let _ = writeln!(out, "    type {} = requirement::{requirement};", text::camel(access));
        }
        let _ = write!(
            out,
            "\n    fn path_name(&self) -> &str {{\n        {:?}\n    }}\n",
            object.path
        );
        if let Some(id) = object.id.as_ref().filter(|id| **id != object.path) {
            let _ = write!(out, "\n    fn type_id(&self) -> &str {{\n        {id:?}\n    }}\n");
        }
        out.push_str("}\n");
    }
    out
}

/// A requirement as a type: it stands for the scope trait of its name, and is met where that is.
pub(crate) fn requirement_type(model: &Model<'_>, name: &str, dnf: &Dnf) -> String {
    let app_level = if model.is_app_level(dnf) { "scope::AppToken + " } else { "" };
    format!(
        "\n/// {}.\npub enum {name} {{}}\n\nimpl Named for {name} {{\n    const NAME: Option<&'static str> = Some({name:?});\n}}\n\nimpl<S: {app_level}scope::{name} + ?Sized> GrantedBy<S> for {name} {{}}\n",
        doc(dnf)
    )
}
