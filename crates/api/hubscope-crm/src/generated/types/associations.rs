//! Types of `associations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Association multi archive, `PublicAssociationMultiArchive` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssociationMultiArchive {
    /// `from`, required.
    pub from: ObjectId,
    /// `to`, required.
    pub to: Vec<ObjectId>,
}

impl AssociationMultiArchive {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        from: impl Into<ObjectId>,
        to: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> Self {
        Self { from: from.into(), to: to.into_iter().map(Into::into).collect() }
    }
}

/// Association multi post, `PublicAssociationMultiPost` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssociationMultiPost {
    /// `from`, required.
    pub from: ObjectId,
    /// `to`, required.
    pub to: ObjectId,
    /// `types`, required.
    pub types: Vec<AssociationSpec>,
}

/// The required arguments of [`AssociationMultiPost::new`], by name.
pub struct AssociationMultiPostArgs<FromValue, To, Types> {
    /// `from`.
    pub from: FromValue,
    /// `to`.
    pub to: To,
    /// `types`.
    pub types: Types,
}

impl AssociationMultiPost {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationMultiPostArgs<
            impl Into<ObjectId>,
            impl Into<ObjectId>,
            impl IntoIterator<Item = impl Into<AssociationSpec>>,
        >,
    ) -> Self {
        Self {
            from: args.from.into(),
            to: args.to.into(),
            types: args.types.into_iter().map(Into::into).collect(),
        }
    }
}

/// Association multi with label, `PublicAssociationMultiWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AssociationMultiWithLabel {
    /// `from`.
    pub from: Option<ObjectId>,
    /// `paging`.
    pub paging: Option<Paging>,
    /// `to`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub to: Vec<MultiAssociatedObjectWithLabel>,
}

/// Default association, `PublicDefaultAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DefaultAssociation {
    /// `associationSpec`.
    pub association_spec: Option<AssociationSpec>,
    /// `from`.
    pub from: Option<ObjectId>,
    /// `to`.
    pub to: Option<ObjectId>,
}

/// Default association multi post, `PublicDefaultAssociationMultiPost` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DefaultAssociationMultiPost {
    /// `from`, required.
    pub from: ObjectId,
    /// `to`, required.
    pub to: ObjectId,
}

/// The required arguments of [`DefaultAssociationMultiPost::new`], by name.
pub struct DefaultAssociationMultiPostArgs<FromValue, To> {
    /// `from`.
    pub from: FromValue,
    /// `to`.
    pub to: To,
}

impl DefaultAssociationMultiPost {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: DefaultAssociationMultiPostArgs<impl Into<ObjectId>, impl Into<ObjectId>>,
    ) -> Self {
        Self { from: args.from.into(), to: args.to.into() }
    }
}

/// Fetch associations batch request, `PublicFetchAssociationsBatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FetchAssociationsBatchRequest {
    /// `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `id`, required.
    pub id: String,
}

impl FetchAssociationsBatchRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { after: None, id: id.into() }
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }
}

/// High usage report, `ReportCreationResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HighUsageReport {
    /// `enqueueTime`.
    pub enqueue_time: Option<ZonedDateTime>,
    /// `userEmail`.
    pub user_email: Option<String>,
    /// `userId`.
    pub user_id: Option<i64>,
}

/// Labels between object pair, `LabelsBetweenObjectPair` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LabelsBetweenObjectPair {
    /// `fromObjectId`.
    pub from_object_id: Option<String>,
    /// `fromObjectTypeId`.
    pub from_object_type_id: Option<String>,
    /// `labels`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub labels: Vec<String>,
    /// `toObjectId`.
    pub to_object_id: Option<String>,
    /// `toObjectTypeId`.
    pub to_object_type_id: Option<String>,
}

/// Multi associated object with label, `MultiAssociatedObjectWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiAssociatedObjectWithLabel {
    /// `associationTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<AssociationSpecWithLabel>,
    /// `toObjectId`.
    pub to_object_id: Option<String>,
}

/// Zoned date time, `DateTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZonedDateTime {
    /// `dateOnly`.
    pub date_only: Option<bool>,
    /// `timeZoneShift`.
    pub time_zone_shift: Option<i64>,
    /// `value`.
    pub value: Option<i64>,
}
