//! Writes Rust: a path that is written is an import that is recorded.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use crate::ir::{Area, Ty};

/// The first line of every generated file.
pub(crate) const HEADER: &str =
    "//! Written by the code generator of hubscope from an endpoint spec. Do not edit.\n";

/// Code, and what it imports.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    text: String,
    pub(crate) imports: Imports,
}

/// The imports of some code, by group and crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Imports(BTreeMap<(Group, String), BTreeSet<String>>);

/// Imports of one group stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    Std,
    Crates,
    Local,
}

impl Imports {
    pub(crate) fn add(&mut self, group: Group, root: &str, name: &str) {
        self.0.entry((group, root.to_owned())).or_default().insert(name.to_owned());
    }

    pub(crate) fn extend(&mut self, other: &Self) {
        for ((group, root), names) in &other.0 {
            let all = self.0.entry((*group, root.clone())).or_default();
            all.extend(names.iter().cloned());
        }
    }

    /// The lines of the imports, a group apart from the next.
    pub(crate) fn lines(&self) -> String {
        let mut out = String::new();
        let mut last = None;
        for ((group, root), names) in &self.0 {
            if last.is_some_and(|last| last != group) {
                out.push('\n');
            }
            last = Some(group);
            match &grouped(names)[..] {
                [one] => out.push_str(&format!("use {root}::{one};\n")),
                many => out.push_str(&format!("use {root}::{{{}}};\n", many.join(", "))),
            }
        }
        out
    }
}

/// Names, those of one module behind its path once.
fn grouped(names: &BTreeSet<String>) -> Vec<String> {
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut out = Vec::new();
    for name in names {
        match name.rsplit_once("::") {
            Some((module, last)) => modules.entry(module).or_default().push(last),
            None => out.push(name.clone()),
        }
    }
    out.extend(modules.into_iter().map(|(module, names)| match &names[..] {
        [one] => format!("{module}::{one}"),
        many => format!("{module}::{{{}}}", many.join(", ")),
    }));
    out
}

/// Where code refers to the generated types from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum From<'a> {
    /// From among them.
    Types,
    /// From a module of calls: `types::Name`; the path is that of the area.
    Calls(&'a str),
}

impl Source {
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends code with its imports.
    pub(crate) fn append(&mut self, other: &Self) {
        self.text.push_str(&other.text);
        self.imports.extend(&other.imports);
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// A name of the core crate, by its path there.
    pub(crate) fn core(&mut self, path: &'static str) -> &'static str {
        self.imports.add(Group::Crates, "hubscope_core", path);
        path.rsplit("::").next().unwrap_or(path)
    }

    /// A name of the standard library.
    pub(crate) fn std(&mut self, path: &'static str) -> &'static str {
        self.imports.add(Group::Std, "std", path);
        path.rsplit("::").next().unwrap_or(path)
    }

    /// The module of the generated types.
    fn types(&mut self, area: &str) -> &'static str {
        self.imports.add(Group::Local, area, "types");
        "types::"
    }

    /// The path in front of the name of a generated type.
    pub(crate) fn types_path(&mut self, from: From<'_>) -> &'static str {
        match from {
            From::Types => "",
            From::Calls(path) => self.types(path),
        }
    }

    /// A type as it is written there.
    pub(crate) fn ty(&mut self, area: &Area, ty: &Ty, from: From<'_>) -> String {
        let name = match ty {
            Ty::String | Ty::Date | Ty::Uuid | Ty::Const(_) => "String",
            Ty::Int32 | Ty::Int64 => "i64",
            Ty::Number => "f64",
            Ty::Boolean => "bool",
            Ty::Secret => self.core("__private::secrecy::SecretString"),
            Ty::DateTime | Ty::Millis => self.core("Timestamp"),
            Ty::Json => self.core("__private::serde_json::Value"),
            Ty::File => "hubscope_core::Upload",
            Ty::Properties => self.core("Properties"),
            Ty::List(item) => return format!("Vec<{}>", self.ty(area, item, from)),
            Ty::Map(item) => {
                let map = self.std("collections::BTreeMap");
                return format!("{map}<String, {}>", self.ty(area, item, from));
            }
            Ty::Page(item) => return self.envelope("Page", area, item, from),
            Ty::Batch(item) => return self.envelope("Batch", area, item, from),
            Ty::BatchInput(item) => return self.envelope("batch::BatchInput", area, item, from),
            Ty::Ref(id) => return format!("{}{}", self.types_path(from), area.ty(*id).name),
        };
        name.to_owned()
    }

    fn envelope(&mut self, path: &'static str, area: &Area, item: &Ty, from: From<'_>) -> String {
        let envelope = match from {
            // One of the generated types may have the envelope's name.
            From::Types => format!("hubscope_core::{path}"),
            From::Calls(_) => self.core(path).to_owned(),
        };
        format!("{envelope}<{}>", self.ty(area, item, from))
    }

    /// The type of a parameter that takes a value of this type, and the expression that turns it into one.
    pub(crate) fn taken(
        &mut self,
        area: &Area,
        ty: &Ty,
        name: &str,
        from: From<'_>,
    ) -> (String, String) {
        match ty {
            Ty::Int32
            | Ty::Int64
            | Ty::Number
            | Ty::Boolean
            | Ty::DateTime
            | Ty::Millis
            | Ty::Map(_) => (self.ty(area, ty, from), name.to_owned()),
            Ty::Ref(id) if area.ty(*id).is_enum() => (self.ty(area, ty, from), name.to_owned()),
            Ty::List(item) if matches!(&**item, Ty::Ref(id) if area.ty(*id).is_enum()) => (
                format!("impl IntoIterator<Item = {}>", self.ty(area, item, from)),
                format!("{name}.into_iter().collect()"),
            ),
            Ty::List(item) => (
                format!("impl IntoIterator<Item = impl Into<{}>>", self.ty(area, item, from)),
                format!("{name}.into_iter().map(Into::into).collect()"),
            ),
            _ => (format!("impl Into<{}>", self.ty(area, ty, from)), format!("{name}.into()")),
        }
    }
}

impl fmt::Write for Source {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_written_is_imported() {
        let mut source = Source::default();
        assert_eq!(source.core("__private::secrecy::SecretString"), "SecretString");
        source.core("Page");
        source.std("collections::BTreeMap");
        let expected = "use std::collections::BTreeMap;\n\n\
            use hubscope_core::{Page, __private::secrecy::SecretString};\n";
        assert_eq!(source.imports.lines(), expected);
    }
}
