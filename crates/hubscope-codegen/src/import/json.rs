//! Reads the JSON of documents, within limits: they come from outside.

use std::{fs, path::Path};

use anyhow::{Result, anyhow, bail};
use serde_json::Value;

use super::openapi::escaped;

/// The largest document that is read. HubSpot's have up to 2 MB.
const LARGEST: u64 = 64 << 20;

/// How deep values may lie in each other; `serde_json` goes no further.
const DEEPEST: usize = 127;

/// Reads a document, whatever it holds.
///
/// # Errors
/// When it is too large, lies too deep, or is not JSON. The message has file and place.
pub(crate) fn read(document: &Path) -> Result<Value> {
    let shown = document.display();
    let failed = |error| anyhow!("{shown}: cannot be read: {error}");
    let size = fs::metadata(document).map_err(failed)?.len();
    if size > LARGEST {
        bail!("{shown}#: {size} bytes are too many: at most {LARGEST} are read");
    }
    let bytes = fs::read(document).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| anyhow!("{shown}: is not UTF-8"))?;
    // Some editors begin a file with a mark of its encoding.
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| match too_deep(text) {
        Some(pointer) => {
            anyhow!("{shown}#{pointer}: more than {DEEPEST} values lie in each other")
        }
        None => anyhow!("{shown}:{}: not JSON: {error}", error.line()),
    })
}

/// The pointer of the first value that lies too deep.
fn too_deep(text: &str) -> Option<String> {
    // The keys and numbers that lead to a place, and whether a key or a value comes next.
    let mut path: Vec<Step> = Vec::new();
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => path.push(Step::Key(String::new())),
            b'[' => path.push(Step::Number(0)),
            b'}' | b']' => _ = path.pop(),
            b',' => match path.last_mut() {
                Some(Step::Number(number)) => *number += 1,
                Some(Step::Key(key)) => key.clear(),
                None => {}
            },
            b'"' => {
                let mut end = at + 1;
                while let Some((here, byte)) = bytes.next() {
                    end = here;
                    match byte {
                        b'\\' => _ = bytes.next(),
                        b'"' => break,
                        _ => {}
                    }
                }
                if let Some(Step::Key(key)) = path.last_mut().filter(|step| step.is_open()) {
                    text.get(at + 1..end).unwrap_or_default().clone_into(key);
                }
            }
            _ => {}
        }
        if path.len() > DEEPEST {
            path.pop();
            return Some(path.iter().map(Step::pointer).collect());
        }
    }
    None
}

enum Step {
    Key(String),
    Number(usize),
}

impl Step {
    /// Whether the next text is the key.
    fn is_open(&self) -> bool {
        matches!(self, Self::Key(key) if key.is_empty())
    }

    fn pointer(&self) -> String {
        match self {
            Self::Key(key) => format!("/{}", escaped(key)),
            Self::Number(number) => format!("/{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_too_deep_has_a_pointer() {
        let nest = |depth: usize| {
            format!("{{\"a/b\": [1, \"x,{{\\\"\", {}0{}]}}", "[".repeat(depth), "]".repeat(depth))
        };
        assert_eq!(too_deep(&nest(125)), None);
        let pointer = too_deep(&nest(126)).unwrap();
        assert!(pointer.starts_with("/a~1b/2/0/0"), "{pointer}");
        assert!(serde_json::from_str::<Value>(&nest(125)).is_ok());
        assert!(serde_json::from_str::<Value>(&nest(126)).is_err());
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        let file = std::env::temp_dir().join(format!("hubscope-json-{}", std::process::id()));
        let mut errors = Vec::new();
        for text in ["{\n  nothing\n}".to_owned(), "[".repeat(200)] {
            fs::write(&file, text).unwrap();
            errors.push(read(&file).unwrap_err().to_string());
        }
        fs::remove_file(&file).unwrap();
        let shown = file.display();
        assert!(errors[0].starts_with(&format!("{shown}:2: not JSON")), "{errors:?}");
        assert!(errors[1].starts_with(&format!("{shown}#/0/0")), "{errors:?}");
        assert!(errors[1].ends_with("more than 127 values lie in each other"), "{errors:?}");
    }
}
