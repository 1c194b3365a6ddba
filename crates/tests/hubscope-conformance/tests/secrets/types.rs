//! What each public type says of itself, where it holds a secret or could. The sources are searched for types and for kinds of
//! errors, so that a new one is not forgotten.

#[path = "types/auth.rs"]
mod auth;
#[path = "types/clients.rs"]
mod clients;
#[path = "types/core.rs"]
mod core;
#[path = "types/errors.rs"]
mod errors;
#[path = "types/webhooks.rs"]
mod webhooks;

use std::{
    any::type_name,
    collections::BTreeSet,
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
};

use crate::output::{collect, search, show, show_error};

/// The crates whose types are looked at.
const CRATES: [&str; 8] = [
    "hubscope_audit",
    "hubscope_auth",
    "hubscope_core",
    "hubscope_reqwest",
    "hubscope_store_file",
    "hubscope_store_sqlite",
    "hubscope_ureq",
    "hubscope_webhooks",
];

/// Files of generated types and of the macros that make them: they hold what HubSpot's accounts hold, and no credentials.
const LEFT_OUT: [&str; 2] = ["generated", "shapes.rs"];

/// Types without values, types that a crate keeps to itself, and what only an answer makes: the calls print that.
const NOT_SEEN: [&str; 7] = [
    "hubscope_auth::Async",
    "hubscope_auth::Blocking",
    "hubscope_auth::Introspection",
    "hubscope_core::BodyReader",
    "hubscope_core::Nothing",
    "hubscope_core::OfObjectType",
    "hubscope_core::WithoutCredentials",
];

/// The types, and the variants of errors, that were looked at.
#[derive(Default)]
pub struct Types {
    seen: BTreeSet<String>,
    variants: BTreeSet<String>,
}

impl Types {
    /// Prints a value in both ways, and notes its type.
    fn see<T: Debug>(&mut self, value: T) -> T {
        // With its fields, an error shows the name of its variant; without, it may show words.
        let printed = format!("{value:#?}");
        show(&format!("{value:?} {printed}"));
        let name = type_name::<T>().trim_start_matches('&').split('<').next().unwrap_or_default();
        if let (Some((package, _)), Some((_, name))) =
            (name.split_once("::"), name.rsplit_once("::"))
        {
            let variant = format!("{value:#?}");
            let variant = variant.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            self.variants.insert(format!("{package}::{name}::{variant}"));
            self.seen.insert(format!("{package}::{name}"));
        }
        value
    }

    fn see_error<T: std::error::Error + 'static>(&mut self, error: T) {
        show_error(&self.see(error));
    }

    /// Notes a type that only lends itself, and what it printed.
    fn note<T>(&mut self, printed: &str) {
        show(printed);
        let name = type_name::<T>();
        if let (Some((package, _)), Some((_, name))) =
            (name.split_once("::"), name.rsplit_once("::"))
        {
            self.seen.insert(format!("{package}::{name}"));
        }
    }

    fn see_ref<T: Debug>(&self, value: T) -> T {
        show(&format!("{value:?} {value:#?}"));
        value
    }
}

#[test]
fn each_says_nothing() {
    collect();
    let mut types = Types::default();
    auth::see_runtime(&mut types);
    auth::see_credentials(&mut types);
    auth::see_oauth(&mut types);
    auth::see_sources(&mut types);
    auth::see_stores(&mut types);
    core::see_exchange(&mut types);
    core::see_bodies(&mut types);
    core::see_answers(&mut types);
    clients::see_clients(&mut types);
    clients::see_stores(&mut types);
    clients::see_audit(&mut types);
    errors::see_errors(&mut types);
    webhooks::see_webhooks(&mut types);
    webhooks::see_receivers(&mut types);
    let Declared { types: declared, variants } = declared();
    let forgotten: Vec<_> = declared.difference(&types.seen).collect();
    assert!(forgotten.is_empty(), "these types are looked at nowhere: {forgotten:#?}");
    let forgotten: Vec<_> = variants.difference(&types.variants).collect();
    assert!(forgotten.is_empty(), "these errors are looked at nowhere: {forgotten:#?}");
    search();
}

/// What the sources have.
#[derive(Default)]
struct Declared {
    types: BTreeSet<String>,
    /// The variants of public enums that are errors, or say what kind of error it is.
    variants: BTreeSet<String>,
}

fn declared() -> Declared {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut declared = Declared::default();
    for package in CRATES {
        let mut files = Vec::new();
        let package_folder = package.replace('_', "-");
        let mut folders =
            [".", "stores"].iter().map(|room| crates.join(room).join(&package_folder));
        let folder = folders.find(|folder| folder.is_dir()).unwrap();
        collect_files(&folder.join("src"), &mut files);
        for file in files {
            read(package, &fs::read_to_string(file).unwrap(), &mut declared);
        }
    }
    assert!(
        declared.types.len() > 120 && declared.variants.len() > 70,
        "{:?}",
        declared.types.len()
    );
    declared.types.retain(|name| !NOT_SEEN.contains(&name.as_str()));
    declared
}

fn read(package: &str, text: &str, declared: &mut Declared) {
    let (mut is_error, mut of) = (false, None);
    for line in text.lines() {
        let name =
            |rest: &str| rest.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned);
        let declares = |kind: &str| line.trim_start().strip_prefix(kind).and_then(name);
        if line.starts_with("#[derive") {
            is_error = line.contains("Error");
        }
        if let Some(name) = declares("pub enum ").or_else(|| declares("pub struct ")) {
            let kind = format!("{package}::{name}");
            declared.types.insert(kind.clone());
            of = (line.contains("enum") && (is_error || name == "ErrorKind")).then_some(kind);
            is_error = false;
        } else if line == "}" {
            of = None;
        } else if let Some(kind) = &of {
            let variant = line
                .strip_prefix("    ")
                .filter(|rest| rest.starts_with(|c: char| c.is_uppercase()));
            declared
                .variants
                .extend(variant.and_then(name).map(|variant| format!("{kind}::{variant}")));
        }
    }
}

fn collect_files(path: &Path, files: &mut Vec<PathBuf>) {
    if path
        .file_name()
        .is_some_and(|name| LEFT_OUT.iter().any(|out| name.to_string_lossy().contains(out)))
    {
        return;
    }
    match fs::read_dir(path) {
        Ok(entries) => entries.for_each(|entry| collect_files(&entry.unwrap().path(), files)),
        Err(_) => files.push(path.to_owned()),
    }
}
