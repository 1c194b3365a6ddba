//! Reads the meanings of parameters and fields: `spec/glossary.toml`.

use std::{collections::HashMap, path::Path};

use anyhow::Result;

use super::read::{Node, Source};

/// The meanings of parameters and fields, in our own words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Glossary {
    parameters: HashMap<String, Meaning>,
    fields: HashMap<String, Meaning>,
}

/// The meaning of a name, and those that it has for some APIs or types.
#[derive(Debug, Clone, Default)]
struct Meaning {
    text: Option<String>,
    within: HashMap<String, String>,
}

impl Meaning {
    /// The text for an API or a type. An empty one says that nothing is known there.
    fn of(&self, place: &str) -> Option<&str> {
        let text = self.within.get(place).or(self.text.as_ref())?;
        (!text.is_empty()).then_some(text)
    }
}

impl Glossary {
    /// The meaning of a path or query parameter of an API, such as `crm/lists`.
    pub(crate) fn parameter(&self, name: &str, api: &str) -> Option<&str> {
        self.parameters.get(name)?.of(api)
    }

    /// The meaning of a field of a type of HubSpot's documents.
    pub(crate) fn field(&self, name: &str, ty: &str) -> Option<&str> {
        self.fields.get(name)?.of(ty)
    }
}

/// Reads the file.
pub(super) fn parse(file: &Path, text: &str) -> Result<Glossary> {
    let source = Source::new(file, text);
    let mut glossary = Glossary::default();
    for (key, node) in &source.parse()? {
        let (meanings, within) = match key.get_ref().as_ref() {
            "parameter" => (&mut glossary.parameters, "api"),
            "field" => (&mut glossary.fields, "type"),
            _ => return Err(source.unknown(key, &["parameter", "field"])),
        };
        for (name, node) in source.table(node)? {
            meanings.insert(name.get_ref().to_string(), meaning(&source, node, within)?);
        }
    }
    Ok(glossary)
}

fn meaning(source: &Source<'_>, node: &Node<'_>, within: &str) -> Result<Meaning> {
    let mut meaning = Meaning::default();
    for (key, node) in source.table(node)? {
        match key.get_ref().as_ref() {
            "text" => meaning.text = Some(source.text(node)?.to_owned()),
            name if name == within => {
                for (place, node) in source.table(node)? {
                    let only = source.table(node)?;
                    let text = only.get("text").map(|it| source.text(it)).transpose()?;
                    let text = text.unwrap_or_default().to_owned();
                    meaning.within.insert(place.get_ref().to_string(), text);
                }
            }
            _ => return Err(source.unknown(key, &["text", within])),
        }
    }
    Ok(meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
[parameter.after]
text = "Cursor of the page."
[parameter.after.api."crm/lists"]
text = "Number of the record."
[parameter.after.api."crm/odd"]
text = ""
[field."a{b}"]
text = "A field."
"#;

    #[test]
    fn a_meaning_for_an_api_takes_the_place_of_the_general_one() {
        let glossary = parse(Path::new("glossary.toml"), TEXT).unwrap();
        assert_eq!(glossary.parameter("after", "crm/notes"), Some("Cursor of the page."));
        assert_eq!(glossary.parameter("after", "crm/lists"), Some("Number of the record."));
        assert_eq!(glossary.parameter("after", "crm/odd"), None);
        assert_eq!(glossary.parameter("before", "crm/notes"), None);
        assert_eq!(glossary.field("a{b}", "Any"), Some("A field."));
    }

    #[test]
    fn a_key_that_is_not_known_is_an_error() {
        let error = parse(Path::new("glossary.toml"), "[parameter.after]\ntxt = \"\"\n");
        assert!(error.unwrap_err().to_string().contains("txt"));
    }
}
