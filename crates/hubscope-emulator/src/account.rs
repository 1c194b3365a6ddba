//! The account of the emulator and its one user.

/// The default id of the account.
pub(crate) const DEFAULT_ID: u64 = 4_200_042;

/// The id of the user who installs every app and owns every record.
pub(crate) const USER_ID: u32 = 1_001;
/// The email address of that user.
pub(crate) const USER_EMAIL: &str = "owner@example.com";

/// The account of an emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Account {
    /// The id, which HubSpot calls `portalId` or `hub_id`.
    pub(crate) id: u64,
}

impl Default for Account {
    fn default() -> Self {
        Self { id: DEFAULT_ID }
    }
}
