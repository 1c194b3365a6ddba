//! A report as JSON.

use std::{fmt::Display, time::SystemTime};

use hubscope_core::ScopeSet;
use jiff::Timestamp;
use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{Report, ScopeUse, age::is_known};

/// A report, and what is counted in it.
struct Whole<'a>(&'a Report);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_struct("Report", 2)?;
        let scopes: Vec<ScopeUse> = self.0.scopes();
        whole.serialize_field("report", self.0)?;
        whole.serialize_field("scopes", &scopes)?;
        whole.end()
    }
}

impl Report {
    /// The report as JSON: `report` has what this type has, `scopes` what [`scopes`](Self::scopes)
    /// gives. Moments are RFC 3339.
    pub fn to_json(&self) -> String {
        // Texts and numbers cannot fail to be written.
        serde_json::to_string_pretty(&Whole(self)).unwrap_or_default()
    }
}

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
