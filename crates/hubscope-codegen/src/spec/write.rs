//! Writes a spec file, always in the same form.

use std::{collections::HashSet, fmt::Write};

use super::{Api, Field, Operation, Shape};

/// The text of the file of an API.
pub(crate) fn api(api: &Api) -> String {
    let mut out = String::from(
        "# Made by `cargo xtask import`; what it gets wrong is mended in spec/overrides.toml.\n# The notation is explained in spec/README.md.\n\n",
    );
    put(&mut out, "version", &api.version);
    // In the file all keys are different, whatever the module.
    let mut taken = HashSet::new();
    for operation in &api.operations {
        let (mut key, mut number) = (operation.name.clone(), 2);
        while !taken.insert(key.clone()) {
            key = format!("{}_{number}", operation.name);
            number += 1;
        }
        out.push('\n');
        write_operation(&mut out, &key, operation);
    }
    for (name, shape) in &api.types {
        match shape {
            Shape::Object(fields) => {
                let _ = writeln!(out, "\n[types.{}]", key(name));
                fields.iter().for_each(|field| put_field(&mut out, "", field));
            }
            Shape::Union(names) => {
                let _ = writeln!(
                    out,
                    "\n[types.{}]\n\"=\" = \"union({})\"",
                    key(name),
                    names.join(" | ")
                );
            }
        }
    }
    out
}

fn write_operation(out: &mut String, name: &str, operation: &Operation) {
    let _ = writeln!(out, "[operations.{}]", key(name));
    if name != operation.name {
        put(out, "name", &operation.name);
    }
    put(out, "call", &operation.call());
    let origin = &operation.origin;
    for (key, value) in [("version", &origin.version), ("first", &origin.first)] {
        value.iter().for_each(|value| put(out, key, value));
    }
    if let Some(scopes) = &operation.scopes {
        if scopes.0.len() > 4 {
            let _ = writeln!(out, "scopes = [");
            for all in &scopes.0 {
                let _ = writeln!(out, "    {},", quoted(&all.join(" & ")));
            }
            let _ = writeln!(out, "]");
        } else {
            put(out, "scopes", &scopes.to_string());
        }
    }
    origin.scopes.iter().for_each(|version| put(out, "scopes_of", version));
    operation.parameters.iter().for_each(|field| put_field(out, "path.", field));
    operation.query.iter().for_each(|field| put_field(out, "query.", field));
    if let Some(body) = &operation.body {
        put(out, &format!("body.{}", body.media.word()), &body.ty.to_string());
    }
    for (status, ty) in &operation.returns {
        put(
            out,
            &format!("returns.{status}"),
            &ty.as_ref().map_or("nothing".to_owned(), ToString::to_string),
        );
    }
    if !operation.exempt.is_empty() {
        let limits: Vec<_> = operation.exempt.iter().map(|limit| quoted(limit)).collect();
        let _ = writeln!(out, "exempt = [{}]", limits.join(", "));
    }
    if operation.deprecated {
        out.push_str("deprecated = true\n");
    }
}

fn put_field(out: &mut String, prefix: &str, field: &Field) {
    let optional = if field.required { "" } else { "?" };
    put(out, &format!("{prefix}{}", key(&field.name)), &format!("{}{optional}", field.ty));
}

fn put(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {}", quoted(value));
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\\' | '"' => out.extend(['\\', c]),
            // TOML has none of these as they are.
            _ if c.is_control() => _ = write!(out, "\\u{:04X}", u32::from(c)),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

fn key(name: &str) -> String {
    let bare = !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if bare { name.to_owned() } else { quoted(name) }
}
