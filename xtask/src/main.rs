//! `cargo xtask`: what keeps the spec and the generated code together, and measures what they cost.

mod chaos;
mod measure;

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
  overhead           measure what a call costs, against the same by hand
  chaos --seed N [--store file|sqlite|redis|postgres]... [--quick] [--release]
                     cut callers off, let stores fail and kill servers, and look for accounts that are lost and tokens
                     that are spent twice";

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

fn run(arguments: &[String]) -> Result<()> {
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
        ["chaos", ref arguments @ ..] => chaos::run(&root, arguments)?,
        ["overhead"] => print!("{}", measure::overhead::run(&root)?),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
    Ok(())
}
