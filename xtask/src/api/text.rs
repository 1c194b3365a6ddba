//! Tokens as one would write them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Returns the text of tokens with blanks where rustfmt would put them, in one line.
pub(super) fn tidy(tokens: &TokenStream) -> String {
    let mut text = String::new();
    write(tokens.clone(), &mut text);
    text.trim().to_owned()
}

fn write(tokens: TokenStream, text: &mut String) {
    let mut joined = String::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                let start = text.len();
                write(group.stream(), text);
                let inside = text.split_off(start);
                text.push_str(inside.trim().trim_end_matches(','));
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                joined.push(punct.as_char());
                let continues = matches!(punct.as_char(), '-' | ':' | '=' | '.');
                if continues && punct.spacing() == Spacing::Joint {
                    continue;
                }
                match std::mem::take(&mut joined).as_str() {
                    mark @ ("," | ":" | ";") => {
                        text.truncate(text.trim_end().len());
                        text.push_str(mark);
                        text.push(' ');
                    }
                    mark @ ("->" | "=" | "+" | "=>") => {
                        text.truncate(text.trim_end().len());
                        text.push_str(&format!(" {mark} "));
                    }
                    ">" => {
                        text.truncate(text.trim_end().trim_end_matches(',').len());
                        text.push('>');
                    }
                    // A lifetime, a reference, a path or a bracket clings to what follows.
                    mark => {
                        let after_word = text.ends_with(|it: char| it.is_alphanumeric());
                        if matches!(mark, "&" | "'" | "*" | "#" | "?" | "!") && after_word {
                            text.push(' ');
                        }
                        text.push_str(mark);
                    }
                }
            }
            TokenTree::Ident(ident) => word(text, &ident.to_string()),
            TokenTree::Literal(literal) => word(text, &literal.to_string()),
        }
    }
}

/// Appends a word, apart from the one before.
fn word(text: &mut String, word: &str) {
    let clings = |last: char| last.is_alphanumeric() || matches!(last, '_' | ')' | ']' | '>' | '}');
    if text.ends_with(clings) {
        text.push(' ');
    }
    text.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_read_as_rustfmt_writes_them() {
        for text in [
            "fn send<C: Backend>(&self, client: &'a mut C) -> Result<C::Reply<'_, T>, Error>",
            "pub fn f(x: impl Into<String>, y: [u8; 4]) -> Box<dyn Fn(u8) -> bool + Send>",
            "impl<T: Clone> From<Vec<T>> for Page<T> where T: Sized",
            "#[non_exhaustive] pub struct Page<T = Value>",
        ] {
            assert_eq!(tidy(&text.parse().unwrap()), text);
        }
    }
}
