//! The calls of the API `media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::media_bridge::{BatchReadProperties, batch_read_properties};
pub use crate::developers_read::media_bridge::{GetProperty, get_property};
pub use crate::developers_read::media_bridge::{GetPropertyGroup, get_property_group};
pub use crate::developers_read::media_bridge::{GetSchema, get_schema};
pub use crate::developers_read::media_bridge::{GetSettingsEventVisibility, get_settings_event_visibility};
pub use crate::developers_read::media_bridge::{GetSettingsObjectDefinition, get_settings_object_definition};
pub use crate::developers_read::media_bridge::{GetSettingsOembedDomain, get_settings_oembed_domain};
pub use crate::developers_read::media_bridge::{ListProperties, list_properties};
pub use crate::developers_read::media_bridge::{ListPropertyGroups, list_property_groups};
pub use crate::developers_read::media_bridge::{ListSchemas, list_schemas};
pub use crate::developers_read::media_bridge::{ListSettingsOembedDomains, list_settings_oembed_domains};
pub use crate::developers_read::media_bridge::{
    UpdateSettingsEventVisibility, update_settings_event_visibility,
};
pub use crate::developers_write::media_bridge::{BatchArchiveProperties, batch_archive_properties};
pub use crate::developers_write::media_bridge::{BatchCreateProperties, batch_create_properties};
pub use crate::developers_write::media_bridge::{CreateProperty, create_property};
pub use crate::developers_write::media_bridge::{CreatePropertyGroup, create_property_group};
pub use crate::developers_write::media_bridge::{CreateSchemaAssociation, create_schema_association};
pub use crate::developers_write::media_bridge::{
    CreateSettingsObjectDefinition, create_settings_object_definition,
};
pub use crate::developers_write::media_bridge::{CreateSettingsOembedDomain, create_settings_oembed_domain};
pub use crate::developers_write::media_bridge::{
    CreateVideoAssociationDefinition, create_video_association_definition,
};
pub use crate::developers_write::media_bridge::{DeleteProperty, delete_property};
pub use crate::developers_write::media_bridge::{DeletePropertyGroup, delete_property_group};
pub use crate::developers_write::media_bridge::{DeleteSchemaAssociation, delete_schema_association};
pub use crate::developers_write::media_bridge::{
    DeleteSettingsOembedDomains, delete_settings_oembed_domains,
};
pub use crate::developers_write::media_bridge::{Register, register};
pub use crate::developers_write::media_bridge::{ReplaceSettings, replace_settings};
pub use crate::developers_write::media_bridge::{UpdateProperty, update_property};
pub use crate::developers_write::media_bridge::{UpdatePropertyGroup, update_property_group};
pub use crate::developers_write::media_bridge::{UpdateSchema, update_schema};
pub use crate::developers_write::media_bridge::{UpdateSettingsOembedDomain, update_settings_oembed_domain};
pub use crate::media_bridge::write::{SendAttentionSpan, send_attention_span};
pub use crate::media_bridge::write::{SendMediaPlayed, send_media_played};
pub use crate::media_bridge::write::{SendMediaPlayedPercent, send_media_played_percent};
