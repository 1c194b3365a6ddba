//! Runtimes for tests: one whose tasks and clock are moved by hand, and one on threads.

use std::{
    future::ready,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use hubscope_core::{
    runtime::{BoxFuture, Runtime, Signal, Unfinished, Work, threads},
    transport::{Body, Failure, FailureKind, Received, Settings},
};

/// A runtime whose tasks run when the test says so, at the time that it says.
#[derive(Clone)]
pub(crate) struct ByHand {
    settings: Arc<Settings>,
    state: Arc<Mutex<State>>,
}

struct State {
    now: SystemTime,
    tasks: Vec<BoxFuture<'static, ()>>,
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
}

impl ByHand {
    pub(crate) fn new() -> Self {
        let state = State { now: at(0), tasks: Vec::new() };
        Self { settings: Arc::default(), state: Arc::new(Mutex::new(state)) }
    }

    pub(crate) fn set(&self, now: SystemTime) {
        self.state.lock().unwrap().now = now;
    }

    /// Polls all tasks that were detached, and keeps those that wait.
    pub(crate) fn run(&self) {
        let tasks = std::mem::take(&mut self.state.lock().unwrap().tasks);
        let waiting =
            tasks.into_iter().filter_map(|mut task| poll(&mut task).is_none().then_some(task));
        let waiting: Vec<_> = waiting.collect();
        self.state.lock().unwrap().tasks.extend(waiting);
    }

    /// Drops all tasks, as a runtime that is shut down does.
    pub(crate) fn shut_down(&self) {
        let tasks = std::mem::take(&mut self.state.lock().unwrap().tasks);
        drop(tasks);
    }

    pub(crate) fn tasks(&self) -> usize {
        self.state.lock().unwrap().tasks.len()
    }
}

/// Polls a future once.
pub(crate) fn poll<T>(future: &mut BoxFuture<'_, T>) -> Option<T> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Nothing is ever sent.
fn unsent() -> Result<Received, Failure> {
    Err(Failure { kind: FailureKind::Connect, source: "nothing is sent in this test".into() })
}

impl Runtime for ByHand {
    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn send(
        &self,
        _: hubscope_core::http::Request<Body>,
    ) -> BoxFuture<'_, Result<Received, Failure>> {
        Box::pin(ready(unsent()))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }

    fn offload(&self, work: Work, _: Duration) -> BoxFuture<'_, Result<(), Unfinished>> {
        work();
        Box::pin(ready(Ok(())))
    }

    fn timeout<'a>(
        &'a self,
        future: BoxFuture<'a, ()>,
        _: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        Box::pin(async move {
            future.await;
            Ok(())
        })
    }

    fn detach(&self, task: BoxFuture<'static, ()>) {
        self.state.lock().unwrap().tasks.push(task);
    }

    fn wait<'a>(
        &'a self,
        signal: &'a Signal,
        _: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>> {
        Box::pin(async move {
            signal.wait().await;
            Ok(())
        })
    }

    fn now(&self) -> SystemTime {
        self.state.lock().unwrap().now
    }
}

/// A runtime that blocks, as that of the blocking client.
#[derive(Clone)]
pub(crate) struct OnThreads(Arc<Settings>);

impl OnThreads {
    /// Refreshes may take that long.
    pub(crate) fn within(limit: Duration) -> Self {
        let mut settings = Settings::default();
        settings.refresh_timeout = limit;
        Self(Arc::new(settings))
    }
}

impl Runtime for OnThreads {
    fn settings(&self) -> &Arc<Settings> {
        &self.0
    }

    fn send(
        &self,
        _: hubscope_core::http::Request<Body>,
    ) -> BoxFuture<'_, Result<Received, Failure>> {
        Box::pin(ready(unsent()))
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

    fn now(&self) -> SystemTime {
        at(10)
    }
}
