//! What each operation of the API `media_bridge` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    media_bridge_write_send_attention_span,
    hubscope_cms::media_bridge::write::send_attention_span(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        BTreeMap::from([("key".to_owned(), 7)]),
        "a/b ä".to_owned()
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .derived_values(hubscope_cms::types::AttentionSpanCalculatedValues::new(1.5, 7))
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned())
    .raw_data_string("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/attention-span",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","derivedValues":{"totalPercentPlayed":1.5,"totalSecondsPlayed":7},"externalId":"a/b ä","externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","rawDataMap":{"key":7},"rawDataString":"a/b ä","sessionId":"a/b ä"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","percentRange":"a/b ä","portalId":7,"providerId":7,"rawData":"a/b ä","sessionId":"a/b ä","totalPercentPlayed":1.5,"totalSecondsPlayed":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"percentRange":null,"portalId":null,"providerId":null,"rawData":null,"sessionId":null,"totalPercentPlayed":null,"totalSecondsPlayed":null}"#
    ]
);

wire!(
    media_bridge_write_send_media_played,
    hubscope_cms::media_bridge::write::send_media_played(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        "a/b ä".to_owned(),
        hubscope_cms::types::MediaPlayedState::from("STARTED")
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .iframe_url("a/b ä".to_owned())
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/media-played",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","externalId":"a/b ä","externalPlayContext":"EMAIL","iframeUrl":"a/b ä","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","sessionId":"a/b ä","state":"STARTED"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","iframeUrl":"a/b ä","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","portalId":7,"providerId":7,"sessionId":"a/b ä","state":"STARTED","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"iframeUrl":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"portalId":null,"providerId":null,"sessionId":null,"state":null}"#
    ]
);

wire!(
    media_bridge_write_send_media_played_percent,
    hubscope_cms::media_bridge::write::send_media_played_percent(
        hubscope_cms::types::MediaType::from("AUDIO"),
        moment(),
        7,
        "a/b ä".to_owned()
    )
    .hsenc("a/b ä".to_owned())
    .contact_id(7)
    .contact_utk("a/b ä".to_owned())
    .external_id("a/b ä".to_owned())
    .external_play_context(hubscope_cms::types::ExternalPlayContext::from("EMAIL"))
    .media_bridge_id(7)
    .media_name("a/b ä".to_owned())
    .media_url("a/b ä".to_owned())
    .page_id(7)
    .page_name("a/b ä".to_owned())
    .page_url("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/events/media-played-percent",
    Body::Json(
        r#"{"_hsenc":"a/b ä","contactId":7,"contactUtk":"a/b ä","externalId":"a/b ä","externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageUrl":"a/b ä","playedPercent":7,"sessionId":"a/b ä"}"#
    ),
    [
        r#"{"contactId":7,"externalPlayContext":"EMAIL","mediaBridgeId":7,"mediaBridgeObjectCoordinates":"a/b ä","mediaBridgeObjectTypeId":"a/b ä","mediaName":"a/b ä","mediaType":"AUDIO","mediaUrl":"a/b ä","occurredTimestamp":1772357400000,"pageId":7,"pageName":"a/b ä","pageObjectCoordinates":"a/b ä","pageUrl":"a/b ä","playedPercent":7,"portalId":7,"providerId":7,"sessionId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"contactId":null,"externalPlayContext":null,"mediaBridgeId":null,"mediaBridgeObjectCoordinates":null,"mediaBridgeObjectTypeId":null,"mediaName":null,"mediaType":null,"mediaUrl":null,"occurredTimestamp":null,"pageId":null,"pageName":null,"pageObjectCoordinates":null,"pageUrl":null,"playedPercent":null,"portalId":null,"providerId":null,"sessionId":null}"#
    ]
);

wire!(
    developers_read_media_bridge_list_properties,
    hubscope_cms::developers_read::media_bridge::list_properties(
        hubscope_cms::developers_read::media_bridge::ListPropertiesArgs {
            app_id: 7,
            object_type: "a/b ä"
        }
    )
    .archived(true)
    .properties("a/b ä".to_owned()),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4?archived=true&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"calculated":null,"calculationFormula":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"description":null,"displayOrder":null,"externalOptions":null,"fieldType":null,"formField":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"label":null,"modificationMetadata":null,"name":null,"numberDisplayHint":null,"options":null,"referencedObjectType":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null,"updatedUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_media_bridge_create_property,
    hubscope_cms::developers_write::media_bridge::create_property(
        hubscope_cms::developers_write::media_bridge::CreatePropertyArgs {
            app_id: 7,
            object_type: "a/b ä",
            body: hubscope_cms::types::PropertyCreate::new(
                hubscope_cms::types::PropertyCreateArgs {
                    field_type: hubscope_cms::types::FieldType::from("booleancheckbox"),
                    group_name: "a/b ä".to_owned(),
                    label: "a/b ä".to_owned(),
                    name: "a/b ä".to_owned(),
                    r#type: hubscope_cms::types::PropertyCreateType::from("bool")
                }
            )
            .calculation_formula("a/b ä".to_owned())
            .currency_property_name("a/b ä".to_owned())
            .data_sensitivity(hubscope_cms::types::DataSensitivity::from("highly_sensitive"))
            .description("a/b ä".to_owned())
            .display_order(7)
            .external_options(true)
            .form_field(true)
            .has_unique_value(true)
            .hidden(true)
            .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
            .options(vec![
                hubscope_cms::types::PropertyOptionInput::new(
                    hubscope_cms::types::PropertyOptionInputArgs {
                        display_order: 7,
                        hidden: true,
                        label: "a/b ä".to_owned(),
                        value: "a/b ä".to_owned()
                    }
                )
                .description("a/b ä".to_owned())
            ])
            .referenced_object_type("a/b ä".to_owned())
            .show_currency_symbol(true)
            .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))
        }
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_batch_archive_properties,
    hubscope_cms::developers_write::media_bridge::batch_archive_properties(
        hubscope_cms::developers_write::media_bridge::BatchArchivePropertiesArgs {
            app_id: 7,
            object_type: "a/b ä",
            inputs: [hubscope_cms::types::PropertyName::new("a/b ä".to_owned())]
        }
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/archive",
    Body::Json(r#"{"inputs":[{"name":"a/b ä"}]}"#),
    [r#""#]
);

wire!(
    developers_write_media_bridge_batch_create_properties,
    hubscope_cms::developers_write::media_bridge::batch_create_properties(
        hubscope_cms::developers_write::media_bridge::BatchCreatePropertiesArgs {
            app_id: 7,
            object_type: "a/b ä",
            inputs: [hubscope_cms::types::PropertyCreate::new(
                hubscope_cms::types::PropertyCreateArgs {
                    field_type: hubscope_cms::types::FieldType::from("booleancheckbox"),
                    group_name: "a/b ä".to_owned(),
                    label: "a/b ä".to_owned(),
                    name: "a/b ä".to_owned(),
                    r#type: hubscope_cms::types::PropertyCreateType::from("bool")
                }
            )
            .calculation_formula("a/b ä".to_owned())
            .currency_property_name("a/b ä".to_owned())
            .data_sensitivity(hubscope_cms::types::DataSensitivity::from("highly_sensitive"))
            .description("a/b ä".to_owned())
            .display_order(7)
            .external_options(true)
            .form_field(true)
            .has_unique_value(true)
            .hidden(true)
            .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
            .options(vec![
                hubscope_cms::types::PropertyOptionInput::new(
                    hubscope_cms::types::PropertyOptionInputArgs {
                        display_order: 7,
                        hidden: true,
                        label: "a/b ä".to_owned(),
                        value: "a/b ä".to_owned()
                    }
                )
                .description("a/b ä".to_owned())
            ])
            .referenced_object_type("a/b ä".to_owned())
            .show_currency_symbol(true)
            .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))]
        }
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/create",
    Body::Json(
        r#"{"inputs":[{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"referencedObjectType":"a/b ä","showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_batch_read_properties,
    hubscope_cms::developers_read::media_bridge::batch_read_properties(
        hubscope_cms::developers_read::media_bridge::BatchReadPropertiesArgs {
            app_id: 7,
            object_type: "a/b ä",
            archived: true,
            data_sensitivity: hubscope_cms::types::DataSensitivity::from("highly_sensitive"),
            inputs: vec![hubscope_cms::types::PropertyName::new("a/b ä".to_owned())]
        }
    ),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/batch/read",
    Body::Json(
        r#"{"archived":true,"dataSensitivity":"highly_sensitive","inputs":[{"name":"a/b ä"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_list_property_groups,
    hubscope_cms::developers_read::media_bridge::list_property_groups(
        hubscope_cms::developers_read::media_bridge::ListPropertyGroupsArgs {
            app_id: 7,
            object_type: "a/b ä"
        }
    ),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups",
    Body::None,
    [
        r#"{"results":[{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"displayOrder":null,"label":null,"name":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_write_media_bridge_create_property_group,
    hubscope_cms::developers_write::media_bridge::create_property_group(
        hubscope_cms::developers_write::media_bridge::CreatePropertyGroupArgs {
            app_id: 7,
            object_type: "a/b ä",
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
    .display_order(7),
    "POST /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä","name":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_property_group,
    hubscope_cms::developers_write::media_bridge::delete_property_group(
        hubscope_cms::developers_write::media_bridge::DeletePropertyGroupArgs {
            app_id: 7,
            object_type: "a/b ä",
            group_name: "a/b ä"
        }
    ),
    "DELETE /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_get_property_group,
    hubscope_cms::developers_read::media_bridge::get_property_group(
        hubscope_cms::developers_read::media_bridge::GetPropertyGroupArgs {
            app_id: 7,
            object_type: "a/b ä",
            group_name: "a/b ä"
        }
    ),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_property_group,
    hubscope_cms::developers_write::media_bridge::update_property_group(
        hubscope_cms::developers_write::media_bridge::UpdatePropertyGroupArgs {
            app_id: 7,
            object_type: "a/b ä",
            group_name: "a/b ä"
        }
    )
    .display_order(7)
    .label("a/b ä".to_owned()),
    "PATCH /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/groups/a%2Fb%20%C3%A4",
    Body::Json(r#"{"displayOrder":7,"label":"a/b ä"}"#),
    [
        r#"{"archived":true,"displayOrder":7,"label":"a/b ä","name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"displayOrder":null,"label":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_archive_property,
    hubscope_cms::developers_write::media_bridge::archive_property(
        hubscope_cms::developers_write::media_bridge::ArchivePropertyArgs {
            app_id: 7,
            object_type: "a/b ä",
            property_name: "a/b ä"
        }
    ),
    "DELETE /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_get_property,
    hubscope_cms::developers_read::media_bridge::get_property(
        hubscope_cms::developers_read::media_bridge::GetPropertyArgs {
            app_id: 7,
            object_type: "a/b ä",
            property_name: "a/b ä"
        }
    )
    .archived(true)
    .properties("a/b ä".to_owned()),
    "GET /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4?archived=true&properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_property,
    hubscope_cms::developers_write::media_bridge::update_property(
        hubscope_cms::developers_write::media_bridge::UpdatePropertyArgs {
            app_id: 7,
            object_type: "a/b ä",
            property_name: "a/b ä"
        }
    )
    .calculation_formula("a/b ä".to_owned())
    .currency_property_name("a/b ä".to_owned())
    .description("a/b ä".to_owned())
    .display_order(7)
    .field_type(hubscope_cms::types::FieldType::from("booleancheckbox"))
    .form_field(true)
    .group_name("a/b ä".to_owned())
    .has_unique_value(true)
    .hidden(true)
    .label("a/b ä".to_owned())
    .number_display_hint(hubscope_cms::types::NumberDisplayHint::from("currency"))
    .options(vec![
        hubscope_cms::types::PropertyOptionInput::new(
            hubscope_cms::types::PropertyOptionInputArgs {
                display_order: 7,
                hidden: true,
                label: "a/b ä".to_owned(),
                value: "a/b ä".to_owned()
            }
        )
        .description("a/b ä".to_owned())
    ])
    .show_currency_symbol(true)
    .text_display_hint(hubscope_cms::types::TextDisplayHint::from("domain_name"))
    .r#type(hubscope_cms::types::MediaBridgePropertyUpdateType::from("bool")),
    "PATCH /media-bridge/2026-03/7/properties/a%2Fb%20%C3%A4/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"calculationFormula":"a/b ä","currencyPropertyName":"a/b ä","description":"a/b ä","displayOrder":7,"fieldType":"booleancheckbox","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"label":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä"}],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool"}"#
    ),
    [
        r#"{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"allowedObjectTypes":null,"calculated":null,"canArchive":null,"canRestore":null,"createdAt":null,"createdUserId":null,"currencyPropertyName":null,"dataSensitivity":null,"dateDisplayHint":null,"deleted":null,"description":null,"displayMode":null,"displayOrder":null,"enforceMultivalueUniqueness":null,"externalOptions":null,"externalOptionsReferenceType":null,"favorited":null,"favoritedOrder":null,"fieldType":null,"formField":null,"fromUserId":null,"groupName":null,"hasUniqueValue":null,"hidden":null,"hubspotDefined":null,"isCustomizedDefault":null,"isMultiValued":null,"isPartial":null,"label":null,"mutableDefinitionNotDeletable":null,"name":"a/b ä","numberDisplayHint":null,"optionSortStrategy":null,"options":null,"optionsAreMutable":null,"owningAppId":null,"portalId":null,"readOnlyDefinition":null,"readOnlyValue":null,"referencedObjectType":null,"searchTextAnalysisMode":null,"searchableInGlobalSearch":null,"sensitiveDataCategories":null,"showCurrencySymbol":null,"textDisplayHint":null,"type":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_media_bridge_list_schemas,
    hubscope_cms::developers_read::media_bridge::list_schemas(7).archived(true),
    "GET /media-bridge/2026-03/7/schemas?archived=true",
    Body::None,
    [
        r#"{"results":[{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    developers_read_media_bridge_get_schema,
    hubscope_cms::developers_read::media_bridge::get_schema(
        hubscope_cms::developers_read::media_bridge::GetSchemaArgs {
            app_id: 7,
            object_type: "a/b ä"
        }
    ),
    "GET /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"associations":[{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdByUserId":7,"description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","primaryDisplayProperty":"a/b ä","properties":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","calculated":true,"calculationFormula":"a/b ä","createdAt":"2026-03-01T09:30:00Z","createdUserId":"a/b ä","currencyPropertyName":"a/b ä","dataSensitivity":"highly_sensitive","dateDisplayHint":"absolute","description":"a/b ä","displayOrder":7,"externalOptions":true,"fieldType":"a/b ä","formField":true,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"label":"a/b ä","modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyOptions":true,"readOnlyValue":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","numberDisplayHint":"currency","options":[{"description":"a/b ä","displayOrder":7,"hidden":true,"label":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"referencedObjectType":"a/b ä","sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedUserId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"associations":null,"createdAt":null,"createdByUserId":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"primaryDisplayProperty":null,"properties":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null,"updatedByUserId":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_schema,
    hubscope_cms::developers_write::media_bridge::update_schema(
        hubscope_cms::developers_write::media_bridge::UpdateSchemaArgs {
            app_id: 7,
            object_type: "a/b ä",
            clear_description: true
        }
    )
    .allows_sensitive_properties(true)
    .description("a/b ä".to_owned())
    .labels(
        hubscope_cms::types::ObjectTypeDefinitionLabels::new()
            .plural("a/b ä".to_owned())
            .singular("a/b ä".to_owned())
    )
    .primary_display_property("a/b ä".to_owned())
    .required_properties(vec!["a/b ä".to_owned()])
    .restorable(true)
    .searchable_properties(vec!["a/b ä".to_owned()])
    .secondary_display_properties(vec!["a/b ä".to_owned()]),
    "PATCH /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"allowsSensitiveProperties":true,"clearDescription":true,"description":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä"},"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"]}"#
    ),
    [
        r#"{"allowsSensitiveProperties":true,"archived":true,"createdAt":"2026-03-01T09:30:00Z","description":"a/b ä","fullyQualifiedName":"a/b ä","id":"a/b ä","labels":{"plural":"a/b ä","singular":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","objectTypeId":"a/b ä","portalId":7,"primaryDisplayProperty":"a/b ä","requiredProperties":["a/b ä"],"searchableProperties":["a/b ä"],"secondaryDisplayProperties":["a/b ä"],"updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowsSensitiveProperties":null,"archived":null,"createdAt":null,"description":null,"fullyQualifiedName":null,"id":null,"labels":null,"name":null,"objectTypeId":null,"portalId":null,"primaryDisplayProperty":null,"requiredProperties":null,"searchableProperties":null,"secondaryDisplayProperties":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_schema_association,
    hubscope_cms::developers_write::media_bridge::create_schema_association(
        hubscope_cms::developers_write::media_bridge::CreateSchemaAssociationArgs {
            app_id: 7,
            object_type: "a/b ä",
            from_object_type_id: "a/b ä".to_owned(),
            to_object_type_id: "a/b ä".to_owned()
        }
    )
    .name("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4/associations",
    Body::Json(r#"{"fromObjectTypeId":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä"}"#),
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"fromObjectTypeId":null,"id":null,"name":null,"toObjectTypeId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_schema_association,
    hubscope_cms::developers_write::media_bridge::delete_schema_association(
        hubscope_cms::developers_write::media_bridge::DeleteSchemaAssociationArgs {
            app_id: 7,
            object_type: "a/b ä",
            association_id: "a/b ä"
        }
    ),
    "DELETE /media-bridge/2026-03/7/schemas/a%2Fb%20%C3%A4/associations/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    developers_write_media_bridge_update_settings,
    hubscope_cms::developers_write::media_bridge::update_settings(7, moment())
        .allow_import_on_disconnect(true)
        .module_name("a/b ä".to_owned())
        .name("a/b ä".to_owned()),
    "PUT /media-bridge/2026-03/7/settings",
    Body::Json(
        r#"{"allowImportOnDisconnect":true,"moduleName":"a/b ä","name":"a/b ä","updatedAt":1772357400000}"#
    ),
    [
        r#"{"appId":7,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"name":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_event_visibility,
    hubscope_cms::developers_read::media_bridge::get_event_visibility(7),
    "GET /media-bridge/2026-03/7/settings/event-visibility",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","visibilitySettings":[{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"visibilitySettings":null}"#
    ]
);

wire!(
    developers_read_media_bridge_update_event_visibility,
    hubscope_cms::developers_read::media_bridge::update_event_visibility(
        7,
        hubscope_cms::types::EventType::from("ALL"),
        moment()
    )
    .show_in_reporting(true)
    .show_in_timeline(true)
    .show_in_workflows(true),
    "PATCH /media-bridge/2026-03/7/settings/event-visibility",
    Body::Json(
        r#"{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000}"#
    ),
    [
        r#"{"eventType":"ALL","showInReporting":true,"showInTimeline":true,"showInWorkflows":true,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"eventType":null,"showInReporting":null,"showInTimeline":null,"showInWorkflows":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_object_definitions,
    hubscope_cms::developers_write::media_bridge::create_object_definitions(
        7,
        vec![hubscope_cms::types::MediaTypes::from("VIDEO")]
    ),
    "POST /media-bridge/2026-03/7/settings/object-definitions",
    Body::Json(r#"{"mediaTypes":["VIDEO"]}"#),
    [
        r#"{"createdObjects":{"key":{"objectType":{"accessScopeName":"a/b ä","allowsSensitiveProperties":true,"createDatePropertyName":"a/b ä","createdAt":1772357400000,"defaultSearchPropertyNames":["a/b ä"],"deleted":true,"description":"a/b ä","fullyQualifiedName":"a/b ä","hasCustomProperties":true,"hasDefaultProperties":true,"hasExternalObjectIds":true,"hasOwners":true,"hasPipelines":true,"id":7,"indexedForFiltersAndReports":true,"integrationAppId":7,"janusGroup":"a/b ä","lastModifiedPropertyName":"a/b ä","metaType":"CMS_HUBDB","metaTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","objectTypeIdString":"a/b ä","ownerPortalId":7,"permissioningType":"ALL_OR_NONE","pipelineCloseDatePropertyName":"a/b ä","pipelinePropertyName":"a/b ä","pipelineStagePropertyName":"a/b ä","pipelineTimeToClosePropertyName":"a/b ä","pluralForm":"a/b ä","primaryDisplayLabelPropertyName":"a/b ä","readScopeName":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"scopeMappings":[{"accessLevel":"ALL","requestAction":"COMMUNICATE","scopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"secondaryDisplayLabelPropertyNames":["a/b ä"],"singularForm":"a/b ä","status":"Deprecated","visibilities":["Customer-facing"],"visibility":"Customer-facing","writeScopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"properties":[{"calculationExpression":{"any":[1]},"calculationFormula":"a/b ä","definitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionData":{"caseChangeTestExtensionData":{"mood":"ANGRY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionStatusMap":{"key":"OK"},"optionDecoratorsExtensionData":{"optionDecoratorStyle":"LABEL_ONLY","optionDecorators":{"key":{"color":"BLACK","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"requiredPropertiesExtensionData":{"isRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"softRequiredPropertiesExtensionData":{"isSoftRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"tags":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalOptionsMetaData":{"filter":{"includeHelpdeskRoutableTeamsOnly":true,"includeUnconfirmedUsers":true,"listProcessingTypes":["a/b ä"],"pipelineIds":["a/b ä"],"teamIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fromObjectId":7,"propertyName":"a/b ä","relatedObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fulcrumPortalId":7,"fulcrumTimestamp":7,"janusGroup":"a/b ä","lookupAssociationSpec":{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"cardinality":"ONE_TO_MANY","maxToObjectIds":7,"toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypeId":"a/b ä","permission":{"accessLevel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyDefinitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyRequirements":{"gates":["a/b ä"],"operator":"AND","scopeNames":["a/b ä"],"settings":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"rollupExpression":{"associationTypes":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"conditionalExpression":{"any":[1]},"conditionalFormula":"a/b ä","emptyRollupValue":"a/b ä","rollupOperator":"AVERAGE","sourceCompareByPropertyName":"a/b ä","sourceObjectTypeId":"a/b ä","sourcePropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"propertyGroups":[{"deleted":true,"displayName":"a/b ä","displayOrder":7,"fulcrumPortalId":7,"fulcrumTimestamp":7,"hubspotDefined":true,"name":"a/b ä","portalId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdObjects":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_object_definition,
    hubscope_cms::developers_read::media_bridge::get_object_definition(
        hubscope_cms::developers_read::media_bridge::GetObjectDefinitionArgs {
            app_id: 7,
            media_type: "a/b ä"
        }
    )
    .include_full_definition(true),
    "GET /media-bridge/2026-03/7/settings/object-definitions/a%2Fb%20%C3%A4?includeFullDefinition=true",
    Body::None,
    [
        r#"{"objectTypeId":"a/b ä","objectTypeName":"a/b ä","properties":[{"calculationExpression":{"any":[1]},"calculationFormula":"a/b ä","definitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionData":{"caseChangeTestExtensionData":{"mood":"ANGRY","hubscopeHasNeverHeardOfThis":{"x":[null]}},"extensionStatusMap":{"key":"OK"},"optionDecoratorsExtensionData":{"optionDecoratorStyle":"LABEL_ONLY","optionDecorators":{"key":{"color":"BLACK","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"requiredPropertiesExtensionData":{"isRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"softRequiredPropertiesExtensionData":{"isSoftRequiredProperty":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"tags":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"externalOptionsMetaData":{"filter":{"includeHelpdeskRoutableTeamsOnly":true,"includeUnconfirmedUsers":true,"listProcessingTypes":["a/b ä"],"pipelineIds":["a/b ä"],"teamIds":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"fromObjectId":7,"propertyName":"a/b ä","relatedObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fulcrumPortalId":7,"fulcrumTimestamp":7,"janusGroup":"a/b ä","lookupAssociationSpec":{"associationSpec":{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"cardinality":"ONE_TO_MANY","maxToObjectIds":7,"toObjectTypeId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"objectTypeId":"a/b ä","permission":{"accessLevel":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"property":{"allowedObjectTypes":[{"innerId":7,"metaTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"calculated":true,"canArchive":true,"canRestore":true,"createdAt":1772357400000,"createdUserId":7,"currencyPropertyName":"a/b ä","dataSensitivity":"high","dateDisplayHint":"absolute","deleted":true,"description":"a/b ä","displayMode":"all_unique_versions","displayOrder":7,"enforceMultivalueUniqueness":true,"externalOptions":true,"externalOptionsReferenceType":"a/b ä","favorited":true,"favoritedOrder":7,"fieldType":"a/b ä","formField":true,"fromUserId":7,"groupName":"a/b ä","hasUniqueValue":true,"hidden":true,"hubspotDefined":true,"isCustomizedDefault":true,"isMultiValued":true,"isPartial":true,"label":"a/b ä","mutableDefinitionNotDeletable":true,"name":"a/b ä","numberDisplayHint":"currency","optionSortStrategy":"ALPHABETICAL","options":[{"description":"a/b ä","displayOrder":7,"doubleData":1.5,"hidden":true,"label":"a/b ä","readOnly":true,"value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"optionsAreMutable":true,"owningAppId":7,"portalId":7,"readOnlyDefinition":true,"readOnlyValue":true,"referencedObjectType":"ABANDONED_CART","searchTextAnalysisMode":"NONE","searchableInGlobalSearch":true,"sensitiveDataCategories":["a/b ä"],"showCurrencySymbol":true,"textDisplayHint":"domain_name","type":"bool","updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyDefinitionSource":{"name":"a/b ä","type":"GLOBAL","hubscopeHasNeverHeardOfThis":{"x":[null]}},"propertyRequirements":{"gates":["a/b ä"],"operator":"AND","scopeNames":["a/b ä"],"settings":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"rollupExpression":{"associationTypes":[{"associationCategory":"HUBSPOT_DEFINED","associationTypeId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"conditionalExpression":{"any":[1]},"conditionalFormula":"a/b ä","emptyRollupValue":"a/b ä","rollupOperator":"AVERAGE","sourceCompareByPropertyName":"a/b ä","sourceObjectTypeId":"a/b ä","sourcePropertyName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"propertyGroups":[{"displayName":"a/b ä","displayOrder":7,"fulcrumPortalId":7,"fulcrumTimestamp":7,"hubspotDefined":true,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"schema":{"accessScopeName":"a/b ä","allowsSensitiveProperties":true,"createDatePropertyName":"a/b ä","createdAt":1772357400000,"defaultSearchPropertyNames":["a/b ä"],"deleted":true,"description":"a/b ä","fullyQualifiedName":"a/b ä","hasCustomProperties":true,"hasDefaultProperties":true,"hasExternalObjectIds":true,"hasOwners":true,"hasPipelines":true,"id":7,"indexedForFiltersAndReports":true,"integrationAppId":7,"janusGroup":"a/b ä","lastModifiedPropertyName":"a/b ä","metaType":"CMS_HUBDB","metaTypeId":7,"name":"a/b ä","objectTypeId":"a/b ä","objectTypeIdString":"a/b ä","ownerPortalId":7,"permissioningType":"ALL_OR_NONE","pipelineCloseDatePropertyName":"a/b ä","pipelinePropertyName":"a/b ä","pipelineStagePropertyName":"a/b ä","pipelineTimeToClosePropertyName":"a/b ä","pluralForm":"a/b ä","primaryDisplayLabelPropertyName":"a/b ä","readScopeName":"a/b ä","requiredProperties":["a/b ä"],"restorable":true,"scopeMappings":[{"accessLevel":"ALL","requestAction":"COMMUNICATE","scopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"secondaryDisplayLabelPropertyNames":["a/b ä"],"singularForm":"a/b ä","status":"Deprecated","visibilities":["Customer-facing"],"visibility":"Customer-facing","writeScopeName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"objectTypeId":null,"objectTypeName":null,"properties":null,"propertyGroups":null,"schema":null}"#
    ]
);

wire!(
    developers_write_media_bridge_delete_oembed_domains,
    hubscope_cms::developers_write::media_bridge::delete_oembed_domains(7)
        .domain_portal_id(7)
        .id(7),
    "DELETE /media-bridge/2026-03/7/settings/oembed-domains?domainPortalId=7&id=7",
    Body::None,
    [r#""#]
);

wire!(
    developers_read_media_bridge_list_oembed_domains,
    hubscope_cms::developers_read::media_bridge::list_oembed_domains(7).domain_portal_id(7),
    "GET /media-bridge/2026-03/7/settings/oembed-domains?domainPortalId=7",
    Body::None,
    [
        r#"{"results":[{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"totalCount":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"results":null,"totalCount":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_oembed_domain,
    hubscope_cms::developers_write::media_bridge::create_oembed_domain(
        7,
        hubscope_cms::types::OEmbedEndpoints::new(hubscope_cms::types::OEmbedEndpointsArgs {
            discovery: true,
            schemes: vec!["a/b ä".to_owned()],
            url: "a/b ä".to_owned()
        })
    )
    .portal_id(7),
    "POST /media-bridge/2026-03/7/settings/oembed-domains",
    Body::Json(
        r#"{"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä"},"portalId":7}"#
    ),
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_read_media_bridge_get_oembed_domain,
    hubscope_cms::developers_read::media_bridge::get_oembed_domain(
        hubscope_cms::developers_read::media_bridge::GetOembedDomainArgs {
            app_id: 7,
            o_embed_domain_id: "a/b ä"
        }
    ),
    "GET /media-bridge/2026-03/7/settings/oembed-domains/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_update_oembed_domain,
    hubscope_cms::developers_write::media_bridge::update_oembed_domain(
        hubscope_cms::developers_write::media_bridge::UpdateOembedDomainArgs {
            app_id: 7,
            o_embed_domain_id: "a/b ä",
            endpoints: hubscope_cms::types::OEmbedEndpoints::new(
                hubscope_cms::types::OEmbedEndpointsArgs {
                    discovery: true,
                    schemes: vec!["a/b ä".to_owned()],
                    url: "a/b ä".to_owned()
                }
            )
        }
    )
    .portal_id(7),
    "PATCH /media-bridge/2026-03/7/settings/oembed-domains/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä"},"portalId":7}"#
    ),
    [
        r#"{"appId":7,"createdAt":1772357400000,"deletedAt":1772357400000,"endpoints":{"discovery":true,"schemes":["a/b ä"],"url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":7,"portalId":7,"updatedAt":1772357400000,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"createdAt":null,"deletedAt":null,"endpoints":null,"id":null,"portalId":null,"updatedAt":null}"#
    ]
);

wire!(
    developers_write_media_bridge_register,
    hubscope_cms::developers_write::media_bridge::register(7, moment())
        .allow_import_on_disconnect(true)
        .module_name("a/b ä".to_owned())
        .name("a/b ä".to_owned()),
    "POST /media-bridge/2026-03/7/settings/register",
    Body::Json(
        r#"{"allowImportOnDisconnect":true,"moduleName":"a/b ä","name":"a/b ä","updatedAt":1772357400000}"#
    ),
    [
        r#"{"appId":7,"name":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"appId":null,"name":null}"#
    ]
);

wire!(
    developers_write_media_bridge_create_video_association_definition,
    hubscope_cms::developers_write::media_bridge::create_video_association_definition(7),
    "POST /media-bridge/2026-03/7/settings/video-association-definition",
    Body::None,
    [
        r#"{"createdAt":"2026-03-01T09:30:00Z","fromObjectTypeId":"a/b ä","id":"a/b ä","name":"a/b ä","toObjectTypeId":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"createdAt":null,"fromObjectTypeId":null,"id":null,"name":null,"toObjectTypeId":null,"updatedAt":null}"#
    ]
);
