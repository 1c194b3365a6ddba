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

use hubscope_core::{Error, transport::Response};
use secrecy::{ExposeSecret, SecretString};

use super::{
    Keyring, Lease, Record, State, StoreError,
    work::{Call, Reply, reply},
};
use crate::{
    RefreshEvent, Renewed, Tokens, Work, chance,
    flight::{Renewal, RenewalStep, Renewals},
    oauth::{Shared, refreshed},
};

/// How long a server may take for a refresh before another one tries: longer than a token endpoint is waited for.
pub(super) const LEASE: Duration = Duration::from_secs(90);

/// How long to wait for another server's refresh before the record is looked at again: between these.
const POLL: (Duration, Duration) = (Duration::from_millis(40), Duration::from_millis(400));

/// How long to wait for another server altogether.
const PATIENCE: Duration = Duration::from_secs(120);

/// For how long a lease is taken that is to end, and not to be given back.
const AT_ONCE: Duration = Duration::from_millis(1);

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
    /// The access token in use.
    access_token: Option<SecretString>,
    /// New tokens that the store would not take.
    unsaved: Option<Unsaved>,
}

/// New tokens, and the refresh token that they came from.
#[derive(Clone)]
pub(super) struct Unsaved {
    tokens: Tokens,
    came_from: SecretString,
}

impl Unsaved {
    /// Whether these tokens are to be saved over the ones that are there. They are not when somebody else has refreshed
    /// since: then the refresh token is another one, or, as HubSpot mostly gives the same again, the access token is newer.
    fn goes_over(&self, there: &Tokens) -> bool {
        let unchanged = same(&self.came_from, &self.tokens.refresh_token);
        // Records have no fractions of seconds.
        let end = there.issued_at.checked_add(Duration::from_secs(1));
        let newer = end.is_none_or(|end| end > self.tokens.issued_at);
        same(&self.came_from, &there.refresh_token) && !(unchanged && newer)
    }
}

impl Grant {
    pub(super) fn new(setup: Arc<Setup>, account: u64) -> Self {
        let owner = format!("{:016x}{:016x}", chance::number(), chance::number()).into();
        Self { setup, account, owner, known: Mutex::default() }
    }

    /// Who holds the lease when this process does.
    pub(super) fn owner(&self) -> &str {
        &self.owner
    }

    /// The tokens that are kept here because no store has them.
    pub(super) fn unsaved(&self) -> Option<Unsaved> {
        self.known().unsaved.clone()
    }

    /// This record with the tokens that no store has, to be swapped for it; `None` when they are not to be saved any more.
    pub(super) fn to_save(
        &self,
        record: Record,
        unsaved: &Unsaved,
    ) -> Result<Option<Record>, StoreError> {
        let there = self.setup.keyring.open(&self.setup.client_id, &record)?;
        unsaved.goes_over(&there).then(|| self.with_tokens(record, &unsaved.tokens)).transpose()
    }

    /// Notes that these tokens are saved, or are not to be any more.
    pub(super) fn saved(&self, unsaved: &Unsaved) {
        let mut known = self.known();
        if known
            .unsaved
            .as_ref()
            .is_some_and(|there| same(&there.tokens.access_token, &unsaved.tokens.access_token))
        {
            known.unsaved = None;
        }
    }

    /// The record that comes after this one, with these tokens.
    fn with_tokens(&self, mut record: Record, tokens: &Tokens) -> Result<Record, StoreError> {
        let Setup { keyring, client_id, .. } = &*self.setup;
        (record.key_id, record.sealed) = keyring.seal(client_id, record.account, tokens)?;
        record.version = record.version.saturating_add(1);
        record.state = State::Active;
        record.refreshed_at = tokens.issued_at;
        // A refresh is made for a call.
        record.used_at = Some(tokens.issued_at);
        record.scopes = tokens.scopes.clone().or(record.scopes);
        record.user_id = tokens.user_id.or(record.user_id);
        Ok(record)
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Renewals for Grant {
    fn begin(self: Arc<Self>, refused: bool) -> Box<dyn Renewal> {
        let refused = self.known().access_token.clone().filter(|_| refused);
        Box::new(Renewing {
            grant: self,
            refused,
            recovering: false,
            doing: Doing::Nothing,
            leased: false,
            owed: false,
            abandoned: false,
            waited: Duration::ZERO,
            saves: 0,
        })
    }
}

/// One renewal.
struct Renewing {
    grant: Arc<Grant>,
    /// The access token that HubSpot did not accept, if that is why there is to be another one.
    refused: Option<SecretString>,
    /// Whether what is being saved are tokens of an earlier renewal, which serve no longer.
    recovering: bool,
    doing: Doing,
    leased: bool,
    /// Whether a lease was kept for tokens that are saved by now.
    owed: bool,
    /// Whether the lease was another owner's, who did not give it back.
    abandoned: bool,
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
    Saving(Unsaved),
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
            (Doing::Leasing { stale }, RefreshEvent::Worked(outcome)) => {
                self.leasing(stale, reply(outcome))
            }
            (Doing::Saving(unsaved), RefreshEvent::Worked(outcome)) => {
                self.saving(unsaved, reply(outcome), now)
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
        let (leased, owed) = (std::mem::take(&mut self.leased), std::mem::take(&mut self.owed));
        if !leased && !owed {
            return RenewalStep::Done(result);
        }
        let (account, owner) = (self.grant.account, self.grant.owner.clone());
        let release = match &result {
            // What is not known yet about the owner before is for the next one to find out: the lease ends, and is not
            // given back.
            Err(_) if self.abandoned => Call::Lease { account, owner, length: AT_ONCE },
            _ => Call::Release { account, owner },
        };
        self.work(Doing::Releasing(Box::new(result)), release)
    }

    fn failed(&mut self, error: StoreError) -> RenewalStep {
        self.done(Err(Error::credentials(error)))
    }

    fn loaded(
        &mut self,
        doing: Doing,
        reply: Result<Reply, StoreError>,
        now: SystemTime,
    ) -> RenewalStep {
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
        match doing {
            Doing::SavingAgain(unsaved) if unsaved.goes_over(&tokens) => {
                return self.save(*record, unsaved);
            }
            Doing::Doubting { came_from, error } if same(&came_from, &tokens.refresh_token) => {
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
        match record.state {
            State::Revoked => {
                return self.done(Err(Error::revoked(StoreError::Revoked { account })));
            }
            State::Lost => {
                return self.done(Err(Error::revoked(StoreError::RefreshLost { account })));
            }
            _ => {}
        }
        let current = renewed(&tokens);
        // A record that is another one may still hold the token that was refused.
        let accepted =
            self.refused.as_ref().is_none_or(|refused| !same(refused, &tokens.access_token));
        let empty = tokens.access_token.expose_secret().is_empty();
        if accepted && !empty && now < current.stale_at() {
            self.grant.known().access_token = Some(tokens.access_token);
            return self.done(Ok(current));
        }
        if self.leased {
            let request = setup.app.refresh(&tokens.refresh_token);
            self.doing = Doing::Refreshing(record, tokens);
            return RenewalStep::Send(request.into());
        }
        // While another server renews it, a token that is stale but not expired still serves.
        let stale = (accepted && !empty && now < current.expires_at).then(|| {
            self.grant.known().access_token = Some(tokens.access_token.clone());
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
            (Ok(Reply::Leased(lease @ (Lease::Acquired | Lease::Abandoned))), _) => {
                self.leased = true;
                self.abandoned |= lease == Lease::Abandoned;
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
                let wait = least.max(most.mul_f64(0.5 + chance::fraction() / 2.0));
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

    fn answered(
        &mut self,
        record: &Record,
        old: &Tokens,
        answer: Result<Response, Error>,
    ) -> RenewalStep {
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
    fn save(&mut self, record: Record, unsaved: Unsaved) -> RenewalStep {
        let expected = Some(record.version);
        let record = match self.grant.with_tokens(record, &unsaved.tokens) {
            Ok(record) => record,
            Err(error) => return self.failed(error),
        };
        let swap = Call::Swap { expected, record: Box::new(record) };
        self.work(Doing::Saving(unsaved), swap)
    }

    fn saving(
        &mut self,
        unsaved: Unsaved,
        reply: Result<Reply, StoreError>,
        now: SystemTime,
    ) -> RenewalStep {
        self.saves += 1;
        match reply {
            Ok(Reply::Swapped(true)) => {
                // What the owner before may have lost is no longer of any use.
                self.abandoned = false;
                self.grant.known().access_token = Some(unsaved.tokens.access_token.clone());
                if std::mem::take(&mut self.recovering) {
                    self.owed = true;
                    self.saves = 0;
                    return self.load(Doing::Nothing);
                }
                self.done(Ok(renewed(&unsaved.tokens)))
            }
            Err(error) if self.saves >= SAVES && self.recovering && self.refused.is_some() => {
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
        let spent =
            unsaved.came_from.expose_secret() != unsaved.tokens.refresh_token.expose_secret();
        self.leased &= !spent;
        let mut known = self.grant.known();
        known.access_token = Some(unsaved.tokens.access_token.clone());
        known.unsaved = Some(unsaved);
        drop(known);
        self.done(Ok(serves))
    }

    fn note_revoked(&mut self, mut record: Record, error: Error) -> RenewalStep {
        let expected = Some(record.version);
        record.version = record.version.saturating_add(1);
        let account = record.account;
        let error = match self.abandoned {
            true => Error::revoked(StoreError::RefreshLost { account }),
            false => Error::credentials(error),
        };
        record.state = if self.abandoned { State::Lost } else { State::Revoked };
        self.work(Doing::NotingRevoked(error), Call::Swap { expected, record: Box::new(record) })
    }
}

fn same(a: &SecretString, b: &SecretString) -> bool {
    a.expose_secret() == b.expose_secret()
}

fn renewed(tokens: &Tokens) -> Renewed {
    Renewed::new(tokens.access_token.clone(), tokens.issued_at, tokens.expires_at)
        .spread(chance::fraction())
}
