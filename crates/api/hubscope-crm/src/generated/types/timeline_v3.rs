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
    /// `customObjectTypeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_object_type_id: Option<String>,
    /// `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `eventTemplateId`, required.
    pub event_template_id: String,
    /// `extraData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<Value>,
    /// `id`, required.
    pub id: String,
    /// `objectId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// `timelineIFrame`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Timestamp>,
    /// `tokens`, required.
    pub tokens: BTreeMap<String, String>,
    /// `utk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utk: Option<String>,
}

/// The required arguments of [`TimelineEvent::new`], by name.
pub struct TimelineEventArgs<EventTemplateId, Id> {
    /// `eventTemplateId`.
    pub event_template_id: EventTemplateId,
    /// `id`.
    pub id: Id,
    /// `tokens`.
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

    /// Sets `customObjectTypeId`.
    #[must_use]
    pub fn custom_object_type_id(mut self, custom_object_type_id: impl Into<String>) -> Self {
        self.custom_object_type_id = Some(custom_object_type_id.into());
        self
    }

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `extraData`.
    #[must_use]
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }

    /// Sets `objectId`.
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `timelineIFrame`.
    #[must_use]
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets `utk`.
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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `customObjectTypeId`.
    pub custom_object_type_id: Option<String>,
    /// `domain`.
    pub domain: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `eventTemplateId`.
    pub event_template_id: Option<String>,
    /// `extraData`.
    pub extra_data: Option<Value>,
    /// `id`.
    pub id: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `timelineIFrame`.
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// `tokens`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: BTreeMap<String, String>,
    /// `utk`.
    pub utk: Option<String>,
}

/// Timeline event template, `TimelineEventTemplate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplate {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `detailTemplate`.
    pub detail_template: Option<String>,
    /// `headerTemplate`.
    pub header_template: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// `tokens`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub tokens: Vec<TimelineEventTemplateToken>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Timeline event template create, `TimelineEventTemplateCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateCreate {
    /// `detailTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_template: Option<String>,
    /// `headerTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `objectType`, required.
    pub object_type: String,
    /// `tokens`, required.
    pub tokens: Vec<TimelineEventTemplateToken>,
}

/// The required arguments of [`TimelineEventTemplateCreate::new`], by name.
pub struct TimelineEventTemplateCreateArgs<Name, ObjectType, Tokens> {
    /// `name`.
    pub name: Name,
    /// `objectType`.
    pub object_type: ObjectType,
    /// `tokens`.
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

    /// Sets `detailTemplate`.
    #[must_use]
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }

    /// Sets `headerTemplate`.
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
    /// `createdAt`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created_at: Option<Timestamp>,
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `objectPropertyName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_property_name: Option<String>,
    /// `options`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<TimelineEventTemplateTokenOption>,
    /// `type`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TimelineEventTemplateTokenType>,
    /// `updatedAt`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated_at: Option<Timestamp>,
}

/// The required arguments of [`TimelineEventTemplateToken::new`], by name.
pub struct TimelineEventTemplateTokenArgs<Label, Name, Options> {
    /// `label`.
    pub label: Label,
    /// `name`.
    pub name: Name,
    /// `options`.
    pub options: Options,
    /// `type`.
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

    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `objectPropertyName`.
    #[must_use]
    pub fn object_property_name(mut self, object_property_name: impl Into<String>) -> Self {
        self.object_property_name = Some(object_property_name.into());
        self
    }

    /// Sets `updatedAt`.
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
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `value`, required.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`TimelineEventTemplateTokenOption::new`], by name.
pub struct TimelineEventTemplateTokenOptionArgs<Label, ValueValue> {
    /// `label`.
    pub label: Label,
    /// `value`.
    pub value: ValueValue,
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
    /// The values of timeline event template token type.
    TimelineEventTemplateTokenType {
        /// `date`.
        Date = "date",
        /// `enumeration`.
        Enumeration = "enumeration",
        /// `number`.
        Number = "number",
        /// `string`.
        String = "string",
    }
}

/// Timeline event template token update, `TimelineEventTemplateTokenUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventTemplateTokenUpdate {
    /// `label`, required.
    pub label: String,
    /// `objectPropertyName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_property_name: Option<String>,
    /// `options`, required.
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

    /// Sets `objectPropertyName`.
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
    /// `detailTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_template: Option<String>,
    /// `headerTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_template: Option<String>,
    /// `id`, required.
    pub id: String,
    /// `name`, required.
    pub name: String,
    /// `tokens`, required.
    pub tokens: Vec<TimelineEventTemplateToken>,
}

/// The required arguments of [`TimelineEventTemplateUpdate::new`], by name.
pub struct TimelineEventTemplateUpdateArgs<Id, Name, Tokens> {
    /// `id`.
    pub id: Id,
    /// `name`.
    pub name: Name,
    /// `tokens`.
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

    /// Sets `detailTemplate`.
    #[must_use]
    pub fn detail_template(mut self, detail_template: impl Into<String>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }

    /// Sets `headerTemplate`.
    #[must_use]
    pub fn header_template(mut self, header_template: impl Into<String>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }
}
