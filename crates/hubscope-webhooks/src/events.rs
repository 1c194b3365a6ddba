//! The events in the body of a webhook.
//!
//! HubSpot promises neither an order nor that an event comes once, and it can use an
//! [`event_id`](Event::event_id) again. Compare [`occurred_at`](Event::occurred_at) with the stored
//! time, so that an older event overwrites nothing.
//!
//! Nothing is lost: an event of an unknown type, or with unexpected fields, is [`Change::Other`],
//! and every event has its whole JSON in [`raw`](Event::raw).

use std::{borrow::Cow, fmt};

use hubscope_core::{AccountId, Timestamp, timestamp};
use serde_json::{Map, Value};

/// Returns the events of a body, in its order.
///
/// # Errors
/// When the body is not JSON, or not an array. A single malformed event is not an error.
///
/// ```
/// use hubscope_webhooks::events::{Change, Subject, parse_events};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let body = br#"[{"subscriptionType":"deal.propertyChange","objectId":123,"portalId":62515,
///                  "propertyName":"amount","propertyValue":"1200"}]"#;
/// let event = &parse_events(body)?[0];
/// assert_eq!((&event.subject, event.object_id), (&Subject::Deal, Some(123)));
/// let Change::PropertyChange { name, value, .. } = &event.change else { panic!("{event:?}") };
/// assert_eq!((name.as_str(), value.as_deref()), ("amount", Some("1200")));
/// # Ok(())
/// # }
/// ```
pub fn parse_events(body: &[u8]) -> Result<Vec<Event>, EventsError> {
    match serde_json::from_slice(body).map_err(EventsError::NotJson)? {
        Value::Array(events) => Ok(events.into_iter().map(Event::from).collect()),
        _ => Err(EventsError::NotAList),
    }
}

/// A body is not a list of events.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum EventsError {
    /// It is not JSON.
    #[error("the body is not JSON; HubSpot sends events as JSON: is this the webhook URL?")]
    NotJson(#[source] serde_json::Error),
    /// It is JSON, but not an array.
    #[error(
        "the body is not a JSON array, and events come in one; requests of workflows and cards are not \
         events, and have to be read as what they are"
    )]
    NotAList,
}

hubscope_core::debug_in_words!(
    enum EventsError {
        NotJson(source),
        NotAList,
    }
);

/// Something that happened in an account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Its type as HubSpot writes it, such as `contact.creation`. Empty when it has none.
    pub subscription_type: String,
    /// The kind of record.
    pub subject: Subject,
    /// The change.
    pub change: Change,
    /// HubSpot's number for the event, which is not always unique.
    pub event_id: Option<u64>,
    /// The subscription that it comes from.
    pub subscription_id: Option<u64>,
    /// The account in which it happened, `portalId` in HubSpot's JSON.
    #[doc(alias = "portal_id")]
    pub account_id: Option<AccountId>,
    /// The app that subscribed.
    pub app_id: Option<u64>,
    /// The time of the change.
    pub occurred_at: Option<Timestamp>,
    /// The number of earlier attempts to deliver it: 0 at first.
    pub attempt_number: Option<u32>,
    /// The record or conversation that it happened to.
    pub object_id: Option<u64>,
    /// The type of the record, such as `0-1`, of an `object.*` event.
    pub object_type_id: Option<String>,
    /// The source of the change, such as `CRM` or `INTEGRATION`.
    pub change_source: Option<String>,
    /// The kind of change, such as `NEW`.
    pub change_flag: Option<String>,
    /// The user or app that made the change, such as `userId:123`.
    pub source_id: Option<String>,
    /// The whole JSON of the event, with fields that are not known here.
    pub raw: Value,
}

/// The subject of an event: the part of its type before the dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// A contact.
    Contact,
    /// A company.
    Company,
    /// A deal.
    Deal,
    /// A ticket.
    Ticket,
    /// A product.
    Product,
    /// A line item.
    LineItem,
    /// A record of the type that [`Event::object_type_id`] says.
    Object,
    /// A conversation of the inbox.
    Conversation,
    /// An event of the app's own, or one of HubSpot's.
    Event,
    /// Unknown; see [`Event::subscription_type`].
    Other,
}

/// The change: the part of an event's type after the dot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// It was created.
    Creation,
    /// It was deleted.
    Deletion,
    /// A contact or a conversation was deleted for privacy: stored copies have to be deleted as
    /// well.
    PrivacyDeletion,
    /// It was restored after a deletion.
    Restore,
    /// A property has another value.
    PropertyChange {
        /// The property's name.
        name: String,
        /// The new value, `REDACTED` when it is sensitive.
        value: Option<String>,
        /// `true` when HubSpot withholds the value.
        sensitive: bool,
    },
    /// Records became one.
    Merge {
        /// The record that the others went into.
        primary: u64,
        /// The records that were merged.
        merged: Vec<u64>,
        /// The resulting record, when it has a new id.
        new: Option<u64>,
        /// The number of properties that were carried over.
        properties_moved: Option<u32>,
    },
    /// An association was made or removed.
    AssociationChange {
        /// Its type, such as `CONTACT_TO_COMPANY`.
        association_type: String,
        /// The record that it goes from.
        from: u64,
        /// The record that it goes to.
        to: u64,
        /// `true` when it was removed, `false` when it was made.
        removed: bool,
        /// `true` when it is the primary association of its records.
        primary: bool,
    },
    /// A conversation has a new message.
    NewMessage {
        /// The message.
        message_id: String,
        /// Its type, such as `MESSAGE` or `COMMENT`.
        message_type: Option<String>,
    },
    /// An event of the app's own was completed.
    Completed,
    /// Unknown, or without a field that it should have. [`Event::raw`] has the whole JSON.
    Other,
}

impl From<Value> for Event {
    fn from(raw: Value) -> Self {
        let none = Map::new();
        let fields = Fields(raw.as_object().unwrap_or(&none));
        let subscription_type = fields
            .text("subscriptionType")
            .or_else(|| fields.text("eventType"))
            .unwrap_or_default();
        let (subject, change) = subscription_type.split_once('.').unwrap_or_default();
        Self {
            subject: Subject::named(subject),
            change: fields.change(change).unwrap_or(Change::Other),
            event_id: fields.number("eventId"),
            subscription_id: fields.number("subscriptionId"),
            account_id: fields.number("portalId").map(AccountId::new),
            app_id: fields.number("appId"),
            occurred_at: fields.moment("occurredAt"),
            attempt_number: fields.number("attemptNumber"),
            object_id: fields.number("objectId"),
            object_type_id: fields.text("objectTypeId"),
            change_source: fields.text("changeSource"),
            change_flag: fields.text("changeFlag"),
            source_id: fields.text("sourceId"),
            subscription_type,
            raw,
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.subscription_type.is_empty() {
            "an event without a type"
        } else {
            &self.subscription_type
        };
        f.write_str(name)?;
        match self.object_id {
            Some(id) => write!(f, " of {id}"),
            None => Ok(()),
        }
    }
}

impl Subject {
    fn named(name: &str) -> Self {
        match name {
            "contact" => Self::Contact,
            "company" => Self::Company,
            "deal" => Self::Deal,
            "ticket" => Self::Ticket,
            "product" => Self::Product,
            "line_item" => Self::LineItem,
            "object" => Self::Object,
            "conversation" => Self::Conversation,
            "event" => Self::Event,
            _ => Self::Other,
        }
    }
}

/// The fields of one event, read leniently: a value of an unexpected type counts as absent.
struct Fields<'a>(&'a Map<String, Value>);

impl Fields<'_> {
    /// Returns the change, if all its fields are there.
    fn change(&self, name: &str) -> Option<Change> {
        Some(match name {
            "creation" => Change::Creation,
            "deletion" => Change::Deletion,
            "privacyDeletion" => Change::PrivacyDeletion,
            "restore" => Change::Restore,
            "propertyChange" => Change::PropertyChange {
                name: self.text("propertyName")?,
                value: self.text("propertyValue"),
                sensitive: self.flag("isSensitive"),
            },
            "merge" => Change::Merge {
                primary: self.number("primaryObjectId")?,
                merged: self.numbers("mergedObjectIds")?,
                new: self.number("newObjectId"),
                properties_moved: self.number("numberOfPropertiesMoved"),
            },
            "associationChange" => Change::AssociationChange {
                association_type: self.text("associationType")?,
                from: self.number("fromObjectId")?,
                to: self.number("toObjectId")?,
                removed: self.truth("associationRemoved")?,
                primary: self.flag("isPrimaryAssociation"),
            },
            "newMessage" => Change::NewMessage {
                message_id: self.text("messageId")?,
                message_type: self.text("messageType"),
            },
            "completed" => Change::Completed,
            _ => return None,
        })
    }

    fn text(&self, name: &str) -> Option<String> {
        self.0.get(name).and_then(text).map(Cow::into_owned)
    }

    fn number<N: TryFrom<u64>>(&self, name: &str) -> Option<N> {
        self.0.get(name).and_then(number).and_then(|number| number.try_into().ok())
    }

    fn numbers(&self, name: &str) -> Option<Vec<u64>> {
        self.0.get(name)?.as_array()?.iter().map(number).collect()
    }

    /// Returns a flag. A missing flag counts as `false`.
    fn flag(&self, name: &str) -> bool {
        self.truth(name).unwrap_or_default()
    }

    /// Returns a boolean, or the text of one.
    fn truth(&self, name: &str) -> Option<bool> {
        self.0.get(name).and_then(|value| value.as_bool().or_else(|| value.as_str()?.parse().ok()))
    }

    fn moment(&self, name: &str) -> Option<Timestamp> {
        timestamp::optional(self.0.get(name)?).ok().flatten()
    }
}

/// Returns a text, or the text of a number or boolean: HubSpot writes values either way.
fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(flag) => Some(Cow::Owned(flag.to_string())),
        _ => None,
    }
}

/// Returns a number, or the text of one.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
