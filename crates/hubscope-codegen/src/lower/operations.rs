//! The calls of an area.

use super::{docs, types::Types};
use crate::{
    ir::{Before, Body, Field, Needs, Operation, Part, Place, Reply, Shape, Ty},
    mend::Op,
    names::{
        Ground, Names,
        graph::{CallTypes, NodeField, NodeId, NodeShape},
        ident,
        ledger::{Entry, Item, Ledger},
        operations::OperationId,
    },
    spec::{Media, notation::Type},
};

/// From this many required fields on, a body is taken whole.
const FLAT: usize = 5;

/// Lowers an operation.
pub(super) fn lower(
    ground: &Ground<'_>,
    names: &Names,
    ledger: &Ledger,
    types: &Types,
    requirement: impl Fn(&str) -> Option<crate::ir::Requirement>,
    id: OperationId,
) -> Operation {
    let op = &ground.facts.apis[id.0].operations[id.1];
    let entry = &names.operations[id];
    let call = &ground.graph.calls[id.0][id.1];
    let needs = match (op.object, &op.scopes) {
        (Some(object), _) => Needs::Object(object),
        (None, Some(_)) => requirement(&entry.needs).map_or(Needs::Nothing, Needs::Requirement),
        (None, None) => Needs::Nothing,
    };
    let mut parts = parts(op, call, types);
    let body = body(ground, op, call, types, &mut parts);
    let (glossary, api) = (&ground.facts.spec.glossary, format!("{}/{}", op.api.area, op.api.name));
    for part in &mut parts {
        let meaning = match part.place {
            Place::Form | Place::Part => glossary.field(&part.wire, ""),
            _ => glossary.parameter(&part.wire, &api),
        };
        part.doc = meaning.map(str::to_owned);
    }
    let within = |ty: &Ty| types.holds_secret(ty);
    let secret = parts.iter().any(|part| within(&part.ty))
        || match &body {
            Body::Flat(id) => within(&Ty::Ref(*id)),
            Body::Inputs(ty) | Body::Whole(ty) => within(ty),
            _ => false,
        };
    Operation {
        area: op.api.area.clone(),
        api: op.api.name.clone(),
        module: entry.module.clone(),
        function: entry.function.clone(),
        request: entry.request.clone(),
        topic: entry.topic.clone(),
        also: entry.also.clone(),
        before: before(ledger, &op.api.area, entry),
        method: op.operation.method.clone(),
        path: op.path(),
        slashes: op.slashes.map(str::to_owned),
        docs: docs::of(op, entry, &needs),
        needs,
        repeat: op.repeat,
        parts,
        body,
        reply: reply(op, call, types),
        comparable: !secret,
    }
}

fn before(ledger: &Ledger, area: &str, entry: &Entry) -> Vec<Before> {
    let now = entry.item(area);
    let moved = ledger.moved.iter().filter(|moved| moved.new == now);
    let old = moved.filter_map(|moved| match &moved.old {
        Item::Call { module, function, request, .. } => Some(Before {
            module: module.clone(),
            function: function.clone(),
            ty: request.clone(),
            until: moved.until.clone(),
        }),
        Item::Type { .. } => None,
    });
    old.collect()
}

fn parts(op: &Op<'_>, call: &CallTypes, types: &Types) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, field) in op.operation.parameters.iter().enumerate() {
        let place = match &op.object {
            Some(object) if object.parameter == at => Place::ObjectType,
            Some(_) if matches!(field.name.as_str(), "toObjectType" | "objectType") => {
                Place::OtherObjectType
            }
            _ => Place::Path,
        };
        let ty = match field.ty {
            Type::Int32 => Ty::Int32,
            Type::Int64 => Ty::Int64,
            _ => Ty::String,
        };
        parts.push(part(&field.name, field.required, ty, place));
    }
    for (field, ty) in op.operation.query.iter().zip(&call.query) {
        parts.push(part(&field.name, field.required, types.ty(ty), Place::Query));
    }
    parts
}

fn part(wire: &str, required: bool, ty: Ty, place: Place) -> Part {
    Part { name: ident::field(wire), wire: wire.to_owned(), ty, required, place, doc: None }
}

fn body(
    ground: &Ground<'_>,
    op: &Op<'_>,
    call: &CallTypes,
    types: &Types,
    parts: &mut Vec<Part>,
) -> Body {
    let (Some(body), Some(ty)) = (&op.operation.body, &call.body) else { return Body::None };
    match (body.media, ty) {
        (Media::Text, _) => return Body::Text,
        (Media::Multipart, Ty::Json) => return Body::Parts,
        _ => {}
    }
    if let Some(form) = call.form {
        let (place, form_body) = match body.media {
            Media::Multipart => (Place::Part, Body::Multipart),
            _ => (Place::Form, Body::Form),
        };
        let fields = form_fields(ground, form);
        parts.extend(fields.iter().map(|it| part(&it.name, it.required, types.ty(&it.ty), place)));
        return form_body;
    }
    match types.ty(ty) {
        Ty::BatchInput(item) => Body::Inputs(*item),
        Ty::Ref(id) => {
            let Shape::Object(fields) = &types.defs[id.0].shape else {
                return Body::Whole(Ty::Ref(id));
            };
            let inputs = || fields.iter().filter(|field| !matches!(field.ty, Ty::Const(_)));
            let clash = |field: &Field| {
                let name = ident::field(&field.name);
                parts.iter().any(|part| part.name == name)
            };
            match inputs().any(clash) || inputs().filter(|it| it.required).count() >= FLAT {
                true => Body::Whole(Ty::Ref(id)),
                false => Body::Flat(id),
            }
        }
        ty => Body::Whole(ty),
    }
}

fn form_fields<'g>(ground: &'g Ground<'_>, form: NodeId) -> &'g [NodeField] {
    match &ground.graph.nodes[form].shape {
        NodeShape::Object(fields) => fields,
        _ => &[],
    }
}

fn reply(op: &Op<'_>, call: &CallTypes, types: &Types) -> Reply {
    match (op.reply(), &call.reply) {
        (None, _) => Reply::Nothing,
        (Some((Type::Binary, _)), _) => Reply::Bytes,
        (Some(_), None) => Reply::Text,
        (Some((_, true)), Some(ty)) => Reply::Optional(types.ty(ty)),
        (Some((_, false)), Some(ty)) => Reply::Json(types.ty(ty)),
    }
}
