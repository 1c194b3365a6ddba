//! Operations that several documents have: each is left to the API that owns it.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Result;

use super::Imported;
use crate::spec::{Api, Operation, read, workspace};

/// The APIs that own what many documents repeat; what no one here owns stays with the first API by name.
const OWNERS: [&str; 6] =
    ["objects", "associations", "journal", "posts", "calling_extensions", "completions"];

/// Who has an operation, and what it is there.
#[derive(Clone)]
struct Claim {
    rank: (usize, String),
    document: String,
    operation: Operation,
}

impl Claim {
    fn all(document: &Path, api: &Api) -> Vec<(String, Self)> {
        let claim = |operation: &Operation| {
            let (rank, document) = (rank(&api.name), document.display().to_string());
            (call(api, operation), Self { rank, document, operation: operation.clone() })
        };
        api.operations.iter().map(claim).collect()
    }
}

fn rank(name: &str) -> (usize, String) {
    (OWNERS.iter().position(|owner| *owner == name).unwrap_or(OWNERS.len()), name.to_owned())
}

/// What HubSpot is asked for: two versions of an API do not have the same calls.
fn call(api: &Api, operation: &Operation) -> String {
    operation.call().replace("{version}", &api.version)
}

/// Leaves an operation that several documents have to the one that owns it, and notes where they do not agree.
pub(super) fn drop(spec: &Path, apis: &mut [Imported], report: &mut Vec<String>) -> Result<()> {
    let mut owners: BTreeMap<String, Claim> = BTreeMap::new();
    let mut take = |claims: Vec<(String, Claim)>| {
        for (call, claim) in claims {
            let owner = owners.entry(call).or_insert_with(|| claim.clone());
            if claim.rank < owner.rank {
                *owner = claim;
            }
        }
    };
    apis.iter().for_each(|it| take(Claim::all(&it.document, &it.api)));
    for file in workspace::api_files(spec)? {
        let shown = Path::new("spec").join(file.strip_prefix(spec).unwrap_or(&file));
        take(Claim::all(&shown, &read::api(&file, &fs::read_to_string(&file)?)?));
    }
    for Imported { document, api } in apis {
        let rank = rank(&api.name);
        let mut kept = Vec::new();
        for operation in std::mem::take(&mut api.operations) {
            let owner = owners.get(&call(api, &operation)).filter(|owner| owner.rank != rank);
            let Some(owner) = owner else {
                kept.push(operation);
                continue;
            };
            let what = differences(&operation, &owner.operation);
            if !what.is_empty() {
                let path = call(api, &operation);
                let (method, path) = path.split_once(' ').unwrap_or_default();
                let pointer =
                    format!("/paths/{}/{}", super::openapi::escaped(path), method.to_lowercase());
                report.push(format!(
                    "{}#{pointer}: {} has this call with other {}, and is taken",
                    document.display(),
                    owner.document,
                    what.join(", ")
                ));
            }
        }
        api.operations = kept;
    }
    Ok(())
}

/// In what two operations differ, by the keys of the spec.
fn differences(one: &Operation, other: &Operation) -> Vec<&'static str> {
    let parts = [
        ("scopes", one.scopes != other.scopes),
        ("path parameters", one.parameters != other.parameters),
        ("query parameters", one.query != other.query),
        ("bodies", one.body != other.body),
        ("answers", one.returns != other.returns),
    ];
    parts.into_iter().filter(|(_, differ)| *differ).map(|(what, _)| what).collect()
}
