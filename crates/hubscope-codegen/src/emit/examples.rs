//! Writes an example of one operation of each module, which the doctests compile.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use crate::{
    ir::{Area, Body, Ir, Needs, Operation, Place, Reply, Requirement, Ty},
    layout,
    mend::Access,
    names::ident,
    samples::{Sample, Samples, Use},
    signature::{self, Signature},
    source::{Group, Imports},
    spec::workspace::Kind,
};

/// The texts of all examples: ids are numbers.
const TEXT: &str = "1";

/// The operations that show best how a module is used, the best first.
const TYPICAL: [&str; 7] = ["list", "get", "search", "create", "batch_read", "update", "send"];

/// The examples of an area, by the number of the operation.
pub(super) fn of_area(ir: &Ir, area: &Area) -> BTreeMap<usize, String> {
    let mut best: BTreeMap<(&[String], &str), (usize, usize, String)> = BTreeMap::new();
    for (at, op) in area.operations.iter().enumerate() {
        let Some((rank, example)) = example(ir, area, op) else { continue };
        let place = best.entry((&op.module, &op.api)).or_insert((usize::MAX, 0, String::new()));
        if rank < place.0 {
            *place = (rank, at, example);
        }
    }
    best.into_values().map(|(_, at, example)| (at, example)).collect()
}

/// The arguments of a call, and what they name.
#[derive(Default)]
struct Arguments {
    /// The object type that is a type parameter.
    object: Option<String>,
    /// The names of the arguments, and their values.
    list: Vec<(String, String)>,
    imports: Imports,
}

impl Arguments {
    fn object(&mut self, name: &str) -> String {
        self.imports.add(Group::Crates, "hubscope_core::object", name);
        name.to_owned()
    }

    fn sample(&mut self, sample: Sample, krate: &str) -> String {
        for used in &sample.uses {
            match used {
                Use::BTreeMap => self.imports.add(Group::Std, "std", "collections::BTreeMap"),
                Use::Types => self.imports.add(Group::Crates, krate, "types"),
                Use::Moment | Use::SecretString => {}
            }
        }
        sample.rust.given()
    }
}

/// An example, and how well it shows the use of its module: less is better.
fn example(ir: &Ir, area: &Area, op: &Operation) -> Option<(usize, String)> {
    let krate = layout::crate_name(&area.name).replace('-', "_");
    let mut arguments = arguments(area, op, &krate)?;
    // Longer ones have a line for each argument.
    let (last, before) = op.module.split_last()?;
    let given: Vec<String> = match Signature::of_call(area, op).is_by_name() {
        true => {
            let path = format!("{last}::{}", op.request);
            let args = signature::literal(&path, &arguments.list);
            arguments.object.iter().cloned().chain([args]).collect()
        }
        false => {
            let list = arguments.list.iter().map(|(_, it)| it);
            arguments.object.iter().chain(list).cloned().collect()
        }
    };
    let mut list = given.join(", ");
    if list.len() > 70 {
        let lines = given.iter().map(|argument| format!("\n    {argument},"));
        list = lines.collect::<String>() + "\n";
    }
    let typical = TYPICAL.iter().position(|name| *name == op.function).unwrap_or(TYPICAL.len());
    let rank = typical * 1_000 + list.len() * 20;

    let path: Vec<&str> = before.iter().chain([last]).map(String::as_str).collect();
    arguments.imports.add(Group::Crates, &krate, &path.join("::"));
    let mut out = arguments.imports.lines();
    let holder = holder(ir, op);
    if let Holder::Account(scopes) | Holder::App(scopes) = &holder {
        let scopes: Vec<_> = scopes.iter().map(|scope| format!("{scope:?}")).collect();
        let _ = write!(
            out,
            "\n#[derive(hubscope_core::Scopes)]\n#[scopes({})]\nstruct App;\n\n",
            scopes.join(", ")
        );
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
    let function = ident::function(&op.function);
    let call = format!("{last}::{function}({list}).send(client).await?");
    let _ = match result(&op.reply) {
        None => writeln!(out, "{call};"),
        Some(name) => writeln!(out, "let {name} = {call};\nprintln!(\"{{{name}:?}}\");"),
    };
    out.push_str("# Ok(())\n# }\n");
    Some((rank, out))
}

/// The arguments of an example; `None` where no good ones can be made.
fn arguments(area: &Area, op: &Operation, krate: &str) -> Option<Arguments> {
    let samples = Samples {
        area,
        path: "types::".to_owned(),
        text: TEXT,
        moment: "hubscope_core::Timestamp::now()",
        whole: false,
    };
    let mut arguments = Arguments::default();
    // A text is called what it stands for.
    let named = |arguments: &mut Arguments, ty: &Ty, name: &str| {
        let argument = match ty {
            Ty::String | Ty::Uuid | Ty::Date => format!("{name:?}"),
            ty => {
                let sample = samples.sent(ty, &mut Vec::new())?;
                arguments.sample(sample, krate)
            }
        };
        arguments.list.push((ident::field(name), argument));
        Some(())
    };
    let one = |name: &str, value: String| (name.to_owned(), value);
    for part in op.parts.iter().filter(|part| part.required) {
        match part.place {
            Place::ObjectType => arguments.object = Some(arguments.object("Contacts")),
            Place::OtherObjectType => {
                let object = arguments.object("Companies");
                arguments.list.push(one(&part.name, object));
            }
            Place::Path if matches!(part.ty, Ty::Int32 | Ty::Int64) => {
                arguments.list.push(one(&part.name, TEXT.to_owned()));
            }
            Place::Path => arguments.list.push(one(&part.name, format!("{:?}", part.wire))),
            _ => named(&mut arguments, &part.ty, &part.wire)?,
        }
    }
    match &op.body {
        Body::None | Body::Form | Body::Multipart => {}
        Body::Parts => return None,
        Body::Text => arguments.list.push(one("body", format!("{TEXT:?}"))),
        Body::Inputs(of) => {
            let sample = samples.sent(of, &mut Vec::new())?;
            let input = arguments.sample(sample, krate);
            arguments.list.push(one("inputs", format!("[{input}]")));
        }
        Body::Whole(ty) => {
            let sample = samples.sent(ty, &mut Vec::new())?;
            let whole = arguments.sample(sample, krate);
            arguments.list.push(one("body", whole));
        }
        Body::Flat(id) => {
            for field in area.inputs(*id).filter(|field| field.required) {
                named(&mut arguments, &field.ty, &field.name)?;
            }
        }
    }
    Some(arguments)
}

/// What the result is called; `None` where there is none.
fn result(reply: &Reply) -> Option<&'static str> {
    match reply {
        Reply::Nothing => None,
        Reply::Json(Ty::Page(_)) => Some("page"),
        Reply::Json(Ty::Batch(_)) => Some("batch"),
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
fn holder(ir: &Ir, op: &Operation) -> Holder {
    match &op.needs {
        Needs::Nothing => Holder::Anyone,
        Needs::Object(object) => {
            let scope = match object.access {
                Access::Read => "crm.objects.contacts.read",
                Access::Write => "crm.objects.contacts.write",
                Access::SchemaRead => "crm.schemas.contacts.read",
                Access::SchemaWrite => "crm.schemas.contacts.write",
            };
            Holder::Account(BTreeSet::from([scope.to_owned()]))
        }
        Needs::Requirement(requirement) => holder_of(ir, op, requirement),
    }
}

fn holder_of(ir: &Ir, op: &Operation, requirement: &Requirement) -> Holder {
    let kind = |scope: &str| ir.scopes.iter().find(|it| it.name == *scope).map(|it| it.kind);
    let held_by = |wanted: Kind| {
        move |all: &&Vec<String>| all.iter().all(|scope| kind(scope) == Some(wanted))
    };
    let any_of = &requirement.any_of.0;
    // The modules of an API or of a version may stand below those of the scope.
    let own = format!("{}.{}.", op.area, op.module.join("."));
    let short = format!("{}.", op.module.join("."));
    let at_home = |all: &&Vec<String>| {
        let fits = all.iter().filter(|scope| {
            let plain = format!("{}.", scope.replace('-', "_").to_lowercase());
            own.starts_with(&plain) || short.starts_with(&plain)
        });
        fits.map(String::len).max()
    };
    let all_of = |all: &Vec<String>| all.iter().cloned().collect();
    let granted = || any_of.iter().filter(held_by(Kind::Grantable));
    let home = granted().filter(|all| at_home(all).is_some()).max_by_key(at_home);
    if let Some(all) = home.or_else(|| granted().next()) {
        return Holder::Account(all_of(all));
    }
    if let Some(all) = any_of.iter().find(held_by(Kind::App)) {
        return Holder::App(all_of(all));
    }
    any_of.iter().find(held_by(Kind::Developer)).map_or(Holder::Unknown, |_| Holder::Developer)
}
