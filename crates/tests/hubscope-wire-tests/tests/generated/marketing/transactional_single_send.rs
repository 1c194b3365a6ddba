//! What each operation of the API `transactional_single_send` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, wire};

wire!(
    transactional_email_send_single_email,
    hubscope_marketing::transactional_email::send_single_email(
        BTreeMap::from([("key".to_owned(), "a/b ä".to_owned())]),
        BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]),
        7,
        hubscope_marketing::types::SingleSendEmail::new(
            hubscope_marketing::types::SingleSendEmailArgs {
                bcc: vec!["a/b ä".to_owned()],
                cc: vec!["a/b ä".to_owned()],
                reply_to: vec!["a/b ä".to_owned()]
            }
        )
        .from("a/b ä".to_owned())
        .send_id("a/b ä".to_owned())
        .to("a/b ä".to_owned())
    ),
    "POST /marketing/transactional/2026-03/single-email/send",
    Body::Json(
        r#"{"contactProperties":{"key":"a/b ä"},"customProperties":{"key":{"any":[1]}},"emailId":7,"message":{"bcc":["a/b ä"],"cc":["a/b ä"],"from":"a/b ä","replyTo":["a/b ä"],"sendId":"a/b ä","to":"a/b ä"}}"#
    ),
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","eventId":{"created":"2026-03-01T09:30:00Z","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"message":"a/b ä","requestedAt":"2026-03-01T09:30:00Z","sendResult":"ADDRESS_LIST_BOMBED","startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","statusId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"eventId":null,"message":null,"requestedAt":null,"sendResult":null,"startedAt":null,"status":null,"statusId":null}"#
    ]
);

wire!(
    transactional_email_list_smtp_tokens,
    hubscope_marketing::transactional_email::list_smtp_tokens()
        .after("a/b ä".to_owned())
        .campaign_name("a/b ä".to_owned())
        .email_campaign_id("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/transactional/2026-03/smtp-tokens?after=a%2Fb%20%C3%A4&campaignName=a%2Fb%20%C3%A4&emailCampaignId=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    transactional_email_create_smtp_token,
    hubscope_marketing::transactional_email::create_smtp_token(
        hubscope_marketing::transactional_email::CreateSmtpTokenArgs {
            campaign_name: "a/b ä".to_owned(),
            create_contact: true
        }
    ),
    "POST /marketing/transactional/2026-03/smtp-tokens",
    Body::Json(r#"{"campaignName":"a/b ä","createContact":true}"#),
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);

wire!(
    transactional_email_delete_smtp_token,
    hubscope_marketing::transactional_email::delete_smtp_token("a/b ä"),
    "DELETE /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    transactional_email_get_smtp_token,
    hubscope_marketing::transactional_email::get_smtp_token("a/b ä"),
    "GET /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);

wire!(
    transactional_email_reset_smtp_token_password,
    hubscope_marketing::transactional_email::reset_smtp_token_password("a/b ä"),
    "POST /marketing/transactional/2026-03/smtp-tokens/a%2Fb%20%C3%A4/password-reset",
    Body::None,
    [
        r#"{"campaignName":"a/b ä","createContact":true,"createdAt":"2026-03-01T09:30:00Z","createdBy":"a/b ä","emailCampaignId":"a/b ä","id":"a/b ä","password":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"campaignName":null,"createContact":null,"createdAt":null,"createdBy":null,"emailCampaignId":null,"id":null,"password":null}"#
    ]
);
