// An endpoint that hubscope has not bound, and a client of one's own around another.
use hubscope::{
    Error, Request, Scopes, Unchecked,
    blocking::Client,
    crm::objects::contacts::{read, write},
    decode, requirement,
    requirement::GrantedBy,
    scope,
    transport::{Backend, Endpoint, Response},
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read", "forms")]
struct App;

static SUBMISSIONS: Endpoint<requirement::Forms> =
    Endpoint::get("/form-integrations/v1/submissions/forms/{guid}").named("forms.submissions");

fn submissions<'a, C: Backend>(client: &'a C, guid: &str) -> C::Reply<'a, ()>
where
    C::Scopes: scope::Forms,
{
    client.call(Request::new(&SUBMISSIONS, &[&guid]), decode::nothing)
}

struct Counted<C>(C);

impl<C: Backend> Backend for Counted<C> {
    type Scopes = C::Scopes;
    type Reply<'a, T: 'a>
        = C::Reply<'a, T>
    where
        C: 'a;

    fn call<'a, T: 'a, R: GrantedBy<C::Scopes>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> C::Reply<'a, T> {
        self.0.call(request, decode)
    }
}

fn calls(client: Client<App>, unchecked: &Client<Unchecked>) -> Result<(), Error> {
    submissions(&client, "a")?;
    client.call(read::list().into_request(), decode::nothing)?;
    let counted = Counted(client);
    submissions(&counted, "a")?;
    read::list().send(&counted)?;
    unchecked.call(write::archive(1).into_request(), decode::nothing)
}

fn main() {}
