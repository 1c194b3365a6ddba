// The request of an OAuth call, or of an app's own call, handed to the client of an account.
use hubscope::{
    Scopes, auth::{OAuthApp, SecretString}, blocking::Client, decode, transport::Backend,
    webhooks_api::developer::webhooks_journal::read,
};

#[derive(Scopes)]
#[scopes("oauth", "developer.webhooks_journal.read")]
struct App;

fn refresh(app: &OAuthApp<App>, token: &SecretString, client: &Client<App>) {
    let _ = client.call(app.refresh(token).into_request(), decode::nothing);
}

fn poll(client: &Client<App>) {
    let _ = client.call(read::get_earliest().into_request(), decode::nothing);
}

fn main() {}
