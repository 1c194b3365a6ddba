//! Types of several documents in one file of the spec: those that are alike are one, and of those
//! that differ the newest keeps its name.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use indexmap::IndexMap;

use crate::{
    names::ident,
    spec::{Operation, Shape, notation::Type, version},
};

/// Stands between the name of a type and the version that it is from.
pub(super) const MARK: &str = "__";

/// The types that a document has, or that a file of the spec has for one version.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) version: String,
    /// Of several groups of one version the smallest keeps its names.
    pub(super) order: usize,
    pub(super) types: IndexMap<String, Shape>,
}

/// A type of a group.
type Place<'a> = (usize, &'a str);

/// The types of a file of the spec, and what each of them is called there.
pub(super) struct Named {
    pub(super) types: IndexMap<String, Shape>,
    names: HashMap<(usize, String), String>,
}

impl Named {
    /// Names the types that the operations lead to. Groups that come first keep their names.
    pub(super) fn of(groups: &[(Rc<Group>, Vec<String>)]) -> Self {
        let mut classes: BTreeMap<&str, Vec<(Place<'_>, String)>> = BTreeMap::new();
        let (mut names, mut taken) = (HashMap::new(), HashSet::new());
        let reached: Vec<_> =
            groups.iter().map(|(group, wanted)| reached(&group.types, wanted)).collect();
        for (at, (group, _)) in groups.iter().enumerate() {
            for name in &reached[at] {
                let family = name.split(MARK).next().filter(|it| !it.is_empty()).unwrap_or(name);
                let known = classes.entry(family).or_default();
                let alike = known.iter().find(|(other, _)| alike(groups, *other, (at, name)));
                let own = match alike {
                    Some((_, own)) => own.clone(),
                    None => {
                        let own = free(&taken, name, family, &group.version);
                        taken.insert(ident::camel(&own));
                        known.push(((at, name), own.clone()));
                        own
                    }
                };
                names.insert((at, name.to_string()), own);
            }
        }
        let mut named = Self { types: IndexMap::new(), names };
        for ((at, name), own) in classes.into_values().flatten() {
            let mut shape = groups[at].0.types[name].clone();
            match &mut shape {
                Shape::Object(fields) => {
                    fields.iter_mut().for_each(|field| named.rename(at, &mut field.ty));
                }
                Shape::Union(names) => {
                    names.iter_mut().for_each(|name| *name = named.name(at, name));
                }
            }
            named.types.insert(own, shape);
        }
        named.types.sort_unstable_keys();
        named
    }

    fn name(&self, group: usize, name: &str) -> String {
        self.names.get(&(group, name.to_owned())).map_or(name, String::as_str).to_owned()
    }

    fn rename(&self, group: usize, ty: &mut Type) {
        ty.visit(&mut |ty| match ty {
            Type::Named(name) => *name = self.name(group, name),
            Type::Union(names) => names.iter_mut().for_each(|it| *it = self.name(group, it)),
            _ => {}
        });
    }

    /// Gives the types of an operation of a group the names that they have in the file.
    pub(super) fn rename_in(&self, group: usize, operation: &mut Operation) {
        for_each_type(operation, &mut |ty| self.rename(group, ty));
    }
}

/// A name that no other type has in Rust: its own, or else that of its family with its version.
fn free(taken: &HashSet<String>, name: &str, family: &str, version: &str) -> String {
    if !taken.contains(&ident::camel(name)) {
        return name.to_owned();
    }
    let base = format!("{family}{MARK}{}", version::as_name(version));
    let (mut own, mut number) = (base.clone(), 2);
    while taken.contains(&ident::camel(&own)) {
        own = format!("{base}_{number}");
        number += 1;
    }
    own
}

/// Whether two files have the same type of that name.
pub(crate) fn alike_in(
    one: &IndexMap<String, Shape>,
    other: &IndexMap<String, Shape>,
    name: &str,
) -> bool {
    compare(&[one, other], (0, name), (1, name))
}

fn alike(groups: &[(Rc<Group>, Vec<String>)], one: Place<'_>, other: Place<'_>) -> bool {
    let types: Vec<_> = groups.iter().map(|(group, _)| &group.types).collect();
    compare(&types, one, other)
}

/// Whether two types have the same fields, and so have the types that they lead to.
fn compare<'a>(groups: &[&'a IndexMap<String, Shape>], one: Place<'a>, other: Place<'a>) -> bool {
    let mut wanted = vec![(one, other)];
    let mut seen = HashSet::new();
    while let Some(pair) = wanted.pop() {
        if !seen.insert(pair) {
            continue;
        }
        let ((a, one), (b, other)) = pair;
        let family = |name: &'a str| name.split(MARK).next().unwrap_or(name);
        if family(one) != family(other) {
            return false;
        }
        let mut pairs = Vec::new();
        let same = match (groups[a].get(one), groups[b].get(other)) {
            (Some(Shape::Object(one)), Some(Shape::Object(other))) => {
                one.len() == other.len()
                    && one.iter().zip(other).all(|(one, other)| {
                        (&one.name, one.required) == (&other.name, other.required)
                            && same_form(&one.ty, &other.ty, &mut pairs)
                    })
            }
            (Some(Shape::Union(one)), Some(Shape::Union(other))) => {
                pairs.extend(one.iter().map(String::as_str).zip(other.iter().map(String::as_str)));
                one.len() == other.len()
            }
            (None, None) => true,
            _ => false,
        };
        if !same {
            return false;
        }
        wanted.extend(pairs.into_iter().map(|(one, other)| ((a, one), (b, other))));
    }
    true
}

/// Whether two types are the same but for the names in them, which have to be looked at further.
fn same_form<'a>(one: &'a Type, other: &'a Type, pairs: &mut Vec<(&'a str, &'a str)>) -> bool {
    match (one, other) {
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => {
            same_form(one, other, pairs)
        }
        (Type::Named(one), Type::Named(other)) => {
            pairs.push((one, other));
            true
        }
        (Type::Union(one), Type::Union(other)) => {
            pairs.extend(one.iter().map(String::as_str).zip(other.iter().map(String::as_str)));
            one.len() == other.len()
        }
        (one, other) => one == other,
    }
}

/// The types that these lead to, in the order of their names.
fn reached<'a>(types: &'a IndexMap<String, Shape>, wanted: &[String]) -> Vec<&'a str> {
    let mut wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let mut found: HashSet<&str> = HashSet::new();
    while let Some(name) = wanted.pop() {
        let Some((name, shape)) = types.get_key_value(name) else { continue };
        if !found.insert(name) {
            continue;
        }
        match shape {
            Shape::Object(fields) => wanted.extend(fields.iter().flat_map(|it| it.ty.names())),
            Shape::Union(names) => wanted.extend(names.iter().map(String::as_str)),
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_unstable();
    found
}

/// The names of the types that an operation leads to by itself.
pub(super) fn wanted(operation: &Operation) -> Vec<String> {
    let mut names = Vec::new();
    for_each_type(&mut operation.clone(), &mut |ty| {
        names.extend(ty.names().into_iter().map(str::to_owned));
    });
    names
}

fn for_each_type(operation: &mut Operation, change: &mut impl FnMut(&mut Type)) {
    let fields = operation.parameters.iter_mut().chain(&mut operation.query);
    let types = fields.map(|field| &mut field.ty);
    let types = types.chain(operation.body.iter_mut().map(|body| &mut body.ty));
    let answers = operation.returns.iter_mut().filter_map(|(_, ty)| ty.as_mut());
    types.chain(answers).for_each(change);
}

/// The types of one version of a file, under the names that their documents gave them; and the
/// operations, changed likewise.
pub(super) fn of_version(
    version: &str,
    types: &IndexMap<String, Shape>,
    operations: &mut [&mut Operation],
) -> Group {
    let all: Vec<String> = operations.iter().flat_map(|operation| wanted(operation)).collect();
    let reached = reached(types, &all);
    let suffix = format!("{MARK}{}", version::as_name(version));
    let there: HashSet<&str> = reached.iter().copied().collect();
    let mut names = HashMap::new();
    for name in &reached {
        let plain = name.strip_suffix(&suffix).filter(|plain| !there.contains(plain));
        names.insert((0, (*name).to_owned()), plain.unwrap_or(name).to_owned());
    }
    let named = Named { types: IndexMap::new(), names };
    let mut own = IndexMap::new();
    for name in reached {
        let mut shape = types[name].clone();
        match &mut shape {
            Shape::Object(fields) => {
                fields.iter_mut().for_each(|field| named.rename(0, &mut field.ty));
            }
            Shape::Union(names) => names.iter_mut().for_each(|it| *it = named.name(0, it)),
        }
        own.insert(named.name(0, name), shape);
    }
    operations.iter_mut().for_each(|operation| named.rename_in(0, operation));
    Group { version: version.to_owned(), order: usize::MAX, types: own }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::spec::read;

    fn group(version: &str, types: &str) -> (Rc<Group>, Vec<String>) {
        let text = format!("version = \"{version}\"\n{types}");
        let api = read::api(Path::new("spec/crm/things.toml"), &text).unwrap();
        let group = Group { version: version.to_owned(), order: 0, types: api.types };
        (Rc::new(group), vec!["T".to_owned()])
    }

    const OLD: &str = "[types.T]\nnext = \"T?\"\nkind = \"K\"\n[types.K]\na = \"string\"\n";

    #[test]
    fn types_that_are_alike_are_one() {
        let groups = [group("2026-03", OLD), group("2025-09", OLD)];
        let named = Named::of(&groups);
        assert_eq!(named.types.keys().collect::<Vec<_>>(), ["K", "T"]);
    }

    #[test]
    fn of_types_that_differ_the_first_keeps_its_name() {
        let new = OLD.replace("a = \"string\"", "a = \"int32\"");
        let groups = [group("2026-03", &new), group("2025-09", OLD)];
        let named = Named::of(&groups);
        let names: Vec<_> = named.types.keys().collect();
        assert_eq!(names, ["K", "K__2025_09", "T", "T__2025_09"]);
        let Shape::Object(fields) = &named.types["T__2025_09"] else { panic!("no object") };
        assert_eq!(fields[0].ty.to_string(), "T__2025_09");
        assert_eq!(fields[1].ty.to_string(), "K__2025_09");
    }
}
