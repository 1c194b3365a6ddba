//! The cost of hubscope, as ratios against the same thing written by hand in the same run.

pub(crate) mod budget;
pub(crate) mod overhead;

use anyhow::{Result, bail};

/// A figure for hubscope and one for what is written by hand.
struct Pair {
    what: String,
    hubscope: f64,
    bare: f64,
    unit: &'static str,
    /// By how much the largest of several runs was above the least, as a part of it: hubscope's,
    /// and the other's.
    spread: Option<(f64, f64)>,
    /// The most that their ratio may be; `None` when it is only told.
    limit: Option<f64>,
}

impl Pair {
    fn ratio(&self) -> f64 {
        self.hubscope / self.bare
    }
}

/// A table of the pairs.
///
/// # Errors
/// When a ratio is above its limit; the message has the table.
fn report(pairs: &[Pair]) -> Result<String> {
    let mut table = format!(
        "{:<42} {:>12} {:>12} {:>7} {:>6}  {}\n",
        "", "hubscope", "by hand", "ratio", "limit", "spread"
    );
    for pair in pairs {
        let limit = pair.limit.map_or_else(String::new, |limit| format!("{limit:.2}"));
        let number = |value: f64| format!("{value:.1}").trim_end_matches(".0").to_owned();
        let what = format!("{} ({})", pair.what, pair.unit);
        let (hubscope, bare) = (number(pair.hubscope), number(pair.bare));
        let spread = pair.spread.map_or_else(String::new, |(ours, theirs)| {
            format!("{:.1} % and {:.1} %", ours * 100.0, theirs * 100.0)
        });
        let row = format!(
            "{what:<42} {hubscope:>12} {bare:>12} {:>7.3} {limit:>6}  {spread}",
            pair.ratio()
        );
        table.push_str(row.trim_end());
        table.push('\n');
    }
    let above =
        pairs.iter().filter(|pair| pair.limit.is_some_and(|limit| pair.ratio() > limit)).count();
    match above {
        0 => Ok(table),
        above => bail!("{above} above the limit\n\n{table}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(hubscope: f64, limit: Option<f64>) -> Pair {
        Pair { what: "size".to_owned(), hubscope, bare: 100.0, unit: "kB", spread: None, limit }
    }

    #[test]
    fn the_spread_of_both_sides_is_shown() {
        let pair = Pair { spread: Some((0.02, 0.031)), ..pair(110.0, None) };
        assert!(report(&[pair]).unwrap().ends_with("1.100         2.0 % and 3.1 %\n"));
    }

    #[test]
    fn a_ratio_above_its_limit_is_an_error() {
        assert!(report(&[pair(110.0, Some(1.1)), pair(900.0, None)]).is_ok());
        let error = report(&[pair(111.0, Some(1.1))]).unwrap_err().to_string();
        assert!(error.contains("size (kB)") && error.contains("1.110"), "{error}");
    }
}
