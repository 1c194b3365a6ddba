//! The calls of the API `media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::media_bridge::{BatchReadProperties, batch_read_properties};
pub use crate::developers_read::media_bridge::{GetEventVisibility, get_event_visibility};
pub use crate::developers_read::media_bridge::{GetObjectDefinition, get_object_definition};
pub use crate::developers_read::media_bridge::{GetOembedDomain, get_oembed_domain};
pub use crate::developers_read::media_bridge::{GetProperty, get_property};
pub use crate::developers_read::media_bridge::{GetPropertyGroup, get_property_group};
pub use crate::developers_read::media_bridge::{GetSchema, get_schema};
pub use crate::developers_read::media_bridge::{ListOembedDomains, list_oembed_domains};
pub use crate::developers_read::media_bridge::{ListProperties, list_properties};
pub use crate::developers_read::media_bridge::{ListPropertyGroups, list_property_groups};
pub use crate::developers_read::media_bridge::{ListSchemas, list_schemas};
pub use crate::developers_read::media_bridge::{UpdateEventVisibility, update_event_visibility};
pub use crate::developers_write::media_bridge::{ArchiveProperty, archive_property};
pub use crate::developers_write::media_bridge::{BatchArchiveProperties, batch_archive_properties};
pub use crate::developers_write::media_bridge::{BatchCreateProperties, batch_create_properties};
pub use crate::developers_write::media_bridge::{
    CreateObjectDefinitions, create_object_definitions,
};
pub use crate::developers_write::media_bridge::{CreateOembedDomain, create_oembed_domain};
pub use crate::developers_write::media_bridge::{CreateProperty, create_property};
pub use crate::developers_write::media_bridge::{CreatePropertyGroup, create_property_group};
pub use crate::developers_write::media_bridge::{
    CreateSchemaAssociation, create_schema_association,
};
pub use crate::developers_write::media_bridge::{
    CreateVideoAssociationDefinition, create_video_association_definition,
};
pub use crate::developers_write::media_bridge::{DeleteOembedDomains, delete_oembed_domains};
pub use crate::developers_write::media_bridge::{DeletePropertyGroup, delete_property_group};
pub use crate::developers_write::media_bridge::{
    DeleteSchemaAssociation, delete_schema_association,
};
pub use crate::developers_write::media_bridge::{Register, register};
pub use crate::developers_write::media_bridge::{UpdateOembedDomain, update_oembed_domain};
pub use crate::developers_write::media_bridge::{UpdateProperty, update_property};
pub use crate::developers_write::media_bridge::{UpdatePropertyGroup, update_property_group};
pub use crate::developers_write::media_bridge::{UpdateSchema, update_schema};
pub use crate::developers_write::media_bridge::{UpdateSettings, update_settings};
pub use crate::media_bridge::write::{SendAttentionSpan, send_attention_span};
pub use crate::media_bridge::write::{SendMediaPlayed, send_media_played};
pub use crate::media_bridge::write::{SendMediaPlayedPercent, send_media_played_percent};
