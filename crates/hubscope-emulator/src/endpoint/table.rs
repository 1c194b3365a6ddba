//! The lookup of endpoints and object types.

use std::{borrow::Cow, collections::BTreeSet};

use http::Method;
use percent_encoding::percent_decode_str;

use super::row::{Endpoint, ObjectType};
use crate::generated::{ENDPOINTS, OBJECT_TYPES};

/// Looks up an object type by the id or name in a path. HubSpot accepts a name in the singular too,
/// and in any case.
pub(crate) fn object_type(name: &str) -> Option<&'static ObjectType> {
    if name.is_empty() {
        return None;
    }
    OBJECT_TYPES.iter().find(|object| {
        object.type_id == name
            || object.name.eq_ignore_ascii_case(name)
            || singular(object.name).eq_ignore_ascii_case(name)
    })
}

fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if plural.ends_with("xes") {
        return plural.trim_end_matches("es").to_owned();
    }
    plural.strip_suffix('s').unwrap_or(plural).to_owned()
}

/// Older spellings of paths, with the spelling of the table.
const SPELLINGS: [(&str, &str); 5] = [
    ("/crm/v3/objects", "/crm/objects/2026-03"),
    ("/crm/v3/owners", "/crm/owners/2026-03"),
    ("/oauth/v1/token", "/oauth/2026-03/token"),
    ("/oauth/v3/token", "/oauth/2026-03/token"),
    ("/account-info/v3", "/account-info/2026-03"),
];

/// Returns a path in the spelling of the table, without a trailing slash.
pub(crate) fn canonical(path: &str) -> Cow<'_, str> {
    let path = path.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(path);
    let current = SPELLINGS.iter().find_map(|(old, new)| {
        let rest = path.strip_prefix(old)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("{new}{rest}"))
    });
    current.map_or(Cow::Borrowed(path), Cow::Owned)
}

/// Returns the decoded segments of a path.
pub(crate) fn segments(path: &str) -> Vec<String> {
    let segments = path.trim_start_matches('/').split('/');
    segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect()
}

/// The endpoint of a request and the values of its path parameters, in order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Matched {
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) parameters: Vec<String>,
}

/// The result of looking up a method and a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lookup {
    Found(Matched),
    /// The path exists with these methods only.
    OtherMethods(BTreeSet<&'static str>),
    Unknown,
}

/// Finds the endpoint of a request. A literal segment takes precedence over a parameter, and
/// earlier segments over later ones.
pub(crate) fn find(method: &Method, segments: &[String]) -> Lookup {
    find_in(ENDPOINTS, method, segments)
}

fn find_in(table: &'static [Endpoint], method: &Method, segments: &[String]) -> Lookup {
    let matching: Vec<_> = table.iter().filter_map(|endpoint| fit(endpoint, segments)).collect();
    let methods = matching.iter().map(|(_, found)| found.endpoint.method).collect();
    let of_method =
        matching.into_iter().filter(|(_, found)| found.endpoint.method == method.as_str());
    match of_method.max_by(|(a, _), (b, _)| a.cmp(b)) {
        Some((_, found)) => Lookup::Found(found),
        None if BTreeSet::is_empty(&methods) => Lookup::Unknown,
        None => Lookup::OtherMethods(methods),
    }
}

/// Matches a path. Returns its parameters, and for each segment `true` if it is literal.
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

#[cfg(test)]
mod tests {
    use super::{super::row::Access, *};

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
    fn an_object_type_has_an_id_and_a_name_in_both_numbers() {
        let name = |spelling| object_type(spelling).map(|object| object.name);
        for spelling in ["0-1", "contacts", "contact", "CONTACT", "Contacts"] {
            assert_eq!(name(spelling), Some("contacts"), "{spelling}");
        }
        assert_eq!((name("company"), name("tax")), (Some("companies"), Some("taxes")));
        assert_eq!(
            (name("line_item"), name("postal_mail")),
            (Some("line_items"), Some("postal_mail"))
        );
        assert_eq!((name("contac"), name("")), (None, None));
        let singulars: BTreeSet<_> =
            OBJECT_TYPES.iter().map(|object| singular(object.name)).collect();
        assert_eq!(singulars.len(), OBJECT_TYPES.len());
    }

    #[test]
    fn old_spellings_are_those_of_the_table() {
        assert_eq!(canonical("/crm/v3/objects/contacts/"), "/crm/objects/2026-03/contacts");
        assert_eq!(canonical("/oauth/v1/token"), "/oauth/2026-03/token");
        assert_eq!(canonical("/crm/v3/objectsx"), "/crm/v3/objectsx");
        assert_eq!(canonical("/"), "/");
    }
}
