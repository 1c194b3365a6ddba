//! Writes the landing page of each area: its APIs with their features and the modules of their calls.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use super::{Files, layout::Layout, modules, resolve::Model};

/// The APIs of an area: the version of each, the number of its calls, and the modules that they are in.
type Apis<'a> = BTreeMap<&'a str, (&'a str, usize, BTreeSet<String>)>;

/// The landing pages.
pub(super) fn write(model: &Model<'_>) -> Files {
    let mut areas: BTreeMap<&str, Apis<'_>> = BTreeMap::new();
    for op in &model.operations {
        let apis = areas.entry(&op.api.area).or_default();
        let api = apis.entry(&op.api.name).or_insert_with(|| (&op.api.version, 0, BTreeSet::new()));
        api.1 += 1;
        api.2.insert(modules::module_path(op).join("::"));
    }
    areas
        .into_iter()
        .map(|(area, apis)| (Layout::Crates.folder(area).join("overview.md"), page(&apis)))
        .collect()
}

fn page(apis: &Apis<'_>) -> String {
    let calls: usize = apis.values().map(|(_, calls, _)| calls).sum();
    let mut out = format!(
        "# APIs\n\n{calls} calls of {} APIs. The search of these pages finds a call by its path (`/crm/lists`) and by a scope that opens it.\n\n\
         | API, and its feature | version | calls | modules |\n|---|---|---|---|\n",
        apis.len()
    );
    for (api, (version, calls, modules)) in apis {
        let modules: Vec<_> =
            modules.iter().map(|module| format!("[`{module}`](crate::{module})")).collect();
        let feature = api.replace('_', "-");
        let _ = writeln!(
            out,
            "| [`{feature}`](crate::apis::{api}) | {version} | {calls} | {} |",
            modules.join("<br>")
        );
    }
    out
}
