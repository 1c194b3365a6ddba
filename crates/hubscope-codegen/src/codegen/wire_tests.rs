//! Generates a test of each operation: what it sends with everything set, and answers that it has to read.

use std::{collections::BTreeSet, fmt::Write, path::PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::{
    HEADER, endpoints,
    endpoints::{BodyForm, Part, Place},
    layout,
    modules::module_path,
    resolve::{Model, Op},
    samples::{Amount, Samples},
    text,
    types::Types,
};
use crate::spec::{Field, notation::Type};

/// The text of all samples.
const TEXT: &str = "a/b ä";

/// The file of the tests of an area.
pub(super) fn file(area: &str) -> PathBuf {
    PathBuf::from(format!("crates/tests/hubscope-wire-tests/tests/generated/{area}.rs"))
}

/// The file that names those of all areas.
pub(super) fn index(areas: &BTreeSet<&str>) -> (PathBuf, String) {
    let mods: String =
        areas.iter().map(|area| format!("mod {};\n", area.replace('-', "_"))).collect();
    (file("mod"), format!("{HEADER}\n{mods}"))
}

/// That file, with these tests.
pub(super) fn whole(area: &str, tests: &str) -> String {
    let mut out = format!(
        "//! What each operation of the area `{area}` sends, and what it has to read.\n//!\n{HEADER}\n"
    );
    if tests.contains("BTreeMap::") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let objects: Vec<_> = ["Companies", "Contacts"]
        .into_iter()
        .filter(|name| tests.contains(&format!("({name}")) || tests.contains(&format!(", {name}")))
        .collect();
    if !objects.is_empty() {
        let _ = writeln!(out, "use hubscope_core::object::{{{}}};", objects.join(", "));
    }
    let names = ["SecretString::", "moment()"].into_iter().filter(|name| tests.contains(*name));
    let names: String =
        names.map(|name| format!("{}, ", name.trim_end_matches([':', '(', ')']))).collect();
    let _ = writeln!(out, "use hubscope_wire_tests::{{Body, {names}wire}};\n{tests}");
    out
}

/// The test of an operation.
pub(super) fn write(model: &Model<'_>, types: &Types, op: &Op<'_>) -> Result<String> {
    let owner = text::camel(&op.name);
    let mut parts = endpoints::parts(model, types, op, &owner)?;
    let body = endpoints::body(model, types, op, &owner, &mut parts)?;
    let area = op.api.area.replace('-', "_");
    let krate = layout::crate_name(&area).replace('-', "_");
    let samples = Samples { types, path: format!("{krate}::types::"), text: TEXT, whole: true };
    let impossible =
        || format!("{} {}: no sample of its input can be made", op.operation.method, op.path());
    let mut call = Call {
        samples: &samples,
        arguments: Vec::new(),
        setters: String::new(),
        path: op.path(),
        query: String::new(),
        form: Vec::new(),
        names: Vec::new(),
    };
    for part in &parts {
        call.part(part, op).with_context(impossible)?;
    }
    let body = call.body(&body).with_context(impossible)?;
    let mut answers = vec![String::new()];
    if let Some((ty, sometimes)) = op.answer() {
        let ty = match ty {
            Type::Binary | Type::Text => ty.clone(),
            ty => types.resolve(model, op.api, &owner, "result", ty)?,
        };
        let amounts = [Amount::Full, Amount::Bare, Amount::Null];
        answers = amounts
            .iter()
            .map(|amount| samples.received(&ty, *amount, &mut Vec::new()).to_string())
            .collect();
        answers.dedup();
        if sometimes {
            answers.push(String::new());
        }
    }
    let path = module_path(op);
    let mut out = String::new();
    let _ = write!(
        out,
        "\nwire!(\n    {}_{},\n    {krate}::{}::{}({}){},\n    {:?},\n    {body},\n    [{}]\n);\n",
        path.join("_").replace("r#", ""),
        op.name,
        path.join("::"),
        text::function(&op.name),
        call.arguments.join(", "),
        call.setters,
        format!("{} {}{}", op.operation.method, call.path, call.query),
        answers.iter().map(|answer| raw(answer)).collect::<Vec<_>>().join(", ")
    );
    Ok(out)
}

/// A text as a raw literal.
fn raw(text: &str) -> String {
    format!("r#\"{text}\"#")
}

/// The expression of a call with everything set, and what it should send.
struct Call<'a> {
    samples: &'a Samples<'a>,
    arguments: Vec<String>,
    setters: String,
    path: String,
    query: String,
    form: Vec<String>,
    names: Vec<String>,
}

impl Call<'_> {
    fn part(&mut self, part: &Part, op: &Op<'_>) -> Option<()> {
        let wire = &part.wire;
        let (rust, sent) = match part.place {
            Place::ObjectType if wire == "objectTypeId" => {
                ("Contacts".to_owned(), "0-1".to_owned())
            }
            Place::ObjectType => ("Contacts".to_owned(), "contacts".to_owned()),
            Place::OtherObjectType => ("Companies".to_owned(), "companies".to_owned()),
            Place::Path => match part.ty {
                Type::Int32 | Type::Int64 => ("7".to_owned(), "7".to_owned()),
                _ if op.slashes == Some(wire) => {
                    (format!("{TEXT:?}"), encoded(TEXT).replace("%2F", "/"))
                }
                _ => (format!("{TEXT:?}"), encoded(TEXT)),
            },
            Place::Query | Place::Form | Place::Part => {
                let sample = self.samples.sent(&part.ty, &mut Vec::new())?;
                self.sent(part, &sample.json);
                match part.required {
                    true => self.arguments.push(sample.rust),
                    false => self.setters.push_str(&format!(".{}({})", part.name, sample.rust)),
                }
                return Some(());
            }
        };
        self.path = self.path.replace(&format!("{{{wire}}}"), &sent);
        self.arguments.push(rust);
        Some(())
    }

    /// Notes what a field of the query or form sends.
    fn sent(&mut self, part: &Part, json: &Value) {
        let plain = |json: &Value| json.as_str().map_or_else(|| json.to_string(), str::to_owned);
        let pairs: Vec<(String, String)> = match json {
            Value::Array(items) => {
                items.iter().map(|item| (part.wire.clone(), plain(item))).collect()
            }
            Value::Object(fields) if matches!(part.ty, Type::Map(_)) => {
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
    fn body(&mut self, body: &BodyForm) -> Option<String> {
        Some(match body {
            BodyForm::None => "Body::None".to_owned(),
            BodyForm::Form => format!("Body::Form({:?})", self.form.join("&")),
            BodyForm::Multipart => format!("Body::Parts(&{:?})", self.names),
            BodyForm::Parts => {
                self.arguments
                    .push("hubscope_core::Multipart::new().part(\"x\", \"y\")".to_owned());
                "Body::Parts(&[\"x\"])".to_owned()
            }
            BodyForm::Text => {
                self.arguments.push(format!("{TEXT:?}"));
                format!("Body::Text({TEXT:?})")
            }
            BodyForm::Inputs(of) => {
                let sample = self.samples.sent(of, &mut Vec::new())?;
                self.arguments.push(format!("[{}]", sample.rust));
                json(&serde_json::json!({"inputs": [sample.json]}))
            }
            BodyForm::Whole(ty) => {
                let sample = self.samples.sent(ty, &mut Vec::new())?;
                self.arguments.push(sample.rust);
                json(&sample.json)
            }
            BodyForm::Flat(name, fields) => json(&self.flat(name, fields)?),
        })
    }

    fn flat(&mut self, name: &str, fields: &[Field]) -> Option<Value> {
        let mut sent = Map::new();
        for field in fields {
            let Some(sample) = self.samples.sent(&field.ty, &mut vec![name.to_owned()]) else {
                if field.required {
                    return None;
                }
                continue;
            };
            match field.required {
                true => self.arguments.push(sample.rust),
                false => self.setters.push_str(&format!(
                    ".{}({})",
                    text::field(&field.name),
                    sample.rust
                )),
            }
            sent.insert(field.name.clone(), sample.json);
        }
        // Constants are no input, but they are sent.
        let whole = self.samples.sent(&Type::Named(name.to_owned()), &mut Vec::new());
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
