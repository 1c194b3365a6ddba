// The scopes are declared in another crate.
use hubscope::{blocking::Client, crm::objects::contacts::write};
use hubscope_ui_tests::DeclaredElsewhere;

fn archive(client: &Client<DeclaredElsewhere>) {
    let _ = write::archive("1").send(client);
}

fn main() {}
