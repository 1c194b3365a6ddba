//! Time, threads and tasks, as tokio has them.

use std::{sync::Arc, time::Duration};

use hubscope_core::{
    runtime::{BoxFuture, Runtime, Signal, Unfinished, Work},
    transport::{Body, Failure, Received, Settings},
};

use crate::http_client::Http;

/// Refreshes run on the tokio runtime of the call that starts them.
impl Runtime for Http {
    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<Received, Failure>> {
        Box::pin(self.exchange(request, None))
    }

    fn sleep(&self, length: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(length))
    }

    fn offload(&self, work: Work, limit: Duration) -> BoxFuture<'_, Result<(), Unfinished>> {
        let work = tokio::task::spawn_blocking(work);
        Box::pin(async move {
            match tokio::time::timeout(limit, work).await {
                Ok(done) => done.map_err(|_| Unfinished::Panicked),
                Err(_) => Err(Unfinished::TimedOut),
            }
        })
    }

    fn timeout<'a>(
        &'a self,
        future: BoxFuture<'a, ()>,
        limit: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        Box::pin(async move {
            tokio::time::timeout(limit, future).await.map_err(|_| Unfinished::TimedOut)
        })
    }

    fn detach(&self, task: BoxFuture<'static, ()>) {
        drop(tokio::spawn(task));
    }

    fn wait<'a>(
        &'a self,
        signal: &'a Signal,
        limit: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        self.timeout(Box::pin(signal.wait()), limit)
    }
}
