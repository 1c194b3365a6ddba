//! The HTTP server: a thread with a runtime of its own.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    sync::{Arc, mpsc},
    thread::{self, JoinHandle},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract,
    response::Response as HttpResponse,
    serve::ListenerExt,
};
use http::{StatusCode, header};
use tokio::sync::oneshot;

use crate::{
    admin,
    body::{CutOff, Padding},
    faults::Delivery,
    fields::Fields,
    request::Request,
    response::{ApiError, Response},
    router::Shared,
};

/// The maximum size of a request body in bytes.
const LONGEST_BODY: usize = 16 << 20;

/// The state behind the requests, and the address that the server listens on.
#[derive(Clone)]
struct Served {
    shared: Arc<Shared>,
    address: SocketAddr,
}

/// The running server. Dropping it closes every connection and ends the thread.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(listen: SocketAddr, shared: Arc<Shared>) -> io::Result<Self> {
        let listener = TcpListener::bind(listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let served = Served { shared, address };
        let (stop, stopped) = oneshot::channel();
        let (ready, readiness) = mpsc::channel();
        let thread = thread::Builder::new().name("hubscope-emulator".into()).spawn(move || {
            let setup = || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
                let guard = runtime.enter();
                let listener = tokio::net::TcpListener::from_std(listener)?;
                drop(guard);
                Ok((runtime, listener))
            };
            match setup() {
                Ok((runtime, listener)) => {
                    if ready.send(Ok(())).is_ok() {
                        runtime.block_on(run(listener, served, stopped));
                    }
                }
                Err(error) => drop(ready.send(Err(error))),
            }
        })?;
        let server = Self { address, stop: Some(stop), thread: Some(thread) };
        readiness.recv().unwrap_or_else(|_| {
            Err(io::Error::other("the server thread ended during its start"))
        })?;
        Ok(server)
    }

    /// Waits until the server ends, which it does only when its thread fails.
    pub(crate) fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.wait();
    }
}

/// Serves until `stopped` resolves. The runtime ends with this future and drops all connections: a
/// graceful shutdown would wait for the requests that a fault never responds to.
async fn run(listener: tokio::net::TcpListener, served: Served, stopped: oneshot::Receiver<()>) {
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    let router = Router::new().fallback(exchange).with_state(served);
    drop(tokio::spawn(axum::serve(listener, router).into_future()));
    drop(stopped.await);
}

async fn exchange(
    extract::State(Served { shared, address }): extract::State<Served>,
    request: extract::Request,
) -> HttpResponse {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LONGEST_BODY).await else {
        let message =
            format!("A request body has at most {LONGEST_BODY} bytes, and has to be complete.");
        let error = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "VALIDATION_ERROR", message);
        return http_response(error.into_response());
    };
    let request = Request {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: Fields::parse(head.uri.query().unwrap_or_default()),
        headers: head.headers,
        body,
    };
    let delivery = match request.path.strip_prefix(admin::PREFIX) {
        Some(path) => {
            let response = admin::respond(&mut shared.lock(), &request, path, address);
            Delivery::Whole(response.unwrap_or_else(ApiError::into_response))
        }
        None => shared.lock().exchange(&request),
    };
    match delivery {
        Delivery::Whole(response) => http_response(response),
        Delivery::Truncated(mut response) => {
            let whole = response.body.len();
            let half = response.body.split_to(whole / 2);
            let promised =
                response.with_header(header::CONTENT_LENGTH.as_str(), whole.max(1).to_string());
            http_response(promised).map(|_| Body::new(CutOff::after(half)))
        }
        Delivery::Padded(response, bytes) => {
            http_response(response).map(|_| Body::new(Padding::new(bytes)))
        }
        Delivery::Dropped => HttpResponse::new(Body::new(CutOff::at_once())),
        Delivery::Never => std::future::pending().await,
    }
}

fn http_response(response: Response) -> HttpResponse {
    let mut builder = HttpResponse::builder().status(response.status);
    for (name, value) in response.headers {
        builder = builder.header(name, value);
    }
    builder.body(Body::from(response.body)).unwrap_or_else(|error| {
        let message = format!(
            "The response cannot be sent as HTTP: {error}. A header of a fault may be the cause."
        );
        let error = ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message);
        let mut response = HttpResponse::new(Body::from(error.into_response().body));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
