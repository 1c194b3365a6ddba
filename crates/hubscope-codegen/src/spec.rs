//! The endpoint spec: what the files under `spec/` say, as data.

pub(crate) mod associations;
pub(crate) mod glossary;
pub(crate) mod notation;
pub(crate) mod overrides;
pub(crate) mod read;
pub(crate) mod requirement;
pub(crate) mod version;
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
    /// The version that stands for `{version}` in the paths of operations without one of their own.
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
    pub(crate) origin: Origin,
    /// Where it stands in its file, for messages.
    pub(crate) line: usize,
}

impl Operation {
    /// Method and path: what identifies an operation whatever its name.
    pub(crate) fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// What identifies it whatever its version: method and path without versions and without the
    /// names of parameters.
    pub(crate) fn key(&self) -> String {
        let segments = self.path.split('/').filter(|it| *it != "{version}" && !it.is_empty());
        let segments = segments.map(|it| {
            let mut parts = it.split('{');
            let mut out = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                out.push_str("{}");
                out.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
            }
            out
        });
        format!("{} /{}", self.method, segments.collect::<Vec<_>>().join("/"))
    }

    /// The version that stands for `{version}` in its path.
    pub(crate) fn version<'a>(&'a self, api: &'a Api) -> &'a str {
        self.origin.version.as_deref().unwrap_or(&api.version)
    }

    /// Its path as it goes over the wire, but for the parameters.
    pub(crate) fn versioned_path(&self, api: &Api) -> String {
        self.path.replace("{version}", self.version(api))
    }

    /// Whether it changes nothing.
    pub(crate) fn is_read(&self) -> bool {
        self.method == "GET"
            || (self.method == "POST"
                && ["/read", "/search"].iter().any(|end| self.path.ends_with(end)))
    }
}

/// The versions of the documents that say what an operation is, where one does not say it all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The version of its path and of its facts; that of its API when there is none.
    pub(crate) version: Option<String>,
    /// The oldest version that has it, when that is another one.
    pub(crate) first: Option<String>,
    /// The version that its scopes are from, when its own does not state any.
    pub(crate) scopes: Option<String>,
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
