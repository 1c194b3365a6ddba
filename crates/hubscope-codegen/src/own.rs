//! Modules from a spec of a user's own, in the user's crate.

use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::{
    check, emit,
    ir::Ir,
    layout::Layout,
    lower::{self, Lowered},
    mend::Facts,
    names::{
        Ground,
        ledger::{self, Ledger},
    },
    output::{Files, format, rust_files, sync},
    source::HEADER,
    spec::workspace::Spec,
};

/// What to generate from, and where to.
#[derive(Debug, Clone)]
pub struct Own {
    /// The folder of the spec: `AREA/API.toml`, and `overrides.toml` if need be.
    pub spec: PathBuf,
    /// The folder of the module, below a folder `src`: `src/hubspot`. Nothing else may be in it.
    pub out: PathBuf,
}

impl Own {
    /// A module in the folder `out` from the spec in the folder `spec`.
    pub fn new(spec: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self { spec: spec.into(), out: out.into() }
    }
}

/// Writes the module, or with `check` says what differs.
///
/// # Errors
/// When the spec is wrong, with file and line; with `check` when something differs.
pub fn generate(own: &Own, check: bool) -> Result<String> {
    let spec = Spec::load_own(&own.spec)?;
    let Some(layout) = Layout::module(&own.out) else {
        bail!("{}: expected a folder below `src`, such as src/hubspot", own.out.display());
    };
    let facts = Facts::new(&spec)?;
    let lock = own.spec.join(ledger::FILE);
    let mut ledger = Ledger::load(&own.spec)?;
    let ground = Ground::new(&facts)?;
    let Lowered { ir, notes: unsettled } =
        lower::lower(&ground, &ground.all(), &mut ledger, layout);
    let mut files = Files::new();
    emit::areas(&ir, &mut files);
    let problems: Vec<_> =
        check::repeated(&facts).into_iter().chain(check::unused(&spec)).collect();
    if !problems.is_empty() {
        bail!("{} problems:\n  {}", problems.len(), problems.join("\n  "));
    }
    let mut notes: String = unsettled.iter().map(|note| format!("\nto settle: {note}")).collect();
    for requirement in ir.requirements.iter().filter(|it| it.own) {
        let (name, dnf) = (&requirement.name, &requirement.any_of);
        let _ = write!(
            notes,
            "\nhubscope does not know the requirement `{dnf}`: say that an app holds it with `impl scope::{name} for App {{}}`"
        );
    }
    let root = own.out.with_extension("rs");
    files.insert(own.out.join("scope.rs"), scope_traits(&ir));
    files.insert(own.out.join("requirement.rs"), requirements(&ir));
    files.insert(root, root_module(&spec));
    let mut files = format(files, None)?;
    if lock.exists() {
        files.insert(lock, ledger.text());
    }
    let stale = sync(Path::new(""), &files, &present(&own.out, &files)?, check)?;
    match (check, stale.is_empty()) {
        (true, false) => bail!(
            "the generated code differs from what {} makes; generate it anew:\n  {}",
            own.spec.display(),
            stale.join("\n  ")
        ),
        _ => Ok(format!("{} generated files, {} changed{notes}", files.len(), stale.len())),
    }
}

/// The generated files that are there. One that is not generated must not be among them: it would be removed.
fn present(out: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let present = rust_files(out)?;
    for path in present.iter().filter(|path| !files.contains_key(*path)) {
        if !fs::read_to_string(path)?.contains(HEADER) {
            bail!(
                "{}: it is not generated; give the generator a folder of its own",
                path.display()
            );
        }
    }
    Ok(present)
}

fn root_module(spec: &Spec) -> String {
    let areas: BTreeSet<_> = spec.apis.iter().map(|api| &api.area).collect();
    let mut out = format!("//! Calls of the HubSpot API, by area and scope.\n//!\n{HEADER}\n");
    for area in areas {
        // An app need not use all that there is.
        let _ = write!(
            out,
            "#[allow(dead_code, missing_docs, unused_imports)]\n#[rustfmt::skip]\npub mod {area};\n"
        );
    }
    out.push_str("#[rustfmt::skip]\npub mod requirement;\n#[rustfmt::skip]\npub mod scope;\n");
    out
}

/// The scope traits: hubscope's, and those of requirements that it does not know.
fn scope_traits(ir: &Ir) -> String {
    let mut out = format!("//! The scope traits that the calls need.\n//!\n{HEADER}\n");
    out.push_str("#[allow(unused_imports)]\npub use hubscope_core::scope::*;\n");
    for requirement in ir.requirements.iter().filter(|it| it.own) {
        let (name, dnf) = (&requirement.name, &requirement.any_of);
        let _ = write!(
            out,
            "\n/// The requirement `{dnf}`, which hubscope does not know: an app that holds it says so by hand.\n\
             #[diagnostic::on_unimplemented(\n    message = \"`{{Self}}` does not say that it holds `{dnf}`\",\n    \
             label = \"this call needs `{dnf}`\",\n    \
             note = \"if the app holds it: `impl {name} for {{Self}} {{}}`, with the trait from this module\"\n)]\n\
             pub trait {name} {{}}\n\n#[diagnostic::do_not_recommend]\nimpl {name} for hubscope_core::Unchecked {{}}\n"
        );
    }
    out
}

/// The requirements as types: hubscope's, and those that it does not know.
fn requirements(ir: &Ir) -> String {
    let mut out = format!("//! The requirements that requests carry.\n//!\n{HEADER}\n");
    out.push_str("#[allow(unused_imports)]\npub use hubscope_core::requirement::*;\n");
    let mut own = ir.requirements.iter().filter(|it| it.own).peekable();
    if own.peek().is_some() {
        out.push_str("\nuse super::scope;\n");
    }
    for requirement in own {
        out.push_str(&emit::requirement_type(requirement));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARS: &str = r#"
version = "2026-03"

[operations.list]
call = "GET /crm/objects/{version}/cars"
scopes = "crm.objects.custom.read"
query.after = "string?"
returns.200 = "CarPage"

[operations.recall]
call = "POST /crm/objects/{version}/cars/{carId}/recall"
scopes = "crm.objects.cars.recall"
path.carId = "string"
body.json = "Recall"
returns.204 = "nothing"

[types.CarPage]
results = "[Car]"

[types.Car]
id = "string"
wheels = "int32?"

[types.Recall]
reason = "string"
"#;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, spec: &str) -> (Self, Own) {
            let folder =
                std::env::temp_dir().join(format!("hubscope-own-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("spec/crm")).unwrap();
            fs::write(folder.join("spec/crm/cars.toml"), spec).unwrap();
            let own = Own { spec: folder.join("spec"), out: folder.join("src/hubspot") };
            (Self(folder), own)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_spec_of_ones_own_becomes_a_module() {
        let (_folder, own) = Folder::new("module", CARS);
        let said = generate(&own, false).unwrap();
        assert!(said.contains("impl scope::CrmObjectsCarsRecall for App {}"), "{said}");
        let read = |path: &str| fs::read_to_string(own.out.join(path)).unwrap();
        let list = read("crm/objects/custom/read.rs");
        assert!(list.contains("C::Scopes: scope::CrmObjectsCustomRead"), "{list}");
        assert!(
            list.contains("use crate::hubspot::crm::types;") && !list.contains("cfg("),
            "{list}"
        );
        assert!(
            read("crm/objects/cars/recall.rs").contains("C::Scopes: scope::CrmObjectsCarsRecall")
        );
        assert!(read("scope.rs").contains("pub trait CrmObjectsCarsRecall {}"));
        assert!(read("requirement.rs").contains("pub enum CrmObjectsCarsRecall {}"));
        assert!(read("../hubspot.rs").contains("pub mod crm;"));
        assert!(generate(&own, true).unwrap().contains(" 0 changed"));
    }

    #[test]
    fn what_differs_or_is_not_generated_is_named() {
        let (_folder, own) = Folder::new("differs", CARS);
        generate(&own, false).unwrap();
        fs::write(own.out.join("scope.rs"), "").unwrap();
        let error = generate(&own, true).unwrap_err().to_string();
        assert!(error.contains("scope.rs"), "{error}");
        generate(&own, false).unwrap();
        fs::write(own.out.join("mine.rs"), "fn mine() {}").unwrap();
        let error = generate(&own, false).unwrap_err().to_string();
        assert!(error.contains("mine.rs") && error.contains("folder of its own"), "{error}");
    }

    #[test]
    fn a_mistake_in_the_spec_has_its_place() {
        let (_folder, own) = Folder::new("mistake", &CARS.replace("\"[Car]\"", "\"[Care]\""));
        let error = format!("{:#}", generate(&own, false).unwrap_err());
        assert!(error.contains("crm/cars.toml:") && error.contains("Care"), "{error}");
    }
}
