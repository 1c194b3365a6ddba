//! What each operation of the API `pages` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, SecretString, moment, wire};

wire!(
    content_landing_pages_read_list,
    hubscope_cms::content::landing_pages::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/landing-pages?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_write_create,
    hubscope_cms::content::landing_pages::write::create()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "POST /cms/pages/2026-03/landing-pages",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_create_ab_test_variation,
    hubscope_cms::content::landing_pages::write::create_ab_test_variation(
        hubscope_cms::content::landing_pages::write::CreateAbTestVariationArgs {
            content_id: "a/b ä".to_owned(),
            variation_name: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_end_ab_test,
    hubscope_cms::content::landing_pages::write::end_ab_test(
        hubscope_cms::content::landing_pages::write::EndAbTestArgs {
            ab_test_id: "a/b ä".to_owned(),
            winner_id: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/end",
    Body::Json(r#"{"abTestId":"a/b ä","winnerId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_rerun_ab_test,
    hubscope_cms::content::landing_pages::write::rerun_ab_test(
        hubscope_cms::content::landing_pages::write::RerunAbTestArgs {
            ab_test_id: "a/b ä".to_owned(),
            variation_id: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/ab-test/rerun",
    Body::Json(r#"{"abTestId":"a/b ä","variationId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_archive,
    hubscope_cms::content::landing_pages::write::batch_archive(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/landing-pages/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_create,
    hubscope_cms::content::landing_pages::write::batch_create([hubscope_cms::types::Page::new()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))]),
    "POST /cms/pages/2026-03/landing-pages/batch/create",
    Body::Json(
        r#"{"inputs":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_read_batch_read,
    hubscope_cms::content::landing_pages::read::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/pages/2026-03/landing-pages/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_batch_update,
    hubscope_cms::content::landing_pages::write::batch_update([serde_json::json!({"any": [1]})])
        .archived(true),
    "POST /cms/pages/2026-03/landing-pages/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_clone,
    hubscope_cms::content::landing_pages::write::clone("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/landing-pages/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_read_list_folders,
    hubscope_cms::content::landing_pages::read::list_folders()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/landing-pages/folders?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_write_create_folder,
    hubscope_cms::content::landing_pages::write::create_folder("a/b ä".to_owned())
        .category(7)
        .created(moment())
        .deleted_at(moment())
        .id("a/b ä".to_owned())
        .parent_folder_id(7)
        .updated(moment()),
    "POST /cms/pages/2026-03/landing-pages/folders",
    Body::Json(
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_batch_archive_folders,
    hubscope_cms::content::landing_pages::write::batch_archive_folders(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_batch_create_folders,
    hubscope_cms::content::landing_pages::write::batch_create_folders([
        hubscope_cms::types::ContentFolder::new("a/b ä".to_owned())
            .category(7)
            .created(moment())
            .deleted_at(moment())
            .id("a/b ä".to_owned())
            .parent_folder_id(7)
            .updated(moment())
    ]),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/create",
    Body::Json(
        r#"{"inputs":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_read_batch_read_folders,
    hubscope_cms::content::landing_pages::read::batch_read_folders(["a/b ä".to_owned()])
        .archived(true),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_batch_update_folders,
    hubscope_cms::content::landing_pages::write::batch_update_folders([
        serde_json::json!({"any": [1]})
    ])
    .archived(true),
    "POST /cms/pages/2026-03/landing-pages/folders/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_landing_pages_write_archive_folder,
    hubscope_cms::content::landing_pages::write::archive_folder("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_get_folder,
    hubscope_cms::content::landing_pages::read::get_folder("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_update_folder,
    hubscope_cms::content::landing_pages::write::update_folder(
        hubscope_cms::content::landing_pages::write::UpdateFolderArgs {
            object_id: "a/b ä",
            name: "a/b ä".to_owned()
        }
    )
    .archived(true)
    .category(7)
    .created(moment())
    .deleted_at(moment())
    .id("a/b ä".to_owned())
    .parent_folder_id(7)
    .updated(moment()),
    "PATCH /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z"}"#
    ),
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_read_list_folder_revisions,
    hubscope_cms::content::landing_pages::read::list_folder_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_read_get_folder_revision,
    hubscope_cms::content::landing_pages::read::get_folder_revision(
        hubscope_cms::content::landing_pages::read::GetFolderRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_folder_revision,
    hubscope_cms::content::landing_pages::write::restore_folder_revision(
        hubscope_cms::content::landing_pages::write::RestoreFolderRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/folders/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"category":7,"created":"2026-03-01T09:30:00Z","deletedAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":7,"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"name":"a/b ä"}"#,
        r#"{"category":null,"created":null,"deletedAt":null,"id":null,"name":"a/b ä","parentFolderId":null,"updated":null}"#
    ]
);

wire!(
    content_landing_pages_write_attach_to_lang_group,
    hubscope_cms::content::landing_pages::write::attach_to_lang_group(
        hubscope_cms::content::landing_pages::write::AttachToLangGroupArgs {
            id: "a/b ä".to_owned(),
            language: hubscope_cms::types::Language::from("aa"),
            primary_id: "a/b ä".to_owned()
        }
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_create_language_variation,
    hubscope_cms::content::landing_pages::write::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_detach_from_lang_group,
    hubscope_cms::content::landing_pages::write::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_set_new_lang_primary,
    hubscope_cms::content::landing_pages::write::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_update_languages,
    hubscope_cms::content::landing_pages::write::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/landing-pages/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_schedule,
    hubscope_cms::content::landing_pages::write::schedule("a/b ä".to_owned(), moment()),
    "POST /cms/pages/2026-03/landing-pages/schedule",
    Body::Json(r#"{"id":"a/b ä","publishDate":"2026-03-01T09:30:00Z"}"#),
    [r#""#]
);

wire!(
    content_landing_pages_write_archive,
    hubscope_cms::content::landing_pages::write::archive("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_get,
    hubscope_cms::content::landing_pages::read::get("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_update,
    hubscope_cms::content::landing_pages::write::update("a/b ä")
        .archived(true)
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_read_get_draft,
    hubscope_cms::content::landing_pages::read::get_draft("a/b ä"),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_update_draft,
    hubscope_cms::content::landing_pages::write::update_draft("a/b ä")
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_push_live,
    hubscope_cms::content::landing_pages::write::push_live("a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft/push-live",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_write_reset_draft,
    hubscope_cms::content::landing_pages::write::reset_draft("a/b ä"),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    content_landing_pages_read_list_revisions,
    hubscope_cms::content::landing_pages::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_landing_pages_read_get_revision,
    hubscope_cms::content::landing_pages::read::get_revision(
        hubscope_cms::content::landing_pages::read::GetRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_revision,
    hubscope_cms::content::landing_pages::write::restore_revision(
        hubscope_cms::content::landing_pages::write::RestoreRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_landing_pages_write_restore_revision_to_draft,
    hubscope_cms::content::landing_pages::write::restore_revision_to_draft(
        hubscope_cms::content::landing_pages::write::RestoreRevisionToDraftArgs {
            object_id: "a/b ä",
            revision_id: 7
        }
    ),
    "POST /cms/pages/2026-03/landing-pages/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_read_list,
    hubscope_cms::content::site_pages::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .limit(7)
        .property("a/b ä".to_owned())
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/pages/2026-03/site-pages?after=a%2Fb%20%C3%A4&archived=true&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&limit=7&property=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_pages_create_site_page,
    hubscope_cms::content::pages::create_site_page()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "POST /cms/pages/2026-03/site-pages",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_create_site_page_ab_test_variation,
    hubscope_cms::content::pages::create_site_page_ab_test_variation(
        hubscope_cms::content::pages::CreateSitePageAbTestVariationArgs {
            content_id: "a/b ä".to_owned(),
            variation_name: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/site-pages/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_end_site_page_ab_test,
    hubscope_cms::content::pages::end_site_page_ab_test(
        hubscope_cms::content::pages::EndSitePageAbTestArgs {
            ab_test_id: "a/b ä".to_owned(),
            winner_id: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/site-pages/ab-test/end",
    Body::Json(r#"{"abTestId":"a/b ä","winnerId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_rerun_site_page_ab_test,
    hubscope_cms::content::pages::rerun_site_page_ab_test(
        hubscope_cms::content::pages::RerunSitePageAbTestArgs {
            ab_test_id: "a/b ä".to_owned(),
            variation_id: "a/b ä".to_owned()
        }
    ),
    "POST /cms/pages/2026-03/site-pages/ab-test/rerun",
    Body::Json(r#"{"abTestId":"a/b ä","variationId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_batch_archive_site_pages,
    hubscope_cms::content::pages::batch_archive_site_pages(["a/b ä".to_owned()]),
    "POST /cms/pages/2026-03/site-pages/batch/archive",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    content_pages_batch_create_site_pages,
    hubscope_cms::content::pages::batch_create_site_pages([hubscope_cms::types::Page::new()
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))]),
    "POST /cms/pages/2026-03/site-pages/batch/create",
    Body::Json(
        r#"{"inputs":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_site_pages_read_batch_read,
    hubscope_cms::content::site_pages::read::batch_read(["a/b ä".to_owned()]).archived(true),
    "POST /cms/pages/2026-03/site-pages/batch/read?archived=true",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_pages_batch_update_site_pages,
    hubscope_cms::content::pages::batch_update_site_pages([serde_json::json!({"any": [1]})])
        .archived(true),
    "POST /cms/pages/2026-03/site-pages/batch/update?archived=true",
    Body::Json(r#"{"inputs":[{"any":[1]}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    content_pages_clone_site_page,
    hubscope_cms::content::pages::clone_site_page("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä"}"#),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_write_attach_to_lang_group,
    hubscope_cms::content::site_pages::write::attach_to_lang_group(
        hubscope_cms::content::site_pages::write::AttachToLangGroupArgs {
            id: "a/b ä".to_owned(),
            language: hubscope_cms::types::Language::from("aa"),
            primary_id: "a/b ä".to_owned()
        }
    )
    .primary_language(hubscope_cms::types::Language::from("aa")),
    "POST /cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group",
    Body::Json(r#"{"id":"a/b ä","language":"aa","primaryId":"a/b ä","primaryLanguage":"aa"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_create_language_variation,
    hubscope_cms::content::site_pages::write::create_language_variation("a/b ä".to_owned())
        .language("a/b ä".to_owned())
        .primary_language("a/b ä".to_owned())
        .use_published(true),
    "POST /cms/pages/2026-03/site-pages/multi-language/create-language-variation",
    Body::Json(
        r#"{"id":"a/b ä","language":"a/b ä","primaryLanguage":"a/b ä","usePublished":true}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_write_detach_from_lang_group,
    hubscope_cms::content::site_pages::write::detach_from_lang_group("a/b ä".to_owned()),
    "POST /cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_set_new_lang_primary,
    hubscope_cms::content::site_pages::write::set_new_lang_primary("a/b ä".to_owned()),
    "PUT /cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary",
    Body::Json(r#"{"id":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_site_pages_write_update_languages,
    hubscope_cms::content::site_pages::write::update_languages(
        BTreeMap::from([("key".to_owned(), hubscope_cms::types::Language::from("aa"))]),
        "a/b ä".to_owned()
    ),
    "POST /cms/pages/2026-03/site-pages/multi-language/update-languages",
    Body::Json(r#"{"languages":{"key":"aa"},"primaryId":"a/b ä"}"#),
    [r#""#]
);

wire!(
    content_pages_schedule_site_page,
    hubscope_cms::content::pages::schedule_site_page("a/b ä".to_owned(), moment()),
    "POST /cms/pages/2026-03/site-pages/schedule",
    Body::Json(r#"{"id":"a/b ä","publishDate":"2026-03-01T09:30:00Z"}"#),
    [r#""#]
);

wire!(
    content_pages_archive_site_page,
    hubscope_cms::content::pages::archive_site_page("a/b ä").archived(true),
    "DELETE /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    content_site_pages_read_get,
    hubscope_cms::content::site_pages::read::get("a/b ä")
        .archived(true)
        .property("a/b ä".to_owned()),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true&property=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_update_site_page,
    hubscope_cms::content::pages::update_site_page("a/b ä")
        .archived(true)
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_site_pages_read_get_draft,
    hubscope_cms::content::site_pages::read::get_draft("a/b ä"),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_update_site_page_draft,
    hubscope_cms::content::pages::update_site_page_draft("a/b ä")
        .ab_status(hubscope_cms::types::AbStatus::from("automated_loser_variant"))
        .ab_test_id("a/b ä".to_owned())
        .archived_at(moment())
        .archived_in_dashboard(true)
        .attached_stylesheets(vec![BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )])])
        .author_name("a/b ä".to_owned())
        .campaign("a/b ä".to_owned())
        .category_id(7)
        .content_group_id("a/b ä".to_owned())
        .content_type_category(hubscope_cms::types::ContentTypeCategory::from("0"))
        .created(moment())
        .created_by_id("a/b ä".to_owned())
        .current_state(hubscope_cms::types::CurrentState::from("AGENT_GENERATED"))
        .currently_published(true)
        .domain("a/b ä".to_owned())
        .dynamic_page_data_source_id("a/b ä".to_owned())
        .dynamic_page_data_source_type(7)
        .dynamic_page_hub_db_table_id("a/b ä".to_owned())
        .enable_domain_stylesheets(true)
        .enable_layout_stylesheets(true)
        .featured_image("a/b ä".to_owned())
        .featured_image_alt_text("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .footer_html("a/b ä".to_owned())
        .head_html("a/b ä".to_owned())
        .html_title("a/b ä".to_owned())
        .id("a/b ä".to_owned())
        .include_default_custom_css(true)
        .language(hubscope_cms::types::Language::from("aa"))
        .layout_sections(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::LayoutSection::new()
                .cells(Vec::<hubscope_cms::types::LayoutSection>::new())
                .css_class("a/b ä".to_owned())
                .css_id("a/b ä".to_owned())
                .css_style("a/b ä".to_owned())
                .label("a/b ä".to_owned())
                .name("a/b ä".to_owned())
                .params(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .row_meta_data(vec![hubscope_cms::types::RowMetaData::new(
                    "a/b ä".to_owned(),
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )])
                .rows(vec![BTreeMap::<String, hubscope_cms::types::LayoutSection>::new()])
                .styles(
                    hubscope_cms::types::Styles::new(hubscope_cms::types::StylesArgs {
                        background_color: hubscope_cms::types::RgbaColor::new(
                            hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                        ),
                        background_gradient: hubscope_cms::types::Gradient::new(
                            hubscope_cms::types::Angle::new(
                                hubscope_cms::types::AngleUnits::from("DEGREES"),
                                1.5
                            ),
                            vec![hubscope_cms::types::ColorStop::new(
                                hubscope_cms::types::RgbaColor::new(
                                    hubscope_cms::types::RgbaColorArgs { a: 1.5, b: 7, g: 7, r: 7 }
                                )
                            )],
                            hubscope_cms::types::SideOrCorner::new(
                                hubscope_cms::types::HorizontalSide::from("CENTER"),
                                hubscope_cms::types::VerticalSide::from("BOTTOM")
                            )
                        ),
                        background_image: hubscope_cms::types::BackgroundImage::new(
                            hubscope_cms::types::BackgroundImageArgs {
                                background_position: "a/b ä".to_owned(),
                                background_size: "a/b ä".to_owned(),
                                image_url: "a/b ä".to_owned()
                            }
                        ),
                        flexbox_positioning: hubscope_cms::types::FlexboxPositioning::from(
                            "BOTTOM_CENTER"
                        ),
                        force_full_width_section: true,
                        max_width_section_centering: 7,
                        vertical_alignment: hubscope_cms::types::VerticalAlignment::from("BOTTOM")
                    })
                    .breakpoint_styles(BTreeMap::from([(
                        "key".to_owned(),
                        hubscope_cms::types::BreakpointStyles::new(
                            hubscope_cms::types::BreakpointStylesArgs {
                                hidden: true,
                                margin: hubscope_cms::types::Margin::new(
                                    hubscope_cms::types::MarginArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                ),
                                padding: hubscope_cms::types::Padding::new(
                                    hubscope_cms::types::PaddingArgs {
                                        bottom: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        left: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        right: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        ),
                                        top: hubscope_cms::types::Size::new(
                                            hubscope_cms::types::SizeUnits::from("CH"),
                                            1.5
                                        )
                                    }
                                )
                            }
                        )
                    )]))
                )
                .r#type("a/b ä".to_owned())
                .w(7)
                .x(7)
        )]))
        .link_rel_canonical_url("a/b ä".to_owned())
        .mab_experiment_id("a/b ä".to_owned())
        .meta_description("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .page_expiry_date(moment())
        .page_expiry_enabled(true)
        .page_expiry_redirect_id(7)
        .page_expiry_redirect_url("a/b ä".to_owned())
        .page_redirected(true)
        .password(SecretString::from("a/b ä"))
        .public_access_rules(vec![serde_json::json!({"any": [1]})])
        .public_access_rules_enabled(true)
        .publish_date(moment())
        .publish_immediately(true)
        .slug("a/b ä".to_owned())
        .state("a/b ä".to_owned())
        .subcategory("a/b ä".to_owned())
        .template_path("a/b ä".to_owned())
        .theme_settings_values(BTreeMap::from([(
            "key".to_owned(),
            serde_json::json!({"any": [1]})
        )]))
        .translated_from_id("a/b ä".to_owned())
        .translations(BTreeMap::from([(
            "key".to_owned(),
            hubscope_cms::types::ContentLanguageVariation::new()
                .archived_in_dashboard(true)
                .author_name("a/b ä".to_owned())
                .campaign("a/b ä".to_owned())
                .campaign_name("a/b ä".to_owned())
                .created(moment())
                .id(7)
                .name("a/b ä".to_owned())
                .password(SecretString::from("a/b ä"))
                .public_access_rules(vec![serde_json::json!({"any": [1]})])
                .public_access_rules_enabled(true)
                .publish_date(moment())
                .slug("a/b ä".to_owned())
                .state("a/b ä".to_owned())
                .tag_ids(vec![7])
                .updated(moment())
        )]))
        .updated(moment())
        .updated_by_id("a/b ä".to_owned())
        .url("a/b ä".to_owned())
        .use_featured_image(true)
        .widget_containers(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])),
    "PATCH /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM"}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä"},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}},"padding":{"bottom":{"units":"CH","value":1.5},"left":{"units":"CH","value":1.5},"right":{"units":"CH","value":1.5},"top":{"units":"CH","value":1.5}}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM"},"type":"a/b ä","w":7,"x":7}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z"}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_push_site_page_live,
    hubscope_cms::content::pages::push_site_page_live("a/b ä"),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft/push-live",
    Body::None,
    [r#""#]
);

wire!(
    content_pages_reset_site_page_draft,
    hubscope_cms::content::pages::reset_site_page_draft("a/b ä"),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    content_site_pages_read_list_revisions,
    hubscope_cms::content::site_pages::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    content_site_pages_read_get_revision,
    hubscope_cms::content::site_pages::read::get_revision(
        hubscope_cms::content::site_pages::read::GetRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    content_pages_restore_site_page_revision,
    hubscope_cms::content::pages::restore_site_page_revision(
        hubscope_cms::content::pages::RestoreSitePageRevisionArgs {
            object_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);

wire!(
    content_pages_restore_site_page_revision_to_draft,
    hubscope_cms::content::pages::restore_site_page_revision_to_draft(
        hubscope_cms::content::pages::RestoreSitePageRevisionToDraftArgs {
            object_id: "a/b ä",
            revision_id: 7
        }
    ),
    "POST /cms/pages/2026-03/site-pages/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"abStatus":"automated_loser_variant","abTestId":"a/b ä","archivedAt":"2026-03-01T09:30:00Z","archivedInDashboard":true,"attachedStylesheets":[{"key":{"any":[1]}}],"authorName":"a/b ä","campaign":"a/b ä","categoryId":7,"contentGroupId":"a/b ä","contentTypeCategory":"0","created":"2026-03-01T09:30:00Z","createdById":"a/b ä","currentState":"AGENT_GENERATED","currentlyPublished":true,"domain":"a/b ä","dynamicPageDataSourceId":"a/b ä","dynamicPageDataSourceType":7,"dynamicPageHubDbTableId":"a/b ä","enableDomainStylesheets":true,"enableLayoutStylesheets":true,"featuredImage":"a/b ä","featuredImageAltText":"a/b ä","folderId":"a/b ä","footerHtml":"a/b ä","headHtml":"a/b ä","htmlTitle":"a/b ä","id":"a/b ä","includeDefaultCustomCss":true,"language":"aa","layoutSections":{"key":{"cells":[],"cssClass":"a/b ä","cssId":"a/b ä","cssStyle":"a/b ä","label":"a/b ä","name":"a/b ä","params":{"key":{"any":[1]}},"rowMetaData":[{"cssClass":"a/b ä","styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rows":[{}],"styles":{"backgroundColor":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundGradient":{"angle":{"units":"DEGREES","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colors":[{"color":{"a":1.5,"b":7,"g":7,"r":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"sideOrCorner":{"horizontalSide":"CENTER","verticalSide":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"backgroundImage":{"backgroundPosition":"a/b ä","backgroundSize":"a/b ä","imageUrl":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"breakpointStyles":{"key":{"hidden":true,"margin":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"padding":{"bottom":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"left":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"right":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"top":{"units":"CH","value":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"flexboxPositioning":"BOTTOM_CENTER","forceFullWidthSection":true,"maxWidthSectionCentering":7,"verticalAlignment":"BOTTOM","hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"a/b ä","w":7,"x":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"linkRelCanonicalUrl":"a/b ä","mabExperimentId":"a/b ä","metaDescription":"a/b ä","name":"a/b ä","pageExpiryDate":1772357400000,"pageExpiryEnabled":true,"pageExpiryRedirectId":7,"pageExpiryRedirectUrl":"a/b ä","pageRedirected":true,"password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","publishImmediately":true,"slug":"a/b ä","state":"a/b ä","subcategory":"a/b ä","templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"translatedFromId":"a/b ä","translations":{"key":{"archivedInDashboard":true,"authorName":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","created":"2026-03-01T09:30:00Z","id":7,"name":"a/b ä","password":"a/b ä","publicAccessRules":[{"any":[1]}],"publicAccessRulesEnabled":true,"publishDate":"2026-03-01T09:30:00Z","slug":"a/b ä","state":"a/b ä","tagIds":[7],"updated":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"updated":"2026-03-01T09:30:00Z","updatedById":"a/b ä","url":"a/b ä","useFeaturedImage":true,"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"abStatus":null,"abTestId":null,"archivedAt":null,"archivedInDashboard":null,"attachedStylesheets":null,"authorName":null,"campaign":null,"categoryId":null,"contentGroupId":null,"contentTypeCategory":null,"created":null,"createdById":null,"currentState":null,"currentlyPublished":null,"domain":null,"dynamicPageDataSourceId":null,"dynamicPageDataSourceType":null,"dynamicPageHubDbTableId":null,"enableDomainStylesheets":null,"enableLayoutStylesheets":null,"featuredImage":null,"featuredImageAltText":null,"folderId":null,"footerHtml":null,"headHtml":null,"htmlTitle":null,"id":null,"includeDefaultCustomCss":null,"language":null,"layoutSections":null,"linkRelCanonicalUrl":null,"mabExperimentId":null,"metaDescription":null,"name":null,"pageExpiryDate":null,"pageExpiryEnabled":null,"pageExpiryRedirectId":null,"pageExpiryRedirectUrl":null,"pageRedirected":null,"password":null,"publicAccessRules":null,"publicAccessRulesEnabled":null,"publishDate":null,"publishImmediately":null,"slug":null,"state":null,"subcategory":null,"templatePath":null,"themeSettingsValues":null,"translatedFromId":null,"translations":null,"updated":null,"updatedById":null,"url":null,"useFeaturedImage":null,"widgetContainers":null,"widgets":null}"#
    ]
);
