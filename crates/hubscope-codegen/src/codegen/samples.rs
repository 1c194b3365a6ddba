//! Values of any type, for the tests of the generated code: as Rust and as JSON.

use serde_json::{Map, Value, json};

use super::{
    required::optional,
    shapes::qualified,
    text,
    types::{Entry, Named, Types, item},
};
use crate::spec::{Field, notation::Type};

/// The moment of all samples.
const MOMENT: &str = "2026-03-01T09:30:00Z";

/// The same in milliseconds since 1970.
const MOMENT_MILLIS: i64 = 1_772_357_400_000;

/// A value to send.
pub(super) struct Sample {
    pub(super) rust: String,
    pub(super) json: Value,
}

/// Makes values of the types of one area.
pub(super) struct Samples<'a> {
    pub(super) types: &'a Types,
    /// Where the types are found: `hubscope_crm::types::`.
    pub(super) path: String,
    /// The text of all samples.
    pub(super) text: &'static str,
    /// Whether what is sent has all of its fields, or only those that it needs.
    pub(super) whole: bool,
}

/// How much an answer has.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Amount {
    /// All fields, and some that nobody has heard of.
    Full,
    /// Only the fields that an answer always has.
    Bare,
    /// These, and null for all others.
    Null,
}

impl Samples<'_> {
    fn rust_type(&self, ty: &Type) -> String {
        let name = qualified(ty, &self.path);
        name.replace("Timestamp", "hubscope_core::Timestamp")
            .replace("Properties", "hubscope_core::Properties")
    }

    /// A value to send with all of its fields; `None` when it would hold itself. `within` are the types around it.
    pub(super) fn sent(&self, ty: &Type, within: &mut Vec<String>) -> Option<Sample> {
        let (rust, json) = match ty {
            Type::String
            | Type::Text
            | Type::Uuid
            | Type::Date
            | Type::Enum(_)
            | Type::Const(_) => (format!("{:?}.to_owned()", self.text), json!(self.text)),
            Type::Secret => (format!("SecretString::from({:?})", self.text), json!(self.text)),
            Type::Int32 | Type::Int64 => ("7".to_owned(), json!(7)),
            Type::Number => ("1.5".to_owned(), json!(1.5)),
            Type::Boolean => ("true".to_owned(), json!(true)),
            Type::DateTime => ("moment()".to_owned(), json!(MOMENT)),
            Type::Millis => ("moment()".to_owned(), json!(MOMENT_MILLIS)),
            Type::Json | Type::Union(_) => {
                ("serde_json::json!({\"any\": [1]})".to_owned(), json!({"any": [1]}))
            }
            Type::Binary => {
                ("hubscope_core::Upload::new(\"a.txt\", \"content\")".to_owned(), json!("content"))
            }
            Type::Properties => (
                "hubscope_core::Properties::from([(\"name\", \"value\")])".to_owned(),
                json!({"name": "value"}),
            ),
            Type::List(of) => match self.sent(of, within) {
                Some(one) => (format!("vec![{}]", one.rust), json!([one.json])),
                None => (format!("Vec::<{}>::new()", self.rust_type(of)), json!([])),
            },
            Type::Map(of) => match self.sent(of, within) {
                Some(one) => (
                    format!("BTreeMap::from([(\"key\".to_owned(), {})])", one.rust),
                    json!({"key": one.json}),
                ),
                None => (format!("BTreeMap::<String, {}>::new()", self.rust_type(of)), json!({})),
            },
            Type::Named(name) => return self.sent_named(name, within),
        };
        Some(Sample { rust, json })
    }

    fn sent_named(&self, name: &str, within: &mut Vec<String>) -> Option<Sample> {
        let entry = self.types.shapes.get(name)?;
        if within.iter().any(|around| around == name) {
            return None;
        }
        within.push(name.to_owned());
        let sample = match &entry.shape {
            Named::Enum(values) => values.first().map(|value| Sample {
                rust: format!("{}{name}::from({value:?})", self.path),
                json: json!(value),
            }),
            Named::Union(variants) => variants.iter().find_map(|variant| {
                let inner = self.sent_named(&variant.ty, within)?;
                Some(Sample {
                    rust: format!("{}{name}::from({})", self.path, inner.rust),
                    json: inner.json,
                })
            }),
            Named::Object(fields) => self.sent_object(name, fields, within),
        };
        within.pop();
        sample
    }

    fn sent_object(
        &self,
        name: &str,
        fields: &[Field],
        within: &mut Vec<String>,
    ) -> Option<Sample> {
        let (mut arguments, mut setters, mut json) = (Vec::new(), String::new(), Map::new());
        for field in fields {
            if let Type::Const(value) = &field.ty {
                json.insert(field.name.clone(), json!(value));
                continue;
            }
            match self.sent(&field.ty, within) {
                Some(value) if field.required => {
                    arguments.push(value.rust);
                    json.insert(field.name.clone(), value.json);
                }
                Some(_) if !self.whole => {}
                Some(value) => {
                    setters.push_str(&format!(".{}({})", text::field(&field.name), value.rust));
                    json.insert(field.name.clone(), value.json);
                }
                None if field.required => return None,
                None => {}
            }
        }
        let rust = format!("{}{name}::new({}){setters}", self.path, arguments.join(", "));
        Some(Sample { rust, json: Value::Object(json) })
    }

    /// A value that HubSpot may answer.
    pub(super) fn received(&self, ty: &Type, amount: Amount, within: &mut Vec<String>) -> Value {
        match ty {
            Type::String
            | Type::Text
            | Type::Secret
            | Type::Uuid
            | Type::Date
            | Type::Enum(_)
            | Type::Binary => {
                json!(self.text)
            }
            Type::Const(value) => json!(value),
            Type::Int32 | Type::Int64 => json!(7),
            Type::Millis => json!(MOMENT_MILLIS),
            Type::Number => json!(1.5),
            Type::Boolean => json!(true),
            Type::DateTime => json!(MOMENT),
            Type::Json | Type::Union(_) => json!({"any": [1]}),
            Type::Properties => json!({"name": "value", "none": null}),
            Type::List(of) => self.around(of, amount, within, |one| json!([one]), json!([])),
            Type::Map(of) => self.around(of, amount, within, |one| json!({"key": one}), json!({})),
            Type::Named(name) => self.received_named(name, amount, within),
        }
    }

    /// A collection of one, or of none where the item would hold itself.
    fn around(
        &self,
        of: &Type,
        amount: Amount,
        within: &mut Vec<String>,
        full: impl FnOnce(Value) -> Value,
        empty: Value,
    ) -> Value {
        let cycle = matches!(of, Type::Named(name) if within.contains(name));
        if cycle { empty } else { full(self.received(of, amount, within)) }
    }

    fn received_named(&self, name: &str, amount: Amount, within: &mut Vec<String>) -> Value {
        if let Some((envelope, of)) = name.split_once('<') {
            let results = self.received(&item(of.trim_end_matches('>')), amount, within);
            return match (envelope, amount) {
                (_, Amount::Bare) => json!({}),
                ("Page", _) => {
                    json!({"results": [results], "total": 1, "paging": {"next": {"after": "x"}}, "new": 1})
                }
                _ => {
                    json!({"status": "COMPLETE", "results": [results], "startedAt": MOMENT, "new": 1})
                }
            };
        }
        let Some(entry) = self.types.shapes.get(name) else { return Value::Null };
        within.push(name.to_owned());
        let value = match &entry.shape {
            Named::Enum(values) => match amount {
                Amount::Null => json!("SOMETHING_NEW"),
                _ => json!(values.first()),
            },
            Named::Union(variants) => {
                let free = variants.iter().find(|variant| !within.contains(&variant.ty));
                match free {
                    Some(variant) => {
                        let mut value = self.received_named(&variant.ty, amount, within);
                        if let Some(object) = value.as_object_mut() {
                            object.insert(variant.tag.clone(), json!(variant.value));
                        }
                        value
                    }
                    None => json!({"type": "SOMETHING_NEW"}),
                }
            }
            Named::Object(fields) => self.received_object(entry, fields, amount, within),
        };
        within.pop();
        value
    }

    fn received_object(
        &self,
        entry: &Entry,
        fields: &[Field],
        amount: Amount,
        within: &mut Vec<String>,
    ) -> Value {
        let mut json = Map::new();
        for field in fields {
            let tag = matches!(field.ty, Type::Const(_));
            let collection = matches!(field.ty, Type::List(_) | Type::Map(_) | Type::Properties);
            let needed = !optional(entry, field) && !tag && (!collection || entry.sent);
            let cycle = matches!(&field.ty, Type::Named(name) if within.contains(name));
            let value = match amount {
                Amount::Full if cycle && !needed => continue,
                Amount::Full => self.received(&field.ty, amount, within),
                _ if needed => self.received(&field.ty, amount, within),
                Amount::Bare => continue,
                Amount::Null if tag => continue,
                Amount::Null => Value::Null,
            };
            json.insert(field.name.clone(), value);
        }
        if amount == Amount::Full {
            json.insert("hubscopeHasNeverHeardOfThis".to_owned(), json!({"x": [null]}));
        }
        Value::Object(json)
    }
}
