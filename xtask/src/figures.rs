//! `cargo xtask figures`: the figures of the documentation, written between markers.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

const FILES: [&str; 2] = ["README.md", "CHANGELOG.md"];
const BEGIN: &str = "<!-- figures -->";
const END: &str = "<!-- /figures -->";

/// Writes the figures.
///
/// # Errors
/// When a file has no markers.
pub(crate) fn write(root: &Path) -> Result<()> {
    for file in FILES {
        let path = root.join(file);
        let text = fs::read_to_string(&path)?;
        fs::write(path, marked(&text, &figures(root)?).with_context(|| file.to_owned())?)?;
    }
    Ok(())
}

/// Compares the figures with the spec.
///
/// # Errors
/// When they differ.
pub(crate) fn check(root: &Path) -> Result<()> {
    for file in FILES {
        let text = fs::read_to_string(root.join(file))?;
        if marked(&text, &figures(root)?).with_context(|| file.to_owned())? != text {
            bail!("the figures in {file} are not those of spec/: run `cargo xtask figures`");
        }
    }
    Ok(())
}

/// Counts what is in the spec.
fn figures(root: &Path) -> Result<String> {
    let (mut apis, mut operations) = (0, 0);
    for area in fs::read_dir(root.join("spec"))? {
        let area = area?.path();
        if !area.is_dir() {
            continue;
        }
        for api in fs::read_dir(area)? {
            let api = api?.path();
            if api.extension().is_some_and(|ending| ending == "toml") {
                apis += 1;
                operations += operations_of(&fs::read_to_string(api)?);
            }
        }
    }
    Ok(format!("{} operations of {apis} APIs", with_commas(operations)))
}

/// Counts tables such as `[operations.create]`, and not those inside of one.
fn operations_of(api: &str) -> usize {
    let names = api.lines().filter_map(|line| {
        line.trim().strip_prefix("[operations.").and_then(|rest| rest.strip_suffix(']'))
    });
    names.filter(|name| !name.contains('.')).count()
}

fn with_commas(number: usize) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", with_commas(thousands)),
    }
}

/// Replaces the text between the markers.
fn marked(text: &str, figures: &str) -> Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("there is no marker for the figures")?;
    let (_, after) = rest.split_once(END).context("the figures have no end")?;
    Ok(format!("{before}{BEGIN}{figures}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_counted_and_replaced() {
        let api = "version = \"1\"\n[operations.a]\n[operations.a.query]\n[operations.b_c]\n";
        assert_eq!(operations_of(api), 2);
        assert_eq!((with_commas(7), with_commas(1042)), ("7".to_owned(), "1,042".to_owned()));
        let text = "has <!-- figures -->1 of 1<!-- /figures -->.";
        assert_eq!(marked(text, "2 of 3").unwrap(), "has <!-- figures -->2 of 3<!-- /figures -->.");
        assert!(marked("has none", "2").is_err());
    }
}
