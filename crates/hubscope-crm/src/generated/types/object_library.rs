//! Types of `object_library`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Object type enablement public response, `ObjectTypeEnablementPublicResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ObjectTypeEnablementPublicResponse {
    /// `enablement`.
    pub enablement: Option<bool>,
}

/// Portal object type enablement public response, `PortalObjectTypeEnablementPublicResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalObjectTypeEnablementPublicResponse {
    /// `enablementByObjectTypeId`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub enablement_by_object_type_id: BTreeMap<String, bool>,
}
