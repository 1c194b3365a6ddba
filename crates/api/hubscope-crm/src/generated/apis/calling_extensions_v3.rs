//! The calls of the API `calling_extensions_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::owners::read::calling_extensions_v3::{BatchRead, batch_read};
pub use crate::objects::owners::read::calling_extensions_v3::{GetOwn, get_own};
pub use crate::objects::owners::read::calling_extensions_v3::{List, list};
