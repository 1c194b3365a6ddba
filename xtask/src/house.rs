//! `cargo xtask house`: the packages, their sizes, files that are too long, and circles.

pub(crate) mod arrows;
mod circles;
mod lines;
pub(crate) mod modules;
pub(crate) mod resolve;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

pub(crate) use self::lines::{is_generated, rust_files};
use crate::metadata::{self, Package};

/// The most lines of a file that is written by hand.
const MOST_LINES: usize = 600;

/// Describes the house below a folder.
///
/// # Errors
/// When a file is too long, or files of a crate use each other in a circle.
pub(crate) fn run(root: &Path) -> Result<String> {
    let packages = metadata::packages(root)?;
    let mut said = rooms(root, &packages);
    let mut long = Vec::new();
    let _ = writeln!(said, "\n{:<34} {:>7} {:>7} {:>7}", "lines by hand", "src", "tests", "all");
    let (mut src, mut tests) = (0, 0);
    for package in &packages {
        let lines = lines::of(&package.folder)?;
        let _ = writeln!(
            said,
            "{:<34} {:>7} {:>7} {:>7}",
            package.name,
            lines.src,
            lines.tests,
            lines.src + lines.tests
        );
        (src, tests) = (src + lines.src, tests + lines.tests);
        long.extend(lines.files.into_iter().filter(|(_, lines)| *lines > MOST_LINES));
    }
    let _ = writeln!(said, "{:<34} {src:>7} {tests:>7} {:>7}", "", src + tests);

    let _ = writeln!(said, "\nfiles over {MOST_LINES} lines: {}", long.len());
    for (file, lines) in &long {
        let _ = writeln!(said, "  {} ({lines})", relative(root, file));
    }

    let circles = circles_of(&packages)?;
    let _ = writeln!(said, "\ncircles: {}", circles.len());
    said.extend(circles.iter().map(String::as_str));
    if long.is_empty() && circles.is_empty() {
        return Ok(said);
    }
    bail!("{} files are too long and {} circles\n\n{said}", long.len(), circles.len())
}

/// Lists the packages by folder.
fn rooms(root: &Path, packages: &[Package]) -> String {
    let mut rooms: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for package in packages {
        let room = package.folder.parent().map_or_else(String::new, |room| relative(root, room));
        rooms.entry(room).or_default().push(&package.name);
    }
    let mut said = format!("packages: {}\n", packages.len());
    for (room, names) in rooms {
        let room = if room.is_empty() { "." } else { &room };
        let _ = writeln!(said, "  {room} ({}): {}", names.len(), names.join(", "));
    }
    said
}

/// Describes each circle, with the arrows that make it.
fn circles_of(packages: &[Package]) -> Result<Vec<String>> {
    let mut said = Vec::new();
    for package in packages {
        for target in package.targets.iter().filter(|it| it.is_code()) {
            let read = |path: &Path| fs::read_to_string(path).ok();
            let arrows = arrows::arrows(&target.source, &read)?;
            let folder = target.source.parent().map(PathBuf::from).unwrap_or_default();
            for circle in circles::circles(&arrows) {
                let mut text =
                    format!("  {} ({} files of {})\n", package.name, circle.len(), target.name);
                for ((from, to), path) in &arrows {
                    if circle.contains(from) && circle.contains(to) {
                        let (from, to) = (relative(&folder, from), relative(&folder, to));
                        let _ = writeln!(text, "    {from} -> {to} ({path})");
                    }
                }
                said.push(text);
            }
        }
    }
    Ok(said)
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}
