//! Writes the calls: a request type, a function and one `send` for each operation.

use std::fmt::Write;

use heck::ToSnakeCase;

use crate::{
    ir::{Area, Before, Body, Docs, Needs, Operation, Part, Place, Reply, Ty},
    layout::Layout,
    names::ident,
    source::{From, Group, Source},
};

/// The code of an operation.
pub(super) fn write(layout: &Layout, area: &Area, op: &Operation, example: Option<&str>) -> Source {
    let path = layout.path(&area.name);
    let mut call = Call { layout, area, op, from: From::Calls(&path), out: Source::default() };
    for name in ["Backend", "Endpoint", "Repeat", "Request", "decode", "http::Method"] {
        call.out.core(name);
    }
    call.statics();
    call.function(example);
    call.request_type();
    let (generics, arguments) = call.generics();
    let _ = writeln!(call.out, "\nimpl{generics} {}{arguments} {{", op.request);
    call.setters();
    call.into_request();
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
        let requirement = match &self.op.needs {
            Needs::Requirement(it) => format!("Some({:?})", it.name),
            _ => "None".to_owned(),
        };
        let _ = write!(
            self.out,
            "\nstatic {}: Endpoint = Endpoint {{\n    name: {:?},\n    method: Method::{},\n    path: {:?},\n    requirement: {requirement},\n    repeat: Repeat::{},\n}};\n",
            self.constant(),
            self.op.id(),
            self.op.method,
            self.op.marked_path(),
            self.op.repeat.rust()
        );
    }

    /// The parameter of the function, and the value of the field of the request.
    fn parameter(&mut self, part: &Part) -> (String, String) {
        match part.place {
            Place::ObjectType => ("T".to_owned(), part.name.clone()),
            Place::OtherObjectType => {
                let object = self.out.core("ObjectType");
                (format!("impl {object}"), format!("{}.path_name().to_owned()", part.name))
            }
            Place::Path => match part.ty {
                Ty::Int32 | Ty::Int64 => ("i64".to_owned(), part.name.clone()),
                _ => ("impl ToString".to_owned(), format!("{}.to_string()", part.name)),
            },
            Place::Query | Place::Form | Place::Part => self.taken(&part.ty, &part.name),
        }
    }

    /// The parameters of the function, and the values of the fields of the request.
    fn signature(&mut self) -> (Vec<(String, String)>, Vec<String>) {
        let op = self.op;
        let (mut parameters, mut values) = (Vec::new(), Vec::new());
        for part in &op.parts {
            if part.required {
                let (parameter, value) = self.parameter(part);
                parameters.push((part.name.clone(), parameter));
                values.push(match value == part.name {
                    true => value,
                    false => format!("{}: {value}", part.name),
                });
            } else {
                values.push(format!("{}: None", part.name));
            }
        }
        let mut body = |name: &str, ty: String| parameters.push((name.to_owned(), ty));
        match &op.body {
            Body::None | Body::Form | Body::Multipart => {}
            Body::Parts => {
                body("body", self.out.core("Multipart").to_owned());
                values.push("body".to_owned());
            }
            Body::Text => {
                body("body", "impl Into<String>".to_owned());
                values.push("body: body.into()".to_owned());
            }
            Body::Flat(id) => {
                let area = self.area;
                let mut names = Vec::new();
                for field in area.inputs(*id).filter(|field| field.required) {
                    let rust = ident::field(&field.name);
                    body(&rust, self.taken(&field.ty, &rust).0);
                    names.push(rust);
                }
                let ty = self.ty(&Ty::Ref(*id));
                values.push(format!("body: {ty}::new({})", names.join(", ")));
            }
            Body::Inputs(item) => {
                let (parameter, value) = self.taken(&Ty::List(Box::new(item.clone())), "inputs");
                body("inputs", parameter);
                let envelope = self.out.core("batch::BatchInput");
                values.push(format!("body: {envelope} {{ inputs: {value} }}"));
            }
            Body::Whole(ty) => {
                let (parameter, value) = self.taken(ty, "body");
                body("body", parameter);
                values.push(if value == "body" { value } else { format!("body: {value}") });
            }
        }
        if op.is_generic() {
            self.out.core("ObjectType");
        }
        (parameters, values)
    }

    fn function(&mut self, example: Option<&str>) {
        let op = self.op;
        let (parameters, values) = self.signature();
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
            let (parameters, _) = self.signature();
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
            "\n/// The request of [`{}`].\n#[derive({derives})]\n#[must_use = \"a request does nothing until it is sent\"]\npub struct {}{} {{\n",
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
            let (parameter, value) = self.parameter(part);
            let _ = write!(
                self.out,
                "    /// Sets `{}`.\n    pub fn {name}(mut self, {name}: {parameter}) -> Self {{\n        self.{name} = Some({value});\n        self\n    }}\n\n",
                part.wire,
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
                "    /// Sets `{}`.\n    pub fn {name}(mut self, {name}: {parameter}) -> Self {{\n        self.body = self.body.{name}({name});\n        self\n    }}\n\n",
                field.name,
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
            let form = self.out.core("FormValue");
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

    fn into_request(&mut self) {
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
        let new = format!("Request::new(&{}, &[{}])", self.constant(), in_path.join(", "));
        self.out.push(
            "    /// The request as data, for whoever sends it with something else than a hubscope client.\n    pub fn into_request(self) -> Request {\n",
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
                match self.layout.scopes() {
                    None => _ = self.out.core("scope"),
                    Some(path) => self.out.imports.add(Group::Local, &path, "scope"),
                }
                let kind = if it.app_level { "scope::AppToken + " } else { "" };
                format!("\n    where\n        C::Scopes: {kind}scope::{},\n   ", it.name)
            }
            Needs::Object(object) => {
                let granted = self.out.core("object::GrantedBy");
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
            "    /// Sends the request. {}\n    ///\n    /// # Errors\n    /// Those of every call: see [`hubscope_core::Error`].\n    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, {reply}>{bound} {{\n        client.call(self.into_request(), decode::{decode})\n    }}\n",
            op.docs.needs
        );
        if op.reply == Reply::Bytes {
            let write = self.out.std("io::Write");
            let _ = write!(
                self.out,
                "\n    /// Sends the request and writes the answer to a file while it comes, however long it is; gives its length in\n    /// bytes. {}\n    ///\n    /// # Errors\n    /// Those of every call: see [`hubscope_core::Error`]. What was written before an error stays.\n    pub fn download<C: hubscope_core::Download>(self, client: &C, file: impl {write} + Send + 'static) -> C::Reply<'_, u64>{bound} {{\n        client.download(self.into_request(), Box::new(file))\n    }}\n",
                op.docs.needs
            );
        }
    }
}
