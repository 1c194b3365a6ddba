//! `cargo xtask`: what keeps the spec and the generated code together, and measures what they cost.

mod measure;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

  import [--version V] [--beside] [--report FILE] PATH...
                     merge OpenAPI documents, folders of them, or HubSpot's collection into spec/
  check              look for what is wrong in spec/
  codegen            write the generated code from spec/
  codegen --check    say whether the generated code is what spec/ makes of it
  names [PATTERN]    show the ledger of public names, and what of it nothing uses any more
  names move OLD NEW change a public path; the old one is deprecated and stays for one minor version
  names --fresh      write the ledger anew, before there is a release
  names --property N [--ignore-ledger] [--seed S]
                     add documents in N random orders, and see that no public path moves
  diff OLD NEW       say what new OpenAPI documents add, remove, rename and re-scope
  coverage --against DIR
                     compare the spec with OpenAPI documents, fact by fact
  budget [APP...]    measure what apps cost to check, to build and to ship, against the same by hand: reqwest, every,
                     ten and ureq, or those of them that are named
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

fn names(root: &Path, spec: &Path, arguments: &[&str]) -> Result<String> {
    match arguments {
        [] => hubscope_codegen::show(spec, ""),
        ["--fresh"] => hubscope_codegen::fresh(root, spec),
        ["move", old, new] => hubscope_codegen::rename(root, spec, old, new),
        ["--property", seeds, rest @ ..] => {
            let mut property = hubscope_codegen::Property::new(seeds.parse()?);
            let mut rest = rest.iter();
            while let Some(option) = rest.next() {
                match (*option, rest.as_slice().first()) {
                    ("--ignore-ledger", _) => property.ignore_ledger = true,
                    ("--seed", Some(seed)) => {
                        property.first = seed.parse()?;
                        rest.next();
                    }
                    _ => bail!("unexpected `{option}`\n\n{USAGE}"),
                }
            }
            hubscope_codegen::property(spec, &property)
        }
        [pattern] => hubscope_codegen::show(spec, pattern),
        _ => bail!("expected a pattern, `move OLD NEW`, `--fresh` or `--property N`\n\n{USAGE}"),
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let spec = root.join("spec");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import", ..] => {
            println!("{}", hubscope_codegen::import(&spec, &arguments[1..])?)
        }
        ["diff", old, new] => {
            println!("{}", hubscope_codegen::diff(Some(&spec), Path::new(old), Path::new(new))?)
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
        ["names", ref rest @ ..] => println!("{}", names(&root, &spec, rest)?),
        ["coverage", "--against", folder] => {
            println!("{}", hubscope_codegen::coverage(&spec, Path::new(folder))?)
        }
        ["budget", ref apps @ ..] => print!("{}", measure::budget::run(&root, apps)?),
        ["overhead"] => print!("{}", measure::overhead::run(&root)?),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
    Ok(())
}
