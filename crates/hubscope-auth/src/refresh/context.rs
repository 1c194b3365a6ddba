//! The context of a refresh: its runtime, its deadline, and its current step.

use std::{
    fmt,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use hubscope_core::{
    runtime::{self, Runtime, Unfinished},
    transport::{AnyRequest, Response},
};

use super::{
    error::{RefreshError, RefreshStep},
    reentry::Chain,
};

/// The time limit for giving a lease back. It ends by itself, so there is no need for more.
const RELEASE: Duration = Duration::from_secs(10);

/// The surroundings of one refresh: requests, threads and time, under one deadline.
///
/// The deadline is the client's `refresh_timeout`. A step that would begin after it fails, and its
/// error names the step. Once HubSpot was asked nothing is cut short any more: the old refresh
/// token may be spent, so the new one has to be saved however late it comes.
pub struct RefreshContext {
    runtime: Arc<dyn Runtime>,
    refused: bool,
    end: Option<Instant>,
    progress: Arc<Progress>,
    chain: Chain,
}

/// The current step of a refresh.
#[derive(Debug)]
pub(crate) struct Progress(Mutex<RefreshStep>);

impl Progress {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(RefreshStep::Start))
    }

    pub(crate) fn step(&self) -> RefreshStep {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, step: RefreshStep) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = step;
    }
}

impl RefreshContext {
    pub(crate) fn new(
        runtime: Arc<dyn Runtime>,
        refused: bool,
        progress: Arc<Progress>,
        chain: Chain,
    ) -> Self {
        let end = runtime.instant().checked_add(runtime.settings().refresh_timeout);
        Self { runtime, refused, end, progress, chain }
    }

    /// Returns `true` when HubSpot refused the token that there is.
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// Returns the time of day.
    pub fn now(&self) -> SystemTime {
        self.runtime.now()
    }

    /// Sends a request without credentials, and reads the response.
    ///
    /// # Errors
    /// Fails as every call does, and when the deadline has passed.
    pub async fn send(&self, request: impl Into<AnyRequest>) -> Result<Response, RefreshError> {
        self.begin(RefreshStep::Request)?;
        Ok(runtime::call(&*self.runtime, request.into()).await?)
    }

    /// Runs work on a thread that may block.
    ///
    /// # Errors
    /// When it takes too long, or panics. Work that takes too long goes on where it is.
    pub async fn offload<T: Send + 'static>(
        &self,
        step: RefreshStep,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, RefreshError> {
        self.offload_or(step, work, drop).await
    }

    /// As [`offload`](Self::offload); a result that comes too late goes to `late`.
    pub(crate) async fn offload_or<T: Send + 'static>(
        &self,
        step: RefreshStep,
        work: impl FnOnce() -> T + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Result<T, RefreshError> {
        let limit = self.begin(step)?;
        let chain = self.chain.clone();
        let work = move || chain.enter(work);
        let done = runtime::offload(&*self.runtime, limit, work, late).await;
        done.map_err(|unfinished| at(step, limit, unfinished))
    }

    /// Awaits a future as a step of the refresh.
    ///
    /// # Errors
    /// When it takes too long.
    pub async fn within<T: Send>(
        &self,
        step: RefreshStep,
        future: impl Future<Output = T> + Send,
    ) -> Result<T, RefreshError> {
        let limit = self.begin(step)?;
        let done = runtime::within(&*self.runtime, limit, future).await;
        done.map_err(|unfinished| at(step, limit, unfinished))
    }

    /// Waits. The deadline does not end it.
    pub async fn sleep(&self, length: Duration) {
        self.runtime.sleep(length).await;
    }

    /// Waits for another server's refresh, but not longer than to the deadline.
    #[cfg(feature = "store")]
    pub(crate) async fn wait(&self, length: Duration) -> Result<(), RefreshError> {
        let left = self.begin(RefreshStep::Wait)?;
        self.runtime.sleep(length.min(left)).await;
        match length < left {
            true => Ok(()),
            false => Err(self.over()),
        }
    }

    /// Returns the error of a refresh that panicked.
    pub(crate) fn panicked(&self) -> RefreshError {
        RefreshError::Panicked { step: self.progress.step() }
    }

    /// Ends the wait for another server.
    #[cfg(feature = "store")]
    pub(crate) fn waited(&self) {
        self.progress.set(RefreshStep::Lease);
    }

    /// Returns `true` after the deadline.
    #[cfg(feature = "store")]
    pub(crate) fn is_over(&self) -> bool {
        self.left().is_zero()
    }

    /// Returns the time that is left before the deadline.
    fn left(&self) -> Duration {
        let now = self.runtime.instant();
        self.end.map_or(Duration::MAX, |end| end.saturating_duration_since(now))
    }

    /// Notes the step, and returns how long it may take.
    fn begin(&self, step: RefreshStep) -> Result<Duration, RefreshError> {
        let settings = self.runtime.settings();
        match (self.progress.step(), step) {
            // An error is about the step before: that the lease is given back says nothing.
            (_, RefreshStep::Release) => {}
            // Looking from time to time is a part of waiting.
            (RefreshStep::Wait, RefreshStep::Load | RefreshStep::Lease) => {}
            _ => self.progress.set(step),
        }
        let left = self.left();
        let limit = match step {
            RefreshStep::Save => return Ok(settings.timeout),
            RefreshStep::Release => return Ok(settings.timeout.min(RELEASE)),
            RefreshStep::Report => return Ok(Duration::MAX),
            RefreshStep::Load | RefreshStep::Lease => left.min(settings.timeout),
            _ => left,
        };
        match left.is_zero() {
            true => Err(self.over()),
            false => Ok(limit),
        }
    }

    /// Returns the error of a refresh whose deadline has passed.
    fn over(&self) -> RefreshError {
        let limit = self.runtime.settings().refresh_timeout;
        RefreshError::TimedOut { step: self.progress.step(), limit }
    }
}

fn at(step: RefreshStep, limit: Duration, unfinished: Unfinished) -> RefreshError {
    match unfinished {
        Unfinished::TimedOut => RefreshError::TimedOut { step, limit },
        Unfinished::Panicked => RefreshError::Panicked { step },
        Unfinished::NotReady(_) => RefreshError::NotReady { step },
    }
}

impl fmt::Debug for RefreshContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshContext")
            .field("refused", &self.refused)
            .field("step", &self.progress.step())
            .finish_non_exhaustive()
    }
}
