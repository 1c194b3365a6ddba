//! A body with files in it, as the stream that reqwest sends.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use hubscope_core::transport::{Body, BodyReader};
use tokio::task::JoinHandle;

/// Reads a body piece by piece, on threads that may block.
pub(crate) struct Upload {
    state: State,
    left: u64,
}

enum State {
    Idle(BodyReader),
    Reading(JoinHandle<(BodyReader, io::Result<Option<Bytes>>)>),
    Done,
}

impl Upload {
    pub(crate) fn new(body: &Body) -> Self {
        Self { state: State::Idle(body.reader()), left: body.len() }
    }
}

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Idle(mut reader) => {
                    self.state = State::Reading(tokio::task::spawn_blocking(move || {
                        let chunk = reader.next_chunk();
                        (reader, chunk)
                    }));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    let (reader, chunk) = read.map_err(io::Error::other)?;
                    let Some(chunk) = chunk? else { return Poll::Ready(None) };
                    self.left = self.left.saturating_sub(chunk.len() as u64);
                    self.state = State::Idle(reader);
                    return Poll::Ready(Some(Ok(Frame::data(chunk))));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
