// Credentials of one kind where another is taken.
use hubscope::{
    Anonymous,
    AppLevel,
    Client,
    Developer,
    Scopes,
    auth::{Credential, DeveloperKey, PrivateToken, oauth::ClientCredentials},
};

#[derive(Scopes)]
#[scopes("oauth")]
struct App;

fn clients(token: PrivateToken, key: DeveloperKey, credentials: ClientCredentials<App>) {
    let _ = Client::<Developer>::new(token.clone());
    let _ = Client::<AppLevel<App>>::new(token.clone());
    let _ = Client::<Anonymous>::new(token.clone());
    let _ = Client::<App>::new(Credential::from(key.clone()));
    let _ = Client::<App>::new(key);
    let _ = Client::<App>::new(credentials);
}

fn main() {}
