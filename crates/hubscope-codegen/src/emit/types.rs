//! Writes the types: objects, unions and enums.

use std::{collections::BTreeSet, fmt::Write};

use heck::{ToLowerCamelCase, ToSnakeCase};

use crate::{
    doc_lines::doc_lines,
    ir::{Area, Field, Shape, Ty, TypeDef, TypeId, Variant},
    names::ident,
    signature::{self, Named, Signature},
    source::{From, Group, Source},
};

/// The code of some types of an area.
pub(super) fn write(area: &Area, types: &[TypeId]) -> Source {
    let mut file = File { area, out: Source::default(), tags: BTreeSet::new() };
    for id in types {
        file.out.push("\n");
        file.write(area.ty(*id));
    }
    file.tag_functions();
    file.out
}

/// A file of types that is written.
struct File<'a> {
    area: &'a Area,
    out: Source,
    /// The constants that fields have by themselves.
    tags: BTreeSet<String>,
}

/// From this many values on, an enum is a text with constants: a match on it would help nobody.
const MANY_VALUES: usize = 31;

fn article(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

fn sentence(words: &str) -> String {
    let (first, rest) = words.split_at(words.len().min(1));
    format!("{}{rest}", first.to_uppercase())
}

/// The name of the function that gives a constant.
fn tag_function(value: &str) -> String {
    format!("tag_{}", value.to_snake_case())
}

/// The documentation of a field: its meaning, and what its type does not say.
fn field_docs(owner: &TypeDef, field: &Field) -> String {
    let needed = match (owner.sent && field.required && field.optional, field.partial) {
        (true, _) => Some("Required when sent; can be absent from a response."),
        (false, true) => Some("Not all APIs that share this type have it."),
        (false, false) => None,
    };
    let texts: Vec<&str> = field.doc.as_deref().into_iter().chain(needed).collect();
    doc_lines((!texts.is_empty()).then(|| texts.join(" ")).as_deref(), 4)
}

fn serde(attributes: &[String]) -> String {
    match attributes.is_empty() {
        true => String::new(),
        false => format!("#[serde({})]\n    ", attributes.join(", ")),
    }
}

/// The function of the core crate that writes a value that is not written as Rust would.
fn written_by(ty: &Ty, optional: bool) -> Option<&'static str> {
    match (ty, optional) {
        (Ty::Millis, false) => Some("__private::millis"),
        (Ty::Millis, true) => Some("__private::optional_millis"),
        (Ty::Secret, false) => Some("__private::exposed"),
        (Ty::Secret, true) => Some("__private::optional_exposed"),
        _ => None,
    }
}

/// The function of the core crate that reads a value that is not read as Rust would.
fn read_by(ty: &Ty, optional: bool) -> Option<&'static str> {
    match (ty, optional) {
        (Ty::DateTime | Ty::Millis, true) => Some("__private::optional_timestamp"),
        (Ty::DateTime | Ty::Millis, false) => Some("__private::timestamp"),
        (Ty::List(_) | Ty::Map(_), false) => Some("__private::null_as_default"),
        _ => None,
    }
}

impl File<'_> {
    fn write(&mut self, ty: &TypeDef) {
        match &ty.shape {
            Shape::Object(fields) => self.object(ty, fields),
            Shape::Union(variants) => self.union(ty, variants),
            Shape::Enum(values) => self.enumeration(&ty.name, values),
        }
        for before in &ty.before {
            let _ = write!(
                self.out,
                "\n/// The old name of [`{name}`], until version {until}.\n#[deprecated(note = \"it is called `{name}`\")]\npub type {} = {name};\n",
                before.ty,
                name = ty.name,
                until = before.until,
            );
        }
    }

    fn enumeration(&mut self, name: &str, values: &[String]) {
        let (macro_name, words) = match values.len() {
            ..MANY_VALUES => {
                ("string_enum", "Values that HubSpot documents; any other is kept as text.")
            }
            _ => ("string_constants", "A text, with constants for those that HubSpot documents."),
        };
        let _ =
            write!(self.out, "hubscope_core::{macro_name}! {{\n    /// {words}\n    {name} {{\n");
        let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
        let mut seen = BTreeSet::new();
        for value in values.iter().filter(|value| seen.insert(*value)) {
            let plain = ident::camel(value);
            let mut variant = plain.clone();
            let mut number = 2;
            while !taken.insert(variant.clone()) {
                variant = format!("{plain}{number}");
                number += 1;
            }
            if macro_name == "string_constants" {
                variant = variant.to_snake_case().to_uppercase();
            }
            let _ = writeln!(self.out, "        {variant} = {value:?},");
        }
        self.out.push("    }\n}\n");
    }

    fn union(&mut self, ty: &TypeDef, variants: &[Variant]) {
        let ways =
            [(ty.sent, "serialize"), (ty.received, "deserialize"), (ty.comparable, "compare")];
        let ways: Vec<_> = ways.iter().filter(|(way, _)| *way).map(|(_, word)| *word).collect();
        let tags: BTreeSet<_> =
            variants.iter().map(|variant| format!("{:?}", variant.tag)).collect();
        let tags: Vec<_> = tags.into_iter().collect();
        let _ = write!(
            self.out,
            "hubscope_core::tagged_union! {{\n    /// One of several objects, told apart by a field; another one is kept as JSON.\n    {} [{}] ({}) {{\n",
            ty.name,
            ways.join(" "),
            tags.join(", ")
        );
        for variant in variants {
            let name = &self.area.ty(variant.ty).name;
            let _ = writeln!(
                self.out,
                "        {}({name}) = {:?},",
                ident::camel(&variant.value),
                variant.value
            );
        }
        self.out.push("    }\n}\n");
    }

    fn object(&mut self, ty: &TypeDef, fields: &[Field]) {
        let mut derives = vec!["Debug", "Clone"];
        if ty.comparable {
            derives.push("PartialEq");
        }
        for (way, name) in [(ty.sent, "Serialize"), (ty.received, "Deserialize")] {
            if way {
                self.out.imports.add(Group::Crates, "serde", name);
                derives.push(name);
            }
        }
        let fields: Vec<_> =
            fields.iter().filter(|field| ty.sent || !matches!(field.ty, Ty::Const(_))).collect();
        let camel = fields.iter().any(|field| field.name.to_snake_case() != field.name);
        let rename_all = if camel { "#[serde(rename_all = \"camelCase\")]\n" } else { "" };
        let _ = write!(
            self.out,
            "/// {}, `{}` in HubSpot's documents.\n#[derive({})]\n{rename_all}#[non_exhaustive]\npub struct {} {{\n",
            sentence(&article(&ty.name)),
            ty.origin,
            derives.join(", "),
            ty.name
        );
        for field in &fields {
            self.field(ty, field, camel);
        }
        self.out.push("}\n");
        if ty.sent {
            self.constructor(ty, &fields);
        }
    }

    fn field(&mut self, owner: &TypeDef, field: &Field, camel: bool) {
        let rust = ident::field(&field.name);
        let mut attributes = Vec::new();
        let plain = rust.trim_start_matches("r#");
        let expected = if camel { plain.to_lower_camel_case() } else { plain.to_owned() };
        if expected != field.name {
            attributes.push(format!("rename = {:?}", field.name));
        }
        if let Ty::Const(value) = &field.ty {
            if owner.received {
                self.tags.insert(value.clone());
                attributes.push("skip_deserializing".to_owned());
                attributes.push(format!("default = \"{}\"", tag_function(value)));
            }
            let _ = writeln!(self.out, "    {}{rust}: &'static str,", serde(&attributes));
            return;
        }
        if field.optional && owner.sent {
            attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        if owner.sent
            && let Some(path) = written_by(&field.ty, field.optional)
        {
            attributes.push(format!("serialize_with = {:?}", self.out.core(path)));
        }
        if owner.received {
            self.read(owner, field, &mut attributes);
        }
        let ty = self.out.ty(self.area, &field.ty, From::Types);
        let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
        let ty = if field.optional { format!("Option<{ty}>") } else { ty };
        let _ = writeln!(
            self.out,
            "{}    {}pub {rust}: {ty},",
            field_docs(owner, field),
            serde(&attributes)
        );
    }

    /// How a field is read, as attributes.
    fn read(&mut self, owner: &TypeDef, field: &Field, attributes: &mut Vec<String>) {
        let scalar = matches!(
            field.ty,
            Ty::String | Ty::Int32 | Ty::Int64 | Ty::Number | Ty::Boolean | Ty::Properties
        );
        let defaults = scalar && !field.optional && (owner.sent || field.ty == Ty::Properties);
        let by = read_by(&field.ty, field.optional);
        // A moment that is always there has no default.
        let moment = matches!(field.ty, Ty::DateTime | Ty::Millis);
        if defaults || (by.is_some() && (field.optional || !moment)) {
            attributes.push("default".to_owned());
        }
        if let Some(path) = by {
            attributes.push(format!("deserialize_with = {:?}", self.out.core(path)));
        }
    }

    /// The expression that a constructor or setter makes of its parameter, and the type of that.
    fn taken(&mut self, field: &Field, rust: &str) -> (String, String) {
        let (parameter, value) = self.out.taken(self.area, &field.ty, rust, From::Types);
        let value = if field.boxed { format!("Box::new({value})") } else { value };
        (parameter, value)
    }

    fn constructor(&mut self, owner: &TypeDef, fields: &[&Field]) {
        let is_input = |field: &&&Field| !matches!(field.ty, Ty::Const(_));
        let name = &owner.name;
        let by_name = Signature::of_type(owner).is_by_name();
        let at = |rust: &str| if by_name { format!("args.{rust}") } else { rust.to_owned() };
        let mut named = Vec::new();
        for field in fields.iter().filter(is_input).filter(|field| field.required) {
            let rust = ident::field(&field.name);
            let (ty, _) = self.taken(field, &rust);
            named.push(Named { name: rust, ty, doc: doc_lines(field.doc.as_deref(), 4) });
        }
        if named.is_empty() {
            let _ = write!(
                self.out,
                "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n"
            );
        }
        let parameters = match by_name {
            true => format!("args: {}", signature::parameter(name, &named)),
            false => {
                let each = named.iter().map(|it| format!("{}: {}", it.name, it.ty));
                each.collect::<Vec<_>>().join(", ")
            }
        };
        if by_name {
            let link = format!("[`{name}::new`]");
            self.out.push(&signature::definition(self.area, name, &link, &named));
        }
        let _ = write!(
            self.out,
            "\nimpl {name} {{\n    /// Creates the value from its required fields.\n    #[must_use]\n    pub fn new({parameters}) -> Self {{\n        Self {{\n",
        );
        for field in fields {
            let rust = ident::field(&field.name);
            let value = match &field.ty {
                Ty::Const(value) => format!("{value:?}"),
                _ if field.required && field.optional => {
                    format!("Some({})", self.taken(field, &at(&rust)).1)
                }
                _ if field.required => self.taken(field, &at(&rust)).1,
                _ => "None".to_owned(),
            };
            let _ = match value == rust {
                true => writeln!(self.out, "            {rust},"),
                false => writeln!(self.out, "            {rust}: {value},"),
            };
        }
        self.out.push("        }\n    }\n");
        for field in fields.iter().filter(is_input).filter(|field| !field.required) {
            let rust = ident::field(&field.name);
            let (parameter, value) = self.taken(field, &rust);
            let _ = write!(
                self.out,
                "\n{}    #[must_use]\n    pub fn {rust}(mut self, {rust}: {parameter}) -> Self {{\n        self.{rust} = Some({value});\n        self\n    }}\n",
                doc_lines(field.doc.as_deref(), 4)
            );
        }
        self.out.push("}\n");
    }

    /// The constants that fields have by themselves, as functions.
    fn tag_functions(&mut self) {
        for tag in &self.tags {
            let _ = write!(
                self.out,
                "\nfn {}() -> &'static str {{\n    {tag:?}\n}}\n",
                tag_function(tag)
            );
        }
    }
}
