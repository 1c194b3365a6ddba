//! What the changelog says of versions, and what is written into it.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};

/// The versions that are released, the newest first.
pub(crate) fn released(text: &str) -> impl Iterator<Item = &str> {
    let headings = text.lines().filter_map(|line| line.strip_prefix("## ["));
    let versions = headings.filter_map(|rest| rest.split_once(']')).map(|(version, _)| version);
    versions.filter(|version| *version != "Unreleased")
}

/// The version of the workspace.
pub(crate) fn version(root: &Path) -> Result<(u64, u64, u64)> {
    let file = root.join("Cargo.toml");
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let line = text.lines().find_map(|line| line.strip_prefix("version = \""));
    let version = line.and_then(|rest| rest.split_once('"')).map(|(version, _)| version);
    version.and_then(parse).ok_or_else(|| anyhow!("{}: expected `version = \"…\"`", file.display()))
}

/// A version as numbers.
pub(crate) fn parse(version: &str) -> Option<(u64, u64, u64)> {
    let plain = version.split(['-', '+']).next()?;
    let mut parts = plain.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// The version in which a path goes that is left now: it stays for one minor version.
pub(crate) fn until(text: &str, (major, minor, patch): (u64, u64, u64)) -> String {
    let current = format!("{major}.{minor}.{patch}");
    let is_released = released(text).any(|version| version == current);
    format!("{major}.{}.0", minor + if is_released { 2 } else { 1 })
}

/// The changelog with a line of what has changed since the last version.
pub(crate) fn with_change(text: &str, line: &str) -> String {
    const UNRELEASED: &str = "## [Unreleased]";
    const CHANGED: &str = "### Changed\n";
    let Some(begin) = text.find(UNRELEASED) else {
        return format!("{}\n\n{UNRELEASED}\n\n{CHANGED}\n{line}\n", text.trim_end());
    };
    let end = text[begin + 1..].find("\n## ").map_or(text.len(), |at| begin + 1 + at);
    match text[begin..end].find(CHANGED) {
        Some(at) => {
            let at = begin + at + CHANGED.len();
            let rest = text[at..].trim_start_matches('\n');
            format!("{}\n{line}\n{rest}", &text[..at])
        }
        None => {
            let rest = &text[end..];
            format!("{}\n\n{CHANGED}\n{line}\n{rest}", text[..end].trim_end())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_among_what_is_not_released() {
        let text = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.1.0]\n\n- B.\n";
        let once = with_change(text, "- C.");
        let expected = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n### Changed\n\n- C.\n\n## [0.1.0]\n\n- B.\n";
        assert_eq!(once, expected);
        assert!(with_change(&once, "- D.").contains("### Changed\n\n- D.\n- C.\n\n## [0.1.0]"));
        assert_eq!(released(text).collect::<Vec<_>>(), ["0.1.0"]);
    }

    #[test]
    fn an_old_path_stays_for_one_minor_version() {
        let unreleased = "## [Unreleased]\n";
        assert_eq!(until(unreleased, (0, 1, 0)), "0.2.0");
        assert_eq!(until("## [Unreleased]\n\n## [0.1.0]\n", (0, 1, 0)), "0.3.0");
    }
}
