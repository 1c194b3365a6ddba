//! The properties that have a special role: returned by default, searchable, unique or set by
//! HubSpot.

/// Returns the property with the creation time of a record.
pub(crate) fn created(object_type: &str) -> &'static str {
    match object_type {
        "companies" | "contacts" | "deals" | "line_items" | "products" | "quotes" | "tickets" => {
            "createdate"
        }
        _ => "hs_createdate",
    }
}

/// Returns the property with the time of the last change of a record.
pub(crate) fn modified(object_type: &str) -> &'static str {
    if object_type == "contacts" { "lastmodifieddate" } else { "hs_lastmodifieddate" }
}

/// Returns the properties of a response when the request names none, in addition to those that
/// every response has.
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

/// Returns the properties that the `query` of a search covers; `None` for every property.
pub(crate) fn searchable(object_type: &str) -> Option<&'static [&'static str]> {
    match object_type {
        "companies" => Some(&["domain", "name", "phone", "website"]),
        "contacts" => Some(&["company", "email", "firstname", "lastname", "phone"]),
        "deals" => Some(&["dealname", "dealstage", "dealtype", "description", "pipeline"]),
        "tickets" => Some(&["content", "hs_pipeline_stage", "hs_ticket_category", "subject"]),
        _ => None,
    }
}

/// Returns the property whose value has to be unique.
pub(crate) fn unique(object_type: &str) -> Option<&'static str> {
    (object_type == "contacts").then_some("email")
}
