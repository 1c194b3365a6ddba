//! A label as HubSpot lists it, made into what requests take.

use crate::types::{AssociationSpec, AssociationSpecWithLabel};

impl AssociationSpecWithLabel {
    /// Returns what requests take to associate two records with this label; `None` when HubSpot
    /// sent the label without its category or id.
    ///
    /// ```
    /// use hubscope_crm::types::{AssociationSpec, AssociationSpecWithLabel};
    ///
    /// let json = r#"{"category":"USER_DEFINED","typeId":36,"label":"Referred by"}"#;
    /// let label: AssociationSpecWithLabel = serde_json::from_str(json)?;
    /// assert_eq!(label.to_spec(), Some(AssociationSpec::new("USER_DEFINED", 36)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn to_spec(&self) -> Option<AssociationSpec> {
        Some(AssociationSpec::new(self.category.as_ref()?.as_str(), self.type_id?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_without_an_id_is_none() {
        let read = |json| serde_json::from_str::<AssociationSpecWithLabel>(json).unwrap().to_spec();
        let of = |category: &str| Some(AssociationSpec::new(category, 7));
        assert_eq!(read(r#"{"category":"WORK","typeId":7,"label":null}"#), of("WORK"));
        assert_eq!(read(r#"{"category":"NEW","typeId":7}"#), of("NEW"));
        assert_eq!(read(r#"{"category":"WORK"}"#), None);
        assert_eq!(read(r#"{"typeId":7}"#), None);
    }
}
