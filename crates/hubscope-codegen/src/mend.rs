//! The spec with its overrides applied: the facts that names and code are made from.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use crate::spec::{
    Api, Operation, Shape, notation::Type, overrides::Overrides, requirement::Dnf, workspace::Spec,
};

/// From this many alternatives on, a requirement does not tell anything about the operation.
pub(crate) const MANY: usize = 10;

/// The spec, mended.
pub(crate) struct Facts<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) apis: Vec<ApiFacts<'a>>,
}

/// An API, mended.
pub(crate) struct ApiFacts<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operations: Vec<Op<'a>>,
    pub(crate) types: BTreeMap<&'a str, Mended>,
}

/// A named type, mended.
#[derive(Debug, Clone)]
pub(crate) struct Mended {
    pub(crate) shape: Shape,
    /// The fields that a response always has.
    pub(crate) trusted: BTreeSet<String>,
}

/// An operation, mended.
pub(crate) struct Op<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    /// What it is called, if nothing else has the name.
    pub(crate) name: String,
    /// Modules that an override puts before the last one of its home.
    pub(crate) under: Vec<&'a str>,
    pub(crate) scopes: Option<Dnf>,
    /// What it needs of the object type in its path, where that decides.
    pub(crate) object: Option<ObjectAccess>,
    /// A name for its requirement.
    pub(crate) requirement: Option<&'a str>,
    pub(crate) repeat: Repeat,
    /// What it does, where an override says it.
    pub(crate) doc: Option<&'a str>,
    /// The path parameter that may hold slashes.
    pub(crate) slashes: Option<&'a str>,
    /// Status and type of the successes.
    pub(crate) returns: Vec<(u16, Option<Type>)>,
}

/// What an operation needs of an object type, and the path parameter that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ObjectAccess {
    pub(crate) access: Access,
    pub(crate) parameter: usize,
}

/// What can be done with an object type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Write,
    SchemaRead,
    SchemaWrite,
}

impl Access {
    pub(crate) const ALL: [Self; 4] =
        [Self::Read, Self::Write, Self::SchemaRead, Self::SchemaWrite];

    /// The name in the core crate and in the emulator.
    pub(crate) fn rust(self) -> &'static str {
        match self {
            Self::Read => "Read",
            Self::Write => "Write",
            Self::SchemaRead => "SchemaRead",
            Self::SchemaWrite => "SchemaWrite",
        }
    }

    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "read" => Self::Read,
            "write" => Self::Write,
            "schema_read" => Self::SchemaRead,
            "schema_write" => Self::SchemaWrite,
            _ => return None,
        })
    }
}

/// What may be sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    Safe,
    Idempotent,
    Never,
}

impl Repeat {
    /// The name of the variant in the core crate.
    pub(crate) fn rust(self) -> &'static str {
        match self {
            Self::Safe => "Safe",
            Self::Idempotent => "Idempotent",
            Self::Never => "Never",
        }
    }

    fn of(operation: &Operation) -> Self {
        match operation.method.as_str() {
            _ if operation.is_read() => Self::Safe,
            "PUT" | "DELETE" => Self::Idempotent,
            "POST" if operation.path.ends_with("/batch/archive") => Self::Idempotent,
            _ => Self::Never,
        }
    }
}

impl Op<'_> {
    /// The path with the version in place.
    pub(crate) fn path(&self) -> String {
        self.operation.versioned_path(self.api)
    }

    /// The type of the response, and whether there are successes without one.
    pub(crate) fn reply(&self) -> Option<(&Type, bool)> {
        let ty = self.returns.iter().find_map(|(_, ty)| ty.as_ref())?;
        Some((ty, self.returns.iter().any(|(_, ty)| ty.is_none())))
    }
}

impl<'a> Facts<'a> {
    /// Applies the overrides.
    ///
    /// # Errors
    /// When an override does not fit its operation.
    pub(crate) fn new(spec: &'a Spec) -> Result<Self> {
        let mut apis = Vec::new();
        for api in &spec.apis {
            let operations = api.operations.iter().map(|it| operation(spec, api, it));
            let types = api.types.iter();
            apis.push(ApiFacts {
                api,
                operations: operations.collect::<Result<_>>()?,
                types: types
                    .map(|(n, shape)| (n.as_str(), mend(&spec.overrides, n, shape)))
                    .collect(),
            });
        }
        Ok(Self { spec, apis })
    }

    pub(crate) fn operations(&self) -> impl Iterator<Item = &Op<'a>> {
        self.apis.iter().flat_map(|api| &api.operations)
    }
}

fn operation<'a>(spec: &'a Spec, api: &'a Api, operation: &'a Operation) -> Result<Op<'a>> {
    let call = operation.call();
    let overrides = || spec.overrides.of_call(&call);
    let scopes = overrides().filter_map(|it| it.scopes.clone()).last();
    let scopes = scopes.or_else(|| operation.scopes.clone());
    let mut object = object_access(operation, scopes.as_ref());
    let mut op = Op {
        api,
        operation,
        name: operation.name.clone(),
        under: Vec::new(),
        scopes,
        object: None,
        requirement: None,
        repeat: Repeat::of(operation),
        doc: None,
        slashes: None,
        returns: operation.returns.clone(),
    };
    for it in overrides() {
        if let Some(name) = &it.name {
            op.name.clone_from(name);
        }
        op.under.extend(it.under.as_deref());
        object = it.object.as_deref().and_then(Access::of).or(object);
        op.repeat = match it.repeat.as_deref() {
            Some("safe") => Repeat::Safe,
            Some("idempotent") => Repeat::Idempotent,
            Some(_) => Repeat::Never,
            None => op.repeat,
        };
        op.requirement = it.requirement.as_deref().or(op.requirement);
        op.slashes = it.slashes.as_deref().or(op.slashes);
        op.doc = it.doc.as_deref().or(op.doc);
        if let Some(successes) = &it.returns {
            op.returns.clone_from(successes);
        }
    }
    if let Some(access) = object {
        let Some(parameter) = object_parameter(operation) else {
            bail!("{}: `{call}` has no object type in its path", api.name);
        };
        op.object = Some(ObjectAccess { access, parameter });
    }
    Ok(op)
}

/// The path parameter that names the object type.
fn object_parameter(operation: &Operation) -> Option<usize> {
    operation.parameters.iter().position(|field| {
        matches!(field.name.as_str(), "objectType" | "fromObjectType" | "objectTypeId")
    })
}

/// What an operation whose object type decides which scopes it needs does with objects of that type.
pub(crate) fn object_access(operation: &Operation, scopes: Option<&Dnf>) -> Option<Access> {
    let scopes = scopes.filter(|scopes| scopes.0.len() >= MANY)?;
    let parameter = &operation.parameters[object_parameter(operation)?];
    let schema = scopes.scopes().any(|scope| scope.starts_with("crm.schemas."));
    // The limits and the library of objects tell about any object type to everyone who may see one.
    if parameter.name == "objectTypeId" && !schema {
        return None;
    }
    Some(match (schema, operation.is_read()) {
        (false, true) => Access::Read,
        (false, false) => Access::Write,
        (true, true) => Access::SchemaRead,
        (true, false) => Access::SchemaWrite,
    })
}

/// Applies the overrides to a type.
fn mend(overrides: &Overrides, name: &str, shape: &Shape) -> Mended {
    let mut trusted = BTreeSet::new();
    let mut shape = shape.clone();
    if let Shape::Object(fields) = &mut shape {
        for it in overrides.of_type(name) {
            trusted.extend(it.required.iter().cloned());
            for field in fields.iter_mut() {
                field.required = (field.required || it.required.contains(&field.name))
                    && !it.optional.contains(&field.name);
                if let Some((_, ty)) = it.fields.iter().find(|(name, _)| *name == field.name) {
                    field.ty = ty.clone();
                }
            }
        }
        for field in fields {
            if let Some(ty) = overrides.of_field(&field.name, &field.ty) {
                field.ty = ty.clone();
            }
        }
    }
    Mended { shape, trusted }
}
