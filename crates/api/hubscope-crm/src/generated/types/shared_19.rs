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
    /// `headerLabel`, required.
    #[serde(default)]
    pub header_label: String,
    /// `height`, required.
    #[serde(default)]
    pub height: i64,
    /// `linkLabel`, required.
    #[serde(default)]
    pub link_label: String,
    /// `url`, required.
    #[serde(default)]
    pub url: String,
    /// `width`, required.
    #[serde(default)]
    pub width: i64,
}

impl TimelineEventIFrame {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        header_label: impl Into<String>,
        height: i64,
        link_label: impl Into<String>,
        url: impl Into<String>,
        width: i64,
    ) -> Self {
        Self {
            header_label: header_label.into(),
            height,
            link_label: link_label.into(),
            url: url.into(),
            width,
        }
    }
}
