//! The response bodies of faults.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::HttpBody;
use bytes::Bytes;
use http_body::{Frame, SizeHint};

const START: &[u8] = br#"{"padding":""#;
const END: &[u8] = br#""}"#;

/// One piece of padding.
static PIECE: [u8; 1 << 16] = [b'a'; 1 << 16];

/// A JSON object with padding, generated while it is sent.
pub(crate) struct Padding {
    /// The bytes of padding that are still to be sent.
    left: u64,
    started: bool,
    ended: bool,
}

impl Padding {
    pub(crate) fn new(bytes: u64) -> Self {
        Self { left: bytes, started: false, ended: false }
    }
}

impl HttpBody for Padding {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = if !self.started {
            self.started = true;
            START
        } else if self.left > 0 {
            let length = usize::try_from(self.left).unwrap_or(PIECE.len()).min(PIECE.len());
            self.left -= length as u64;
            PIECE.get(..length).unwrap_or_default()
        } else if !self.ended {
            self.ended = true;
            END
        } else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(piece)))))
    }

    fn size_hint(&self) -> SizeHint {
        let start = if self.started { 0 } else { START.len() };
        let end = if self.ended { 0 } else { END.len() };
        SizeHint::with_exact(self.left + (start + end) as u64)
    }
}

/// A body that fails after its first part, so that hyper closes the connection.
pub(crate) struct CutOff {
    first: Option<Bytes>,
    /// Set once hyper has had an opportunity to flush the first part.
    flushed: bool,
}

impl CutOff {
    /// Fails after these bytes were sent.
    pub(crate) fn after(first: Bytes) -> Self {
        Self { first: Some(first), flushed: false }
    }

    /// Fails before anything was sent.
    pub(crate) fn at_once() -> Self {
        Self { first: None, flushed: true }
    }
}

impl HttpBody for CutOff {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if !self.flushed {
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("a fault closes the connection"))))
    }
}
