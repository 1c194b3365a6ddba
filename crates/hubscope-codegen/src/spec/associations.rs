//! Reads HubSpot's own association types: `spec/associations.toml`.

use std::path::Path;

use anyhow::Result;
use toml::de::DeValue;

use super::read::{Node, Source};

/// The keys of an entry.
const KEYS: [&str; 6] = ["name", "from", "to", "id", "label", "source"];

/// An association type that HubSpot defined, in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AssociationType {
    /// The name of the constant.
    pub(crate) name: String,
    /// The name of an object type, as in `spec/objects.toml`.
    pub(crate) from: String,
    /// The name of an object type, as in `spec/objects.toml`.
    pub(crate) to: String,
    pub(crate) id: i64,
    pub(crate) label: Option<String>,
}

/// Reads the file.
pub(super) fn parse(file: &Path, text: &str) -> Result<Vec<AssociationType>> {
    let source = Source::new(file, text);
    let mut types = Vec::new();
    for (key, node) in &source.parse()? {
        if key.get_ref() != "associations" {
            return Err(source.unknown(key, &["associations"]));
        }
        for node in source.list(node)? {
            types.push(entry(&source, node)?);
        }
    }
    Ok(types)
}

fn entry(source: &Source<'_>, node: &Node<'_>) -> Result<AssociationType> {
    let table = source.table(node)?;
    if let Some((key, _)) = table.iter().find(|(key, _)| !KEYS.contains(&key.get_ref().as_ref())) {
        return Err(source.unknown(key, &KEYS));
    }
    let need = |key: &str| {
        table.get(key).ok_or_else(|| {
            source.error(node.span().start, format!("the association type has no `{key}`"))
        })
    };
    let text = |key: &str| source.text(need(key)?).map(str::to_owned);
    let id = match need("id")?.get_ref() {
        DeValue::Integer(id) => id.as_str().parse().ok(),
        _ => None,
    };
    Ok(AssociationType {
        name: text("name")?,
        from: text("from")?,
        to: text("to")?,
        id: id.ok_or_else(|| source.error(node.span().start, "expected a number as `id`"))?,
        label: table.get("label").map(|label| source.text(label).map(str::to_owned)).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(entry: &str) -> String {
        let text = format!("associations = [\n    {entry},\n]\n");
        parse(Path::new("spec/associations.toml"), &text).unwrap_err().to_string()
    }

    #[test]
    fn what_does_not_fit_is_told_by_its_line() {
        assert_eq!(
            error(r#"{ name = "A_TO_B", from = "as", to = "bs" }"#),
            "spec/associations.toml:2: the association type has no `id`"
        );
        assert_eq!(
            error(r#"{ name = "A_TO_B", from = "as", to = "bs", id = "1" }"#),
            "spec/associations.toml:2: expected a number as `id`"
        );
        assert!(error(r#"{ nam = "A_TO_B" }"#).contains("`nam` means nothing here"));
    }
}
