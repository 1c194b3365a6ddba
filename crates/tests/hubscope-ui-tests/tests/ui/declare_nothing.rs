// The derive without its attribute.
use hubscope::Scopes;

#[derive(Scopes)]
struct App;

fn main() {}
