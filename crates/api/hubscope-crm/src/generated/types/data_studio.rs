//! Types of `data_studio`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Data source, `DataSourceGetResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataSource {
    /// `columns`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub columns: Vec<FileColumn>,
    /// `createdAt`.
    pub created_at: Option<String>,
    /// `datasourceId`.
    pub datasource_id: Option<i64>,
    /// `datasourceName`.
    pub datasource_name: Option<String>,
    /// `datasourceType`.
    pub datasource_type: Option<DatasourceType>,
    /// `lastIngestionStatus`.
    pub last_ingestion_status: Option<LastIngestionStatus>,
}

/// Data source updated, `DataSourceUpdateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataSourceUpdated {
    /// `datasourceId`.
    pub datasource_id: Option<i64>,
    /// `datasourceName`.
    pub datasource_name: Option<String>,
    /// `previewLink`.
    pub preview_link: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of datasource type.
    DatasourceType {
        /// `FILE`.
        File = "FILE",
    }
}

/// File column, `FileColumn` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FileColumn {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of last ingestion status.
    LastIngestionStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `SUCCESSFUL`.
        Successful = "SUCCESSFUL",
    }
}
