// Generic code needs a bound; the caller needs the scope.
use hubscope::{Client, Scopes, crm::objects::contacts::{read, write}, requires_scopes};

async fn unbounded<S>(client: &Client<S>) {
    let _ = read::list().send(client).await;
}

#[requires_scopes("crm.objects.contacts.write")]
async fn bounded<S>(client: &Client<S>) {
    let _ = write::archive("1").send(client).await;
}

#[derive(Scopes)]
#[scopes("oauth")]
struct App;

async fn caller(client: &Client<App>) {
    bounded(client).await;
}

fn main() {}
