//! Writes the declarations of the hand-written modules that extend generated types. Such a module is there with the
//! APIs that have its types, and not at all when the spec no longer has one of them.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;

use super::{Files, HEADER, layout::Layout, resolve::Model, types::Types};

/// What extends generated types of the CRM.
enum Extension {
    /// A file beside `generated/`, as a module of this visibility and name, which needs these types.
    Module {
        visibility: &'static str,
        name: &'static str,
        file: &'static str,
        types: &'static [&'static str],
    },
    /// Conversions into a type that holds nothing but an id.
    Id(&'static str),
}

const EXTENSIONS: [Extension; 6] = [
    Extension::Module {
        visibility: "pub ",
        name: "search",
        file: "search.rs",
        types: &["Filter", "FilterGroup", "FilterOperator"],
    },
    Extension::Module {
        visibility: "",
        name: "association_spec",
        file: "association/spec.rs",
        types: &["AssociationSpec"],
    },
    Extension::Module {
        visibility: "",
        name: "association_label",
        file: "association/label.rs",
        types: &["AssociationSpec", "AssociationSpecWithLabel"],
    },
    Extension::Module {
        visibility: "",
        name: "record_associations",
        file: "association/record.rs",
        types: &["RecordAssociations", "AssociationSpec", "ObjectId"],
    },
    Extension::Id("ObjectId"),
    Extension::Id("RecordId"),
];

/// The file that declares them.
pub(super) fn write(model: &Model<'_>) -> Result<Files> {
    let types = Types::new(model, "crm")?;
    let mut out = format!(
        "//! The hand-written modules that extend generated types, each with the APIs that have these.\n//!\n{HEADER}\n\
         #[rustfmt::skip]\npub mod association_types;\n"
    );
    for extension in EXTENSIONS {
        let needed = match &extension {
            Extension::Module { types, .. } => types.to_vec(),
            Extension::Id(name) => vec![*name],
        };
        let Some(gate) = gate(model, &types, &needed) else { continue };
        let _ = match extension {
            Extension::Module { visibility, name, file, .. } => {
                write!(out, "\n{gate}#[path = \"../{file}\"]\n{visibility}mod {name};\n")
            }
            Extension::Id(name) => {
                write!(out, "\n{gate}crate::id::conversions!(crate::types::{name});\n")
            }
        };
    }
    Ok(Files::from([(Layout::Crates.folder("crm").join("by_hand.rs"), out)]))
}

/// The condition under which all of these types are there; none when the spec lacks one.
fn gate(model: &Model<'_>, types: &Types, needed: &[&str]) -> Option<String> {
    let apis: Option<BTreeSet<_>> =
        needed.iter().map(|name| types.shapes.get(*name).map(|entry| &entry.apis)).collect();
    Some(apis?.into_iter().map(|apis| model.layout.gate(apis)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::workspace::{Spec, root};

    #[test]
    fn every_extension_is_declared_today() {
        let spec = Spec::load(&root().join("spec")).unwrap();
        let files = write(&Model::new(&spec).unwrap()).unwrap();
        let text = files.values().next().unwrap();
        assert_eq!(text.matches("#[path = ").count(), 4);
        assert_eq!(text.matches("conversions!(").count(), 2);
        let search = text.split("#[path = \"../search.rs\"]").next().unwrap();
        assert!(search.contains("feature = \"contacts\""), "{search}");
    }

    #[test]
    fn a_type_that_is_gone_takes_its_extension_along() {
        let spec = Spec::load(&root().join("spec")).unwrap();
        let model = Model::new(&spec).unwrap();
        let types = Types::new(&model, "crm").unwrap();
        assert_eq!(gate(&model, &types, &["Filter", "NoSuchType"]), None);
    }
}
