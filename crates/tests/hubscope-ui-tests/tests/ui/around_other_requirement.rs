// A request does not become one with another requirement.
use hubscope::{
    Request, Scopes,
    blocking::Client,
    crm::objects::contacts::write,
    decode,
    requirement::{CrmObjectsContactsWrite, Nothing, OfObjectType},
    transport::{AnyRequest, Backend, Endpoint},
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

static PUBLIC: Endpoint<Nothing> = Endpoint::get("/public");
static BOUND: Endpoint<CrmObjectsContactsWrite> = Endpoint::get("/bound");
static OF_OBJECT_TYPE: Endpoint<OfObjectType> = Endpoint::get("/{objectType}");

fn bound() -> Request<CrmObjectsContactsWrite> {
    write::create([("email", "ada@example.com")]).into_request()
}

fn renamed() -> Request<Nothing> {
    bound()
}

fn converted() -> Request<Nothing> {
    bound().into()
}

fn erased(client: &Client<App>) {
    let _ = client.call(AnyRequest::from(bound()), decode::nothing);
}

fn swapped() -> Request<Nothing> {
    let mut public = Request::new(&PUBLIC, &[]);
    std::mem::swap(&mut public, &mut bound());
    public
}

fn of_its_endpoint() -> Request<Nothing> {
    Request::new(bound().endpoint(), &[])
}

fn of_a_bound_endpoint() -> Request<Nothing> {
    Request::for_object_type(&BOUND, &[])
}

fn without_object_type(client: &Client<App>) {
    let _ = client.call(Request::new(&OF_OBJECT_TYPE, &[]), decode::nothing);
}

fn main() {}
