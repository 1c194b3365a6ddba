//! What each operation of the API `forms` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    forms_list,
    hubscope_marketing::forms::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .form_types(vec![hubscope_marketing::types::FormTypes::from("hubspot")])
        .limit(7),
    "GET /marketing/v3/forms?after=a%2Fb%20%C3%A4&archived=true&formTypes=hubspot&limit=7",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    forms_create,
    hubscope_marketing::forms::create(hubscope_marketing::types::FormCreate::from(
        hubscope_marketing::types::HubSpotFormCreate::new(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    hubscope_marketing::types::LifecycleStageArgs {
                        object_type_id: "a/b ä".to_owned(),
                        value: "a/b ä".to_owned()
                    }
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true),
            hubscope_marketing::types::FormDisplayOptions::new(
                hubscope_marketing::types::FormDisplayOptionsArgs {
                    render_raw_html: true,
                    style: hubscope_marketing::types::FormStyle::new()
                        .background_width("a/b ä".to_owned())
                        .font_family("a/b ä".to_owned())
                        .help_text_color("a/b ä".to_owned())
                        .help_text_size("a/b ä".to_owned())
                        .label_text_color("a/b ä".to_owned())
                        .label_text_size("a/b ä".to_owned())
                        .legal_consent_text_color("a/b ä".to_owned())
                        .legal_consent_text_size("a/b ä".to_owned())
                        .submit_alignment(hubscope_marketing::types::SubmitAlignment::from(
                            "center"
                        ))
                        .submit_color("a/b ä".to_owned())
                        .submit_font_color("a/b ä".to_owned())
                        .submit_size("a/b ä".to_owned()),
                    submit_button_text: "a/b ä".to_owned(),
                    theme: hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
                }
            )
            .css_class("a/b ä".to_owned()),
            vec![
                hubscope_marketing::types::FieldGroup::new(
                    vec![hubscope_marketing::types::FormField::from(
                        hubscope_marketing::types::EmailField::new(
                            hubscope_marketing::types::EmailFieldArgs {
                                dependent_fields:
                                    Vec::<hubscope_marketing::types::DependentField>::new(),
                                hidden: true,
                                label: "a/b ä".to_owned(),
                                name: "a/b ä".to_owned(),
                                object_type_id: "a/b ä".to_owned(),
                                required: true,
                                validation: hubscope_marketing::types::EmailFieldValidation::new(
                                    hubscope_marketing::types::EmailFieldValidationArgs {
                                        blocked_email_domains: vec!["a/b ä".to_owned()],
                                        use_default_block_list: true
                                    }
                                )
                            }
                        )
                        .default_value("a/b ä".to_owned())
                        .description("a/b ä".to_owned())
                        .placeholder("a/b ä".to_owned())
                    )],
                    hubscope_marketing::types::GroupType::from("default_group"),
                    hubscope_marketing::types::RichTextType::from("image")
                )
                .rich_text("a/b ä".to_owned())
            ],
            hubscope_marketing::types::LegalConsentOptions::from(
                hubscope_marketing::types::LegalConsentOptionsNone::new()
            ),
            "a/b ä".to_owned()
        )
        .archived(true)
        .archived_at(moment())
        .created_at(moment())
        .updated_at(moment())
    )),
    "POST /marketing/v3/forms",
    Body::Json(
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"formType":"hubspot","legalConsentOptions":{"type":"none"},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_delete,
    hubscope_marketing::forms::delete("a/b ä"),
    "DELETE /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    forms_get,
    hubscope_marketing::forms::get("a/b ä").archived(true),
    "GET /marketing/v3/forms/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_update,
    hubscope_marketing::forms::update("a/b ä")
        .archived(true)
        .configuration(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    hubscope_marketing::types::LifecycleStageArgs {
                        object_type_id: "a/b ä".to_owned(),
                        value: "a/b ä".to_owned()
                    }
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true)
        )
        .display_options(
            hubscope_marketing::types::FormDisplayOptions::new(
                hubscope_marketing::types::FormDisplayOptionsArgs {
                    render_raw_html: true,
                    style: hubscope_marketing::types::FormStyle::new()
                        .background_width("a/b ä".to_owned())
                        .font_family("a/b ä".to_owned())
                        .help_text_color("a/b ä".to_owned())
                        .help_text_size("a/b ä".to_owned())
                        .label_text_color("a/b ä".to_owned())
                        .label_text_size("a/b ä".to_owned())
                        .legal_consent_text_color("a/b ä".to_owned())
                        .legal_consent_text_size("a/b ä".to_owned())
                        .submit_alignment(hubscope_marketing::types::SubmitAlignment::from(
                            "center"
                        ))
                        .submit_color("a/b ä".to_owned())
                        .submit_font_color("a/b ä".to_owned())
                        .submit_size("a/b ä".to_owned()),
                    submit_button_text: "a/b ä".to_owned(),
                    theme: hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
                }
            )
            .css_class("a/b ä".to_owned())
        )
        .field_groups(vec![
            hubscope_marketing::types::FieldGroup::new(
                vec![hubscope_marketing::types::FormField::from(
                    hubscope_marketing::types::EmailField::new(
                        hubscope_marketing::types::EmailFieldArgs {
                            dependent_fields: Vec::<hubscope_marketing::types::DependentField>::new(
                            ),
                            hidden: true,
                            label: "a/b ä".to_owned(),
                            name: "a/b ä".to_owned(),
                            object_type_id: "a/b ä".to_owned(),
                            required: true,
                            validation: hubscope_marketing::types::EmailFieldValidation::new(
                                hubscope_marketing::types::EmailFieldValidationArgs {
                                    blocked_email_domains: vec!["a/b ä".to_owned()],
                                    use_default_block_list: true
                                }
                            )
                        }
                    )
                    .default_value("a/b ä".to_owned())
                    .description("a/b ä".to_owned())
                    .placeholder("a/b ä".to_owned())
                )],
                hubscope_marketing::types::GroupType::from("default_group"),
                hubscope_marketing::types::RichTextType::from("image")
            )
            .rich_text("a/b ä".to_owned())
        ])
        .legal_consent_options(hubscope_marketing::types::LegalConsentOptions::from(
            hubscope_marketing::types::LegalConsentOptionsNone::new()
        ))
        .name("a/b ä".to_owned()),
    "PATCH /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"archived":true,"configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"legalConsentOptions":{"type":"none"},"name":"a/b ä"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);

wire!(
    forms_replace,
    hubscope_marketing::forms::replace("a/b ä")
        .archived(true)
        .archived_at(moment())
        .configuration(
            hubscope_marketing::types::FormConfiguration::new()
                .allow_link_to_reset_known_values(true)
                .archivable(true)
                .cloneable(true)
                .create_new_contact_for_new_email(true)
                .editable(true)
                .embed_type(hubscope_marketing::types::EmbedType::from("V3"))
                .language(hubscope_marketing::types::FormLanguage::from("af"))
                .lifecycle_stages(vec![hubscope_marketing::types::LifecycleStage::new(
                    hubscope_marketing::types::LifecycleStageArgs {
                        object_type_id: "a/b ä".to_owned(),
                        value: "a/b ä".to_owned()
                    }
                )])
                .notify_contact_owner(true)
                .notify_recipients(vec!["a/b ä".to_owned()])
                .post_submit_action(hubscope_marketing::types::FormPostSubmitAction::new(
                    hubscope_marketing::types::FormPostSubmitActionType::from("redirect_url"),
                    "a/b ä".to_owned()
                ))
                .pre_populate_known_values(true)
                .recaptcha_enabled(true)
        )
        .created_at(moment())
        .display_options(
            hubscope_marketing::types::FormDisplayOptions::new(
                hubscope_marketing::types::FormDisplayOptionsArgs {
                    render_raw_html: true,
                    style: hubscope_marketing::types::FormStyle::new()
                        .background_width("a/b ä".to_owned())
                        .font_family("a/b ä".to_owned())
                        .help_text_color("a/b ä".to_owned())
                        .help_text_size("a/b ä".to_owned())
                        .label_text_color("a/b ä".to_owned())
                        .label_text_size("a/b ä".to_owned())
                        .legal_consent_text_color("a/b ä".to_owned())
                        .legal_consent_text_size("a/b ä".to_owned())
                        .submit_alignment(hubscope_marketing::types::SubmitAlignment::from(
                            "center"
                        ))
                        .submit_color("a/b ä".to_owned())
                        .submit_font_color("a/b ä".to_owned())
                        .submit_size("a/b ä".to_owned()),
                    submit_button_text: "a/b ä".to_owned(),
                    theme: hubscope_marketing::types::FormDisplayOptionsTheme::from("canvas")
                }
            )
            .css_class("a/b ä".to_owned())
        )
        .field_groups(vec![
            hubscope_marketing::types::FieldGroup::new(
                vec![hubscope_marketing::types::FormField::from(
                    hubscope_marketing::types::EmailField::new(
                        hubscope_marketing::types::EmailFieldArgs {
                            dependent_fields: Vec::<hubscope_marketing::types::DependentField>::new(
                            ),
                            hidden: true,
                            label: "a/b ä".to_owned(),
                            name: "a/b ä".to_owned(),
                            object_type_id: "a/b ä".to_owned(),
                            required: true,
                            validation: hubscope_marketing::types::EmailFieldValidation::new(
                                hubscope_marketing::types::EmailFieldValidationArgs {
                                    blocked_email_domains: vec!["a/b ä".to_owned()],
                                    use_default_block_list: true
                                }
                            )
                        }
                    )
                    .default_value("a/b ä".to_owned())
                    .description("a/b ä".to_owned())
                    .placeholder("a/b ä".to_owned())
                )],
                hubscope_marketing::types::GroupType::from("default_group"),
                hubscope_marketing::types::RichTextType::from("image")
            )
            .rich_text("a/b ä".to_owned())
        ])
        .id("a/b ä".to_owned())
        .legal_consent_options(hubscope_marketing::types::LegalConsentOptions::from(
            hubscope_marketing::types::LegalConsentOptionsNone::new()
        ))
        .name("a/b ä".to_owned())
        .updated_at(moment()),
    "PUT /marketing/v3/forms/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä"}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä"},"prePopulateKnownValues":true,"recaptchaEnabled":true},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä"},"submitButtonText":"a/b ä","theme":"canvas"},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image"}],"id":"a/b ä","legalConsentOptions":{"type":"none"},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","formType":"hubspot"}"#
    ),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","configuration":{"allowLinkToResetKnownValues":true,"archivable":true,"cloneable":true,"createNewContactForNewEmail":true,"editable":true,"embedType":"V3","language":"af","lifecycleStages":[{"objectTypeId":"a/b ä","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"notifyContactOwner":true,"notifyRecipients":["a/b ä"],"postSubmitAction":{"type":"redirect_url","value":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"prePopulateKnownValues":true,"recaptchaEnabled":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","displayOptions":{"cssClass":"a/b ä","renderRawHtml":true,"style":{"backgroundWidth":"a/b ä","fontFamily":"a/b ä","helpTextColor":"a/b ä","helpTextSize":"a/b ä","labelTextColor":"a/b ä","labelTextSize":"a/b ä","legalConsentTextColor":"a/b ä","legalConsentTextSize":"a/b ä","submitAlignment":"center","submitColor":"a/b ä","submitFontColor":"a/b ä","submitSize":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"submitButtonText":"a/b ä","theme":"canvas","hubscopeHasNeverHeardOfThis":{"x":[null]}},"fieldGroups":[{"fields":[{"defaultValue":"a/b ä","dependentFields":[{"dependentCondition":{"operator":"between","rangeEnd":"a/b ä","rangeStart":"a/b ä","value":"a/b ä","values":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"description":"a/b ä","fieldType":"email","hidden":true,"label":"a/b ä","name":"a/b ä","objectTypeId":"a/b ä","placeholder":"a/b ä","required":true,"validation":{"blockedEmailDomains":["a/b ä"],"useDefaultBlockList":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"groupType":"default_group","richText":"a/b ä","richTextType":"image","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"formType":"hubspot","id":"a/b ä","legalConsentOptions":{"type":"none","hubscopeHasNeverHeardOfThis":{"x":[null]}},"name":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"formType":"hubspot"}"#,
        r#"{"archived":null,"archivedAt":null,"configuration":null,"createdAt":null,"displayOptions":null,"fieldGroups":null,"id":null,"legalConsentOptions":null,"name":null,"updatedAt":null,"formType":"hubspot"}"#
    ]
);
