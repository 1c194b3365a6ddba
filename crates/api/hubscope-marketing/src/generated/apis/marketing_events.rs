//! The calls of the API `marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::crm::objects::marketing_events::read::{Get, get};
pub use crate::crm::objects::marketing_events::read::{GetByExternalId, get_by_external_id};
pub use crate::crm::objects::marketing_events::read::{List, list};
pub use crate::crm::objects::marketing_events::read::{ListIdentifiers, list_identifiers};
pub use crate::crm::objects::marketing_events::read::{SearchByExternalId, search_by_external_id};
pub use crate::crm::objects::marketing_events::write::{Archive, archive};
pub use crate::crm::objects::marketing_events::write::{
    ArchiveByExternalId, archive_by_external_id,
};
pub use crate::crm::objects::marketing_events::write::{BatchArchive, batch_archive};
pub use crate::crm::objects::marketing_events::write::{
    BatchArchiveByExternalId, batch_archive_by_external_id,
};
pub use crate::crm::objects::marketing_events::write::{BatchUpdate, batch_update};
pub use crate::crm::objects::marketing_events::write::{
    BatchUpsertByExternalId, batch_upsert_by_external_id,
};
pub use crate::crm::objects::marketing_events::write::{Cancel, cancel};
pub use crate::crm::objects::marketing_events::write::{Complete, complete};
pub use crate::crm::objects::marketing_events::write::{Create, create};
pub use crate::crm::objects::marketing_events::write::{Update, update};
pub use crate::crm::objects::marketing_events::write::{UpdateByExternalId, update_by_external_id};
pub use crate::crm::objects::marketing_events::write::{UpsertByExternalId, upsert_by_external_id};
pub use crate::developers_read::marketing_events::{GetSettings, get_settings};
pub use crate::developers_write::marketing_events::{UpdateSettings, update_settings};

/// The calls about attendance.
pub mod attendance {
    pub use crate::crm::objects::marketing_events::attendance::write::{Record, record};
    pub use crate::crm::objects::marketing_events::attendance::write::{
        RecordByExternalId, record_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::attendance::write::{
        RecordEmails, record_emails,
    };
    pub use crate::crm::objects::marketing_events::attendance::write::{
        RecordEmailsByExternalId, record_emails_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::attendance::write::{
        UpsertSubscriberEmailsByExternalId, upsert_subscriber_emails_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::attendance::write::{
        UpsertSubscribersByExternalId, upsert_subscribers_by_external_id,
    };
}

/// The calls about lists.
pub mod lists {
    pub use crate::crm::objects::marketing_events::lists::write::{Add, add};
    pub use crate::crm::objects::marketing_events::lists::write::{
        AddByExternalId, add_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::lists::write::{List, list};
    pub use crate::crm::objects::marketing_events::lists::write::{
        ListByExternalId, list_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::lists::write::{Remove, remove};
    pub use crate::crm::objects::marketing_events::lists::write::{
        RemoveByExternalId, remove_by_external_id,
    };
}

/// The calls about participations.
pub mod participations {
    pub use crate::crm::objects::marketing_events::participations::read::{Count, count};
    pub use crate::crm::objects::marketing_events::participations::read::{
        CountByExternalId, count_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::participations::read::{List, list};
    pub use crate::crm::objects::marketing_events::participations::read::{
        ListByExternalId, list_by_external_id,
    };
    pub use crate::crm::objects::marketing_events::participations::read::{
        ListOfContact, list_of_contact,
    };
}
