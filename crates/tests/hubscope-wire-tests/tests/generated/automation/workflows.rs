//! What each operation of the API `workflows` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, wire};

wire!(
    automation_list,
    hubscope_automation::automation::list().after("a/b ä".to_owned()).limit(7),
    "GET /automation/v4/flows?after=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"createdAt":"2026-03-01T09:30:00Z","flowType":"ACTION_SET","id":"a/b ä","isEnabled":true,"name":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"createdAt":null,"flowType":null,"id":null,"isEnabled":null,"name":null,"objectTypeId":null,"revisionId":null,"updatedAt":null,"uuid":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_create,
    hubscope_automation::automation::create(hubscope_automation::types::WorkflowCreate::from(
        hubscope_automation::types::ContactWorkflowCreate::new(
            true,
            hubscope_automation::types::FlowType::from("ACTION_SET"),
            true,
            "a/b ä".to_owned()
        )
        .actions(vec![hubscope_automation::types::Action::from(
            hubscope_automation::types::StaticBranchAction::new(
                "a/b ä".to_owned(),
                hubscope_automation::types::InputValue::from(
                    hubscope_automation::types::ActionDataValue::new(
                        "a/b ä".to_owned(),
                        "a/b ä".to_owned()
                    )
                ),
                vec![hubscope_automation::types::StaticBranch::new("a/b ä".to_owned()).connection(
                    hubscope_automation::types::Connection::new(
                        hubscope_automation::types::EdgeType::from("GOTO"),
                        "a/b ä".to_owned()
                    )
                )]
            )
            .default_branch(hubscope_automation::types::Connection::new(
                hubscope_automation::types::EdgeType::from("GOTO"),
                "a/b ä".to_owned()
            ))
            .default_branch_name("a/b ä".to_owned())
        )])
        .blocked_dates(vec![
            hubscope_automation::types::BlockedDate::new(
                7,
                hubscope_automation::types::BlockedDateMonth::from("APRIL")
            )
            .year(7)
        ])
        .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
        .data_sources(vec![hubscope_automation::types::DataSource::from(
            hubscope_automation::types::AssociationDataSource::new(
                hubscope_automation::types::AssociationCategory::from("HUBSPOT_DEFINED"),
                7,
                "a/b ä".to_owned(),
                "a/b ä".to_owned()
            )
            .sort_by(
                hubscope_automation::types::Sort::new(
                    hubscope_automation::types::SortOrder::from("ASC"),
                    "a/b ä".to_owned()
                )
                .missing("a/b ä".to_owned())
            )
        )])
        .description("a/b ä".to_owned())
        .enrollment_criteria(hubscope_automation::types::EnrollmentCriteria::from(
            hubscope_automation::types::ListBasedEnrollmentCriteria::new(
                hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                ),
                vec![hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                )],
                true,
                true
            )
        ))
        .enrollment_schedule(hubscope_automation::types::EnrollmentSchedule::from(
            hubscope_automation::types::DailyEnrollmentSchedule::new(
                hubscope_automation::types::TimeOfDay::new(7, 7)
            )
        ))
        .event_anchor(hubscope_automation::types::EventAnchor::from(
            hubscope_automation::types::ContactPropertyAnchor::new("a/b ä".to_owned())
        ))
        .goal_filter_branch(hubscope_automation::types::FilterBranch::from(
            hubscope_automation::types::OrFilterBranch::new(
                "a/b ä".to_owned(),
                Vec::<hubscope_automation::types::FilterBranch>::new(),
                vec![hubscope_automation::types::Filter::from(
                    hubscope_automation::types::PropertyFilter::new(
                        hubscope_automation::types::PropertyOperation::from(
                            hubscope_automation::types::BoolPropertyOperation::new(
                                true,
                                "a/b ä".to_owned(),
                                true
                            )
                        ),
                        "a/b ä".to_owned()
                    )
                )]
            )
        ))
        .name("a/b ä".to_owned())
        .start_action_id("a/b ä".to_owned())
        .suppression_list_ids(vec![7])
        .time_windows(vec![
            hubscope_automation::types::TimeWindow::new(
                hubscope_automation::types::TimeWindowDay::from("FRIDAY")
            )
            .end_time(hubscope_automation::types::TimeOfDay::new(7, 7))
            .start_time(hubscope_automation::types::TimeOfDay::new(7, 7))
        ])
        .un_enrollment_setting(hubscope_automation::types::UnenrollmentSetting::new(
            vec!["a/b ä".to_owned()],
            hubscope_automation::types::UnenrollmentSettingType::from("ALL")
        ))
        .uuid("a/b ä".to_owned())
    )),
    "POST /automation/v4/flows",
    Body::Json(
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä"},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA"},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä"}}],"type":"STATIC_BRANCH"}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7}],"canEnrollFromSalesforce":true,"customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä"},"type":"ASSOCIATION"}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7},"type":"DAILY"},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR"},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"isEnabled":true,"name":"a/b ä","objectTypeId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7},"startTime":{"hour":7,"minute":7}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL"},"uuid":"a/b ä"}"#
    ),
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_batch_read,
    hubscope_automation::automation::batch_read([
        hubscope_automation::types::WorkflowIdInput::new("a/b ä".to_owned())
    ]),
    "POST /automation/v4/flows/batch/read",
    Body::Json(r#"{"inputs":[{"flowId":"a/b ä","type":"FLOW_ID"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    automation_list_email_campaigns,
    hubscope_automation::automation::list_email_campaigns()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .flow_id(vec!["a/b ä".to_owned()])
        .limit(7),
    "GET /automation/v4/flows/email-campaigns?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&flowId=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"emailCampaignId":"a/b ä","emailContentId":"a/b ä","flowId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"emailCampaignId":null,"emailContentId":null,"flowId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_get_performance,
    hubscope_automation::automation::get_performance("a/b ä")
        .bucket_type(hubscope_automation::types::BucketType::from("DAY"))
        .end(7)
        .first_day(hubscope_automation::types::FirstDay::from("FRIDAY"))
        .start(7),
    "GET /automation/v4/flows/performance/a%2Fb%20%C3%A4?bucketType=DAY&end=7&firstDay=FRIDAY&start=7",
    Body::None,
    [
        r#"{"results":[{"bucket":"a/b ä","frequency":7,"series":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"bucket":null,"frequency":null,"series":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    automation_delete,
    hubscope_automation::automation::delete(7),
    "DELETE /automation/v4/flows/7",
    Body::None,
    [r#""#]
);

wire!(
    automation_get,
    hubscope_automation::automation::get("a/b ä"),
    "GET /automation/v4/flows/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_replace,
    hubscope_automation::automation::replace(
        "a/b ä",
        hubscope_automation::types::WorkflowReplace::from(
            hubscope_automation::types::ContactWorkflowReplace::new(true, true, "a/b ä".to_owned())
                .actions(vec![hubscope_automation::types::Action::from(
                    hubscope_automation::types::StaticBranchAction::new(
                        "a/b ä".to_owned(),
                        hubscope_automation::types::InputValue::from(
                            hubscope_automation::types::ActionDataValue::new(
                                "a/b ä".to_owned(),
                                "a/b ä".to_owned()
                            )
                        ),
                        vec![
                            hubscope_automation::types::StaticBranch::new("a/b ä".to_owned())
                                .connection(hubscope_automation::types::Connection::new(
                                    hubscope_automation::types::EdgeType::from("GOTO"),
                                    "a/b ä".to_owned()
                                ))
                        ]
                    )
                    .default_branch(hubscope_automation::types::Connection::new(
                        hubscope_automation::types::EdgeType::from("GOTO"),
                        "a/b ä".to_owned()
                    ))
                    .default_branch_name("a/b ä".to_owned())
                )])
                .blocked_dates(vec![
                    hubscope_automation::types::BlockedDate::new(
                        7,
                        hubscope_automation::types::BlockedDateMonth::from("APRIL")
                    )
                    .year(7)
                ])
                .custom_properties(BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]))
                .description("a/b ä".to_owned())
                .enrollment_criteria(hubscope_automation::types::EnrollmentCriteria::from(
                    hubscope_automation::types::ListBasedEnrollmentCriteria::new(
                        hubscope_automation::types::FilterBranch::from(
                            hubscope_automation::types::OrFilterBranch::new(
                                "a/b ä".to_owned(),
                                Vec::<hubscope_automation::types::FilterBranch>::new(),
                                vec![hubscope_automation::types::Filter::from(
                                    hubscope_automation::types::PropertyFilter::new(
                                        hubscope_automation::types::PropertyOperation::from(
                                            hubscope_automation::types::BoolPropertyOperation::new(
                                                true,
                                                "a/b ä".to_owned(),
                                                true
                                            )
                                        ),
                                        "a/b ä".to_owned()
                                    )
                                )]
                            )
                        ),
                        vec![hubscope_automation::types::FilterBranch::from(
                            hubscope_automation::types::OrFilterBranch::new(
                                "a/b ä".to_owned(),
                                Vec::<hubscope_automation::types::FilterBranch>::new(),
                                vec![hubscope_automation::types::Filter::from(
                                    hubscope_automation::types::PropertyFilter::new(
                                        hubscope_automation::types::PropertyOperation::from(
                                            hubscope_automation::types::BoolPropertyOperation::new(
                                                true,
                                                "a/b ä".to_owned(),
                                                true
                                            )
                                        ),
                                        "a/b ä".to_owned()
                                    )
                                )]
                            )
                        )],
                        true,
                        true
                    )
                ))
                .enrollment_schedule(hubscope_automation::types::EnrollmentSchedule::from(
                    hubscope_automation::types::DailyEnrollmentSchedule::new(
                        hubscope_automation::types::TimeOfDay::new(7, 7)
                    )
                ))
                .event_anchor(hubscope_automation::types::EventAnchor::from(
                    hubscope_automation::types::ContactPropertyAnchor::new("a/b ä".to_owned())
                ))
                .goal_filter_branch(hubscope_automation::types::FilterBranch::from(
                    hubscope_automation::types::OrFilterBranch::new(
                        "a/b ä".to_owned(),
                        Vec::<hubscope_automation::types::FilterBranch>::new(),
                        vec![hubscope_automation::types::Filter::from(
                            hubscope_automation::types::PropertyFilter::new(
                                hubscope_automation::types::PropertyOperation::from(
                                    hubscope_automation::types::BoolPropertyOperation::new(
                                        true,
                                        "a/b ä".to_owned(),
                                        true
                                    )
                                ),
                                "a/b ä".to_owned()
                            )
                        )]
                    )
                ))
                .name("a/b ä".to_owned())
                .start_action_id("a/b ä".to_owned())
                .suppression_list_ids(vec![7])
                .time_windows(vec![
                    hubscope_automation::types::TimeWindow::new(
                        hubscope_automation::types::TimeWindowDay::from("FRIDAY")
                    )
                    .end_time(hubscope_automation::types::TimeOfDay::new(7, 7))
                    .start_time(hubscope_automation::types::TimeOfDay::new(7, 7))
                ])
                .un_enrollment_setting(hubscope_automation::types::UnenrollmentSetting::new(
                    vec!["a/b ä".to_owned()],
                    hubscope_automation::types::UnenrollmentSettingType::from("ALL")
                ))
                .uuid("a/b ä".to_owned())
        )
    ),
    "PUT /automation/v4/flows/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä"},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA"},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä"}}],"type":"STATIC_BRANCH"}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7}],"canEnrollFromSalesforce":true,"customProperties":{"key":"a/b ä"},"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7},"type":"DAILY"},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR"},"goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true},"property":"a/b ä"}]},"isEnabled":true,"name":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7},"startTime":{"hour":7,"minute":7}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL"},"uuid":"a/b ä"}"#
    ),
    [
        r#"{"actions":[{"actionId":"a/b ä","defaultBranch":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"defaultBranchName":"a/b ä","inputValue":{"actionId":"a/b ä","dataKey":"a/b ä","type":"FIELD_DATA","hubscopeHasNeverHeardOfThis":{"x":[null]}},"staticBranches":[{"branchValue":"a/b ä","connection":{"edgeType":"GOTO","nextActionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"STATIC_BRANCH","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"blockedDates":[{"dayOfMonth":7,"month":"APRIL","year":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"canEnrollFromSalesforce":true,"createdAt":"2026-03-01T09:30:00Z","crmObjectCreationStatus":"COMPLETE","customProperties":{"key":"a/b ä"},"dataSources":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","sortBy":{"missing":"a/b ä","order":"ASC","property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"ASSOCIATION","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","enrollmentCriteria":{"listFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"reEnrollmentTriggersFilterBranches":[{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"shouldReEnroll":true,"type":"LIST_BASED","unEnrollObjectsNotMeetingCriteria":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"enrollmentSchedule":{"timeOfDay":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"DAILY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"eventAnchor":{"contactProperty":"a/b ä","type":"CONTACT_PROPERTY_ANCHOR","hubscopeHasNeverHeardOfThis":{"x":[null]}},"flowType":"ACTION_SET","goalFilterBranch":{"filterBranchOperator":"a/b ä","filterBranchType":"OR","filterBranches":[],"filters":[{"filterType":"PROPERTY","operation":{"includeObjectsWithNoValueSet":true,"operationType":"BOOL","operator":"a/b ä","value":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isEnabled":true,"name":"a/b ä","nextAvailableActionId":"a/b ä","objectTypeId":"a/b ä","revisionId":"a/b ä","startActionId":"a/b ä","suppressionListIds":[7],"timeWindows":[{"day":"FRIDAY","endTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startTime":{"hour":7,"minute":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"CONTACT_FLOW","unEnrollmentSetting":{"flowIds":["a/b ä"],"type":"ALL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","uuid":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"CONTACT_FLOW"}"#,
        r#"{"actions":null,"blockedDates":null,"canEnrollFromSalesforce":null,"createdAt":null,"crmObjectCreationStatus":null,"customProperties":null,"dataSources":null,"description":null,"enrollmentCriteria":null,"enrollmentSchedule":null,"eventAnchor":null,"flowType":null,"goalFilterBranch":null,"id":null,"isEnabled":null,"name":null,"nextAvailableActionId":null,"objectTypeId":null,"revisionId":null,"startActionId":null,"suppressionListIds":null,"timeWindows":null,"unEnrollmentSetting":null,"updatedAt":null,"uuid":null,"type":"CONTACT_FLOW"}"#
    ]
);

wire!(
    automation_batch_read_id_mappings,
    hubscope_automation::automation::batch_read_id_mappings([
        hubscope_automation::types::IdInput::from(
            hubscope_automation::types::FlowIdInput::new().flow_id("a/b ä".to_owned())
        )
    ]),
    "POST /automation/v4/workflow-id-mappings/batch/read",
    Body::Json(r#"{"inputs":[{"flowId":"a/b ä","type":"FLOW_ID"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"flowId":7,"workflowId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"flowId":null,"workflowId":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);
