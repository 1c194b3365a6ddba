// A scope declared twice, in two attributes.
use hubscope::Scopes;

#[derive(Scopes)]
#[scopes("oauth")]
#[scopes("oauth", "tickets")]
struct App;

fn main() {}
