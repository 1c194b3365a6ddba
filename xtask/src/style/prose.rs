//! The prose of a file: blocks of comments or paragraphs, without code.

/// The width of a line, in columns.
pub(super) const COLUMNS: usize = 100;

/// Lines that read as one text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    /// It documents an item, so its first words have to say what the item is.
    pub(super) documents: bool,
    pub(super) lines: Vec<Line>,
}

/// One line of prose.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) too_long: bool,
}

/// The comments of Rust code.
pub(super) fn of_rust(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut last = "";
    let mut fenced = false;
    for (at, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        let marker = ["///", "//!", "//"].into_iter().find(|it| trimmed.starts_with(it));
        let Some(marker) = marker else {
            (last, fenced) = ("", false);
            continue;
        };
        if marker != last {
            let documents = marker != "//";
            blocks.push(Block { documents, lines: Vec::new() });
            (last, fenced) = (marker, false);
        }
        let body = trimmed[marker.len()..].trim();
        let fence = body.starts_with("```");
        fenced ^= fence;
        if let Some(block) = blocks.last_mut()
            && !fenced
            && !fence
        {
            block.lines.push(Line {
                number: at + 1,
                text: without_code(body),
                too_long: is_too_long(line),
            });
        }
    }
    blocks
}

/// The paragraphs of Markdown.
pub(super) fn of_markdown(text: &str) -> Vec<Block> {
    let mut blocks = vec![Block::default()];
    let mut fenced = false;
    for (at, line) in text.lines().enumerate() {
        let body = line.trim();
        let fence = body.starts_with("```");
        fenced ^= fence;
        if fenced || fence || body.is_empty() {
            blocks.push(Block::default());
        } else if let Some(block) = blocks.last_mut() {
            let too_long = is_too_long(line) && !body.starts_with('|') && !body.starts_with("<!--");
            block.lines.push(Line { number: at + 1, text: without_code(body), too_long });
        }
    }
    blocks
}

/// A link cannot be broken, so a line that has one may be longer.
fn is_too_long(line: &str) -> bool {
    line.chars().count() > COLUMNS && !line.contains("://")
}

/// The text with a mark in place of each span of code, whose words are names.
fn without_code(text: &str) -> String {
    text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { ";" }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_blocks_without_code() {
        let text = "//! Room.\nfn f() {\n    /// Sends `x`\n    /// twice.\n    ///\n    /// ```\n    \
                    /// f();\n    /// ```\n    // why\n}\n";
        let blocks = of_rust(text);
        let read: Vec<_> = blocks
            .iter()
            .map(|it| (it.documents, it.lines.iter().map(|it| &*it.text).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            read,
            [(true, vec!["Room."]), (true, vec!["Sends ;", "twice.", ""]), (false, vec!["why"])]
        );
        assert_eq!(blocks[1].lines[0].number, 3);
    }

    #[test]
    fn long_lines_are_found_but_not_in_tables_and_links() {
        let long = "x".repeat(101);
        let count = |text: &str| {
            of_markdown(text).iter().flat_map(|it| &it.lines).filter(|it| it.too_long).count()
        };
        assert_eq!(count(&long), 1);
        assert_eq!(count(&format!("| {long} |")), 0);
        assert_eq!(count(&format!("https://example.com/{long}")), 0);
        assert_eq!(count(&format!("```\n{long}\n```")), 0);
    }
}
