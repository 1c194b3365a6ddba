//! Which documents to read: those that are named, and of HubSpot's collection for each API the
//! ones of the version that is asked for, or of the newest before it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::report::{Report, Topic};
use crate::spec::version::Version;

/// How deep folders may lie in each other.
const DEEPEST: usize = 24;

/// A document and where it lies in HubSpot's collection, when it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) path: PathBuf,
    pub(crate) published: Option<Published>,
}

/// What the path of a published document says: `AREA/API/Rollouts/NUMBER/VERSION/name.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Published {
    pub(crate) area: String,
    pub(crate) api: String,
    pub(crate) rollout: u64,
    pub(crate) version: String,
}

/// What a path is in the layout of HubSpot's collection.
enum Place {
    Document(Published),
    /// What lies beside the documents: collections of requests and the like.
    Companion,
    Elsewhere,
}

fn place(path: &Path) -> Place {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let parts: Vec<_> = absolute.iter().map(|part| part.to_string_lossy()).collect();
    let Some(at) = parts.iter().rposition(|part| part == "Rollouts").filter(|at| *at >= 2) else {
        return Place::Elsewhere;
    };
    match &parts[at + 1..] {
        [rollout, version, _] => Place::Document(Published {
            area: parts[at - 2].to_string(),
            api: parts[at - 1].to_string(),
            rollout: rollout.parse().unwrap_or_default(),
            version: version.to_string(),
        }),
        _ => Place::Companion,
    }
}

/// The documents at these paths, in a fixed order: older versions first, and of one version the
/// newest rollout first.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn documents(
    paths: &[PathBuf],
    asked: Option<&str>,
    report: &mut Report,
) -> Result<Vec<Document>> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    let (mut found, mut companions) = (Vec::new(), 0);
    let mut apis: BTreeMap<(String, String), Vec<Document>> = BTreeMap::new();
    for path in files {
        match place(&path) {
            Place::Elsewhere => found.push(Document { path, published: None }),
            Place::Companion => companions += 1,
            Place::Document(published) => {
                let key = (published.area.clone(), published.api.clone());
                let document = Document { path, published: Some(published) };
                apis.entry(key).or_default().push(document);
            }
        }
    }
    if companions > 0 {
        let text = format!("{companions} files beside the documents are no documents");
        report.add(Topic::Skipped, text);
    }
    for ((area, api), documents) in apis {
        found.extend(pick(&format!("{area}/{api}"), documents, asked, report));
    }
    Ok(found)
}

/// Of the documents of one API those of the version that is asked for, or of the newest before it.
fn pick(
    api: &str,
    documents: Vec<Document>,
    asked: Option<&str>,
    report: &mut Report,
) -> Vec<Document> {
    let of = |document: &Document| {
        document.published.as_ref().map_or(Version::of(""), |it| Version::of(&it.version))
    };
    let limit = asked.map(Version::of);
    let fits = |version: &Version| limit.as_ref().is_none_or(|limit| version <= limit);
    let Some(best) = documents.iter().map(of).filter(fits).max() else {
        let all: Vec<_> = documents
            .iter()
            .filter_map(|it| Some(it.published.as_ref()?.version.as_str()))
            .collect();
        let asked = asked.unwrap_or_default();
        let text =
            format!("{api}: all of its documents are newer than {asked}: {}", all.join(", "));
        report.add(Topic::Skipped, text);
        return Vec::new();
    };
    let mut picked: Vec<_> = documents.into_iter().filter(|it| of(it) == best).collect();
    let rollout = |it: &Document| it.published.as_ref().map_or(0, |published| published.rollout);
    picked.sort_by(|a, b| (rollout(b), &a.path).cmp(&(rollout(a), &b.path)));
    if let Some(Document { published: Some(first), .. }) = picked.first() {
        let mut text = format!("{api}: {}", first.version);
        if picked.len() > 1 {
            let all: Vec<_> = picked.iter().map(|it| it.path.display().to_string()).collect();
            text.push_str(&format!(
                ", in {} documents, of which the first goes before the others: {}",
                picked.len(),
                all.join(", ")
            ));
        }
        report.add(Topic::Picked, text);
    }
    picked
}

/// The JSON files below a path, in a fixed order. Hidden folders and links to folders are left out.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    below(path, 0, files)
}

fn below(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries =
        fs::read_dir(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type()?);
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if kind.is_dir() && !hidden && depth < DEEPEST {
            below(&path, depth + 1, files)?;
        } else if !path.is_dir() && path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(versions: &[(&str, u64)], asked: Option<&str>) -> Vec<(String, u64)> {
        let documents = versions.iter().map(|(version, rollout)| Document {
            path: PathBuf::from(format!("{rollout}/{version}/things.json")),
            published: Some(Published {
                area: "CRM".to_owned(),
                api: "Things".to_owned(),
                rollout: *rollout,
                version: (*version).to_owned(),
            }),
        });
        let picked = pick("CRM/Things", documents.collect(), asked, &mut Report::default());
        let published = picked.into_iter().filter_map(|it| it.published);
        published.map(|it| (it.version, it.rollout)).collect()
    }

    #[test]
    fn the_version_that_is_asked_for_is_taken_or_the_newest_before_it() {
        let all = [("v3", 9), ("2026-09-beta", 8), ("2026-03", 7), ("2026-09", 1), ("2026-09", 2)];
        let own = |version: &str, rollout| (version.to_owned(), rollout);
        assert_eq!(picked(&all, Some("2026-09")), [own("2026-09", 2), own("2026-09", 1)]);
        assert_eq!(picked(&all, None), [own("2026-09", 2), own("2026-09", 1)]);
        assert_eq!(picked(&all[..3], Some("2026-09")), [own("2026-09-beta", 8)]);
        assert_eq!(picked(&all, Some("2026-03")), [own("2026-03", 7)]);
        assert_eq!(picked(&all, Some("2025-09")), [own("v3", 9)]);
        assert_eq!(picked(&all[3..], Some("2026-03")), []);
    }

    #[test]
    fn the_layout_of_the_collection_is_recognized() {
        let Place::Document(it) =
            place(Path::new("specs/CRM/Deal Splits/Rollouts/424/2026-09-beta/dealSplits.json"))
        else {
            panic!("not recognized")
        };
        assert_eq!((it.area.as_str(), it.api.as_str()), ("CRM", "Deal Splits"));
        assert_eq!((it.rollout, it.version.as_str()), (424, "2026-09-beta"));
        let beside = place(Path::new("CRM/Calls/Rollouts/424/v3/Collection/calls.json"));
        assert!(matches!(beside, Place::Companion));
        assert!(matches!(place(Path::new("crm/calls.json")), Place::Elsewhere));
    }
}
