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

use crate::{http_client::Http, pending::Pending, sink::Sink};

/// Makes one call, from the first attempt to its result. Without a credential nothing but the request is sent; with a
/// sink the body of a success is written there.
pub(crate) async fn drive(
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
                    match authorize(http, credential, refused.then_some(generation).flatten()).await
                    {
                        Ok(token) => {
                            generation = Some(token.generation());
                            Input::Authorized(token.credentials())
                        }
                        Err(error) => Input::Unauthorized(error),
                    }
                }
            },
            Step::Wait(length) => {
                tokio::time::sleep(length).await;
                Input::Waited
            }
            Step::Send(request) => match http.exchange(request, sink.as_mut()).await {
                Ok(received) => Input::Received(received),
                Err(failure) => Input::Failed(failure),
            },
            Step::Done(result) => return result,
        };
        step = exchange.step(input);
    }
}

/// Gets a token: the one there is, or a new one when it is stale or was refused.
async fn authorize(
    http: &Http,
    credential: &Credential,
    refused: Option<Generation>,
) -> Result<Token, Option<Error>> {
    loop {
        match credential.authorize(refused, SystemTime::now()) {
            Authorization::Ready(token) => return Ok(token),
            Authorization::Failed(error) => return Err(Some(error)),
            Authorization::Wait(waiter) => waiter.await.map_err(Some)?,
            Authorization::Refresh(refresh) => {
                // In a task of its own: a caller that gives up must not lose the new refresh token on its way.
                let refreshed = tokio::spawn(renew(http.clone(), refresh));
                return refreshed
                    .await
                    .unwrap_or_else(|error| Err(Error::credentials(error)))
                    .map_err(Some);
            }
            _ => return Err(None),
        }
    }
}

/// Gets a new token: does what the steps of the refresh say.
async fn renew(http: Http, mut refresh: Refresh) -> Result<Token, Error> {
    let mut step = refresh.step(RefreshEvent::Begin, SystemTime::now());
    loop {
        let event = match step {
            RefreshStep::Send(request) => {
                let answer = boxed(&http, request).await;
                // What the program does with new tokens may block, and this thread is the runtime's.
                let stepped = tokio::task::spawn_blocking(move || {
                    let step = refresh.step(RefreshEvent::Answered(answer), SystemTime::now());
                    (refresh, step)
                });
                (refresh, step) = stepped.await.map_err(Error::credentials)?;
                continue;
            }
            RefreshStep::Work(Work::Async(work)) => RefreshEvent::Worked(within(&http, work).await),
            RefreshStep::Work(Work::Blocking(work)) => {
                let work = tokio::task::spawn_blocking(work);
                let work = async { work.await.unwrap_or_else(|_| Outcome::none()) };
                RefreshEvent::Worked(within(&http, work).await)
            }
            RefreshStep::Wait(length) => {
                tokio::time::sleep(length).await;
                RefreshEvent::Waited
            }
            RefreshStep::Done(result) => return result,
            _ => RefreshEvent::Worked(Outcome::none()),
        };
        step = refresh.step(event, SystemTime::now());
    }
}

/// Makes a call without credentials. Boxed, because a refresh is a call within a call.
fn boxed(http: &Http, request: AnyRequest) -> Pending<'_, Response> {
    Pending::new(drive(http, None, request, None), |response| Ok(response.clone()))
}

/// A store or a source that never answers would keep all calls waiting.
async fn within(http: &Http, work: impl Future<Output = Outcome>) -> Outcome {
    let limit = http.settings.timeout;
    tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Outcome::timed_out(limit))
}
