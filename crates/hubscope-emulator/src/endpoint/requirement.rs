//! The scopes that a token needs to call an endpoint.

use http::StatusCode;
use hubscope_scopes::Requirement;

use super::{
    row::{Access, ObjectType},
    table::{Matched, object_type},
};
use crate::response::{ApiError, Detail};

/// What an object type asks for that is in no table: it is taken for a custom one.
const CUSTOM: ObjectType = ObjectType {
    name: "custom",
    type_id: "",
    read: "CrmObjectsCustomRead",
    write: "CrmObjectsCustomWrite",
    schema_read: "CrmSchemasCustomRead",
    schema_write: "CrmSchemasCustomWrite",
};

/// What a token needs; `None` when no token is needed.
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
        let message = format!("The emulator's table asks for {marker}, which no scope table has.");
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message)
    })
}

/// The answer to a token that lacks scopes.
pub(crate) fn missing_scopes(requirement: &Requirement) -> ApiError {
    let mut scopes: Vec<String> =
        requirement.any_of.concat().into_iter().map(str::to_owned).collect();
    scopes.sort();
    scopes.dedup();
    let mut error = ApiError::new(
        StatusCode::FORBIDDEN,
        "MISSING_SCOPES",
        format!("The token of this call lacks scopes: it needs {requirement}."),
    );
    error.links = [("scopes", "https://developers.hubspot.com/scopes")].into();
    error.with_detail(Detail {
        message: "Any of these scopes is enough, unless some are needed together.".to_owned(),
        code: None,
        context: [("requiredGranularScopes".to_owned(), scopes)].into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::{ENDPOINTS, OBJECT_TYPES};

    #[test]
    fn every_row_of_the_table_asks_for_something_that_exists() {
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
