//! Events of every kind, and what is none.

use hubscope_core::AccountId;
use hubscope_webhooks::events::{Change, Event, EventsError, Subject, parse_events};
use serde_json::{Value, json};

use crate::BODY;

fn event(value: &Value) -> Event {
    let events = parse_events(&serde_json::to_vec(&json!([value])).unwrap()).unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(&events[0].raw, value);
    events.into_iter().next().unwrap()
}

#[test]
fn the_published_event_is_read_whole() {
    let events = parse_events(BODY).unwrap();
    let event = &events[0];
    assert_eq!((event.subject, &event.change), (Subject::Contact, &Change::Creation));
    assert_eq!((event.event_id, event.subscription_id), (Some(1), Some(12345)));
    assert_eq!(
        (event.account_id, event.app_id, event.object_id),
        (Some(AccountId::new(62_515)), Some(54321), Some(123))
    );
    assert_eq!(event.occurred_at.unwrap().as_millisecond(), 1_564_113_600_000);
    assert_eq!((event.attempt_number, event.change_source.as_deref()), (Some(0), Some("CRM")));
    assert_eq!(event.change_flag.as_deref(), Some("NEW"));
    assert_eq!(event.to_string(), "contact.creation of 123");
}

#[test]
fn every_type_of_the_spec_is_known() {
    let records = ["contact", "company", "deal", "ticket", "product", "line_item", "object"];
    let changes =
        ["creation", "deletion", "merge", "propertyChange", "restore", "associationChange"];
    let of_records =
        records.iter().flat_map(|record| changes.map(|change| format!("{record}.{change}")));
    let others = ["contact.privacyDeletion", "event.completed"].into_iter().map(str::to_owned);
    let of_conversations =
        ["creation", "deletion", "newMessage", "privacyDeletion", "propertyChange"];
    let of_conversations =
        of_conversations.into_iter().map(|change| format!("conversation.{change}"));
    for name in of_records.chain(others).chain(of_conversations) {
        let event = event(&json!({
            "subscriptionType": name, "objectId": 5, "sourceId": "userId:1", "objectTypeId": "0-1",
            "propertyName": "amount", "propertyValue": "1",
            "primaryObjectId": 1, "mergedObjectIds": [2, 3], "newObjectId": 4, "numberOfPropertiesMoved": 6,
            "associationType": "CONTACT_TO_COMPANY", "fromObjectId": 7, "toObjectId": 8,
            "associationRemoved": "false",
            "messageId": "m", "messageType": "COMMENT",
        }));
        assert!(event.subject != Subject::Other && event.change != Change::Other, "{name}");
        assert_eq!(event.subscription_type, name);
        assert_eq!(
            (event.source_id.as_deref(), event.object_type_id.as_deref()),
            (Some("userId:1"), Some("0-1"))
        );
    }
}

#[test]
fn what_each_change_tells_of() {
    let property = event(&json!({
        "subscriptionType": "contact.propertyChange", "propertyName": "ssn", "propertyValue": "REDACTED",
        "isSensitive": true,
    }));
    let value = Some("REDACTED".to_owned());
    assert_eq!(
        property.change,
        Change::PropertyChange { name: "ssn".to_owned(), value, sensitive: true }
    );
    let merge = event(&json!({
        "subscriptionType": "contact.merge", "primaryObjectId": 1, "mergedObjectIds": [2, "3"],
        "newObjectId": 4, "numberOfPropertiesMoved": 5,
    }));
    let wanted =
        Change::Merge { primary: 1, merged: vec![2, 3], new: Some(4), properties_moved: Some(5) };
    assert_eq!(merge.change, wanted);
    let association = event(&json!({
        "subscriptionType": "object.associationChange", "associationType": "CONTACT_TO_COMPANY",
        "fromObjectId": 1, "toObjectId": 2, "associationRemoved": true, "isPrimaryAssociation": false,
    }));
    let association_type = "CONTACT_TO_COMPANY".to_owned();
    let wanted = Change::AssociationChange {
        association_type,
        from: 1,
        to: 2,
        removed: true,
        primary: false,
    };
    assert_eq!(association.change, wanted);
    let message = event(
        &json!({"eventType": "conversation.newMessage", "messageId": 5, "messageType": "MESSAGE"}),
    );
    let message_type = Some("MESSAGE".to_owned());
    assert_eq!(message.change, Change::NewMessage { message_id: "5".to_owned(), message_type });
    assert_eq!(message.subject, Subject::Conversation);
}

#[test]
fn what_is_unknown_is_kept_and_the_others_with_it() {
    let strange = [
        json!({"subscriptionType": "spaceship.launch", "objectId": 9, "crew": ["Ada"]}),
        json!({"subscriptionType": "contact.teleported"}),
        json!({"subscriptionType": "contact.propertyChange"}),
        json!({"subscriptionType": "contact.merge", "primaryObjectId": 1, "mergedObjectIds": ["x"]}),
        json!({"subscriptionType": "creation"}),
        json!({"subscriptionType": 5}),
        json!({}),
        json!(null),
        json!([1]),
        json!("contact.creation"),
    ];
    for value in &strange {
        let event = event(value);
        assert_eq!(event.change, Change::Other, "{value}");
        assert!(!event.to_string().is_empty());
    }
    assert_eq!(event(&strange[0]).object_id, Some(9));
    assert_eq!(event(&strange[0]).subject, Subject::Other);
    assert_eq!(event(&strange[1]).subject, Subject::Contact);
    let mut all = strange.to_vec();
    all.push(json!({"subscriptionType": "deal.deletion"}));
    let events = parse_events(&serde_json::to_vec(&all).unwrap()).unwrap();
    assert_eq!(events.len(), strange.len() + 1);
    assert_eq!(events.last().unwrap().change, Change::Deletion);
    // Fields of another kind than they should have are not made up.
    let odd = event(&json!({
        "subscriptionType": "deal.creation", "objectId": -5, "portalId": {}, "occurredAt": "soon", "attemptNumber": 1e99,
    }));
    assert_eq!(
        (odd.object_id, odd.account_id, odd.occurred_at, odd.attempt_number),
        (None, None, None, None)
    );
    assert_eq!(odd.change, Change::Creation);
    // Whether an association was made or removed is not guessed.
    for removed in [json!(null), json!("perhaps"), json!(1)] {
        let odd = event(&json!({
            "subscriptionType": "deal.associationChange", "associationType": "DEAL_TO_COMPANY", "fromObjectId": 1,
            "toObjectId": 2, "associationRemoved": removed,
        }));
        assert_eq!(odd.change, Change::Other);
    }
    let silent = event(&json!({
        "subscriptionType": "deal.associationChange", "associationType": "DEAL_TO_COMPANY", "fromObjectId": 1,
        "toObjectId": 2,
    }));
    assert_eq!(silent.change, Change::Other);
}

#[test]
fn a_body_that_is_no_list_is_an_error() {
    assert!(parse_events(b"[]").unwrap().is_empty());
    for body in [b"".as_slice(), b"[", b"a=1", b"\xff", b"[1] 2"] {
        assert!(matches!(parse_events(body), Err(EventsError::NotJson(_))));
    }
    for body in [b"{}".as_slice(), b"null", b"\"[]\"", b"1"] {
        assert!(matches!(parse_events(body), Err(EventsError::NotAList)));
    }
}
