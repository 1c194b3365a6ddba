// Everything that has its scope compiles: direct, generic, by object type, in both transports.
use hubscope::{
    Client,
    Properties,
    Scopes,
    Unchecked,
    blocking,
    crm::{apis, lists, objects::{contacts, owners}},
    object::{Contacts, Custom, UncheckedObject},
    requires_scopes,
};
use hubscope_ui_tests::DeclaredElsewhere;

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read", "crm.objects.contacts.write", "automation")]
#[scopes("crm.lists.read", "crm.lists.write", "crm.objects.custom.read", unknown("crm.objects.spaceships.read"))]
#[optional_scopes("tickets")]
struct App;

async fn direct(client: &Client<App>) -> Result<(), hubscope::Error> {
    contacts::write::create(Properties::from([("email", "ada@example.com")])).send(client).await?;
    owners::read::list().send(client).await?;
    lists::folders::write::create("a folder").send(client).await?;
    apis::objects::list(Custom::new("2-1")).send(client).await?;
    apis::objects::archive(UncheckedObject::new("0-99"), "1").send(client).await?;
    generic(client).await
}

#[requires_scopes("crm.lists.read", "crm.lists.write")]
async fn generic<S>(client: &Client<S>) -> Result<(), hubscope::Error> {
    lists::read::get("1").send(client).await?;
    lists::write::delete("1").send(client).await
}

// The bound of a scope is enough for what it satisfies alone.
fn implied<S: hubscope::scope::Automation>(client: &blocking::Client<S>) -> Result<(), hubscope::Error> {
    owners::read::list().send(client).map(|_| ())
}

#[requires_scopes(C::Scopes: "crm.objects.contacts.read")]
fn any_transport<C: hubscope::transport::Backend>(client: &C) -> C::Reply<'_, hubscope::Page<hubscope::crm::types::RecordWithAssociations>> {
    apis::objects::list(Contacts).send(client)
}

fn unchecked(client: &blocking::Client<Unchecked>) -> Result<(), hubscope::Error> {
    lists::write::delete("1").send(client)
}

fn elsewhere(client: &blocking::Client<DeclaredElsewhere>) -> Result<(), hubscope::Error> {
    contacts::read::list().send(client).map(|_| ())
}

fn must_be_send<T: Send>(_: T) {}

fn main() {
    let _ = (implied::<App>, unchecked, elsewhere, any_transport::<blocking::Client<App>>);
    let _ = |client: &Client<App>| must_be_send(direct(client));
    assert_eq!(App::required().len(), 8);
    assert_eq!(App::optional().to_string(), "tickets");
}
