// The journal is the app's own, and the client has the token of an account, although the scope is declared.
use hubscope::{Client, Scopes, webhooks_api::developer::webhooks_journal::read};

#[derive(Scopes)]
#[scopes("oauth", "developer.webhooks_journal.read")]
struct App;

async fn poll(client: &Client<App>) {
    let _ = read::get_earliest().send(client).await;
}

fn main() {}
