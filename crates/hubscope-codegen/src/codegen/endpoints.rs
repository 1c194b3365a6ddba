//! Generates the endpoints: one request type, one function and one `send` for each operation.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::Result;
use heck::ToSnakeCase;

use super::{
    docs::{self, needs},
    resolve::{Access, Model, OBJECT_ACCESS, Op},
    shapes::{qualified, taken},
    text,
    types::{Named, Types},
};
use crate::spec::{Field, Media, notation::Type};

/// How the generated types are named: requests have names of their own, which may be the same.
const TYPES: &str = "types::";

/// From this many required fields on, a body is taken whole.
const FLAT: usize = 5;

/// A field of the request type.
pub(super) struct Part {
    /// The Rust name.
    pub(super) name: String,
    /// The name on the wire.
    pub(super) wire: String,
    pub(super) ty: Type,
    pub(super) required: bool,
    pub(super) place: Place,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The object type, which is a type parameter.
    ObjectType,
    /// Another object type in the path.
    OtherObjectType,
    Path,
    Query,
    Form,
    /// A part of a multipart body.
    Part,
}

/// How the body is given.
pub(super) enum BodyForm {
    None,
    /// Its fields are parameters and setters of the request; the type's name and fields.
    Flat(String, Vec<Field>),
    /// The inputs of a batch.
    Inputs(Type),
    Whole(Type),
    /// The fields are parts of the request.
    Form,
    Multipart,
    /// Any parts.
    Parts,
    Text,
}

/// The code of an endpoint.
pub(crate) fn write(
    model: &Model<'_>,
    types: &Types,
    op: &Op<'_>,
    example: &str,
) -> Result<String> {
    let owner = text::camel(&op.name);
    let mut parts = parts(model, types, op, &owner)?;
    let body = body(model, types, op, &owner, &mut parts)?;
    let reply = reply(model, types, op, &owner)?;
    let generic = matches!(op.access, Access::Object { .. });
    let mut out = String::new();
    let doc = docs::of(model, op, example);
    statics(&mut out, op);
    let request = text::request_type(&op.name);
    function(&mut out, op, &request, &doc, &parts, &body, generic);
    let comparable = !holds_secret(types, &parts, &body);
    request_type(&mut out, op, &request, &parts, &body, generic, comparable);
    let _ = writeln!(
        out,
        "\nimpl{} {request}{} {{",
        if generic { "<T: ObjectType>" } else { "" },
        if generic { "<T>" } else { "" }
    );
    setters(&mut out, &parts, &body);
    into_request(&mut out, op, &parts, &body);
    send(&mut out, model, op, &reply);
    out.push_str("}\n");
    Ok(out)
}

pub(super) fn parts(
    model: &Model<'_>,
    types: &Types,
    op: &Op<'_>,
    owner: &str,
) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for (at, field) in op.operation.parameters.iter().enumerate() {
        let place = match &op.access {
            Access::Object { parameter, .. } if *parameter == at => Place::ObjectType,
            Access::Object { .. }
                if matches!(field.name.as_str(), "toObjectType" | "objectType") =>
            {
                Place::OtherObjectType
            }
            _ => Place::Path,
        };
        parts.push(part(field, field.ty.clone(), place));
    }
    for field in &op.operation.query {
        let ty = model.spec.overrides.of_field(&field.name, &field.ty).unwrap_or(&field.ty);
        let ty = types.resolve(model, op.api, owner, &field.name, ty)?;
        parts.push(part(field, ty, Place::Query));
    }
    Ok(parts)
}

fn part(field: &Field, ty: Type, place: Place) -> Part {
    Part {
        name: text::field(&field.name),
        wire: field.name.clone(),
        ty,
        required: field.required,
        place,
    }
}

pub(super) fn body(
    model: &Model<'_>,
    types: &Types,
    op: &Op<'_>,
    owner: &str,
    parts: &mut Vec<Part>,
) -> Result<BodyForm> {
    let Some(body) = &op.operation.body else { return Ok(BodyForm::None) };
    let ty = types.resolve(model, op.api, owner, "body", &body.ty)?;
    match (body.media, &ty) {
        (Media::Text, _) => return Ok(BodyForm::Text),
        (Media::Multipart, Type::Json) => return Ok(BodyForm::Parts),
        _ => {}
    }
    let Type::Named(name) = &ty else { return Ok(BodyForm::Whole(ty)) };
    if let Some(item) = name.strip_prefix("BatchInput<").and_then(|rest| rest.strip_suffix('>')) {
        return Ok(BodyForm::Inputs(super::types::item(item)));
    }
    if let Some(fields) = types.forms.get(name) {
        let (place, form) = match body.media {
            Media::Multipart => (Place::Part, BodyForm::Multipart),
            _ => (Place::Form, BodyForm::Form),
        };
        parts.extend(fields.iter().map(|field| part(field, field.ty.clone(), place)));
        return Ok(form);
    }
    let Some(Named::Object(fields)) = types.shapes.get(name).map(|entry| &entry.shape) else {
        return Ok(BodyForm::Whole(ty));
    };
    let fields: Vec<_> =
        fields.iter().filter(|field| !matches!(field.ty, Type::Const(_))).cloned().collect();
    let clash =
        fields.iter().any(|field| parts.iter().any(|part| part.name == text::field(&field.name)));
    if clash || fields.iter().filter(|field| field.required).count() >= FLAT {
        return Ok(BodyForm::Whole(ty));
    }
    Ok(BodyForm::Flat(name.clone(), fields))
}

/// The type of the reply and the function that reads it.
pub(super) fn reply(
    model: &Model<'_>,
    types: &Types,
    op: &Op<'_>,
    owner: &str,
) -> Result<(String, &'static str)> {
    let Some((ty, sometimes)) = op.answer() else {
        return Ok(("()".to_owned(), "nothing"));
    };
    match ty {
        Type::Binary => return Ok(("Bytes".to_owned(), "bytes")),
        Type::Text => return Ok(("String".to_owned(), "text")),
        _ => {}
    }
    let ty = types.resolve(model, op.api, owner, "result", ty)?;
    let ty = qualified(&ty, TYPES);
    Ok(if sometimes { (format!("Option<{ty}>"), "optional_json") } else { (ty, "json") })
}

fn constant(op: &Op<'_>) -> String {
    op.name.to_snake_case().to_uppercase()
}

fn statics(out: &mut String, op: &Op<'_>) {
    let requirement = match &op.access {
        Access::Public => "Nothing",
        Access::Scopes(name) => name,
        Access::Object { .. } => "OfObjectType",
    };
    let method = op.operation.method.to_lowercase();
    // Only what the method does not say.
    let by_method = match method.as_str() {
        "get" => "Safe",
        "put" | "delete" => "Idempotent",
        _ => "Never",
    };
    let retry_safety = match op.repeat == by_method {
        true => String::new(),
        false => format!(".retry_safety(RetrySafety::{})", op.repeat),
    };
    let _ = writeln!(
        out,
        "\nstatic {}: Endpoint<requirement::{requirement}> = Endpoint::{method}({:?}).named({:?}){retry_safety};",
        constant(op),
        op.path_with_marks(),
        op.id(),
    );
}

/// The requirement that a request of the operation carries.
fn carried(op: &Op<'_>) -> String {
    match &op.access {
        Access::Public => "requirement::Nothing".to_owned(),
        Access::Scopes(name) => format!("requirement::{name}"),
        Access::Object { access, .. } => format!("T::{}", text::camel(OBJECT_ACCESS[*access])),
    }
}

/// The parameter of the function, and the value of the field of the request.
fn parameter(part: &Part) -> (String, String) {
    match part.place {
        Place::ObjectType => ("T".to_owned(), part.name.clone()),
        Place::OtherObjectType => {
            ("impl ObjectType".to_owned(), format!("{}.path_name().to_owned()", part.name))
        }
        Place::Path => match part.ty {
            Type::Int32 | Type::Int64 => ("i64".to_owned(), part.name.clone()),
            _ => ("impl ToString".to_owned(), format!("{}.to_string()", part.name)),
        },
        Place::Query | Place::Form | Place::Part => taken(&part.ty, &part.name, TYPES),
    }
}

fn function(
    out: &mut String,
    op: &Op<'_>,
    owner: &str,
    doc: &str,
    parts: &[Part],
    body: &BodyForm,
    generic: bool,
) {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for part in parts {
        if part.required {
            let (parameter, value) = parameter(part);
            parameters.push(format!("{}: {parameter}", part.name));
            values.push(if value == part.name { value } else { format!("{}: {value}", part.name) });
        } else {
            values.push(format!("{}: None", part.name));
        }
    }
    match body {
        BodyForm::None | BodyForm::Form | BodyForm::Multipart => {}
        BodyForm::Parts => {
            parameters.push("body: Multipart".to_owned());
            values.push("body".to_owned());
        }
        BodyForm::Text => {
            parameters.push("body: impl Into<String>".to_owned());
            values.push("body: body.into()".to_owned());
        }
        BodyForm::Flat(name, fields) => {
            let needed: Vec<_> = fields.iter().filter(|field| field.required).collect();
            for field in &needed {
                let rust = text::field(&field.name);
                parameters.push(format!("{rust}: {}", taken(&field.ty, &rust, TYPES).0));
            }
            let names: Vec<_> = needed.iter().map(|field| text::field(&field.name)).collect();
            values.push(format!("body: types::{name}::new({})", names.join(", ")));
        }
        BodyForm::Inputs(item) => {
            let (parameter, value) = taken(&Type::List(Box::new(item.clone())), "inputs", TYPES);
            parameters.push(format!("inputs: {parameter}"));
            values.push(format!("body: BatchInput {{ inputs: {value} }}"));
        }
        BodyForm::Whole(ty) => {
            let (parameter, value) = taken(ty, "body", TYPES);
            parameters.push(format!("body: {parameter}"));
            values.push(if value == "body" { value } else { format!("body: {value}") });
        }
    }
    let (generics, arguments) = if generic { ("<T: ObjectType>", "<T>") } else { ("", "") };
    let _ = write!(
        out,
        "\n{doc}pub fn {}{generics}({}) -> {owner}{arguments} {{\n    {owner} {{ {} }}\n}}\n",
        text::function(&op.name),
        parameters.join(", "),
        values.join(", ")
    );
}

/// Whether a request holds a secret somewhere, and so cannot be compared.
fn holds_secret(types: &Types, parts: &[Part], body: &BodyForm) -> bool {
    let within = |ty: &Type| types.holds_secret(ty, &mut BTreeSet::new());
    parts.iter().any(|part| within(&part.ty))
        || match body {
            BodyForm::Flat(name, _) => within(&Type::Named(name.clone())),
            BodyForm::Inputs(ty) | BodyForm::Whole(ty) => within(ty),
            _ => false,
        }
}

fn request_type(
    out: &mut String,
    op: &Op<'_>,
    owner: &str,
    parts: &[Part],
    body: &BodyForm,
    generic: bool,
    comparable: bool,
) {
    let derives = if comparable { "Debug, Clone, PartialEq" } else { "Debug, Clone" };
    let _ = write!(
        out,
        "\n/// The request of [`{}`].\n#[derive({derives})]\n#[must_use = \"a request does nothing until it is sent\"]\npub struct {owner}{} {{\n",
        op.name,
        if generic { "<T>" } else { "" }
    );
    for part in parts {
        let ty = match (part.place, &part.ty) {
            (Place::ObjectType, _) => "T".to_owned(),
            (Place::OtherObjectType, _) => "String".to_owned(),
            (Place::Path, Type::Int32 | Type::Int64) => "i64".to_owned(),
            (Place::Path, _) => "String".to_owned(),
            (_, ty) => qualified(ty, TYPES),
        };
        let ty = if part.required { ty } else { format!("Option<{ty}>") };
        let _ = writeln!(out, "    {}: {ty},", part.name);
    }
    match body {
        BodyForm::None | BodyForm::Form | BodyForm::Multipart => {}
        BodyForm::Parts => out.push_str("    body: Multipart,\n"),
        BodyForm::Text => out.push_str("    body: String,\n"),
        BodyForm::Flat(name, _) => _ = writeln!(out, "    body: types::{name},"),
        BodyForm::Inputs(item) => {
            _ = writeln!(out, "    body: BatchInput<{}>,", qualified(item, TYPES))
        }
        BodyForm::Whole(ty) => _ = writeln!(out, "    body: {},", qualified(ty, TYPES)),
    }
    out.push_str("}\n");
}

fn setters(out: &mut String, parts: &[Part], body: &BodyForm) {
    for part in parts.iter().filter(|part| !part.required) {
        let (parameter, value) = parameter(part);
        let _ = write!(
            out,
            "    /// Sets `{}`.\n    pub fn {name}(mut self, {name}: {parameter}) -> Self {{\n        self.{name} = Some({value});\n        self\n    }}\n\n",
            part.wire,
            name = part.name
        );
    }
    if let BodyForm::Flat(_, fields) = body {
        for field in fields.iter().filter(|field| !field.required) {
            let name = text::field(&field.name);
            let _ = write!(
                out,
                "    /// Sets `{}`.\n    pub fn {name}(mut self, {name}: {}) -> Self {{\n        self.body = self.body.{name}({name});\n        self\n    }}\n\n",
                field.name,
                taken(&field.ty, &name, TYPES).0
            );
        }
    }
}

fn into_request(out: &mut String, op: &Op<'_>, parts: &[Part], body: &BodyForm) {
    let in_path: Vec<_> = parts
        .iter()
        .filter_map(|part| match part.place {
            Place::ObjectType if part.wire == "objectTypeId" => {
                Some(format!("&self.{}.type_id()", part.name))
            }
            Place::ObjectType => Some(format!("&self.{}.path_name()", part.name)),
            Place::OtherObjectType | Place::Path => Some(format!("&self.{}", part.name)),
            _ => None,
        })
        .collect();
    let mut lines = String::new();
    for part in parts.iter().filter(|part| part.place == Place::Query) {
        let (name, wire) = (&part.name, &part.wire);
        let _ = match (&part.ty, part.required) {
            // A family of parameters: `property.{propname}`.
            (Type::Map(_), _) => {
                let prefix = wire.split('{').next().unwrap_or_default();
                writeln!(
                    lines,
                    "        for (key, value) in self.{name}.iter().flatten() {{\n            request.query(&format!(\"{prefix}{{key}}\"), Some(value));\n        }}"
                )
            }
            (Type::List(_), true) => {
                writeln!(lines, "        request.query_all({wire:?}, &self.{name});")
            }
            (Type::List(_), false) => {
                writeln!(
                    lines,
                    "        request.query_all({wire:?}, self.{name}.as_deref().unwrap_or_default());"
                )
            }
            (Type::Millis, true) => {
                writeln!(
                    lines,
                    "        request.query({wire:?}, Some(self.{name}.as_millisecond()));"
                )
            }
            (Type::Millis, false) => writeln!(
                lines,
                "        request.query({wire:?}, self.{name}.map(|moment| moment.as_millisecond()));"
            ),
            (_, true) => writeln!(lines, "        request.query({wire:?}, Some(&self.{name}));"),
            (_, false) => writeln!(lines, "        request.query({wire:?}, self.{name}.as_ref());"),
        };
    }
    match body {
        BodyForm::None => {}
        BodyForm::Text => lines.push_str("        request.text(self.body);\n"),
        BodyForm::Parts => lines.push_str("        request.multipart(self.body);\n"),
        BodyForm::Multipart => {
            lines.push_str("        let mut body = Multipart::new();\n");
            for part in parts.iter().filter(|part| part.place == Place::Part) {
                let (name, wire) = (&part.name, &part.wire);
                let value = match &part.ty {
                    Type::Named(_) => "value.to_string()",
                    _ => "value",
                };
                let _ = match part.required {
                    true => writeln!(
                        lines,
                        "        let value = self.{name};\n        body = body.part({wire:?}, {value});"
                    ),
                    false => writeln!(
                        lines,
                        "        if let Some(value) = self.{name} {{\n            body = body.part({wire:?}, {value});\n        }}"
                    ),
                };
            }
            lines.push_str("        request.multipart(body);\n");
        }
        BodyForm::Form => {
            lines.push_str("        request.form(&[\n");
            for part in parts.iter().filter(|part| part.place == Place::Form) {
                let (name, wire) = (&part.name, &part.wire);
                let value = match (&part.ty, part.required) {
                    (Type::Secret, false) => format!("self.{name}.as_ref().map(FormValue::Secret)"),
                    (Type::Secret, true) => format!("Some(FormValue::Secret(&self.{name}))"),
                    (Type::Named(_), false) => {
                        format!("self.{name}.as_ref().map(|value| FormValue::Text(value.as_str()))")
                    }
                    (_, false) => format!("self.{name}.as_deref().map(FormValue::Text)"),
                    (_, true) => format!("Some(FormValue::Text(&self.{name}))"),
                };
                let _ = writeln!(lines, "            ({wire:?}, {value}),");
            }
            lines.push_str("        ]);\n");
        }
        _ => lines.push_str("        request.json(&self.body);\n"),
    }
    let new = match op.access {
        Access::Object { .. } => "for_object_type",
        _ => "new",
    };
    let new = format!("Request::{new}(&{}, &[{}])", constant(op), in_path.join(", "));
    let _ = write!(
        out,
        "    /// Returns the request as data, for use with another HTTP client.\n    pub fn into_request(self) -> Request<{}> {{\n",
        carried(op)
    );
    if lines.is_empty() {
        let _ = write!(out, "        {new}\n    }}\n\n");
    } else {
        let _ = write!(out, "        let mut request = {new};\n{lines}        request\n    }}\n\n");
    }
}

fn send(
    out: &mut String,
    model: &Model<'_>,
    op: &Op<'_>,
    (reply, decode): &(String, &'static str),
) {
    let bound = match &op.access {
        Access::Public => String::new(),
        Access::Scopes(name) => {
            let app_level = model.dnf(name).is_some_and(|dnf| model.is_app_level(dnf));
            let kind = if app_level { "scope::AppToken + " } else { "" };
            format!("\n    where\n        C::Scopes: {kind}scope::{name},\n   ")
        }
        Access::Object { access, .. } => {
            format!(
                "\n    where\n        T::{}: GrantedBy<C::Scopes>,\n   ",
                text::camel(OBJECT_ACCESS[*access])
            )
        }
    };
    let _ = write!(
        out,
        "    /// Sends the request. {}\n    ///\n    /// # Errors\n    /// Fails as every call does; see [`hubscope_core::Error`].\n    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, {reply}>{bound} {{\n        client.call(self.into_request(), decode::{decode})\n    }}\n",
        needs(model, op)
    );
    if *decode == "bytes" {
        let _ = write!(
            out,
            "\n    /// Sends the request, writes the response to a file while it comes, and returns its length in\n    /// bytes. {}\n    ///\n    /// # Errors\n    /// Fails as every call does; see [`hubscope_core::Error`]. What was written before an error\n    /// stays.\n    pub fn download<C: hubscope_core::transport::Download>(self, client: &C, file: impl Write + Send + 'static) -> C::Reply<'_, u64>{bound} {{\n        client.download(self.into_request(), Box::new(file))\n    }}\n",
            needs(model, op)
        );
    }
}
