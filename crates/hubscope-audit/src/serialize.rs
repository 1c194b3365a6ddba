//! The forms of a report's fields in JSON.

use std::{fmt::Display, time::SystemTime};

use hubscope_core::ScopeSet;
use jiff::Timestamp;
use serde::Serializer;

pub(crate) fn text<S: Serializer>(value: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

pub(crate) fn scopes<S: Serializer>(scopes: &ScopeSet, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(scopes.iter().map(ToString::to_string))
}

pub(crate) fn known_scopes<S: Serializer>(
    known: &Option<ScopeSet>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match known {
        Some(set) => scopes(set, serializer),
        None => serializer.serialize_none(),
    }
}

pub(crate) fn moment<S: Serializer>(moment: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    known_moment(&Some(*moment).filter(|moment| is_known(*moment)), serializer)
}

pub(crate) fn known_moment<S: Serializer>(
    known: &Option<SystemTime>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // Years that no calendar has are as good as unknown.
    match known.and_then(|moment| Timestamp::try_from(moment).ok()) {
        Some(moment) => serializer.collect_str(&moment),
        None => serializer.serialize_none(),
    }
}

/// Returns `false` for the time that stands for an unknown one, in records that cannot be read.
pub(crate) fn is_known(moment: SystemTime) -> bool {
    moment != SystemTime::UNIX_EPOCH
}
