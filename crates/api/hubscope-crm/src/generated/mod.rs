//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(
    feature = "associations",
    feature = "associations-schema",
    feature = "limits",
    feature = "object-library",
    feature = "scheduler",
    feature = "scheduler-v3"
))]
pub mod any_scope;
pub mod apis;
#[cfg(feature = "data-studio")]
pub mod data_integration;
#[cfg(feature = "deal-splits")]
pub mod dealsplits;
#[cfg(any(
    feature = "calling-extensions",
    feature = "cards",
    feature = "feature-flags",
    feature = "timeline",
    feature = "timeline-v3",
    feature = "video-conferencing"
))]
pub mod developers_read;
#[cfg(any(
    feature = "calling-extensions",
    feature = "cards",
    feature = "feature-flags",
    feature = "timeline-v3",
    feature = "video-conferencing"
))]
pub mod developers_write;
#[cfg(feature = "exports")]
pub mod export;
#[cfg(feature = "transcriptions")]
pub mod extensions_calling_transcripts;
#[cfg(feature = "forecast-types")]
pub mod forecast_read;
#[cfg(feature = "imports")]
pub mod import;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(any(
    feature = "appointments",
    feature = "associations",
    feature = "associations-schema",
    feature = "objects",
    feature = "pipelines",
    feature = "properties",
    feature = "property-validations"
))]
pub mod object_type;
#[cfg(any(
    feature = "calling-extensions",
    feature = "calling-extensions-v3",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "contracts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "limits",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "orders",
    feature = "owners",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "subscription-lifecycle",
    feature = "tasks",
    feature = "taxes",
    feature = "users"
))]
pub mod objects;
#[cfg(feature = "cards")]
pub mod public;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "schemas")]
pub mod schemas;
#[cfg(feature = "tickets")]
pub mod tickets;
#[cfg(any(feature = "timeline", feature = "timeline-v3"))]
pub mod timeline;
pub mod types;
