//! `#[derive(Scopes)]`: one empty impl for each requirement that the declared scopes meet.

use hubscope_scopes::requirements;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Path};

use crate::{
    attribute::{Arguments, Literal},
    declared::Declared,
};

/// What `#[derive(Scopes)]` writes. `root` is where the traits are, unless an attribute says `crate = "…"`.
pub(crate) fn scopes(input: TokenStream, root: &Path) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut declared = Declared::default();
    let (required, required_root, found) = read(&input.attrs, "scopes", &mut declared.errors);
    let (optional, optional_root, _) = read(&input.attrs, "optional_scopes", &mut declared.errors);
    declared.check(&required, "required", true);
    declared.check(&optional, "optional", true);
    if matches!(input.data, Data::Union(_)) {
        declared.errors.push(syn::Error::new_spanned(
            &input.ident,
            "scopes are declared on a struct or an enum",
        ));
    } else if !found {
        let problem = "say which scopes the app has: `#[scopes(\"oauth\", …)]`";
        declared.errors.push(syn::Error::new_spanned(&input.ident, problem));
    }
    let root = required_root.or(optional_root).unwrap_or_else(|| root.clone());
    let errors = declared.errors.into_iter().reduce(|mut all, error| {
        all.combine(error);
        all
    });
    let implementation = implementation(&input, &root, &required, &optional, errors.is_some());
    let errors = errors.map(syn::Error::into_compile_error);
    quote! { #implementation #errors }
}

/// The scopes of all attributes of that name; whether there was one.
fn read(
    attributes: &[Attribute],
    name: &str,
    errors: &mut Vec<syn::Error>,
) -> (Vec<Literal>, Option<Path>, bool) {
    let (mut scopes, mut root, mut found) = (Vec::new(), None, false);
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        match attribute.parse_args::<Arguments>() {
            Ok(arguments) => {
                found |= !arguments.scopes.is_empty() || arguments.root.is_none();
                if let Some(subject) = &arguments.subject {
                    errors.push(syn::Error::new_spanned(subject, "expected scopes in quotes"));
                }
                scopes.extend(arguments.scopes);
                root = arguments.root.or(root);
                errors.extend(arguments.errors);
            }
            Err(error) => {
                found = true;
                errors.push(error);
            }
        }
    }
    (scopes, root, found)
}

/// The impls. With `permissive` the type meets every requirement: after an error, one misspelt scope must not make
/// every call of the app a second one.
fn implementation(
    input: &DeriveInput,
    root: &Path,
    required: &[Literal],
    optional: &[Literal],
    permissive: bool,
) -> TokenStream {
    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let names =
        |scopes: &[Literal]| scopes.iter().map(|scope| scope.name.clone()).collect::<Vec<_>>();
    let (required, optional) = (names(required), names(optional));
    let has = |scope: &str| required.iter().any(|declared| declared == scope);
    let markers = requirements()
        .filter(|requirement| permissive || requirement.holds(has))
        .map(|requirement| format_ident!("{}", requirement.marker));
    quote! {
        #[automatically_derived]
        impl #generics #root::Scopes for #name #arguments #bounds {
            const REQUIRED: &'static [&'static str] = &[#(#required),*];
            const OPTIONAL: &'static [&'static str] = &[#(#optional),*];
        }
        #(
            #[automatically_derived]
            impl #generics #root::scope::#markers for #name #arguments #bounds {}
        )*
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    fn expand(input: TokenStream) -> String {
        scopes(input, &parse_quote!(::hubscope_core)).to_string()
    }

    fn errors(input: TokenStream) -> Vec<String> {
        let expanded = expand(input);
        let messages = expanded.split("compile_error ! {").skip(1);
        messages
            .filter_map(|part| part.split('}').next())
            .map(|text| text.replace('\\', "").trim().trim_matches('"').to_owned())
            .collect()
    }

    #[test]
    fn each_requirement_that_holds_gets_one_impl() {
        let expanded = expand(quote! {
            #[derive(Scopes)]
            #[scopes("crm.lists.read", "crm.lists.write")]
            #[optional_scopes("tickets")]
            struct App;
        });
        assert!(expanded.contains(":: hubscope_core :: scope :: CrmListsRead for App"));
        assert!(expanded.contains(
            ":: scope :: CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite for App"
        ));
        assert!(
            !expanded.contains(":: scope :: Tickets for"),
            "an optional scope was taken as granted"
        );
        assert!(expanded.contains(r#"OPTIONAL : & 'static [& 'static str] = & ["tickets"]"#));
        assert!(!expanded.contains("compile_error"));
    }

    #[test]
    fn every_mistake_is_reported_at_once() {
        let errors = errors(quote! {
            #[scopes("crm.objects.contact.read", "oauth", "oauth", "crm.lists", "a b", "developers-read", 7)]
            #[optional_scopes("oauth", "webhooks-journal-data-access", unknown("tickets"), "quite.new")]
            struct App;
        });
        let expected = [
            "expected a scope in quotes",
            "did you mean \"crm.objects.contacts.read\"?",
            "\"oauth\" is declared twice",
            "did you mean one of \"crm.lists.read\", \"crm.lists.write\"?",
            "quotes of its own",
            "developer API key",
            "\"oauth\" is declared as required and as optional",
            "start with \"developer.webhooks_journal.",
            "write it plainly",
            "write unknown(\"quite.new\")",
        ];
        assert_eq!(errors.len(), expected.len(), "{errors:#?}");
        for (error, expected) in errors.iter().zip(expected) {
            assert!(error.contains(expected), "{error} does not say {expected}");
        }
    }

    #[test]
    fn after_a_mistake_the_type_meets_every_requirement() {
        let expanded = expand(quote! { #[scopes("oaut")] struct App; });
        assert_eq!(expanded.matches("compile_error").count(), 1);
        assert_eq!(expanded.matches(":: scope ::").count(), requirements().count());
    }

    #[test]
    fn an_unknown_scope_is_taken_when_it_is_marked() {
        let expanded = expand(
            quote! { #[scopes("oauth", unknown("crm.objects.spaceships.read"))] struct App; },
        );
        assert!(
            expanded.contains(r#"["oauth" , "crm.objects.spaceships.read"]"#)
                && !expanded.contains("compile_error")
        );
    }

    #[test]
    fn another_root_can_be_named() {
        let expanded =
            expand(quote! { #[scopes(crate = "hub::core")] #[scopes("oauth")] struct App<T>(T); });
        assert!(
            expanded.contains("impl < T > hub :: core :: scope :: Oauth for App < T >"),
            "{expanded}"
        );
    }

    #[test]
    fn scopes_have_to_be_declared() {
        assert!(errors(quote! { struct App; })[0].contains("say which scopes the app has"));
        assert!(
            errors(quote! { #[scopes(crate = "x")] struct App; })[0]
                .contains("say which scopes the app has")
        );
    }
}
