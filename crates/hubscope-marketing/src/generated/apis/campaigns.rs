//! The calls of the API `campaigns`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::campaigns::read::{BatchRead, batch_read};
pub use crate::campaigns::read::{Get, get};
pub use crate::campaigns::read::{GetBudget, get_budget};
pub use crate::campaigns::read::{GetBudgetTotals, get_budget_totals};
pub use crate::campaigns::read::{GetReportsMetrics, get_reports_metrics};
pub use crate::campaigns::read::{GetSpend, get_spend};
pub use crate::campaigns::read::{List, list};
pub use crate::campaigns::read::{ListAssets, list_assets};
pub use crate::campaigns::read::{ListReportsContacts, list_reports_contacts};
pub use crate::campaigns::revenue::read::{GetReports, get_reports};
pub use crate::campaigns::write::{Archive, archive};
pub use crate::campaigns::write::{BatchArchive, batch_archive};
pub use crate::campaigns::write::{BatchCreate, batch_create};
pub use crate::campaigns::write::{BatchUpdate, batch_update};
pub use crate::campaigns::write::{Create, create};
pub use crate::campaigns::write::{CreateBudget, create_budget};
pub use crate::campaigns::write::{CreateSpend, create_spend};
pub use crate::campaigns::write::{DeleteAsset, delete_asset};
pub use crate::campaigns::write::{DeleteBudget, delete_budget};
pub use crate::campaigns::write::{DeleteSpend, delete_spend};
pub use crate::campaigns::write::{ReplaceAsset, replace_asset};
pub use crate::campaigns::write::{ReplaceBudget, replace_budget};
pub use crate::campaigns::write::{ReplaceSpend, replace_spend};
pub use crate::campaigns::write::{Update, update};
