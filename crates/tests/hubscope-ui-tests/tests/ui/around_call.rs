// The request of a call whose scope the app lacks, handed to the client by way of `call`.
use hubscope::{
    Client, Request, Scopes,
    crm::objects::contacts::write,
    decode, requirement,
    transport::Backend,
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

async fn create(client: &Client<App>) -> Result<(), hubscope::Error> {
    let request = write::create([("email", "ada@example.com")]).into_request();
    client.call(request, decode::nothing).await
}

async fn kept(client: &Client<App>, request: Request<requirement::CrmObjectsContactsWrite>) {
    let _ = client.call(request, decode::nothing).await;
}

fn main() {}
