//! The calls of the API `workflows`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::automation::{BatchRead, batch_read};
pub use crate::automation::{BatchReadIdMappings, batch_read_id_mappings};
pub use crate::automation::{Create, create};
pub use crate::automation::{Delete, delete};
pub use crate::automation::{Get, get};
pub use crate::automation::{GetPerformance, get_performance};
pub use crate::automation::{List, list};
pub use crate::automation::{ListEmailCampaigns, list_email_campaigns};
pub use crate::automation::{Replace, replace};
