//! From the spec and its names to what is generated, once.

mod docs;
mod operations;
mod purpose;
mod required;
mod types;

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    ir::{Area, Ir, ObjectType, Requirement, Scope},
    layout::Layout,
    names::{Ground, Names, ident, ledger::Ledger},
    spec::{requirement::Dnf, workspace::Kind},
};

/// What is generated, and what a person should look at.
pub(crate) struct Lowered {
    pub(crate) ir: Ir,
    pub(crate) notes: Vec<String>,
}

/// Names everything of these APIs that the ledger does not have, adds it there, and lowers all.
pub(crate) fn lower(
    ground: &Ground<'_>,
    numbers: &[usize],
    ledger: &mut Ledger,
    layout: Layout,
) -> Lowered {
    let names = ground.settle(numbers, ledger, !layout.is_own_crates());
    ground.record_structures(ledger, &names);
    let mut notes = names.notes.clone();
    let requirements = requirements(ground, &names);
    let ir = Ir {
        scopes: scopes(ground, &names),
        objects: objects(ground, &names),
        areas: areas(ground, numbers, &names, ledger, &requirements, &mut notes),
        associations: ground.facts.spec.associations.clone(),
        requirements,
        layout,
    };
    Lowered { ir, notes }
}

fn areas(
    ground: &Ground<'_>,
    numbers: &[usize],
    names: &Names,
    ledger: &Ledger,
    requirements: &[Requirement],
    notes: &mut Vec<String>,
) -> Vec<Area> {
    let by_name: BTreeMap<&str, &Requirement> =
        requirements.iter().map(|it| (it.name.as_str(), it)).collect();
    let requirement = |name: &str| by_name.get(name).map(|it| (*it).clone());
    let mut apis: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for number in numbers {
        apis.entry(&ground.api(*number).area).or_default().push(*number);
    }
    let mut areas = Vec::new();
    for (name, apis) in apis {
        let types = types::lower(ground, names, ledger, name, &apis, notes);
        let mut operations = Vec::new();
        for number in &apis {
            for at in 0..ground.facts.apis[*number].operations.len() {
                let id = (*number, at);
                let op = operations::lower(ground, names, ledger, &types, requirement, id);
                operations.push(op);
            }
        }
        areas.push(Area {
            name: name.to_owned(),
            apis: (apis.iter())
                .map(|number| ground.api(*number))
                .map(|api| (api.name.clone(), api.version.clone()))
                .collect(),
            operations,
            types: types.defs,
        });
    }
    areas
}

fn requirements(ground: &Ground<'_>, names: &Names) -> Vec<Requirement> {
    let kind = |scope: &str| ground.facts.spec.scopes.get(scope).copied();
    let requirement = |(name, dnf): (&String, &Arc<Dnf>)| Requirement {
        name: name.clone(),
        any_of: Dnf::clone(dnf),
        app_level: dnf.scopes().all(|scope| kind(scope) == Some(Kind::App)),
        developer: (dnf.0.iter())
            .any(|all| all.iter().all(|scope| kind(scope) == Some(Kind::Developer))),
        names_developer: dnf.scopes().any(|scope| kind(scope) == Some(Kind::Developer)),
        own: hubscope_scopes::Requirement::named(name).is_none(),
    };
    names.requirements.all().map(requirement).collect()
}

fn scopes(ground: &Ground<'_>, names: &Names) -> Vec<Scope> {
    let markers: BTreeMap<&str, &String> = (names.requirements.singles.iter())
        .filter_map(|(name, dnf)| Some((dnf.single()?, name)))
        .collect();
    let scope = |(name, kind): (&String, &Kind)| {
        let marker =
            markers.get(name.as_str()).map_or_else(|| ident::marker(name), |it| (*it).clone());
        Scope { name: name.clone(), marker, kind: *kind }
    };
    ground.facts.spec.scopes.iter().map(scope).collect()
}

fn objects(ground: &Ground<'_>, names: &Names) -> Vec<ObjectType> {
    let objects = ground.facts.spec.objects.iter().zip(&names.objects);
    objects
        .map(|(object, needs)| ObjectType {
            name: object.name.clone(),
            id: object.id.clone(),
            path: object.path.clone(),
            needs: needs.clone(),
        })
        .collect()
}
