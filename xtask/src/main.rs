//! `cargo xtask`: the tools of this workspace.
//!
//! They keep the spec and the generated code together, run tests and checks, and measure.

mod house;
mod measure;
mod metadata;
mod run;
mod style;
mod tests;

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
  diff OLD NEW       say what new OpenAPI documents add, remove, rename and re-scope
  coverage --against DIR
                     compare the spec with OpenAPI documents, fact by fact
  budget [APP...]    measure what apps cost to check, to build and to ship, against the same by hand: reqwest, every,
                     ten and ureq, or those of them that are named
  test [--without NEED]... [--exclude PACKAGE]...
                     install what the tests need (judge, keyring, postgres, redis, tools), and run all of them
  house [--root DIR] show packages, lines by hand, files that are too long, and circles between files
  style [PACKAGE]    check the prose against the allowances in xtask/style.txt, or show that of a package
  style --lower      lower the allowances to what is there
  overhead           measure what a call costs, against the same by hand";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Looks whether a text says how many operations there are.
fn check_figures(file: &Path, said: &str) -> Result<()> {
    let words: Vec<_> = said.split_whitespace().collect();
    let count = |name: &str| {
        let at = words.iter().position(|word| word.trim_end_matches(',') == name)?;
        words.get(at.checked_sub(1)?)?.parse::<u32>().ok()
    };
    let (Some(operations), Some(apis)) = (count("operations"), count("APIs")) else {
        bail!("`check` does not say how many operations there are: {said}")
    };
    let figure = match (operations / 1000, operations % 1000) {
        (0, _) => format!("{operations} operations of {apis} APIs"),
        (thousands, rest) => format!("{thousands},{rest:03} operations of {apis} APIs"),
    };
    let text = std::fs::read_to_string(file)?;
    if !text.split_whitespace().collect::<Vec<_>>().join(" ").contains(&figure) {
        bail!("{} does not say that there are {figure}", file.display());
    }
    Ok(())
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let spec = root.join("spec");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import", ..] => {
            let paths: Vec<_> = arguments[1..].iter().map(PathBuf::from).collect();
            hubscope_codegen::import(&spec, &paths)?.iter().for_each(|line| println!("{line}"));
        }
        ["diff", old, new] => {
            println!("{}", hubscope_codegen::diff(Path::new(old), Path::new(new))?)
        }
        ["check"] => {
            let said = hubscope_codegen::check(&spec)?;
            println!("{said}");
            for file in ["README.md", "CHANGELOG.md"] {
                check_figures(&root.join(file), &said)?;
            }
        }
        ["codegen"] => println!("{}", hubscope_codegen::codegen(&root, &spec, false)?),
        ["codegen", "--check"] => println!("{}", hubscope_codegen::codegen(&root, &spec, true)?),
        ["coverage", "--against", folder] => {
            println!("{}", hubscope_codegen::coverage(&spec, Path::new(folder))?)
        }
        ["budget", ref apps @ ..] => print!("{}", measure::budget::run(&root, apps)?),
        ["test", ..] => return tests::run(&root, &arguments[1..]),
        ["house"] => print!("{}", house::run(&root)?),
        ["house", "--root", root] => print!("{}", house::run(&Path::new(root).canonicalize()?)?),
        ["style"] => print!("{}", style::check(&root, None)?),
        ["style", "--lower"] => print!("{}", style::lower(&root)?),
        ["style", package] => print!("{}", style::check(&root, Some(package))?),
        ["overhead"] => print!("{}", measure::overhead::run(&root)?),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
