//! The other side of the tests of every generated operation: it looks at what is sent, and gives a canned answer.
//!
//! The tests are generated from the spec. A call goes through the exchange, as it does in both transports.

use std::{cell::RefCell, sync::Arc, time::SystemTime};

use bytes::Bytes;
pub use secrecy::SecretString;

use hubscope_core::{
    Error, Request, Timestamp, Unchecked, http,
    requirement::GrantedBy,
    transport::{self, Backend, Exchange, Input, Received, Response, Settings, Step},
};

/// A client that gives one answer to everything, and keeps what was sent.
#[derive(Debug)]
pub struct Canned {
    answer: Bytes,
    sent: RefCell<Option<http::Request<transport::Body>>>,
}

impl Canned {
    /// A client that gives this answer.
    pub fn new(answer: &'static str) -> Self {
        Self { answer: answer.into(), sent: RefCell::new(None) }
    }

    /// Compares what was sent.
    ///
    /// # Panics
    /// When it is something else.
    #[expect(clippy::panic, reason = "a test has to fail")]
    pub fn check(&self, line: &str, body: &Body) {
        let sent = self.sent.borrow();
        let Some(sent) = &*sent else { panic!("nothing was sent") };
        let target = sent.uri().path_and_query().map_or("", |target| target.as_str());
        assert_eq!(format!("{} {target}", sent.method()), line);
        let kind =
            sent.headers().get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let text = std::io::read_to_string(sent.body().reader()).unwrap_or_default();
        match body {
            Body::None => assert_eq!((kind, &*text), (None, "")),
            Body::Json(json) => {
                let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
                assert_eq!((kind, read(&text)), (Some("application/json"), read(json)), "{text}");
            }
            Body::Form(form) => {
                assert_eq!((kind, &*text), (Some("application/x-www-form-urlencoded"), *form))
            }
            Body::Text(plain) => assert_eq!((kind, &*text), (Some("text/plain"), *plain)),
            Body::Parts(names) => {
                assert!(
                    kind.is_some_and(|kind| kind.starts_with("multipart/form-data; boundary=")),
                    "{kind:?}"
                );
                for name in *names {
                    assert!(
                        text.contains(&format!("form-data; name=\"{name}\"")),
                        "{name} in {text}"
                    );
                }
                assert_eq!(text.matches("form-data; name=").count(), names.len(), "{text}");
            }
        }
    }
}

impl Backend for Canned {
    type Scopes = Unchecked;
    type Reply<'a, T: 'a> = Result<T, Error>;

    fn call<'a, T: 'a, R: GrantedBy<Unchecked>>(
        &'a self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut exchange = Exchange::new(request, Arc::new(Settings::default()), 1);
        let mut step = exchange.step(Input::Begin);
        loop {
            let input = match step {
                Step::Send(request) => {
                    self.sent.replace(Some(request));
                    let (status, body) = (http::StatusCode::OK, self.answer.clone());
                    Input::Received(Received {
                        status,
                        headers: http::HeaderMap::new(),
                        body,
                        written: 0,
                        at: SystemTime::now(),
                    })
                }
                Step::Done(result) => return decode(&result?),
                Step::Authorize { .. } => Input::Anonymous,
                Step::Wait(_) => Input::Waited,
            };
            step = exchange.step(input);
        }
    }
}

/// The body that a request should have.
#[derive(Debug)]
pub enum Body {
    /// None.
    None,
    /// This JSON, however its fields are ordered.
    Json(&'static str),
    /// This form.
    Form(&'static str),
    /// This text.
    Text(&'static str),
    /// Parts of these names, and no others.
    Parts(&'static [&'static str]),
}

/// The moment of all samples.
pub fn moment() -> Timestamp {
    // 2026-03-01T09:30:00Z, which the epoch cannot miss.
    Timestamp::from_second(1_772_357_400).unwrap_or_default()
}

/// The test of an operation: it sends what it should, and reads each of the answers.
#[macro_export]
macro_rules! wire {
    ($name:ident, $request:expr, $line:literal, $body:expr, [$($answer:literal),*]) => {
        #[test]
        fn $name() {
            for answer in [$($answer),*] {
                let canned = $crate::Canned::new(answer);
                let result = $request.send(&canned);
                canned.check($line, &$body);
                if let Err(error) = result {
                    panic!("{answer}\n{error}");
                }
            }
        }
    };
}
