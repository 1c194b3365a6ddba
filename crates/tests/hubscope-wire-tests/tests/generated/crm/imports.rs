//! What each operation of the API `imports` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, wire};

wire!(
    import_list,
    hubscope_crm::import::list().after("a/b ä".to_owned()).limit(7),
    "GET /crm/imports/2026-03?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    import_create,
    hubscope_crm::import::create(
        hubscope_core::Upload::new("a.txt", "content"),
        "a/b ä".to_owned()
    ),
    "POST /crm/imports/2026-03",
    Body::Parts(&["files", "importRequest"]),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}"#
    ]
);

wire!(
    import_get,
    hubscope_crm::import::get(7),
    "GET /crm/imports/2026-03/7",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","importName":"a/b ä","importRequestJson":{"any":[1]},"importSource":"API","importTemplate":{"templateId":7,"templateType":"admin_defined","hubscopeHasNeverHeardOfThis":{"x":[null]}},"mappedObjectTypeIds":["a/b ä"],"metadata":{"counters":{"key":7},"fileIds":["a/b ä"],"objectLists":[{"listId":"a/b ä","objectType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"optOutImport":true,"state":"CANCELED","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"id":null,"importName":null,"importRequestJson":null,"importSource":null,"importTemplate":null,"mappedObjectTypeIds":null,"metadata":null,"optOutImport":null,"state":null,"updatedAt":null}"#
    ]
);

wire!(
    import_cancel,
    hubscope_crm::import::cancel(7),
    "POST /crm/imports/2026-03/7/cancel",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","links":{"key":"a/b ä"},"requestedAt":"2026-03-01T09:30:00Z","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"links":null,"requestedAt":null,"startedAt":null,"status":null}"#
    ]
);

wire!(
    import_list_errors,
    hubscope_crm::import::list_errors(7)
        .after("a/b ä".to_owned())
        .include_error_message(true)
        .include_row_data(true)
        .limit(7),
    "GET /crm/imports/2026-03/7/errors?after=a%2Fb%20%C3%A4&includeErrorMessage=true&includeRowData=true&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":1772357400000,"errorMessage":"a/b ä","errorType":"AMBIGUOUS_ENUMERATION_OPTION","extraContext":"a/b ä","id":"a/b ä","invalidPropertyValue":{"dataSensitivity":"high","isEncrypted":true,"isLargeValue":true,"maskedSubstrings":{"substrings":[{"end":7,"start":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","persistenceTimestamp":1772357400000,"requestId":"a/b ä","selectedByUser":true,"selectedByUserTimestamp":1772357400000,"source":"ACADEMY","sourceId":"a/b ä","sourceLabel":"a/b ä","sourceMetadata":"a/b ä","sourceUpstreamDeployable":"a/b ä","sourceVid":[7],"timestamp":1772357400000,"unit":"a/b ä","updatedByUserId":7,"useTimestampAsPersistenceTimestamp":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"invalidValue":"a/b ä","invalidValueToDisplay":"a/b ä","knownColumnNumber":7,"objectType":"ABANDONED_CART","objectTypeId":"a/b ä","sourceData":{"additionalRowData":["a/b ä"],"containsEncryptedProperties":true,"fileId":7,"lineNumber":7,"pageName":"a/b ä","rowData":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"errorMessage":null,"errorType":null,"extraContext":null,"id":null,"invalidPropertyValue":null,"invalidValue":null,"invalidValueToDisplay":null,"knownColumnNumber":null,"objectType":null,"objectTypeId":null,"sourceData":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);
