// Each kind of credential with the calls that are its own.
use hubscope::{
    AppLevel,
    Developer,
    Scopes,
    auth::{DeveloperKey, OAuthApp},
    blocking::{Client, Http},
    webhooks_api::{developer::webhooks_journal::read, developers_read::webhook_subscriptions},
};

#[derive(Scopes)]
#[scopes("oauth", "developer.webhooks_journal.read")]
struct App;

fn calls(app: OAuthApp<App>, key: DeveloperKey, http: Http) -> Result<(), Box<dyn std::error::Error>> {
    let journal: Client<AppLevel<App>> = Client::from_http(http.clone(), app.client_credentials());
    let _ = read::get_earliest().send(&journal)?;
    let developer = Client::<Developer>::from_http(http, key);
    let _ = webhook_subscriptions::get_settings(1).send(&developer)?;
    Ok(())
}

fn main() {}
