//! Operations: their paths and methods, and what they need, take and answer.

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::{Reader, entries, refs::escaped, texts};
use crate::spec::Operation;

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
            if !path.starts_with('/') || path.contains(|c: char| c.is_control()) {
                self.note(&pointer, "a path has to start with `/`; it is left out");
                continue;
            }
            let Some((item, at)) = self.referred(item, pointer) else { continue };
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
                        operations.extend(self.operation(&method.to_uppercase(), path, stated));
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

    fn operation(&mut self, method: &str, path: &str, stated: Stated<'a, '_>) -> Option<Operation> {
        let Stated { json, pointer, .. } = stated;
        let (path, in_path) = self.path(path, pointer)?;
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
            line: 0,
        };
        operation.scopes = self.security(json, pointer, operation.is_read());
        let names = names(&operation);
        self.parameters(&mut operation, stated, &in_path, &names);
        operation.body = match self.body(json, pointer, &names) {
            Ok(body) => body,
            Err(()) => {
                self.note(pointer, "its body cannot be sent; the operation is left out");
                return None;
            }
        };
        operation.returns = self.answers(json, pointer, &names);
        if operation.returns.is_empty() {
            self.note(pointer, "no success is stated; an override can say what it returns");
        }
        Some(operation)
    }

    /// The path with its version marked and a name of its own for each parameter; and the names that those had.
    fn path(&mut self, path: &str, pointer: &str) -> Option<(String, Vec<String>)> {
        let (mut out, mut names, mut taken) = (String::new(), Vec::new(), Vec::new());
        for (at, segment) in path.split('/').enumerate() {
            if at > 0 {
                out.push('/');
            }
            if segment == self.version {
                out.push_str("{version}");
                continue;
            }
            let mut rest = segment;
            while let Some((before, after)) = rest.split_once('{') {
                let Some((inside, after)) =
                    after.split_once('}').filter(|(inside, _)| !inside.contains('{'))
                else {
                    self.note(
                        pointer,
                        "the braces of the path do not match; the operation is left out",
                    );
                    return None;
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
                out.push_str(&format!("{before}{{{own}}}"));
                taken.push(own);
                rest = after;
            }
            if rest.contains('}') {
                self.note(
                    pointer,
                    "the braces of the path do not match; the operation is left out",
                );
                return None;
            }
            out.push_str(rest);
        }
        Some((out, names))
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
