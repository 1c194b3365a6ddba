//! Writes the scope table, the scope traits and the object types.

use std::{collections::BTreeSet, fmt::Write};

use crate::{
    ir::{Ir, Requirement},
    mend::Access,
    names::ident,
    output::Files,
    source::HEADER,
    spec::{
        requirement::{self, Dnf},
        workspace::Kind,
    },
};

pub(super) fn write(ir: &Ir, files: &mut Files) {
    files.insert("crates/hubscope-scopes/src/generated/mod.rs".into(), table(ir));
    files.insert("crates/hubscope-core/src/scope/generated/mod.rs".into(), traits(ir));
    files.insert("crates/hubscope-core/src/object/generated/mod.rs".into(), objects(ir));
    let requirements: String = ir.requirements.iter().map(requirement_type).collect();
    files.insert(
        "crates/hubscope-core/src/requirement/generated/mod.rs".into(),
        format!("{HEADER}\nuse super::{{GrantedBy, Named}};\nuse crate::scope;\n{requirements}"),
    );
}

fn table(ir: &Ir) -> String {
    let mut out = format!(
        "{HEADER}\nuse crate::{{Requirement, ScopeInfo, ScopeKind}};\n\npub(crate) static SCOPES: &[ScopeInfo] = &[\n"
    );
    for scope in &ir.scopes {
        let kind = match scope.kind {
            Kind::Grantable => "Grantable",
            Kind::App => "App",
            Kind::Developer => "Developer",
            Kind::Internal => "Internal",
        };
        let _ = writeln!(
            out,
            "ScopeInfo::new({:?}, {:?}, ScopeKind::{kind}),",
            scope.name, scope.marker
        );
    }
    out.push_str("];\n\npub(crate) static REQUIREMENTS: &[Requirement] = &[\n");
    for it in &ir.requirements {
        let any_of: Vec<_> = it.any_of.0.iter().map(|all| format!("&{all:?}")).collect();
        let _ = writeln!(out, "Requirement::new({:?}, &[{}]),", it.name, any_of.join(", "));
    }
    out.push_str("];\n");
    out
}

fn traits(ir: &Ir) -> String {
    let mut out = format!("{HEADER}\nuse super::{{AppLevel, Developer, Unchecked}};\n");
    for it in &ir.requirements {
        let name = &it.name;
        // In generic code a scope stands for all that it satisfies alone, and so does a joint requirement.
        let implied: Vec<_> = (ir.requirements.iter())
            .filter(|other| other.name != *name && it.any_of.implies(&other.any_of))
            .map(|other| other.name.as_str())
            .collect();
        let supertraits =
            if implied.is_empty() { String::new() } else { format!(": {}", implied.join(" + ")) };
        let (message, label, note) = diagnostic(it);
        let _ = write!(
            out,
            "\n/// {}.\n#[diagnostic::on_unimplemented(\n    message = {message:?},\n    label = {label:?},\n    note = {note:?}\n)]\npub trait {name}{supertraits} {{}}\n\n#[diagnostic::do_not_recommend]\nimpl {name} for Unchecked {{}}\n",
            doc(&it.any_of)
        );
        if it.developer {
            let _ = writeln!(out, "\nimpl {name} for Developer {{}}");
        }
        if it.app_level {
            let _ = writeln!(out, "\nimpl<S: {name}> {name} for AppLevel<S> {{}}");
        }
    }
    out
}

fn doc(dnf: &Dnf) -> String {
    match dnf.single() {
        Some(scope) => format!("The scope `{scope}`"),
        None => format!("The requirement {}", dnf.words()),
    }
}

/// Message, label and note of the error for a call without its scope.
fn diagnostic(requirement: &Requirement) -> (String, String, String) {
    const SHOWN: usize = 4;
    let dnf = &requirement.any_of;
    if requirement.names_developer {
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
    let shown = requirement::words(&dnf.0[..dnf.0.len().min(SHOWN)]);
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

fn objects(ir: &Ir) -> String {
    let mut out = format!("{HEADER}\nuse super::ObjectType;\nuse crate::requirement;\n");
    for object in &ir.objects {
        let name = ident::camel(&object.name);
        let id =
            object.id.as_ref().map(|id| format!(", object type id `{id}`")).unwrap_or_default();
        let words = object.name.replace('_', " ");
        let _ = write!(
            out,
            "\n/// The object type of {words}: `{}`{id}.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub struct {name};\n\nimpl ObjectType for {name} {{\n",
            object.name
        );
        for (access, requirement) in Access::ALL.iter().zip(&object.needs) {
            let _ = writeln!(out, "    type {} = requirement::{requirement};", access.rust());
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
pub(crate) fn requirement_type(requirement: &Requirement) -> String {
    let app_level = if requirement.app_level { "scope::AppToken + " } else { "" };
    let name = &requirement.name;
    format!(
        "
/// {}.
pub enum {name} {{}}

impl Named for {name} {{
    const NAME: Option<&'static str> = Some({name:?});
}}

impl<S: {app_level}scope::{name} + ?Sized> GrantedBy<S> for {name} {{}}
",
        doc(&requirement.any_of)
    )
}
