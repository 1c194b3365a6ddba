//! What import makes of documents that are irregular in all ways that HubSpot's are, and in some more.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use hubscope_codegen::{Import, Own, Topic, generate_own};

/// A folder with documents and a spec, removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("hubscope-irregular-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("spec")).unwrap();
        fs::create_dir_all(folder.join("crm")).unwrap();
        Self(folder)
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let file = self.0.join("crm").join(name);
        fs::write(&file, text).unwrap();
        file
    }

    /// Imports a document of ours: what is reported, without the folder, and the spec file that comes out.
    fn import(&self, document: &str, api: &str) -> (Vec<String>, String) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents").join(document);
        let file = self.put(document, &fs::read_to_string(from).unwrap());
        (self.run(&[file], &[Topic::Note, Topic::Changed]), self.spec(api))
    }

    /// Imports documents: what is reported on these topics, without the folder.
    fn run(&self, paths: &[PathBuf], topics: &[Topic]) -> Vec<String> {
        let report = Import::new(self.0.join("spec")).run(paths).unwrap();
        let folder = format!("{}/", self.0.join("crm").display());
        let lines = topics.iter().flat_map(|topic| report.of(*topic));
        lines.map(|line| line.replace(&folder, "")).collect()
    }

    fn spec(&self, api: &str) -> String {
        fs::read_to_string(self.0.join("spec/crm").join(api)).unwrap()
    }

    /// Importing again changes nothing, and the code that comes from it is code.
    fn settles(&self, document: &str, api: &str, overrides: &str) {
        let before = self.spec(api);
        let (report, after) = self.import(document, api);
        assert_eq!(before, after);
        assert!(
            report.iter().any(|line| line.starts_with(&format!("spec/crm/{api}: unchanged"))),
            "{report:?}"
        );
        fs::write(self.0.join("spec/overrides.toml"), overrides).unwrap();
        generate_own(&Own::new(self.0.join("spec"), self.0.join("src/hubspot")), false).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn has(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|other| other == *line), "`{line}` is not in\n{text}");
    }
}

fn section<'a>(text: &'a str, name: &str) -> &'a str {
    let start = text.find(&format!("[{name}]\n"));
    assert!(start.is_some(), "[{name}] is not in\n{text}");
    text[start.unwrap()..].split("\n\n").next().unwrap()
}

/// All notes of a document, in any order, by pointer.
fn notes<'a>(report: &'a [String], document: &str) -> Vec<&'a str> {
    let mut notes: Vec<_> =
        report.iter().filter_map(|line| line.strip_prefix(&format!("{document}#"))).collect();
    notes.sort_unstable();
    notes
}

#[test]
fn schemas_become_types_whatever_their_form() {
    let folder = Folder::new("schemas");
    let (report, spec) = folder.import("schemas.json", "garden_tools.toml");
    has(
        section(&spec, "types.Tool"),
        &[
            // Parts, in their order; what is required in any of them is required.
            "id = \"uuid\"",
            "weight = \"number\"",
            "material = \"enum(WOOD | STEEL)?\"",
            "owner = \"Owner?\"",
            // Named schemas that are no objects stand in place.
            "weights = \"[number]?\"",
            "notes = \"map<string>?\"",
            "loop = \"[json]?\"",
            // What newer documents write in another way.
            "colour = \"string?\"",
            "kind = \"const(TOOL)?\"",
            "size = \"int32?\"",
            "price = \"json?\"",
            "grade = \"int32?\"",
            "level = \"enum(7 | LOW)?\"",
            "when = \"string?\"",
            "use = \"union(ToolUse1 | ToolUse2)?\"",
            "pet = \"Pet?\"",
            "blur = \"json?\"",
            "part = \"BaseMaker?\"",
            "photo = \"string?\"",
            "parent = \"Tool?\"",
        ],
    );
    // Told apart by the field that the document names, or by one that can have only one value.
    has(
        &spec,
        &["petType = \"const(CAT)\"", "petType = \"const(DOG)\"", "\"=\" = \"union(Cat | Dog)\""],
    );
    has(section(&spec, "types.ToolUse2"), &["type = \"const(CUT)\""]);
    // Objects in place are named after it.
    has(
        section(&spec, "types.PostShedsBody"),
        &[
            "name = \"string\"",
            "door = \"PostShedsBodyDoor?\"",
            "shelves = \"[PostShedsBodyShelves]?\"",
            "labels = \"map<PostShedsBodyLabels>?\"",
        ],
    );
    has(section(&spec, "types.PostShedsBodyDoor"), &["lock = \"PostShedsBodyDoorLock?\""]);
    has(section(&spec, "types.PostShedsAnswer"), &["shedId = \"string?\""]);
    has(
        section(&spec, "types.PageOfPlants"),
        &["results = \"[PlantBigSmall]?\"", "more = \"PlantBig2?\""],
    );
    // Operation ids do not matter: both here are the same.
    has(&spec, &["[operations.get_tool]", "[operations.create_shed]", "path.toolId = \"uuid\""]);
    assert!(
        !spec.contains("Looks a tool up") && !spec.contains("shed."),
        "prose came along:\n{spec}"
    );
    let tool = "/components/schemas/Tool/properties";
    let expected = [
        "/components/schemas/Loop: leads back to itself without being an object; taken as any JSON".to_owned(),
        "/components/schemas/Page of Plants: is called `PageOfPlants`".to_owned(),
        "/components/schemas/Pet: the fields beside `oneOf` are taken to be in its variants".to_owned(),
        "/components/schemas/Plant.Big: is called `PlantBig2`".to_owned(),
        "/components/schemas/Plant«Big~1Small»: is called `PlantBigSmall`".to_owned(),
        "/components/schemas/Tool/allOf/1/properties/maker: stands in several parts, each time as another type; the last one is taken".to_owned(),
        format!("{tool}/=: no name is left of it in Rust; the field is left out"),
        format!("{tool}/?: no name is left of it in Rust; the field is left out"),
        format!("{tool}/away: `other.json#/Thing` is not in this document; taken as any JSON"),
        format!("{tool}/blur: no constant field tells the variants apart; taken as any JSON"),
        format!("{tool}/firstName: is called `first_name` in Rust, as `first-name` is; the field is left out"),
        format!("{tool}/grade: the values of an enum of numbers are left out"),
        format!("{tool}/level: the value \"a|b\" of an enum is left out"),
        format!("{tool}/level: the value 7 of an enum of texts is taken as text"),
        format!("{tool}/lost: `#/components/schemas/Lost` leads nowhere; taken as any JSON"),
        format!("{tool}/odd: `not` is left out: what a value must not be has no type"),
        format!("{tool}/odd: no type is stated; taken as any JSON"),
        format!("{tool}/photo: `binary` is taken as `string`: JSON has no bytes"),
        format!("{tool}/price: the type string or number is taken as any JSON"),
        format!("{tool}/when/anyOf: alternatives that are not all objects are taken as text"),
        "/components/schemas/Tool: `gone` is required, but no field".to_owned(),
    ];
    assert_eq!(notes(&report, "schemas.json"), expected);
    folder.settles("schemas.json", "garden_tools.toml", "");
}

#[test]
fn requests_are_put_together_from_all_their_places() {
    let folder = Folder::new("requests");
    let (report, spec) = folder.import("requests.json", "ferry.toml");
    assert_eq!(
        section(&spec, "operations.get_trip_leg"),
        "[operations.get_trip_leg]\n\
         call = \"GET /ferry/{version}/trips/{tripId}/legs/{tripId2}/{ofVersion}/{id}\"\n\
         path.tripId = \"int64\"\npath.tripId2 = \"int64\"\npath.ofVersion = \"string\"\npath.id = \"string\"\n\
         query.limit = \"string?\"\nquery.after = \"string?\"\nquery.\"filter[from]\" = \"string?\"\n\
         query.\"filter[seats]\" = \"int32?\"\nquery.tripIds = \"[int32]?\"\nreturns.200 = \"Filter\""
    );
    has(
        section(&spec, "operations.create_ticket"),
        &["body.json = \"Filter\"", "returns.200 = \"Filter\""],
    );
    has(
        section(&spec, "operations.create_photo"),
        &["body.multipart = \"PostPhotosForm\"", "returns.200 = \"json\""],
    );
    has(
        section(&spec, "types.PostPhotosForm"),
        &["file = \"binary?\"", "width = \"string?\"", "kind = \"enum(A | B)?\""],
    );
    for name in ["get_exports_any", "get_exports_csv", "get_exports_zip", "get_photos"] {
        has(section(&spec, &format!("operations.{name}")), &["returns.200 = \"binary\""]);
    }
    has(section(&spec, "operations.delete_photos"), &["returns.204 = \"nothing\""]);
    assert_eq!(spec.matches("\ncall = ").count(), 12, "{spec}");
    let leg = "/paths/~1ferry~1v3~1trips~1{tripId}~1legs~1{tripId}~1{version}~1{id:[0-9]+}";
    let (photos, tickets) = ("/paths/~1ferry~1v3~1photos", "/paths/~1ferry~1v3~1tickets");
    let form = "application/x-www-form-urlencoded";
    let expected = [
        format!(
            "/components/requestBodies/Ticket/content/application~1x-www-form-urlencoded: `{form}` is left out: another content type is taken"
        ),
        "/paths/ferry: a path has to start with `/`; it is put in front".to_owned(),
        "/paths/~1ferry~1v3~1exports~1none/get: no success is stated; an override can say what it returns"
            .to_owned(),
        format!(
            "{photos}/delete/responses/204/content/application~1json: 204 has no content; it is left out"
        ),
        format!(
            "{photos}/post/requestBody/content/application~1x-www-form-urlencoded: `{form}` is left out: another content type is taken"
        ),
        format!(
            "{photos}/post/requestBody/content/multipart~1form-data/schema/properties/width: `int32` is taken as `string`: the parts of a form are files and text"
        ),
        format!(
            "{photos}/post/responses/200/content/application~1json/schema: no schema is stated; taken as any JSON"
        ),
        format!("{tickets}/patch: expected an object; the operation is left out"),
        format!(
            "{tickets}/post/responses/200/content/text~1plain: `text/plain` is left out: another content type is taken"
        ),
        format!(
            "{tickets}/put/requestBody/content/application~1octet-stream: a body of bytes is taken as text"
        ),
        format!("{leg}/get/parameters/1: a parameter in the header is left out"),
        format!("{leg}/get/parameters/3: `after` stands there twice; the first one is taken"),
        format!(
            "{leg}/get/parameters/4: the fields of an object in a query are taken as parameters of their own"
        ),
        format!("{leg}/get/parameters/5: `map<string>` in a query is left out: its names are not known"),
        format!(
            "{leg}/get/parameters/6: its values are written one by one, and not with commas between them"
        ),
        format!("{leg}/get/parameters/8: a parameter without a name or a place is left out"),
        format!("{leg}/get/parameters/9: `#/components/parameters/Missing` leads nowhere; it is left out"),
        format!("{leg}/get/responses/2XX: `2XX` is taken as 200"),
        format!(
            "{leg}/get: another parameter is called `trip_id` in Rust; `trip-id` of the query is left out"
        ),
        format!("{leg}/get: the parameter `id` of the path is not described; taken as text"),
        format!("{leg}/get: the parameter `version` of the path is not described; taken as text"),
        format!("{leg}/get: the parameter `{{id:[0-9]+}}` of the path is called `id`"),
        format!("{leg}/get: the parameter `{{tripId}}` of the path is called `tripId2`"),
        format!("{leg}/get: the parameter `{{version}}` of the path is called `ofVersion`"),
        format!("{leg}/head: a method that HubSpot's API does not have is left out"),
        format!("{leg}/parameters/2: the path has no parameter `gone`; it is left out"),
        "/paths/~1ferry~1v3~1{open/get: the braces of the path do not match; taken as they are"
            .to_owned(),
    ];
    assert_eq!(notes(&report, "requests.json"), expected);
    folder.settles("requests.json", "ferry.toml", "");
}

#[test]
fn requirements_are_read_from_all_schemes() {
    let folder = Folder::new("security");
    let (report, spec) = folder.import("security.json", "gates.toml");
    for (operation, scopes) in [
        ("get_a", Some("gates.read")),
        ("get_b", None),
        ("get_c", Some("gates.d | gates.a & gates.b & gates.c")),
        ("get_d", Some("gates.private")),
        ("get_e", Some("developers-read")),
        ("create_e", Some("developers-write")),
        ("get_f", Some("gates.read")),
        ("get_g", Some("x.sensitive.read.v2")),
        ("get_h", Some("gates.named")),
        ("get_i", None),
        ("get_j", Some("gates.a")),
    ] {
        let line = section(&spec, &format!("operations.{operation}"))
            .lines()
            .find(|line| line.starts_with("scopes"));
        assert_eq!(
            line,
            scopes.map(|scopes| format!("scopes = \"{scopes}\"")).as_deref(),
            "{operation}"
        );
    }
    let gate = "/paths/~1gates~12026-03~1";
    let expected = [
        format!(
            "{gate}d/get/security: `private_apps_legacy` names other scopes, which are left out: gates"
        ),
        format!(
            "{gate}d/get/security: no scopes of OAuth are named; those of `private_apps` are taken: gates.private"
        ),
        format!(
            "{gate}e/get/security: only the developer API key is named; taken as the scope `developers-read`"
        ),
        format!(
            "{gate}e/post/security: only the developer API key is named; taken as the scope `developers-write`"
        ),
        format!(
            "{gate}f/get/security/2/oauth2: \"not a scope\" is no scope; the alternative is left out"
        ),
        format!(
            "{gate}f/get/security/3/bearer: `gates.bearer` of a scheme that is not known is left out"
        ),
        format!(
            "{gate}f/get/security: an alternative without scopes is left out beside those with scopes"
        ),
        format!("{gate}i/get/security: expected a list of requirements; none is taken"),
        format!(
            "{gate}j/get/security: `private_apps` names other scopes, which are left out: gates.other"
        ),
    ];
    assert_eq!(notes(&report, "security.json"), expected);
    folder.settles("security.json", "gates.toml", "");
}

const PATHS: &str = r#""paths":{"/boats/v3/boats":{"get":{"responses":{"204":{}},"security":[{"oauth2":["boats"]}]}}}"#;

#[test]
fn what_is_no_document_does_not_keep_the_others_from_being_imported() {
    let folder = Folder::new("folder");
    folder.put("bad.json", "{\n  \"openapi\": \"3.0.1\",\n  nothing\n}");
    folder.put(
        "boats.json",
        &format!(
            "\u{feff}{{\"openapi\":\"3.0.1\",\"info\":{{\"title\":\"Boats\",\"version\":3}},{PATHS}}}"
        ),
    );
    folder.put("deep.json", &format!("{{\"paths\": {}", "[".repeat(1000)));
    folder.put("index.json", r#"{"apis":[]}"#);
    folder.put("list.json", "[1, 2]");
    folder.put("old.json", &format!("{{\"swagger\":\"2.0\",{PATHS}}}"));
    folder.put(
        "no_paths.json",
        r#"{"openapi":"3.1.0","info":{"title":"None","version":"1"},"webhooks":{}}"#,
    );
    folder.put(
        "untitled.json",
        &format!("{{\"openapi\":\"3.0.1\",{}}}", PATHS.replace("boats", "planes")),
    );
    let lines = folder.run(&[folder.0.join("crm")], &Topic::ALL);
    assert!(lines[0].starts_with("bad.json:3: not JSON: "), "{lines:?}");
    assert!(lines[1].starts_with("deep.json#/paths/0/0/0/"), "{lines:?}");
    assert!(lines[1].ends_with("more than 127 values lie in each other"), "{lines:?}");
    assert_eq!(
        lines[2..],
        [
            "old.json#: Swagger 2 is not read: expected OpenAPI 3",
            "index.json#: is not an OpenAPI document",
            "list.json#: is not an OpenAPI document",
            "no_paths.json#/paths: there are no operations",
            "spec/crm/boats.toml: 9 lines added, 0 removed, 1 operations",
            "spec/crm/untitled.toml: 9 lines added, 0 removed, 1 operations",
            "boats.json#/info/version: 3 is not the version in the paths; `v3` is taken",
            "untitled.json#/info/version: null is not the version in the paths; `v3` is taken",
            "untitled.json#/info/title: no title that could name an API; the name of the file is taken",
        ]
    );
    has(&folder.spec("boats.toml"), &["version = \"v3\"", "call = \"GET /boats/{version}/boats\""]);
}
