//! `#[requires_scopes(…)]`: the bounds that a function needs to make calls for an app with at least these scopes.

use hubscope_scopes::{Requirement, requirements};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericParam, Path, Type, parse_quote};

use crate::{attribute::Arguments, declared::Declared, function::Function};

/// What `#[requires_scopes(…)]` writes. `root` is where the traits are, unless the attribute says `crate = "…"`.
pub(crate) fn requires_scopes(
    arguments: TokenStream,
    item: TokenStream,
    root: &Path,
) -> TokenStream {
    match expand(arguments, item.clone(), root) {
        Ok(expanded) => expanded,
        Err(errors) => {
            let errors = errors.into_compile_error();
            quote! { #item #errors }
        }
    }
}

fn expand(arguments: TokenStream, item: TokenStream, root: &Path) -> syn::Result<TokenStream> {
    let mut function: Function = syn::parse2(item)?;
    let arguments: Arguments = syn::parse2(arguments)?;
    let mut declared = Declared { errors: arguments.errors, ..Declared::default() };
    declared.check(&arguments.scopes, "required", false);
    let subject = arguments.subject.map_or_else(|| subject(&function), Ok);
    let subject = match (declared.errors.into_iter().reduce(combine), subject) {
        (None, subject) => subject?,
        (Some(errors), Ok(_)) => return Err(errors),
        (Some(errors), Err(error)) => return Err(combine(errors, error)),
    };
    let root = arguments.root.as_ref().unwrap_or(root);
    let has = |scope: &str| arguments.scopes.iter().any(|declared| declared.name == scope);
    let met: Vec<_> = requirements().filter(|requirement| requirement.holds(has)).collect();
    let bounds = strongest(&met).map(|requirement| {
        let marker = format_ident!("{}", requirement.marker);
        quote! { #root::scope::#marker }
    });
    let bounds: Vec<_> = bounds.collect();
    function.generics.make_where_clause().predicates.push(parse_quote! { #subject: #(#bounds)+* });
    Ok(quote! { #function })
}

fn combine(mut all: syn::Error, error: syn::Error) -> syn::Error {
    all.combine(error);
    all
}

/// Those that no other one brings along as a supertrait.
fn strongest<'a>(
    met: &'a [&'static Requirement],
) -> impl Iterator<Item = &'a &'static Requirement> {
    met.iter().filter(|weaker| {
        !met.iter().any(|stronger| stronger != *weaker && stronger.implies(weaker))
    })
}

/// The type parameter whose scopes are meant: `S`, or the only one.
fn subject(function: &Function) -> syn::Result<Type> {
    let parameters: Vec<_> = function
        .generics
        .params
        .iter()
        .filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(&parameter.ident),
            _ => None,
        })
        .collect();
    let named = parameters.iter().find(|name| **name == "S");
    match (named, &parameters[..]) {
        (Some(name), _) => Ok(parse_quote! { #name }),
        (None, [only]) => Ok(parse_quote! { #only }),
        (None, []) => Err(syn::Error::new_spanned(
            &function.name,
            "the function has no type parameter for the scopes: take a client with scopes `S`, `fn …<S>(client: &Client<S>)`; a client of a certain app needs no attribute",
        )),
        (None, _) => Err(syn::Error::new_spanned(
            &function.generics,
            "say which type parameter stands for the scopes: `#[requires_scopes(S: \"…\")]`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(arguments: TokenStream, item: TokenStream) -> String {
        requires_scopes(arguments, item, &parse_quote!(::hubscope_core)).to_string()
    }

    #[test]
    fn single_and_joint_requirements_become_bounds() {
        let expanded = expand(
            quote! { "crm.lists.read", "crm.lists.write" },
            quote! { async fn sync<S>(client: &Client<S>) {} },
        );
        let lists = "where S : :: hubscope_core :: scope :: ";
        assert!(expanded.contains(lists), "{expanded}");
        assert!(expanded.contains(
            "CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite"
        ));
        // What crm.lists.write satisfies alone comes with it.
        assert!(!expanded.contains("CmsMembershipAccessGroupsWriteOrCrmListsWrite"));
    }

    #[test]
    fn the_parameter_can_be_named() {
        let expanded =
            expand(quote! { C::Scopes: "tickets" }, quote! { fn f<A, C: Backend>(c: &C) {} });
        assert!(
            expanded.contains("C :: Scopes : :: hubscope_core :: scope :: Tickets"),
            "{expanded}"
        );
    }

    #[test]
    fn mistakes_leave_the_function_as_it_was() {
        for (arguments, item, expected) in [
            (quote! { "ticket" }, quote! { fn f<S>() {} }, "did you mean"),
            (quote! { "tickets" }, quote! { fn f() {} }, "has no type parameter"),
            (quote! { "tickets" }, quote! { fn f<A, B>() {} }, "say which type parameter"),
            (quote! { unknown("a.b") }, quote! { fn f<S>() {} }, "there is no trait"),
        ] {
            let expanded = expand(arguments, item.clone());
            assert!(
                expanded.starts_with(&item.to_string()) && expanded.contains(expected),
                "{expanded}"
            );
        }
    }
}
