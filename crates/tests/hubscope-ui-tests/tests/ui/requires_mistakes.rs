// What can be wrong with the attribute of a function.
use hubscope::{blocking::Client, requires_scopes};

#[requires_scopes("crm.objects.contact.write")]
fn typo<S>(_: &Client<S>) {}

#[requires_scopes("tickets")]
fn no_parameter(_: &str) {}

#[requires_scopes("tickets")]
fn which_parameter<A, B>(_: A, _: B) {}

fn main() {}
