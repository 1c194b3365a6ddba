//! Resolves paths of a crate to the items that they name.

use std::collections::HashSet;

use super::modules::{Definition, Import, Krate, ModuleId};

/// The target of a path.
#[derive(Clone, Copy)]
pub(crate) enum Target<'k> {
    Module(ModuleId),
    Item(&'k Definition),
}

/// Names being looked up: an import that leads back to itself ends there.
pub(crate) type Seen = HashSet<(ModuleId, String)>;

impl Krate {
    /// Resolves a path as it is written in a module.
    pub(crate) fn path<'k>(
        &'k self,
        module: ModuleId,
        path: &[String],
        seen: &mut Seen,
    ) -> Vec<Target<'k>> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut targets = match first.as_str() {
            "crate" | "$crate" => vec![Target::Module(0)],
            "self" => vec![Target::Module(module)],
            "super" => {
                self.modules[module].parent.map(Target::Module).into_iter().collect::<Vec<_>>()
            }
            name => self.name(module, name, seen),
        };
        for name in rest {
            let modules: Vec<_> = targets
                .iter()
                .flat_map(|target| match target {
                    Target::Module(module) if name == "super" => {
                        self.modules[*module].parent.map(Target::Module).into_iter().collect()
                    }
                    Target::Module(module) => self.name(*module, name, seen),
                    Target::Item(..) => Vec::new(),
                })
                .collect();
            // What follows a type is one of its variants or functions, which its file defines.
            targets.retain(|target| matches!(target, Target::Item(item) if item.is_type()));
            targets.extend(modules);
        }
        targets
    }

    /// Resolves a name in the scope of a module.
    fn name<'k>(&'k self, module: ModuleId, name: &str, seen: &mut Seen) -> Vec<Target<'k>> {
        if !seen.insert((module, name.to_owned())) {
            return Vec::new();
        }
        let scope = &self.modules[module];
        let mut found = Vec::new();
        found.extend(scope.children.get(name).map(|child| Target::Module(*child)));
        found.extend(scope.items.get(name).map(Target::Item));
        for import in scope.imports.iter().filter(|it| it.name.as_deref() == Some(name)) {
            found.extend(self.import(module, import, seen));
        }
        if found.is_empty() {
            found = self.globs(module, name, &scope.imports, seen);
        }
        seen.remove(&(module, name.to_owned()));
        found
    }

    pub(crate) fn import<'k>(
        &'k self,
        module: ModuleId,
        it: &Import,
        seen: &mut Seen,
    ) -> Vec<Target<'k>> {
        if it.external { Vec::new() } else { self.path(module, &it.path, seen) }
    }

    /// Resolves a name by the glob imports of a scope.
    fn globs<'k>(
        &'k self,
        module: ModuleId,
        name: &str,
        imports: &[Import],
        seen: &mut Seen,
    ) -> Vec<Target<'k>> {
        let mut found = Vec::new();
        for import in imports.iter().filter(|it| it.name.is_none()) {
            for target in self.import(module, import, seen) {
                match target {
                    Target::Module(module) => found.extend(self.name(module, name, seen)),
                    Target::Item(item) if item.has_variant(name) => {
                        found.push(target);
                    }
                    Target::Item(..) => {}
                }
            }
        }
        found
    }
}
