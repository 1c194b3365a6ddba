//! A report as JSON.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::report::{Report, ScopeUse};

/// A report, and its counts.
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
    /// Returns the report as JSON: `report` has the fields of this type, `scopes` the result of
    /// [`scopes`](Self::scopes). Times are RFC 3339.
    pub fn to_json(&self) -> String {
        // Texts and numbers cannot fail to be written.
        serde_json::to_string_pretty(&Whole(self)).unwrap_or_default()
    }
}
