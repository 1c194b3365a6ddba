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
    /// Record at which the association begins.
    pub from: ObjectId,
    /// Records whose associations with the first one are removed.
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
    /// Record at which the association begins.
    pub from: ObjectId,
    /// Record at which the association ends.
    pub to: ObjectId,
    /// Association types that the link gets: labels, or the default one.
    pub types: Vec<AssociationSpec>,
}

/// The required arguments of [`AssociationMultiPost::new`], by name.
pub struct AssociationMultiPostArgs<FromArgument, To, Types> {
    /// Record at which the association begins.
    pub from: FromArgument,
    /// Record at which the association ends.
    pub to: To,
    /// Association types that the link gets: labels, or the default one.
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
    /// Record at which the association begins.
    pub from: Option<ObjectId>,
    /// Cursors of the neighbouring pages; missing when there is none.
    pub paging: Option<Paging>,
    /// Associated records, with their labels.
    #[serde(default, deserialize_with = "null_as_default")]
    pub to: Vec<MultiAssociatedObjectWithLabel>,
}

/// Default association, `PublicDefaultAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DefaultAssociation {
    pub association_spec: Option<AssociationSpec>,
    /// Record at which the association begins.
    pub from: Option<ObjectId>,
    /// Record at which the association ends.
    pub to: Option<ObjectId>,
}

/// Default association multi post, `PublicDefaultAssociationMultiPost` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DefaultAssociationMultiPost {
    /// Record at which the association begins.
    pub from: ObjectId,
    /// Record at which the association ends.
    pub to: ObjectId,
}

/// The required arguments of [`DefaultAssociationMultiPost::new`], by name.
pub struct DefaultAssociationMultiPostArgs<FromArgument, To> {
    /// Record at which the association begins.
    pub from: FromArgument,
    /// Record at which the association ends.
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
    /// Cursor of the page to return for this record, taken from the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: String,
}

impl FetchAssociationsBatchRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { after: None, id: id.into() }
    }

    /// Cursor of the page to return for this record, taken from the page before.
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
    pub enqueue_time: Option<ZonedDateTime>,
    pub user_email: Option<String>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<i64>,
}

/// Labels between object pair, `LabelsBetweenObjectPair` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LabelsBetweenObjectPair {
    pub from_object_id: Option<String>,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: Option<String>,
    /// Texts of the association types between the two object types.
    #[serde(default, deserialize_with = "null_as_default")]
    pub labels: Vec<String>,
    pub to_object_id: Option<String>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: Option<String>,
}

/// Multi associated object with label, `MultiAssociatedObjectWithLabel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiAssociatedObjectWithLabel {
    #[serde(default, deserialize_with = "null_as_default")]
    pub association_types: Vec<AssociationSpecWithLabel>,
    pub to_object_id: Option<String>,
}

/// Zoned date time, `DateTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ZonedDateTime {
    pub date_only: Option<bool>,
    pub time_zone_shift: Option<i64>,
    /// Content that is stored or compared with.
    pub value: Option<i64>,
}
