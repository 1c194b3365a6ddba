//! Writes the constants of HubSpot's own association types, from `spec/associations.toml`.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result};
use toml::de::DeValue;

use super::{Files, HEADER, layout::Layout};
use crate::spec::read::{Node, Source};

/// The keys of an entry: an association type in one direction.
const KEYS: [&str; 6] = ["name", "from", "to", "id", "label", "source"];

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

/// The file of the constants; none where the spec has no association types.
pub(super) fn write(spec: &Path) -> Result<Files> {
    let path = spec.join("associations.toml");
    if !path.exists() {
        return Ok(Files::new());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let source = Source::new(Path::new("spec/associations.toml"), &text);
    let mut out = format!("{DOC}//!\n{HEADER}\nuse crate::association::AssociationType;\n");
    for (key, node) in &source.parse()? {
        if key.get_ref() != "associations" {
            return Err(source.unknown(key, &["associations"]));
        }
        for node in source.list(node)? {
            out.push_str(&constant(&source, node)?);
        }
    }
    let file = Layout::Crates.folder("crm").join("association_types.rs");
    Ok(Files::from([(file, out)]))
}

fn constant(source: &Source<'_>, node: &Node<'_>) -> Result<String> {
    let table = source.table(node)?;
    if let Some((key, _)) = table.iter().find(|(key, _)| !KEYS.contains(&key.get_ref().as_ref())) {
        return Err(source.unknown(key, &KEYS));
    }
    let need = |key: &str| {
        table.get(key).ok_or_else(|| {
            source.error(node.span().start, format!("the association type has no `{key}`"))
        })
    };
    let (name, from, to) =
        (source.text(need("name")?)?, source.text(need("from")?)?, source.text(need("to")?)?);
    let id = match need("id")?.get_ref() {
        DeValue::Integer(id) => id.as_str(),
        _ => {
            return Err(
                source.error(node.span().start, format!("`id` of `{name}` is not a number"))
            );
        }
    };
    let label = match table.get("label") {
        Some(label) => format!(", with the label `{}`", source.text(label)?),
        None => String::new(),
    };
    let mut out = String::new();
    let _ = write!(
        out,
        "\n/// The association from {} to {}{label}: type {id}.\n\
         pub const {name}: AssociationType = AssociationType::hubspot_defined({id});\n",
        one(from),
        one(to)
    );
    Ok(out)
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
    use crate::spec::workspace::root;

    #[test]
    fn each_association_type_of_the_spec_is_a_constant() {
        let files = write(&root().join("spec")).unwrap();
        let text = files.values().next().unwrap();
        assert_eq!(text.matches("pub const ").count(), 377);
        assert!(text.contains(
            "\n/// The association from a contact to a company, with the label `primary`: type 1.\n\
             pub const CONTACT_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(1);\n"
        ));
    }

    #[test]
    fn an_entry_without_an_id_is_told_by_its_line() {
        let folder =
            std::env::temp_dir().join(format!("hubscope-associations-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let text = "associations = [\n{ name = \"A_TO_B\", from = \"as\", to = \"bs\" },\n]\n";
        fs::write(folder.join("associations.toml"), text).unwrap();
        let error = write(&folder).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(error, "spec/associations.toml:2: the association type has no `id`");
    }

    #[test]
    fn object_types_are_named_in_the_singular() {
        let named =
            ["companies", "taxes", "orders", "postal_mail", "deal_splits", "calls"].map(one);
        let expected =
            ["a company", "a tax", "an order", "a postal mail", "a deal split", "a call"];
        assert_eq!(named, expected);
    }
}
