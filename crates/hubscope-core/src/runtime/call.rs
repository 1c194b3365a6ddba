//! A call without credentials, driven by a runtime.

use super::traits::Runtime;
use crate::{
    any_request::AnyRequest,
    error::Error,
    exchange::{Exchange, Input, Step},
    response::Response,
};

/// Makes a call without credentials, from the first attempt to its result.
///
/// # Errors
/// Fails as every call does; see [`Error`].
pub async fn call(runtime: &dyn Runtime, request: AnyRequest) -> Result<Response, Error> {
    let mut exchange = Exchange::new(request, runtime.settings().clone(), runtime.random());
    let mut step = exchange.step(Input::Begin);
    loop {
        let input = match step {
            Step::Authorize { refused: false } => Input::Anonymous,
            Step::Authorize { refused: true } => Input::Unauthorized(None),
            Step::Wait(length) => {
                runtime.sleep(length).await;
                Input::Waited
            }
            Step::Send(request) => match runtime.send(request).await {
                Ok(received) => Input::Received(received),
                Err(failure) => Input::Failed(failure),
            },
            Step::Done(result) => return result,
        };
        step = exchange.step(input);
    }
}
