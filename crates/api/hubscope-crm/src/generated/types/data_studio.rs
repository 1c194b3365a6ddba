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
    #[serde(default, deserialize_with = "null_as_default")]
    pub columns: Vec<FileColumn>,
    /// Time of creation.
    pub created_at: Option<String>,
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<DatasourceType>,
    pub last_ingestion_status: Option<LastIngestionStatus>,
}

/// Data source updated, `DataSourceUpdateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DataSourceUpdated {
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub preview_link: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DatasourceType {
        File = "FILE",
    }
}

/// File column, `FileColumn` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FileColumn {
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LastIngestionStatus {
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Successful = "SUCCESSFUL",
    }
}
