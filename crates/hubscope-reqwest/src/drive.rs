//! The loop that does what the exchange says.

use hubscope_auth::{Credential, transport::Unauthorized};
use hubscope_core::{
    Error,
    runtime::Runtime,
    transport::{AnyRequest, Exchange, Input, Response, Step},
};

use crate::{http_client::Http, sink::Sink};

/// Makes one call, from the first attempt to its result. Without a credential only the request is
/// sent; with a sink the body of a success is written there.
pub(crate) async fn drive(
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
                    match credential.authorize(http, refused).await {
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
