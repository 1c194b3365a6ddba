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
    /// `filterGroups`, required.
    pub filter_groups: Vec<FilterGroup>,
    /// `filters`, required.
    pub filters: Vec<Filter>,
    /// `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `sorts`, required.
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

    /// Sets `query`.
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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `exportName`.
    pub export_name: Option<String>,
    /// `exportState`.
    pub export_state: Option<ExportState>,
    /// `exportType`.
    pub export_type: Option<ExportType>,
    /// `id`.
    pub id: Option<String>,
    /// `objectProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_properties: Vec<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `recordCount`.
    pub record_count: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of export internal values options.
    ExportInternalValuesOptions {
        /// `NAMES`.
        Names = "NAMES",
        /// `VALUES`.
        Values = "VALUES",
    }
}

hubscope_core::string_constants! {
    /// One of the many values of export language.
    ExportLanguage {
        /// `AF_ZA`.
        AF_ZA = "AF_ZA",
        /// `AR_EG`.
        AR_EG = "AR_EG",
        /// `BG`.
        BG = "BG",
        /// `BN`.
        BN = "BN",
        /// `CA_ES`.
        CA_ES = "CA_ES",
        /// `CS`.
        CS = "CS",
        /// `DA_DK`.
        DA_DK = "DA_DK",
        /// `DE`.
        DE = "DE",
        /// `EL_GR`.
        EL_GR = "EL_GR",
        /// `EN`.
        EN = "EN",
        /// `EN_GB`.
        EN_GB = "EN_GB",
        /// `ES`.
        ES = "ES",
        /// `ES_MX`.
        ES_MX = "ES_MX",
        /// `ET_EE`.
        ET_EE = "ET_EE",
        /// `FI`.
        FI = "FI",
        /// `FR`.
        FR = "FR",
        /// `FR_CA`.
        FR_CA = "FR_CA",
        /// `HE_IL`.
        HE_IL = "HE_IL",
        /// `HI_IN`.
        HI_IN = "HI_IN",
        /// `HR`.
        HR = "HR",
        /// `HU`.
        HU = "HU",
        /// `ID`.
        ID = "ID",
        /// `IT`.
        IT = "IT",
        /// `JA`.
        JA = "JA",
        /// `KO_KR`.
        KO_KR = "KO_KR",
        /// `LT_LT`.
        LT_LT = "LT_LT",
        /// `MS`.
        MS = "MS",
        /// `NL`.
        NL = "NL",
        /// `NO`.
        NO = "NO",
        /// `PL`.
        PL = "PL",
        /// `PT_BR`.
        PT_BR = "PT_BR",
        /// `PT_PT`.
        PT_PT = "PT_PT",
        /// `RO`.
        RO = "RO",
        /// `RU`.
        RU = "RU",
        /// `SK_SK`.
        SK_SK = "SK_SK",
        /// `SL`.
        SL = "SL",
        /// `SV`.
        SV = "SV",
        /// `TH`.
        TH = "TH",
        /// `TL`.
        TL = "TL",
        /// `TR`.
        TR = "TR",
        /// `UK`.
        UK = "UK",
        /// `VI_VN`.
        VI_VN = "VI_VN",
        /// `ZH_CN`.
        ZH_CN = "ZH_CN",
        /// `ZH_HK`.
        ZH_HK = "ZH_HK",
        /// `ZH_TW`.
        ZH_TW = "ZH_TW",
    }
}

/// Export list request, `PublicExportListRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportListRequest {
    /// `associatedObjectType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_object_type: Option<Vec<String>>,
    /// `exportInternalValuesOptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub export_internal_values_options: Option<Vec<ExportInternalValuesOptions>>,
    /// `exportName`, required.
    pub export_name: String,
    export_type: &'static str,
    /// `format`, required.
    pub format: ExportListRequestFormat,
    /// `includeLabeledAssociations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_labeled_associations: Option<bool>,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_primary_display_property_for_associated_objects: Option<bool>,
    /// `language`, required.
    pub language: ExportLanguage,
    /// `listId`, required.
    pub list_id: String,
    /// `objectProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_properties: Option<Vec<String>>,
    /// `objectType`, required.
    pub object_type: String,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_associated_objects_per_definition_per_row_limit: Option<bool>,
}

/// The required arguments of [`ExportListRequest::new`], by name.
pub struct ExportListRequestArgs<ExportName, ListId, ObjectType> {
    /// `exportName`.
    pub export_name: ExportName,
    /// `format`.
    pub format: ExportListRequestFormat,
    /// `language`.
    pub language: ExportLanguage,
    /// `listId`.
    pub list_id: ListId,
    /// `objectType`.
    pub object_type: ObjectType,
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

    /// Sets `associatedObjectType`.
    #[must_use]
    pub fn associated_object_type(
        mut self,
        associated_object_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_object_type =
            Some(associated_object_type.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `exportInternalValuesOptions`.
    #[must_use]
    pub fn export_internal_values_options(
        mut self,
        export_internal_values_options: impl IntoIterator<Item = ExportInternalValuesOptions>,
    ) -> Self {
        self.export_internal_values_options =
            Some(export_internal_values_options.into_iter().collect());
        self
    }

    /// Sets `includeLabeledAssociations`.
    #[must_use]
    pub fn include_labeled_associations(mut self, include_labeled_associations: bool) -> Self {
        self.include_labeled_associations = Some(include_labeled_associations);
        self
    }

    /// Sets `includePrimaryDisplayPropertyForAssociatedObjects`.
    #[must_use]
    pub fn include_primary_display_property_for_associated_objects(
        mut self,
        include_primary_display_property_for_associated_objects: bool,
    ) -> Self {
        self.include_primary_display_property_for_associated_objects =
            Some(include_primary_display_property_for_associated_objects);
        self
    }

    /// Sets `objectProperties`.
    #[must_use]
    pub fn object_properties(
        mut self,
        object_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_properties = Some(object_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `overrideAssociatedObjectsPerDefinitionPerRowLimit`.
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
    /// The values of export list request format.
    ExportListRequestFormat {
        /// `CSV`.
        Csv = "CSV",
        /// `XLS`.
        Xls = "XLS",
        /// `XLSX`.
        Xlsx = "XLSX",
    }
}

hubscope_core::tagged_union! {
    /// One kind of export request.
    ExportRequest [serialize compare] ("exportType") {
        /// `VIEW`.
        View(ExportViewRequest) = "VIEW",
        /// `LIST`.
        List(ExportListRequest) = "LIST",
    }
}

hubscope_core::string_enum! {
    /// The values of export state.
    ExportState {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `CONFLICT`.
        Conflict = "CONFLICT",
        /// `DEFERRED`.
        Deferred = "DEFERRED",
        /// `DELETED`.
        Deleted = "DELETED",
        /// `DONE`.
        Done = "DONE",
        /// `ENQUEUED`.
        Enqueued = "ENQUEUED",
        /// `FAILED`.
        Failed = "FAILED",
        /// `PENDING_APPROVAL`.
        PendingApproval = "PENDING_APPROVAL",
        /// `PROCESSING`.
        Processing = "PROCESSING",
    }
}

/// Export status, `ActionResponseWithSingleResultURI` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportStatus {
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
    pub result: Option<String>,
    /// `startedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// `status`.
    pub status: Option<ExportStatusStatus>,
}

hubscope_core::string_enum! {
    /// The values of export status status.
    ExportStatusStatus {
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

hubscope_core::string_enum! {
    /// The values of export type.
    ExportType {
        /// `LIST`.
        List = "LIST",
        /// `VIEW`.
        View = "VIEW",
    }
}

/// Export view request, `PublicExportViewRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportViewRequest {
    /// `associatedObjectType`, required.
    pub associated_object_type: Vec<String>,
    /// `exportInternalValuesOptions`, required.
    pub export_internal_values_options: Vec<ExportInternalValuesOptions>,
    /// `exportName`, required.
    pub export_name: String,
    export_type: &'static str,
    /// `format`, required.
    pub format: ExportViewRequestFormat,
    /// `includeLabeledAssociations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_labeled_associations: Option<bool>,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_primary_display_property_for_associated_objects: Option<bool>,
    /// `language`, required.
    pub language: ExportLanguage,
    /// `objectProperties`, required.
    pub object_properties: Vec<String>,
    /// `objectType`, required.
    pub object_type: String,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_associated_objects_per_definition_per_row_limit: Option<bool>,
    /// `publicCrmSearchRequest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_crm_search_request: Option<CrmSearchRequest>,
}

/// The required arguments of [`ExportViewRequest::new`], by name.
pub struct ExportViewRequestArgs<
    AssociatedObjectType,
    ExportInternalValuesOptionsValue,
    ExportName,
    ObjectProperties,
    ObjectType,
> {
    /// `associatedObjectType`.
    pub associated_object_type: AssociatedObjectType,
    /// `exportInternalValuesOptions`.
    pub export_internal_values_options: ExportInternalValuesOptionsValue,
    /// `exportName`.
    pub export_name: ExportName,
    /// `format`.
    pub format: ExportViewRequestFormat,
    /// `language`.
    pub language: ExportLanguage,
    /// `objectProperties`.
    pub object_properties: ObjectProperties,
    /// `objectType`.
    pub object_type: ObjectType,
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

    /// Sets `includeLabeledAssociations`.
    #[must_use]
    pub fn include_labeled_associations(mut self, include_labeled_associations: bool) -> Self {
        self.include_labeled_associations = Some(include_labeled_associations);
        self
    }

    /// Sets `includePrimaryDisplayPropertyForAssociatedObjects`.
    #[must_use]
    pub fn include_primary_display_property_for_associated_objects(
        mut self,
        include_primary_display_property_for_associated_objects: bool,
    ) -> Self {
        self.include_primary_display_property_for_associated_objects =
            Some(include_primary_display_property_for_associated_objects);
        self
    }

    /// Sets `overrideAssociatedObjectsPerDefinitionPerRowLimit`.
    #[must_use]
    pub fn override_associated_objects_per_definition_per_row_limit(
        mut self,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        self.override_associated_objects_per_definition_per_row_limit =
            Some(override_associated_objects_per_definition_per_row_limit);
        self
    }

    /// Sets `publicCrmSearchRequest`.
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
    /// The values of export view request format.
    ExportViewRequestFormat {
        /// `CSV`.
        Csv = "CSV",
        /// `XLS`.
        Xls = "XLS",
        /// `XLSX`.
        Xlsx = "XLSX",
    }
}

/// Task locator, `TaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TaskLocator {
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}
