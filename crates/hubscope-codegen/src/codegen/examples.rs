//! Generates an example of one operation of each module, which the doctests compile.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use anyhow::Result;

use super::{
    endpoints::{self, BodyForm, Place},
    layout,
    modules::module_path,
    resolve::{Access, Model, Op},
    samples::Samples,
    text,
    types::Types,
};
use crate::spec::{notation::Type, workspace::Kind};

/// The texts of all examples: ids are numbers.
const TEXT: &str = "1";

/// The operations that show best how a module is used, the best first.
const TYPICAL: [&str; 7] = ["list", "get", "search", "create", "batch_read", "update", "send"];

/// The examples of an area, by the id of the operation.
pub(super) fn of_area(
    model: &Model<'_>,
    types: &Types,
    area: &str,
) -> Result<BTreeMap<String, String>> {
    let mut best: BTreeMap<(Vec<String>, &str), (usize, String, String)> = BTreeMap::new();
    for op in model.operations.iter().filter(|op| op.api.area == area) {
        let Some((rank, example)) = example(model, types, op)? else { continue };
        let place = best.entry((module_path(op), &op.api.name)).or_insert((
            usize::MAX,
            String::new(),
            String::new(),
        ));
        if rank < place.0 {
            *place = (rank, op.id(), example);
        }
    }
    Ok(best.into_values().map(|(_, id, example)| (id, example)).collect())
}

/// An example, and how well it shows the use of its module: less is better.
fn example(model: &Model<'_>, types: &Types, op: &Op<'_>) -> Result<Option<(usize, String)>> {
    let owner = text::camel(&op.name);
    let mut parts = endpoints::parts(model, types, op, &owner)?;
    let body = endpoints::body(model, types, op, &owner, &mut parts)?;
    let crate_name = layout::crate_name(&op.api.area).replace('-', "_");
    let samples = Samples { types, path: "types::".to_owned(), text: TEXT, whole: false };
    let sample = |ty: &Type| samples.sent(ty, &mut Vec::new()).map(|sample| shorter(&sample.rust));
    // A text is called what it stands for.
    let named = |ty: &Type, name: &str| match ty {
        Type::String | Type::Text | Type::Uuid | Type::Date => Some(format!("{name:?}")),
        ty => sample(ty),
    };
    let mut arguments = Vec::new();
    for part in parts.iter().filter(|part| part.required) {
        arguments.push(match part.place {
            Place::ObjectType => Some("Contacts".to_owned()),
            Place::OtherObjectType => Some("Companies".to_owned()),
            Place::Path if matches!(part.ty, Type::Int32 | Type::Int64) => Some(TEXT.to_owned()),
            Place::Path => Some(format!("{:?}", part.wire)),
            _ => named(&part.ty, &part.wire),
        });
    }
    match &body {
        BodyForm::None | BodyForm::Form | BodyForm::Multipart => {}
        BodyForm::Parts => return Ok(None),
        BodyForm::Text => arguments.push(Some(format!("{TEXT:?}"))),
        BodyForm::Inputs(of) => arguments.push(sample(of).map(|one| format!("[{one}]"))),
        BodyForm::Whole(ty) => arguments.push(sample(ty)),
        BodyForm::Flat(_, fields) => {
            let required = fields.iter().filter(|field| field.required);
            arguments.extend(required.map(|field| named(&field.ty, &field.name)))
        }
    }
    let Some(arguments) = arguments.into_iter().collect::<Option<Vec<_>>>() else {
        return Ok(None);
    };
    // Longer ones have a line for each argument.
    let mut list = arguments.join(", ");
    if list.len() > 70 {
        list = arguments.iter().map(|argument| format!("\n    {argument},")).collect::<String>()
            + "\n";
    }
    let arguments = list.replace("moment()", "hubscope_core::Timestamp::now()");
    let typical = TYPICAL.iter().position(|name| *name == op.name).unwrap_or(TYPICAL.len());
    let rank = typical * 1_000 + arguments.len() * 20;

    let path = module_path(op);
    let (last, before) = path.split_last().map_or(("", &path[..]), |(last, before)| (last, before));
    let mut out = String::new();
    if arguments.contains("BTreeMap") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let holder = holder(model, op);
    if arguments.contains("Contacts") || arguments.contains("Companies") {
        let used: Vec<_> =
            ["Companies", "Contacts"].into_iter().filter(|name| arguments.contains(name)).collect();
        let _ = writeln!(out, "use hubscope_core::object::{{{}}};", used.join(", "));
    }
    let place: String = before.iter().map(|part| format!("::{part}")).collect();
    let uses_types = arguments.contains("types::");
    match uses_types {
        true => writeln!(
            out,
            "use {crate_name}::{{{}::{last}, types}};",
            place.trim_start_matches("::")
        ),
        false => writeln!(out, "use {crate_name}{place}::{last};"),
    }?;
    let mut out = out.replace("{::", "{");
    if let Holder::Account(scopes) | Holder::App(scopes) = &holder {
        let list: Vec<_> = scopes.iter().map(|scope| format!("{scope:?}")).collect();
        let list = list.join(", ");
        let _ =
            write!(out, "\n#[derive(hubscope_core::Scopes)]\n#[scopes({list})]\nstruct App;\n\n");
    }
    let client = match &holder {
        Holder::Anyone => "hubscope_reqwest::Http",
        Holder::Account(_) => "hubscope_reqwest::Client<App>",
        Holder::App(_) => "hubscope_reqwest::Client<hubscope_core::AppLevel<App>>",
        Holder::Developer => "hubscope_reqwest::Client<hubscope_core::Developer>",
        Holder::Unknown => "hubscope_reqwest::Client<hubscope_core::Unchecked>",
    };
    let _ = writeln!(
        out,
        "# async fn example(client: &{client}) -> Result<(), hubscope_core::Error> {{"
    );
    let call = format!("{last}::{}({arguments}).send(client).await?", text::function(&op.name));
    match result(&endpoints::reply(model, types, op, &owner)?.0) {
        None => writeln!(out, "{call};"),
        Some(name) => writeln!(out, "let {name} = {call};\nprintln!(\"{{{name}:?}}\");"),
    }?;
    out.push_str("# Ok(())\n# }\n");
    Ok(Some((rank, out)))
}

/// What the result is called; `None` where there is none.
fn result(reply: &str) -> Option<&'static str> {
    match reply {
        "()" => None,
        _ if reply.starts_with("Page<") => Some("page"),
        _ if reply.starts_with("Batch<") => Some("batch"),
        _ => Some("answer"),
    }
}

/// Who makes the call of an example.
enum Holder {
    /// No scope is needed.
    Anyone,
    /// An account granted these scopes.
    Account(BTreeSet<String>),
    /// An app got these for itself.
    App(BTreeSet<String>),
    Developer,
    /// No app can ask for what is needed.
    Unknown,
}

/// Who makes the call: with the scopes of the alternative that is the module, or of the first one.
fn holder(model: &Model<'_>, op: &Op<'_>) -> Holder {
    let held_by = |wanted: Kind| {
        move |all: &&Vec<String>| all.iter().all(|scope| model.kind(scope) == Some(wanted))
    };
    match &op.access {
        Access::Public => Holder::Anyone,
        Access::Object { access, .. } => Holder::Account(BTreeSet::from([match access {
            0 => "crm.objects.contacts.read",
            1 => "crm.objects.contacts.write",
            2 => "crm.schemas.contacts.read",
            _ => "crm.schemas.contacts.write",
        }
        .to_owned()])),
        Access::Scopes(name) => {
            let Some(dnf) = model.dnf(name) else { return Holder::Unknown };
            let own = format!("{}.{}", op.api.area, op.home.modules.join("."));
            let short = op.home.modules.join(".");
            let at_home = |all: &&Vec<String>| {
                all.iter().any(|scope| {
                    let plain = scope.replace('-', "_").to_lowercase();
                    plain == own || plain == short
                })
            };
            let all_of = |all: &Vec<String>| all.iter().cloned().collect();
            let granted = || dnf.0.iter().filter(held_by(Kind::Grantable));
            if let Some(all) = granted().find(at_home).or_else(|| granted().next()) {
                return Holder::Account(all_of(all));
            }
            if let Some(all) = dnf.0.iter().find(held_by(Kind::App)) {
                return Holder::App(all_of(all));
            }
            dnf.0
                .iter()
                .find(held_by(Kind::Developer))
                .map_or(Holder::Unknown, |_| Holder::Developer)
        }
    }
}

/// An expression as the parameters take it: texts as literals, lists as arrays.
fn shorter(rust: &str) -> String {
    let text = rust.strip_suffix(".to_owned()").filter(|text| text.matches('"').count() == 2);
    let Some(inner) = rust.strip_prefix("vec![").and_then(|rest| rest.strip_suffix(']')) else {
        return text.unwrap_or(rust).to_owned();
    };
    let inner = inner
        .strip_suffix(".to_owned()")
        .filter(|text| text.matches('"').count() == 2)
        .unwrap_or(inner);
    format!("[{inner}]")
}
