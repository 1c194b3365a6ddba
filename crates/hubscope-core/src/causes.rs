//! Errors in words, with their causes.

use std::{error::Error, fmt};

/// Returns the message of an error and of all that caused it. A cause whose message the error has
/// already is left out.
pub fn causes(error: &dyn Error) -> String {
    let mut messages = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let message = error.to_string();
        // Many errors end with the message of their cause.
        if !messages.ends_with(&message) {
            messages.push_str(": ");
            messages.push_str(&message);
        }
        cause = error.source();
    }
    messages
}

/// Writes an error the way its `Debug` does without `#`: in words, because that is how Rust shows
/// the error that `main` returns.
///
/// # Errors
/// Fails as the formatter does.
pub fn fmt_in_words(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&causes(error))
}

/// Implements `Debug` for an error: words with their causes for `{:?}`, fields for `{:#?}`.
///
/// It takes the variants of an enum, or the fields of a struct, with all their fields. The compiler
/// names those that are missing.
///
/// ```
/// #[derive(thiserror::Error)]
/// enum Failed {
///     #[error("the file {name} cannot be read")]
///     Unreadable { name: String, source: std::io::Error },
///     #[error("nothing is there")]
///     Nothing,
/// }
///
/// hubscope_core::debug_in_words!(enum Failed { Unreadable { name, source }, Nothing });
///
/// let failed = Failed::Unreadable {
///     name: "a".to_owned(),
///     source: std::io::Error::other("no disk"),
/// };
/// assert_eq!(format!("{failed:?}"), "the file a cannot be read: no disk");
/// assert!(format!("{failed:#?}").starts_with("Unreadable {"));
/// assert_eq!(format!("{:#?}", Failed::Nothing), "Nothing");
/// ```
#[macro_export]
macro_rules! debug_in_words {
    (enum $name:ident { $($variant:ident $(($item:ident))? $({ $($field:ident),+ $(,)? })?),+ $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                if !f.alternate() {
                    return $crate::error::fmt_in_words(self, f);
                }
                match self {
                    $(Self::$variant $(($item))? $({ $($field),+ })? => {
                        f.debug_struct(stringify!($variant))
                            $(.field(stringify!($item), $item))?
                            $($(.field(stringify!($field), $field))+)?
                            .finish()
                    })+
                }
            }
        }
    };
    (struct $name:ident { $($field:ident),+ $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                if !f.alternate() {
                    return $crate::error::fmt_in_words(self, f);
                }
                let Self { $($field),+ } = self;
                f.debug_struct(stringify!($name))$(.field(stringify!($field), $field))+.finish()
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("the disk is full")]
    struct Full;

    #[derive(Debug, thiserror::Error)]
    #[error("it was not written: {0}")]
    struct Unwritten(#[source] Full);

    #[derive(thiserror::Error)]
    #[error("the report is lost")]
    struct Lost {
        source: Unwritten,
    }

    debug_in_words!(struct Lost { source });

    #[test]
    fn each_cause_is_told_once() {
        let lost = Lost { source: Unwritten(Full) };
        let words = "the report is lost: it was not written: the disk is full";
        assert_eq!(format!("{lost:?}"), words);
        assert_eq!(causes(&lost), words);
        assert!(format!("{lost:#?}").starts_with("Lost {"));
    }
}
