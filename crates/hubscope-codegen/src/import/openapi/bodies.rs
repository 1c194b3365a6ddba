//! Bodies and answers: which of several content types is taken, and what it holds.

use serde_json::Value;

use super::{Reader, entries, facts::Place, pointer::escaped};
use crate::spec::{Body, Media, Shape, notation::Type};

/// What a content type is to a call, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Json,
    Multipart,
    Form,
    Text,
    Bytes,
}

impl Kind {
    fn of(media: &str, schema: &Value) -> Self {
        let media = media.split(';').next().unwrap_or_default().trim().to_lowercase();
        match media.as_str() {
            "multipart/form-data" => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::Form,
            // Whatever it is; HubSpot says so of what is JSON, too.
            "*/*" | "application/*" if schema["format"] == "binary" => Self::Bytes,
            "*/*" | "application/*" => Self::Json,
            "text/csv" => Self::Bytes,
            _ if media.ends_with("json") => Self::Json,
            _ if media.starts_with("text/") => Self::Text,
            _ if media.starts_with("multipart/") => Self::Multipart,
            _ => Self::Bytes,
        }
    }
}

/// One of the content types of a body or an answer.
struct Content<'a> {
    kind: Kind,
    schema: &'a Value,
    pointer: String,
}

impl<'a> Reader<'a> {
    /// The content that is taken; the others are noted.
    fn content(&mut self, json: &'a Value, pointer: &str) -> Option<Content<'a>> {
        let content = |(media, content): (&String, &'a Value)| {
            let schema = &content["schema"];
            let pointer = format!("{pointer}/content/{}", escaped(media));
            (media.clone(), Content { kind: Kind::of(media, schema), schema, pointer })
        };
        let mut all: Vec<_> = entries(&json["content"]).map(content).collect();
        // The first one of the best kind, but a content type of its own before any.
        all.sort_by_key(|(media, content)| (content.kind, media.starts_with('*')));
        let mut all = all.into_iter();
        let (_, taken) = all.next()?;
        for (media, other) in all {
            self.note(
                &other.pointer,
                &format!("`{media}` is left out: another content type is taken"),
            );
        }
        Some(taken)
    }

    /// The body of a request.
    pub(super) fn body(&mut self, json: &'a Value, pointer: &str, names: &str) -> Option<Body> {
        let stated = json.get("requestBody")?;
        let Some((stated, pointer)) = self.referred(stated, format!("{pointer}/requestBody"))
        else {
            return Some(Body { media: Media::Json, ty: Type::Json });
        };
        let Content { kind, schema, pointer } = self.content(stated, &pointer)?;
        let schema_pointer = format!("{pointer}/schema");
        let form = || Place::new(&schema_pointer, format!("{names}Form"));
        Some(match kind {
            Kind::Json => {
                let name = format!("{}Body", names.strip_suffix("Body").unwrap_or(names));
                Body {
                    media: Media::Json,
                    ty: self.ty(schema, &Place::new(&schema_pointer, name)).ty,
                }
            }
            Kind::Multipart => {
                Body { media: Media::Multipart, ty: self.form(schema, &form(), true) }
            }
            Kind::Form => Body { media: Media::Form, ty: self.form(schema, &form(), false) },
            Kind::Text => Body { media: Media::Text, ty: Type::String },
            Kind::Bytes => {
                self.note(&pointer, "a body of bytes is taken as text");
                Body { media: Media::Text, ty: Type::String }
            }
        })
    }

    /// The fields of a form: a type of its own, whose fields are parts.
    fn form(&mut self, schema: &'a Value, place: &Place, files: bool) -> Type {
        let ty = self.ty(schema, place).ty;
        self.read_waiting();
        match &ty {
            Type::Named(name) if matches!(self.types.get(name), Some(Shape::Object(_))) => {
                // A type that is shared and neither flat nor holds files is not written as a form.
                if schema.get("$ref").is_none() || self.can_be_form(name) {
                    self.forms.insert(name.clone(), files);
                }
                ty
            }
            _ => {
                if ty != Type::Json {
                    self.note(
                        &place.pointer,
                        &format!("`{ty}` is no form; its parts are not known"),
                    );
                }
                if files {
                    return Type::Json;
                }
                self.note(&place.pointer, "a form whose fields are not known has none");
                let name = self.names.claim(&place.name);
                self.types.insert(name.clone(), Shape::Object(Vec::new()));
                self.forms.insert(name.clone(), files);
                Type::Named(name)
            }
        }
    }

    fn can_be_form(&self, name: &str) -> bool {
        let Some(Shape::Object(fields)) = self.types.get(name) else { return false };
        let flat = |ty: &Type| {
            matches!(ty, Type::Enum(_))
                || !ty.to_string().contains(['[', '<', '(']) && ty.names().is_empty()
        };
        let file = |ty: &Type| *ty == Type::Binary || *ty == Type::List(Box::new(Type::Binary));
        fields.iter().any(|field| file(&field.ty)) || fields.iter().all(|field| flat(&field.ty))
    }

    /// The successes: status and type of each.
    pub(super) fn answers(
        &mut self,
        json: &'a Value,
        pointer: &str,
        names: &str,
    ) -> Vec<(u16, Option<Type>)> {
        let mut answers: Vec<(u16, Option<Type>)> = Vec::new();
        for (status, answer) in entries(&json["responses"]) {
            let pointer = format!("{pointer}/responses/{}", escaped(status));
            let code = match status.to_uppercase().as_str() {
                "2XX" => 200,
                status => status.parse().unwrap_or_default(),
            };
            if !(200..300).contains(&code) {
                continue;
            }
            if answers.iter().any(|(other, _)| *other == code) {
                self.note(&pointer, &format!("{code} is stated twice; the first one is taken"));
                continue;
            }
            if status != &code.to_string() {
                self.note(&pointer, &format!("`{status}` is taken as {code}"));
            }
            let ty = match self.referred(answer, pointer) {
                Some((answer, pointer)) => self.answer(answer, &pointer, names, code),
                None => Some(Type::Json),
            };
            answers.push((code, ty));
        }
        answers
    }

    fn answer(&mut self, answer: &'a Value, pointer: &str, names: &str, code: u16) -> Option<Type> {
        let Content { kind, schema, pointer } = self.content(answer, pointer)?;
        if code == 204 {
            self.note(&pointer, "204 has no content; it is left out");
            return None;
        }
        match kind {
            Kind::Text => Some(Type::Text),
            Kind::Json if schema["format"] != "binary" => {
                let name = format!("{}Answer", names.strip_suffix("Body").unwrap_or(names));
                Some(self.ty(schema, &Place::new(format!("{pointer}/schema"), name)).ty)
            }
            _ => Some(Type::Binary),
        }
    }
}
