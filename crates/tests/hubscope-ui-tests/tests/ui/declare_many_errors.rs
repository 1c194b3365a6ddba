// All errors at once, each on its own literal.
use hubscope::Scopes;

#[derive(Scopes)]
#[scopes("oauht", "tickets", "tickets", "crm.objects.deals.read crm.objects.deals.write", 7)]
#[optional_scopes("tickets", "made.up.scope")]
struct App;

fn main() {}
