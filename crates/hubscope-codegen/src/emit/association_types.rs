//! Writes the constants of HubSpot's own association types.

use std::fmt::Write;

use crate::{ir::Ir, layout::Layout, source::HEADER, spec::associations::AssociationType};

use super::Files;

const DOC: &str = "\
//! HubSpot's own association types: what associates two records, in one direction.
//!
//! They are the same in every account. A label that people of an account made has an id of that
//! account: `list_labels` of the API `associations-schema` lists them.
//!
//! ```
//! use hubscope_crm::{AssociationType, association_types::NOTE_TO_CONTACT};
//!
//! assert_eq!(NOTE_TO_CONTACT, AssociationType::hubspot_defined(202));
//! ```
";

/// Writes the file of the constants; none where the spec has no association types.
pub(super) fn write(ir: &Ir, files: &mut Files) {
    if ir.associations.is_empty() {
        return;
    }
    let mut out = format!("{DOC}//!\n{HEADER}\nuse crate::association::AssociationType;\n");
    for association in &ir.associations {
        constant(association, &mut out);
    }
    files.insert(Layout::Crates.folder("crm").join("association_types.rs"), out);
}

fn constant(association: &AssociationType, out: &mut String) {
    let AssociationType { name, from, to, id, label } = association;
    let (from, to) = (one(from), one(to));
    let label = label.as_ref().map(|it| format!(", with the label `{it}`")).unwrap_or_default();
    let _ = write!(
        out,
        "\n/// The association from {from} to {to}{label}: type {id}.\n\
         pub const {name}: AssociationType = AssociationType::hubspot_defined({id});\n"
    );
}

/// One of these: `companies` is "a company".
fn one(objects: &str) -> String {
    let object = objects.replace('_', " ");
    let singular = match () {
        () if object == "taxes" => "tax",
        () if object.ends_with("ies") => return format!("a {}y", object.trim_end_matches("ies")),
        () => object.strip_suffix('s').unwrap_or(&object),
    };
    let article = if singular.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {singular}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_says_what_it_associates() {
        let association = AssociationType {
            name: "CONTACT_TO_COMPANY_PRIMARY".to_owned(),
            from: "contacts".to_owned(),
            to: "companies".to_owned(),
            id: 1,
            label: Some("primary".to_owned()),
        };
        let mut out = String::new();
        constant(&association, &mut out);
        assert_eq!(
            out,
            "\n/// The association from a contact to a company, with the label `primary`: type 1.\n\
             pub const CONTACT_TO_COMPANY_PRIMARY: AssociationType = \
             AssociationType::hubspot_defined(1);\n"
        );
    }

    #[test]
    fn object_types_are_named_in_the_singular() {
        let named = ["companies", "taxes", "orders", "postal_mail", "deal_splits", "calls"];
        let expected =
            ["a company", "a tax", "an order", "a postal mail", "a deal split", "a call"];
        assert_eq!(named.map(one), expected);
    }
}
