//! The patterns that prose must not have, each with the better word.

use std::fmt;

use super::prose::{Block, COLUMNS};

/// Words that must not follow each other, and what is written instead. A word that ends with `*`
/// stands for all that begin so, and `a|b` for either.
const PATTERNS: [(&str, &str); 11] = [
    ("is|are|was|were no", "`is not`, or `there is no`"),
    ("stop|stops|stopped to", "`stop` with `…ing`"),
    ("whoever", "the caller, the user, code that …"),
    ("by chance", "random, at random"),
    ("is|are good for", "works for, is valid for"),
    ("stand|stands|stood in|there|below|above|beside|at", "is in, follows, contains"),
    ("answer|answers|answered|answering", "response, responds, returns"),
    ("conceal*", "redact"),
    ("renew*", "refresh"),
    ("give|gives|gave back", "return, revert"),
    ("who|what is|are|has|have not|no", "say which one: `a process that is not root`"),
];

/// Words that documentation must not begin with.
const FIRST: [&str; 8] = ["what", "whether", "who", "whose", "when", "where", "how", "which"];

/// A place whose prose has to change.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Finding {
    file: String,
    line: usize,
    words: String,
    better: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {} -> {}", self.file, self.line, self.words, self.better)
    }
}

/// A word and the place of its line in the block.
struct Word {
    text: String,
    line: usize,
    /// It follows the word before without a mark in between.
    follows: bool,
}

/// Finds what has to change in a block.
pub(super) fn find(file: &str, block: &Block) -> Vec<Finding> {
    let words = words(block);
    let finding =
        |line: usize, words: String, better| Finding { file: file.to_owned(), line, words, better };
    let mut found = Vec::new();
    if let Some(word) = words.first()
        && block.documents
        && FIRST.contains(&&*word.text)
        && block.lines.first().is_some_and(|line| line.number == word.line)
    {
        let better = "a verb (`Returns …`) or a noun phrase (`The time …`) first";
        found.push(finding(word.line, word.text.clone(), better));
    }
    for at in 0..words.len() {
        for (pattern, better) in PATTERNS {
            let parts: Vec<_> = pattern.split(' ').collect();
            let Some(candidate) = words.get(at..at + parts.len()) else { continue };
            let connected = candidate[1..].iter().all(|word| word.follows);
            let fits = parts.iter().zip(candidate).all(|(part, word)| fits(part, &word.text));
            if connected && fits && !is_allowed(&words, at, parts.len()) {
                let said: Vec<_> = candidate.iter().map(|word| &*word.text).collect();
                found.push(finding(candidate[0].line, said.join(" "), better));
            }
        }
    }
    for line in block.lines.iter().filter(|line| line.too_long) {
        found.push(finding(line.number, format!("over {COLUMNS} columns"), "break the line"));
    }
    found
}

fn fits(part: &str, word: &str) -> bool {
    part.split('|').any(|choice| match choice.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == choice,
    })
}

/// `There is no file` and `it is no longer so` are English.
fn is_allowed(words: &[Word], at: usize, length: usize) -> bool {
    let last = at + length - 1;
    let before = at.checked_sub(1).filter(|_| words[at].follows).map(|at| &*words[at].text);
    let after = words.get(last + 1).filter(|word| word.follows).map(|word| &*word.text);
    words[last].text == "no"
        && (before == Some("there")
            || matches!(
                after,
                Some("longer" | "more" | "less" | "fewer" | "different" | "other" | "such")
            ))
}

fn words(block: &Block) -> Vec<Word> {
    let mut words = Vec::new();
    let mut follows = false;
    for line in &block.lines {
        let mut text = String::new();
        let mut end = |text: &mut String, follows: &mut bool| {
            if !text.is_empty() {
                let text = std::mem::take(text);
                words.push(Word { text, line: line.number, follows: *follows });
                *follows = true;
            }
        };
        for character in line.text.chars() {
            if character.is_alphanumeric() || character == '_' || character == '\'' {
                text.extend(character.to_lowercase());
            } else {
                end(&mut text, &mut follows);
                follows &= character == ' ';
            }
        }
        end(&mut text, &mut follows);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::prose;

    fn of(text: &str) -> Vec<String> {
        let blocks = prose::of_rust(text);
        blocks.iter().flat_map(|it| find("f.rs", it)).map(|it| it.words).collect()
    }

    #[test]
    fn each_pattern_is_found_once() {
        assert_eq!(of("/// Whether it works."), ["whether"]);
        assert_eq!(of("/// A text that is no number."), ["is no"]);
        assert_eq!(
            of("// When it stops\n// to accept, for whoever asks."),
            ["stops to", "whoever"]
        );
        assert_eq!(of("// picked by chance, and stands in a file"), ["by chance", "stands in"]);
        assert_eq!(of("// a renewal is good for one"), ["renewal", "is good for"]);
        assert_eq!(of(&format!("/// {}", "x".repeat(100))), ["over 100 columns"]);
    }

    #[test]
    fn english_and_code_are_left_alone() {
        let text = "/// Returns `None` when there is no file, or it is no longer open.\n///\n\
                    \x20/// Where `whoever` is a name. It is: no.\nlet x = 1; // whoever\n";
        assert_eq!(of(text), [""; 0]);
    }
}
