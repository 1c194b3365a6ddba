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
    /// Values that HubSpot documents; any other is kept as text.
    DuplicateValidationScope {
        EntirePortal = "ENTIRE_PORTAL",
        ExactFolder = "EXACT_FOLDER",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DuplicateValidationStrategy {
        None = "NONE",
        Reject = "REJECT",
        ReturnExisting = "RETURN_EXISTING",
    }
}

/// Error detail, `ErrorDetail` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Machine-readable kind of the problem, such as `INVALID_INTEGER`.
    pub code: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// Place of the faulty input, such as the name of a field.
    pub r#in: Option<String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}

/// File, `File` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct File {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    pub access: Option<FileAccess>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub default_hosting_url: Option<String>,
    pub encoding: Option<String>,
    /// Time at which it ceases to be valid.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    pub extension: Option<String>,
    pub file_md5: Option<String>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_usable_in_content: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
    pub parent_folder_id: Option<String>,
    /// Place from the root, with slashes.
    pub path: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    pub source_group: Option<SourceGroup>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Web address.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FileAccess {
        HiddenIndexable = "HIDDEN_INDEXABLE",
        HiddenNotIndexable = "HIDDEN_NOT_INDEXABLE",
        HiddenPrivate = "HIDDEN_PRIVATE",
        HiddenSensitive = "HIDDEN_SENSITIVE",
        Private = "PRIVATE",
        PublicIndexable = "PUBLIC_INDEXABLE",
        PublicNotIndexable = "PUBLIC_NOT_INDEXABLE",
        Sensitive = "SENSITIVE",
    }
}

/// File import status, `FileActionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileImportStatus {
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// Problems of single inputs; the others have succeeded.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<StandardError>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Number of inputs that failed.
    pub num_errors: Option<i64>,
    /// Time at which the batch was received.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    pub result: Option<File>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<TaskStatus>,
    pub task_id: Option<String>,
}

/// File stat, `FileStat` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FileStat {
    /// Content to upload.
    pub file: Option<File>,
    /// Directory, when the path is one.
    pub folder: Option<Folder>,
}

/// File update, `FileUpdateInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileUpdate {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<FileAccess>,
    pub clear_expires: bool,
    /// Time at which it ceases to be valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_usable_in_content: Option<bool>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_path: Option<String>,
}

/// The required arguments of [`FileUpdate::new`], by name.
pub struct FileUpdateArgs {
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

    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    #[must_use]
    pub fn access(mut self, access: FileAccess) -> Self {
        self.access = Some(access);
        self
    }

    /// Time at which it ceases to be valid.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    #[must_use]
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
    pub parent_folder_id: Option<String>,
    /// Place from the root, with slashes.
    pub path: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Folder create, `FolderInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FolderCreate {
    /// Internal identifier or title.
    pub name: String,
    /// ID of the folder in which it lies; missing at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_path: Option<String>,
}

impl FolderCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_folder_id: None, parent_path: None }
    }

    /// ID of the folder in which it lies; missing at the root.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }

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
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<i64>,
}

impl FolderTreeUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None, parent_folder_id: None }
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the folder in which it lies; missing at the root.
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
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
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

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the folder in which it lies; missing at the root.
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
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// Problems of single inputs; the others have succeeded.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<StandardError>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Number of inputs that failed.
    pub num_errors: Option<i64>,
    /// Time at which the batch was received.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    pub result: Option<Folder>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<TaskStatus>,
    pub task_id: Option<String>,
}

/// Folder update task locator, `FolderUpdateTaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FolderUpdateTaskLocator {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ImageSize {
        Icon = "icon",
        Medium = "medium",
        Preview = "preview",
        Thumb = "thumb",
    }
}

/// Import from url, `ImportFromUrlInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportFromUrl {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    pub access: FileAccess,
    pub duplicate_validation_scope: DuplicateValidationScope,
    pub duplicate_validation_strategy: DuplicateValidationStrategy,
    /// Time at which it ceases to be valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// ID of the folder in which it lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_path: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub overwrite: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<String>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The required arguments of [`ImportFromUrl::new`], by name.
pub struct ImportFromUrlArgs {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    pub access: FileAccess,
    pub duplicate_validation_scope: DuplicateValidationScope,
    pub duplicate_validation_strategy: DuplicateValidationStrategy,
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

    /// Time at which it ceases to be valid.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// ID of the folder in which it lies.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    #[must_use]
    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn ttl(mut self, ttl: impl Into<String>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// Web address.
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
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}

/// Signed url, `SignedUrl` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignedUrl {
    /// Time at which it ceases to be valid.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    pub extension: Option<String>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
    /// Web address.
    pub url: Option<SecretString>,
    /// Width in pixels.
    pub width: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SourceGroup {
        Content = "CONTENT",
        Conversations = "CONVERSATIONS",
        Forms = "FORMS",
        UiExtensions = "UI_EXTENSIONS",
        Unknown = "UNKNOWN",
    }
}

/// Standard error, `StandardError` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StandardError {
    /// Machine-readable kind of error, such as `VALIDATION_ERROR`; safe to branch on.
    pub category: Option<String>,
    /// Details of the problem, by kind, such as the property or ID that it is about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
    /// Details, one for each thing that is wrong.
    #[serde(default, deserialize_with = "null_as_default")]
    pub errors: Vec<ErrorDetail>,
    /// ID of this occurrence of the error.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Always `error`, or the kind of failure of this input.
    pub status: Option<String>,
    /// Finer machine-readable kind of the error.
    pub sub_category: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TaskStatus {
        Canceled = "CANCELED",
        Complete = "COMPLETE",
        Pending = "PENDING",
        Processing = "PROCESSING",
    }
}
