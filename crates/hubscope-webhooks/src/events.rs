//! What HubSpot tells of: the events in the body of a webhook.
//!
//! HubSpot promises neither an order nor that an event comes once, and an [`event_id`](Event::event_id) may be used
//! again: compare [`occurred_at`](Event::occurred_at) with what is stored, so that an older event overwrites nothing.
//!
//! Nothing is lost: an event of a type that is not known here, or whose fields are others than it should have, is
//! [`Change::Other`], and every event has all that came in [`raw`](Event::raw).

use std::{borrow::Cow, fmt};

use hubscope_core::{AccountId, Timestamp, timestamp};
use serde_json::{Map, Value};

/// The events of a body, in its order.
///
/// # Errors
/// When the body is no JSON, or no array. An event that is strange by itself is no error.
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

/// A body is no list of events.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum EventsError {
    /// It is no JSON.
    #[error("the body is no JSON: HubSpot sends events as JSON; is the URL that of a webhook?")]
    NotJson(#[source] serde_json::Error),
    /// It is JSON, and no array.
    #[error(
        "the body is no JSON array: events come in one; what workflows and cards send is something else, and has to be \
         read as that"
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
    /// What it happened to.
    pub subject: Subject,
    /// What happened.
    pub change: Change,
    /// HubSpot's number for it, which is not always used once.
    pub event_id: Option<u64>,
    /// The subscription that it comes from.
    pub subscription_id: Option<u64>,
    /// The account in which it happened, `portalId` in HubSpot's JSON.
    #[doc(alias = "portal_id")]
    pub account_id: Option<AccountId>,
    /// The app that subscribed.
    pub app_id: Option<u64>,
    /// When it happened.
    pub occurred_at: Option<Timestamp>,
    /// How often HubSpot tried to deliver it before: 0 at first.
    pub attempt_number: Option<u32>,
    /// The record or conversation that it happened to.
    pub object_id: Option<u64>,
    /// The type of the record, such as `0-1`, of an `object.*` event.
    pub object_type_id: Option<String>,
    /// What made the change, such as `CRM` or `INTEGRATION`.
    pub change_source: Option<String>,
    /// What kind of change it is, such as `NEW`.
    pub change_flag: Option<String>,
    /// Who or what made the change, such as `userId:123`.
    pub source_id: Option<String>,
    /// All that came, fields that are not known here too.
    pub raw: Value,
}

/// What an event happened to: the part of its type before the dot.
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
    /// Something that is not known here; [`Event::subscription_type`] says what.
    Other,
}

/// What happened: the part of an event's type after the dot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// It was created.
    Creation,
    /// It was deleted.
    Deletion,
    /// A contact or a conversation was deleted for privacy: what is stored of it has to go as well.
    PrivacyDeletion,
    /// It was restored after a deletion.
    Restore,
    /// A property has another value.
    PropertyChange {
        /// The property's name.
        name: String,
        /// Its value now, `REDACTED` when it is sensitive.
        value: Option<String>,
        /// Whether HubSpot keeps the value back.
        sensitive: bool,
    },
    /// Records became one.
    Merge {
        /// The record that the others went into.
        primary: u64,
        /// The records that were merged.
        merged: Vec<u64>,
        /// The record that came of it, when it has a new id.
        new: Option<u64>,
        /// How many properties were carried over.
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
        /// Whether it was removed, and not made.
        removed: bool,
        /// Whether it is the primary one of its records.
        primary: bool,
    },
    /// A conversation has a new message.
    NewMessage {
        /// The message.
        message_id: String,
        /// What it is, such as `MESSAGE` or `COMMENT`.
        message_type: Option<String>,
    },
    /// An event of the app's own was completed.
    Completed,
    /// Something that is not known here, or that lacks what it should have. [`Event::raw`] has all that came.
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

/// The fields of one event, read leniently: what is of another kind than it should be counts as absent.
struct Fields<'a>(&'a Map<String, Value>);

impl Fields<'_> {
    /// What happened, if it has all that it should have.
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

    /// What is not there is not so.
    fn flag(&self, name: &str) -> bool {
        self.truth(name).unwrap_or_default()
    }

    /// A truth value, or the text of one.
    fn truth(&self, name: &str) -> Option<bool> {
        self.0.get(name).and_then(|value| value.as_bool().or_else(|| value.as_str()?.parse().ok()))
    }

    fn moment(&self, name: &str) -> Option<Timestamp> {
        timestamp::optional(self.0.get(name)?).ok().flatten()
    }
}

/// A text, or what would be one if it were not a number or a truth value: HubSpot writes values either way.
fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(flag) => Some(Cow::Owned(flag.to_string())),
        _ => None,
    }
}

/// A number, or the text of one.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
