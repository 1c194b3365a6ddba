//! The calls of the API `lists`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::lists::read::{BatchReadIdMapping, batch_read_id_mapping};
pub use crate::lists::read::{Get, get};
pub use crate::lists::read::{GetByName, get_by_name};
pub use crate::lists::read::{GetConversion, get_conversion};
pub use crate::lists::read::{GetIdMapping, get_id_mapping};
pub use crate::lists::read::{GetSizeHistory, get_size_history};
pub use crate::lists::read::{List, list};
pub use crate::lists::read::{Search, search};
pub use crate::lists::write::{CancelConversion, cancel_conversion};
pub use crate::lists::write::{Create, create};
pub use crate::lists::write::{Delete, delete};
pub use crate::lists::write::{Restore, restore};
pub use crate::lists::write::{ScheduleConversion, schedule_conversion};
pub use crate::lists::write::{UpdateFilters, update_filters};
pub use crate::lists::write::{UpdateName, update_name};

/// The calls about folders.
pub mod folders {
    pub use crate::lists::folders::read::{Get, get};
    pub use crate::lists::folders::write::{Create, create};
    pub use crate::lists::folders::write::{Delete, delete};
    pub use crate::lists::folders::write::{MoveFolder, move_folder};
    pub use crate::lists::folders::write::{MoveList, move_list};
    pub use crate::lists::folders::write::{Rename, rename};
}

/// The calls about memberships.
pub mod memberships {
    pub use crate::lists::memberships::read::{BatchReadOfRecords, batch_read_of_records};
    pub use crate::lists::memberships::read::{List, list};
    pub use crate::lists::memberships::read::{ListByJoinOrder, list_by_join_order};
    pub use crate::lists::memberships::read::{ListOfRecord, list_of_record};
    pub use crate::lists::memberships::write::{Add, add};
    pub use crate::lists::memberships::write::{AddAndRemove, add_and_remove};
    pub use crate::lists::memberships::write::{AddFromList, add_from_list};
    pub use crate::lists::memberships::write::{Remove, remove};
    pub use crate::lists::memberships::write::{RemoveAll, remove_all};
}
