//! What each operation of the API `property_validations` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::object::Contacts;
use hubscope_wire_tests::{Body, wire};

wire!(
    object_type_read_property_validations_list,
    hubscope_crm::object_type::read::property_validations::list(Contacts),
    "GET /crm/property-validations/2026-03/0-1",
    Body::None,
    [
        r#"{"results":[{"propertyName":"a/b ä","propertyValidationRules":[{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"propertyName":null,"propertyValidationRules":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_property_validations_list_of_property,
    hubscope_crm::object_type::read::property_validations::list_of_property(Contacts, "a/b ä"),
    "GET /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"results":[{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"ruleArguments":null,"ruleType":null,"shouldApplyNormalization":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    object_type_read_property_validations_get,
    hubscope_crm::object_type::read::property_validations::get(
        Contacts,
        hubscope_crm::object_type::read::property_validations::GetArgs {
            property_name: "a/b ä",
            rule_type: "a/b ä"
        }
    ),
    "GET /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4/rule-type/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"ruleArguments":["a/b ä"],"ruleType":"AFTER_DATETIME_DURATION","shouldApplyNormalization":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"ruleArguments":null,"ruleType":null,"shouldApplyNormalization":null}"#
    ]
);

wire!(
    object_type_write_property_validations_set,
    hubscope_crm::object_type::write::property_validations::set(
        Contacts,
        hubscope_crm::object_type::write::property_validations::SetArgs {
            property_name: "a/b ä",
            rule_type: "a/b ä",
            rule_arguments: vec!["a/b ä".to_owned()]
        }
    )
    .should_apply_normalization(true),
    "PUT /crm/property-validations/2026-03/0-1/a%2Fb%20%C3%A4/rule-type/a%2Fb%20%C3%A4",
    Body::Json(r#"{"ruleArguments":["a/b ä"],"shouldApplyNormalization":true}"#),
    [r#""#]
);
