//! Every behaviour of a client, against both transports.
#![expect(
    clippy::unwrap_used,
    reason = "the behaviours are tests, although the attribute stands elsewhere"
)]

mod deadlines;
mod deployment;
mod keys;
mod kinds;
mod oauth;
mod sources;
mod stores;
mod transfers;
mod transports;

use hubscope_auth::PrivateToken;
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{Page, Properties, Request, requirement};
use hubscope_crm::{
    objects::contacts::{read, write},
    types::RecordWithAssociations,
};
use hubscope_emulator::Emulator;

const SCOPES: &str = "oauth crm.objects.contacts.read crm.objects.contacts.write";

/// Runs each behaviour against both transports.
macro_rules! behaviours {
    ($($name:ident),* $(,)?) => {
        mod on_reqwest {
            $(#[test] fn $name() { super::$name::<hubscope_conformance::Async>(); })*
        }
        mod on_ureq {
            $(#[test] fn $name() { super::$name::<hubscope_conformance::Blocking>(); })*
        }
    };
}
use behaviours;

fn start() -> Emulator {
    Emulator::start().unwrap()
}

fn client_with<S: Subject>(hubspot: &Emulator, change: impl FnOnce(&mut Configuration)) -> S {
    let mut configuration = Configuration::new(hubspot.url());
    change(&mut configuration);
    S::build(&configuration, PrivateToken::new(hubspot.token(SCOPES)).unwrap().into()).unwrap()
}

fn client<S: Subject>(hubspot: &Emulator) -> S {
    client_with(hubspot, |_| {})
}

fn list() -> Request<requirement::CrmObjectsContactsRead> {
    read::list().limit(10).into_request()
}

fn create(email: &str) -> Request<requirement::CrmObjectsContactsWrite> {
    write::create(Properties::from([("email", email)])).into_request()
}

type Contacts = Page<RecordWithAssociations>;
