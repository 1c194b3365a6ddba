// The request of a call whose object type decides, handed to the client by way of `call`.
use hubscope::{
    Scopes, blocking::Client, crm::apis::objects, decode, object::Companies, transport::Backend,
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn list(client: &Client<App>) {
    let _ = client.call(objects::list(Companies).into_request(), decode::nothing);
}

fn main() {}
