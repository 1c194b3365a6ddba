//! Types of `object_library`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Object type enablement, `ObjectTypeEnablementPublicResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ObjectTypeEnablement {
    pub enablement: Option<bool>,
}

/// Object type enablements, `PortalObjectTypeEnablementPublicResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeEnablements {
    #[serde(default, deserialize_with = "null_as_default")]
    pub enablement_by_object_type_id: BTreeMap<String, bool>,
}
