//! Time and threads, for a client that blocks: every future is ready when it is returned.

use std::{future::ready, sync::Arc, time::Duration};

use hubscope_core::{
    runtime::{BoxFuture, Runtime, Signal, Unfinished, Work, threads},
    transport::{Body, Failure, Received, Settings},
};

use crate::http_client::Http;

/// Refreshes run on threads of their own, so that a store which hangs does not take a caller along.
impl Runtime for Http {
    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<Received, Failure>> {
        Box::pin(ready(self.exchange(request, None)))
    }

    fn sleep(&self, length: Duration) -> BoxFuture<'_, ()> {
        std::thread::sleep(length);
        Box::pin(ready(()))
    }

    fn offload(&self, work: Work, limit: Duration) -> BoxFuture<'_, Result<(), Unfinished>> {
        Box::pin(ready(threads::offload(work, limit)))
    }

    fn timeout<'a>(
        &'a self,
        future: BoxFuture<'a, ()>,
        _: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        Box::pin(ready(threads::timeout(future)))
    }

    fn detach(&self, task: BoxFuture<'static, ()>) {
        threads::detach(task);
    }

    fn wait<'a>(
        &'a self,
        signal: &'a Signal,
        limit: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        Box::pin(ready(signal.block(limit)))
    }
}
