//! Writes the declarations of the hand-written modules that extend generated types. Such a module
//! is there with the APIs that have its types, and not at all when the spec no longer has one of
//! them.

use std::{collections::BTreeSet, fmt::Write};

use crate::{
    ir::{Area, Ir},
    layout::Layout,
    source::HEADER,
};

use super::Files;

/// What extends generated types of the CRM.
enum Extension {
    /// A file beside `generated/`, as a module of this visibility and name.
    Module { visibility: &'static str, name: &'static str, file: &'static str },
    /// Conversions into a type that holds nothing but an id.
    Id(&'static str),
}

/// Each with the types that it needs.
const EXTENSIONS: [(Extension, &[&str]); 6] = [
    (
        Extension::Module { visibility: "pub ", name: "search", file: "search.rs" },
        &["Filter", "FilterGroup", "FilterOperator"],
    ),
    (
        Extension::Module { visibility: "", name: "association_spec", file: "association/spec.rs" },
        &["AssociationSpec"],
    ),
    (
        Extension::Module {
            visibility: "",
            name: "association_label",
            file: "association/label.rs",
        },
        &["AssociationSpec", "AssociationSpecWithLabel"],
    ),
    (
        Extension::Module {
            visibility: "",
            name: "record_associations",
            file: "association/record.rs",
        },
        &["AssociationSpec", "ObjectId", "RecordAssociations"],
    ),
    (Extension::Id("ObjectId"), &["ObjectId"]),
    (Extension::Id("RecordId"), &["RecordId"]),
];

/// Writes the file that declares them, where the spec has the CRM.
pub(super) fn write(ir: &Ir, files: &mut Files) {
    let Some(crm) = ir.areas.iter().find(|area| area.name == "crm") else { return };
    let mut out = format!(
        "//! The hand-written modules that extend generated types, each with the APIs that have \
         these.\n//!\n{HEADER}"
    );
    if !ir.associations.is_empty() {
        out.push_str("\n#[rustfmt::skip]\npub mod association_types;\n");
    }
    for (extension, types) in EXTENSIONS {
        let Some(gate) = gate(crm, types) else { continue };
        let _ = match extension {
            Extension::Module { visibility, name, file } => {
                write!(out, "\n{gate}#[path = \"../{file}\"]\n{visibility}mod {name};\n")
            }
            Extension::Id(name) => {
                write!(out, "\n{gate}crate::id::conversions!(crate::types::{name});\n")
            }
        };
    }
    files.insert(Layout::Crates.folder("crm").join("by_hand.rs"), out);
}

/// The condition under which all of these types are there; none when the spec lacks one.
fn gate(area: &Area, needed: &[&str]) -> Option<String> {
    let apis = |name: &&str| Some(&area.types.iter().find(|ty| ty.name == **name)?.apis);
    let apis: Option<BTreeSet<_>> = needed.iter().map(apis).collect();
    Some(apis?.into_iter().map(|apis| Layout::Crates.gate(apis)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        codegen::lowered,
        names::ledger::Ledger,
        spec::workspace::{Spec, root},
    };

    #[test]
    fn every_extension_is_declared_and_goes_with_its_types() {
        let spec = Spec::load(&root().join("spec")).unwrap();
        let mut ir = lowered(&spec, &mut Ledger::default()).unwrap().ir;
        let written = |ir: &Ir| {
            let mut files = Files::new();
            write(ir, &mut files);
            files.into_values().next().unwrap()
        };
        let text = written(&ir);
        assert_eq!(text.matches("#[path = ").count(), 4);
        assert_eq!(text.matches("conversions!(").count(), 2);
        assert_eq!(text.matches("pub mod association_types;").count(), 1);
        let search = text.split("#[path = \"../search.rs\"]").next().unwrap();
        assert!(search.contains("feature = \"contacts\""), "{search}");

        let crm = ir.areas.iter_mut().find(|area| area.name == "crm").unwrap();
        crm.types.retain(|ty| ty.name != "Filter");
        ir.associations.clear();
        let text = written(&ir);
        assert!(!text.contains("search.rs") && !text.contains("association_types"), "{text}");
        assert_eq!(text.matches("#[path = ").count(), 3);
    }
}
