// A call of OAuth through a client with credentials, and a call with a scope through connections without any.
use hubscope::{
    Unchecked,
    auth::{OAuthApp, SecretString},
    blocking::{Client, Http},
    crm::objects::contacts::read,
};

fn refresh(app: &OAuthApp<Unchecked>, token: &SecretString, client: &Client<Unchecked>) {
    let _ = app.refresh(token).send(client);
}

fn list(http: &Http) {
    let _ = read::list().send(http);
}

fn main() {}
