// The common part of several scopes: all of them are offered.
use hubscope::Scopes;

#[derive(Scopes)]
#[scopes("oauth", "crm.lists")]
struct App;

fn main() {}
