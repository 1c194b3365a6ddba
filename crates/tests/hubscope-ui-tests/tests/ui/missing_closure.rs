// Closures and async blocks.
use hubscope::{Client, Scopes, crm::objects::deals::read};

#[derive(Scopes)]
#[scopes("oauth")]
struct App;

fn calls(client: &Client<App>) {
    let _each = ["1", "2"].map(|id| read::get(id).send(client));
    let _task = async { read::list().send(client).await };
}

fn main() {}
