//! What each operation of the API `lists` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    lists_read_list,
    hubscope_crm::lists::read::list().include_filters(true).list_ids(vec!["a/b ä".to_owned()]),
    "GET /crm/lists/2026-03?includeFilters=true&listIds=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"lists":[{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"lists":null}"#
    ]
);

wire!(
    lists_write_create,
    hubscope_crm::lists::write::create(hubscope_crm::lists::write::CreateArgs {
        name: "a/b ä".to_owned(),
        object_type_id: "a/b ä".to_owned(),
        processing_type: "a/b ä".to_owned()
    })
    .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
    .filter_branch(hubscope_crm::types::FilterBranch::from(
        hubscope_crm::types::OrFilterBranch::new(
            "a/b ä".to_owned(),
            Vec::<hubscope_crm::types::FilterBranch>::new(),
            vec![hubscope_crm::types::ListFilter::from(hubscope_crm::types::PropertyFilter::new(
                hubscope_crm::types::PropertyOperation::from(
                    hubscope_crm::types::BoolPropertyOperation::new(
                        hubscope_crm::types::BoolPropertyOperationArgs {
                            include_objects_with_no_value_set: true,
                            operator: "a/b ä".to_owned(),
                            value: true
                        }
                    )
                ),
                "a/b ä".to_owned()
            ))]
        )
    ))
    .list_folder_id(7)
    .list_permissions(hubscope_crm::types::ListPermissions::new(
        hubscope_crm::types::ListPermissionsArgs {
            teams_with_edit_access: vec![7],
            users_with_edit_access: vec![7]
        }
    ))
    .membership_settings(
        hubscope_crm::types::MembershipSettings::new()
            .include_unassigned(true)
            .membership_team_id(7)
    ),
    "POST /crm/lists/2026-03",
    Body::Json(
        r#"{"customProperties":{"key":"a/b ä"},"filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"listFolderId":7,"listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7]},"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7},"name":"a/b ä","objectTypeId":"a/b ä","processingType":"a/b ä"}"#
    ),
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_folders_read_get,
    hubscope_crm::lists::folders::read::get().folder_id("a/b ä".to_owned()),
    "GET /crm/lists/2026-03/folders?folderId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_create,
    hubscope_crm::lists::folders::write::create("a/b ä".to_owned())
        .parent_folder_id("a/b ä".to_owned()),
    "POST /crm/lists/2026-03/folders",
    Body::Json(r#"{"name":"a/b ä","parentFolderId":"a/b ä"}"#),
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_move_list,
    hubscope_crm::lists::folders::write::move_list(
        hubscope_crm::lists::folders::write::MoveListArgs {
            list_id: "a/b ä".to_owned(),
            new_folder_id: "a/b ä".to_owned()
        }
    ),
    "PUT /crm/lists/2026-03/folders/move-list",
    Body::Json(r#"{"listId":"a/b ä","newFolderId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    lists_folders_write_delete,
    hubscope_crm::lists::folders::write::delete("a/b ä"),
    "DELETE /crm/lists/2026-03/folders/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_folders_write_move_folder,
    hubscope_crm::lists::folders::write::move_folder(
        hubscope_crm::lists::folders::write::MoveFolderArgs {
            folder_id: "a/b ä",
            new_parent_folder_id: "a/b ä"
        }
    ),
    "PUT /crm/lists/2026-03/folders/a%2Fb%20%C3%A4/move/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_folders_write_rename,
    hubscope_crm::lists::folders::write::rename("a/b ä").new_folder_name("a/b ä".to_owned()),
    "PUT /crm/lists/2026-03/folders/a%2Fb%20%C3%A4/rename?newFolderName=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"folder":{"childLists":[7],"childNodes":[],"createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedContentsAt":"2026-03-01T09:30:00Z","userId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"folder":null}"#
    ]
);

wire!(
    lists_read_get_id_mapping,
    hubscope_crm::lists::read::get_id_mapping().legacy_list_id("a/b ä".to_owned()),
    "GET /crm/lists/2026-03/idmapping?legacyListId=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"legacyListId":"a/b ä","listId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"legacyListId":null,"listId":null}"#
    ]
);

wire!(
    lists_read_batch_read_id_mapping,
    hubscope_crm::lists::read::batch_read_id_mapping(vec!["a/b ä".to_owned()]),
    "POST /crm/lists/2026-03/idmapping",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"legacyListIdsToIdsMapping":[{"legacyListId":"a/b ä","listId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"missingLegacyListIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"legacyListIdsToIdsMapping":null,"missingLegacyListIds":null}"#
    ]
);

wire!(
    lists_read_get_by_name,
    hubscope_crm::lists::read::get_by_name(hubscope_crm::lists::read::GetByNameArgs {
        object_type_id: "a/b ä",
        list_name: "a/b ä"
    })
    .include_filters(true),
    "GET /crm/lists/2026-03/object-type-id/a%2Fb%20%C3%A4/name/a%2Fb%20%C3%A4?includeFilters=true",
    Body::None,
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_memberships_read_batch_read_of_records,
    hubscope_crm::lists::memberships::read::batch_read_of_records([
        hubscope_crm::types::RecordIdInput::new(hubscope_crm::types::RecordIdInputArgs {
            object_type_id: "a/b ä".to_owned(),
            record_id: "a/b ä".to_owned()
        })
    ]),
    "POST /crm/lists/2026-03/records/memberships/batch/read",
    Body::Json(r#"{"inputs":[{"objectTypeId":"a/b ä","recordId":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"objectTypeId":"a/b ä","recordId":"a/b ä","recordListMemberships":[{"firstAddedTimestamp":"2026-03-01T09:30:00Z","isPublicList":true,"lastAddedTimestamp":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"objectTypeId":null,"recordId":null,"recordListMemberships":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    lists_memberships_read_list_of_record,
    hubscope_crm::lists::memberships::read::list_of_record(
        hubscope_crm::lists::memberships::read::ListOfRecordArgs {
            object_type_id: "a/b ä",
            record_id: "a/b ä"
        }
    ),
    "GET /crm/lists/2026-03/records/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4/memberships",
    Body::None,
    [
        r#"{"results":[{"firstAddedTimestamp":"2026-03-01T09:30:00Z","isPublicList":true,"lastAddedTimestamp":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"firstAddedTimestamp":null,"isPublicList":null,"lastAddedTimestamp":null,"listId":null,"listVersion":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_read_search,
    hubscope_crm::lists::read::search()
        .additional_properties(vec!["a/b ä".to_owned()])
        .count(7)
        .list_ids(vec!["a/b ä".to_owned()])
        .object_type_id("a/b ä".to_owned())
        .offset(7)
        .processing_types(vec!["a/b ä".to_owned()])
        .query("a/b ä".to_owned())
        .sort("a/b ä".to_owned()),
    "POST /crm/lists/2026-03/search",
    Body::Json(
        r#"{"additionalProperties":["a/b ä"],"count":7,"listIds":["a/b ä"],"objectTypeId":"a/b ä","offset":7,"processingTypes":["a/b ä"],"query":"a/b ä","sort":"a/b ä"}"#
    ),
    [
        r#"{"hasMore":true,"lists":[{"additionalProperties":{"key":"a/b ä"},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listVersion":7,"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"offset":7,"total":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"hasMore":null,"lists":null,"offset":null,"total":null}"#
    ]
);

wire!(
    lists_write_delete,
    hubscope_crm::lists::write::delete("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_read_get,
    hubscope_crm::lists::read::get("a/b ä").include_filters(true),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4?includeFilters=true",
    Body::None,
    [
        r#"{"list":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"list":null}"#
    ]
);

wire!(
    lists_memberships_write_remove_all,
    hubscope_crm::lists::memberships::write::remove_all("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships",
    Body::None,
    [r#""#]
);

wire!(
    lists_memberships_read_list,
    hubscope_crm::lists::memberships::read::list("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"membershipTimestamp":"2026-03-01T09:30:00Z","recordId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"membershipTimestamp":null,"recordId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_memberships_write_add,
    hubscope_crm::lists::memberships::write::add("a/b ä", vec!["a/b ä".to_owned()]),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_memberships_write_add_and_remove,
    hubscope_crm::lists::memberships::write::add_and_remove(
        hubscope_crm::lists::memberships::write::AddAndRemoveArgs {
            list_id: "a/b ä",
            record_ids_to_add: vec!["a/b ä".to_owned()],
            record_ids_to_remove: vec!["a/b ä".to_owned()]
        }
    ),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add-and-remove",
    Body::Json(r#"{"recordIdsToAdd":["a/b ä"],"recordIdsToRemove":["a/b ä"]}"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_memberships_write_add_from_list,
    hubscope_crm::lists::memberships::write::add_from_list(
        hubscope_crm::lists::memberships::write::AddFromListArgs {
            list_id: "a/b ä",
            source_list_id: "a/b ä"
        }
    ),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/add-from/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    lists_memberships_read_list_by_join_order,
    hubscope_crm::lists::memberships::read::list_by_join_order("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/join-order?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"membershipTimestamp":"2026-03-01T09:30:00Z","recordId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"membershipTimestamp":null,"recordId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    lists_memberships_write_remove,
    hubscope_crm::lists::memberships::write::remove("a/b ä", vec!["a/b ä".to_owned()]),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/memberships/remove",
    Body::Json(r#"["a/b ä"]"#),
    [
        r#"{"recordIdsMissing":["a/b ä"],"recordIdsRemoved":["a/b ä"],"recordsIdsAdded":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"recordIdsMissing":null,"recordIdsRemoved":null,"recordsIdsAdded":null}"#
    ]
);

wire!(
    lists_write_restore,
    hubscope_crm::lists::write::restore("a/b ä"),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/restore",
    Body::None,
    [r#""#]
);

wire!(
    lists_write_cancel_conversion,
    hubscope_crm::lists::write::cancel_conversion("a/b ä"),
    "DELETE /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::None,
    [r#""#]
);

wire!(
    lists_read_get_conversion,
    hubscope_crm::lists::read::get_conversion("a/b ä"),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::None,
    [
        r#"{"convertedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","requestedConversionTime":{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"convertedAt":null,"listId":null,"requestedConversionTime":null}"#
    ]
);

wire!(
    lists_write_schedule_conversion,
    hubscope_crm::lists::write::schedule_conversion(
        "a/b ä",
        hubscope_crm::types::ListConversionTime::from(
            hubscope_crm::types::ListConversionDate::new(
                hubscope_crm::types::ListConversionDateArgs { day: 7, month: 7, year: 7 }
            )
        )
    ),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/schedule-conversion",
    Body::Json(r#"{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7}"#),
    [
        r#"{"convertedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","requestedConversionTime":{"conversionType":"CONVERSION_DATE","day":7,"month":7,"year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"convertedAt":null,"listId":null,"requestedConversionTime":null}"#
    ]
);

wire!(
    lists_read_get_size_history,
    hubscope_crm::lists::read::get_size_history("a/b ä").end_date(moment()).start_date(moment()),
    "GET /crm/lists/2026-03/a%2Fb%20%C3%A4/size-and-edits-history/between?endDate=2026-03-01T09%3A30%3A00Z&startDate=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"editHistory":["2026-03-01T09:30:00Z"],"sizeHistory":[{"size":7,"timestamp":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"editHistory":null,"sizeHistory":null}"#
    ]
);

wire!(
    lists_write_update_filters,
    hubscope_crm::lists::write::update_filters(
        "a/b ä",
        hubscope_crm::types::FilterBranch::from(hubscope_crm::types::OrFilterBranch::new(
            "a/b ä".to_owned(),
            Vec::<hubscope_crm::types::FilterBranch>::new(),
            vec![hubscope_crm::types::ListFilter::from(hubscope_crm::types::PropertyFilter::new(
                hubscope_crm::types::PropertyOperation::from(
                    hubscope_crm::types::BoolPropertyOperation::new(
                        hubscope_crm::types::BoolPropertyOperationArgs {
                            include_objects_with_no_value_set: true,
                            operator: "a/b ä".to_owned(),
                            value: true
                        }
                    )
                ),
                "a/b ä".to_owned()
            ))]
        ))
    )
    .enroll_objects_in_workflows(true),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/update-list-filters?enrollObjectsInWorkflows=true",
    Body::Json(
        r#"{"filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}}"#
    ),
    [
        r#"{"updatedList":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"updatedList":null}"#
    ]
);

wire!(
    lists_write_update_name,
    hubscope_crm::lists::write::update_name("a/b ä")
        .include_filters(true)
        .list_name("a/b ä".to_owned()),
    "PUT /crm/lists/2026-03/a%2Fb%20%C3%A4/update-list-name?includeFilters=true&listName=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"updatedList":{"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","filterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"filtersUpdatedAt":"2026-03-01T09:30:00Z","listId":"a/b ä","listPermissions":{"teamsWithEditAccess":[7],"usersWithEditAccess":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"listVersion":7,"membershipSettings":{"includeUnassigned":true,"membershipTeamId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","processingStatus":"a/b ä","processingType":"a/b ä","size":7,"updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"updatedList":null}"#
    ]
);
