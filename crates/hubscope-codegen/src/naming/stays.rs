//! What may not move, case by case.

use std::path::Path;

use indexmap::IndexMap;

use crate::{
    codegen, emit,
    ir::{Ir, Shape},
    names::ledger::Ledger,
    spec::{
        overrides::Overrides,
        read,
        workspace::{Kind, Spec},
    },
};

const SCOPES: [&str; 4] = ["calling.read", "calling.write", "cars.read", "cars.write"];

/// Two documents that share a type.
const CARS: &str = "version = \"1\"\n[operations.list]\ncall = \"GET /crm/{version}/cars\"\n\
    scopes = \"cars.read\"\nreturns.200 = \"PublicThing\"\n[types.PublicThing]\nid = \"string?\"\n";
const VANS: &str = "version = \"1\"\n[operations.list]\ncall = \"GET /crm/{version}/vans\"\n\
    scopes = \"cars.write\"\nreturns.200 = \"PublicThing\"\n[types.PublicThing]\nid = \"string?\"\n";

fn spec(apis: &[(&str, &str)]) -> Spec {
    let api = |(name, text): &(&str, &str)| {
        read::api(Path::new(&format!("spec/crm/{name}.toml")), text).unwrap()
    };
    Spec {
        associations: Vec::new(),
        glossary: Default::default(),
        apis: apis.iter().map(api).collect(),
        scopes: SCOPES
            .iter()
            .map(|scope| ((*scope).to_owned(), Kind::Grantable))
            .collect::<IndexMap<_, _>>(),
        objects: Vec::new(),
        overrides: Overrides::default(),
    }
}

fn lower(ledger: &mut Ledger, apis: &[(&str, &str)]) -> (Ir, Vec<String>) {
    let lowered = codegen::lowered(&spec(apis), ledger).unwrap();
    (lowered.ir, lowered.notes)
}

fn lines(ledger: &Ledger, kind: &str) -> Vec<String> {
    ledger.text().lines().filter(|line| line.starts_with(kind)).map(str::to_owned).collect()
}

fn has(ir: &Ir, path: &str) -> bool {
    ir.public_paths().contains(path)
}

#[test]
fn a_second_api_with_the_scope_of_one_stands_below() {
    let call = |path: &str| {
        format!(
            "version = \"1\"\n[operations.list]\ncall = \"GET /crm/{{version}}/{path}\"\n\
             scopes = \"calling.read\"\nreturns.200 = \"[string]\"\n"
        )
    };
    let (words, sounds) = (call("words"), call("sounds"));
    let mut ledger = Ledger::default();
    let (ir, _) = lower(&mut ledger, &[("words", &words)]);
    assert!(has(&ir, "crm::calling::read::list"));
    let before = lines(&ledger, "operation");
    let (ir, _) = lower(&mut ledger, &[("sounds", &sounds), ("words", &words)]);
    assert!(has(&ir, "crm::calling::read::list") && has(&ir, "crm::calling::read::sounds::list"));
    assert!(before.iter().all(|line| lines(&ledger, "operation").contains(line)));
    // Without the ledger the first one would have gone below, too.
    let (ir, _) = lower(&mut Ledger::default(), &[("sounds", &sounds), ("words", &words)]);
    assert!(!has(&ir, "crm::calling::read::list"));
}

#[test]
fn a_new_type_leaves_a_short_name_to_the_old_one() {
    let vans = VANS.replace("PublicThing", "Thing").replace("id = ", "wheels = ");
    let mut ledger = Ledger::default();
    let (ir, _) = lower(&mut ledger, &[("cars", CARS)]);
    assert!(has(&ir, "crm::types::Thing"));
    let (ir, notes) = lower(&mut ledger, &[("cars", CARS), ("vans", &vans)]);
    assert_eq!(
        lines(&ledger, "type"),
        [
            "type crm/cars PublicThing = crm::types::Thing",
            "type crm/vans Thing = crm::types::VansThing"
        ]
    );
    assert!(has(&ir, "crm::types::VansThing"));
    assert!(notes[0].contains("`Thing` is another type's: `crm::types::VansThing`"), "{notes:?}");
}

#[test]
fn what_an_operation_needs_may_change_and_its_path_stays() {
    let changed = CARS.replace("cars.read", "calling.write");
    let mut ledger = Ledger::default();
    lower(&mut ledger, &[("cars", CARS)]);
    let (ir, notes) = lower(&mut ledger, &[("cars", &changed)]);
    assert!(has(&ir, "crm::cars::read::list") && has(&ir, "crm::calling::write::list"));
    assert!(notes[0].contains("it needs `CallingWrite` and no longer `CarsRead`"), "{notes:?}");
    let mut files = Default::default();
    emit::areas(&ir, &mut files);
    let folder = Path::new("crates/api/hubscope-crm/src/generated");
    assert!(files[&folder.join("cars/read.rs")].contains("C::Scopes: scope::CallingWrite"));
    let new = &files[&folder.join("calling/write.rs")];
    assert!(new.contains("pub use crate::cars::read::{List, list};"), "{new}");
    // It is there the next time, too.
    let (ir, notes) = lower(&mut ledger, &[("cars", &changed)]);
    assert!(has(&ir, "crm::calling::write::list") && notes.is_empty());
}

#[test]
fn a_shared_type_stays_one_while_fields_are_added() {
    let mut ledger = Ledger::default();
    lower(&mut ledger, &[("cars", CARS), ("vans", VANS)]);
    let more = VANS.replace("id = ", "doors = \"int32\"\nid = ");
    let (ir, _) = lower(&mut ledger, &[("cars", CARS), ("vans", &more)]);
    let [thing] = &ir.areas[0].types[..] else { panic!("expected one type") };
    let Shape::Object(fields) = &thing.shape else { panic!("expected an object") };
    let doors = fields.iter().find(|field| field.name == "doors").unwrap();
    assert!(doors.partial && doors.optional && !doors.required);
}

#[test]
fn a_shared_type_that_changes_in_one_document_stays_with_the_other() {
    for changed in ["cars", "vans"] {
        let mut ledger = Ledger::default();
        lower(&mut ledger, &[("cars", CARS), ("vans", VANS)]);
        let change = |name: &str, text: &str| match name == changed {
            true => text.replace("id = \"string?\"", "id = \"boolean?\""),
            false => text.to_owned(),
        };
        let (cars, vans) = (change("cars", CARS), change("vans", VANS));
        let (ir, _) = lower(&mut ledger, &[("cars", &cars), ("vans", &vans)]);
        let (stays, goes) = if changed == "cars" { ("vans", "Cars") } else { ("cars", "Vans") };
        let types = lines(&ledger, "type");
        assert!(types.contains(&format!("type crm/{stays} PublicThing = crm::types::Thing")));
        assert!(
            types.contains(&format!("type crm/{changed} PublicThing = crm::types::{goes}Thing")),
            "{types:?}"
        );
        assert!(has(&ir, &format!("crm::types::{goes}Thing")));
    }
}

#[test]
fn an_api_that_is_called_something_else_keeps_its_types() {
    let mut ledger = Ledger::default();
    lower(&mut ledger, &[("cars", CARS)]);
    let (ir, _) = lower(&mut ledger, &[("automobiles", CARS)]);
    assert!(has(&ir, "crm::types::Thing") && has(&ir, "crm::cars::read::list"));
}

#[test]
fn a_path_that_was_moved_is_deprecated() {
    let mut ledger = Ledger::default();
    lower(&mut ledger, &[("cars", CARS)]);
    let moved = ledger.text().replace("::cars::read::{list, List}", "::autos::{all, All}")
        + "moved crm::cars::read::{list, List} = crm::autos::{all, All}; until 0.3.0\n\
           moved crm::types::Item = crm::types::Thing; until 0.3.0\n";
    let mut ledger = Ledger::parse(&moved).unwrap();
    let (ir, _) = lower(&mut ledger, &[("cars", CARS)]);
    assert!(has(&ir, "crm::autos::all") && has(&ir, "crm::cars::read::List"));
    let mut files = Default::default();
    emit::areas(&ir, &mut files);
    let folder = Path::new("crates/api/hubscope-crm/src/generated");
    let old = &files[&folder.join("cars/read.rs")];
    for part in [
        "#[deprecated(note = \"it is `crate::autos::all`\")]\npub fn list() -> crate::autos::All {",
        "pub type List = crate::autos::All;",
    ] {
        assert!(old.contains(part), "{old}");
    }
    assert!(files[&folder.join("types/cars.rs")].contains("pub type Item = Thing;"));
    ledger.expire((0, 3, 0));
    assert!(!has(&lower(&mut ledger, &[("cars", CARS)]).0, "crm::cars::read::List"));
}
