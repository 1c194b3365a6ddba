//! Writes the landing page of each area: its APIs with their features and the modules of their calls.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use crate::{
    ir::{Area, Ir},
    layout::{self, Layout},
    output::Files,
};

/// The APIs of an area: the version of each, the number of its calls, and the modules that they are in.
type Apis<'a> = BTreeMap<&'a str, (&'a str, usize, BTreeSet<String>)>;

/// Writes the landing pages.
pub(super) fn write(ir: &Ir, files: &mut Files) {
    for area in &ir.areas {
        let file = Layout::Crates.folder(&area.name).join("overview.md");
        files.insert(file, page(&apis(area)));
    }
}

fn apis(area: &Area) -> Apis<'_> {
    let mut apis = Apis::new();
    for op in &area.operations {
        let version = area.apis.get(&op.api).map_or("", String::as_str);
        let api = apis.entry(&op.api).or_insert_with(|| (version, 0, BTreeSet::new()));
        api.1 += 1;
        api.2.insert(op.module.join("::"));
    }
    apis
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
        let feature = layout::features(api).join("` and `");
        let _ = writeln!(
            out,
            "| [`{feature}`](crate::apis::{api}) | {version} | {calls} | {} |",
            modules.join("<br>")
        );
    }
    out
}
