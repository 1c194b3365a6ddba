//! The endpoint spec: what the files under `spec/` say, as data.

pub(crate) mod notation;
pub(crate) mod overrides;
pub(crate) mod read;
pub(crate) mod requirement;
pub(crate) mod workspace;
pub(crate) mod write;

use indexmap::IndexMap;

use notation::Type;
use requirement::Dnf;

/// One API: one file of the spec.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Api {
    /// The folder of the file, and the crate: `crm`.
    pub(crate) area: String,
    /// The name of the file, and the feature: `contacts`.
    pub(crate) name: String,
    /// The dated version that stands for `{version}` in the paths.
    pub(crate) version: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: IndexMap<String, Shape>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) method: String,
    /// The path with `{version}` in place of the version.
    pub(crate) path: String,
    /// `None` when no scope is stated.
    pub(crate) scopes: Option<Dnf>,
    /// The types of the path parameters, in the order of the path.
    pub(crate) parameters: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) body: Option<Body>,
    /// Status and type of the successes; no type when there is no body.
    pub(crate) returns: Vec<(u16, Option<Type>)>,
    /// The rate limits that it does not count against.
    pub(crate) exempt: Vec<String>,
    pub(crate) deprecated: bool,
    /// Where it stands in its file, for messages.
    pub(crate) line: usize,
}

impl Operation {
    /// Method and path: what identifies an operation whatever its name.
    pub(crate) fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether it changes nothing.
    pub(crate) fn is_read(&self) -> bool {
        self.method == "GET"
            || (self.method == "POST"
                && ["/read", "/search"].iter().any(|end| self.path.ends_with(end)))
    }
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body {
    pub(crate) media: Media,
    pub(crate) ty: Type,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    Json,
    Form,
    Multipart,
    Text,
}

impl Media {
    pub(crate) const ALL: [(Self, &'static str); 4] = [
        (Self::Json, "json"),
        (Self::Form, "form"),
        (Self::Multipart, "multipart"),
        (Self::Text, "text"),
    ];

    pub(crate) fn word(self) -> &'static str {
        Self::ALL.iter().find(|(media, _)| *media == self).map_or("json", |(_, word)| word)
    }
}

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Object(Vec<Field>),
    /// One of several objects, told apart by a constant field that each of them has.
    Union(Vec<String>),
}

/// A field of an object, or a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
}
