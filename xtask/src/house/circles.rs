//! Circles among files: sets in which each file can be reached from each other one.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::arrows::Arrows;

/// The circles of a crate, the largest first.
pub(crate) fn circles(arrows: &Arrows) -> Vec<BTreeSet<PathBuf>> {
    let mut next: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
    for (from, to) in arrows.keys() {
        next.entry(from).or_default().insert(to);
    }
    let reach: BTreeMap<&Path, BTreeSet<&Path>> =
        next.keys().map(|file| (*file, reachable(file, &next))).collect();
    let mut found: BTreeSet<BTreeSet<PathBuf>> = BTreeSet::new();
    for (file, reached) in &reach {
        if reached.contains(file) {
            let circle = reached
                .iter()
                .filter(|other| reach.get(*other).is_some_and(|back| back.contains(file)));
            found.insert(circle.map(|path| path.to_path_buf()).collect());
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    found
}

fn reachable<'a>(
    from: &'a Path,
    next: &BTreeMap<&'a Path, BTreeSet<&'a Path>>,
) -> BTreeSet<&'a Path> {
    let mut reached = BTreeSet::new();
    let mut ahead = vec![from];
    while let Some(file) = ahead.pop() {
        for to in next.get(file).into_iter().flatten() {
            if reached.insert(*to) {
                ahead.push(to);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arrows: &[(&str, &str)]) -> Vec<Vec<String>> {
        let arrows =
            arrows.iter().map(|(from, to)| ((from.into(), to.into()), String::new())).collect();
        let names = |circle: &BTreeSet<PathBuf>| {
            circle.iter().map(|path| path.display().to_string()).collect()
        };
        circles(&arrows).iter().map(names).collect()
    }

    #[test]
    fn two_circles_are_told_apart() {
        let found = of(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("e", "d")]);
        assert_eq!(found, [vec!["a", "b", "c"], vec!["d", "e"]]);
    }

    #[test]
    fn arrows_that_all_point_down_are_no_circle() {
        assert!(of(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]).is_empty());
    }
}
