//! The loop that does what the exchange says.

use std::{
    hash::{BuildHasher, RandomState},
    time::SystemTime,
};

use hubscope_auth::{
    Authorization, Credential, Generation, Outcome, Refresh, RefreshEvent, RefreshStep, Token, Work,
};
use hubscope_core::{
    Error,
    transport::{AnyRequest, Exchange, Input, Response, Step},
};

use crate::{http_client::Http, sink::Sink};

/// Makes one call, from the first attempt to its result. Without a credential nothing but the request is sent; with a
/// sink the body of a success is written there.
pub(crate) fn drive(
    http: &Http,
    credential: Option<&Credential>,
    request: AnyRequest,
    mut sink: Option<Sink>,
) -> Result<Response, Error> {
    // Processes that start at once are not to wait alike.
    let seed = RandomState::new().hash_one(());
    let mut exchange = Exchange::new(request, http.settings.clone(), seed);
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
            Authorization::Wait(waiter) => waiter.block().map_err(Some)?,
            Authorization::Refresh(refresh) => return renew(http, refresh).map_err(Some),
            _ => return Err(None),
        }
    }
}

/// Gets a new token: does what the steps of the refresh say.
fn renew(http: &Http, mut refresh: Refresh) -> Result<Token, Error> {
    let mut step = refresh.step(RefreshEvent::Begin, SystemTime::now());
    loop {
        let event = match step {
            RefreshStep::Send(request) => RefreshEvent::Answered(drive(http, None, request, None)),
            RefreshStep::Work(Work::Blocking(work)) => RefreshEvent::Worked(work()),
            RefreshStep::Wait(length) => {
                std::thread::sleep(length);
                RefreshEvent::Waited
            }
            RefreshStep::Done(result) => return result,
            // Work that has to be awaited comes from stores that this client does not take.
            _ => RefreshEvent::Worked(Outcome::none()),
        };
        step = refresh.step(event, SystemTime::now());
    }
}
