//! What the command prints. Whoever reads no further, as `head` does, does not end the command in the middle of its work.

use std::{fmt, io::Write};

use hubscope_auth::source::causes;

/// Prints a line.
macro_rules! say {
    ($($text:tt)*) => { $crate::output::line(std::io::stdout(), format_args!($($text)*)) };
}

/// Prints a line beside what was asked for.
macro_rules! tell {
    ($($text:tt)*) => { $crate::output::line(std::io::stderr(), format_args!($($text)*)) };
}

pub(crate) use {say, tell};

pub(crate) fn line(mut output: impl Write, text: fmt::Arguments<'_>) {
    let _ = writeln!(output, "{text}");
}

/// An error with all that caused it, in one line, where nothing is said twice.
pub(crate) fn all_of(error: &anyhow::Error) -> String {
    causes(error.as_ref())
}
