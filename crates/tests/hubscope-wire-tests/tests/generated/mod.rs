//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod account;
mod automation;
mod cms;
mod conversations;
mod crm;
mod events;
mod files;
mod marketing;
mod settings;
mod webhooks;
