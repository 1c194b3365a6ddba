//! The scopes that an operation needs.

use serde_json::Value;

use super::{Reader, entries, legal, list, pointer::escaped};
use crate::spec::requirement::Dnf;

/// Whose credentials a scheme is about.
#[derive(Clone, Copy, PartialEq)]
enum Scheme {
    OAuth,
    PrivateApp,
    LegacyPrivateApp,
    /// The key of a developer, which acts on apps.
    Developer,
    Other,
}

/// One alternative: the scopes that it asks for, by scheme.
#[derive(Default)]
struct Alternative {
    oauth: Vec<String>,
    private: Vec<String>,
    legacy: Vec<String>,
    developer: bool,
    /// Whether nothing but the developer's key is asked for.
    developer_only: bool,
}

impl<'a> Reader<'a> {
    /// What an operation needs: what it says itself, or else what the document says for all.
    pub(super) fn security(&mut self, json: &'a Value, pointer: &str, reads: bool) -> Option<Dnf> {
        let (stated, pointer) = match json.get("security") {
            Some(stated) => (stated, format!("{pointer}/security")),
            None => (self.root.get("security")?, "/security".to_owned()),
        };
        if !stated.is_array() {
            self.note(&pointer, "expected a list of requirements; none is taken");
        }
        let mut all = Vec::new();
        for (at, one) in list(stated).iter().enumerate() {
            all.extend(self.alternative(one, &format!("{pointer}/{at}")));
        }
        let key = if reads { "developers-read" } else { "developers-write" };
        if all.iter().any(|one| one.developer && !(one.oauth.is_empty() && one.private.is_empty()))
        {
            self.note(
                &pointer,
                &format!("the developer API key beside other credentials is taken as `{key}`"),
            );
        }
        self.scopes(&all, key, &pointer)
    }

    /// The scopes of the OAuth schemes; those of private apps are the same but for spelling.
    fn scopes(&mut self, all: &[Alternative], key: &str, pointer: &str) -> Option<Dnf> {
        let of = |scopes: fn(&Alternative) -> &Vec<String>| {
            let any = all.iter().filter(|one| !scopes(one).is_empty()).map(|one| {
                let key = one.developer.then(|| key.to_owned());
                scopes(one).iter().cloned().chain(key).collect()
            });
            Dnf::new(any.collect::<Vec<_>>())
        };
        let (oauth, private) = (of(|one| &one.oauth), of(|one| &one.private));
        let legacy = of(|one| &one.legacy);
        let found = [(oauth, ""), (private, "private_apps"), (legacy, "private_apps_legacy")];
        let mut found = found.into_iter().filter(|(dnf, _)| !dnf.0.is_empty());
        let Some((dnf, scheme)) = found.next() else {
            let developer = !all.is_empty() && all.iter().all(|one| one.developer_only);
            if developer {
                self.note(
                    pointer,
                    &format!("only the developer API key is named; taken as the scope `{key}`"),
                );
            }
            return developer.then(|| Dnf::new([vec![key.to_owned()]]));
        };
        let scopes = |one: &Alternative| {
            [&one.oauth, &one.private, &one.legacy].map(Vec::len).iter().sum::<usize>()
        };
        if all.iter().any(|one| scopes(one) == 0) {
            self.note(
                pointer,
                "an alternative without scopes is left out beside those with scopes",
            );
        }
        if !scheme.is_empty() {
            self.note(
                pointer,
                &format!("no scopes of OAuth are named; those of `{scheme}` are taken: {dnf}"),
            );
        }
        if let Some((other, scheme)) = found.next().filter(|(other, _)| plain(other) != plain(&dnf))
        {
            self.note(
                pointer,
                &format!("`{scheme}` names other scopes, which are left out: {other}"),
            );
        }
        Some(dnf)
    }

    fn alternative(&mut self, json: &'a Value, pointer: &str) -> Option<Alternative> {
        let mut one = Alternative::default();
        let mut others = false;
        for (name, scopes) in entries(json) {
            let pointer = format!("{pointer}/{}", escaped(name));
            let scheme = self.scheme(name);
            others |= scheme != Scheme::Developer;
            for scope in list(scopes) {
                let Some(scope) = scope.as_str().filter(|scope| legal::is_scope(scope)) else {
                    self.note(
                        &pointer,
                        &format!("{scope} is no scope; the alternative is left out"),
                    );
                    return None;
                };
                match scheme {
                    Scheme::OAuth => one.oauth.push(scope.to_owned()),
                    Scheme::PrivateApp => one.private.push(scope.to_owned()),
                    Scheme::LegacyPrivateApp => one.legacy.push(scope.to_owned()),
                    Scheme::Developer => {}
                    Scheme::Other => self.note(
                        &pointer,
                        &format!("`{scope}` of a scheme that is not known is left out"),
                    ),
                }
            }
            one.developer |= scheme == Scheme::Developer;
        }
        one.developer_only = one.developer && !others;
        Some(one)
    }

    /// What a scheme is, by its name or else by what the document says of it.
    fn scheme(&self, name: &str) -> Scheme {
        let stated = &self.root["components"]["securitySchemes"][name];
        match stated["type"].as_str().unwrap_or_default() {
            _ if name.starts_with("oauth2") => Scheme::OAuth,
            _ if name.starts_with("private_apps_legacy") => Scheme::LegacyPrivateApp,
            _ if name.starts_with("private_app") => Scheme::PrivateApp,
            _ if name.contains("hapikey") => Scheme::Developer,
            "oauth2" | "openIdConnect" => Scheme::OAuth,
            "apiKey" if stated["name"] == "hapikey" => Scheme::Developer,
            "apiKey" if stated["name"] == "private-app" => Scheme::PrivateApp,
            _ => Scheme::Other,
        }
    }
}

/// Sensitive scopes have another name for private apps.
fn plain(dnf: &Dnf) -> Dnf {
    let plain = |scope: &String| scope.strip_suffix(".v2").unwrap_or(scope).to_owned();
    Dnf::new(dnf.0.iter().map(|all| all.iter().map(plain).collect()).collect::<Vec<_>>())
}
