//! Texts that cannot be tokens.

/// A text that cannot be a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidToken {
    /// The text is empty.
    #[error("it is empty")]
    Empty,
    /// It starts with `Bearer`, which belongs to the header.
    #[error("it starts with `Bearer`: give the token alone")]
    Bearer,
    /// It is in quotes.
    #[error("it is in quotes: give the token alone")]
    Quoted,
    /// It has a character that no token has.
    #[error("it has a blank, a line break or another character that no token has")]
    Character,
}

pub(crate) fn check(text: &str) -> Result<(), InvalidToken> {
    if text.is_empty() {
        return Err(InvalidToken::Empty);
    }
    if text.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("bearer")) {
        return Err(InvalidToken::Bearer);
    }
    if text.starts_with(['"', '\'']) || text.ends_with(['"', '\'']) {
        return Err(InvalidToken::Quoted);
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(InvalidToken::Character);
    }
    Ok(())
}
