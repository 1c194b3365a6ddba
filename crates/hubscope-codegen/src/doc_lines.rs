//! Documentation as lines of comments that are no longer than others.

/// The longest line of generated code.
const COLUMNS: usize = 100;

/// A text as doc comments that are indented by so many columns; nothing for no text.
pub(crate) fn doc_lines(text: Option<&str>, indent: usize) -> String {
    let Some(text) = text else { return String::new() };
    let start = format!("{:indent$}///", "");
    let mut out = String::new();
    let mut line = start.clone();
    for word in text.split_whitespace() {
        if line.len() > start.len() && line.chars().count() + 1 + word.chars().count() > COLUMNS {
            out.push_str(&line);
            out.push('\n');
            line.clone_from(&start);
        }
        line.push(' ');
        line.push_str(word);
    }
    out + &line + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_get_lines_of_at_most_the_width() {
        assert_eq!(doc_lines(None, 4), "");
        assert_eq!(doc_lines(Some("Short."), 4), "    /// Short.\n");
        let long = doc_lines(Some(&"word ".repeat(60)), 4);
        assert!(long.lines().count() > 2 && long.lines().all(|line| line.len() <= COLUMNS));
        assert_eq!(long.matches("word").count(), 60);
    }
}
