//! The scopes that a token needs to call an endpoint.

use http::StatusCode;
use hubscope_scopes::Requirement;

use super::{
    row::{Access, ObjectType},
    table::{Matched, object_type},
};
use crate::response::{ApiError, Detail};

/// The requirements of an object type that is not in the table, which is taken for a custom one.
const CUSTOM: ObjectType = ObjectType {
    name: "custom",
    type_id: "",
    read: "CrmObjectsCustomRead",
    write: "CrmObjectsCustomWrite",
    schema_read: "CrmSchemasCustomRead",
    schema_write: "CrmSchemasCustomWrite",
};

/// Returns the scopes that a call requires; `None` for a public endpoint.
pub(crate) fn requirement(found: &Matched) -> Result<Option<&'static Requirement>, ApiError> {
    let marker = match found.endpoint.access {
        Access::Public => return Ok(None),
        Access::Scopes(marker) => marker,
        Access::Object(access, parameter) => {
            let name = found.parameters.get(parameter).map(String::as_str).unwrap_or_default();
            object_type(name).unwrap_or(&CUSTOM).marker(access)
        }
    };
    Requirement::named(marker).map(Some).ok_or_else(|| {
        let message =
            format!("The emulator's table requires {marker}, which is not in the scope table.");
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message)
    })
}

/// Returns the error for a token that lacks scopes.
pub(crate) fn missing_scopes(requirement: &Requirement) -> ApiError {
    let mut scopes: Vec<String> =
        requirement.any_of.concat().into_iter().map(str::to_owned).collect();
    scopes.sort();
    scopes.dedup();
    let mut error = ApiError::new(
        StatusCode::FORBIDDEN,
        "MISSING_SCOPES",
        format!("The token of this call lacks scopes: it requires {requirement}."),
    );
    error.links = [("scopes", "https://developers.hubspot.com/scopes")].into();
    error.with_detail(Detail {
        message: "Any one of these scopes is sufficient, unless some are required together."
            .to_owned(),
        code: None,
        context: [("requiredGranularScopes".to_owned(), scopes)].into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{ENDPOINTS, OBJECT_TYPES};

    #[test]
    fn every_requirement_of_the_table_exists() {
        for endpoint in ENDPOINTS {
            let parameters = endpoint.path.matches('{').count();
            if let Access::Object(_, parameter) = endpoint.access {
                assert!(parameter < parameters, "{}: parameter {parameter}", endpoint.id);
            }
            let matched = Matched { endpoint, parameters: vec!["contacts".into(); parameters] };
            assert_eq!(requirement(&matched).unwrap().is_none(), endpoint.access == Access::Public);
        }
        for object in OBJECT_TYPES.iter().chain([&CUSTOM]) {
            for marker in [object.read, object.write, object.schema_read, object.schema_write] {
                assert!(Requirement::named(marker).is_some(), "{}: {marker}", object.name);
            }
        }
    }
}
