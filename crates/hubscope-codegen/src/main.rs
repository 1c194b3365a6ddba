//! `hubscope-codegen`: modules for your crate from an endpoint spec of your own.

use std::process::ExitCode;

use anyhow::{Result, bail};
use hubscope_codegen::{Own, diff, generate_own, import};

const USAGE: &str = "\
hubscope-codegen COMMAND

  generate --spec FOLDER --out src/MODULE [--check]
                     make a module from a spec, or say whether it is what the spec makes
  import --spec FOLDER [--version V] [--beside] [--report FILE] PATH...
                     merge OpenAPI documents, or folders of them, into a spec
  diff OLD NEW       what a new version of OpenAPI documents adds, removes and changes";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(text) => {
            use std::io::Write;
            // Whoever reads a part of it and closes the pipe wants no more.
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["generate", "--spec", spec, "--out", out] => generate_own(&Own::new(spec, out), false),
        ["generate", "--spec", spec, "--out", out, "--check"] => {
            generate_own(&Own::new(spec, out), true)
        }
        ["import", "--spec", spec, _, ..] => import(spec.as_ref(), &arguments[3..]),
        ["diff", old, new] => diff(None, old.as_ref(), new.as_ref()),
        ["help" | "--help" | "-h"] => Ok(USAGE.to_owned()),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
}
