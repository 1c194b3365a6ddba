//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "associations")]
mod associations;
#[cfg(feature = "associations-schema")]
mod associations_schema;
#[cfg(feature = "calling-extensions")]
mod calling_extensions;
#[cfg(feature = "calling-extensions-v3")]
mod calling_extensions_v3;
#[cfg(feature = "cards")]
mod cards;
#[cfg(feature = "data-studio")]
mod data_studio;
#[cfg(feature = "deal-splits")]
mod deal_splits;
#[cfg(feature = "exports")]
mod exports;
#[cfg(feature = "feature-flags")]
mod feature_flags;
#[cfg(feature = "forecast-types")]
mod forecast_types;
#[cfg(feature = "imports")]
mod imports;
#[cfg(feature = "limits")]
mod limits;
#[cfg(feature = "lists")]
mod lists;
#[cfg(feature = "object-library")]
mod object_library;
#[cfg(feature = "owners")]
mod owners;
#[cfg(feature = "partner-clients")]
mod partner_clients;
#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "properties")]
mod properties;
#[cfg(feature = "property-validations")]
mod property_validations;
#[cfg(feature = "scheduler")]
mod scheduler;
#[cfg(feature = "scheduler-v3")]
mod scheduler_v3;
#[cfg(feature = "schemas")]
mod schemas;
#[cfg(any(
    feature = "appointments",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "contracts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_1;
#[cfg(any(
    feature = "associations",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_10;
#[cfg(any(
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_11;
#[cfg(any(
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_12;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "exports",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_13;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_14;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_15;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_16;
#[cfg(any(feature = "properties", feature = "schemas"))]
mod shared_17;
#[cfg(any(feature = "scheduler", feature = "scheduler-v3"))]
mod shared_18;
#[cfg(any(feature = "timeline", feature = "timeline-v3"))]
mod shared_19;
#[cfg(any(
    feature = "appointments",
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_2;
#[cfg(any(
    feature = "appointments",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "orders",
    feature = "projects",
    feature = "services",
    feature = "tickets"
))]
mod shared_3;
#[cfg(any(feature = "appointments", feature = "contacts"))]
mod shared_4;
#[cfg(any(feature = "associations", feature = "associations-schema"))]
mod shared_5;
#[cfg(any(
    feature = "associations",
    feature = "associations-schema",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "contracts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "exports",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "properties",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "timeline",
    feature = "timeline-v3",
    feature = "users"
))]
mod shared_6;
#[cfg(any(
    feature = "associations",
    feature = "calling-extensions-v3",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_7;
#[cfg(any(
    feature = "associations",
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
    feature = "imports",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "owners",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_8;
#[cfg(any(
    feature = "associations",
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
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
mod shared_9;
#[cfg(feature = "subscription-lifecycle")]
mod subscription_lifecycle;
#[cfg(feature = "timeline")]
mod timeline;
#[cfg(feature = "timeline-v3")]
mod timeline_v3;
#[cfg(feature = "transcriptions")]
mod transcriptions;
#[cfg(feature = "video-conferencing")]
mod video_conferencing;

#[cfg(feature = "associations")]
pub use associations::*;
#[cfg(feature = "associations-schema")]
pub use associations_schema::*;
#[cfg(feature = "calling-extensions")]
pub use calling_extensions::*;
#[cfg(feature = "calling-extensions-v3")]
pub use calling_extensions_v3::*;
#[cfg(feature = "cards")]
pub use cards::*;
#[cfg(feature = "data-studio")]
pub use data_studio::*;
#[cfg(feature = "deal-splits")]
pub use deal_splits::*;
#[cfg(feature = "exports")]
pub use exports::*;
#[cfg(feature = "feature-flags")]
pub use feature_flags::*;
#[cfg(feature = "forecast-types")]
pub use forecast_types::*;
#[cfg(feature = "imports")]
pub use imports::*;
#[cfg(feature = "limits")]
pub use limits::*;
#[cfg(feature = "lists")]
pub use lists::*;
#[cfg(feature = "object-library")]
pub use object_library::*;
#[cfg(feature = "owners")]
pub use owners::*;
#[cfg(feature = "partner-clients")]
pub use partner_clients::*;
#[cfg(feature = "payments")]
pub use payments::*;
#[cfg(feature = "pipelines")]
pub use pipelines::*;
#[cfg(feature = "properties")]
pub use properties::*;
#[cfg(feature = "property-validations")]
pub use property_validations::*;
#[cfg(feature = "scheduler")]
pub use scheduler::*;
#[cfg(feature = "scheduler-v3")]
pub use scheduler_v3::*;
#[cfg(feature = "schemas")]
pub use schemas::*;
#[cfg(any(
    feature = "appointments",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "contracts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_1::*;
#[cfg(any(
    feature = "appointments",
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_2::*;
#[cfg(any(
    feature = "appointments",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "orders",
    feature = "projects",
    feature = "services",
    feature = "tickets"
))]
pub use shared_3::*;
#[cfg(any(feature = "appointments", feature = "contacts"))]
pub use shared_4::*;
#[cfg(any(feature = "associations", feature = "associations-schema"))]
pub use shared_5::*;
#[cfg(any(
    feature = "associations",
    feature = "associations-schema",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "contracts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "exports",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "properties",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "timeline",
    feature = "timeline-v3",
    feature = "users"
))]
pub use shared_6::*;
#[cfg(any(
    feature = "associations",
    feature = "calling-extensions-v3",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deal-splits",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_7::*;
#[cfg(any(
    feature = "associations",
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
    feature = "imports",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "owners",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_8::*;
#[cfg(any(
    feature = "associations",
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
    feature = "line-items",
    feature = "listings",
    feature = "lists",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_9::*;
#[cfg(any(
    feature = "associations",
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "scheduler",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_10::*;
#[cfg(any(
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_11::*;
#[cfg(any(
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
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_12::*;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "exports",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_13::*;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "feedback-submissions",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "payments",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_14::*;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "partner-clients",
    feature = "partner-services",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_15::*;
#[cfg(any(
    feature = "calls",
    feature = "carts",
    feature = "commerce-payments",
    feature = "commerce-subscriptions",
    feature = "communications",
    feature = "companies",
    feature = "contacts",
    feature = "courses",
    feature = "deals",
    feature = "discounts",
    feature = "emails",
    feature = "fees",
    feature = "goal-targets",
    feature = "invoices",
    feature = "leads",
    feature = "line-items",
    feature = "listings",
    feature = "meetings",
    feature = "notes",
    feature = "objects",
    feature = "orders",
    feature = "postal-mail",
    feature = "products",
    feature = "projects",
    feature = "quotes",
    feature = "services",
    feature = "tasks",
    feature = "taxes",
    feature = "tickets",
    feature = "users"
))]
pub use shared_16::*;
#[cfg(any(feature = "properties", feature = "schemas"))]
pub use shared_17::*;
#[cfg(any(feature = "scheduler", feature = "scheduler-v3"))]
pub use shared_18::*;
#[cfg(any(feature = "timeline", feature = "timeline-v3"))]
pub use shared_19::*;
#[cfg(feature = "subscription-lifecycle")]
pub use subscription_lifecycle::*;
#[cfg(feature = "timeline")]
pub use timeline::*;
#[cfg(feature = "timeline-v3")]
pub use timeline_v3::*;
#[cfg(feature = "transcriptions")]
pub use transcriptions::*;
#[cfg(feature = "video-conferencing")]
pub use video_conferencing::*;
