//! The association type as requests take it.

use crate::{association::AssociationType, types::AssociationSpec};

impl From<AssociationType> for AssociationSpec {
    fn from(association: AssociationType) -> Self {
        Self::new(association.category(), association.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::association_types::{CONTACT_TO_COMPANY, NOTE_TO_DEAL};

    #[test]
    fn a_constant_is_what_requests_take() {
        let spec = AssociationSpec::from(NOTE_TO_DEAL);
        let json = r#"{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":214}"#;
        assert_eq!(serde_json::to_string(&spec).unwrap(), json);
        assert_ne!(AssociationSpec::from(CONTACT_TO_COMPANY), spec);
        let own = AssociationSpec::from(AssociationType::user_defined(36));
        let json = r#"{"associationCategory":"USER_DEFINED","associationTypeId":36}"#;
        assert_eq!(serde_json::to_string(&own).unwrap(), json);
    }
}
