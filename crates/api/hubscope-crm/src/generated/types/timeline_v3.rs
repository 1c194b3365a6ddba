//! Types of `timeline_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Timeline event, `TimelineEvent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEvent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_object_type_id: Option<String>,
    /// Domain name of the company that the event belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    pub event_template_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<Value>,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// ID of the record or content item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// Time at which it happened or was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// Placeholders of the template, with their values in an event.
    pub tokens: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
}

/// The required arguments of [`TimelineEvent::new`], by name.
pub struct TimelineEventArgs<EventTemplateId, Id> {
    pub event_template_id: EventTemplateId,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Placeholders of the template, with their values in an event.
    pub tokens: BTreeMap<String, String>,
}

impl TimelineEvent {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: TimelineEventArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            custom_object_type_id: None,
            domain: None,
            email: None,
            event_template_id: args.event_template_id.into(),
            extra_data: None,
            id: args.id.into(),
            object_id: None,
            timeline_i_frame: None,
            timestamp: None,
            tokens: args.tokens,
            utk: None,
        }
    }

    #[must_use]
    pub fn custom_object_type_id(mut self, custom_object_type_id: impl Into<String>) -> Self {
        self.custom_object_type_id = Some(custom_object_type_id.into());
        self
    }

    /// Domain name of the company that the event belongs to.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }

    /// ID of the record or content item.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    #[must_use]
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }

    /// Time at which it happened or was set.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    #[must_use]
    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.utk = Some(utk.into());
        self
    }
}

/// Timeline event response, `TimelineEventResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventResponse {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub custom_object_type_id: Option<String>,
    /// Domain name of the company that the event belongs to.
    pub domain: Option<String>,
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    pub event_template_id: Option<String>,
    pub extra_data: Option<Value>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<String>,
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// Placeholders of the template, with their values in an event.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: BTreeMap<String, String>,
    pub utk: Option<String>,
}

/// Timeline event template, `TimelineEventTemplate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplate {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    pub detail_template: Option<String>,
    pub header_template: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<String>,
    /// Placeholders of the template, with their values in an event.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: Vec<TimelineEventTemplateToken>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Timeline event template create, `TimelineEventTemplateCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateCreate {
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template: Option<String>,
    /// Internal identifier or title.
    pub name: String,
    /// Object type, by HubSpot's name.
    pub object_type: String,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Vec<TimelineEventTemplateToken>,
}

/// The required arguments of [`TimelineEventTemplateCreate::new`], by name.
pub struct TimelineEventTemplateCreateArgs<Name, ObjectTypeArgument, Tokens> {
    /// Internal identifier or title.
    pub name: Name,
    /// Object type, by HubSpot's name.
    pub object_type: ObjectTypeArgument,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Tokens,
}

impl TimelineEventTemplateCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimelineEventTemplateCreateArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
        >,
    ) -> Self {
        Self {
            detail_template: None,
            header_template: None,
            name: args.name.into(),
            object_type: args.object_type.into(),
            tokens: args.tokens.into_iter().map(Into::into).collect(),
        }
    }

    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    #[must_use]
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }

    #[must_use]
    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }
}

/// Timeline event template token, `TimelineEventTemplateToken` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateToken {
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created_at: Option<Timestamp>,
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_property_name: Option<String>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<TimelineEventTemplateTokenOption>,
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TimelineEventTemplateTokenType>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
}

/// The required arguments of [`TimelineEventTemplateToken::new`], by name.
pub struct TimelineEventTemplateTokenArgs<Label, Name, Options> {
    /// Text that people see.
    pub label: Label,
    /// Internal identifier or title.
    pub name: Name,
    /// Choices that the value can take.
    pub options: Options,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: TimelineEventTemplateTokenType,
}

impl TimelineEventTemplateToken {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimelineEventTemplateTokenArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
        >,
    ) -> Self {
        Self {
            created_at: None,
            label: args.label.into(),
            name: args.name.into(),
            object_property_name: None,
            options: args.options.into_iter().map(Into::into).collect(),
            r#type: Some(args.r#type),
            updated_at: None,
        }
    }

    /// Time of creation.
    #[must_use]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    #[must_use]
    pub fn object_property_name(mut self, object_property_name: impl Into<String>) -> Self {
        self.object_property_name = Some(object_property_name.into());
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }
}

/// Timeline event template token option, `TimelineEventTemplateTokenOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TimelineEventTemplateTokenOption {
    /// Text that people see.
    #[serde(default)]
    pub label: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`TimelineEventTemplateTokenOption::new`], by name.
pub struct TimelineEventTemplateTokenOptionArgs<Label, ValueArgument> {
    /// Text that people see.
    pub label: Label,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
}

impl TimelineEventTemplateTokenOption {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimelineEventTemplateTokenOptionArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self { label: args.label.into(), value: args.value.into() }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimelineEventTemplateTokenType {
        Date = "date",
        Enumeration = "enumeration",
        Number = "number",
        String = "string",
    }
}

/// Timeline event template token update, `TimelineEventTemplateTokenUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateTokenUpdate {
    /// Text that people see.
    pub label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_property_name: Option<String>,
    /// Choices that the value can take.
    pub options: Vec<TimelineEventTemplateTokenOption>,
}

impl TimelineEventTemplateTokenUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
    ) -> Self {
        Self {
            label: label.into(),
            object_property_name: None,
            options: options.into_iter().map(Into::into).collect(),
        }
    }

    #[must_use]
    pub fn object_property_name(mut self, object_property_name: impl Into<String>) -> Self {
        self.object_property_name = Some(object_property_name.into());
        self
    }
}

/// Timeline event template update, `TimelineEventTemplateUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateUpdate {
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Internal identifier or title.
    pub name: String,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Vec<TimelineEventTemplateToken>,
}

/// The required arguments of [`TimelineEventTemplateUpdate::new`], by name.
pub struct TimelineEventTemplateUpdateArgs<Id, Name, Tokens> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Internal identifier or title.
    pub name: Name,
    /// Placeholders of the template, with their values in an event.
    pub tokens: Tokens,
}

impl TimelineEventTemplateUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimelineEventTemplateUpdateArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
        >,
    ) -> Self {
        Self {
            detail_template: None,
            header_template: None,
            id: args.id.into(),
            name: args.name.into(),
            tokens: args.tokens.into_iter().map(Into::into).collect(),
        }
    }

    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    #[must_use]
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }

    #[must_use]
    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }
}
