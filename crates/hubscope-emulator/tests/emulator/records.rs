//! One record at a time, and lists of them.

use hubscope_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::Client;

const CONTACTS: &str = "/crm/objects/2026-03/contacts";

fn id(body: &Value) -> String {
    body["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_contact_lives_from_creation_to_archive() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let made = client
        .post(CONTACTS, json!({ "properties": { "email": " Ada@Example.com ", "age": 36 } }))
        .expect(201);
    assert_eq!(made["properties"]["email"], "ada@example.com");
    assert_eq!(made["properties"]["age"], "36");
    assert_eq!(made["properties"]["hs_object_id"], made["id"]);
    assert_eq!(made["properties"]["createdate"], made["createdAt"]);
    assert_eq!(made["archived"], false);
    let path = format!("{CONTACTS}/{}", id(&made));

    let changed = client
        .patch(&path, json!({ "properties": { "firstname": "Ada", "age": null } }))
        .expect(200);
    assert_eq!(changed["properties"]["firstname"], "Ada");
    assert_eq!(changed["properties"]["age"], Value::Null);

    let got = client.get(&path).expect(200);
    // The order depends on a feature of serde_json that other crates may enable.
    let names: std::collections::BTreeSet<_> =
        got["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        Vec::from_iter(names),
        ["createdate", "email", "firstname", "hs_object_id", "lastmodifieddate", "lastname"]
    );
    assert_eq!(got["properties"]["lastname"], Value::Null);

    assert_eq!(client.delete(&path).status, 204);
    assert_eq!(client.delete(&path).status, 204);
    client.get(&path).error(404, "OBJECT_NOT_FOUND");
    client.patch(&path, json!({ "properties": {} })).error(404, "OBJECT_NOT_FOUND");
    let archived = client.get(&format!("{path}?archived=true")).expect(200);
    assert_eq!(archived["archived"], true);
    assert!(archived["archivedAt"].is_string());
}

#[test]
fn properties_are_chosen_repeated_or_with_commas() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let id = hubspot.seed("0-1", [("email", "a@example.com"), ("phone", "1"), ("city", "Cork")]);
    for query in
        ["properties=phone,city&properties=nothing", "properties=phone&properties=city,nothing"]
    {
        let got = client.get(&format!("{CONTACTS}/{id}?{query}")).expect(200);
        assert_eq!(got["properties"]["phone"], "1");
        assert_eq!(got["properties"]["city"], "Cork");
        assert_eq!(got["properties"]["nothing"], Value::Null);
        assert_eq!(got["properties"].get("email"), None);
    }
}

#[test]
fn history_has_the_newest_value_first() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let id = hubspot.seed("contacts", [("city", "Cork")]);
    client
        .patch(&format!("{CONTACTS}/{id}"), json!({ "properties": { "city": "Galway" } }))
        .expect(200);
    let got = client.get(&format!("{CONTACTS}/{id}?propertiesWithHistory=city")).expect(200);
    let values: Vec<_> = got["propertiesWithHistory"]["city"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| &v["value"])
        .collect();
    assert_eq!(values, ["Galway", "Cork"]);
}

#[test]
fn a_record_is_found_by_another_property() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let id = hubspot.seed("contacts", [("email", "ada@example.com"), ("city", "Cork")]);
    hubspot.seed("contacts", [("city", "Cork")]);
    let by_email = format!("{CONTACTS}/ADA%40example.com?idProperty=email");
    assert_eq!(client.get(&by_email).expect(200)["id"], id.as_str());
    assert_eq!(
        client.patch(&by_email, json!({ "properties": { "age": "1" } })).expect(200)["id"],
        id.as_str()
    );
    client
        .get(&format!("{CONTACTS}/b@example.com?idProperty=email"))
        .error(404, "OBJECT_NOT_FOUND");
    client.get(&format!("{CONTACTS}/Cork?idProperty=city")).error(400, "VALIDATION_ERROR");
    client.get(&format!("{CONTACTS}/ada@example.com")).error(404, "OBJECT_NOT_FOUND");
}

#[test]
fn an_email_belongs_to_one_contact() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let first = hubspot.seed("contacts", [("email", "ada@example.com")]);
    let second = hubspot.seed("contacts", [("email", "b@example.com")]);
    let ada = json!({ "properties": { "email": "ADA@example.com" } });
    let message = format!("Contact already exists. Existing ID: {first}");
    assert_eq!(client.post(CONTACTS, ada.clone()).error(409, "CONFLICT")["message"], message);
    let twin = client.patch(&format!("{CONTACTS}/{second}"), ada.clone());
    assert_eq!(twin.error(409, "CONFLICT")["message"], message);
    client.patch(&format!("{CONTACTS}/{first}"), ada.clone()).expect(200);
    client.delete(&format!("{CONTACTS}/{first}")).expect(204);
    client.post(CONTACTS, ada).expect(201);
}

#[test]
fn invalid_values_are_listed_by_property() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let wrong = json!({ "properties": {
        "firstName": "Ada", "email": "ada", "hs_object_id": "5", "city": ["Cork"], "phone": "1",
    } });
    let error = client.post(CONTACTS, wrong).error(400, "VALIDATION_ERROR");
    let mut codes: Vec<_> = error["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|detail| {
            (
                detail["context"]["propertyName"][0].as_str().unwrap(),
                detail["code"].as_str().unwrap(),
            )
        })
        .collect();
    codes.sort();
    assert_eq!(
        codes,
        [
            ("city", "INVALID_VALUE"),
            ("email", "INVALID_EMAIL"),
            ("firstName", "PROPERTY_DOESNT_EXIST"),
            ("hs_object_id", "READ_ONLY_VALUE"),
        ]
    );
    let inner = error["message"]
        .as_str()
        .unwrap()
        .strip_prefix("Property values were not valid: ")
        .unwrap();
    let inner: Vec<Value> = serde_json::from_str(inner).unwrap();
    assert_eq!(inner.len(), 4);
    assert_eq!(inner[0]["isValid"], false);
    assert!(client.get(CONTACTS).expect(200)["results"].as_array().unwrap().is_empty());
}

#[test]
fn defined_properties_are_the_only_ones() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    hubspot.define_properties("contacts", ["Nick-Name"]);
    client
        .post(CONTACTS, json!({ "properties": { "Nick-Name": "A", "email": "a@example.com" } }))
        .expect(201);
    client
        .post(CONTACTS, json!({ "properties": { "city": "Cork" } }))
        .error(400, "VALIDATION_ERROR");
}

#[test]
fn an_unexpected_body_is_refused() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    for body in ["", "{", "[]", "{}", r#"{"properties":[]}"#] {
        let response =
            client.try_send("POST", CONTACTS, "application/json", body.to_owned()).unwrap();
        response.error(400, "VALIDATION_ERROR");
    }
    let associated =
        json!({ "properties": {}, "associations": [{ "to": { "id": "1" }, "types": [] }] });
    assert_eq!(client.post(CONTACTS, associated).status, 501);
    client.post(CONTACTS, json!({ "properties": {}, "associations": [] })).expect(201);
}

#[test]
fn a_list_comes_page_by_page() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let ids: Vec<_> = (0..25)
        .map(|n| hubspot.seed("contacts", [("email", format!("{n}@example.com"))]))
        .collect();
    client.delete(&format!("{CONTACTS}/{}", ids[3])).expect(204);

    let (mut seen, mut path, mut sizes) =
        (Vec::new(), format!("{CONTACTS}?properties=email,city"), Vec::new());
    loop {
        let page = client.get(&path).expect(200);
        let results = page["results"].as_array().unwrap();
        sizes.push(results.len());
        seen.extend(results.iter().map(id));
        assert!(results.iter().all(|record| record["properties"].get("city").is_some()));
        let Some(next) = page.get("paging").map(|paging| &paging["next"]) else { break };
        let link = next["link"].as_str().unwrap();
        assert!(link.contains(&format!("after={}", next["after"].as_str().unwrap())));
        path = link.strip_prefix(hubspot.url()).unwrap().to_owned();
    }
    assert_eq!(sizes, [10, 10, 4]);
    assert_eq!(seen, ids.iter().filter(|id| **id != ids[3]).cloned().collect::<Vec<_>>());

    let archived = client.get(&format!("{CONTACTS}?archived=true")).expect(200);
    assert_eq!(
        archived["results"].as_array().unwrap().iter().map(id).collect::<Vec<_>>(),
        [ids[3].clone()]
    );
}

#[test]
fn a_page_that_ends_the_list_has_no_cursor() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    (0..10).for_each(|n| drop(hubspot.seed("contacts", [("city", n.to_string())])));
    assert_eq!(client.get(CONTACTS).expect(200).get("paging"), None);
    assert_eq!(
        client.get(&format!("{CONTACTS}?limit=9")).expect(200)["paging"]["next"]["after"],
        "1009"
    );
}

#[test]
fn parameters_of_a_list_have_limits() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    for query in [
        "limit=0",
        "limit=101",
        "limit=x",
        "after=x",
        "archived=yes",
        "limit=51&propertiesWithHistory=email",
    ] {
        client.get(&format!("{CONTACTS}?{query}")).error(400, "VALIDATION_ERROR");
    }
    for query in [
        "limit=1",
        "limit=100",
        "limit=50&propertiesWithHistory=email",
        "archived=false",
        "archived=False",
        "archived=True",
        "unknown=1",
    ] {
        client.get(&format!("{CONTACTS}?{query}")).expect(200);
    }
}

#[test]
fn merging_keeps_the_values_of_the_primary_record() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let primary = hubspot.seed("contacts", [("email", "a@example.com"), ("city", "Cork")]);
    let other = hubspot.seed("contacts", [("email", "b@example.com"), ("phone", "1")]);
    let merge = format!("{CONTACTS}/merge");
    let merged = client
        .post(&merge, json!({ "primaryObjectId": primary, "objectIdToMerge": other }))
        .expect(200);
    assert_eq!(merged["id"], primary.as_str());
    assert_eq!(merged["properties"]["email"], "a@example.com");
    assert_eq!(merged["properties"]["phone"], "1");
    assert_eq!(client.get(&format!("{CONTACTS}/{other}")).expect(200)["id"], primary.as_str());
    assert_eq!(client.get(CONTACTS).expect(200)["results"].as_array().unwrap().len(), 1);
    client
        .post(&merge, json!({ "primaryObjectId": primary, "objectIdToMerge": other }))
        .error(400, "VALIDATION_ERROR");
    client
        .post(&merge, json!({ "primaryObjectId": "9", "objectIdToMerge": primary }))
        .error(404, "OBJECT_NOT_FOUND");
}

#[test]
fn a_gdpr_delete_is_permanent() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let id = hubspot.seed("contacts", [("email", "a@example.com")]);
    let input = json!({ "objectId": "a@example.com", "idProperty": "email" });
    client.post(&format!("{CONTACTS}/gdpr-delete"), input.clone()).expect(204);
    client.post(&format!("{CONTACTS}/gdpr-delete"), input).expect(204);
    client.get(&format!("{CONTACTS}/{id}?archived=true")).error(404, "OBJECT_NOT_FOUND");
}

#[test]
fn object_types_have_names_and_ids_and_share_no_record() {
    let hubspot = Emulator::start().unwrap();
    let scopes = "crm.objects.deals.read crm.objects.custom.read crm.objects.custom.write";
    let client = Client::new(&hubspot, Some(hubspot.token(scopes)));
    let deal = hubspot.seed("deals", [("dealname", "Big")]);
    for spelling in ["0-3", "deals"] {
        let got = client.get(&format!("/crm/objects/2026-03/{spelling}/{deal}")).expect(200);
        assert_eq!(got["properties"]["dealname"], "Big");
        assert!(got["properties"].get("hs_lastmodifieddate").is_some());
    }
    let car = client
        .post("/crm/objects/2026-03/cars", json!({ "properties": { "model": "T" } }))
        .expect(201);
    assert!(car["properties"].get("hs_createdate").is_some());
    assert_ne!(car["id"], deal.as_str());
    client.get(&format!("/crm/objects/2026-03/cars/{deal}")).error(404, "OBJECT_NOT_FOUND");
}

#[test]
fn a_singular_name_is_the_same_object_type() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let contact = hubspot.seed("contact", [("email", "ada@example.com")]);
    for spelling in ["contact", "CONTACT", "contacts"] {
        let page = client.get(&format!("/crm/v3/objects/{spelling}")).expect(200);
        assert_eq!(page["results"][0]["id"], contact.as_str(), "{spelling}");
    }
    let twin = json!({ "properties": { "email": "ada@example.com" } });
    client.post("/crm/v3/objects/contact", twin).error(409, "CONFLICT");
}

#[test]
fn older_spellings_work() {
    let hubspot = Emulator::start().unwrap();
    let client = Client::of_contacts(&hubspot);
    let made = client
        .post("/crm/v3/objects/contacts/", json!({ "properties": { "city": "Cork" } }))
        .expect(201);
    client.get(&format!("/crm/v3/objects/contacts/{}", id(&made))).expect(200);
    client.get("/account-info/v3/details").expect(200);
}
