//! `cargo xtask`: what keeps the spec and the generated code together, and measures what they cost.

mod check;
mod codegen;
mod coverage;
mod home;
mod import;
mod measure;
mod spec;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

  import PATH...     make spec files from OpenAPI documents, or folders of them
  check              look for what is wrong in spec/
  codegen            write the generated code from spec/
  codegen --check    say whether the generated code is what spec/ makes of it
  coverage --against DIR
                     compare the spec with OpenAPI documents, fact by fact
  budget             measure what an app costs to check, to build and to ship, against the same by hand
  overhead           measure what a call costs, against the same by hand";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let spec = spec::workspace::root().join("spec");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import", ..] => {
            let paths: Vec<_> = arguments[1..].iter().map(PathBuf::from).collect();
            import::run(&spec, &paths)?.iter().for_each(|line| println!("{line}"));
        }
        ["check"] => println!("{}", check::run(&spec)?),
        ["codegen"] => println!("{}", codegen::run(&spec::workspace::root(), &spec, false)?),
        ["codegen", "--check"] => println!("{}", codegen::run(&spec::workspace::root(), &spec, true)?),
        ["coverage", "--against", folder] => println!("{}", coverage::run(&spec, Path::new(folder))?),
        ["budget"] => print!("{}", measure::budget::run(&spec::workspace::root())?),
        ["overhead"] => print!("{}", measure::overhead::run(&spec::workspace::root())?),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
    Ok(())
}
