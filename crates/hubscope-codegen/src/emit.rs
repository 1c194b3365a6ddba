//! Writes the generated code from what was lowered: emitters read that, and never each other.

mod association_types;
mod by_hand;
mod calls;
mod emulator;
mod examples;
mod facade;
mod manifests;
mod modules;
mod new_crate;
mod overview;
mod scopes;
mod types;
mod wire_tests;

use std::{collections::BTreeMap, path::PathBuf};

use anyhow::Result;

pub(crate) use scopes::requirement_type;

use crate::{
    ir::{Area, Ir},
    output::Files,
};

/// Writes everything that is code, not yet formatted. Notes are for a person to look at.
pub(crate) fn code(ir: &Ir, notes: &mut Vec<String>) -> Files {
    let mut files = Files::new();
    scopes::write(ir, &mut files);
    emulator::write(ir, &mut files);
    areas(ir, &mut files);
    association_types::write(ir, &mut files);
    by_hand::write(ir, &mut files);
    wire_tests::write(ir, &mut files, notes);
    files
}

/// Writes what is no code: landing pages and manifests.
///
/// # Errors
/// When a manifest cannot be read.
pub(crate) fn pages(ir: &Ir, root: &std::path::Path) -> Result<Files> {
    let mut files = Files::new();
    overview::write(ir, &mut files);
    manifests::write(ir, root, &mut files)?;
    facade::write(ir, root, &mut files)?;
    Ok(files)
}

/// Writes the modules of all areas.
pub(crate) fn areas(ir: &Ir, files: &mut Files) {
    for area in &ir.areas {
        let examples = match ir.layout.is_own_crates() {
            true => examples::of_area(ir, area),
            false => BTreeMap::new(),
        };
        let calls = area.operations.iter().enumerate().map(|(at, op)| {
            let example = examples.get(&at).map(String::as_str);
            (op, calls::write(&ir.layout, area, op, example))
        });
        let before = area.operations.iter().flat_map(|op| {
            let source = move |before| (op, before, calls::before(&ir.layout, area, op, before));
            op.before.iter().map(source)
        });
        let code = modules::Code {
            calls: calls.collect(),
            before: before.collect(),
            types: &|ids| types::write(area, ids),
        };
        modules::write(ir, area, &code, files);
    }
}

/// The folders that hold nothing but generated files of an area, or the tests of all.
pub(crate) fn folders(ir: &Ir) -> Vec<PathBuf> {
    let folder = |area: &Area| ir.layout.folder(&area.name);
    ir.areas.iter().map(folder).chain([wire_tests::folder()]).collect()
}
