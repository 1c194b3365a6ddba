//! The whole of `spec/`: the APIs, the scope table, the object types, and the overrides.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;

use super::{
    Api, associations, associations::AssociationType, glossary, glossary::Glossary,
    overrides::Overrides, read, read::Source, requirement::Dnf, version::Version,
};

/// Everything under `spec/`.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) apis: Vec<Api>,
    pub(crate) scopes: IndexMap<String, Kind>,
    pub(crate) objects: Vec<ObjectType>,
    pub(crate) overrides: Overrides,
    pub(crate) associations: Vec<AssociationType>,
    pub(crate) glossary: Glossary,
}

/// Who can hold a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Grantable,
    App,
    Developer,
    Internal,
}

/// A CRM object type and what its records and its schema need.
#[derive(Debug, Clone)]
pub(crate) struct ObjectType {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) path: String,
    pub(crate) read: Dnf,
    pub(crate) write: Dnf,
    pub(crate) schema_read: Dnf,
    pub(crate) schema_write: Dnf,
}

/// The folder of hubscope's own workspace, for tests.
#[cfg(test)]
pub(crate) fn root() -> PathBuf {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    crates.and_then(Path::parent).map_or_else(PathBuf::new, Path::to_path_buf)
}

impl Spec {
    pub(crate) fn load(folder: &Path) -> Result<Self> {
        let mut apis = Vec::new();
        for file in api_files(folder)? {
            apis.push(read::api(&shown(folder, &file), &text(&file)?)?);
        }
        let scopes_file = folder.join("scopes.toml");
        let objects_file = folder.join("objects.toml");
        let overrides_file = folder.join("overrides.toml");
        let associations_file = folder.join("associations.toml");
        let associations = match associations_file.exists() {
            true => {
                associations::parse(&shown(folder, &associations_file), &text(&associations_file)?)?
            }
            false => Vec::new(),
        };
        let glossary_file = folder.join("glossary.toml");
        let glossary = match glossary_file.exists() {
            true => glossary::parse(&shown(folder, &glossary_file), &text(&glossary_file)?)?,
            false => Glossary::default(),
        };
        Ok(Self {
            apis,
            scopes: scopes(&shown(folder, &scopes_file), &text(&scopes_file)?)?,
            objects: objects(&shown(folder, &objects_file), &text(&objects_file)?)?,
            overrides: Overrides::parse(&shown(folder, &overrides_file), &text(&overrides_file)?)?,
            associations,
            glossary,
        })
    }

    /// These APIs, with the tables of the spec in a folder. Scopes that its table lacks are taken as
    /// ones that accounts grant.
    pub(crate) fn with_apis(folder: Option<&Path>, apis: Vec<Api>) -> Result<Self> {
        let file = |name: &str| folder.map(|it| it.join(name)).filter(|file| file.exists());
        let mut scopes = match file("scopes.toml") {
            Some(file) => scopes(&file, &text(&file)?)?,
            None => known_scopes(),
        };
        let objects = match file("objects.toml") {
            Some(file) => objects(&file, &text(&file)?)?,
            None => Vec::new(),
        };
        let overrides = match file("overrides.toml") {
            Some(file) => Overrides::parse(&file, &text(&file)?)?,
            None => Overrides::default(),
        };
        add_named(&mut scopes, &apis);
        Ok(Self {
            apis,
            scopes,
            objects,
            overrides,
            associations: Vec::new(),
            glossary: Glossary::default(),
        })
    }

    /// A spec of a user's own: its APIs, and the scopes that hubscope knows, with those that they name besides.
    pub(crate) fn load_own(folder: &Path) -> Result<Self> {
        let mut apis = Vec::new();
        for file in api_files(folder)? {
            let shown = folder.file_name().map(Path::new).unwrap_or(folder);
            let shown = shown.join(file.strip_prefix(folder).unwrap_or(&file));
            apis.push(read::api(&shown, &text(&file)?)?);
        }
        if apis.is_empty() {
            bail!(
                "{}: expected API files in folders of areas, such as crm/cars.toml",
                folder.display()
            );
        }
        Self::with_apis(Some(folder), apis)
    }
}

/// The scopes that hubscope knows.
fn known_scopes() -> IndexMap<String, Kind> {
    let kind = |info: &hubscope_scopes::ScopeInfo| match info.kind {
        hubscope_scopes::ScopeKind::App => Kind::App,
        hubscope_scopes::ScopeKind::Developer => Kind::Developer,
        hubscope_scopes::ScopeKind::Internal => Kind::Internal,
        _ => Kind::Grantable,
    };
    hubscope_scopes::all().map(|info| (info.name.to_owned(), kind(info))).collect()
}

/// Adds the scopes that operations name.
fn add_named(scopes: &mut IndexMap<String, Kind>, apis: &[Api]) {
    let operations = apis.iter().flat_map(|api| &api.operations);
    for scope in operations.filter_map(|it| it.scopes.as_ref()).flat_map(Dnf::scopes) {
        scopes.entry(scope.to_owned()).or_insert(Kind::Grantable);
    }
}

/// The version that the spec is bound to, where it says so.
///
/// # Errors
/// When the file that says it cannot be read.
pub(crate) fn bound_version(folder: &Path) -> Result<Option<String>> {
    let file = folder.join("version.toml");
    if !file.exists() {
        return Ok(None);
    }
    let (shown, text) = (shown(folder, &file), text(&file)?);
    let source = Source::new(&shown, &text);
    let table = source.parse()?;
    if let Some((key, _)) = table.iter().find(|(key, _)| key.get_ref() != "bound") {
        return Err(source.unknown(key, &["bound"]));
    }
    table.get("bound").map(|node| source.text(node).map(str::to_owned)).transpose()
}

/// Binds the spec to a version, unless it is bound to a newer one; `true` when that changed. A spec
/// that does not say what it is bound to is left as it is.
///
/// # Errors
/// When the file cannot be read or written.
pub(crate) fn bind(folder: &Path, version: &str) -> Result<bool> {
    let Some(bound) = bound_version(folder)? else { return Ok(false) };
    let (new, old) = (Version::of(version), Version::of(&bound));
    if !new.is_dated() || !new.is_release() || new <= old {
        return Ok(false);
    }
    let file = folder.join("version.toml");
    let text = text(&file)?.replacen(&format!("\"{bound}\""), &format!("\"{version}\""), 1);
    std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(true)
}

/// The files of the APIs, in a fixed order.
pub(crate) fn api_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for area in
        std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let area = area?.path();
        if area.is_dir() {
            for file in std::fs::read_dir(&area)? {
                files.push(file?.path());
            }
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// The path that messages show: `spec/crm/contacts.toml`.
fn shown(folder: &Path, file: &Path) -> PathBuf {
    Path::new("spec").join(file.strip_prefix(folder).unwrap_or(file))
}

fn text(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

fn scopes(file: &Path, text: &str) -> Result<IndexMap<String, Kind>> {
    let source = Source::new(file, text);
    let mut scopes = IndexMap::new();
    for (name, node) in &source.parse()? {
        let kind = match source.text(node)? {
            "grantable" => Kind::Grantable,
            "app" => Kind::App,
            "developer" => Kind::Developer,
            "internal" => Kind::Internal,
            other => {
                let problem =
                    format!("expected grantable, app, developer or internal, found `{other}`");
                return Err(source.error(node.span().start, problem));
            }
        };
        scopes.insert(name.get_ref().to_string(), kind);
    }
    scopes.sort_unstable_keys();
    Ok(scopes)
}

fn objects(file: &Path, text: &str) -> Result<Vec<ObjectType>> {
    const KEYS: [&str; 6] = ["id", "path", "read", "write", "schema_read", "schema_write"];
    let source = Source::new(file, text);
    let mut objects = Vec::new();
    for (name, node) in &source.parse()? {
        let table = source.table(node)?;
        if let Some((key, _)) =
            table.iter().find(|(key, _)| !KEYS.contains(&key.get_ref().as_ref()))
        {
            return Err(source.unknown(key, &KEYS));
        }
        let get = |key: &str| table.get(key).map(|node| source.text(node)).transpose();
        let need = |key: &str| {
            get(key)?.ok_or_else(|| {
                source.error(node.span().start, format!("`{}` has no `{key}`", name.get_ref()))
            })
        };
        let scopes = |key: &str| {
            Dnf::parse(need(key)?).map_err(|problem| source.error(node.span().start, problem))
        };
        objects.push(ObjectType {
            name: name.get_ref().to_string(),
            id: get("id")?.map(str::to_owned),
            path: get("path")?.unwrap_or(name.get_ref()).to_owned(),
            read: scopes("read")?,
            write: scopes("write")?,
            schema_read: scopes("schema_read")?,
            schema_write: scopes("schema_write")?,
        });
    }
    Ok(objects)
}
