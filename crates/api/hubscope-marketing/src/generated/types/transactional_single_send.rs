//! Types of `transactional_single_send`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, __private::secrecy::SecretString, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Smtp token, `SmtpApiTokenView` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SmtpToken {
    /// `campaignName`.
    pub campaign_name: Option<String>,
    /// `createContact`.
    pub create_contact: Option<bool>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `emailCampaignId`.
    pub email_campaign_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `password`.
    pub password: Option<SecretString>,
}

/// Smtp token create, `SmtpApiTokenRequestEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SmtpTokenCreate {
    /// `campaignName`, required.
    pub campaign_name: String,
    /// `createContact`, required.
    pub create_contact: bool,
}

/// The required arguments of [`SmtpTokenCreate::new`], by name.
pub struct SmtpTokenCreateArgs<CampaignName> {
    /// `campaignName`.
    pub campaign_name: CampaignName,
    /// `createContact`.
    pub create_contact: bool,
}

impl SmtpTokenCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SmtpTokenCreateArgs<impl Into<String>>) -> Self {
        Self { campaign_name: args.campaign_name.into(), create_contact: args.create_contact }
    }
}
