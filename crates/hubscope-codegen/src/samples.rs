//! Values of any type, for tests and examples: as Rust and as JSON.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{
    ir::{Area, Field, Shape, Ty, TypeDef, TypeId},
    names::ident,
    signature::{self, Signature},
};

/// The moment of all samples.
const MOMENT: &str = "2026-03-01T09:30:00Z";

/// The same in milliseconds since 1970.
const MOMENT_MILLIS: i64 = 1_772_357_400_000;

/// A value to send.
pub(crate) struct Sample {
    pub(crate) rust: Expression,
    pub(crate) json: Value,
    /// What the expression names.
    pub(crate) uses: BTreeSet<Use>,
}

/// An expression that gives a value.
pub(crate) enum Expression {
    Text(&'static str),
    List(Box<Self>),
    Code(String),
}

/// What an expression can name that has to be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    BTreeMap,
    Moment,
    SecretString,
    Types,
}

impl Expression {
    /// A value of the very type.
    pub(crate) fn owned(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}.to_owned()"),
            Self::List(item) => format!("vec![{}]", item.owned()),
            Self::Code(code) => code.clone(),
        }
    }

    /// A value that a parameter takes: a text as a literal, a list as an array.
    pub(crate) fn given(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            Self::List(item) => match &**item {
                Self::Text(text) => format!("[{text:?}]"),
                item => format!("[{}]", item.owned()),
            },
            Self::Code(code) => code.clone(),
        }
    }
}

/// Makes values of the types of one area.
pub(crate) struct Samples<'a> {
    pub(crate) area: &'a Area,
    /// Where the types are found: `hubscope_crm::types::`.
    pub(crate) path: String,
    /// The text of all samples.
    pub(crate) text: &'static str,
    /// The expression for a moment.
    pub(crate) moment: &'static str,
    /// Whether what is sent has all of its fields, or only those that it needs.
    pub(crate) whole: bool,
}

/// How much a response has.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    /// All fields, and some that nobody has heard of.
    Full,
    /// Only the fields that a response always has.
    Bare,
    /// These, and null for all others.
    Null,
}

impl Samples<'_> {
    fn rust_type(&self, ty: &Ty) -> String {
        let inner = |item: &Ty| self.rust_type(item);
        match ty {
            Ty::String | Ty::Date | Ty::Uuid | Ty::Const(_) => "String".to_owned(),
            Ty::Int32 | Ty::Int64 => "i64".to_owned(),
            Ty::Number => "f64".to_owned(),
            Ty::Boolean => "bool".to_owned(),
            Ty::Secret => "SecretString".to_owned(),
            Ty::DateTime | Ty::Millis => "hubscope_core::Timestamp".to_owned(),
            Ty::Json => "serde_json::Value".to_owned(),
            Ty::File => "hubscope_core::Upload".to_owned(),
            Ty::Properties => "hubscope_core::Properties".to_owned(),
            Ty::List(item) => format!("Vec<{}>", inner(item)),
            Ty::Map(item) => format!("BTreeMap<String, {}>", inner(item)),
            Ty::Page(item) => format!("hubscope_core::Page<{}>", inner(item)),
            Ty::Batch(item) => format!("hubscope_core::Batch<{}>", inner(item)),
            Ty::BatchInput(item) => format!("hubscope_core::batch::BatchInput<{}>", inner(item)),
            Ty::Ref(id) => format!("{}{}", self.path, self.area.ty(*id).name),
        }
    }

    /// What the name of a type uses.
    fn type_uses(&self, ty: &Ty) -> BTreeSet<Use> {
        let mut uses = BTreeSet::new();
        if ty.reference().is_some() {
            uses.insert(Use::Types);
        }
        if ty.has_secret() {
            uses.insert(Use::SecretString);
        }
        uses
    }

    /// A value to send; `None` when it would hold itself. `within` are the types around it.
    pub(crate) fn sent(&self, ty: &Ty, within: &mut Vec<TypeId>) -> Option<Sample> {
        let mut uses = BTreeSet::new();
        let (rust, json) = match ty {
            Ty::String | Ty::Date | Ty::Uuid | Ty::Const(_) => {
                let (rust, json) = (Expression::Text(self.text), json!(self.text));
                return Some(Sample { rust, json, uses });
            }
            Ty::Secret => {
                uses.insert(Use::SecretString);
                (format!("SecretString::from({:?})", self.text), json!(self.text))
            }
            Ty::Int32 | Ty::Int64 => ("7".to_owned(), json!(7)),
            Ty::Number => ("1.5".to_owned(), json!(1.5)),
            Ty::Boolean => ("true".to_owned(), json!(true)),
            Ty::DateTime | Ty::Millis => {
                uses.insert(Use::Moment);
                let json = if *ty == Ty::Millis { json!(MOMENT_MILLIS) } else { json!(MOMENT) };
                (self.moment.to_owned(), json)
            }
            Ty::Json => ("serde_json::json!({\"any\": [1]})".to_owned(), json!({"any": [1]})),
            Ty::File => {
                ("hubscope_core::Upload::new(\"a.txt\", \"content\")".to_owned(), json!("content"))
            }
            Ty::Properties => (
                "hubscope_core::Properties::from([(\"name\", \"value\")])".to_owned(),
                json!({"name": "value"}),
            ),
            Ty::List(of) => match self.sent(of, within) {
                Some(one) => {
                    return Some(Sample {
                        rust: Expression::List(Box::new(one.rust)),
                        json: json!([one.json]),
                        uses: one.uses,
                    });
                }
                None => {
                    uses = self.type_uses(of);
                    (format!("Vec::<{}>::new()", self.rust_type(of)), json!([]))
                }
            },
            Ty::Map(of) => {
                let one = self.sent(of, within);
                uses = one.as_ref().map_or_else(|| self.type_uses(of), |one| one.uses.clone());
                uses.insert(Use::BTreeMap);
                match one {
                    Some(one) => (
                        format!("BTreeMap::from([(\"key\".to_owned(), {})])", one.rust.owned()),
                        json!({"key": one.json}),
                    ),
                    None => {
                        (format!("BTreeMap::<String, {}>::new()", self.rust_type(of)), json!({}))
                    }
                }
            }
            Ty::Ref(id) => return self.sent_type(*id, within),
            // An envelope of responses is never sent.
            Ty::Page(_) | Ty::Batch(_) | Ty::BatchInput(_) => return None,
        };
        Some(Sample { rust: Expression::Code(rust), json, uses })
    }

    fn sent_type(&self, id: TypeId, within: &mut Vec<TypeId>) -> Option<Sample> {
        if within.contains(&id) {
            return None;
        }
        let ty = self.area.ty(id);
        let name = &ty.name;
        within.push(id);
        let sample = match &ty.shape {
            Shape::Enum(values) => values.first().map(|value| Sample {
                rust: Expression::Code(format!("{}{name}::from({value:?})", self.path)),
                json: json!(value),
                uses: BTreeSet::from([Use::Types]),
            }),
            Shape::Union(variants) => variants.iter().find_map(|variant| {
                let inner = self.sent_type(variant.ty, within)?;
                let rust = format!("{}{name}::from({})", self.path, inner.rust.owned());
                Some(Sample { rust: Expression::Code(rust), ..inner })
            }),
            Shape::Object(fields) => self.sent_object(ty, fields, within),
        };
        within.pop();
        sample
    }

    fn sent_object(
        &self,
        owner: &TypeDef,
        fields: &[Field],
        within: &mut Vec<TypeId>,
    ) -> Option<Sample> {
        let name = &owner.name;
        let (mut arguments, mut setters, mut json) = (Vec::new(), String::new(), Map::new());
        let mut uses = BTreeSet::from([Use::Types]);
        for field in fields {
            if let Ty::Const(value) = &field.ty {
                json.insert(field.name.clone(), json!(value));
                continue;
            }
            match self.sent(&field.ty, within) {
                Some(value) if field.required => {
                    arguments.push((ident::field(&field.name), value.rust.owned()));
                    json.insert(field.name.clone(), value.json);
                    uses.extend(value.uses);
                }
                Some(_) if !self.whole => {}
                Some(value) => {
                    let setter = ident::field(&field.name);
                    setters.push_str(&format!(".{setter}({})", value.rust.owned()));
                    json.insert(field.name.clone(), value.json);
                    uses.extend(value.uses);
                }
                None if field.required => return None,
                None => {}
            }
        }
        let list = match Signature::of_type(owner).is_by_name() {
            true => signature::literal(&format!("{}{name}", self.path), &arguments),
            false => arguments.into_iter().map(|(_, it)| it).collect::<Vec<_>>().join(", "),
        };
        let rust = format!("{}{name}::new({list}){setters}", self.path);
        Some(Sample { rust: Expression::Code(rust), json: Value::Object(json), uses })
    }

    /// A value that HubSpot may send.
    pub(crate) fn received(&self, ty: &Ty, amount: Amount, within: &mut Vec<TypeId>) -> Value {
        match ty {
            Ty::String | Ty::Secret | Ty::Date | Ty::Uuid | Ty::File => json!(self.text),
            Ty::Const(value) => json!(value),
            Ty::Int32 | Ty::Int64 => json!(7),
            Ty::Millis => json!(MOMENT_MILLIS),
            Ty::Number => json!(1.5),
            Ty::Boolean => json!(true),
            Ty::DateTime => json!(MOMENT),
            Ty::Json => json!({"any": [1]}),
            Ty::Properties => json!({"name": "value", "none": null}),
            Ty::List(of) => self.around(of, amount, within, |one| json!([one]), json!([])),
            Ty::Map(of) => self.around(of, amount, within, |one| json!({"key": one}), json!({})),
            Ty::Page(of) => match amount {
                Amount::Bare => json!({}),
                _ => {
                    let one = self.received(of, amount, within);
                    json!({"results": [one], "total": 1, "paging": {"next": {"after": "x"}}, "new": 1})
                }
            },
            Ty::Batch(of) | Ty::BatchInput(of) => match amount {
                Amount::Bare => json!({}),
                _ => {
                    let one = self.received(of, amount, within);
                    json!({"status": "COMPLETE", "results": [one], "startedAt": MOMENT, "new": 1})
                }
            },
            Ty::Ref(id) => self.received_type(*id, amount, within),
        }
    }

    /// A collection of one, or of none where the item would hold itself.
    fn around(
        &self,
        of: &Ty,
        amount: Amount,
        within: &mut Vec<TypeId>,
        full: impl FnOnce(Value) -> Value,
        empty: Value,
    ) -> Value {
        let cycle = matches!(of, Ty::Ref(id) if within.contains(id));
        if cycle { empty } else { full(self.received(of, amount, within)) }
    }

    fn received_type(&self, id: TypeId, amount: Amount, within: &mut Vec<TypeId>) -> Value {
        within.push(id);
        let ty = self.area.ty(id);
        let value = match &ty.shape {
            Shape::Enum(values) => match amount {
                Amount::Null => json!("SOMETHING_NEW"),
                _ => json!(values.first()),
            },
            Shape::Union(variants) => {
                match variants.iter().find(|variant| !within.contains(&variant.ty)) {
                    Some(variant) => {
                        let mut value = self.received_type(variant.ty, amount, within);
                        if let Some(object) = value.as_object_mut() {
                            object.insert(variant.tag.clone(), json!(variant.value));
                        }
                        value
                    }
                    None => json!({"type": "SOMETHING_NEW"}),
                }
            }
            Shape::Object(fields) => self.received_object(ty.sent, fields, amount, within),
        };
        within.pop();
        value
    }

    fn received_object(
        &self,
        sent: bool,
        fields: &[Field],
        amount: Amount,
        within: &mut Vec<TypeId>,
    ) -> Value {
        let mut json = Map::new();
        for field in fields {
            let tag = matches!(field.ty, Ty::Const(_));
            let collection = matches!(field.ty, Ty::List(_) | Ty::Map(_) | Ty::Properties);
            let needed = !field.optional && !tag && (!collection || sent);
            let cycle = matches!(&field.ty, Ty::Ref(id) if within.contains(id));
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
