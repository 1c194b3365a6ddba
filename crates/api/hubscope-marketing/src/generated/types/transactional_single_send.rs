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
    /// Readable label of the campaign that it counts towards.
    pub campaign_name: Option<String>,
    pub create_contact: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<String>,
    pub email_campaign_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Secret with which the token logs in; shown only when it is created or reset.
    pub password: Option<SecretString>,
}

/// Smtp token create, `SmtpApiTokenRequestEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SmtpTokenCreate {
    /// Readable label of the campaign that it counts towards.
    pub campaign_name: String,
    pub create_contact: bool,
}

/// The required arguments of [`SmtpTokenCreate::new`], by name.
pub struct SmtpTokenCreateArgs<CampaignName> {
    /// Readable label of the campaign that it counts towards.
    pub campaign_name: CampaignName,
    pub create_contact: bool,
}

impl SmtpTokenCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SmtpTokenCreateArgs<impl Into<String>>) -> Self {
        Self { campaign_name: args.campaign_name.into(), create_contact: args.create_contact }
    }
}
