//! Types of `hubdb`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Bounded next page, `BoundedNextPage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BoundedNextPage {
    /// `link`.
    pub link: Option<String>,
    /// `offset`.
    pub offset: Option<i64>,
}

/// Bounded paging, `BoundedPaging` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BoundedPaging {
    /// `next`.
    pub next: Option<BoundedNextPage>,
}

/// Column, `Column` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Column {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<HubDbUser>,
    /// `createdByUserId`.
    pub created_by_user_id: Option<i64>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `foreignColumnId`.
    pub foreign_column_id: Option<i64>,
    /// `foreignIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids: Vec<ForeignId>,
    /// `foreignIdsById`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids_by_id: BTreeMap<String, ForeignId>,
    /// `foreignIdsByName`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids_by_name: BTreeMap<String, ForeignId>,
    /// `foreignTableId`.
    pub foreign_table_id: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `optionCount`.
    pub option_count: Option<i64>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// `type`.
    pub r#type: Option<ColumnType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`.
    pub updated_by: Option<HubDbUser>,
    /// `updatedByUserId`.
    pub updated_by_user_id: Option<i64>,
    /// `width`.
    pub width: Option<i64>,
}

/// Column input, `ColumnRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ColumnInput {
    /// `foreignColumnId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_column_id: Option<i64>,
    /// `foreignTableId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_table_id: Option<i64>,
    /// `id`, required.
    pub id: i64,
    /// `label`, required.
    pub label: String,
    /// `maxNumberOfCharacters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_characters: Option<i64>,
    /// `maxNumberOfOptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_options: Option<i64>,
    /// `name`, required.
    pub name: String,
    /// `options`, required.
    pub options: Vec<PropertyOption>,
    /// `type`, required.
    pub r#type: ColumnType,
}

/// The required arguments of [`ColumnInput::new`], by name.
pub struct ColumnInputArgs<Label, Name, Options> {
    /// `id`.
    pub id: i64,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `options`.
    pub options: Options,
    /// `type`.
    pub r#type: ColumnType,
}

impl ColumnInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ColumnInputArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<PropertyOption>>,
        >,
    ) -> Self {
        Self {
            foreign_column_id: None,
            foreign_table_id: None,
            id: args.id,
            label: args.label.into(),
            max_number_of_characters: None,
            max_number_of_options: None,
            name: args.name.into(),
            options: args.options.into_iter().map(Into::into).collect(),
            r#type: args.r#type,
        }
    }

    /// Sets `foreignColumnId`.
    #[must_use]
    pub fn foreign_column_id(mut self, foreign_column_id: i64) -> Self {
        self.foreign_column_id = Some(foreign_column_id);
        self
    }

    /// Sets `foreignTableId`.
    #[must_use]
    pub fn foreign_table_id(mut self, foreign_table_id: i64) -> Self {
        self.foreign_table_id = Some(foreign_table_id);
        self
    }

    /// Sets `maxNumberOfCharacters`.
    #[must_use]
    pub fn max_number_of_characters(mut self, max_number_of_characters: i64) -> Self {
        self.max_number_of_characters = Some(max_number_of_characters);
        self
    }

    /// Sets `maxNumberOfOptions`.
    #[must_use]
    pub fn max_number_of_options(mut self, max_number_of_options: i64) -> Self {
        self.max_number_of_options = Some(max_number_of_options);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of column type.
    ColumnType {
        /// `BOOLEAN`.
        Boolean = "BOOLEAN",
        /// `CODE`.
        Code = "CODE",
        /// `COMPOSITE`.
        Composite = "COMPOSITE",
        /// `CTA`.
        Cta = "CTA",
        /// `CURRENCY`.
        Currency = "CURRENCY",
        /// `DATE`.
        Date = "DATE",
        /// `DATETIME`.
        Datetime = "DATETIME",
        /// `EMBED`.
        Embed = "EMBED",
        /// `FILE`.
        File = "FILE",
        /// `FOREIGN_ID`.
        ForeignId = "FOREIGN_ID",
        /// `HUBSPOT_VIDEO`.
        HubspotVideo = "HUBSPOT_VIDEO",
        /// `IMAGE`.
        Image = "IMAGE",
        /// `JSON`.
        Json = "JSON",
        /// `LOCATION`.
        Location = "LOCATION",
        /// `MULTISELECT`.
        Multiselect = "MULTISELECT",
        /// `NULL`.
        Null = "NULL",
        /// `NUMBER`.
        Number = "NUMBER",
        /// `RICHTEXT`.
        Richtext = "RICHTEXT",
        /// `SELECT`.
        Select = "SELECT",
        /// `TEXT`.
        Text = "TEXT",
        /// `URL`.
        Url = "URL",
        /// `VIDEO`.
        Video = "VIDEO",
    }
}

/// Foreign id, `ForeignId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ForeignId {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
}

/// Hub db row, `HubDbTableRowV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbRow {
    /// `childTableId`.
    pub child_table_id: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `publishedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `values`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: BTreeMap<String, Value>,
}

/// Hub db row batch clone, `HubDbTableRowBatchCloneRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HubDbRowBatchClone {
    /// `id`, required.
    pub id: String,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl HubDbRowBatchClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Hub db row batch update, `HubDbTableRowV3BatchUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbRowBatchUpdate {
    /// `childTableId`, required.
    pub child_table_id: i64,
    /// `displayIndex`, required.
    pub display_index: i64,
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `values`, required.
    pub values: BTreeMap<String, Value>,
}

/// The required arguments of [`HubDbRowBatchUpdate::new`], by name.
pub struct HubDbRowBatchUpdateArgs {
    /// `childTableId`.
    pub child_table_id: i64,
    /// `displayIndex`.
    pub display_index: i64,
    /// `values`.
    pub values: BTreeMap<String, Value>,
}

impl HubDbRowBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: HubDbRowBatchUpdateArgs) -> Self {
        Self {
            child_table_id: args.child_table_id,
            display_index: args.display_index,
            id: None,
            name: None,
            path: None,
            values: args.values,
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// Hub db row input, `HubDbTableRowV3Request` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbRowInput {
    /// `childTableId`, required.
    pub child_table_id: i64,
    /// `displayIndex`, required.
    pub display_index: i64,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `values`, required.
    pub values: BTreeMap<String, Value>,
}

/// The required arguments of [`HubDbRowInput::new`], by name.
pub struct HubDbRowInputArgs {
    /// `childTableId`.
    pub child_table_id: i64,
    /// `displayIndex`.
    pub display_index: i64,
    /// `values`.
    pub values: BTreeMap<String, Value>,
}

impl HubDbRowInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: HubDbRowInputArgs) -> Self {
        Self {
            child_table_id: args.child_table_id,
            display_index: args.display_index,
            name: None,
            path: None,
            values: args.values,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One kind of hub db rows.
    HubDbRows [deserialize compare] ("type") {
        /// `RANDOM_ACCESS`.
        RandomAccess(RandomAccessHubDbRows) = "RANDOM_ACCESS",
        /// `STREAMING`.
        Streaming(StreamingHubDbRows) = "STREAMING",
    }
}

/// Hub db table, `HubDbTableV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbTable {
    /// `allowChildTables`.
    pub allow_child_tables: Option<bool>,
    /// `allowPublicApiAccess`.
    pub allow_public_api_access: Option<bool>,
    /// `columnCount`.
    pub column_count: Option<i64>,
    /// `columns`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub columns: Vec<Column>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<HubDbUser>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `dynamicMetaTags`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// `enableChildTablePages`.
    pub enable_child_table_pages: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `isOrderedManually`.
    pub is_ordered_manually: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `publishedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    /// `rowCount`.
    pub row_count: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`.
    pub updated_by: Option<HubDbUser>,
    /// `useForPages`.
    pub use_for_pages: Option<bool>,
}

/// Hub db table clone, `HubDbTableCloneRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbTableClone {
    /// `copyRows`, required.
    pub copy_rows: bool,
    /// `isHubspotDefined`, required.
    pub is_hubspot_defined: bool,
    /// `newLabel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_label: Option<String>,
    /// `newName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
}

/// The required arguments of [`HubDbTableClone::new`], by name.
pub struct HubDbTableCloneArgs {
    /// `copyRows`.
    pub copy_rows: bool,
    /// `isHubspotDefined`.
    pub is_hubspot_defined: bool,
}

impl HubDbTableClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: HubDbTableCloneArgs) -> Self {
        Self {
            copy_rows: args.copy_rows,
            is_hubspot_defined: args.is_hubspot_defined,
            new_label: None,
            new_name: None,
        }
    }

    /// Sets `newLabel`.
    #[must_use]
    pub fn new_label(mut self, new_label: impl Into<String>) -> Self {
        self.new_label = Some(new_label.into());
        self
    }

    /// Sets `newName`.
    #[must_use]
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.new_name = Some(new_name.into());
        self
    }
}

/// Hub db table input, `HubDbTableV3Request` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbTableInput {
    /// `allowChildTables`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_child_tables: Option<bool>,
    /// `allowPublicApiAccess`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_public_api_access: Option<bool>,
    /// `columns`, required.
    pub columns: Vec<ColumnInput>,
    /// `dynamicMetaTags`, required.
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// `enableChildTablePages`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_child_table_pages: Option<bool>,
    /// `label`, required.
    pub label: String,
    /// `name`, required.
    pub name: String,
    /// `useForPages`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_pages: Option<bool>,
}

/// The required arguments of [`HubDbTableInput::new`], by name.
pub struct HubDbTableInputArgs<Columns, Label, Name> {
    /// `columns`.
    pub columns: Columns,
    /// `dynamicMetaTags`.
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
}

impl HubDbTableInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: HubDbTableInputArgs<
            impl IntoIterator<Item = impl Into<ColumnInput>>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            allow_child_tables: None,
            allow_public_api_access: None,
            columns: args.columns.into_iter().map(Into::into).collect(),
            dynamic_meta_tags: args.dynamic_meta_tags,
            enable_child_table_pages: None,
            label: args.label.into(),
            name: args.name.into(),
            use_for_pages: None,
        }
    }

    /// Sets `allowChildTables`.
    #[must_use]
    pub fn allow_child_tables(mut self, allow_child_tables: bool) -> Self {
        self.allow_child_tables = Some(allow_child_tables);
        self
    }

    /// Sets `allowPublicApiAccess`.
    #[must_use]
    pub fn allow_public_api_access(mut self, allow_public_api_access: bool) -> Self {
        self.allow_public_api_access = Some(allow_public_api_access);
        self
    }

    /// Sets `enableChildTablePages`.
    #[must_use]
    pub fn enable_child_table_pages(mut self, enable_child_table_pages: bool) -> Self {
        self.enable_child_table_pages = Some(enable_child_table_pages);
        self
    }

    /// Sets `useForPages`.
    #[must_use]
    pub fn use_for_pages(mut self, use_for_pages: bool) -> Self {
        self.use_for_pages = Some(use_for_pages);
        self
    }
}

/// Hub db user, `SimpleUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbUser {
    /// `email`, required.
    #[serde(default)]
    pub email: String,
    /// `firstName`, required.
    #[serde(default)]
    pub first_name: String,
    /// `id`, required.
    #[serde(default)]
    pub id: String,
    /// `lastName`, required.
    #[serde(default)]
    pub last_name: String,
}

/// The required arguments of [`HubDbUser::new`], by name.
pub struct HubDbUserArgs<Email, FirstName, Id, LastName> {
    /// `email`.
    pub email: Email,
    /// `firstName`.
    pub first_name: FirstName,
    /// `id`.
    pub id: Id,
    /// `lastName`.
    pub last_name: LastName,
}

impl HubDbUser {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: HubDbUserArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            email: args.email.into(),
            first_name: args.first_name.into(),
            id: args.id.into(),
            last_name: args.last_name.into(),
        }
    }
}

/// Hubdb error, `Error` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubdbError {
    /// `category`.
    pub category: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errors`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<ErrorDetail>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// `message`.
    pub message: Option<String>,
    /// `subCategory`.
    pub sub_category: Option<String>,
}

/// Import result, `ImportResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportResult {
    /// `duplicateRows`.
    pub duplicate_rows: Option<i64>,
    /// `errors`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<HubdbError>,
    /// `rowLimitExceeded`.
    pub row_limit_exceeded: Option<bool>,
    /// `rowsImported`.
    pub rows_imported: Option<i64>,
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// `createdAt`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<HubDbUser>,
    /// `createdByUserId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<i64>,
    /// `id`, required.
    #[serde(default)]
    pub id: String,
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `order`, required.
    #[serde(default)]
    pub order: i64,
    /// `type`, required.
    #[serde(default)]
    pub r#type: String,
    /// `updatedAt`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
    /// `updatedBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<HubDbUser>,
    /// `updatedByUserId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<i64>,
}

/// The required arguments of [`PropertyOption::new`], by name.
pub struct PropertyOptionArgs<Id, Label, Name, Type> {
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `id`.
    pub id: Id,
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `order`.
    pub order: i64,
    /// `type`.
    pub r#type: Type,
    /// `updatedAt`.
    pub updated_at: Timestamp,
}

impl PropertyOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyOptionArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            created_at: Some(args.created_at),
            created_by: None,
            created_by_user_id: None,
            id: args.id.into(),
            label: args.label.into(),
            name: args.name.into(),
            order: args.order,
            r#type: args.r#type.into(),
            updated_at: Some(args.updated_at),
            updated_by: None,
            updated_by_user_id: None,
        }
    }

    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<HubDbUser>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `createdByUserId`.
    #[must_use]
    pub fn created_by_user_id(mut self, created_by_user_id: i64) -> Self {
        self.created_by_user_id = Some(created_by_user_id);
        self
    }

    /// Sets `updatedBy`.
    #[must_use]
    pub fn updated_by(mut self, updated_by: impl Into<HubDbUser>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }

    /// Sets `updatedByUserId`.
    #[must_use]
    pub fn updated_by_user_id(mut self, updated_by_user_id: i64) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id);
        self
    }
}

/// Random access hub db rows, `RandomAccessCollectionResponseWithTotalHubDbTableRowV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RandomAccessHubDbRows {
    /// `paging`.
    pub paging: Option<BoundedPaging>,
    /// `results`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<HubDbRow>,
    /// `total`.
    pub total: Option<i64>,
}

/// Streaming hub db rows, `StreamingCollectionResponseWithTotalHubDbTableRowV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct StreamingHubDbRows {
    /// `paging`.
    pub paging: Option<Paging>,
    /// `results`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<HubDbRow>,
    /// `total`.
    pub total: Option<i64>,
}
