//! Writes a test of each operation: what it sends with everything set, and responses that it has to read.

use std::{collections::BTreeMap, fmt::Write, path::PathBuf};

use serde_json::{Map, Value};

use crate::{
    ir::{Area, Body, Ir, Operation, Part, Place, Reply, Ty, TypeId},
    layout,
    names::ident,
    output::Files,
    samples::{Amount, Sample, Samples, Use},
    signature::{self, Signature},
    source::{Group, HEADER, Imports},
};

/// The text of all samples.
const TEXT: &str = "a/b ä";

/// The folder of the tests.
pub(super) fn folder() -> PathBuf {
    PathBuf::from("crates/tests/hubscope-wire-tests/tests/generated")
}

/// Writes the tests of all areas: a file for each API.
pub(super) fn write(ir: &Ir, files: &mut Files, notes: &mut Vec<String>) {
    let mods = ir.areas.iter().map(|area| format!("mod {};\n", module(&area.name)));
    files.insert(folder().join("mod.rs"), format!("{HEADER}\n{}", mods.collect::<String>()));
    for area in &ir.areas {
        let mut apis: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for op in &area.operations {
            apis.entry(&op.api).or_default().push(op);
        }
        let mods = apis.keys().map(|api| {
            let same = if module(api) == module(&area.name) {
                "#[allow(clippy::module_inception)]\n"
            } else {
                ""
            };
            format!("{same}mod {};\n", module(api))
        });
        let text = format!(
            "//! What the operations of the area `{}` send, and what they have to read.\n//!\n{HEADER}\n{}",
            area.name,
            mods.collect::<String>()
        );
        let area_folder = folder().join(module(&area.name));
        files.insert(area_folder.with_extension("rs"), text);
        for (api, operations) in apis {
            let text = api_tests(area, api, &operations, notes);
            files.insert(area_folder.join(module(api)).with_extension("rs"), text);
        }
    }
}

fn module(name: &str) -> String {
    ident::module(name)
}

/// The tests of the operations of an API.
fn api_tests(area: &Area, api: &str, operations: &[&Operation], notes: &mut Vec<String>) -> String {
    let krate = layout::crate_name(&area.name).replace('-', "_");
    let samples = Samples {
        area,
        path: format!("{krate}::types::"),
        text: TEXT,
        moment: "moment()",
        whole: true,
    };
    let mut tests = String::new();
    let mut imports = Imports::default();
    for name in ["Body", "wire"] {
        imports.add(Group::Crates, "hubscope_wire_tests", name);
    }
    for op in operations {
        let mut call = Call {
            samples: &samples,
            area,
            object: None,
            arguments: Vec::new(),
            setters: String::new(),
            path: op.path.clone(),
            query: String::new(),
            form: Vec::new(),
            names: Vec::new(),
            imports: Imports::default(),
        };
        match call.test(op, &krate) {
            Some(test) => {
                tests.push_str(&test);
                imports.extend(&call.imports);
            }
            None => notes.push(format!(
                "{} {}: no test of it is generated, because its input leads back to itself",
                op.method, op.path
            )),
        }
    }
    format!(
        "//! What each operation of the API `{api}` sends, and what it has to read.\n//!\n{HEADER}\n{}\n{tests}",
        imports.lines()
    )
}

/// A text as a raw literal.
fn raw(text: &str) -> String {
    format!("r#\"{text}\"#")
}

/// The expression of a call with everything set, and what it should send.
struct Call<'a> {
    samples: &'a Samples<'a>,
    area: &'a Area,
    /// The object type that is a type parameter.
    object: Option<String>,
    /// The names of the arguments, and their values.
    arguments: Vec<(String, String)>,
    setters: String,
    path: String,
    query: String,
    form: Vec<String>,
    names: Vec<String>,
    imports: Imports,
}

impl Call<'_> {
    /// The test of an operation; `None` when there is no value that it could send.
    fn test(&mut self, op: &Operation, krate: &str) -> Option<String> {
        for part in &op.parts {
            self.part(part, op)?;
        }
        let body = self.body(&op.body)?;
        let answers = self.answers(&op.reply);
        let mut out = String::new();
        let _ = write!(
            out,
            "\nwire!(\n    {}_{},\n    {krate}::{}::{}({}){},\n    {:?},\n    {body},\n    [{}]\n);\n",
            op.module.join("_"),
            op.function,
            op.module.join("::"),
            ident::function(&op.function),
            self.list(op, krate),
            self.setters,
            format!("{} {}{}", op.method, self.path, self.query),
            answers.iter().map(|answer| raw(answer)).collect::<Vec<_>>().join(", ")
        );
        Some(out)
    }

    /// The arguments as the call takes them.
    fn list(&self, op: &Operation, krate: &str) -> String {
        let mut list: Vec<String> = self.object.iter().cloned().collect();
        match Signature::of_call(self.area, op).is_by_name() {
            true => {
                let path = format!("{krate}::{}::{}", op.module.join("::"), op.request);
                list.push(signature::literal(&path, &self.arguments));
            }
            false => list.extend(self.arguments.iter().map(|(_, value)| value.clone())),
        }
        list.join(", ")
    }

    /// The responses that the call has to read.
    fn answers(&self, reply: &Reply) -> Vec<String> {
        let (ty, sometimes) = match reply {
            Reply::Nothing => return vec![String::new()],
            Reply::Bytes | Reply::Text => (&Ty::String, false),
            Reply::Json(ty) => (ty, false),
            Reply::Optional(ty) => (ty, true),
        };
        let amounts = [Amount::Full, Amount::Bare, Amount::Null];
        let mut answers: Vec<_> = (amounts.iter())
            .map(|amount| self.samples.received(ty, *amount, &mut Vec::new()).to_string())
            .collect();
        answers.dedup();
        if sometimes {
            answers.push(String::new());
        }
        answers
    }

    fn object(&mut self, name: &str) -> String {
        self.imports.add(Group::Crates, "hubscope_core::object", name);
        name.to_owned()
    }

    /// A sample, whose imports are noted.
    fn sample(&mut self, ty: &Ty, within: &mut Vec<TypeId>) -> Option<Sample> {
        let sample = self.samples.sent(ty, within)?;
        for used in &sample.uses {
            match used {
                Use::BTreeMap => self.imports.add(Group::Std, "std", "collections::BTreeMap"),
                Use::Moment => self.imports.add(Group::Crates, "hubscope_wire_tests", "moment"),
                Use::SecretString => {
                    self.imports.add(Group::Crates, "hubscope_wire_tests", "SecretString");
                }
                Use::Types => {}
            }
        }
        Some(sample)
    }

    fn part(&mut self, part: &Part, op: &Operation) -> Option<()> {
        let wire = &part.wire;
        let (rust, sent) = match part.place {
            Place::ObjectType if wire == "objectTypeId" => {
                (self.object("Contacts"), "0-1".to_owned())
            }
            Place::ObjectType => (self.object("Contacts"), "contacts".to_owned()),
            Place::OtherObjectType => (self.object("Companies"), "companies".to_owned()),
            Place::Path => match part.ty {
                Ty::Int32 | Ty::Int64 => ("7".to_owned(), "7".to_owned()),
                _ if op.slashes.as_ref() == Some(wire) => {
                    (format!("{TEXT:?}"), encoded(TEXT).replace("%2F", "/"))
                }
                _ => (format!("{TEXT:?}"), encoded(TEXT)),
            },
            Place::Query | Place::Form | Place::Part => {
                let sample = self.sample(&part.ty, &mut Vec::new())?;
                self.sent(part, &sample.json);
                let rust = sample.rust.owned();
                match part.required {
                    true => self.arguments.push((part.name.clone(), rust)),
                    false => self.setters.push_str(&format!(".{}({rust})", part.name)),
                }
                return Some(());
            }
        };
        self.path = self.path.replace(&format!("{{{wire}}}"), &sent);
        match part.place {
            Place::ObjectType => self.object = Some(rust),
            _ => self.arguments.push((part.name.clone(), rust)),
        }
        Some(())
    }

    /// Notes what a field of the query or form sends.
    fn sent(&mut self, part: &Part, json: &Value) {
        let plain = |json: &Value| json.as_str().map_or_else(|| json.to_string(), str::to_owned);
        let pairs: Vec<(String, String)> = match json {
            Value::Array(items) => {
                items.iter().map(|item| (part.wire.clone(), plain(item))).collect()
            }
            Value::Object(fields) if matches!(part.ty, Ty::Map(_)) => {
                let prefix = part.wire.split('{').next().unwrap_or_default();
                fields.iter().map(|(key, value)| (format!("{prefix}{key}"), plain(value))).collect()
            }
            json => vec![(part.wire.clone(), plain(json))],
        };
        for (name, value) in pairs {
            match part.place {
                Place::Query => {
                    let mark = if self.query.is_empty() { '?' } else { '&' };
                    self.query.push_str(&format!("{mark}{}={}", encoded(&name), encoded(&value)));
                }
                Place::Form => self.form.push(format!("{name}={}", encoded(&value))),
                _ => self.names.push(name),
            }
        }
    }

    /// The body that is expected; what it is made of is added to the expression.
    fn body(&mut self, body: &Body) -> Option<String> {
        Some(match body {
            Body::None => "Body::None".to_owned(),
            Body::Form => format!("Body::Form({:?})", self.form.join("&")),
            Body::Multipart => format!("Body::Parts(&{:?})", self.names),
            Body::Parts => {
                let parts = "hubscope_core::Multipart::new().part(\"x\", \"y\")";
                self.arguments.push(("body".to_owned(), parts.to_owned()));
                "Body::Parts(&[\"x\"])".to_owned()
            }
            Body::Text => {
                self.arguments.push(("body".to_owned(), format!("{TEXT:?}")));
                format!("Body::Text({TEXT:?})")
            }
            Body::Inputs(of) => {
                let sample = self.sample(of, &mut Vec::new())?;
                self.arguments.push(("inputs".to_owned(), format!("[{}]", sample.rust.owned())));
                json(&serde_json::json!({"inputs": [sample.json]}))
            }
            Body::Whole(ty) => {
                let sample = self.sample(ty, &mut Vec::new())?;
                self.arguments.push(("body".to_owned(), sample.rust.owned()));
                json(&sample.json)
            }
            Body::Flat(id) => json(&self.flat(*id)?),
        })
    }

    fn flat(&mut self, id: TypeId) -> Option<Value> {
        let mut sent = Map::new();
        let area = self.area;
        for field in area.inputs(id) {
            let Some(sample) = self.sample(&field.ty, &mut vec![id]) else {
                if field.required {
                    return None;
                }
                continue;
            };
            let rust = sample.rust.owned();
            match field.required {
                true => self.arguments.push((ident::field(&field.name), rust)),
                false => {
                    self.setters.push_str(&format!(".{}({rust})", ident::field(&field.name)));
                }
            }
            sent.insert(field.name.clone(), sample.json);
        }
        // Constants are no input, but they are sent.
        let whole = self.samples.sent(&Ty::Ref(id), &mut Vec::new());
        for (key, value) in whole.iter().flat_map(|whole| whole.json.as_object()).flatten() {
            sent.entry(key.clone()).or_insert_with(|| value.clone());
        }
        Some(Value::Object(sent))
    }
}

fn json(value: &Value) -> String {
    format!("Body::Json({})", raw(&value.to_string()))
}

/// A text as it stands in a URL, by the letter of RFC 3986.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
