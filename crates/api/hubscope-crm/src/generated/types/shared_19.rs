//! Types of `timeline`, `timeline_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Timeline event i frame, `TimelineEventIFrame` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimelineEventIFrame {
    #[serde(default)]
    pub header_label: String,
    /// Height in pixels.
    #[serde(default)]
    pub height: i64,
    #[serde(default)]
    pub link_label: String,
    /// Web address.
    #[serde(default)]
    pub url: String,
    /// Width in pixels.
    #[serde(default)]
    pub width: i64,
}

/// The required arguments of [`TimelineEventIFrame::new`], by name.
pub struct TimelineEventIFrameArgs<HeaderLabel, LinkLabel, Url> {
    pub header_label: HeaderLabel,
    /// Height in pixels.
    pub height: i64,
    pub link_label: LinkLabel,
    /// Web address.
    pub url: Url,
    /// Width in pixels.
    pub width: i64,
}

impl TimelineEventIFrame {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimelineEventIFrameArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            header_label: args.header_label.into(),
            height: args.height,
            link_label: args.link_label.into(),
            url: args.url.into(),
            width: args.width,
        }
    }
}
