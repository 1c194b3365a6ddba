//! Writes the calls: a request type, a function and one `send` for each operation.

use std::fmt::Write;

use heck::ToSnakeCase;

use crate::{
    doc_lines::doc_lines,
    ir::{Area, Before, Body, Docs, Needs, Operation, Part, Place, Reply, Ty},
    layout::Layout,
    mend::Repeat,
    names::ident,
    signature::{self, Named, Signature},
    source::{From, Group, Source},
};

/// The code of an operation.
pub(super) fn write(layout: &Layout, area: &Area, op: &Operation, example: Option<&str>) -> Source {
    let path = layout.path(&area.name);
    let mut call = Call { layout, area, op, from: From::Calls(&path), out: Source::default() };
    for name in ["Request", "decode", "transport::Backend", "transport::Endpoint"] {
        call.out.core(name);
    }
    call.statics();
    call.function(example);
    call.request_type();
    let (generics, arguments) = call.generics();
    let _ = writeln!(call.out, "\nimpl{generics} {}{arguments} {{", op.request);
    call.setters();
    call.request_conversion();
    call.send();
    call.out.push("}\n");
    call.out
}

/// The code of an operation at a path that it had before.
pub(super) fn before(layout: &Layout, area: &Area, op: &Operation, before: &Before) -> Source {
    let types = layout.path(&area.name);
    let path = format!("{types}::{}", op.module.join("::"));
    let mut call = Call { layout, area, op, from: From::Calls(&types), out: Source::default() };
    call.old(&path, before);
    call.out
}

/// Parameters as a function has them.
fn list(parameters: &[(String, String)]) -> String {
    let each: Vec<_> = parameters.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    each.join(", ")
}

/// The documentation of an operation, and the names that a search finds it by.
fn docs(docs: &Docs, op: &Operation, example: Option<&str>) -> String {
    let mut out = format!("/// {}\n///\n/// `{} {}`\n", docs.summary, op.method, op.path);
    for paragraph in std::iter::once(&docs.needs).chain(&docs.notes) {
        out.push_str("///\n");
        paragraph.lines().for_each(|line| _ = writeln!(out, "/// {line}"));
    }
    if let Some(example) = example {
        out.push_str("///\n/// # Example\n/// ```no_run\n");
        example.lines().for_each(|line| _ = writeln!(out, "/// {line}"));
        out.push_str("/// ```\n");
    }
    for alias in &docs.aliases {
        let _ = writeln!(out, "#[doc(alias = {alias:?})]");
    }
    out
}

/// An operation whose code is written.
struct Call<'a> {
    layout: &'a Layout,
    area: &'a Area,
    op: &'a Operation,
    from: From<'a>,
    out: Source,
}

impl Call<'_> {
    fn constant(&self) -> String {
        self.op.function.to_snake_case().to_uppercase()
    }

    /// The generic parameters of the request type, and its arguments.
    fn generics(&self) -> (&'static str, &'static str) {
        match self.op.is_generic() {
            true => ("<T: ObjectType>", "<T>"),
            false => ("", ""),
        }
    }

    fn ty(&mut self, ty: &Ty) -> String {
        self.out.ty(self.area, ty, self.from)
    }

    fn taken(&mut self, ty: &Ty, name: &str) -> (String, String) {
        self.out.taken(self.area, ty, name, self.from)
    }

    fn statics(&mut self) {
        let op = self.op;
        let requirement = match &op.needs {
            Needs::Nothing => "Nothing",
            Needs::Requirement(it) => &it.name,
            Needs::Object(_) => "OfObjectType",
        };
        let module = self.own_module("requirement");
        // Only what the method does not say.
        let by_method = match op.method.as_str() {
            "GET" => Repeat::Safe,
            "PUT" | "DELETE" => Repeat::Idempotent,
            _ => Repeat::Never,
        };
        let retry_safety = match op.repeat == by_method {
            true => String::new(),
            false => {
                let safety = self.out.core("transport::RetrySafety");
                format!(".retry_safety({safety}::{})", op.repeat.rust())
            }
        };
        let _ = writeln!(
            self.out,
            "\nstatic {}: Endpoint<{module}::{requirement}> = Endpoint::{}({:?}).named({:?}){retry_safety};",
            self.constant(),
            op.method.to_lowercase(),
            op.marked_path(),
            op.id(),
        );
    }

    /// A module of the core crate, or of the user's where the requirements are the user's own.
    fn own_module(&mut self, name: &'static str) -> &'static str {
        match self.layout.scopes() {
            None => self.out.core(name),
            Some(path) => {
                self.out.imports.add(Group::Local, &path, name);
                name
            }
        }
    }

    /// The requirement that a request of the operation carries.
    fn carried(&mut self) -> String {
        match &self.op.needs {
            Needs::Nothing => format!("{}::Nothing", self.own_module("requirement")),
            Needs::Requirement(it) => format!("{}::{}", self.own_module("requirement"), it.name),
            Needs::Object(object) => format!("T::{}", object.access.rust()),
        }
    }

    /// The parameter of the function, and the value of the field of the request.
    fn parameter(&mut self, part: &Part, name: &str) -> (String, String) {
        match part.place {
            Place::ObjectType => ("T".to_owned(), name.to_owned()),
            Place::OtherObjectType => {
                let object = self.out.core("ObjectType");
                (format!("impl {object}"), format!("{name}.path_name().to_owned()"))
            }
            Place::Path => match part.ty {
                Ty::Int32 | Ty::Int64 => ("i64".to_owned(), name.to_owned()),
                _ => ("impl ToString".to_owned(), format!("{name}.to_string()")),
            },
            Place::Query | Place::Form | Place::Part => self.taken(&part.ty, name),
        }
    }

    /// The parameters of the function, the arguments that it takes by name, and the values of the
    /// fields of the request.
    fn signature(&mut self) -> (Vec<(String, String)>, Vec<Named>, Vec<String>) {
        let (op, area) = (self.op, self.area);
        let by_name = Signature::of_call(area, op).is_by_name();
        let at = |name: &str| if by_name { format!("args.{name}") } else { name.to_owned() };
        let (mut parameters, mut named, mut values) = (Vec::new(), Vec::new(), Vec::new());
        let value = |name: &str, value: String| match value == name {
            true => value,
            false => format!("{name}: {value}"),
        };
        let mut argument = |name: &str, ty: String, doc: String| match by_name {
            true => named.push(Named { name: name.to_owned(), ty, doc }),
            false => parameters.push((name.to_owned(), ty)),
        };
        let mut object = None;
        for part in &op.parts {
            if !part.required {
                values.push(format!("{}: None", part.name));
            } else if part.place == Place::ObjectType {
                object = Some((part.name.clone(), "T".to_owned()));
                values.push(part.name.clone());
            } else {
                let (parameter, given) = self.parameter(part, &at(&part.name));
                values.push(value(&part.name, given));
                argument(&part.name, parameter, doc_lines(part.doc.as_deref(), 4));
            }
        }
        let body = |text: &str| doc_lines(Some(text), 4);
        match &op.body {
            Body::None | Body::Form | Body::Multipart => {}
            Body::Parts => {
                argument(
                    "body",
                    self.out.core("Multipart").to_owned(),
                    body("Parts that are sent, as a form."),
                );
                values.push(value("body", at("body")));
            }
            Body::Text => {
                argument("body", "impl Into<String>".to_owned(), body("Text that is sent."));
                values.push(format!("body: {}.into()", at("body")));
            }
            Body::Flat(id) => {
                let ty = self.ty(&Ty::Ref(*id));
                let of_type = Signature::of_type(area.ty(*id)).is_by_name();
                let mut given = Vec::new();
                for field in area.inputs(*id).filter(|field| field.required) {
                    let rust = ident::field(&field.name);
                    let parameter = self.taken(&field.ty, &rust).0;
                    argument(&rust, parameter, doc_lines(field.doc.as_deref(), 4));
                    given.push((rust.clone(), at(&rust)));
                }
                let list = match of_type {
                    true => signature::literal(&ty, &given),
                    false => given.into_iter().map(|(_, it)| it).collect::<Vec<_>>().join(", "),
                };
                values.push(format!("body: {ty}::new({list})"));
            }
            Body::Inputs(item) => {
                let (parameter, given) =
                    self.taken(&Ty::List(Box::new(item.clone())), &at("inputs"));
                argument("inputs", parameter, body("Inputs, sent as one batch."));
                let envelope = self.out.core("batch::BatchInput");
                values.push(format!("body: {envelope} {{ {} }}", value("inputs", given)));
            }
            Body::Whole(ty) => {
                let (parameter, given) = self.taken(ty, &at("body"));
                argument("body", parameter, body("JSON that is sent."));
                values.push(value("body", given));
            }
        }
        if op.is_generic() {
            self.out.core("ObjectType");
        }
        if by_name {
            parameters.push(("args".to_owned(), signature::parameter(&op.request, &named)));
        }
        parameters.splice(0..0, object);
        (parameters, named, values)
    }

    fn function(&mut self, example: Option<&str>) {
        let op = self.op;
        let (parameters, named, values) = self.signature();
        if !named.is_empty() {
            let link = format!("[`{}`]", op.function);
            self.out.push(&signature::definition(self.area, &op.request, &link, &named));
        }
        let (generics, arguments) = self.generics();
        let _ = write!(
            self.out,
            "\n{}pub fn {}{generics}({}) -> {request}{arguments} {{\n    {request} {{ {} }}\n}}\n",
            docs(&op.docs, op, example),
            ident::function(&op.function),
            list(&parameters),
            values.join(", "),
            request = op.request,
        );
    }

    /// The call at a path that it had before: a re-export cannot be deprecated, a function and an alias can.
    fn old(&mut self, path: &str, before: &Before) {
        let op = self.op;
        let (function, request) = (ident::function(&op.function), &op.request);
        let (generics, arguments) = self.generics();
        let deprecated = |out: &mut Source, name: &str| {
            let _ = write!(
                out,
                "\n/// The old path of [`{name}`]({path}::{name}), until version {}.\n#[deprecated(note = \"it is `{path}::{name}`\")]\n",
                before.until
            );
        };
        if op.function != before.function || op.module != before.module {
            let (mut parameters, named, _) = self.signature();
            if !named.is_empty()
                && let Some((_, ty)) = parameters.last_mut()
            {
                *ty = format!("{path}::{ty}");
            }
            let given: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            deprecated(&mut self.out, &function);
            let _ = write!(
                self.out,
                "pub fn {}{generics}({}) -> {path}::{request}{arguments} {{\n    {path}::{function}({})\n}}\n",
                ident::function(&before.function),
                list(&parameters),
                given.join(", ")
            );
        }
        if op.request != before.ty || op.module != before.module {
            deprecated(&mut self.out, request);
            let _ = writeln!(
                self.out,
                "pub type {}{arguments} = {path}::{request}{arguments};",
                before.ty
            );
        }
    }

    fn request_type(&mut self) {
        let op = self.op;
        let derives = if op.comparable { "Debug, Clone, PartialEq" } else { "Debug, Clone" };
        let _ = write!(
            self.out,
            "\n/// Made by [`{}`]; nothing happens until [`send`](Self::send).\n#[derive({derives})]\n#[must_use = \"a request does nothing until it is sent\"]\npub struct {}{} {{\n",
            op.function,
            op.request,
            self.generics().1
        );
        for part in &op.parts {
            let ty = match (part.place, &part.ty) {
                (Place::ObjectType, _) => "T".to_owned(),
                (Place::OtherObjectType, _) => "String".to_owned(),
                (_, ty) => self.ty(ty),
            };
            let ty = if part.required { ty } else { format!("Option<{ty}>") };
            let _ = writeln!(self.out, "    {}: {ty},", part.name);
        }
        let body = match &op.body {
            Body::None | Body::Form | Body::Multipart => None,
            Body::Parts => Some(self.out.core("Multipart").to_owned()),
            Body::Text => Some("String".to_owned()),
            Body::Flat(id) => Some(self.ty(&Ty::Ref(*id))),
            Body::Inputs(item) => Some(self.ty(&Ty::BatchInput(Box::new(item.clone())))),
            Body::Whole(ty) => Some(self.ty(ty)),
        };
        if let Some(body) = body {
            let _ = writeln!(self.out, "    body: {body},");
        }
        self.out.push("}\n");
    }

    fn setters(&mut self) {
        for part in self.op.parts.iter().filter(|part| !part.required) {
            let (parameter, value) = self.parameter(part, &part.name);
            let _ = write!(
                self.out,
                "{}    pub fn {name}(mut self, {name}: {parameter}) -> Self {{\n        self.{name} = Some({value});\n        self\n    }}\n\n",
                doc_lines(part.doc.as_deref(), 4),
                name = part.name
            );
        }
        let Body::Flat(id) = self.op.body else { return };
        let area = self.area;
        for field in area.inputs(id).filter(|field| !field.required) {
            let name = ident::field(&field.name);
            let parameter = self.taken(&field.ty, &name).0;
            let _ = write!(
                self.out,
                "{}    pub fn {name}(mut self, {name}: {parameter}) -> Self {{\n        self.body = self.body.{name}({name});\n        self\n    }}\n\n",
                doc_lines(field.doc.as_deref(), 4),
            );
        }
    }

    /// The lines that put the query into the request.
    fn query(&self) -> String {
        let mut lines = String::new();
        for part in self.op.parts.iter().filter(|part| part.place == Place::Query) {
            let (name, wire) = (&part.name, &part.wire);
            let _ = match (&part.ty, part.required) {
                // A family of parameters: `property.{propname}`.
                (Ty::Map(_), _) => {
                    let prefix = wire.split('{').next().unwrap_or_default();
                    writeln!(
                        lines,
                        "        for (key, value) in self.{name}.iter().flatten() {{\n            request.query(&format!(\"{prefix}{{key}}\"), Some(value));\n        }}"
                    )
                }
                (Ty::List(_), true) => {
                    writeln!(lines, "        request.query_all({wire:?}, &self.{name});")
                }
                (Ty::List(_), false) => writeln!(
                    lines,
                    "        request.query_all({wire:?}, self.{name}.as_deref().unwrap_or_default());"
                ),
                (Ty::Millis, true) => writeln!(
                    lines,
                    "        request.query({wire:?}, Some(self.{name}.as_millisecond()));"
                ),
                (Ty::Millis, false) => writeln!(
                    lines,
                    "        request.query({wire:?}, self.{name}.map(|moment| moment.as_millisecond()));"
                ),
                (_, true) => {
                    writeln!(lines, "        request.query({wire:?}, Some(&self.{name}));")
                }
                (_, false) => {
                    writeln!(lines, "        request.query({wire:?}, self.{name}.as_ref());")
                }
            };
        }
        lines
    }

    /// The lines that put the body into the request.
    fn body(&mut self) -> String {
        match &self.op.body {
            Body::None => String::new(),
            Body::Text => "        request.text(self.body);\n".to_owned(),
            Body::Parts => "        request.multipart(self.body);\n".to_owned(),
            Body::Multipart => self.multipart(),
            Body::Form => self.form(),
            _ => "        request.json(&self.body);\n".to_owned(),
        }
    }

    fn multipart(&mut self) -> String {
        let mut lines = format!("        let mut body = {}::new();\n", self.out.core("Multipart"));
        for part in self.op.parts.iter().filter(|part| part.place == Place::Part) {
            let (name, wire) = (&part.name, &part.wire);
            let value = match &part.ty {
                Ty::Ref(_) => "value.to_string()",
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
        lines
    }

    fn form(&mut self) -> String {
        let mut lines = String::from("        request.form(&[\n");
        for part in self.op.parts.iter().filter(|part| part.place == Place::Form) {
            let (name, wire) = (&part.name, &part.wire);
            let form = self.out.core("transport::FormValue");
            let value = match (&part.ty, part.required) {
                (Ty::Secret, false) => format!("self.{name}.as_ref().map({form}::Secret)"),
                (Ty::Secret, true) => format!("Some({form}::Secret(&self.{name}))"),
                (Ty::Ref(_), false) => {
                    format!("self.{name}.as_ref().map(|value| {form}::Text(value.as_str()))")
                }
                (Ty::Ref(_), true) => format!("Some({form}::Text(self.{name}.as_str()))"),
                (_, false) => format!("self.{name}.as_deref().map({form}::Text)"),
                (_, true) => format!("Some({form}::Text(&self.{name}))"),
            };
            let _ = writeln!(lines, "            ({wire:?}, {value}),");
        }
        lines.push_str("        ]);\n");
        lines
    }

    fn request_conversion(&mut self) {
        let in_path: Vec<_> = (self.op.parts.iter())
            .filter_map(|part| match part.place {
                Place::ObjectType if part.wire == "objectTypeId" => {
                    Some(format!("&self.{}.type_id()", part.name))
                }
                Place::ObjectType => Some(format!("&self.{}.path_name()", part.name)),
                Place::OtherObjectType | Place::Path => Some(format!("&self.{}", part.name)),
                _ => None,
            })
            .collect();
        let lines = self.query() + &self.body();
        let new = if self.op.is_generic() { "for_object_type" } else { "new" };
        let new = format!("Request::{new}(&{}, &[{}])", self.constant(), in_path.join(", "));
        let carried = self.carried();
        let _ = write!(
            self.out,
            "    /// Returns the request as data, for use with another HTTP client.\n    pub fn into_request(self) -> Request<{carried}> {{\n",
        );
        let _ = match lines.is_empty() {
            true => write!(self.out, "        {new}\n    }}\n\n"),
            false => write!(
                self.out,
                "        let mut request = {new};\n{lines}        request\n    }}\n\n"
            ),
        };
    }

    /// The trait that the scopes of a client have to implement, as a `where` clause.
    fn bound(&mut self) -> String {
        match &self.op.needs {
            Needs::Nothing => String::new(),
            Needs::Requirement(it) => {
                let scope = self.own_module("scope");
                let kind =
                    if it.app_level { format!("{scope}::AppToken + ") } else { String::new() };
                format!("\n    where\n        C::Scopes: {kind}{scope}::{},\n   ", it.name)
            }
            Needs::Object(object) => {
                let granted = self.out.core("requirement::GrantedBy");
                format!(
                    "\n    where\n        T::{}: {granted}<C::Scopes>,\n   ",
                    object.access.rust()
                )
            }
        }
    }

    fn send(&mut self) {
        let op = self.op;
        let bound = self.bound();
        let (reply, decode) = match &op.reply {
            Reply::Nothing => ("()".to_owned(), "nothing"),
            Reply::Bytes => (self.out.core("__private::Bytes").to_owned(), "bytes"),
            Reply::Text => ("String".to_owned(), "text"),
            Reply::Json(ty) => (self.ty(ty), "json"),
            Reply::Optional(ty) => (format!("Option<{}>", self.ty(ty)), "optional_json"),
        };
        let _ = write!(
            self.out,
            "    /// Sends the request. {}\n    ///\n    /// # Errors\n    /// Fails as every call does; see [`hubscope_core::Error`].\n    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, {reply}>{bound} {{\n        client.call(self.into_request(), decode::{decode})\n    }}\n",
            op.docs.needs
        );
        if op.reply == Reply::Bytes {
            let write = self.out.std("io::Write");
            let _ = write!(
                self.out,
                "\n    /// Sends the request, writes the response to a file while it comes, and returns its length in\n    /// bytes. {}\n    ///\n    /// # Errors\n    /// Fails as every call does; see [`hubscope_core::Error`]. What was written before an error\n    /// stays.\n    pub fn download<C: hubscope_core::transport::Download>(self, client: &C, file: impl {write} + Send + 'static) -> C::Reply<'_, u64>{bound} {{\n        client.download(self.into_request(), Box::new(file))\n    }}\n",
                op.docs.needs
            );
        }
    }
}
