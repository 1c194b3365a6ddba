//! What a renewal asks a transport to do, and what came of it.

use std::{any::Any, fmt, future::Future, pin::Pin, time::Duration};

use hubscope_core::{
    Error,
    transport::{AnyRequest, Response},
};

use crate::Token;

/// What a renewal needs next.
#[non_exhaustive]
pub enum RefreshStep {
    /// Send this request without credentials, and hand in [`RefreshEvent::Answered`].
    Send(AnyRequest),
    /// Do this, and hand in [`RefreshEvent::Worked`].
    Work(Work),
    /// Let time pass, and hand in [`RefreshEvent::Waited`].
    Wait(Duration),
    /// The renewal is over: the token to use, or why there is none.
    Done(Result<Token, Error>),
}

/// What came of the last step of a renewal.
#[expect(clippy::large_enum_variant, reason = "renewals are rare, and an event is handed in once")]
#[non_exhaustive]
pub enum RefreshEvent {
    /// It begins.
    Begin,
    /// The request was answered, or failed.
    Answered(Result<Response, Error>),
    /// The work is done.
    Worked(Outcome),
    /// The wait is over.
    Waited,
}

/// Something that a renewal has to have done in between, such as reading from a store.
#[non_exhaustive]
pub enum Work {
    /// To be awaited.
    Async(Pin<Box<dyn Future<Output = Outcome> + Send>>),
    /// To be called where blocking does no harm.
    Blocking(Box<dyn FnOnce() -> Outcome + Send>),
}

/// What came of some [`Work`]: to be handed in as it is.
pub struct Outcome(Result<Box<dyn Any + Send>, Undone>);

/// Why work was not done.
#[derive(Clone, Copy)]
pub(crate) enum Undone {
    NotDone,
    TimedOut(Duration),
}

impl Outcome {
    pub(crate) fn new(result: impl Any + Send) -> Self {
        Self(Ok(Box::new(result)))
    }

    /// The work was not done: a thread died, or the transport cannot do work of that kind.
    pub fn none() -> Self {
        Self(Err(Undone::NotDone))
    }

    /// The work was given up after that time. Whether it is done is not known.
    pub fn timed_out(limit: Duration) -> Self {
        Self(Err(Undone::TimedOut(limit)))
    }

    pub(crate) fn take<T: Any>(self) -> Result<T, Undone> {
        self.0?.downcast().map(|result| *result).map_err(|_| Undone::NotDone)
    }
}

impl fmt::Debug for RefreshStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(request) => f.debug_tuple("Send").field(request).finish(),
            Self::Work(_) => f.write_str("Work"),
            Self::Wait(length) => f.debug_tuple("Wait").field(length).finish(),
            Self::Done(result) => f.debug_tuple("Done").field(result).finish(),
        }
    }
}

impl fmt::Debug for RefreshEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Begin => "Begin",
            Self::Answered(Ok(_)) => "Answered",
            Self::Answered(Err(_)) => "Answered with an error",
            Self::Worked(_) => "Worked",
            Self::Waited => "Waited",
        })
    }
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Async(_) => "Async",
            Self::Blocking(_) => "Blocking",
        })
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outcome")
    }
}
