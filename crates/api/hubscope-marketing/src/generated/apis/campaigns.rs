//! The calls of the API `campaigns`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::campaigns::read::{BatchRead, batch_read};
pub use crate::campaigns::read::{Get, get};
pub use crate::campaigns::read::{GetBudgetItem, get_budget_item};
pub use crate::campaigns::read::{GetBudgetTotals, get_budget_totals};
pub use crate::campaigns::read::{GetMetrics, get_metrics};
pub use crate::campaigns::read::{GetSpendItem, get_spend_item};
pub use crate::campaigns::read::{List, list};
pub use crate::campaigns::read::{ListAssets, list_assets};
pub use crate::campaigns::read::{ListContacts, list_contacts};
pub use crate::campaigns::revenue::read::{GetRevenue, get_revenue};
pub use crate::campaigns::write::{AddAsset, add_asset};
pub use crate::campaigns::write::{Archive, archive};
pub use crate::campaigns::write::{BatchArchive, batch_archive};
pub use crate::campaigns::write::{BatchCreate, batch_create};
pub use crate::campaigns::write::{BatchUpdate, batch_update};
pub use crate::campaigns::write::{Create, create};
pub use crate::campaigns::write::{CreateBudgetItem, create_budget_item};
pub use crate::campaigns::write::{CreateSpendItem, create_spend_item};
pub use crate::campaigns::write::{DeleteBudgetItem, delete_budget_item};
pub use crate::campaigns::write::{DeleteSpendItem, delete_spend_item};
pub use crate::campaigns::write::{RemoveAsset, remove_asset};
pub use crate::campaigns::write::{Update, update};
pub use crate::campaigns::write::{UpdateBudgetItem, update_budget_item};
pub use crate::campaigns::write::{UpdateSpendItem, update_spend_item};
