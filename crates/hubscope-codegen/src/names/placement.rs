//! Where an operation lives: from its scopes, path and method to a module.
//!
//! The rule is written down in spec/README.md; what it gets wrong is settled in spec/overrides.toml.

use std::{cmp::Reverse, collections::HashSet};

use indexmap::IndexMap;

use super::ident;
use crate::{
    mend::{MANY, object_access},
    spec::{Api, Operation, requirement::Dnf, workspace::Kind},
};

/// Modules that are no scope, or a scope that says nothing: what is in them stands below its API.
pub(crate) const SHARED: [&str; 6] =
    ["public", "object_type", "any_scope", "oauth", "developers_read", "developers_write"];

/// Where an operation lives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Home {
    /// The modules below the crate of the area: `objects`, `contacts`, `read`.
    pub(crate) modules: Vec<String>,
    /// Whether it stands in a module of its API below them, because the scope is another API's own.
    pub(crate) below: bool,
}

/// Which scopes no app should have to ask for.
#[derive(Clone, Copy)]
pub(crate) enum Kinds<'a> {
    /// By the table of the spec.
    Of(&'a IndexMap<String, Kind>),
    /// By the table that hubscope was built with, for specs that have none.
    Known,
}

impl Kinds<'_> {
    /// Whether a scope says nothing about an operation: no app can ask for it, or every app has it.
    fn tells_nothing(self, scope: &str) -> bool {
        let internal = match self {
            Self::Of(table) => table.get(scope) == Some(&Kind::Internal),
            Self::Known => {
                let mut all = hubscope_scopes::all();
                all.any(|it| it.name == scope && it.kind == hubscope_scopes::ScopeKind::Internal)
            }
        };
        internal || scope == "oauth"
    }
}

/// The name of an API without the version at its end, and the name of a module for that version: `contacts_2026_09`
/// and `pages_v3` are second versions.
pub(crate) fn second_version(api: &str) -> Option<(&str, String)> {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (base, last) = api.rsplit_once('_')?;
    if last.strip_prefix('v').is_some_and(|number| digits(number, 1)) {
        return Some((base, last.to_owned()));
    }
    let (base, year) = base.rsplit_once('_')?;
    (digits(year, 4) && digits(last, 2)).then(|| (base, format!("v{year}_{last}")))
}

/// Where an operation lives.
pub(crate) fn home(
    api: &Api,
    operation: &Operation,
    scopes: Option<&Dnf>,
    kinds: Kinds<'_>,
) -> Home {
    let mode = if operation.is_read() { "read" } else { "write" };
    let path = |modules: &[&str]| modules.iter().map(|module| (*module).to_owned()).collect();
    let Some(scopes) = scopes else {
        return Home { modules: path(&["public"]), below: true };
    };
    if object_access(operation, Some(scopes)).is_some() {
        return Home { modules: path(&["object_type", mode]), below: true };
    }
    if scopes.0.len() > 2 * MANY {
        return Home { modules: path(&["any_scope", mode]), below: true };
    }
    let scope = primary(api, operation, scopes, kinds);
    let mut modules: Vec<_> = scope.split('.').map(ident::module).collect();
    // The scope is an API's own when it is named after it.
    let own: HashSet<_> = words(&api.name)
        .into_iter()
        .filter(|word| !["crm", "object"].contains(&word.as_str()))
        .collect();
    let below = words(scope).is_disjoint(&own);
    if modules.len() > 1 && modules[0] == api.area {
        modules.remove(0);
    }
    Home { modules, below }
}

/// The scope that names the module: the narrowest that a user would ask for.
pub(crate) fn primary<'a>(
    api: &Api,
    operation: &Operation,
    scopes: &'a Dnf,
    kinds: Kinds<'_>,
) -> &'a str {
    let refined = |scope: &str| {
        scopes
            .scopes()
            .any(|other| other.strip_prefix(scope).is_some_and(|rest| rest.starts_with('.')))
    };
    let coarse = |all: &Vec<String>| all.iter().any(|scope| refined(scope));
    let mut candidates: Vec<_> = scopes.0.iter().filter(|all| !coarse(all)).collect();
    if candidates.is_empty() {
        candidates = scopes.0.iter().collect();
    }
    let best = candidates.into_iter().min_by_key(|all| {
        let scope = lead(operation, all);
        (all.len(), rank(api, operation, scope, kinds), scope.len(), scope.to_owned())
    });
    best.map_or("", |all| lead(operation, all))
}

/// Of scopes that are needed together, the one that fits the method best.
fn lead<'a>(operation: &Operation, all: &'a [String]) -> &'a str {
    all.iter()
        .min_by_key(|scope| (verb_fit(operation, scope), scope.len()))
        .map_or("", String::as_str)
}

/// Smaller is better: internal-looking, sensitive, far from the path, without a dot, of another verb, …
fn rank(api: &Api, operation: &Operation, scope: &str, kinds: Kinds<'_>) -> impl Ord + use<> {
    let internal = kinds.tells_nothing(scope);
    let sensitivity = match scope {
        _ if scope.contains("highly_sensitive") => 2,
        _ if scope.contains("sensitive") => 1,
        _ => 0,
    };
    let (scope_words, api_words) = (words(scope), words(&api.name));
    let near: HashSet<_> = words(&operation.path).into_iter().chain(api_words.clone()).collect();
    let found = scope_words.iter().filter(|word| near.contains(*word)).count();
    let share = found * 100 / scope_words.len().max(1);
    let with_api = scope_words.iter().filter(|word| api_words.contains(*word)).count();
    (
        internal,
        sensitivity,
        Reverse(share),
        !scope.contains('.'),
        verb_fit(operation, scope),
        Reverse(with_api),
        !scope.contains(".objects."),
    )
}

fn verb_fit(operation: &Operation, scope: &str) -> u8 {
    let verb = scope.rsplit(['.', '-']).next().unwrap_or_default();
    let writes = matches!(verb, "write" | "publish" | "send");
    match (operation.is_read(), verb) {
        (true, "read") | (false, "write" | "publish" | "send")
            if !(operation.method == "DELETE" && writes) =>
        {
            0
        }
        (false, "delete") if operation.method == "DELETE" => 0,
        (false, "write") => 1,
        (false, "delete" | "read_write") => 1,
        (true, "read_write") => 2,
        (false, "read") | (true, "write") => 3,
        _ if operation.is_read() => 1,
        _ => 2,
    }
}

fn words(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase().trim_end_matches('s').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use indexmap::IndexMap;

    use super::*;
    use crate::spec::{Field, notation::Type};

    fn home_of(api: &str, method: &str, path: &str, scopes: Option<&str>) -> String {
        let api = Api {
            area: "crm".into(),
            name: api.into(),
            version: String::new(),
            operations: Vec::new(),
            types: IndexMap::new(),
        };
        let parameters = crate::spec::read::placeholders(path);
        let field = |name: &str| Field { name: name.into(), ty: Type::String, required: true };
        let operation = Operation {
            name: String::new(),
            method: method.into(),
            path: path.into(),
            scopes: scopes.map(|scopes| Dnf::parse(scopes).unwrap()),
            parameters: parameters.into_iter().map(field).collect(),
            query: Vec::new(),
            body: None,
            returns: Vec::new(),
            exempt: Vec::new(),
            deprecated: false,
            origin: crate::spec::Origin::default(),
            line: 0,
        };
        let home = home(&api, &operation, operation.scopes.as_ref(), Kinds::Known);
        format!("{}{}", home.modules.join("::"), if home.below { "::+" } else { "" })
    }

    #[test]
    fn the_module_is_the_scope() {
        let read = Some("crm.objects.contacts.read");
        assert_eq!(
            home_of("contacts", "GET", "/crm/objects/{version}/contacts", read),
            "objects::contacts::read"
        );
        assert_eq!(
            home_of("notes", "GET", "/crm/objects/{version}/notes", read),
            "objects::contacts::read::+"
        );
        assert_eq!(home_of("x", "POST", "/x", None), "public::+");
    }

    #[test]
    fn of_several_scopes_the_one_that_fits_best_is_taken() {
        let lists = Some(
            "crm.lists.read & crm.lists.write | cms.membership.access_groups.write & crm.lists.read",
        );
        assert_eq!(
            home_of("lists", "PUT", "/crm/lists/{version}/{listId}/restore", lists),
            "lists::write"
        );
        let owners = Some("automation | crm.objects.owners.read");
        assert_eq!(
            home_of("owners", "GET", "/crm/owners/{version}", owners),
            "objects::owners::read"
        );
        let files = Some("files | files.read | files.ui_hidden.read");
        assert_eq!(home_of("files", "GET", "/files/{version}/files/search", files), "files::read");
    }

    #[test]
    fn many_alternatives_with_an_object_type_make_it_the_object_types_choice() {
        let many: Vec<_> = (0..12).map(|n| format!("crm.objects.o{n}.read")).collect();
        let many = many.join(" | ");
        assert_eq!(
            home_of("objects", "GET", "/crm/objects/{version}/{objectType}", Some(&many)),
            "object_type::read::+"
        );
    }

    #[test]
    fn a_version_at_the_end_of_a_name_is_a_second_one() {
        assert_eq!(second_version("contacts_2026_09"), Some(("contacts", "v2026_09".to_owned())));
        assert_eq!(second_version("pages_v3"), Some(("pages", "v3".to_owned())));
        for name in ["contacts", "v3", "hub_v", "area_51", "sum_2026"] {
            assert_eq!(second_version(name), None);
        }
    }
}
