//! Operations: their paths and methods, and what they need, take and answer.

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::{Reader, entries, pointer::escaped, texts};
use crate::spec::{
    Operation, Origin,
    version::{self, Version},
};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// What a path has besides methods and what its operations share.
const PROSE: [&str; 5] = ["parameters", "summary", "description", "servers", "$ref"];

/// An operation of a document: what stands there, and where.
#[derive(Clone, Copy)]
pub(super) struct Stated<'a, 'p> {
    pub(super) json: &'a Value,
    pub(super) pointer: &'p str,
    /// The parameters that all operations of the path share.
    pub(super) shared: (&'a Value, &'p str),
}

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in entries(&self.root["paths"]) {
            let pointer = format!("/paths/{}", escaped(path));
            if path.starts_with("x-") {
                continue;
            }
            if !path.starts_with('/') {
                self.note(&pointer, "a path has to start with `/`; it is put in front");
            }
            let Some((item, at)) = self.referred(item, pointer) else { continue };
            let full = format!("/{}", path.strip_prefix('/').unwrap_or(path));
            let shared = format!("{at}/parameters");
            for (method, json) in entries(item) {
                let pointer = format!("{at}/{}", escaped(method));
                let known = METHODS.contains(&method.to_lowercase().as_str());
                match json {
                    Value::Object(_) if known => {
                        let stated = Stated {
                            json,
                            pointer: &pointer,
                            shared: (&item["parameters"], &shared),
                        };
                        let operation = self.operation(&method.to_uppercase(), &full, stated);
                        self.keep_newest(&mut operations, operation, &pointer);
                    }
                    _ if known => {
                        self.note(&pointer, "expected an object; the operation is left out")
                    }
                    _ if PROSE.contains(&method.as_str()) || method.starts_with("x-") => {}
                    _ => {
                        self.note(&pointer, "a method that HubSpot's API does not have is left out")
                    }
                }
                self.read_waiting();
            }
        }
        operations
    }

    /// Adds an operation. Of two that differ in nothing but the version the newer one stays.
    fn keep_newest(&mut self, all: &mut Vec<Operation>, operation: Operation, pointer: &str) {
        let call = operation.call();
        let Some(other) = all.iter_mut().find(|other| other.call() == call) else {
            return all.push(operation);
        };
        let version = |it: &Operation| it.origin.version.as_deref().map(Version::of);
        let own = Some(Version::of(&self.version));
        let newer = version(&operation).or(own.clone()) > version(other).or(own);
        if newer {
            *other = operation;
        }
        self.note(pointer, "is there in two versions; the newer one is taken");
    }

    fn operation(&mut self, method: &str, path: &str, stated: Stated<'a, '_>) -> Operation {
        let Stated { json, pointer, .. } = stated;
        let version = self.own_version(path);
        let marked = version.as_deref().unwrap_or(&self.version).to_owned();
        let (path, in_path) = self.path(path, &marked, pointer);
        let mut operation = Operation {
            name: String::new(),
            method: method.to_owned(),
            path,
            scopes: None,
            parameters: Vec::new(),
            query: Vec::new(),
            body: None,
            returns: Vec::new(),
            exempt: texts(&json["x-hubspot-rate-limit-exemptions"]),
            deprecated: json["deprecated"].as_bool().unwrap_or_default(),
            origin: Origin { version, ..Origin::default() },
            line: 0,
        };
        operation.scopes = self.security(json, pointer, operation.is_read());
        let names = names(&operation);
        self.parameters(&mut operation, stated, &in_path, &names);
        operation.body = self.body(json, pointer, &names);
        operation.returns = self.answers(json, pointer, &names);
        if operation.returns.is_empty() {
            self.note(pointer, "no success is stated; an override can say what it returns");
        }
        operation
    }

    /// The version of a path that has another dated one than the document.
    fn own_version(&self, path: &str) -> Option<String> {
        let all = || path.split('/');
        let own = all().filter(|it| version::is_dated(it)).max_by_key(|it| Version::of(it))?;
        all().all(|it| it != self.version).then(|| own.to_owned())
    }

    /// The path with its version marked and a name of its own for each parameter; and the names that those had.
    fn path(&mut self, path: &str, version: &str, pointer: &str) -> (String, Vec<String>) {
        let (mut out, mut names, mut taken) = (String::new(), Vec::new(), Vec::new());
        for (at, segment) in path.split('/').enumerate() {
            if at > 0 {
                out.push('/');
            }
            if segment == version {
                out.push_str("{version}");
                continue;
            }
            let mut rest = segment;
            while let Some((before, after)) = rest.split_once('{') {
                let pair = after.split_once('}').filter(|(inside, _)| !inside.contains('{'));
                let Some((inside, after)) = pair else {
                    out.push_str(&self.literal(before, pointer));
                    out.push_str("%7B");
                    self.note(pointer, "the braces of the path do not match; taken as they are");
                    rest = after;
                    continue;
                };
                // Some documents have a pattern in it: `{id:[0-9]+}`.
                let name =
                    inside.split(':').next().unwrap_or_default().trim().trim_start_matches('+');
                let own = own_name(name, &taken);
                if own != inside {
                    self.note(
                        pointer,
                        &format!("the parameter `{{{inside}}}` of the path is called `{own}`"),
                    );
                }
                names.push(name.to_owned());
                out.push_str(&self.literal(before, pointer));
                out.push_str(&format!("{{{own}}}"));
                taken.push(own);
                rest = after;
            }
            out.push_str(&self.literal(rest, pointer));
        }
        (out, names)
    }

    /// A part of a path that is no parameter, with what a URL cannot have written in its form.
    fn literal(&mut self, text: &str, pointer: &str) -> String {
        let mut out = String::new();
        for byte in text.bytes() {
            let plain = byte.is_ascii_graphic() && !br#"{}"<>\^`#?"#.contains(&byte);
            match plain {
                true => out.push(char::from(byte)),
                false => out.push_str(&format!("%{byte:02X}")),
            }
        }
        if out != text {
            self.note(pointer, &format!("`{text}` in the path is written `{out}`"));
        }
        out
    }
}

/// The name of a parameter of a path, different from the others in Rust; `{version}` is the version of the API.
fn own_name(name: &str, taken: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$');
    let base: String = name.chars().filter(|c| plain(*c)).collect();
    let base = match base.as_str() {
        "version" => "ofVersion".to_owned(),
        _ if !base.contains(|c: char| c.is_ascii_alphanumeric()) => "parameter".to_owned(),
        _ => base,
    };
    let (mut own, mut number) = (base.clone(), 2);
    while taken.iter().any(|other| other.to_snake_case() == own.to_snake_case()) {
        own = format!("{base}{number}");
        number += 1;
    }
    own
}

/// What types that stand in the place of an operation are named after: its method and the last word of its path.
fn names(operation: &Operation) -> String {
    let last =
        operation.path.rsplit('/').find(|segment| !segment.is_empty() && !segment.contains('{'));
    let last = last.map(ToUpperCamelCase::to_upper_camel_case).filter(|last| !last.is_empty());
    let method = operation.method.to_lowercase().to_upper_camel_case();
    format!("{method}{}", last.as_deref().unwrap_or("Body"))
}
