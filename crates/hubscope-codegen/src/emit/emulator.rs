//! Writes what the emulator knows of the endpoints: which there are, and what they need.

use std::fmt::Write;

use crate::{
    ir::{Ir, Needs},
    output::Files,
    source::HEADER,
};

pub(super) fn write(ir: &Ir, files: &mut Files) {
    let mut out = format!(
        "{HEADER}\nuse crate::endpoint::{{Access, Endpoint, ObjectAccess, ObjectType}};\n\npub(crate) static ENDPOINTS: &[Endpoint] = &[\n"
    );
    for op in ir.areas.iter().flat_map(|area| &area.operations) {
        let access = match &op.needs {
            Needs::Nothing => "Access::Public".to_owned(),
            Needs::Requirement(it) => format!("Access::Scopes({:?})", it.name),
            Needs::Object(object) => {
                let access = object.access.rust();
                format!("Access::Object(ObjectAccess::{access}, {})", object.parameter)
            }
        };
        let id = op.id();
        let _ = writeln!(
            out,
            "Endpoint {{ id: {id:?}, method: {:?}, path: {:?}, access: {access} }},",
            op.method, op.path
        );
    }
    out.push_str("];\n\npub(crate) static OBJECT_TYPES: &[ObjectType] = &[\n");
    for object in &ir.objects {
        let [read, write, schema_read, schema_write] = &object.needs;
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
