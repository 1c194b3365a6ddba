//! Printing. A reader that closes the pipe early, such as `head`, does not interrupt the command.

use std::{fmt, io::Write};

use hubscope_auth::source::causes;

/// Prints a line to standard output.
macro_rules! say {
    ($($text:tt)*) => { $crate::output::line(std::io::stdout(), format_args!($($text)*)) };
}

/// Prints a line to standard error, apart from the requested output.
macro_rules! tell {
    ($($text:tt)*) => { $crate::output::line(std::io::stderr(), format_args!($($text)*)) };
}

pub(crate) use {say, tell};

pub(crate) fn line(mut output: impl Write, text: fmt::Arguments<'_>) {
    let _ = writeln!(output, "{text}");
}

/// Formats an error and its causes on one line, without repetition.
pub(crate) fn all_of(error: &anyhow::Error) -> String {
    causes(error.as_ref())
}
