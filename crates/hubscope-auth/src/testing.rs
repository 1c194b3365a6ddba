//! Runtimes for tests: one whose tasks and clock are moved by hand, and one on threads.

use std::{
    future::ready,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use hubscope_core::{
    http::{HeaderMap, Request, StatusCode},
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

    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Received, Failure>> {
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

/// A response of the token endpoint.
#[derive(Clone, Copy)]
pub(crate) enum HubSpot {
    /// New tokens, and the same refresh token.
    Refreshes,
    /// New tokens, and a new refresh token.
    Rotates,
    /// The refresh token is not valid any more.
    Refuses,
    /// Nobody is there.
    Down,
}

impl HubSpot {
    fn respond(self) -> Result<Received, Failure> {
        let (status, body) = match self {
            Self::Refreshes => (200, r#"{"access_token":"new","refresh_token":"na1-old"}"#),
            Self::Rotates => (200, r#"{"access_token":"new","refresh_token":"na1-new"}"#),
            Self::Refuses => (400, r#"{"error":"invalid_grant","status":"BAD_REFRESH_TOKEN"}"#),
            Self::Down => return unsent(),
        };
        let status = StatusCode::from_u16(status).unwrap();
        let (headers, body, at) = (HeaderMap::new(), body.into(), SystemTime::now());
        Ok(Received { status, headers, body, written: 0, at })
    }
}

/// A runtime that blocks, as that of the blocking client.
#[derive(Clone)]
pub(crate) struct OnThreads {
    settings: Arc<Settings>,
    hubspot: HubSpot,
    now: Option<SystemTime>,
}

impl OnThreads {
    /// Refreshes may take that long. The time of day is ten seconds after the start of the test.
    pub(crate) fn within(limit: Duration) -> Self {
        Self { now: Some(at(10)), ..Self::with(limit, HubSpot::Down) }
    }

    /// Refreshes may take that long, and HubSpot responds like this.
    pub(crate) fn with(limit: Duration, hubspot: HubSpot) -> Self {
        let mut settings = Settings::default();
        settings.refresh_timeout = limit;
        settings.retry.max_attempts = 1;
        Self { settings: Arc::new(settings), hubspot, now: None }
    }

    /// A single step may take that long.
    #[cfg(feature = "store")]
    pub(crate) fn step_timeout(mut self, limit: Duration) -> Self {
        Arc::make_mut(&mut self.settings).timeout = limit;
        self
    }
}

impl Runtime for OnThreads {
    fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Received, Failure>> {
        Box::pin(ready(self.hubspot.respond()))
    }

    /// No time passes.
    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        std::thread::yield_now();
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
        self.now.unwrap_or_else(SystemTime::now)
    }
}
