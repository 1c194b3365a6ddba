//! Whatever a document says, reading it comes to an end, and what is written of it is read back.

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{api, check};
use crate::{
    import::names,
    spec::{read, write},
};

/// The keys that mean something in a document, and some that do not.
const KEYS: [&str; 33] = [
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "nullable",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "discriminator",
    "propertyName",
    "mapping",
    "parameters",
    "schema",
    "content",
    "application/json",
    "multipart/form-data",
    "text/csv",
    "requestBody",
    "responses",
    "200",
    "2XX",
    "security",
    "oauth2",
    "name",
    "in",
    "a b/~«»|\u{1}\"\\",
];

const WORDS: [&str; 22] = [
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/schemas/C%20D",
    "#/components/schemas/A/properties/name",
    "#/components/responses/A",
    "#/paths/~1things~1v1~1{id}/get",
    "#",
    "elsewhere.json",
    "object",
    "string",
    "array",
    "integer",
    "null",
    "binary",
    "path",
    "query",
    "id",
    "name",
    "deepObject",
    "a | b\n",
    "=",
    "",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3..300i64).prop_map(Value::from),
        prop::sample::select(WORDS.to_vec()).prop_map(Value::from),
        "\\PC{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 5, |inner| {
        let key =
            prop_oneof![prop::sample::select(KEYS.to_vec()).prop_map(str::to_owned), "\\PC{0,3}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..5)
                .prop_map(|all| Value::Object(Map::from_iter(all))),
        ]
    })
}

fn document() -> impl Strategy<Value = Value> {
    let parts = prop::collection::vec(value(), 9);
    (parts, "\\PC{0,8}").prop_map(|(parts, title)| {
        let part = |at: usize| parts.get(at).cloned().unwrap_or_default();
        json!({
            "openapi": "3.1.0",
            "info": { "title": title, "version": "v1" },
            "security": part(0),
            "paths": {
                "/things/v1/{id}": {
                    "get": part(1),
                    "post": {
                        "parameters": [part(2), { "name": "name", "in": "query", "schema": part(3) }],
                        "requestBody": { "content": { "application/json": { "schema": part(4) } } },
                        "responses": { "200": { "content": { "application/json": { "schema": part(5) } } } }
                    }
                },
                "/{}/{id}/{id": part(6)
            },
            "components": {
                "schemas": { "A": part(7), "B": { "type": "object", "properties": { "name": part(8) } }, "C D": part(3) },
                "responses": { "A": part(6) }
            }
        })
    })
}

/// Reads a document, and what is written of it.
fn survives(document: &Value) -> Result<(), TestCaseError> {
    let mut report = Vec::new();
    if check(document).is_err() {
        return Ok(());
    }
    let mut api = api(("crm", "things"), Path::new("document.json"), document, &mut report);
    names::assign(&mut api);
    let text = write::api(&api);
    let again = read::api(&Path::new("spec/crm").join(format!("{}.toml", api.name)), &text);
    let mut again = again.map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
    again.operations.iter_mut().for_each(|operation| operation.line = 0);
    prop_assert_eq!(again, api);
    for line in report {
        prop_assert!(line.starts_with("document.json#"), "a note without its place: {}", line);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_survived(document in document()) {
        survives(&document)?;
    }

    #[test]
    fn any_json_is_survived(document in value()) {
        survives(&document)?;
    }
}

#[test]
fn long_chains_are_survived() {
    let reference = |at: usize| json!({ "$ref": format!("#/components/schemas/T{at}") });
    type Link<'a> = &'a dyn Fn(usize) -> Value;
    let links: [Link<'_>; 5] = [
        &reference,
        &|at| json!({ "type": "array", "items": reference(at) }),
        &|at| json!({ "type": "object", "properties": { "next": reference(at) } }),
        &|at| json!({ "allOf": [reference(at), { "properties": { "at": { "type": "string" } } }] }),
        &|at| json!({ "oneOf": [reference(at), { "type": "string" }] }),
    ];
    for link in links {
        let schemas: Map<String, Value> =
            (0..3000).map(|at| (format!("T{at}"), link(at + 1))).collect();
        let answer =
            json!({ "200": { "content": { "application/json": { "schema": reference(0) } } } });
        let document = json!({
            "openapi": "3.0.1", "info": { "title": "Chain", "version": "v1" },
            "paths": { "/chain": { "get": { "responses": answer } } }, "components": { "schemas": schemas }
        });
        survives(&document).unwrap();
    }
}
