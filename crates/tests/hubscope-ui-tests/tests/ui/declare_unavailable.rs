// Scopes that HubSpot's documents name, but that no account can grant.
use hubscope::Scopes;

#[derive(Scopes)]
#[scopes("oauth", "developers-read", "webhooks-journal-data-access", unknown("tickets"))]
struct App;

fn main() {}
