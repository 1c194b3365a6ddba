//! Types of `imports`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Action, `ActionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Action {
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Time at which the batch was received.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<ActionStatus>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ActionStatus {
        Canceled = "CANCELED",
        Complete = "COMPLETE",
        Pending = "PENDING",
        Processing = "PROCESSING",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DataSensitivity {
        High = "high",
        None = "none",
        Standard = "standard",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ErrorType {
        AMBIGUOUS_ENUMERATION_OPTION = "AMBIGUOUS_ENUMERATION_OPTION",
        ASSOCIATION_LABEL_NOT_FOUND = "ASSOCIATION_LABEL_NOT_FOUND",
        ASSOCIATION_LIMIT_EXCEEDED = "ASSOCIATION_LIMIT_EXCEEDED",
        ASSOCIATION_RECORD_NOT_FOUND = "ASSOCIATION_RECORD_NOT_FOUND",
        COLUMN_TOO_LARGE = "COLUMN_TOO_LARGE",
        COULD_NOT_FIND_BUSINESS_UNIT = "COULD_NOT_FIND_BUSINESS_UNIT",
        COULD_NOT_FIND_OWNER = "COULD_NOT_FIND_OWNER",
        COULD_NOT_PARSE_DATE = "COULD_NOT_PARSE_DATE",
        COULD_NOT_PARSE_NUMBER = "COULD_NOT_PARSE_NUMBER",
        COULD_NOT_PARSE_ROW = "COULD_NOT_PARSE_ROW",
        COULD_NOT_PARSE_TERM = "COULD_NOT_PARSE_TERM",
        CREATE_ONLY_IMPORT = "CREATE_ONLY_IMPORT",
        DUPLICATE_ALTERNATE_ID = "DUPLICATE_ALTERNATE_ID",
        DUPLICATE_ASSOCIATION_ID = "DUPLICATE_ASSOCIATION_ID",
        DUPLICATE_EVENT = "DUPLICATE_EVENT",
        DUPLICATE_OBJECT_ID = "DUPLICATE_OBJECT_ID",
        DUPLICATE_RECORD_ID = "DUPLICATE_RECORD_ID",
        DUPLICATE_ROW_CONTENT = "DUPLICATE_ROW_CONTENT",
        DUPLICATE_UNIQUE_CREATION_KEY = "DUPLICATE_UNIQUE_CREATION_KEY",
        DUPLICATE_UNIQUE_PROPERTY_VALUE = "DUPLICATE_UNIQUE_PROPERTY_VALUE",
        FAILED_TO_CREATE_ASSOCIATION = "FAILED_TO_CREATE_ASSOCIATION",
        FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS = "FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS",
        FAILED_TO_OPT_OUT_CONTACT = "FAILED_TO_OPT_OUT_CONTACT",
        FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES = "FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES",
        FAILED_VALIDATION = "FAILED_VALIDATION",
        FILE_NOT_FOUND = "FILE_NOT_FOUND",
        GDPR_BLACKLISTED_EMAIL = "GDPR_BLACKLISTED_EMAIL",
        INCORRECT_NUMBER_OF_COLUMNS = "INCORRECT_NUMBER_OF_COLUMNS",
        INVALID_ALTERNATE_ID = "INVALID_ALTERNATE_ID",
        INVALID_ASSOCIATION_IDENTIFIER = "INVALID_ASSOCIATION_IDENTIFIER",
        INVALID_ASSOCIATION_KEY = "INVALID_ASSOCIATION_KEY",
        INVALID_COLUMN_CONFIGURATION = "INVALID_COLUMN_CONFIGURATION",
        INVALID_CUSTOM_PROPERTY_VALIDATION = "INVALID_CUSTOM_PROPERTY_VALIDATION",
        INVALID_DOMAIN = "INVALID_DOMAIN",
        INVALID_EMAIL = "INVALID_EMAIL",
        INVALID_ENUM_FILE_ID_OR_URL = "INVALID_ENUM_FILE_ID_OR_URL",
        INVALID_ENUMERATION_OPTION = "INVALID_ENUMERATION_OPTION",
        INVALID_EVENT = "INVALID_EVENT",
        INVALID_EVENT_TIMESTAMP = "INVALID_EVENT_TIMESTAMP",
        INVALID_FILE_TYPE = "INVALID_FILE_TYPE",
        INVALID_NUMBER_SIZE = "INVALID_NUMBER_SIZE",
        INVALID_OBJECT_ID = "INVALID_OBJECT_ID",
        INVALID_PROPERTY_VALUE_FORMAT = "INVALID_PROPERTY_VALUE_FORMAT",
        INVALID_RECORD_ID = "INVALID_RECORD_ID",
        INVALID_REQUIRED_PROPERTY = "INVALID_REQUIRED_PROPERTY",
        INVALID_SHEET_COUNT = "INVALID_SHEET_COUNT",
        INVALID_SPREADSHEET = "INVALID_SPREADSHEET",
        LIMIT_EXCEEDED = "LIMIT_EXCEEDED",
        LINE_ITEM_MULTIPLE_PARENTS_IN_ROW = "LINE_ITEM_MULTIPLE_PARENTS_IN_ROW",
        MANY_ERRORS_IN_ROW = "MANY_ERRORS_IN_ROW",
        MISSING_EVENT_DEFINITION = "MISSING_EVENT_DEFINITION",
        MISSING_EVENT_TIMESTAMP = "MISSING_EVENT_TIMESTAMP",
        MISSING_OBJECT_DEFINITION = "MISSING_OBJECT_DEFINITION",
        MISSING_REQUIRED_PROPERTY = "MISSING_REQUIRED_PROPERTY",
        MULTIPLE_COMPANIES_WITH_THIS_DOMAIN = "MULTIPLE_COMPANIES_WITH_THIS_DOMAIN",
        MULTIPLE_OWNERS_FOUND = "MULTIPLE_OWNERS_FOUND",
        NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER = "NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER",
        OUTSIDE_VALID_TERM_RANGE = "OUTSIDE_VALID_TERM_RANGE",
        OUTSIDE_VALID_TIME_RANGE = "OUTSIDE_VALID_TIME_RANGE",
        PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED = "PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED",
        PROPERTY_DEFINITION_NOT_FOUND = "PROPERTY_DEFINITION_NOT_FOUND",
        PROPERTY_VALUE_NOT_FOUND = "PROPERTY_VALUE_NOT_FOUND",
        ROW_DATA_TOO_LARGE = "ROW_DATA_TOO_LARGE",
        SECONDARY_EMAIL_WRITE_FAILURE = "SECONDARY_EMAIL_WRITE_FAILURE",
        UNKNOWN_ASSOCIATION_RECORD_ID = "UNKNOWN_ASSOCIATION_RECORD_ID",
        UNKNOWN_BAD_REQUEST = "UNKNOWN_BAD_REQUEST",
        UNKNOWN_ERROR = "UNKNOWN_ERROR",
        UPDATE_ONLY_IMPORT = "UPDATE_ONLY_IMPORT",
    }
}

/// Import, `PublicImportResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Import {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub import_name: Option<String>,
    pub import_request_json: Option<Value>,
    pub import_source: Option<ImportSource>,
    pub import_template: Option<ImportTemplate>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub mapped_object_type_ids: Vec<String>,
    /// Counts and files of the import.
    pub metadata: Option<ImportMetadata>,
    pub opt_out_import: Option<bool>,
    /// Stage of processing or publishing.
    pub state: Option<ImportState>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Import error, `PublicImportError` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportError {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub error_message: Option<String>,
    pub error_type: Option<ErrorType>,
    pub extra_context: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub invalid_property_value: Option<PropertyValue>,
    pub invalid_value: Option<String>,
    pub invalid_value_to_display: Option<String>,
    pub known_column_number: Option<i64>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<ObjectType>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub source_data: Option<ImportRow>,
}

/// Import metadata, `PublicImportMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportMetadata {
    #[serde(default, deserialize_with = "null_as_default")]
    pub counters: BTreeMap<String, i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub file_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_lists: Vec<ObjectListRecord>,
}

/// Import row, `ImportRowCore` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportRow {
    #[serde(default, deserialize_with = "null_as_default")]
    pub additional_row_data: Vec<String>,
    pub contains_encrypted_properties: Option<bool>,
    /// ID of the file in the file manager.
    pub file_id: Option<i64>,
    pub line_number: Option<i64>,
    /// Sheet of the spreadsheet that has the row.
    pub page_name: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub row_data: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ImportSource {
        Api = "API",
        CrmUi = "CRM_UI",
        Import = "IMPORT",
        MobileAndroid = "MOBILE_ANDROID",
        MobileIos = "MOBILE_IOS",
        Salesforce = "SALESFORCE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ImportState {
        Canceled = "CANCELED",
        Deferred = "DEFERRED",
        Done = "DONE",
        Failed = "FAILED",
        Processing = "PROCESSING",
        Reverted = "REVERTED",
        Started = "STARTED",
    }
}

/// Import template, `ImportTemplate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportTemplate {
    pub template_id: Option<i64>,
    pub template_type: Option<TemplateType>,
}

/// Masked substring, `MaskedSubstring` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MaskedSubstring {
    /// Position of the last masked character.
    pub end: Option<i64>,
    /// Position of the first masked character.
    pub start: Option<i64>,
}

/// Masked substrings, `MaskedSubstrings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MaskedSubstrings {
    #[serde(default, deserialize_with = "null_as_default")]
    pub substrings: Vec<MaskedSubstring>,
}

/// Object list record, `PublicObjectListRecord` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectListRecord {
    /// ID of the list (HubSpot also says segment).
    pub list_id: Option<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<String>,
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ObjectType {
        ABANDONED_CART = "ABANDONED_CART",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        AD = "AD",
        AD_ACCOUNT = "AD_ACCOUNT",
        AD_CAMPAIGN = "AD_CAMPAIGN",
        AD_GROUP = "AD_GROUP",
        AI_FORECAST = "AI_FORECAST",
        ALL_PAGES = "ALL_PAGES",
        APPROVAL = "APPROVAL",
        APPROVAL_STEP = "APPROVAL_STEP",
        ATTRIBUTION = "ATTRIBUTION",
        AUDIENCE = "AUDIENCE",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        BET_ALERT = "BET_ALERT",
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        BLOG_POST = "BLOG_POST",
        CALL = "CALL",
        CAMPAIGN = "CAMPAIGN",
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        CART = "CART",
        CASE_STUDY = "CASE_STUDY",
        CHATFLOW = "CHATFLOW",
        CLIP = "CLIP",
        CMS_URL = "CMS_URL",
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        COMMUNICATION = "COMMUNICATION",
        COMPANY = "COMPANY",
        CONTACT = "CONTACT",
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        CONTENT = "CONTENT",
        CONTENT_AUDIT = "CONTENT_AUDIT",
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        CONVERSATION = "CONVERSATION",
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        CTA = "CTA",
        CTA_VARIANT = "CTA_VARIANT",
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        DEAL = "DEAL",
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        DEAL_SPLIT = "DEAL_SPLIT",
        DISCOUNT = "DISCOUNT",
        DISCOUNT_CODE = "DISCOUNT_CODE",
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        EMAIL = "EMAIL",
        ENGAGEMENT = "ENGAGEMENT",
        EXPORT = "EXPORT",
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        FEE = "FEE",
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        FOLDER = "FOLDER",
        FORECAST = "FORECAST",
        FORM = "FORM",
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        GOAL_TARGET = "GOAL_TARGET",
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        GSC_PROPERTY = "GSC_PROPERTY",
        HUB = "HUB",
        IMPORT = "IMPORT",
        INVOICE = "INVOICE",
        KEYWORD = "KEYWORD",
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        LANDING_PAGE = "LANDING_PAGE",
        LEAD = "LEAD",
        LINE_ITEM = "LINE_ITEM",
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        MARKETING_EMAIL = "MARKETING_EMAIL",
        MARKETING_EVENT = "MARKETING_EVENT",
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        MARKETING_SMS = "MARKETING_SMS",
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        MEETING_EVENT = "MEETING_EVENT",
        MIC = "MIC",
        NOTE = "NOTE",
        OBJECT_LIST = "OBJECT_LIST",
        ORDER = "ORDER",
        OWNER = "OWNER",
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        PARTNER_CLIENT = "PARTNER_CLIENT",
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        PARTNER_SERVICE = "PARTNER_SERVICE",
        PAYMENT_LINK = "PAYMENT_LINK",
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        PLAYBOOK = "PLAYBOOK",
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        PLAYLIST = "PLAYLIST",
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        PODCAST_EPISODE = "PODCAST_EPISODE",
        PORTAL = "PORTAL",
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        POSTAL_MAIL = "POSTAL_MAIL",
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        PRODUCT = "PRODUCT",
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        PROPERTY_INFO = "PROPERTY_INFO",
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        PUBLISHING_TASK = "PUBLISHING_TASK",
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        QUOTA = "QUOTA",
        QUOTE = "QUOTE",
        QUOTE_FIELD = "QUOTE_FIELD",
        QUOTE_MODULE = "QUOTE_MODULE",
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        ROSTER = "ROSTER",
        ROSTER_MEMBER = "ROSTER_MEMBER",
        SALES_DOCUMENT = "SALES_DOCUMENT",
        SALES_TASK = "SALES_TASK",
        SALES_WORKLOAD = "SALES_WORKLOAD",
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        SEQUENCE = "SEQUENCE",
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        SEQUENCE_STEP = "SEQUENCE_STEP",
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        SERVICE = "SERVICE",
        SITE_PAGE = "SITE_PAGE",
        SNIPPET = "SNIPPET",
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        SOCIAL_POST = "SOCIAL_POST",
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        SUBMISSION_TAG = "SUBMISSION_TAG",
        SUBSCRIPTION = "SUBSCRIPTION",
        TASK = "TASK",
        TASK_TEMPLATE = "TASK_TEMPLATE",
        TAX = "TAX",
        TEMPLATE = "TEMPLATE",
        TICKET = "TICKET",
        UNKNOWN = "UNKNOWN",
        UNSUBSCRIBE = "UNSUBSCRIBE",
        USER = "USER",
        VIEW = "VIEW",
        VIEW_BLOCK = "VIEW_BLOCK",
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

/// Property value, `PropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValue {
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: Option<DataSensitivity>,
    pub is_encrypted: Option<bool>,
    pub is_large_value: Option<bool>,
    pub masked_substrings: Option<MaskedSubstrings>,
    /// Internal identifier or title.
    pub name: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub persistence_timestamp: Option<Timestamp>,
    pub request_id: Option<String>,
    pub selected_by_user: Option<bool>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub selected_by_user_timestamp: Option<Timestamp>,
    /// Part of HubSpot, or the app, that it comes from.
    pub source: Option<PropertyValueSource>,
    /// ID of what wrote the value, such as the user, workflow or import.
    pub source_id: Option<String>,
    /// Readable description of what wrote the value.
    pub source_label: Option<String>,
    pub source_metadata: Option<String>,
    pub source_upstream_deployable: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub source_vid: Vec<i64>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    pub unit: Option<String>,
    /// ID of the user who changed it last.
    pub updated_by_user_id: Option<i64>,
    pub use_timestamp_as_persistence_timestamp: Option<bool>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    PropertyValueSource {
        ACADEMY = "ACADEMY",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        ACTIVITY_AUTO_ASSOCIATE = "ACTIVITY_AUTO_ASSOCIATE",
        ACTIVITY_LOG_REVERT = "ACTIVITY_LOG_REVERT",
        ADS = "ADS",
        AI_GROUP = "AI_GROUP",
        ANALYTICS = "ANALYTICS",
        API = "API",
        APPROVALS = "APPROVALS",
        ASSISTS = "ASSISTS",
        ASSOCIATIONS = "ASSOCIATIONS",
        AUTO_ASSOCIATE_BY_DOMAIN = "AUTO_ASSOCIATE_BY_DOMAIN",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM = "AUTOMATION_PLATFORM",
        AVATARS_SERVICE = "AVATARS_SERVICE",
        BATCH_UPDATE = "BATCH_UPDATE",
        BCC_TO_CRM = "BCC_TO_CRM",
        BEHAVIORAL_EVENTS = "BEHAVIORAL_EVENTS",
        BET_ASSIGNMENT = "BET_ASSIGNMENT",
        BET_CRM_CONNECTOR = "BET_CRM_CONNECTOR",
        BIDEN = "BIDEN",
        BILLING = "BILLING",
        BOT = "BOT",
        BREEZE_AGENT = "BREEZE_AGENT",
        CALCULATED = "CALCULATED",
        CENTRAL_EXCHANGE_RATES = "CENTRAL_EXCHANGE_RATES",
        CHATSPOT = "CHATSPOT",
        CLONE_OBJECTS = "CLONE_OBJECTS",
        COMMUNICATOR = "COMMUNICATOR",
        COMPANIES = "COMPANIES",
        COMPANY_FAMILIES = "COMPANY_FAMILIES",
        COMPANY_INSIGHTS = "COMPANY_INSIGHTS",
        CONNECTED_ACCOUNT = "CONNECTED_ACCOUNT",
        CONTACTS = "CONTACTS",
        CONTACTS_WEB = "CONTACTS_WEB",
        CONTENT_MEMBERSHIP = "CONTENT_MEMBERSHIP",
        CONVERSATIONAL_ENRICHMENT = "CONVERSATIONAL_ENRICHMENT",
        CONVERSATIONS = "CONVERSATIONS",
        CRM_PROCESSES_PLATFORM = "CRM_PROCESSES_PLATFORM",
        CRM_UI = "CRM_UI",
        CRM_UI_BULK_ACTION = "CRM_UI_BULK_ACTION",
        CUSTOMER_AGENT = "CUSTOMER_AGENT",
        CUSTOMER_PORTAL = "CUSTOMER_PORTAL",
        DATA_ENRICHMENT = "DATA_ENRICHMENT",
        DATA_QUALITY = "DATA_QUALITY",
        DATASET = "DATASET",
        DEALS = "DEALS",
        DEFAULT = "DEFAULT",
        DELETE_OBJECTS = "DELETE_OBJECTS",
        DI_WRITE_TO_CRM = "DI_WRITE_TO_CRM",
        EMAIL = "EMAIL",
        EMAIL_INBOX_IMPORT = "EMAIL_INBOX_IMPORT",
        EMAIL_INTEGRATION = "EMAIL_INTEGRATION",
        ENGAGEMENTS = "ENGAGEMENTS",
        EXTENSION = "EXTENSION",
        FILE_MANAGER = "FILE_MANAGER",
        FLYWHEEL_PRODUCT_DATA_SYNC = "FLYWHEEL_PRODUCT_DATA_SYNC",
        FORECASTING = "FORECASTING",
        FORM = "FORM",
        FORWARD_TO_CRM = "FORWARD_TO_CRM",
        GMAIL_INTEGRATION = "GMAIL_INTEGRATION",
        GOALS = "GOALS",
        HEISENBERG = "HEISENBERG",
        HELP_DESK = "HELP_DESK",
        HELP_DESK_AI = "HELP_DESK_AI",
        IMPORT = "IMPORT",
        INTEGRATION = "INTEGRATION",
        INTEGRATIONS_PLATFORM = "INTEGRATIONS_PLATFORM",
        INTEGRATIONS_SYNC = "INTEGRATIONS_SYNC",
        INTENT = "INTENT",
        INTERNAL_PROCESSING = "INTERNAL_PROCESSING",
        LEADIN = "LEADIN",
        LEGAL_BASIS_REMEDIATION = "LEGAL_BASIS_REMEDIATION",
        MARKET_SOURCING = "MARKET_SOURCING",
        MARKETPLACE = "MARKETPLACE",
        MARKETS = "MARKETS",
        MEETINGS = "MEETINGS",
        MERGE_COMPANIES = "MERGE_COMPANIES",
        MERGE_CONTACTS = "MERGE_CONTACTS",
        MERGE_OBJECTS = "MERGE_OBJECTS",
        MERGE_REVERT_OBJECTS = "MERGE_REVERT_OBJECTS",
        MICROAPPS = "MICROAPPS",
        MIGRATION = "MIGRATION",
        MOBILE_ANDROID = "MOBILE_ANDROID",
        MOBILE_IOS = "MOBILE_IOS",
        PAYMENTS = "PAYMENTS",
        PIPELINE_SETTINGS = "PIPELINE_SETTINGS",
        PLAYBOOKS = "PLAYBOOKS",
        PORTAL_OBJECT_SYNC = "PORTAL_OBJECT_SYNC",
        PORTAL_USER_ASSOCIATOR = "PORTAL_USER_ASSOCIATOR",
        PRESENTATIONS = "PRESENTATIONS",
        PRIMARY_AUTOMATION = "PRIMARY_AUTOMATION",
        PROPERTY_DEFAULT_VALUE = "PROPERTY_DEFAULT_VALUE",
        PROPERTY_RESTORE = "PROPERTY_RESTORE",
        PROPERTY_SETTINGS = "PROPERTY_SETTINGS",
        PROSPECTING_AGENT = "PROSPECTING_AGENT",
        QUOTAS = "QUOTAS",
        QUOTES = "QUOTES",
        RECYCLING_BIN = "RECYCLING_BIN",
        RESTORE_OBJECTS = "RESTORE_OBJECTS",
        REVENUE_PLATFORM = "REVENUE_PLATFORM",
        SALES = "SALES",
        SALES_MESSAGES = "SALES_MESSAGES",
        SALESFORCE = "SALESFORCE",
        SEQUENCES = "SEQUENCES",
        SETTINGS = "SETTINGS",
        SIDEKICK = "SIDEKICK",
        SIGNALS = "SIGNALS",
        SLACK_INTEGRATION = "SLACK_INTEGRATION",
        SMART_DATA_CAPTURE = "SMART_DATA_CAPTURE",
        SOCIAL = "SOCIAL",
        SUCCESS = "SUCCESS",
        TALLY = "TALLY",
        TASK = "TASK",
        UNKNOWN = "UNKNOWN",
        WAL_INCREMENTAL = "WAL_INCREMENTAL",
        WORK_UI = "WORK_UI",
        WORKFLOW_CONTACT_DELETE_ACTION = "WORKFLOW_CONTACT_DELETE_ACTION",
        WORKFLOWS = "WORKFLOWS",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TemplateType {
        AdminDefined = "admin_defined",
        PreviousImport = "previous_import",
        UserFile = "user_file",
    }
}
