// The request of a call whose scope the app lacks, handed to the client as a download.
use hubscope::{Scopes, blocking::Client, crm::objects::contacts::write, transport::Download};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

fn create(client: &Client<App>) {
    let request = write::create([("email", "ada@example.com")]).into_request();
    let _ = client.download(request, Box::new(std::io::sink()));
}

fn main() {}
