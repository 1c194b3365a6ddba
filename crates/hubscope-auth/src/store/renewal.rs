//! How the tokens of an account are renewed when others share them: load, lease, load again, refresh, save.
//!
//! ```text
//! Load ─▶ good? ──yes──▶ done
//!           │ no
//!           ▼
//!         Lease ──held──▶ wait ─▶ Load            somebody else refreshes: their token comes with the record
//!           │ acquired
//!           ▼
//!         Load ─▶ good? ──yes──▶ release, done    somebody else has just refreshed
//!           │ no
//!           ▼
//!         refresh ─▶ Swap ──lost──▶ Load          somebody else has saved: what they saved stays, unless it is older
//!                      │ saved
//!                      ▼
//!                   release, done
//! ```

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use hubscope_core::{Error, Response};
use secrecy::{ExposeSecret, SecretString};

use super::{
    Keyring, Lease, Record, State, StoreError,
    work::{Call, Reply, reply},
};
use crate::{
    RefreshEvent, Renewed, Tokens, Work,
    flight::{Renewal, RenewalStep, Renewals},
    oauth::{Shared, refreshed},
};

/// How long a server may take for a refresh before another one tries: longer than a token endpoint is waited for.
pub(super) const LEASE: Duration = Duration::from_secs(90);

/// How long to wait for another server's refresh before the record is looked at again: between these.
const POLL: (Duration, Duration) = (Duration::from_millis(40), Duration::from_millis(400));

/// How long to wait for another server altogether.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often a save is tried when the store does not answer, and when the record keeps changing.
const SAVES: u32 = 4;

/// After how long what could not be saved is tried again, and a token that another server is renewing is looked at again.
const SOON: Duration = Duration::from_secs(2);

/// What the renewals of all accounts of an app share.
#[derive(Clone)]
pub(super) struct Setup {
    pub(super) app: Arc<Shared>,
    pub(super) client_id: String,
    pub(super) keyring: Keyring,
    /// How long a server may take for a refresh before another one tries.
    pub(super) lease: Duration,
    pub(super) perform: Arc<dyn Fn(Call) -> Work + Send + Sync>,
}

/// The grant of one account, as this process sees it.
pub(super) struct Grant {
    setup: Arc<Setup>,
    account: u64,
    /// Who holds the lease: the same in all renewals, so that a lease whose taking was not answered keeps nobody here waiting.
    owner: Arc<str>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// The version of the record that the token in use came from.
    version: Option<u64>,
    /// New tokens that the store would not take.
    unsaved: Option<Unsaved>,
}

/// New tokens, and the refresh token that they came from.
#[derive(Clone)]
struct Unsaved {
    tokens: Tokens,
    came_from: SecretString,
}

impl Unsaved {
    /// Whether these tokens are to be saved over the ones that are there. They are not when somebody else has refreshed
    /// since: then the refresh token is another one, or, as HubSpot mostly gives the same again, the access token is newer.
    fn goes_over(&self, there: &Tokens) -> bool {
        let same = |a: &SecretString, b: &SecretString| a.expose_secret() == b.expose_secret();
        let unchanged = same(&self.came_from, &self.tokens.refresh_token);
        // Records have no fractions of seconds.
        let end = there.issued_at.checked_add(Duration::from_secs(1));
        let newer = end.is_none_or(|end| end > self.tokens.issued_at);
        same(&self.came_from, &there.refresh_token) && !(unchanged && newer)
    }
}

impl Grant {
    pub(super) fn new(setup: Arc<Setup>, account: u64) -> Self {
        let owner = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..)).into();
        Self { setup, account, owner, known: Mutex::default() }
    }

    /// Whether tokens are kept here that no store has.
    pub(super) fn has_unsaved(&self) -> bool {
        self.known().unsaved.is_some()
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Renewals for Grant {
    fn begin(self: Arc<Self>, refused: bool) -> Box<dyn Renewal> {
        let version = self.known().version.filter(|_| refused);
        Box::new(Renewing {
            grant: self,
            refused,
            version,
            recovering: false,
            doing: Doing::Nothing,
            leased: false,
            waited: Duration::ZERO,
            saves: 0,
        })
    }
}

/// One renewal.
struct Renewing {
    grant: Arc<Grant>,
    /// Whether HubSpot did not accept the token in use.
    refused: bool,
    /// The version that the refused token came from.
    version: Option<u64>,
    /// Whether what is being saved are tokens of an earlier renewal, which serve no longer.
    recovering: bool,
    doing: Doing,
    leased: bool,
    waited: Duration,
    saves: u32,
}

enum Doing {
    Nothing,
    Loading,
    Leasing {
        stale: Option<Renewed>,
    },
    Refreshing(Box<Record>, Tokens),
    /// Looking whether somebody else has refreshed, after HubSpot refused the refresh token.
    Doubting {
        came_from: SecretString,
        error: Error,
    },
    Saving {
        record: Box<Record>,
        unsaved: Unsaved,
    },
    /// Saving failed, or was lost to another server.
    SavingAgain(Unsaved),
    NotingRevoked(Error),
    Releasing(Box<Result<Renewed, (Error, bool)>>),
}

impl Renewal for Renewing {
    fn step(&mut self, event: RefreshEvent, now: SystemTime) -> RenewalStep {
        match (std::mem::replace(&mut self.doing, Doing::Nothing), event) {
            (Doing::Refreshing(record, old), RefreshEvent::Answered(answer)) => {
                self.answered(&record, &old, answer)
            }
            (Doing::Leasing { stale }, RefreshEvent::Worked(outcome)) => self.leasing(stale, reply(outcome)),
            (Doing::Saving { record, unsaved }, RefreshEvent::Worked(outcome)) => {
                self.saving(&record, unsaved, reply(outcome), now)
            }
            (Doing::NotingRevoked(error), RefreshEvent::Worked(outcome)) => match reply(outcome) {
                // Somebody else has saved meanwhile, and perhaps tokens that are good.
                Ok(Reply::Swapped(false)) if self.saves < SAVES => {
                    self.saves += 1;
                    self.load(Doing::Nothing)
                }
                _ => self.done(Err(error)),
            },
            (Doing::Releasing(result), RefreshEvent::Worked(_)) => RenewalStep::Done(*result),
            (doing, RefreshEvent::Worked(outcome)) => self.loaded(doing, reply(outcome), now),
            (doing, _) => self.load(doing),
        }
    }
}

impl Renewing {
    fn work(&mut self, doing: Doing, call: Call) -> RenewalStep {
        self.doing = doing;
        RenewalStep::Work((self.grant.setup.perform)(call))
    }

    fn load(&mut self, doing: Doing) -> RenewalStep {
        let doing = if let Doing::Nothing = doing { Doing::Loading } else { doing };
        self.work(doing, Call::Load(self.grant.account))
    }

    /// Ends the renewal; gives the lease back first.
    fn done(&mut self, result: Result<Renewed, Error>) -> RenewalStep {
        // No refusal is for good: the account may install the app again, on any server.
        let result = result.map_err(|error| (error, false));
        if !std::mem::take(&mut self.leased) {
            return RenewalStep::Done(result);
        }
        let release = Call::Release { account: self.grant.account, owner: self.grant.owner.clone() };
        self.work(Doing::Releasing(Box::new(result)), release)
    }

    fn failed(&mut self, error: StoreError) -> RenewalStep {
        self.done(Err(Error::credentials(error)))
    }

    fn loaded(&mut self, doing: Doing, reply: Result<Reply, StoreError>, now: SystemTime) -> RenewalStep {
        let account = self.grant.account;
        let record = match reply {
            Ok(Reply::Loaded(Some(record))) => record,
            Ok(Reply::Loaded(None)) => return self.failed(StoreError::NotConnected { account }),
            Ok(_) => return self.failed(StoreError::NotDone),
            Err(error) => return self.unloaded(doing, error, now),
        };
        let setup = &self.grant.setup;
        let tokens = match setup.keyring.open(&setup.client_id, &record) {
            Ok(tokens) => tokens,
            Err(error) => return self.unloaded(doing, error, now),
        };
        let same = |token: &SecretString| token.expose_secret() == tokens.refresh_token.expose_secret();
        match doing {
            Doing::SavingAgain(unsaved) if unsaved.goes_over(&tokens) => return self.save(*record, unsaved),
            Doing::Doubting { came_from, error } if same(&came_from) => {
                return self.note_revoked(*record, error);
            }
            _ => {}
        }
        // What could not be saved earlier goes first; when somebody else has refreshed since, theirs stays.
        let unsaved = self.grant.known().unsaved.take();
        if let Some(unsaved) = unsaved.filter(|unsaved| unsaved.goes_over(&tokens)) {
            self.recovering = true;
            return self.save(*record, unsaved);
        }
        if record.state == State::Revoked {
            return self.done(Err(Error::revoked(StoreError::Revoked { account })));
        }
        let current = renewed(&tokens);
        let accepted = self.version != Some(record.version);
        let empty = tokens.access_token.expose_secret().is_empty();
        if accepted && !empty && now < current.stale_at() {
            self.grant.known().version = Some(record.version);
            return self.done(Ok(current));
        }
        if self.leased {
            let request = setup.app.refresh(&tokens.refresh_token);
            self.doing = Doing::Refreshing(record, tokens);
            return RenewalStep::Send(request);
        }
        // While another server renews it, a token that is stale but not expired still serves.
        let stale = (accepted && !empty && now < current.expires_at).then(|| {
            self.grant.known().version = Some(record.version);
            current.looked_at_again(now.checked_add(SOON).unwrap_or(now))
        });
        let lease = Call::Lease { account, owner: self.grant.owner.clone(), length: setup.lease };
        self.work(Doing::Leasing { stale }, lease)
    }

    /// The record could not be loaded, or does not open. New tokens are kept, and serve.
    fn unloaded(&mut self, doing: Doing, error: StoreError, now: SystemTime) -> RenewalStep {
        match doing {
            Doing::SavingAgain(unsaved) => self.keep(unsaved, now),
            Doing::Doubting { error, .. } => self.done(Err(Error::credentials(error))),
            _ => self.failed(error),
        }
    }

    fn leasing(&mut self, stale: Option<Renewed>, reply: Result<Reply, StoreError>) -> RenewalStep {
        match (reply, stale) {
            (Ok(Reply::Leased(Lease::Acquired)), _) => {
                self.leased = true;
                self.load(Doing::Nothing)
            }
            (Ok(Reply::Leased(Lease::Held(_))), Some(stale)) => self.done(Ok(stale)),
            (Ok(Reply::Leased(Lease::Held(rest))), None) => {
                if self.waited >= PATIENCE {
                    return self.failed(StoreError::Busy { account: self.grant.account });
                }
                let (least, most) = POLL;
                // Longer from time to time, and by chance, so that thousands who wait do not ask at once.
                let most = (least + self.waited / 4).min(most).min(rest.max(least));
                let wait = least.max(most.mul_f64(0.5 + fastrand::f64() / 2.0));
                self.waited += wait;
                self.doing = Doing::Nothing;
                RenewalStep::Wait(wait)
            }
            // Without the store nothing new can be saved, so the old token serves as long as it is good.
            (Err(_), Some(stale)) => self.done(Ok(stale)),
            (Err(error), None) => self.failed(error),
            (Ok(_), _) => self.failed(StoreError::NotDone),
        }
    }

    fn answered(&mut self, record: &Record, old: &Tokens, answer: Result<Response, Error>) -> RenewalStep {
        match answer.and_then(|response| refreshed(&response, old)) {
            Ok(tokens) => {
                let unsaved = Unsaved { tokens, came_from: old.refresh_token.clone() };
                self.save(record.clone(), unsaved)
            }
            Err(error) if error.is_revoked() => {
                let came_from = old.refresh_token.clone();
                self.load(Doing::Doubting { came_from, error })
            }
            Err(error) => self.done(Err(Error::credentials(error))),
        }
    }

    /// Saves new tokens over this record.
    fn save(&mut self, mut record: Record, unsaved: Unsaved) -> RenewalStep {
        let setup = &self.grant.setup;
        let sealed = setup.keyring.seal(&setup.client_id, record.account, &unsaved.tokens);
        let (key_id, sealed) = match sealed {
            Ok(sealed) => sealed,
            Err(error) => return self.failed(error),
        };
        let expected = Some(record.version);
        record.version += 1;
        (record.key_id, record.sealed) = (key_id, sealed);
        record.state = State::Active;
        record.refreshed_at = unsaved.tokens.issued_at;
        // A refresh is made for a call.
        record.used_at = Some(unsaved.tokens.issued_at);
        record.scopes = unsaved.tokens.scopes.clone().or(record.scopes);
        record.user_id = unsaved.tokens.user_id.or(record.user_id);
        let swap = Call::Swap { expected, record: Box::new(record.clone()) };
        self.work(Doing::Saving { record: Box::new(record), unsaved }, swap)
    }

    fn saving(
        &mut self,
        record: &Record,
        unsaved: Unsaved,
        reply: Result<Reply, StoreError>,
        now: SystemTime,
    ) -> RenewalStep {
        self.saves += 1;
        match reply {
            Ok(Reply::Swapped(true)) => {
                self.grant.known().version = Some(record.version);
                if std::mem::take(&mut self.recovering) {
                    self.version = Some(record.version).filter(|_| self.refused);
                    self.saves = 0;
                    return self.load(Doing::Nothing);
                }
                self.done(Ok(renewed(&unsaved.tokens)))
            }
            Err(error) if self.saves >= SAVES && self.recovering && self.refused => {
                self.grant.known().unsaved = Some(unsaved);
                self.failed(error)
            }
            _ if self.saves >= SAVES => self.keep(unsaved, now),
            Ok(_) => self.load(Doing::SavingAgain(unsaved)),
            // Whether a store that failed has saved is unknown: loading tells.
            Err(_) => {
                self.doing = Doing::SavingAgain(unsaved);
                RenewalStep::Wait(POLL.0 * 4u32.pow(self.saves))
            }
        }
    }

    /// The store would not take new tokens: they serve here, and are saved with the next renewal, which comes soon.
    fn keep(&mut self, unsaved: Unsaved, now: SystemTime) -> RenewalStep {
        let serves = renewed(&unsaved.tokens).looked_at_again(now.checked_add(SOON).unwrap_or(now));
        // Where the old refresh token is spent, another server could only be refused: it waits until the lease is over.
        let spent = unsaved.came_from.expose_secret() != unsaved.tokens.refresh_token.expose_secret();
        self.leased &= !spent;
        self.grant.known().unsaved = Some(unsaved);
        self.done(Ok(serves))
    }

    fn note_revoked(&mut self, mut record: Record, error: Error) -> RenewalStep {
        let expected = Some(record.version);
        record.version += 1;
        record.state = State::Revoked;
        let error = Error::credentials(error);
        self.work(Doing::NotingRevoked(error), Call::Swap { expected, record: Box::new(record) })
    }
}

fn renewed(tokens: &Tokens) -> Renewed {
    Renewed::new(tokens.access_token.clone(), tokens.issued_at, tokens.expires_at).spread(fastrand::f64())
}
