//! A document in the plain form that the facts are compared in: without references to anything but objects, without
//! `allOf`, and with what a path or the document says for all operations in each of them.

use serde_json::{Map, Value, json};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// How far references and parts are followed. Parts of parts can be many.
const DEEPEST: usize = 12;

/// The document in its plain form.
pub(super) fn document(root: &Value) -> Value {
    let plain = Plain { root };
    let each = |schemas: &Value, change: &dyn Fn(&Value) -> Value| -> Value {
        Value::Object(object(schemas).map(|(name, value)| (name.clone(), change(value))).collect())
    };
    let paths: Map<String, Value> = object(&root["paths"])
        .map(|(path, item)| {
            let methods = object(item)
                .filter(|(method, json)| METHODS.contains(&method.as_str()) && json.is_object());
            let operation = |(method, json): (&String, &Value)| {
                (method.clone(), plain.operation(path, method, json, &item["parameters"]))
            };
            (path.clone(), Value::Object(methods.map(operation).collect()))
        })
        .collect();
    let schemas = each(&root["components"]["schemas"], &|schema| plain.schema(schema, 0));
    json!({ "info": root["info"], "paths": paths, "components": { "schemas": schemas } })
}

struct Plain<'a> {
    root: &'a Value,
}

impl<'a> Plain<'a> {
    fn operation(&self, path: &str, method: &str, json: &'a Value, shared: &'a Value) -> Value {
        let mut parameters: Vec<Value> = Vec::new();
        for parameter in items(&json["parameters"]).chain(items(shared)).map(|it| self.referred(it))
        {
            let same = |other: &Value| {
                other["name"] == parameter["name"] && other["in"] == parameter["in"]
            };
            if !parameters.iter().any(same) {
                let mut parameter = parameter.clone();
                parameter["schema"] = self.schema(&parameter["schema"].clone(), 0);
                parameters.push(parameter);
            }
        }
        let responses =
            object(&json["responses"]).map(|(status, it)| (status.clone(), self.content(it)));
        let stated = json.get("security").or(self.root.get("security"));
        let reads = method == "get"
            || method == "post" && (path.ends_with("/read") || path.ends_with("/search"));
        json!({
            "parameters": parameters,
            "requestBody": self.content(&json["requestBody"]),
            "responses": responses.collect::<Map<_, _>>(),
            "security": stated.map(|stated| security(stated, reads)),
        })
    }

    /// A body or an answer with the best of its content types first.
    fn content(&self, json: &'a Value) -> Value {
        let mut all: Vec<_> = object(&self.referred(json)["content"]).collect();
        all.sort_by_key(|(media, _)| !media.contains("json"));
        let plain = |(media, content): (&String, &Value)| {
            (media.clone(), json!({ "schema": self.schema(&content["schema"], 0) }))
        };
        match all.is_empty() {
            true => Value::Null,
            false => json!({ "content": all.into_iter().map(plain).collect::<Map<_, _>>() }),
        }
    }

    fn schema(&self, schema: &Value, depth: usize) -> Value {
        let Some(keys) = schema.as_object().filter(|_| depth < DEEPEST) else { return json!({}) };
        let mut out = match (schema.get("$ref"), schema.get("allOf")) {
            (Some(_), _) => self.reference(schema, depth),
            (None, Some(_)) => self.merged(schema, depth),
            _ => schema.clone(),
        };
        if keys.contains_key("$ref") {
            return out;
        }
        if let Some(properties) = out.get_mut("properties").and_then(Value::as_object_mut) {
            properties
                .values_mut()
                .for_each(|property| *property = self.schema(property, depth + 1));
        }
        for inner in ["items", "additionalProperties"] {
            if out[inner].is_object() {
                out[inner] = self.schema(&out[inner], depth + 1);
            }
        }
        self.choice(&mut out, depth);
        without_null(&mut out);
        out
    }

    /// A reference to an object stays; one to anything else is that.
    fn reference(&self, schema: &Value, depth: usize) -> Value {
        let target = self.referred(schema);
        let choice = ["oneOf", "anyOf"].iter().any(|key| items(&target[*key]).count() > 1);
        let stays = target.get("$ref").is_some()
            || target["properties"].is_object()
            || choice
            || target.is_null();
        let merged = target.get("allOf").is_some() && self.alias(target).is_none();
        let mut out = if stays || merged { schema.clone() } else { self.schema(target, depth + 1) };
        if schema["nullable"] == true {
            out["nullable"] = json!(true);
        }
        out
    }

    fn alias<'b>(&self, schema: &'b Value) -> Option<&'b Value> {
        let own = ["properties", "required", "oneOf", "anyOf"]
            .iter()
            .any(|key| schema.get(*key).is_some());
        let mut parts = items(&schema["allOf"]).filter(|part| {
            ["$ref", "properties", "required", "type", "allOf", "oneOf"]
                .iter()
                .any(|key| part.get(*key).is_some())
        });
        parts.next().filter(|only| !own && only["$ref"].is_string() && parts.next().is_none())
    }

    /// What `allOf` puts together.
    fn merged(&self, schema: &Value, depth: usize) -> Value {
        if let Some(only) = self.alias(schema) {
            let mut out = self.schema(only, depth + 1);
            if schema["nullable"] == true {
                out["nullable"] = json!(true);
            }
            return out;
        }
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for part in items(&schema["allOf"]) {
            let target = self.referred(part);
            let part = if target.get("allOf").is_some() && depth < DEEPEST {
                self.merged(target, depth + 1)
            } else {
                target.clone()
            };
            properties
                .extend(object(&part["properties"]).map(|(name, it)| (name.clone(), it.clone())));
            required.extend(items(&part["required"]).cloned());
        }
        properties
            .extend(object(&schema["properties"]).map(|(name, it)| (name.clone(), it.clone())));
        required.extend(items(&schema["required"]).cloned());
        json!({ "type": "object", "properties": properties, "required": required, "nullable": schema["nullable"] })
    }

    /// Alternatives without null, and `anyOf` as `oneOf`.
    fn choice(&self, out: &mut Value, depth: usize) {
        let all: Vec<Value> = items(&out["oneOf"]).chain(items(&out["anyOf"])).cloned().collect();
        if all.is_empty() {
            return;
        }
        let (null, others): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|one| one["type"] == "null");
        if let ([one], false) = (&others[..], null.is_empty()) {
            *out = self.schema(one, depth + 1);
        } else {
            out["oneOf"] =
                Value::Array(others.iter().map(|one| self.schema(one, depth + 1)).collect());
        }
        if !null.is_empty() {
            out["nullable"] = json!(true);
        }
    }

    /// What references lead to; null when they lead nowhere.
    fn referred<'b>(&self, value: &'b Value) -> &'b Value
    where
        'a: 'b,
    {
        let mut value = value;
        for _ in 0..DEEPEST {
            let Some(reference) = value["$ref"].as_str() else { return value };
            let pointer = reference.trim_start_matches('#').replace("%20", " ");
            value = self.root.pointer(&pointer).unwrap_or(&Value::Null);
        }
        &Value::Null
    }
}

/// Types and values without null, and a constant as what says the same in older documents.
fn without_null(schema: &mut Value) {
    let null = schema["type"] == "null"
        || items(&schema["type"])
            .chain(items(&schema["enum"]))
            .any(|it| it == "null" || it.is_null());
    if let Some(kinds) = schema.get_mut("type").and_then(Value::as_array_mut) {
        kinds.retain(|kind| kind != "null");
        if let [one] = &kinds[..] {
            schema["type"] = one.clone();
        }
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| !value.is_null());
    }
    if let Some(constant) = schema.get("const").filter(|constant| constant.is_string()).cloned() {
        schema["type"] = json!("string");
        schema["enum"] = json!([constant]);
        schema["default"] = constant;
    }
    if null {
        schema["nullable"] = json!(true);
    }
}

/// The scopes of private apps where none of OAuth are named, and those of developers for their key.
fn security(stated: &Value, reads: bool) -> Value {
    let named = |prefix: &str| {
        items(stated).any(|one| {
            object(one).any(|(name, scopes)| name.starts_with(prefix) && items(scopes).count() > 0)
        })
    };
    if named("oauth2") {
        return stated.clone();
    }
    if let Some(scheme) =
        ["private_apps", "private_apps_legacy"].iter().find(|scheme| named(scheme))
    {
        let all = items(stated)
            .filter_map(|one| one.get(*scheme))
            .map(|scopes| json!({ "oauth2": scopes }));
        return Value::Array(all.collect());
    }
    let developer = |one: &Value| {
        one.as_object().is_some_and(|one| one.len() == 1 && one.contains_key("developer_hapikey"))
    };
    match items(stated).count() > 0 && items(stated).all(developer) {
        true if reads => json!([{ "oauth2": ["developers-read"] }]),
        true => json!([{ "oauth2": ["developers-write"] }]),
        false => stated.clone(),
    }
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_elsewhere_is_in_place() {
        let plain = document(&json!({
            "security": [{ "developer_hapikey": [] }],
            "paths": { "/a/{id}": {
                "parameters": [{ "$ref": "#/components/parameters/Id" }],
                "post": {
                    "requestBody": { "$ref": "#/components/requestBodies/Thing" },
                    "responses": { "200": { "$ref": "#/components/responses/Thing" } }
                },
                "x-note": {}
            } },
            "components": {
                "parameters": { "Id": { "name": "id", "in": "path", "schema": { "$ref": "#/components/schemas/Id" } } },
                "requestBodies": { "Thing": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } },
                "responses": { "Thing": { "content": { "*/*": {}, "application/json": { "schema": { "allOf": [{ "$ref": "#/components/schemas/Thing" }] } } } } },
                "schemas": {
                    "Id": { "type": ["string", "null"], "format": "uuid" },
                    "Thing": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["id"], "properties": { "kind": { "const": "A" } } }] },
                    "Base": { "type": "object", "properties": { "id": { "$ref": "#/components/schemas/Id" } } }
                }
            }
        }));
        let operation = &plain["paths"]["/a/{id}"]["post"];
        assert!(plain["paths"]["/a/{id}"].get("x-note").is_none());
        assert_eq!(operation["security"], json!([{ "oauth2": ["developers-write"] }]));
        assert_eq!(
            operation["parameters"][0]["schema"],
            json!({ "type": "string", "format": "uuid", "nullable": true })
        );
        let thing = json!({ "$ref": "#/components/schemas/Thing" });
        assert_eq!(operation["requestBody"]["content"]["application/json"]["schema"], thing);
        let (media, content) = object(&operation["responses"]["200"]["content"]).next().unwrap();
        assert_eq!((media.as_str(), &content["schema"]), ("application/json", &thing));
        let schema = &plain["components"]["schemas"]["Thing"];
        assert_eq!(schema["required"], json!(["id"]));
        assert_eq!(schema["properties"]["id"]["format"], "uuid");
        assert_eq!(schema["properties"]["kind"]["default"], "A");
    }

    #[test]
    fn circles_end() {
        let circle = json!({ "paths": {}, "components": { "schemas": {
            "A": { "$ref": "#/components/schemas/B" },
            "B": { "$ref": "#/components/schemas/A" },
            "C": { "allOf": [{ "$ref": "#/components/schemas/C" }, { "properties": { "c": { "type": "string" } } }] },
            "D": { "type": "array", "items": { "$ref": "#/components/schemas/D" } }
        } } });
        let plain = document(&circle);
        assert_eq!(plain["components"]["schemas"]["C"]["properties"]["c"]["type"], "string");
        assert_eq!(plain["components"]["schemas"]["D"]["type"], "array");
    }
}
