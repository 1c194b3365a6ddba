//! A function as far as its bounds go: what is before and after its generics stays as it is.
//!
//! syn would parse all of it with its feature `full`, which doubles what syn costs to compile.

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::{
    Generics, Token,
    parse::{Parse, ParseStream},
    token,
};

/// A function.
pub(crate) struct Function {
    /// Attributes, visibility, qualifiers such as `async`, and `fn`.
    before: TokenStream,
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    /// Parameters and return type.
    signature: TokenStream,
    body: TokenStream,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut before = TokenStream::new();
        while !input.peek(Token![fn]) {
            let begins_body = input.peek(token::Brace) || input.is_empty();
            if begins_body {
                return Err(syn::Error::new(input.span(), "expected a function"));
            }
            before.append(input.parse::<TokenTree>()?);
        }
        before.append_all(input.parse::<Token![fn]>()?.into_token_stream());
        let name = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let mut signature = TokenStream::new();
        let mut angles = 0_usize;
        // A block within `<…>` is the argument of a const parameter.
        while angles > 0
            || !(input.peek(Token![where]) || input.peek(token::Brace) || input.peek(Token![;]))
        {
            let arrow = input.peek(Token![->]);
            let token: TokenTree = input.parse()?;
            match &token {
                TokenTree::Punct(punct) if arrow && punct.spacing() == Spacing::Joint => {
                    signature.append(token);
                    signature.append(input.parse::<TokenTree>()?);
                    continue;
                }
                TokenTree::Punct(punct) if punct.as_char() == '<' => angles += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => {
                    angles = angles.saturating_sub(1)
                }
                _ => {}
            }
            signature.append(token);
        }
        generics.where_clause = input.parse()?;
        Ok(Self { before, name, generics, signature, body: input.parse()? })
    }
}

impl ToTokens for Function {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.before.to_tokens(tokens);
        self.name.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        self.signature.to_tokens(tokens);
        self.generics.where_clause.to_tokens(tokens);
        self.body.to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn functions_of_all_kinds_are_themselves_again() {
        for function in [
            quote! { fn f() {} },
            quote! { #[inline] pub(crate) async unsafe extern "C" fn f<'a, S: Fn(&str) -> u8, const N: usize>(a: &'a [u8; N]) -> Vec<S> where S: Clone { a } },
            quote! { fn f<S>(f: impl Fn(S) -> S) -> Matrix<{ 2 + 2 }, S> { f } },
            quote! { fn f<S>() -> Result<impl Iterator<Item = fn(u8) -> S>, ()> where S: Copy, for<'a> &'a S: Send { x } },
            quote! { const fn f<S>(self: &Self) -> bool; },
        ] {
            let parsed: Function = syn::parse2(function.clone()).unwrap();
            assert_eq!(parsed.into_token_stream().to_string(), function.to_string());
        }
    }

    #[test]
    fn what_is_no_function_is_told() {
        for item in [quote! { struct S; }, quote! { impl S { fn f() {} } }, quote! {}] {
            let error = syn::parse2::<Function>(item).err().unwrap().to_string();
            assert_eq!(error, "expected a function");
        }
    }
}
