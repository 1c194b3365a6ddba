//! Types of `visitor_identification`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::__private::secrecy::SecretString;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Identification token, `IdentificationTokenResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IdentificationToken {
    /// Secret for the chat widget's `identificationToken`; valid for 12 hours.
    pub token: Option<SecretString>,
}

/// Identification token create, `IdentificationTokenGenerationRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdentificationTokenCreate {
    /// Address, such as `ada@example.com`.
    pub email: String,
    /// Given name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    pub hs_customer_agent_context: BTreeMap<String, String>,
    /// Family name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

impl IdentificationTokenCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        hs_customer_agent_context: BTreeMap<String, String>,
    ) -> Self {
        Self { email: email.into(), first_name: None, hs_customer_agent_context, last_name: None }
    }

    /// Given name of the person.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Family name of the person.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}
