//! What stands in the parentheses of `#[scopes(…)]`: literals, `unknown("…")` and `crate = "…"`.

use proc_macro2::Span;
use syn::{
    Ident, LitStr, Path, Token, Type, parenthesized,
    parse::{Parse, ParseStream},
};

/// The arguments of a scope attribute.
#[derive(Default)]
pub(crate) struct Arguments {
    /// The type whose scopes are meant, where it is named: `#[requires_scopes(C::Scopes: "…")]`.
    pub(crate) subject: Option<Type>,
    /// Where the traits are.
    pub(crate) root: Option<Path>,
    pub(crate) scopes: Vec<Literal>,
    /// What is no argument at all.
    pub(crate) errors: Vec<syn::Error>,
}

/// A scope as it is written.
pub(crate) struct Literal {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// Whether it stands in `unknown(…)`.
    pub(crate) unknown: bool,
}

impl From<(LitStr, bool)> for Literal {
    fn from((literal, unknown): (LitStr, bool)) -> Self {
        Self { name: literal.value(), span: literal.span(), unknown }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        if !input.peek(LitStr) && !input.peek(Token![crate]) && subject_follows(input) {
            arguments.subject = Some(input.parse()?);
            input.parse::<Token![:]>()?;
        }
        while !input.is_empty() {
            arguments.argument(input)?;
            if input.is_empty() {
                break;
            }
            input
                .parse::<Token![,]>()
                .map_err(|_| input.error("expected a comma between two scopes"))?;
        }
        Ok(arguments)
    }
}

/// Whether a type and a colon come next.
fn subject_follows(input: ParseStream<'_>) -> bool {
    let fork = input.fork();
    fork.parse::<Type>().is_ok() && fork.peek(Token![:])
}

impl Arguments {
    fn argument(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(LitStr) {
            self.scopes.push(Literal::from((input.parse()?, false)));
            return Ok(());
        }
        if input.peek(Token![crate]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            let path: LitStr = input.parse()?;
            match path.parse() {
                Ok(path) => self.root = Some(path),
                Err(_) => self
                    .errors
                    .push(syn::Error::new(path.span(), "expected a path, such as \"hubscope\"")),
            }
            return Ok(());
        }
        if input.peek(Ident) {
            let word: Ident = input.parse()?;
            if word == "unknown" {
                let inner;
                parenthesized!(inner in input);
                self.scopes.push(Literal::from((inner.parse()?, true)));
                return Ok(());
            }
            let problem = format!("expected a scope in quotes, such as \"oauth\"; found `{word}`");
            self.errors.push(syn::Error::new(word.span(), problem));
            skip(input);
            return Ok(());
        }
        let tree: proc_macro2::TokenTree = input.parse()?;
        self.errors
            .push(syn::Error::new(tree.span(), "expected a scope in quotes, such as \"oauth\""));
        skip(input);
        Ok(())
    }
}

/// Leaves the rest of an argument that is wrong already.
fn skip(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<proc_macro2::TokenTree>().is_err() {
            break;
        }
    }
}
