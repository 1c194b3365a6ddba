//! Types of `files`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of duplicate validation scope.
    DuplicateValidationScope {
        /// `ENTIRE_PORTAL`.
        EntirePortal = "ENTIRE_PORTAL",
        /// `EXACT_FOLDER`.
        ExactFolder = "EXACT_FOLDER",
    }
}

hubscope_core::string_enum! {
    /// The values of duplicate validation strategy.
    DuplicateValidationStrategy {
        /// `NONE`.
        None = "NONE",
        /// `REJECT`.
        Reject = "REJECT",
        /// `RETURN_EXISTING`.
        ReturnExisting = "RETURN_EXISTING",
    }
}

/// Error detail, `ErrorDetail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// `code`.
    pub code: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// `in`.
    pub r#in: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `subCategory`.
    pub sub_category: Option<String>,
}

/// File, `File` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct File {
    /// `access`.
    pub access: Option<FileAccess>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `defaultHostingUrl`.
    pub default_hosting_url: Option<String>,
    /// `encoding`.
    pub encoding: Option<String>,
    /// `expiresAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    /// `extension`.
    pub extension: Option<String>,
    /// `fileMd5`.
    pub file_md5: Option<String>,
    /// `height`.
    pub height: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `isUsableInContent`.
    pub is_usable_in_content: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `parentFolderId`.
    pub parent_folder_id: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `sourceGroup`.
    pub source_group: Option<SourceGroup>,
    /// `type`.
    pub r#type: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `width`.
    pub width: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of file access.
    FileAccess {
        /// `HIDDEN_INDEXABLE`.
        HiddenIndexable = "HIDDEN_INDEXABLE",
        /// `HIDDEN_NOT_INDEXABLE`.
        HiddenNotIndexable = "HIDDEN_NOT_INDEXABLE",
        /// `HIDDEN_PRIVATE`.
        HiddenPrivate = "HIDDEN_PRIVATE",
        /// `HIDDEN_SENSITIVE`.
        HiddenSensitive = "HIDDEN_SENSITIVE",
        /// `PRIVATE`.
        Private = "PRIVATE",
        /// `PUBLIC_INDEXABLE`.
        PublicIndexable = "PUBLIC_INDEXABLE",
        /// `PUBLIC_NOT_INDEXABLE`.
        PublicNotIndexable = "PUBLIC_NOT_INDEXABLE",
        /// `SENSITIVE`.
        Sensitive = "SENSITIVE",
    }
}

/// File import status, `FileActionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileImportStatus {
    /// `completedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// `errors`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<StandardError>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// `numErrors`.
    pub num_errors: Option<i64>,
    /// `requestedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    /// `result`.
    pub result: Option<File>,
    /// `startedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// `status`.
    pub status: Option<TaskStatus>,
    /// `taskId`.
    pub task_id: Option<String>,
}

/// File stat, `FileStat` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FileStat {
    /// `file`.
    pub file: Option<File>,
    /// `folder`.
    pub folder: Option<Folder>,
}

/// File update, `FileUpdateInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileUpdate {
    /// `access`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<FileAccess>,
    /// `clearExpires`, required.
    pub clear_expires: bool,
    /// `expiresAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// `isUsableInContent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_usable_in_content: Option<bool>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parentFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
    /// `parentFolderPath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_path: Option<String>,
}

/// The required arguments of [`FileUpdate::new`], by name.
pub struct FileUpdateArgs {
    /// `clearExpires`.
    pub clear_expires: bool,
}

impl FileUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: FileUpdateArgs) -> Self {
        Self {
            access: None,
            clear_expires: args.clear_expires,
            expires_at: None,
            is_usable_in_content: None,
            name: None,
            parent_folder_id: None,
            parent_folder_path: None,
        }
    }

    /// Sets `access`.
    #[must_use]
    pub fn access(mut self, access: FileAccess) -> Self {
        self.access = Some(access);
        self
    }

    /// Sets `expiresAt`.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `isUsableInContent`.
    #[must_use]
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `parentFolderId`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

    /// Sets `parentFolderPath`.
    #[must_use]
    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<String>) -> Self {
        self.parent_folder_path = Some(parent_folder_path.into());
        self
    }
}

/// Folder, `Folder` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Folder {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parentFolderId`.
    pub parent_folder_id: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Folder create, `FolderInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FolderCreate {
    /// `name`, required.
    pub name: String,
    /// `parentFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
    /// `parentPath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_path: Option<String>,
}

impl FolderCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_folder_id: None, parent_path: None }
    }

    /// Sets `parentFolderId`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

    /// Sets `parentPath`.
    #[must_use]
    pub fn parent_path(mut self, parent_path: impl Into<String>) -> Self {
        self.parent_path = Some(parent_path.into());
        self
    }
}

/// Folder tree update, `FolderUpdateInputWithId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FolderTreeUpdate {
    /// `id`, required.
    pub id: String,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parentFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<i64>,
}

impl FolderTreeUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None, parent_folder_id: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `parentFolderId`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.parent_folder_id = Some(parent_folder_id);
        self
    }
}

/// Folder update, `FolderUpdateInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FolderUpdate {
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parentFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<i64>,
}

impl Default for FolderUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl FolderUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, parent_folder_id: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `parentFolderId`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.parent_folder_id = Some(parent_folder_id);
        self
    }
}

/// Folder update status, `FolderActionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FolderUpdateStatus {
    /// `completedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// `errors`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<StandardError>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// `numErrors`.
    pub num_errors: Option<i64>,
    /// `requestedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    /// `result`.
    pub result: Option<Folder>,
    /// `startedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// `status`.
    pub status: Option<TaskStatus>,
    /// `taskId`.
    pub task_id: Option<String>,
}

/// Folder update task locator, `FolderUpdateTaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FolderUpdateTaskLocator {
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}

hubscope_core::string_enum! {
    /// The values of image size.
    ImageSize {
        /// `icon`.
        Icon = "icon",
        /// `medium`.
        Medium = "medium",
        /// `preview`.
        Preview = "preview",
        /// `thumb`.
        Thumb = "thumb",
    }
}

/// Import from url, `ImportFromUrlInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportFromUrl {
    /// `access`, required.
    pub access: FileAccess,
    /// `duplicateValidationScope`, required.
    pub duplicate_validation_scope: DuplicateValidationScope,
    /// `duplicateValidationStrategy`, required.
    pub duplicate_validation_strategy: DuplicateValidationStrategy,
    /// `expiresAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// `folderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<String>,
    /// `folderPath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_path: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `overwrite`, required.
    pub overwrite: bool,
    /// `ttl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<String>,
    /// `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The required arguments of [`ImportFromUrl::new`], by name.
pub struct ImportFromUrlArgs {
    /// `access`.
    pub access: FileAccess,
    /// `duplicateValidationScope`.
    pub duplicate_validation_scope: DuplicateValidationScope,
    /// `duplicateValidationStrategy`.
    pub duplicate_validation_strategy: DuplicateValidationStrategy,
    /// `overwrite`.
    pub overwrite: bool,
}

impl ImportFromUrl {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ImportFromUrlArgs) -> Self {
        Self {
            access: args.access,
            duplicate_validation_scope: args.duplicate_validation_scope,
            duplicate_validation_strategy: args.duplicate_validation_strategy,
            expires_at: None,
            folder_id: None,
            folder_path: None,
            name: None,
            overwrite: args.overwrite,
            ttl: None,
            url: None,
        }
    }

    /// Sets `expiresAt`.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `folderId`.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Sets `folderPath`.
    #[must_use]
    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ttl`.
    #[must_use]
    pub fn ttl(mut self, ttl: impl Into<String>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Import from url task locator, `ImportFromUrlTaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ImportFromUrlTaskLocator {
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}

/// Signed url, `SignedUrl` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignedUrl {
    /// `expiresAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    /// `extension`.
    pub extension: Option<String>,
    /// `height`.
    pub height: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `type`.
    pub r#type: Option<String>,
    /// `url`.
    pub url: Option<SecretString>,
    /// `width`.
    pub width: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of source group.
    SourceGroup {
        /// `CONTENT`.
        Content = "CONTENT",
        /// `CONVERSATIONS`.
        Conversations = "CONVERSATIONS",
        /// `FORMS`.
        Forms = "FORMS",
        /// `UI_EXTENSIONS`.
        UiExtensions = "UI_EXTENSIONS",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

/// Standard error, `StandardError` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandardError {
    /// `category`.
    pub category: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// `errors`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<ErrorDetail>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// `message`.
    pub message: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `subCategory`.
    pub sub_category: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of task status.
    TaskStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `PENDING`.
        Pending = "PENDING",
        /// `PROCESSING`.
        Processing = "PROCESSING",
    }
}
