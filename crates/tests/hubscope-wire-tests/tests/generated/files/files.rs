//! What each operation of the API `files` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    write_upload,
    hubscope_files::write::upload(hubscope_core::Upload::new("a.txt", "content"))
        .charset_hunch("a/b ä".to_owned())
        .file_name("a/b ä".to_owned())
        .folder_id("a/b ä".to_owned())
        .folder_path("a/b ä".to_owned())
        .options("a/b ä".to_owned()),
    "POST /files/2026-03/files",
    Body::Parts(&["charsetHunch", "file", "fileName", "folderId", "folderPath", "options"]),
    [
        r#"{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"access":null,"archived":null,"archivedAt":null,"createdAt":null,"defaultHostingUrl":null,"encoding":null,"expiresAt":null,"extension":null,"fileMd5":null,"height":null,"id":null,"isUsableInContent":null,"name":null,"parentFolderId":null,"path":null,"size":null,"sourceGroup":null,"type":null,"updatedAt":null,"url":null,"width":null}"#
    ]
);

wire!(
    write_import_from_url,
    hubscope_files::write::import_from_url(hubscope_files::write::ImportFromUrlArgs {
        access: hubscope_files::types::FileAccess::from("HIDDEN_INDEXABLE"),
        duplicate_validation_scope: hubscope_files::types::DuplicateValidationScope::from(
            "ENTIRE_PORTAL"
        ),
        duplicate_validation_strategy: hubscope_files::types::DuplicateValidationStrategy::from(
            "NONE"
        ),
        overwrite: true
    })
    .expires_at(moment())
    .folder_id("a/b ä".to_owned())
    .folder_path("a/b ä".to_owned())
    .name("a/b ä".to_owned())
    .ttl("a/b ä".to_owned())
    .url("a/b ä".to_owned()),
    "POST /files/2026-03/files/import-from-url/async",
    Body::Json(
        r#"{"access":"HIDDEN_INDEXABLE","duplicateValidationScope":"ENTIRE_PORTAL","duplicateValidationStrategy":"NONE","expiresAt":"2026-03-01T09:30:00Z","folderId":"a/b ä","folderPath":"a/b ä","name":"a/b ä","overwrite":true,"ttl":"a/b ä","url":"a/b ä"}"#
    ),
    [
        r#"{"id":"a/b ä","links":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"links":null}"#
    ]
);

wire!(
    read_get_import_status,
    hubscope_files::read::get_import_status("a/b ä"),
    "GET /files/2026-03/files/import-from-url/async/tasks/a%2Fb%20%C3%A4/status",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","errors":[{"category":"a/b ä","context":{"key":["a/b ä"]},"errors":[{"code":"a/b ä","context":{"key":["a/b ä"]},"in":"a/b ä","message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","links":{"key":"a/b ä"},"message":"a/b ä","status":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"links":{"key":"a/b ä"},"numErrors":7,"requestedAt":"2026-03-01T09:30:00Z","result":{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","taskId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"errors":null,"links":null,"numErrors":null,"requestedAt":null,"result":null,"startedAt":null,"status":null,"taskId":null}"#
    ]
);

wire!(
    read_search,
    hubscope_files::read::search()
        .after("a/b ä".to_owned())
        .allows_anonymous_access(true)
        .before("a/b ä".to_owned())
        .created_at(moment())
        .created_at_gte(moment())
        .created_at_lte(moment())
        .encoding("a/b ä".to_owned())
        .expires_at(moment())
        .expires_at_gte(moment())
        .expires_at_lte(moment())
        .extension("a/b ä".to_owned())
        .file_md5("a/b ä".to_owned())
        .height(7)
        .height_gte(7)
        .height_lte(7)
        .id_gte(7)
        .id_lte(7)
        .ids(vec![7])
        .is_usable_in_content(true)
        .limit(7)
        .name("a/b ä".to_owned())
        .parent_folder_ids(vec![7])
        .path("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .size(7)
        .size_gte(7)
        .size_lte(7)
        .sort(vec!["a/b ä".to_owned()])
        .r#type("a/b ä".to_owned())
        .updated_at(moment())
        .updated_at_gte(moment())
        .updated_at_lte(moment())
        .url("a/b ä".to_owned())
        .width(7)
        .width_gte(7)
        .width_lte(7),
    "GET /files/2026-03/files/search?after=a%2Fb%20%C3%A4&allowsAnonymousAccess=true&before=a%2Fb%20%C3%A4&createdAt=2026-03-01T09%3A30%3A00Z&createdAtGte=2026-03-01T09%3A30%3A00Z&createdAtLte=2026-03-01T09%3A30%3A00Z&encoding=a%2Fb%20%C3%A4&expiresAt=2026-03-01T09%3A30%3A00Z&expiresAtGte=2026-03-01T09%3A30%3A00Z&expiresAtLte=2026-03-01T09%3A30%3A00Z&extension=a%2Fb%20%C3%A4&fileMd5=a%2Fb%20%C3%A4&height=7&heightGte=7&heightLte=7&idGte=7&idLte=7&ids=7&isUsableInContent=true&limit=7&name=a%2Fb%20%C3%A4&parentFolderIds=7&path=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&size=7&sizeGte=7&sizeLte=7&sort=a%2Fb%20%C3%A4&type=a%2Fb%20%C3%A4&updatedAt=2026-03-01T09%3A30%3A00Z&updatedAtGte=2026-03-01T09%3A30%3A00Z&updatedAtLte=2026-03-01T09%3A30%3A00Z&url=a%2Fb%20%C3%A4&width=7&widthGte=7&widthLte=7",
    Body::None,
    [
        r#"{"results":[{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"access":null,"archived":null,"archivedAt":null,"createdAt":null,"defaultHostingUrl":null,"encoding":null,"expiresAt":null,"extension":null,"fileMd5":null,"height":null,"id":null,"isUsableInContent":null,"name":null,"parentFolderId":null,"path":null,"size":null,"sourceGroup":null,"type":null,"updatedAt":null,"url":null,"width":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    read_get_by_path,
    hubscope_files::read::get_by_path("a/b ä").properties(vec!["a/b ä".to_owned()]),
    "GET /files/2026-03/files/stat/a/b%20%C3%A4?properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"file":{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"folder":{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"file":null,"folder":null}"#
    ]
);

wire!(
    delete_delete,
    hubscope_files::delete::delete("a/b ä"),
    "DELETE /files/2026-03/files/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    read_get,
    hubscope_files::read::get("a/b ä").properties(vec!["a/b ä".to_owned()]),
    "GET /files/2026-03/files/a%2Fb%20%C3%A4?properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"access":null,"archived":null,"archivedAt":null,"createdAt":null,"defaultHostingUrl":null,"encoding":null,"expiresAt":null,"extension":null,"fileMd5":null,"height":null,"id":null,"isUsableInContent":null,"name":null,"parentFolderId":null,"path":null,"size":null,"sourceGroup":null,"type":null,"updatedAt":null,"url":null,"width":null}"#
    ]
);

wire!(
    write_update,
    hubscope_files::write::update(hubscope_files::write::UpdateArgs {
        file_id: "a/b ä",
        clear_expires: true
    })
    .access(hubscope_files::types::FileAccess::from("HIDDEN_INDEXABLE"))
    .expires_at(moment())
    .is_usable_in_content(true)
    .name("a/b ä".to_owned())
    .parent_folder_id("a/b ä".to_owned())
    .parent_folder_path("a/b ä".to_owned()),
    "PATCH /files/2026-03/files/a%2Fb%20%C3%A4",
    Body::Json(
        r#"{"access":"HIDDEN_INDEXABLE","clearExpires":true,"expiresAt":"2026-03-01T09:30:00Z","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","parentFolderPath":"a/b ä"}"#
    ),
    [
        r#"{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"access":null,"archived":null,"archivedAt":null,"createdAt":null,"defaultHostingUrl":null,"encoding":null,"expiresAt":null,"extension":null,"fileMd5":null,"height":null,"id":null,"isUsableInContent":null,"name":null,"parentFolderId":null,"path":null,"size":null,"sourceGroup":null,"type":null,"updatedAt":null,"url":null,"width":null}"#
    ]
);

wire!(
    write_replace,
    hubscope_files::write::replace("a/b ä")
        .charset_hunch("a/b ä".to_owned())
        .file(hubscope_core::Upload::new("a.txt", "content"))
        .options("a/b ä".to_owned()),
    "PUT /files/2026-03/files/a%2Fb%20%C3%A4",
    Body::Parts(&["charsetHunch", "file", "options"]),
    [
        r#"{"access":"HIDDEN_INDEXABLE","archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","defaultHostingUrl":"a/b ä","encoding":"a/b ä","expiresAt":1772357400000,"extension":"a/b ä","fileMd5":"a/b ä","height":7,"id":"a/b ä","isUsableInContent":true,"name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","size":7,"sourceGroup":"CONTENT","type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"access":null,"archived":null,"archivedAt":null,"createdAt":null,"defaultHostingUrl":null,"encoding":null,"expiresAt":null,"extension":null,"fileMd5":null,"height":null,"id":null,"isUsableInContent":null,"name":null,"parentFolderId":null,"path":null,"size":null,"sourceGroup":null,"type":null,"updatedAt":null,"url":null,"width":null}"#
    ]
);

wire!(
    delete_gdpr_delete,
    hubscope_files::delete::gdpr_delete("a/b ä"),
    "DELETE /files/2026-03/files/a%2Fb%20%C3%A4/gdpr-delete",
    Body::None,
    [r#""#]
);

wire!(
    read_get_signed_url,
    hubscope_files::read::get_signed_url("a/b ä")
        .expiration_seconds(7)
        .size(hubscope_files::types::ImageSize::from("icon"))
        .upscale(true),
    "GET /files/2026-03/files/a%2Fb%20%C3%A4/signed-url?expirationSeconds=7&size=icon&upscale=true",
    Body::None,
    [
        r#"{"expiresAt":"2026-03-01T09:30:00Z","extension":"a/b ä","height":7,"name":"a/b ä","size":7,"type":"a/b ä","url":"a/b ä","width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"expiresAt":null,"extension":null,"height":null,"name":null,"size":null,"type":null,"url":null,"width":null}"#
    ]
);

wire!(
    folders_write_create,
    hubscope_files::folders::write::create("a/b ä".to_owned())
        .parent_folder_id("a/b ä".to_owned())
        .parent_path("a/b ä".to_owned()),
    "POST /files/2026-03/folders",
    Body::Json(r#"{"name":"a/b ä","parentFolderId":"a/b ä","parentPath":"a/b ä"}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"parentFolderId":null,"path":null,"updatedAt":null}"#
    ]
);

wire!(
    folders_read_search,
    hubscope_files::folders::read::search()
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .created_at(moment())
        .created_at_gte(moment())
        .created_at_lte(moment())
        .id_gte(7)
        .id_lte(7)
        .ids(vec![7])
        .limit(7)
        .name("a/b ä".to_owned())
        .parent_folder_ids(vec![7])
        .path("a/b ä".to_owned())
        .properties(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()])
        .updated_at(moment())
        .updated_at_gte(moment())
        .updated_at_lte(moment()),
    "GET /files/2026-03/folders/search?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&createdAt=2026-03-01T09%3A30%3A00Z&createdAtGte=2026-03-01T09%3A30%3A00Z&createdAtLte=2026-03-01T09%3A30%3A00Z&idGte=7&idLte=7&ids=7&limit=7&name=a%2Fb%20%C3%A4&parentFolderIds=7&path=a%2Fb%20%C3%A4&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4&updatedAt=2026-03-01T09%3A30%3A00Z&updatedAtGte=2026-03-01T09%3A30%3A00Z&updatedAtLte=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"parentFolderId":null,"path":null,"updatedAt":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    folders_write_update_tree,
    hubscope_files::folders::write::update_tree("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .parent_folder_id(7),
    "POST /files/2026-03/folders/update/async",
    Body::Json(r#"{"id":"a/b ä","name":"a/b ä","parentFolderId":7}"#),
    [
        r#"{"id":"a/b ä","links":{"key":"a/b ä"},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"links":null}"#
    ]
);

wire!(
    folders_write_get_update_status,
    hubscope_files::folders::write::get_update_status("a/b ä"),
    "GET /files/2026-03/folders/update/async/tasks/a%2Fb%20%C3%A4/status",
    Body::None,
    [
        r#"{"completedAt":"2026-03-01T09:30:00Z","errors":[{"category":"a/b ä","context":{"key":["a/b ä"]},"errors":[{"code":"a/b ä","context":{"key":["a/b ä"]},"in":"a/b ä","message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"id":"a/b ä","links":{"key":"a/b ä"},"message":"a/b ä","status":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"links":{"key":"a/b ä"},"numErrors":7,"requestedAt":"2026-03-01T09:30:00Z","result":{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"startedAt":"2026-03-01T09:30:00Z","status":"CANCELED","taskId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"completedAt":null,"errors":null,"links":null,"numErrors":null,"requestedAt":null,"result":null,"startedAt":null,"status":null,"taskId":null}"#
    ]
);

wire!(
    folders_delete_delete,
    hubscope_files::folders::delete::delete("a/b ä"),
    "DELETE /files/2026-03/folders/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    folders_read_get,
    hubscope_files::folders::read::get("a/b ä").properties(vec!["a/b ä".to_owned()]),
    "GET /files/2026-03/folders/a%2Fb%20%C3%A4?properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"parentFolderId":null,"path":null,"updatedAt":null}"#
    ]
);

wire!(
    folders_write_update,
    hubscope_files::folders::write::update("a/b ä").name("a/b ä".to_owned()).parent_folder_id(7),
    "PATCH /files/2026-03/folders/a%2Fb%20%C3%A4",
    Body::Json(r#"{"name":"a/b ä","parentFolderId":7}"#),
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"parentFolderId":null,"path":null,"updatedAt":null}"#
    ]
);

wire!(
    folders_delete_delete_by_path,
    hubscope_files::folders::delete::delete_by_path("a/b ä"),
    "DELETE /files/2026-03/folders/a/b%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    folders_read_get_by_path,
    hubscope_files::folders::read::get_by_path("a/b ä").properties(vec!["a/b ä".to_owned()]),
    "GET /files/2026-03/folders/a/b%20%C3%A4?properties=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"archived":true,"archivedAt":"2026-03-01T09:30:00Z","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","parentFolderId":"a/b ä","path":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"archived":null,"archivedAt":null,"createdAt":null,"id":null,"name":null,"parentFolderId":null,"path":null,"updatedAt":null}"#
    ]
);
