//! A one-time signal that tasks and threads can wait for.

use std::{
    future::Future,
    pin::Pin,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::Duration,
};

use super::task::Unfinished;

/// A signal that is given once. Any number of tasks and threads can wait for it.
#[derive(Debug, Default)]
pub struct Signal {
    state: Mutex<State>,
    threads: Condvar,
}

#[derive(Debug, Default)]
struct State {
    given: bool,
    /// The key of the next task that waits.
    next: u64,
    tasks: Vec<(u64, Waker)>,
}

impl Signal {
    /// Gives the signal: all who wait for it go on.
    pub fn give(&self) {
        let mut state = self.lock();
        state.given = true;
        let tasks = std::mem::take(&mut state.tasks);
        drop(state);
        tasks.into_iter().for_each(|(_, waker)| waker.wake());
        self.threads.notify_all();
    }

    /// Returns a future that is ready once the signal was given.
    pub fn wait(&self) -> Wait<'_> {
        Wait { signal: self, key: None }
    }

    /// Blocks this thread until the signal is given.
    ///
    /// # Errors
    /// [`Unfinished::TimedOut`] when it was not given within the limit.
    pub fn block(&self, limit: Duration) -> Result<(), Unfinished> {
        let waited = self.threads.wait_timeout_while(self.lock(), limit, |state| !state.given);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if state.given { Ok(()) } else { Err(Unfinished::TimedOut) }
    }

    /// Returns how many tasks wait.
    pub fn waiting(&self) -> usize {
        self.lock().tasks.len()
    }

    /// No code that can panic runs under this lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The future of [`Signal::wait`]. Dropped, it leaves nothing behind.
#[derive(Debug)]
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<'a> {
    signal: &'a Signal,
    key: Option<u64>,
}

impl Future for Wait<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.signal.lock();
        if state.given {
            return Poll::Ready(());
        }
        let there = self.key.and_then(|key| state.tasks.iter_mut().find(|task| task.0 == key));
        if let Some((_, waker)) = there {
            waker.clone_from(context.waker());
            return Poll::Pending;
        }
        let key = state.next;
        state.next += 1;
        state.tasks.push((key, context.waker().clone()));
        drop(state);
        self.key = Some(key);
        Poll::Pending
    }
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.signal.lock().tasks.retain(|task| task.0 != key);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        sync::Arc,
        sync::atomic::{AtomicUsize, Ordering},
        task::Wake,
    };

    use super::*;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn a_wait_that_is_dropped_leaves_nothing_behind() {
        let (signal, count) = (Signal::default(), Arc::new(Count::default()));
        let waker = Waker::from(count.clone());
        let mut context = Context::from_waker(&waker);
        {
            let (mut one, mut other) = (pin!(signal.wait()), pin!(signal.wait()));
            for _ in 0..3 {
                assert!(one.as_mut().poll(&mut context).is_pending());
                assert!(other.as_mut().poll(&mut context).is_pending());
            }
            assert_eq!(signal.waiting(), 2, "a task that polls again waits once");
        }
        assert_eq!(signal.waiting(), 0);
        signal.give();
        assert_eq!(count.0.load(Ordering::SeqCst), 0, "a wait that was dropped was woken");
    }

    #[test]
    fn tasks_and_threads_go_on_when_it_is_given() {
        let (signal, count) = (Signal::default(), Arc::new(Count::default()));
        let waker = Waker::from(count.clone());
        let mut wait = pin!(signal.wait());
        assert!(wait.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        assert_eq!(signal.block(Duration::ZERO), Err(Unfinished::TimedOut));
        std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..8).map(|_| scope.spawn(|| signal.block(Duration::MAX))).collect();
            signal.give();
            for thread in threads {
                assert_eq!(thread.join().unwrap(), Ok(()));
            }
        });
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
        assert!(wait.poll(&mut Context::from_waker(&waker)).is_ready());
    }
}
