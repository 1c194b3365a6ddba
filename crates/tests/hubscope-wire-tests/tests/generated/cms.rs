//! What the operations of the area `cms` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod authors;
mod blog_settings;
mod content_audit;
mod domains;
mod hubdb;
mod media_bridge;
mod pages;
mod pages_v3;
mod posts;
mod site_search;
mod source_code;
mod tags;
mod url_mappings;
mod url_redirects;
