//! The storage of records.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::properties;
use crate::clock::iso;

/// The property values that a request sets; `None` clears one.
pub(crate) type Values = BTreeMap<String, Option<String>>;

#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) id: u64,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) archived: Option<Timestamp>,
    /// The history of each property, the newest value last.
    pub(crate) properties: BTreeMap<String, Vec<(Timestamp, Option<String>)>>,
    /// The ids of the records that were merged into this one.
    pub(crate) merged: Vec<u64>,
}

impl Record {
    /// Returns the value of a property, including properties that HubSpot sets.
    pub(crate) fn value(&self, object_type: &str, name: &str) -> Option<String> {
        if let Some(value) = self.properties.get(name).and_then(|values| values.last()) {
            return value.1.clone();
        }
        match name {
            "hs_object_id" => Some(self.id.to_string()),
            "hs_merged_object_ids" if !self.merged.is_empty() => {
                Some(self.merged.iter().map(u64::to_string).collect::<Vec<_>>().join(";"))
            }
            _ if name == properties::created(object_type) => Some(iso(self.created)),
            _ if name == properties::modified(object_type) => Some(iso(self.updated)),
            _ => None,
        }
    }

    pub(crate) fn set(&mut self, values: Values, now: Timestamp) {
        for (name, value) in values {
            self.properties.entry(name).or_default().push((now, value));
        }
        self.updated = now;
    }
}

#[derive(Debug, Default)]
pub(crate) struct Records {
    by_type: BTreeMap<String, BTreeMap<u64, Record>>,
    /// The number of records created so far. Ids are unique over all object types, so that a
    /// confusion of object types shows in tests.
    made: u64,
    /// The defined properties of an object type. A type without definitions accepts any property.
    defined: BTreeMap<String, BTreeSet<String>>,
}

/// The id of the first record.
const FIRST_ID: u64 = 1_001;

impl Records {
    pub(crate) fn all(&self, object_type: &str) -> impl Iterator<Item = &Record> {
        self.by_type.get(object_type).into_iter().flat_map(BTreeMap::values)
    }

    /// Returns the record with this id, or the one that it was merged into, archived or not.
    pub(crate) fn get(&self, object_type: &str, id: &str) -> Option<&Record> {
        let id = id.parse().ok()?;
        let records = self.by_type.get(object_type)?;
        records.get(&id).or_else(|| records.values().find(|record| record.merged.contains(&id)))
    }

    pub(crate) fn get_mut(&mut self, object_type: &str, id: u64) -> Option<&mut Record> {
        self.by_type.get_mut(object_type)?.get_mut(&id)
    }

    pub(crate) fn add(&mut self, object_type: &str, values: Values, now: Timestamp) -> Record {
        let id = FIRST_ID + self.made;
        self.made += 1;
        let mut record = Record {
            id,
            created: now,
            updated: now,
            archived: None,
            properties: BTreeMap::new(),
            merged: Vec::new(),
        };
        record.set(values, now);
        self.by_type.entry(object_type.to_owned()).or_default().insert(id, record.clone());
        record
    }

    pub(crate) fn remove(&mut self, object_type: &str, id: u64) -> Option<Record> {
        self.by_type.get_mut(object_type)?.remove(&id)
    }

    /// Copies the records of one object type, for [`restore`](Self::restore).
    pub(crate) fn snapshot(&self, object_type: &str) -> BTreeMap<u64, Record> {
        self.by_type.get(object_type).cloned().unwrap_or_default()
    }

    pub(crate) fn restore(&mut self, object_type: &str, snapshot: BTreeMap<u64, Record>) {
        self.by_type.insert(object_type.to_owned(), snapshot);
    }

    pub(crate) fn define(&mut self, object_type: &str, names: impl IntoIterator<Item = String>) {
        self.defined.entry(object_type.to_owned()).or_default().extend(names);
    }

    pub(crate) fn defined(&self, object_type: &str) -> Option<&BTreeSet<String>> {
        self.defined.get(object_type)
    }
}
