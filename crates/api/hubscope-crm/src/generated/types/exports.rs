//! Types of `exports`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Crm search request, `PublicCrmSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmSearchRequest {
    /// Alternatives: a record is found when it passes all filters of at least one. At most 5, with
    /// up to 6 filters each and 18 in all.
    pub filter_groups: Vec<FilterGroup>,
    /// Conditions that have to hold together.
    pub filters: Vec<Filter>,
    /// Words to find in the searchable default properties, such as name and email; at most 3,000
    /// characters for the whole body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Property to sort by, one at most: `createdate` ascending, `-createdate` descending.
    pub sorts: Vec<String>,
}

impl CrmSearchRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
        sorts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            filter_groups: filter_groups.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            query: None,
            sorts: sorts.into_iter().map(Into::into).collect(),
        }
    }

    /// Words to find in the searchable default properties, such as name and email; at most 3,000
    /// characters for the whole body.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

/// Export, `PublicExportResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Export {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub export_name: Option<String>,
    pub export_state: Option<ExportState>,
    pub export_type: Option<ExportType>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_properties: Vec<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<String>,
    pub record_count: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportInternalValuesOptions {
        Names = "NAMES",
        Values = "VALUES",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ExportLanguage {
        AF_ZA = "AF_ZA",
        AR_EG = "AR_EG",
        BG = "BG",
        BN = "BN",
        CA_ES = "CA_ES",
        CS = "CS",
        DA_DK = "DA_DK",
        DE = "DE",
        EL_GR = "EL_GR",
        EN = "EN",
        EN_GB = "EN_GB",
        ES = "ES",
        ES_MX = "ES_MX",
        ET_EE = "ET_EE",
        FI = "FI",
        FR = "FR",
        FR_CA = "FR_CA",
        HE_IL = "HE_IL",
        HI_IN = "HI_IN",
        HR = "HR",
        HU = "HU",
        ID = "ID",
        IT = "IT",
        JA = "JA",
        KO_KR = "KO_KR",
        LT_LT = "LT_LT",
        MS = "MS",
        NL = "NL",
        NO = "NO",
        PL = "PL",
        PT_BR = "PT_BR",
        PT_PT = "PT_PT",
        RO = "RO",
        RU = "RU",
        SK_SK = "SK_SK",
        SL = "SL",
        SV = "SV",
        TH = "TH",
        TL = "TL",
        TR = "TR",
        UK = "UK",
        VI_VN = "VI_VN",
        ZH_CN = "ZH_CN",
        ZH_HK = "ZH_HK",
        ZH_TW = "ZH_TW",
    }
}

/// Export list request, `PublicExportListRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportListRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object_type: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_internal_values_options: Option<Vec<ExportInternalValuesOptions>>,
    pub export_name: String,
    export_type: &'static str,
    /// File format.
    pub format: ExportListRequestFormat,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_labeled_associations: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_primary_display_property_for_associated_objects: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: ExportLanguage,
    /// ID of the list (HubSpot also says segment).
    pub list_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_properties: Option<Vec<String>>,
    /// Object type, by HubSpot's name.
    pub object_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_associated_objects_per_definition_per_row_limit: Option<bool>,
}

/// The required arguments of [`ExportListRequest::new`], by name.
pub struct ExportListRequestArgs<ExportName, ListId, ObjectTypeArgument> {
    pub export_name: ExportName,
    /// File format.
    pub format: ExportListRequestFormat,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: ExportLanguage,
    /// ID of the list (HubSpot also says segment).
    pub list_id: ListId,
    /// Object type, by HubSpot's name.
    pub object_type: ObjectTypeArgument,
}

impl ExportListRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ExportListRequestArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            associated_object_type: None,
            export_internal_values_options: None,
            export_name: args.export_name.into(),
            export_type: "LIST",
            format: args.format,
            include_labeled_associations: None,
            include_primary_display_property_for_associated_objects: None,
            language: args.language,
            list_id: args.list_id.into(),
            object_properties: None,
            object_type: args.object_type.into(),
            override_associated_objects_per_definition_per_row_limit: None,
        }
    }

    #[must_use]
    pub fn associated_object_type(
        mut self,
        associated_object_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_object_type =
            Some(associated_object_type.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn export_internal_values_options(
        mut self,
        export_internal_values_options: impl IntoIterator<Item = ExportInternalValuesOptions>,
    ) -> Self {
        self.export_internal_values_options =
            Some(export_internal_values_options.into_iter().collect());
        self
    }

    #[must_use]
    pub fn include_labeled_associations(mut self, include_labeled_associations: bool) -> Self {
        self.include_labeled_associations = Some(include_labeled_associations);
        self
    }

    #[must_use]
    pub fn include_primary_display_property_for_associated_objects(
        mut self,
        include_primary_display_property_for_associated_objects: bool,
    ) -> Self {
        self.include_primary_display_property_for_associated_objects =
            Some(include_primary_display_property_for_associated_objects);
        self
    }

    #[must_use]
    pub fn object_properties(
        mut self,
        object_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_properties = Some(object_properties.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn override_associated_objects_per_definition_per_row_limit(
        mut self,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        self.override_associated_objects_per_definition_per_row_limit =
            Some(override_associated_objects_per_definition_per_row_limit);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportListRequestFormat {
        Csv = "CSV",
        Xls = "XLS",
        Xlsx = "XLSX",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    ExportRequest [serialize compare] ("exportType") {
        View(ExportViewRequest) = "VIEW",
        List(ExportListRequest) = "LIST",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportState {
        Canceled = "CANCELED",
        Conflict = "CONFLICT",
        Deferred = "DEFERRED",
        Deleted = "DELETED",
        Done = "DONE",
        Enqueued = "ENQUEUED",
        Failed = "FAILED",
        PendingApproval = "PENDING_APPROVAL",
        Processing = "PROCESSING",
    }
}

/// Export status, `ActionResponseWithSingleResultURI` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportStatus {
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
    pub result: Option<String>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<ExportStatusStatus>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportStatusStatus {
        Canceled = "CANCELED",
        Complete = "COMPLETE",
        Pending = "PENDING",
        Processing = "PROCESSING",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportType {
        List = "LIST",
        View = "VIEW",
    }
}

/// Export view request, `PublicExportViewRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportViewRequest {
    pub associated_object_type: Vec<String>,
    pub export_internal_values_options: Vec<ExportInternalValuesOptions>,
    pub export_name: String,
    export_type: &'static str,
    /// File format.
    pub format: ExportViewRequestFormat,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_labeled_associations: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_primary_display_property_for_associated_objects: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: ExportLanguage,
    pub object_properties: Vec<String>,
    /// Object type, by HubSpot's name.
    pub object_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_associated_objects_per_definition_per_row_limit: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_crm_search_request: Option<CrmSearchRequest>,
}

/// The required arguments of [`ExportViewRequest::new`], by name.
pub struct ExportViewRequestArgs<
    AssociatedObjectType,
    ExportInternalValuesOptionsArgument,
    ExportName,
    ObjectProperties,
    ObjectTypeArgument,
> {
    pub associated_object_type: AssociatedObjectType,
    pub export_internal_values_options: ExportInternalValuesOptionsArgument,
    pub export_name: ExportName,
    /// File format.
    pub format: ExportViewRequestFormat,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: ExportLanguage,
    pub object_properties: ObjectProperties,
    /// Object type, by HubSpot's name.
    pub object_type: ObjectTypeArgument,
}

impl ExportViewRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ExportViewRequestArgs<
            impl IntoIterator<Item = impl Into<String>>,
            impl IntoIterator<Item = ExportInternalValuesOptions>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            associated_object_type: args
                .associated_object_type
                .into_iter()
                .map(Into::into)
                .collect(),
            export_internal_values_options: args
                .export_internal_values_options
                .into_iter()
                .collect(),
            export_name: args.export_name.into(),
            export_type: "VIEW",
            format: args.format,
            include_labeled_associations: None,
            include_primary_display_property_for_associated_objects: None,
            language: args.language,
            object_properties: args.object_properties.into_iter().map(Into::into).collect(),
            object_type: args.object_type.into(),
            override_associated_objects_per_definition_per_row_limit: None,
            public_crm_search_request: None,
        }
    }

    #[must_use]
    pub fn include_labeled_associations(mut self, include_labeled_associations: bool) -> Self {
        self.include_labeled_associations = Some(include_labeled_associations);
        self
    }

    #[must_use]
    pub fn include_primary_display_property_for_associated_objects(
        mut self,
        include_primary_display_property_for_associated_objects: bool,
    ) -> Self {
        self.include_primary_display_property_for_associated_objects =
            Some(include_primary_display_property_for_associated_objects);
        self
    }

    #[must_use]
    pub fn override_associated_objects_per_definition_per_row_limit(
        mut self,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        self.override_associated_objects_per_definition_per_row_limit =
            Some(override_associated_objects_per_definition_per_row_limit);
        self
    }

    #[must_use]
    pub fn public_crm_search_request(
        mut self,
        public_crm_search_request: impl Into<CrmSearchRequest>,
    ) -> Self {
        self.public_crm_search_request = Some(public_crm_search_request.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ExportViewRequestFormat {
        Csv = "CSV",
        Xls = "XLS",
        Xlsx = "XLSX",
    }
}

/// Task locator, `TaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TaskLocator {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}
