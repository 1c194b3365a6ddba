//! Types of associations between records.

/// The type of an association between two records, in one direction: its id, and who defined it.
///
/// HubSpot's own types are constants in [`association_types`](crate::association_types). Every call
/// that takes an `AssociationSpec` takes this.
///
/// ```
/// use hubscope_crm::{AssociationType, association_types::CONTACT_TO_COMPANY_PRIMARY};
///
/// assert_eq!(CONTACT_TO_COMPANY_PRIMARY.id(), 1);
///
/// // A label that people made in the account: `list_labels` tells its id.
/// const REFERRED_BY: AssociationType = AssociationType::user_defined(36);
/// assert_ne!(REFERRED_BY, AssociationType::hubspot_defined(36));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AssociationType {
    category: &'static str,
    id: i64,
}

impl AssociationType {
    /// Takes the id of a type that HubSpot defined (`HUBSPOT_DEFINED`): it is the same in every
    /// account.
    #[must_use]
    pub const fn hubspot_defined(id: i64) -> Self {
        Self { category: "HUBSPOT_DEFINED", id }
    }

    /// Takes the id of a label that people of an account made (`USER_DEFINED`): it differs from
    /// account to account.
    #[must_use]
    pub const fn user_defined(id: i64) -> Self {
        Self { category: "USER_DEFINED", id }
    }

    /// Takes the id of a label that an app made (`INTEGRATOR_DEFINED`): it differs from account to
    /// account.
    #[must_use]
    pub const fn integrator_defined(id: i64) -> Self {
        Self { category: "INTEGRATOR_DEFINED", id }
    }

    /// Returns the id, without who defined it.
    #[must_use]
    pub const fn id(self) -> i64 {
        self.id
    }

    /// Returns who defined it, as HubSpot writes it: `HUBSPOT_DEFINED`, `USER_DEFINED` or
    /// `INTEGRATOR_DEFINED`.
    #[must_use]
    pub const fn category(self) -> &'static str {
        self.category
    }
}
