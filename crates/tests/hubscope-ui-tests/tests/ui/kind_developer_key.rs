// The webhook settings of an app take the developer API key, and nothing that an account grants.
use hubscope::{Scopes, blocking::Client, webhooks_api::developers_read::webhook_subscriptions};

#[derive(Scopes)]
#[scopes("oauth")]
struct App;

fn settings(client: &Client<App>) {
    let _ = webhook_subscriptions::get_settings(1).send(client);
}

fn main() {}
