//! Versions of APIs, and which of two is the older one.

/// A version, comparable: `v1 < v3 < 2025-09 < 2026-03-beta < 2026-03`. Texts that are no version
/// come before all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    family: Family,
    numbers: Vec<u64>,
    /// A release comes after its betas.
    release: bool,
    rest: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    Other,
    Numbered,
    Dated,
}

impl Version {
    /// Reads a version; any text is one.
    pub(crate) fn of(text: &str) -> Self {
        dated(text).or_else(|| numbered(text)).unwrap_or_else(|| Self {
            family: Family::Other,
            numbers: Vec::new(),
            release: true,
            rest: text.to_owned(),
        })
    }

    /// Whether it is a year and a month.
    pub(crate) fn is_dated(&self) -> bool {
        self.family == Family::Dated
    }

    /// Whether it is no beta.
    pub(crate) fn is_release(&self) -> bool {
        self.release
    }
}

/// Whether a segment of a path is a dated version.
pub(crate) fn is_dated(segment: &str) -> bool {
    dated(segment).is_some()
}

/// Whether a segment of a path is a version of either form: `v3`, `2026-03`.
pub(crate) fn is_version(segment: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_dated(segment) || segment.strip_prefix('v').is_some_and(digits)
}

/// A version as a part of names: `2026_03_beta`.
pub(crate) fn as_name(version: &str) -> String {
    version.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

fn number(text: &str, digits: usize) -> Option<u64> {
    let all = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok()).flatten()
}

fn dated(text: &str) -> Option<Version> {
    let mut parts = text.splitn(3, '-');
    let (year, month) = (number(parts.next()?, 4)?, number(parts.next()?, 2)?);
    if !(1..=12).contains(&month) {
        return None;
    }
    let mut numbers = vec![year, month];
    let mut rest = parts.next();
    if let Some(tail) = rest {
        let (day, more) =
            tail.split_once('-').map_or((tail, None), |(day, more)| (day, Some(more)));
        if let Some(day) = number(day, 2) {
            numbers.push(day);
            rest = more;
        }
    }
    Some(Version {
        family: Family::Dated,
        numbers,
        release: rest.is_none(),
        rest: rest.unwrap_or_default().to_owned(),
    })
}

fn numbered(text: &str) -> Option<Version> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let (text, rest) = text.split_once('-').map_or((text, None), |(text, rest)| (text, Some(rest)));
    let numbers = text.split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u64>>>()?;
    Some(Version {
        family: Family::Numbered,
        numbers,
        release: rest.is_none(),
        rest: rest.unwrap_or_default().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_age() {
        let ordered = [
            "nightly",
            "unversioned",
            "v1",
            "v3-beta",
            "v3",
            "3.1",
            "v4",
            "v10",
            "2025-09",
            "2026-03-alpha",
            "2026-03-beta",
            "2026-03",
            "2026-03-15",
            "2026-09-beta",
            "2026-09",
        ];
        for pair in ordered.windows(2) {
            assert!(Version::of(pair[0]) < Version::of(pair[1]), "{pair:?}");
        }
        assert_eq!(Version::of("v3"), Version::of("3"));
    }

    #[test]
    fn a_dated_version_has_a_month() {
        for text in ["2026-03", "2026-09-beta", "2027-03-01"] {
            assert!(is_dated(text), "{text}");
        }
        for text in ["2026", "2026-13", "0-410", "v3", "2026-3", "20260-03"] {
            assert!(!is_dated(text), "{text}");
        }
        assert_eq!(as_name("2026-09-beta"), "2026_09_beta");
    }
}
