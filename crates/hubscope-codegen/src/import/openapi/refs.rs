//! What references lead to.

use serde_json::Value;

use super::{pointer::local, reader::Reader};

/// How many references may lead from one to the next.
const HOPS: usize = 32;

impl<'a> Reader<'a> {
    /// What a reference leads to, and where that is. One that leads nowhere is noted at its place, with what is done then.
    pub(super) fn target(
        &mut self,
        reference: &str,
        pointer: &str,
        then: &str,
    ) -> Option<(&'a Value, String)> {
        let Some(target) = local(reference) else {
            self.note(pointer, &format!("`{reference}` is not in this document; {then}"));
            return None;
        };
        match self.root.pointer(&target) {
            Some(value) => Some((value, target)),
            None => {
                self.note(pointer, &format!("`{reference}` leads nowhere; {then}"));
                None
            }
        }
    }

    /// A parameter, an answer or a body, wherever it stands. `None` when a reference leads nowhere.
    pub(super) fn referred(
        &mut self,
        value: &'a Value,
        pointer: String,
    ) -> Option<(&'a Value, String)> {
        let mut at = (value, pointer);
        for _ in 0..HOPS {
            let Some(reference) = at.0["$ref"].as_str() else { return Some(at) };
            at = self.target(reference, &at.1, "it is left out")?;
        }
        self.note(&at.1, "the references lead round in a circle");
        None
    }
}
