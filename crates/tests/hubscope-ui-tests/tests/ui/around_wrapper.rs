// A client of one's own around another cannot have more scopes than that.
use hubscope::{
    Error, Request, Scopes, Unchecked,
    blocking::Client,
    requirement::GrantedBy,
    transport::{Backend, Response},
};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
struct App;

struct Everything(Client<App>);

impl Backend for Everything {
    type Scopes = Unchecked;
    type Reply<'a, T: 'a> = Result<T, Error>;

    fn call<'a, T: 'a, R: GrantedBy<Unchecked>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.0.call(request, decode)
    }
}

fn main() {}
