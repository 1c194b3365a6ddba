//! The associations that a record is created with.

use crate::types::{AssociationSpec, ObjectId, RecordAssociations};

impl RecordAssociations {
    /// Associates the new record with this one, with an association of this type.
    ///
    /// The type goes from the new record to the other: a note about a deal takes `NOTE_TO_DEAL`.
    ///
    /// ```
    /// use hubscope_core::Properties;
    /// use hubscope_crm::{
    ///     association_types::{CONTACT_TO_COMPANY_PRIMARY, CONTACT_TO_DEAL},
    ///     types::{RecordAssociations, RecordCreate},
    /// };
    ///
    /// let contact = Properties::from([("email", "ada@example.com")]);
    /// let contact = RecordCreate::new(contact).associations([
    ///     RecordAssociations::to("9094120391", CONTACT_TO_COMPANY_PRIMARY),
    ///     RecordAssociations::to(5090443201, CONTACT_TO_DEAL),
    /// ]);
    /// # let _ = contact;
    /// ```
    #[must_use]
    pub fn to(record: impl Into<ObjectId>, association: impl Into<AssociationSpec>) -> Self {
        Self::new(record, [association])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::association_types::NOTE_TO_DEAL;

    #[test]
    fn a_record_is_associated_by_its_id_and_a_type() {
        let spec = r#"{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":214}"#;
        let json = format!(r#"{{"to":{{"id":"51"}},"types":[{spec}]}}"#);
        let id = String::from("51");
        for to in [
            RecordAssociations::to("51", NOTE_TO_DEAL),
            RecordAssociations::to(51, NOTE_TO_DEAL),
            RecordAssociations::to(&id, NOTE_TO_DEAL),
            RecordAssociations::to(ObjectId::new("51"), AssociationSpec::from(NOTE_TO_DEAL)),
        ] {
            assert_eq!(serde_json::to_string(&to).unwrap(), json);
        }
    }
}
