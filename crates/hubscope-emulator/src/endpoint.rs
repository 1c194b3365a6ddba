//! Which endpoint a request is for, and whether a token may call it.

use std::{borrow::Cow, collections::BTreeSet};

use http::{Method, StatusCode};
use hubscope_scopes::Requirement;
use percent_encoding::percent_decode_str;

use crate::{
    errors::{ApiError, Detail},
    generated::{ENDPOINTS, OBJECT_TYPES},
};

/// A row of the endpoint table.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// Its parameters stand in braces.
    pub(crate) path: &'static str,
    pub(crate) access: Access,
}

/// What a token needs to call an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// A requirement, by the name of its marker.
    Scopes(&'static str),
    /// What the object type asks for that stands in the path parameter of that index.
    Object(ObjectAccess, usize),
    /// Not even a token.
    Public,
}

/// What a call does with an object type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ObjectAccess {
    Read,
    Write,
    SchemaRead,
    SchemaWrite,
}

/// A CRM object type that HubSpot defines. Its requirements are names of markers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ObjectType {
    pub(crate) name: &'static str,
    /// Empty where it is not known.
    pub(crate) type_id: &'static str,
    pub(crate) read: &'static str,
    pub(crate) write: &'static str,
    pub(crate) schema_read: &'static str,
    pub(crate) schema_write: &'static str,
}

impl ObjectType {
    /// Looks an object type up by what stands in a path: its name or its id.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        OBJECT_TYPES
            .iter()
            .find(|object| object.name == name || (!name.is_empty() && object.type_id == name))
    }

    fn marker(&self, access: ObjectAccess) -> &'static str {
        match access {
            ObjectAccess::Read => self.read,
            ObjectAccess::Write => self.write,
            ObjectAccess::SchemaRead => self.schema_read,
            ObjectAccess::SchemaWrite => self.schema_write,
        }
    }
}

/// What an object type asks for that is in no table: it is taken for a custom one.
const CUSTOM: ObjectType = ObjectType {
    name: "custom",
    type_id: "",
    read: "CrmObjectsCustomRead",
    write: "CrmObjectsCustomWrite",
    schema_read: "CrmSchemasCustomRead",
    schema_write: "CrmSchemasCustomWrite",
};

/// Older spellings of paths, and the ones of the table they stand for.
const SPELLINGS: [(&str, &str); 5] = [
    ("/crm/v3/objects", "/crm/objects/2026-03"),
    ("/crm/v3/owners", "/crm/owners/2026-03"),
    ("/oauth/v1/token", "/oauth/2026-03/token"),
    ("/oauth/v3/token", "/oauth/2026-03/token"),
    ("/account-info/v3", "/account-info/2026-03"),
];

/// The path as the table spells it, without a slash at its end.
pub(crate) fn canonical(path: &str) -> Cow<'_, str> {
    let path = path.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(path);
    let current = SPELLINGS.iter().find_map(|(old, new)| {
        let rest = path.strip_prefix(old)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("{new}{rest}"))
    });
    current.map_or(Cow::Borrowed(path), Cow::Owned)
}

/// The segments of a path, decoded.
pub(crate) fn segments(path: &str) -> Vec<String> {
    let segments = path.trim_start_matches('/').split('/');
    segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect()
}

/// A request's endpoint and the values of its path parameters, in their order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Matched {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) parameters: Vec<String>,
}

/// What the table says of a method and a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lookup {
    Found(Matched),
    /// The path is there, with other methods only.
    OtherMethods(BTreeSet<&'static str>),
    Unknown,
}

/// Finds the endpoint of a request. Where several fit, a literal segment wins over a parameter, the first one counts most.
pub(crate) fn find(method: &Method, segments: &[String]) -> Lookup {
    find_in(ENDPOINTS, method, segments)
}

fn find_in(table: &'static [Endpoint], method: &Method, segments: &[String]) -> Lookup {
    let fitting: Vec<_> = table.iter().filter_map(|endpoint| fit(endpoint, segments)).collect();
    let methods = fitting.iter().map(|(_, found)| found.endpoint.method).collect();
    let of_method =
        fitting.into_iter().filter(|(_, found)| found.endpoint.method == method.as_str());
    match of_method.max_by(|(a, _), (b, _)| a.cmp(b)) {
        Some((_, found)) => Lookup::Found(found),
        None if BTreeSet::is_empty(&methods) => Lookup::Unknown,
        None => Lookup::OtherMethods(methods),
    }
}

/// The parameters of a path that fits, and for each segment whether it is a literal one.
fn fit(endpoint: &'static Endpoint, segments: &[String]) -> Option<(Vec<bool>, Matched)> {
    let pattern: Vec<_> = endpoint.path.trim_start_matches('/').split('/').collect();
    if pattern.len() != segments.len() {
        return None;
    }
    let (mut literals, mut parameters) = (Vec::new(), Vec::new());
    for (pattern, segment) in pattern.iter().zip(segments) {
        let parameter = pattern.starts_with('{');
        match parameter {
            true if segment.is_empty() => return None,
            true => parameters.push(segment.clone()),
            false if pattern != segment => return None,
            false => {}
        }
        literals.push(!parameter);
    }
    Some((literals, Matched { endpoint, parameters }))
}

impl Matched {
    /// What a token needs; `None` when no token is needed.
    pub(crate) fn requirement(&self) -> Result<Option<&'static Requirement>, ApiError> {
        let marker = match self.endpoint.access {
            Access::Public => return Ok(None),
            Access::Scopes(marker) => marker,
            Access::Object(access, parameter) => {
                let name = self.parameters.get(parameter).map(String::as_str).unwrap_or_default();
                ObjectType::named(name).unwrap_or(&CUSTOM).marker(access)
            }
        };
        Requirement::named(marker).map(Some).ok_or_else(|| {
            let message =
                format!("The emulator's table asks for {marker}, which no scope table has.");
            ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message)
        })
    }
}

/// The answer to a token that lacks scopes.
pub(crate) fn missing_scopes(requirement: &Requirement) -> ApiError {
    let mut scopes: Vec<String> =
        requirement.any_of.concat().into_iter().map(str::to_owned).collect();
    scopes.sort();
    scopes.dedup();
    let mut error = ApiError::new(
        StatusCode::FORBIDDEN,
        "MISSING_SCOPES",
        format!("The token of this call lacks scopes: it needs {requirement}."),
    );
    error.links = [("scopes", "https://developers.hubspot.com/scopes")].into();
    error.with_detail(Detail {
        message: "Any of these scopes is enough, unless some are needed together.".to_owned(),
        code: None,
        context: [("requiredGranularScopes".to_owned(), scopes)].into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: &[Endpoint] = &[
        Endpoint {
            id: "generic",
            method: "POST",
            path: "/o/{type}/search",
            access: Access::Public,
        },
        Endpoint {
            id: "special",
            method: "POST",
            path: "/o/contacts/search",
            access: Access::Public,
        },
        Endpoint { id: "get", method: "GET", path: "/o/contacts/{id}", access: Access::Public },
        Endpoint { id: "late", method: "GET", path: "/o/{type}/late", access: Access::Public },
    ];

    fn found(method: Method, path: &str) -> Option<(&'static str, Vec<String>)> {
        match find_in(TABLE, &method, &segments(path)) {
            Lookup::Found(found) => Some((found.endpoint.id, found.parameters)),
            _ => None,
        }
    }

    #[test]
    fn a_literal_segment_wins_and_the_first_counts_most() {
        assert_eq!(found(Method::POST, "/o/contacts/search"), Some(("special", vec![])));
        assert_eq!(found(Method::POST, "/o/deals/search"), Some(("generic", vec!["deals".into()])));
        assert_eq!(found(Method::GET, "/o/contacts/late"), Some(("get", vec!["late".into()])));
    }

    #[test]
    fn a_literal_of_another_method_does_not_hide_a_parameter() {
        assert_eq!(found(Method::GET, "/o/contacts/search"), Some(("get", vec!["search".into()])));
        assert_eq!(
            find_in(TABLE, &Method::PUT, &segments("/o/contacts/search")),
            Lookup::OtherMethods(["GET", "POST"].into())
        );
        assert_eq!(find_in(TABLE, &Method::GET, &segments("/o/contacts/")), Lookup::Unknown);
    }

    #[test]
    fn old_spellings_are_those_of_the_table() {
        assert_eq!(canonical("/crm/v3/objects/contacts/"), "/crm/objects/2026-03/contacts");
        assert_eq!(canonical("/oauth/v1/token"), "/oauth/2026-03/token");
        assert_eq!(canonical("/crm/v3/objectsx"), "/crm/v3/objectsx");
        assert_eq!(canonical("/"), "/");
    }

    #[test]
    fn every_row_of_the_table_asks_for_something_that_exists() {
        for endpoint in ENDPOINTS {
            let parameters = endpoint.path.matches('{').count();
            if let Access::Object(_, parameter) = endpoint.access {
                assert!(parameter < parameters, "{}: parameter {parameter}", endpoint.id);
            }
            let matched = Matched { endpoint, parameters: vec!["contacts".into(); parameters] };
            assert_eq!(matched.requirement().unwrap().is_none(), endpoint.access == Access::Public);
        }
        for object in OBJECT_TYPES.iter().chain([&CUSTOM]) {
            for marker in [object.read, object.write, object.schema_read, object.schema_write] {
                assert!(Requirement::named(marker).is_some(), "{}: {marker}", object.name);
            }
        }
    }
}
