//! Where generated code goes: into hubscope's own crates, or into a module of a user's crate.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::names::placement::second_version;

/// Where generated code goes.
#[derive(Debug, Clone)]
pub(crate) enum Layout {
    /// A crate for each area, with a feature for each API.
    Crates,
    /// A module of a crate, with a module for each area.
    Module {
        /// Its folder: `src/hubspot`.
        folder: PathBuf,
        /// Its path: `crate::hubspot`.
        path: String,
    },
}

/// The name of the crate that has the calls of an area.
pub(crate) fn crate_name(area: &str) -> String {
    match area {
        // `hubscope-webhooks` verifies what HubSpot sends, and needs none of these calls.
        "webhooks" => "hubscope-webhooks-api".to_owned(),
        _ => format!("hubscope-{}", area.replace('_', "-")),
    }
}

/// The features that an API needs, its own first: `contacts` and `v2026_09` for the second version
/// of contacts, `contacts_2026_09`.
pub(crate) fn features(api: &str) -> Vec<String> {
    match second_version(api).filter(|(_, version)| version.len() > 2) {
        Some((base, version)) => vec![base.replace('_', "-"), version],
        None => vec![api.replace('_', "-")],
    }
}

/// The condition for an API in a `cfg`.
fn condition(api: &str) -> String {
    let all: Vec<_> =
        features(api).iter().map(|feature| format!("feature = \"{feature}\"")).collect();
    match &all[..] {
        [one] => one.clone(),
        several => format!("all({})", several.join(", ")),
    }
}

impl Layout {
    /// The folder that holds nothing but the generated files of an area.
    pub(crate) fn folder(&self, area: &str) -> PathBuf {
        match self {
            Self::Crates => Path::new("crates/api").join(crate_name(area)).join("src/generated"),
            Self::Module { folder, .. } => folder.join(area),
        }
    }

    /// The path that the modules of an area are found at.
    pub(crate) fn path(&self, area: &str) -> String {
        match self {
            Self::Crates => "crate".to_owned(),
            Self::Module { path, .. } => format!("{path}::{area}"),
        }
    }

    /// The file of the module that holds the modules of an area.
    pub(crate) fn root(&self, area: &str) -> PathBuf {
        match self {
            // Nothing generated stands outside of the folder of that name.
            Self::Crates => self.folder(area).join("mod.rs"),
            Self::Module { .. } => self.folder(area).with_extension("rs"),
        }
    }

    /// The module that the scope traits are below, when it is not the core crate.
    pub(crate) fn scopes(&self) -> Option<String> {
        match self {
            Self::Crates => None,
            Self::Module { path, .. } => Some(path.clone()),
        }
    }

    /// The line that makes code depend on the features of these APIs.
    pub(crate) fn gate(&self, features: &BTreeSet<String>) -> String {
        let Self::Crates = self else { return String::new() };
        let each: Vec<_> = features.iter().map(|api| condition(api)).collect();
        match &each[..] {
            [one] => format!("#[cfg({one})]\n"),
            many => format!("#[cfg(any({}))]\n", many.join(", ")),
        }
    }

    /// Whether the code is hubscope's own, which has examples, tests and an index by API.
    pub(crate) fn is_own_crates(&self) -> bool {
        matches!(self, Self::Crates)
    }

    /// The module at a folder of a crate's sources: `src/hubspot` is `crate::hubspot`.
    pub(crate) fn module(folder: &Path) -> Option<Self> {
        let mut parts = folder.iter().map(|part| part.to_str());
        let mut path = String::from("crate");
        while parts.next()? != Some("src") {}
        let mut any = false;
        for part in parts {
            path.push_str("::");
            path.push_str(part?);
            any = true;
        }
        any.then(|| Self::Module { folder: folder.to_owned(), path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_follows_from_the_folder() {
        let path =
            |folder: &str| Layout::module(Path::new(folder)).map(|layout| layout.path("crm"));
        assert_eq!(path("src/hubspot").as_deref(), Some("crate::hubspot::crm"));
        assert_eq!(path("/a/app/src/api/hubspot").as_deref(), Some("crate::api::hubspot::crm"));
        assert_eq!(path("src"), None);
        assert_eq!(path("elsewhere"), None);
    }
}
