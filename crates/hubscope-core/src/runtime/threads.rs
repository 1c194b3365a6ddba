//! The parts of a [`Runtime`](super::Runtime) that blocks: threads in place of tasks.
//!
//! ```
//! use hubscope_core::runtime::threads;
//!
//! assert!(threads::offload(Box::new(|| ()), std::time::Duration::from_secs(1)).is_ok());
//! ```

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use super::task::{BoxFuture, Unfinished, Work, poll_once};

/// The name of all threads that are started here.
const NAME: &str = "hubscope";

/// Runs work on a thread of its own, and waits for its end.
///
/// # Errors
/// When it takes longer than the limit, panics, or there is no thread to be had.
pub fn offload(work: Work, limit: Duration) -> Result<(), Unfinished> {
    let (done, end) = mpsc::sync_channel(1);
    let work = move || {
        work();
        // The caller may have given up.
        let _ = done.send(());
    };
    start(work).ok_or(Unfinished::Panicked)?;
    end.recv_timeout(limit).map_err(|error| match error {
        RecvTimeoutError::Timeout => Unfinished::TimedOut,
        RecvTimeoutError::Disconnected => Unfinished::Panicked,
    })
}

/// Runs a task on a thread of its own, and does not wait for it. Where there is no thread to be
/// had the task is dropped.
pub fn detach(task: BoxFuture<'static, ()>) {
    // A task that is not ready is dropped, and its drop ends the wait of others.
    let _ = start(move || poll_once(task).unwrap_or(()));
}

/// Runs a future whose steps are ready at once. There is no way to give it up.
///
/// # Errors
/// When it has to be awaited.
pub fn timeout(future: BoxFuture<'_, ()>) -> Result<(), Unfinished> {
    Ok(poll_once(future)?)
}

fn start(work: impl FnOnce() + Send + 'static) -> Option<()> {
    thread::Builder::new().name(NAME.to_owned()).spawn(work).ok().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_takes_too_long_goes_on_by_itself() {
        let (go_on, waits) = mpsc::channel::<()>();
        let (done, is_done) = mpsc::channel();
        let work = Box::new(move || {
            waits.recv().unwrap();
            done.send(7).unwrap();
        });
        assert_eq!(offload(work, Duration::from_millis(1)), Err(Unfinished::TimedOut));
        go_on.send(()).unwrap();
        assert_eq!(is_done.recv(), Ok(7));
    }

    #[test]
    fn work_that_panics_is_an_error() {
        let work = Box::new(|| panic!("on purpose"));
        assert_eq!(offload(work, Duration::MAX), Err(Unfinished::Panicked));
    }

    #[test]
    fn a_future_that_waits_is_an_error() {
        let waits = Box::pin(std::future::pending());
        assert!(matches!(timeout(waits), Err(Unfinished::NotReady(_))));
    }
}
