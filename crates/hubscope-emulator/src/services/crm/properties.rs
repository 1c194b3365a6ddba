//! What the emulator knows of properties: which are answered by default, and which are unique.

/// The property with the time at which a record was made.
pub(crate) fn created(object_type: &str) -> &'static str {
    match object_type {
        "companies" | "contacts" | "deals" | "line_items" | "products" | "quotes" | "tickets" => {
            "createdate"
        }
        _ => "hs_createdate",
    }
}

/// The property with the time of a record's last change.
pub(crate) fn modified(object_type: &str) -> &'static str {
    if object_type == "contacts" { "lastmodifieddate" } else { "hs_lastmodifieddate" }
}

/// What is answered when no properties are asked for, besides the ones that every answer has.
pub(crate) fn by_default(object_type: &str) -> &'static [&'static str] {
    match object_type {
        "companies" => &["domain", "name"],
        "contacts" => &["email", "firstname", "lastname"],
        "deals" => &["amount", "closedate", "dealname", "dealstage", "pipeline"],
        "line_items" => &["amount", "quantity"],
        "products" => &["description", "name", "price"],
        "tickets" => {
            &["content", "hs_pipeline", "hs_pipeline_stage", "hs_ticket_priority", "subject"]
        }
        _ => &[],
    }
}

/// Where the `query` of a search looks; `None` for every property.
pub(crate) fn searchable(object_type: &str) -> Option<&'static [&'static str]> {
    match object_type {
        "companies" => Some(&["domain", "name", "phone", "website"]),
        "contacts" => Some(&["company", "email", "firstname", "lastname", "phone"]),
        "deals" => Some(&["dealname", "dealstage", "dealtype", "description", "pipeline"]),
        "tickets" => Some(&["content", "hs_pipeline_stage", "hs_ticket_category", "subject"]),
        _ => None,
    }
}

/// The property of which no two records may have the same value.
pub(crate) fn unique(object_type: &str) -> Option<&'static str> {
    (object_type == "contacts").then_some("email")
}
