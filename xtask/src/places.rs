//! Tests that the places that CONTRIBUTING.md names are there.

use std::{fs, path::Path};

use syn::{ImplItem, Item, Type};

/// Returns true if a file defines an item: a function, a type, or a function of a type.
fn defines(text: &str, item: &str) -> bool {
    let file = syn::parse_file(text).unwrap();
    let (ty, name) = match item.split_once("::") {
        Some((ty, name)) => (Some(ty), name),
        None => (None, item),
    };
    file.items.iter().any(|item| match (item, ty) {
        (Item::Fn(item), None) => item.sig.ident == name,
        (Item::Struct(item), None) => item.ident == name,
        (Item::Enum(item), None) => item.ident == name,
        (Item::Trait(item), None) => item.ident == name,
        (Item::Impl(block), Some(ty)) if is_of(&block.self_ty, ty) => block
            .items
            .iter()
            .any(|item| matches!(item, ImplItem::Fn(item) if item.sig.ident == name)),
        _ => false,
    })
}

fn is_of(self_ty: &Type, name: &str) -> bool {
    let Type::Path(path) = self_ty else { return false };
    path.path.segments.last().is_some_and(|segment| segment.ident == name)
}

/// The file and the item of each row.
fn places(text: &str) -> Vec<(&str, &str)> {
    let (_, rest) = text.split_once("<!-- places -->").unwrap();
    let (table, _) = rest.split_once("<!-- /places -->").unwrap();
    table
        .lines()
        .filter_map(|row| {
            let mut codes = row.split('`').skip(1).step_by(2);
            codes.next().zip(codes.next())
        })
        .collect()
}

#[test]
fn the_places_of_contributing_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let places = places(&text);
    assert_eq!(places.len(), 5);
    for (file, item) in places {
        let code = fs::read_to_string(root.join(file));
        let code = code.unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(defines(&code, item), "{file} does not define `{item}`");
    }
}

#[test]
fn an_item_that_is_gone_is_missed() {
    let code = "fn f() {} struct S<T>(T); impl<T> S<T> { fn g(&self) {} }";
    for item in ["f", "S", "S::g"] {
        assert!(defines(code, item), "{item}");
    }
    for item in ["g", "S::f", "h"] {
        assert!(!defines(code, item), "{item}");
    }
}
