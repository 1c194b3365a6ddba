//! The loop that does what the exchange says.

use hubscope_auth::{
    Credential,
    transport::{Generation, Token, Unauthorized},
};
use hubscope_core::{
    Error,
    runtime::{Runtime, poll_once},
    transport::{AnyRequest, Exchange, Input, Response, Step},
};

use crate::{http_client::Http, sink::Sink};

/// Makes one call, from the first attempt to its result. Without a credential only the request is
/// sent; with a sink the body of a success is written there.
pub(crate) fn drive(
    http: &Http,
    credential: Option<&Credential>,
    request: AnyRequest,
    mut sink: Option<Sink>,
) -> Result<Response, Error> {
    let mut exchange = Exchange::new(request, http.settings.clone(), http.random());
    let mut generation = None;
    let mut step = exchange.step(Input::Begin);
    loop {
        let input = match step {
            Step::Authorize { refused } => match credential {
                None if refused => Input::Unauthorized(None),
                None => Input::Anonymous,
                Some(credential) => {
                    let refused = refused.then_some(generation).flatten();
                    match token(http, credential, refused) {
                        Ok(token) => {
                            generation = Some(token.generation());
                            Input::Authorized(token.credentials())
                        }
                        Err(Unauthorized::Refused) => Input::Unauthorized(None),
                        Err(Unauthorized::Failed(error)) => Input::Unauthorized(Some(error)),
                    }
                }
            },
            Step::Wait(length) => {
                std::thread::sleep(length);
                Input::Waited
            }
            Step::Send(request) => match http.exchange(request, sink.as_mut()) {
                Ok(received) => Input::Received(received),
                Err(failure) => Input::Failed(failure),
            },
            Step::Done(result) => return result,
        };
        step = exchange.step(input);
    }
}

/// Returns the token for a call. Everything that a refresh does is done when it is polled once.
fn token(
    http: &Http,
    credential: &Credential,
    refused: Option<Generation>,
) -> Result<Token, Unauthorized> {
    poll_once(credential.authorize(http, refused))?
}
