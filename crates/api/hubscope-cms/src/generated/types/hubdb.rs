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
    /// Complete URL of that page.
    pub link: Option<String>,
    /// Number of results to skip for the next page.
    pub offset: Option<i64>,
}

/// Bounded paging, `BoundedPaging` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct BoundedPaging {
    /// Cursor of the page that follows; missing on the last one.
    pub next: Option<BoundedNextPage>,
}

/// Column, `Column` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Column {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<HubDbUser>,
    pub created_by_user_id: Option<i64>,
    /// Tells whether it has been removed.
    pub deleted: Option<bool>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub foreign_column_id: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids: Vec<ForeignId>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids_by_id: BTreeMap<String, ForeignId>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub foreign_ids_by_name: BTreeMap<String, ForeignId>,
    pub foreign_table_id: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub option_count: Option<i64>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// Kind of cell content, such as `TEXT`, `NUMBER` or `FOREIGN_ID`.
    pub r#type: Option<ColumnType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    pub updated_by: Option<HubDbUser>,
    /// ID of the user who changed it last.
    pub updated_by_user_id: Option<i64>,
    /// Width in pixels.
    pub width: Option<i64>,
}

/// Column input, `ColumnRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ColumnInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_column_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_table_id: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: i64,
    /// Text that people see.
    pub label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_characters: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_options: Option<i64>,
    /// Internal identifier or title.
    pub name: String,
    /// Choices that the value can take.
    pub options: Vec<PropertyOption>,
    /// Kind of cell content, such as `TEXT`, `NUMBER` or `FOREIGN_ID`.
    pub r#type: ColumnType,
}

/// The required arguments of [`ColumnInput::new`], by name.
pub struct ColumnInputArgs<Label, Name, Options> {
    /// Identifier, unique among items of its kind.
    pub id: i64,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Choices that the value can take.
    pub options: Options,
    /// Kind of cell content, such as `TEXT`, `NUMBER` or `FOREIGN_ID`.
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

    #[must_use]
    pub fn foreign_column_id(mut self, foreign_column_id: i64) -> Self {
        self.foreign_column_id = Some(foreign_column_id);
        self
    }

    #[must_use]
    pub fn foreign_table_id(mut self, foreign_table_id: i64) -> Self {
        self.foreign_table_id = Some(foreign_table_id);
        self
    }

    #[must_use]
    pub fn max_number_of_characters(mut self, max_number_of_characters: i64) -> Self {
        self.max_number_of_characters = Some(max_number_of_characters);
        self
    }

    #[must_use]
    pub fn max_number_of_options(mut self, max_number_of_options: i64) -> Self {
        self.max_number_of_options = Some(max_number_of_options);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ColumnType {
        Boolean = "BOOLEAN",
        Code = "CODE",
        Composite = "COMPOSITE",
        Cta = "CTA",
        Currency = "CURRENCY",
        Date = "DATE",
        Datetime = "DATETIME",
        Embed = "EMBED",
        File = "FILE",
        ForeignId = "FOREIGN_ID",
        HubspotVideo = "HUBSPOT_VIDEO",
        Image = "IMAGE",
        Json = "JSON",
        Location = "LOCATION",
        Multiselect = "MULTISELECT",
        Null = "NULL",
        Number = "NUMBER",
        Richtext = "RICHTEXT",
        Select = "SELECT",
        Text = "TEXT",
        Url = "URL",
        Video = "VIDEO",
    }
}

/// Foreign id, `ForeignId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ForeignId {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
}

/// Hub db row, `HubDbTableRowV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbRow {
    pub child_table_id: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// End of the URL of the dynamic page that shows this row.
    pub path: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Cells by column name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: BTreeMap<String, Value>,
}

/// Hub db row batch clone, `HubDbTableRowBatchCloneRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HubDbRowBatchClone {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl HubDbRowBatchClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None }
    }

    /// Internal identifier or title.
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
    pub child_table_id: i64,
    pub display_index: i64,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// End of the URL of the dynamic page that shows this row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Cells by column name.
    pub values: BTreeMap<String, Value>,
}

/// The required arguments of [`HubDbRowBatchUpdate::new`], by name.
pub struct HubDbRowBatchUpdateArgs {
    pub child_table_id: i64,
    pub display_index: i64,
    /// Cells by column name.
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

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// End of the URL of the dynamic page that shows this row.
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
    pub child_table_id: i64,
    pub display_index: i64,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// End of the URL of the dynamic page that shows this row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Cells by column name.
    pub values: BTreeMap<String, Value>,
}

/// The required arguments of [`HubDbRowInput::new`], by name.
pub struct HubDbRowInputArgs {
    pub child_table_id: i64,
    pub display_index: i64,
    /// Cells by column name.
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

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// End of the URL of the dynamic page that shows this row.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    HubDbRows [deserialize compare] ("type") {
        RandomAccess(RandomAccessHubDbRows) = "RANDOM_ACCESS",
        Streaming(StreamingHubDbRows) = "STREAMING",
    }
}

/// Hub db table, `HubDbTableV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbTable {
    pub allow_child_tables: Option<bool>,
    pub allow_public_api_access: Option<bool>,
    pub column_count: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub columns: Vec<Column>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<HubDbUser>,
    /// Tells whether it has been removed.
    pub deleted: Option<bool>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    pub enable_child_table_pages: Option<bool>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_ordered_manually: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub published: Option<bool>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    pub row_count: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    pub updated_by: Option<HubDbUser>,
    pub use_for_pages: Option<bool>,
}

/// Hub db table clone, `HubDbTableCloneRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HubDbTableClone {
    pub copy_rows: bool,
    pub is_hubspot_defined: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
}

/// The required arguments of [`HubDbTableClone::new`], by name.
pub struct HubDbTableCloneArgs {
    pub copy_rows: bool,
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

    #[must_use]
    pub fn new_label(mut self, new_label: impl Into<String>) -> Self {
        self.new_label = Some(new_label.into());
        self
    }

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_child_tables: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_public_api_access: Option<bool>,
    pub columns: Vec<ColumnInput>,
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_child_table_pages: Option<bool>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_pages: Option<bool>,
}

/// The required arguments of [`HubDbTableInput::new`], by name.
pub struct HubDbTableInputArgs<Columns, Label, Name> {
    pub columns: Columns,
    pub dynamic_meta_tags: BTreeMap<String, i64>,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
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

    #[must_use]
    pub fn allow_child_tables(mut self, allow_child_tables: bool) -> Self {
        self.allow_child_tables = Some(allow_child_tables);
        self
    }

    #[must_use]
    pub fn allow_public_api_access(mut self, allow_public_api_access: bool) -> Self {
        self.allow_public_api_access = Some(allow_public_api_access);
        self
    }

    #[must_use]
    pub fn enable_child_table_pages(mut self, enable_child_table_pages: bool) -> Self {
        self.enable_child_table_pages = Some(enable_child_table_pages);
        self
    }

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
    /// Address, such as `ada@example.com`.
    #[serde(default)]
    pub email: String,
    /// Given name of the person.
    #[serde(default)]
    pub first_name: String,
    /// Identifier, unique among items of its kind.
    #[serde(default)]
    pub id: String,
    /// Family name of the person.
    #[serde(default)]
    pub last_name: String,
}

/// The required arguments of [`HubDbUser::new`], by name.
pub struct HubDbUserArgs<Email, FirstName, Id, LastName> {
    /// Address, such as `ada@example.com`.
    pub email: Email,
    /// Given name of the person.
    pub first_name: FirstName,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Family name of the person.
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
    /// Machine-readable kind of error, such as `VALIDATION_ERROR`; safe to branch on.
    pub category: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    pub correlation_id: Option<String>,
    /// Details, one for each thing that is wrong.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<ErrorDetail>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}

/// Import result, `ImportResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportResult {
    pub duplicate_rows: Option<i64>,
    /// Problems of single inputs; the others have succeeded.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<HubdbError>,
    pub row_limit_exceeded: Option<bool>,
    pub rows_imported: Option<i64>,
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// Time of creation. Required when sent; can be absent from a response.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<HubDbUser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<i64>,
    /// Identifier, unique among items of its kind.
    #[serde(default)]
    pub id: String,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Position among its siblings, lowest first.
    #[serde(default)]
    pub order: i64,
    /// Kind, which decides the meaning of the other fields.
    #[serde(default)]
    pub r#type: String,
    /// Time of the last change. Required when sent; can be absent from a response.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<HubDbUser>,
    /// ID of the user who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<i64>,
}

/// The required arguments of [`PropertyOption::new`], by name.
pub struct PropertyOptionArgs<Id, Label, Name, Type> {
    /// Time of creation.
    pub created_at: Timestamp,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Position among its siblings, lowest first.
    pub order: i64,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Type,
    /// Time of the last change.
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

    /// User who created it, or the participant who wrote the message.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<HubDbUser>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    #[must_use]
    pub fn created_by_user_id(mut self, created_by_user_id: i64) -> Self {
        self.created_by_user_id = Some(created_by_user_id);
        self
    }

    #[must_use]
    pub fn updated_by(mut self, updated_by: impl Into<HubDbUser>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }

    /// ID of the user who changed it last.
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
    /// Cursors of the neighbouring pages; missing when there is none.
    pub paging: Option<BoundedPaging>,
    /// Items of this page or batch.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<HubDbRow>,
    /// Number of results over all pages.
    pub total: Option<i64>,
}

/// Streaming hub db rows, `StreamingCollectionResponseWithTotalHubDbTableRowV3` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct StreamingHubDbRows {
    /// Cursors of the neighbouring pages; missing when there is none.
    pub paging: Option<Paging>,
    /// Items of this page or batch.
    #[serde(default, deserialize_with = "null_as_default")]
    pub results: Vec<HubDbRow>,
    /// Number of results over all pages.
    pub total: Option<i64>,
}
