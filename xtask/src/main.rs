//! `cargo xtask`: the tools of this workspace.
//!
//! They keep the spec and the generated code together, run tests and checks, and measure.

mod api;
mod chaos;
mod deny;
mod docs;
mod figures;
#[cfg(test)]
mod gates;
mod house;
mod measure;
mod metadata;
mod nightly;
#[cfg(test)]
mod places;
mod run;
mod style;
mod swaps;
mod testing;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

The spec and the generated code:
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
  figures [--check]  write the figures of README.md and CHANGELOG.md, or compare them

Tests and checks:
  test [--without NEED]... [--package PACKAGE]... [--exclude PACKAGE]...
                     install what the tests need, and run all of them; a need is judge, keyring,
                     postgres, redis or tools
  lint [--package PACKAGE]... [--exclude PACKAGE]...
                     refuse warnings of clippy in all targets
  house [--root DIR] show packages, lines by hand, long files, and circles between files
  style [PACKAGE]    check the prose against xtask/style.txt, or show that of a package
  style --lower      lower the allowances of xtask/style.txt to what is there
  api [--check]      write the public items of the packages that are written by hand to xtask/api,
                     or compare them
  docs               count the docs of generated items, and those that restate a name
  swaps              count the generated constructors whose arguments could be swapped
  deny               check licenses, sources, duplicates and advisories of the dependencies
  rust-versions      compare each promised Rust version with those of the dependencies
  features N         check the area crates with no feature and with the Nth of each
  package            make the published packages, without building them
  nightly [PART...]  run the parts of the nightly checks, or all of them; --list shows the parts, and
                     --part-of N takes the Nth

Measures:
  budget [APP...]    measure what apps cost to check, to build and to ship, against the same by hand:
                     reqwest, every, ten and ureq, or those of them that are named
  overhead           measure what a call costs, against the same by hand
  chaos --seed N [--store file|sqlite|redis|postgres]... [--quick] [--release]
                     cut callers off, let stores fail and kill servers, and look for accounts that
                     are lost and tokens that are spent twice";

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

fn run(arguments: &[String]) -> Result<ExitCode> {
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
        ["check"] => println!("{}", hubscope_codegen::check(&spec)?),
        ["codegen"] => println!("{}", hubscope_codegen::codegen(&root, &spec, false)?),
        ["codegen", "--check"] => println!("{}", hubscope_codegen::codegen(&root, &spec, true)?),
        ["names", ref rest @ ..] => println!("{}", names(&root, &spec, rest)?),
        ["coverage", "--against", folder] => {
            println!("{}", hubscope_codegen::coverage(&spec, Path::new(folder))?)
        }
        ["budget", ref apps @ ..] => print!("{}", measure::budget::run(&root, apps)?),
        ["test", ..] => {
            return testing::run(&root, &arguments[1..])
                .map(|passed| if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        ["figures"] => figures::write(&root)?,
        ["figures", "--check"] => figures::check(&root)?,
        ["api"] => print!("{}", api::write(&root)?),
        ["api", "--check"] => print!("{}", api::check(&root)?),
        ["lint", ..] => testing::lint(&root, &arguments[1..])?,
        ["deny"] => deny::deny(&root)?,
        ["features", commits] => nightly::sample(&root, commits.parse()?)?,
        ["package"] => nightly::list_packages(&root)?,
        ["rust-versions"] => nightly::rust_versions::derived(&root)?,
        ["nightly", ref parts @ ..] => nightly::nightly(&root, parts)?,
        ["docs"] => print!("{}", docs::run(&root)?),
        ["swaps"] => print!("{}", swaps::run(&root)?),
        ["house"] => print!("{}", house::run(&root)?),
        ["house", "--root", root] => print!("{}", house::run(&Path::new(root).canonicalize()?)?),
        ["style"] => print!("{}", style::check(&root, None)?),
        ["style", "--lower"] => print!("{}", style::lower(&root)?),
        ["style", package] => print!("{}", style::check(&root, Some(package))?),
        ["chaos", ref arguments @ ..] => chaos::run(&root, arguments)?,
        ["overhead"] => print!("{}", measure::overhead::run(&root)?),
        _ => bail!("expected a command\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
