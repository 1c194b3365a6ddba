//! The loop that does what the exchange says.

use std::time::SystemTime;

use hubscope_auth::{Authorization, Credential, Generation, Token};
use hubscope_core::{
    Error, Exchange, Request, Response,
    exchange::{Input, Step},
};

use crate::{Http, sink::Sink};

/// Makes one call, from the first attempt to its result. Without a credential nothing but the request is sent; with a
/// sink the body of a success is written there.
pub(crate) fn drive(
    http: &Http,
    credential: Option<&Credential>,
    request: Request,
    mut sink: Option<Sink>,
) -> Result<Response, Error> {
    let mut exchange = Exchange::new(request, http.settings.clone(), fastrand::u64(..));
    let mut generation = None;
    let mut step = exchange.step(Input::Begin);
    loop {
        let input = match step {
            Step::Authorize { refused } => match credential {
                None if refused => Input::Unauthorized(None),
                None => Input::Anonymous,
                Some(credential) => {
                    match authorize(http, credential, refused.then_some(generation).flatten()) {
                        Ok(token) => {
                            generation = Some(token.generation());
                            Input::Authorized(token.credentials())
                        }
                        Err(error) => Input::Unauthorized(error),
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
            _ => Input::Unauthorized(None),
        };
        step = exchange.step(input);
    }
}

/// Gets a token: the one there is, or a new one when it is stale or was refused.
fn authorize(
    http: &Http,
    credential: &Credential,
    refused: Option<Generation>,
) -> Result<Token, Option<Error>> {
    loop {
        match credential.authorize(refused, SystemTime::now()) {
            Authorization::Ready(token) => return Ok(token),
            Authorization::Failed(error) => return Err(Some(error)),
            Authorization::Wait(waiter) => waiter.block(),
            Authorization::Refresh(refresh) => {
                let answer = drive(http, None, refresh.request(), None);
                return refresh.finish(answer, SystemTime::now()).map_err(Some);
            }
            _ => return Err(None),
        }
    }
}
