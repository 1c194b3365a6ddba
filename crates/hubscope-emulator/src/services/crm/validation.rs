//! Validation of the property values in a request.

use std::collections::BTreeSet;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    properties::{by_default, modified, unique},
    records::{Record, Records, Values},
};
use crate::{
    account::Account,
    response::{ApiError, Detail},
};

/// Reads the `properties` of a record in a request.
///
/// # Errors
/// When HubSpot would refuse a property or its value.
pub(crate) fn read(
    account: Account,
    records: &Records,
    object_type: &str,
    input: &Map<String, Value>,
) -> Result<Values, ApiError> {
    let mut values = Values::new();
    let mut faults = Vec::new();
    for (name, value) in input {
        match check(records.defined(object_type), object_type, name, value) {
            Ok(value) => drop(values.insert(name.clone(), value)),
            Err((code, message)) => faults.push((name, code, message)),
        }
    }
    if faults.is_empty() {
        return Ok(values);
    }
    // HubSpot puts JSON into the message, and clients have to handle that.
    let listed = faults.iter().map(|(name, code, message)| {
        json!({
            "isValid": false, "message": message, "error": code, "name": name,
            "localizedErrorMessage": message,
            "portalId": account.id,
        })
    });
    let message =
        format!("Property values were not valid: {}", Value::from(listed.collect::<Vec<_>>()));
    let error = ApiError::validation(message);
    Err(faults.into_iter().fold(error, |error, (name, code, message)| {
        error.with_detail(Detail::property(name, code, message))
    }))
}

type Fault = (&'static str, String);

fn check(
    defined: Option<&BTreeSet<String>>,
    object_type: &str,
    name: &str,
    value: &Value,
) -> Result<Option<String>, Fault> {
    if name == "hs_object_id" || name == modified(object_type) {
        return Err(("READ_ONLY_VALUE", format!("{name} is read-only: HubSpot sets it.")));
    }
    let known = match defined {
        Some(defined) => defined.contains(name) || by_default(object_type).contains(&name),
        None => well_formed(name),
    };
    if !known {
        return Err((
            "PROPERTY_DOESNT_EXIST",
            format!("There is no property {name:?} of {object_type}."),
        ));
    }
    let value = match value {
        Value::Null => None,
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(_) | Value::Object(_) => {
            return Err((
                "INVALID_VALUE",
                format!("The value of {name} has to be text, not a list or an object."),
            ));
        }
    };
    match value {
        Some(email) if object_type == "contacts" && name == "email" => match is_email(&email) {
            true => Ok(Some(email.to_lowercase())),
            false => Err(("INVALID_EMAIL", format!("{email:?} is not an email address."))),
        },
        value => Ok(value),
    }
}

/// Tells whether a name has the form of HubSpot's internal names, which are lower case. Without
/// defined properties this finds the common mistake `firstName`.
fn well_formed(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && !domain.starts_with('.')
        && domain.split_once('.').is_some_and(|(_, rest)| !rest.is_empty())
        && !text.contains(char::is_whitespace)
}

/// Refuses a unique value that another record has.
pub(crate) fn check_unique(
    records: &Records,
    object_type: &str,
    values: &Values,
    except: Option<u64>,
) -> Result<(), ApiError> {
    let Some(name) = unique(object_type) else { return Ok(()) };
    let Some(Some(value)) = values.get(name) else { return Ok(()) };
    let same = |record: &&Record| {
        record.archived.is_none()
            && Some(record.id) != except
            && record.value(object_type, name).as_ref() == Some(value)
    };
    match records.all(object_type).find(same) {
        None => Ok(()),
        // The message is the only place with the id, so clients parse it.
        Some(other) => Err(ApiError::new(
            StatusCode::CONFLICT,
            "CONFLICT",
            format!("Contact already exists. Existing ID: {}", other.id),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_with_digits_and_underscores() {
        assert!(well_formed("hs_date_1") && well_formed("email"));
        assert!(
            !well_formed("firstName")
                && !well_formed("first name")
                && !well_formed("")
                && !well_formed("1st")
        );
    }

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        assert!(is_email("a@example.com"));
        for wrong in ["a", "@example.com", "a@example", "a@.com", "a b@example.com", "a@example."] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
