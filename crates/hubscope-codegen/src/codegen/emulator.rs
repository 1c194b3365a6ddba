//! Generates what the emulator knows of the endpoints: which there are, and what they need.

use std::fmt::Write;

use super::{
    Files, HEADER,
    resolve::{Access, Model},
};

const ACCESS: [&str; 4] = ["Read", "Write", "SchemaRead", "SchemaWrite"];

pub(crate) fn write(model: &Model<'_>, files: &mut Files) {
    let mut out = format!(
        "{HEADER}\nuse crate::endpoint::{{Access, Endpoint, ObjectAccess, ObjectType}};\n\npub(crate) static ENDPOINTS: &[Endpoint] = &[\n"
    );
    for op in &model.operations {
        let access = match &op.access {
            Access::Public => "Access::Public".to_owned(),
            Access::Scopes(name) => format!("Access::Scopes({name:?})"),
            Access::Object { access, parameter } => {
                format!("Access::Object(ObjectAccess::{}, {parameter})", ACCESS[*access])
            }
        };
        let id = op.id();
        let _ = writeln!(
            out,
            "Endpoint {{ id: {id:?}, method: {:?}, path: {:?}, access: {access} }},",
            op.operation.method,
            op.path()
        );
    }
    out.push_str("];\n\npub(crate) static OBJECT_TYPES: &[ObjectType] = &[\n");
    for (object, [read, write, schema_read, schema_write]) in
        model.spec.objects.iter().zip(&model.objects)
    {
        let _ = writeln!(
            out,
            "ObjectType {{ name: {:?}, type_id: {:?}, read: {read:?}, write: {write:?}, schema_read: {schema_read:?}, schema_write: {schema_write:?} }},",
            object.name,
            object.id.as_deref().unwrap_or_default()
        );
    }
    out.push_str("];\n");
    files.insert("crates/hubscope-emulator/src/generated/mod.rs".into(), out);
}
