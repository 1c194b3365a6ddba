//! What each operation of the API `hubdb` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    hubdb_tables_read_list,
    hubscope_cms::hubdb::tables::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .content_type("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .is_get_localized_schema(true)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/hubdb/2026-03/tables?after=a%2Fb%20%C3%A4&archived=true&contentType=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&isGetLocalizedSchema=true&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    hubdb_tables_write_create,
    hubscope_cms::hubdb::tables::write::create(hubscope_cms::hubdb::tables::write::CreateArgs {
        columns: vec![
            hubscope_cms::types::ColumnInput::new(hubscope_cms::types::ColumnInputArgs {
                id: 7,
                label: "a/b ä".to_owned(),
                name: "a/b ä".to_owned(),
                options: vec![
                    hubscope_cms::types::PropertyOption::new(
                        hubscope_cms::types::PropertyOptionArgs {
                            created_at: moment(),
                            id: "a/b ä".to_owned(),
                            label: "a/b ä".to_owned(),
                            name: "a/b ä".to_owned(),
                            order: 7,
                            r#type: "a/b ä".to_owned(),
                            updated_at: moment()
                        }
                    )
                    .created_by(hubscope_cms::types::HubDbUser::new(
                        hubscope_cms::types::HubDbUserArgs {
                            email: "a/b ä".to_owned(),
                            first_name: "a/b ä".to_owned(),
                            id: "a/b ä".to_owned(),
                            last_name: "a/b ä".to_owned()
                        }
                    ))
                    .created_by_user_id(7)
                    .updated_by(hubscope_cms::types::HubDbUser::new(
                        hubscope_cms::types::HubDbUserArgs {
                            email: "a/b ä".to_owned(),
                            first_name: "a/b ä".to_owned(),
                            id: "a/b ä".to_owned(),
                            last_name: "a/b ä".to_owned()
                        }
                    ))
                    .updated_by_user_id(7)
                ],
                r#type: hubscope_cms::types::ColumnType::from("BOOLEAN")
            })
            .foreign_column_id(7)
            .foreign_table_id(7)
            .max_number_of_characters(7)
            .max_number_of_options(7)
        ],
        dynamic_meta_tags: BTreeMap::from([("key".to_owned(), 7)]),
        label: "a/b ä".to_owned(),
        name: "a/b ä".to_owned()
    })
    .allow_child_tables(true)
    .allow_public_api_access(true)
    .enable_child_table_pages(true)
    .use_for_pages(true),
    "POST /cms/hubdb/2026-03/tables",
    Body::Json(
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columns":[{"foreignColumnId":7,"foreignTableId":7,"id":7,"label":"a/b ä","maxNumberOfCharacters":7,"maxNumberOfOptions":7,"name":"a/b ä","options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"updatedByUserId":7}],"type":"BOOLEAN"}],"dynamicMetaTags":{"key":7},"enableChildTablePages":true,"label":"a/b ä","name":"a/b ä","useForPages":true}"#
    ),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_read_list_drafts,
    hubscope_cms::hubdb::tables::read::list_drafts()
        .after("a/b ä".to_owned())
        .archived(true)
        .content_type("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .is_get_localized_schema(true)
        .limit(7)
        .sort(vec!["a/b ä".to_owned()])
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment()),
    "GET /cms/hubdb/2026-03/tables/draft?after=a%2Fb%20%C3%A4&archived=true&contentType=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&isGetLocalizedSchema=true&limit=7&sort=a%2Fb%20%C3%A4&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    hubdb_tables_write_delete,
    hubscope_cms::hubdb::tables::write::delete("a/b ä"),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4",
    Body::None,
    [r#""#]
);

wire!(
    hubdb_tables_read_get,
    hubscope_cms::hubdb::tables::read::get("a/b ä")
        .archived(true)
        .include_foreign_ids(true)
        .is_get_localized_schema(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_read_get_draft,
    hubscope_cms::hubdb::tables::read::get_draft("a/b ä")
        .archived(true)
        .include_foreign_ids(true)
        .is_get_localized_schema(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_update_draft,
    hubscope_cms::hubdb::tables::write::update_draft(
        hubscope_cms::hubdb::tables::write::UpdateDraftArgs {
            table_id_or_name: "a/b ä",
            columns: vec![
                hubscope_cms::types::ColumnInput::new(hubscope_cms::types::ColumnInputArgs {
                    id: 7,
                    label: "a/b ä".to_owned(),
                    name: "a/b ä".to_owned(),
                    options: vec![
                        hubscope_cms::types::PropertyOption::new(
                            hubscope_cms::types::PropertyOptionArgs {
                                created_at: moment(),
                                id: "a/b ä".to_owned(),
                                label: "a/b ä".to_owned(),
                                name: "a/b ä".to_owned(),
                                order: 7,
                                r#type: "a/b ä".to_owned(),
                                updated_at: moment()
                            }
                        )
                        .created_by(hubscope_cms::types::HubDbUser::new(
                            hubscope_cms::types::HubDbUserArgs {
                                email: "a/b ä".to_owned(),
                                first_name: "a/b ä".to_owned(),
                                id: "a/b ä".to_owned(),
                                last_name: "a/b ä".to_owned()
                            }
                        ))
                        .created_by_user_id(7)
                        .updated_by(hubscope_cms::types::HubDbUser::new(
                            hubscope_cms::types::HubDbUserArgs {
                                email: "a/b ä".to_owned(),
                                first_name: "a/b ä".to_owned(),
                                id: "a/b ä".to_owned(),
                                last_name: "a/b ä".to_owned()
                            }
                        ))
                        .updated_by_user_id(7)
                    ],
                    r#type: hubscope_cms::types::ColumnType::from("BOOLEAN")
                })
                .foreign_column_id(7)
                .foreign_table_id(7)
                .max_number_of_characters(7)
                .max_number_of_options(7)
            ],
            dynamic_meta_tags: BTreeMap::from([("key".to_owned(), 7)]),
            label: "a/b ä".to_owned(),
            name: "a/b ä".to_owned()
        }
    )
    .archived(true)
    .include_foreign_ids(true)
    .is_get_localized_schema(true)
    .allow_child_tables(true)
    .allow_public_api_access(true)
    .enable_child_table_pages(true)
    .use_for_pages(true),
    "PATCH /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft?archived=true&includeForeignIds=true&isGetLocalizedSchema=true",
    Body::Json(
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columns":[{"foreignColumnId":7,"foreignTableId":7,"id":7,"label":"a/b ä","maxNumberOfCharacters":7,"maxNumberOfOptions":7,"name":"a/b ä","options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä"},"updatedByUserId":7}],"type":"BOOLEAN"}],"dynamicMetaTags":{"key":7},"enableChildTablePages":true,"label":"a/b ä","name":"a/b ä","useForPages":true}"#
    ),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_clone_draft,
    hubscope_cms::hubdb::tables::write::clone_draft(
        hubscope_cms::hubdb::tables::write::CloneDraftArgs {
            table_id_or_name: "a/b ä",
            copy_rows: true,
            is_hubspot_defined: true
        }
    )
    .new_label("a/b ä".to_owned())
    .new_name("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/clone",
    Body::Json(r#"{"copyRows":true,"isHubspotDefined":true,"newLabel":"a/b ä","newName":"a/b ä"}"#),
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_read_export_draft,
    hubscope_cms::hubdb::rows::read::export_draft("a/b ä").format("a/b ä".to_owned()),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/export?format=a%2Fb%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    hubdb_rows_write_import_draft,
    hubscope_cms::hubdb::rows::write::import_draft(
        "a/b ä",
        hubscope_core::Upload::new("a.txt", "content")
    )
    .config("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/import",
    Body::Parts(&["config", "file"]),
    [
        r#"{"duplicateRows":7,"errors":[{"category":"a/b ä","context":{"key":["a/b ä"]},"correlationId":"a/b ä","errors":[{"code":"a/b ä","context":{"key":["a/b ä"]},"in":"a/b ä","message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"links":{"key":"a/b ä"},"message":"a/b ä","subCategory":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"rowLimitExceeded":true,"rowsImported":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"duplicateRows":null,"errors":null,"rowLimitExceeded":null,"rowsImported":null}"#
    ]
);

wire!(
    hubdb_tables_publish_publish_draft,
    hubscope_cms::hubdb::tables::publish::publish_draft("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/publish?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_write_reset_draft,
    hubscope_cms::hubdb::rows::write::reset_draft("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/draft/reset?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_rows_read_export,
    hubscope_cms::hubdb::rows::read::export("a/b ä").format("a/b ä".to_owned()),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/export?format=a%2Fb%20%C3%A4",
    Body::None,
    [r#""a/b ä""#]
);

wire!(
    hubdb_rows_read_list,
    hubscope_cms::hubdb::rows::read::list("a/b ä")
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7)
        .offset(7)
        .properties(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()]),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows?after=a%2Fb%20%C3%A4&archived=true&limit=7&offset=7&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"paging":{"next":{"link":"a/b ä","offset":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":7,"type":"RANDOM_ACCESS","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"RANDOM_ACCESS"}"#,
        r#"{"paging":null,"results":null,"total":null,"type":"RANDOM_ACCESS"}"#
    ]
);

wire!(
    hubdb_rows_write_create,
    hubscope_cms::hubdb::rows::write::create(hubscope_cms::hubdb::rows::write::CreateArgs {
        table_id_or_name: "a/b ä",
        child_table_id: 7,
        display_index: 7,
        values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
    })
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_read_batch_read,
    hubscope_cms::hubdb::rows::read::batch_read("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/batch/read",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_read_list_draft,
    hubscope_cms::hubdb::rows::read::list_draft("a/b ä")
        .after("a/b ä".to_owned())
        .archived(true)
        .limit(7)
        .offset(7)
        .properties(vec!["a/b ä".to_owned()])
        .sort(vec!["a/b ä".to_owned()]),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft?after=a%2Fb%20%C3%A4&archived=true&limit=7&offset=7&properties=a%2Fb%20%C3%A4&sort=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"paging":{"next":{"link":"a/b ä","offset":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":7,"type":"RANDOM_ACCESS","hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{"type":"RANDOM_ACCESS"}"#,
        r#"{"paging":null,"results":null,"total":null,"type":"RANDOM_ACCESS"}"#
    ]
);

wire!(
    hubdb_rows_write_batch_clone_draft,
    hubscope_cms::hubdb::rows::write::batch_clone_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchClone::new("a/b ä".to_owned()).name("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/clone",
    Body::Json(r#"{"inputs":[{"id":"a/b ä","name":"a/b ä"}]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_create_draft,
    hubscope_cms::hubdb::rows::write::batch_create_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowInput::new(hubscope_cms::types::HubDbRowInputArgs {
            child_table_id: 7,
            display_index: 7,
            values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        })
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/create",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_purge_draft,
    hubscope_cms::hubdb::rows::write::batch_purge_draft("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/purge",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [r#""#]
);

wire!(
    hubdb_rows_read_batch_read_draft,
    hubscope_cms::hubdb::rows::read::batch_read_draft("a/b ä", ["a/b ä".to_owned()]),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/read",
    Body::Json(r#"{"inputs":["a/b ä"]}"#),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_replace_draft,
    hubscope_cms::hubdb::rows::write::batch_replace_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchUpdate::new(
            hubscope_cms::types::HubDbRowBatchUpdateArgs {
                child_table_id: 7,
                display_index: 7,
                values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
            }
        )
        .id("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/replace",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"id":"a/b ä","name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_write_batch_update_draft,
    hubscope_cms::hubdb::rows::write::batch_update_draft(
        "a/b ä",
        [hubscope_cms::types::HubDbRowBatchUpdate::new(
            hubscope_cms::types::HubDbRowBatchUpdateArgs {
                child_table_id: 7,
                display_index: 7,
                values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
            }
        )
        .id("a/b ä".to_owned())
        .name("a/b ä".to_owned())
        .path("a/b ä".to_owned())]
    ),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/draft/batch/update",
    Body::Json(
        r#"{"inputs":[{"childTableId":7,"displayIndex":7,"id":"a/b ä","name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}]}"#
    ),
    [
        r#"{"status":"COMPLETE","results":[{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#,
        r#"{}"#,
        r#"{"status":"COMPLETE","results":[{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}],"startedAt":"2026-03-01T09:30:00Z","new":1}"#
    ]
);

wire!(
    hubdb_rows_read_get,
    hubscope_cms::hubdb::rows::read::get(hubscope_cms::hubdb::rows::read::GetArgs {
        table_id_or_name: "a/b ä",
        row_id: "a/b ä"
    })
    .archived(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_delete_draft,
    hubscope_cms::hubdb::rows::write::delete_draft(
        hubscope_cms::hubdb::rows::write::DeleteDraftArgs {
            table_id_or_name: "a/b ä",
            row_id: "a/b ä"
        }
    ),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::None,
    [r#""#]
);

wire!(
    hubdb_rows_read_get_draft,
    hubscope_cms::hubdb::rows::read::get_draft(hubscope_cms::hubdb::rows::read::GetDraftArgs {
        table_id_or_name: "a/b ä",
        row_id: "a/b ä"
    })
    .archived(true),
    "GET /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft?archived=true",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_update_draft,
    hubscope_cms::hubdb::rows::write::update_draft(
        hubscope_cms::hubdb::rows::write::UpdateDraftArgs {
            table_id_or_name: "a/b ä",
            row_id: "a/b ä",
            child_table_id: 7,
            display_index: 7,
            values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        }
    )
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "PATCH /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_replace_draft,
    hubscope_cms::hubdb::rows::write::replace_draft(
        hubscope_cms::hubdb::rows::write::ReplaceDraftArgs {
            table_id_or_name: "a/b ä",
            row_id: "a/b ä",
            child_table_id: 7,
            display_index: 7,
            values: BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))])
        }
    )
    .name("a/b ä".to_owned())
    .path("a/b ä".to_owned()),
    "PUT /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"childTableId":7,"displayIndex":7,"name":"a/b ä","path":"a/b ä","values":{"key":{"any":[1]}}}"#
    ),
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_rows_write_clone_draft,
    hubscope_cms::hubdb::rows::write::clone_draft(
        hubscope_cms::hubdb::rows::write::CloneDraftArgs {
            table_id_or_name: "a/b ä",
            row_id: "a/b ä"
        }
    )
    .name("a/b ä".to_owned()),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/rows/a%2Fb%20%C3%A4/draft/clone?name=a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"childTableId":"a/b ä","createdAt":"2026-03-01T09:30:00Z","id":"a/b ä","name":"a/b ä","path":"a/b ä","publishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","values":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"childTableId":null,"createdAt":null,"id":null,"name":null,"path":null,"publishedAt":null,"updatedAt":null,"values":null}"#
    ]
);

wire!(
    hubdb_tables_publish_unpublish,
    hubscope_cms::hubdb::tables::publish::unpublish("a/b ä").include_foreign_ids(true),
    "POST /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/unpublish?includeForeignIds=true",
    Body::None,
    [
        r#"{"allowChildTables":true,"allowPublicApiAccess":true,"columnCount":7,"columns":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"deleted":true,"description":"a/b ä","foreignColumnId":7,"foreignIds":[{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}],"foreignIdsById":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignIdsByName":{"key":{"id":"a/b ä","name":"a/b ä","type":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}}},"foreignTableId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","optionCount":7,"options":[{"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdByUserId":7,"id":"a/b ä","label":"a/b ä","name":"a/b ä","order":7,"type":"a/b ä","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"type":"BOOLEAN","updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedByUserId":7,"width":7,"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"createdAt":"2026-03-01T09:30:00Z","createdBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"deleted":true,"deletedAt":"2026-03-01T09:30:00Z","dynamicMetaTags":{"key":7},"enableChildTablePages":true,"id":"a/b ä","isOrderedManually":true,"label":"a/b ä","name":"a/b ä","published":true,"publishedAt":"2026-03-01T09:30:00Z","rowCount":7,"updatedAt":"2026-03-01T09:30:00Z","updatedBy":{"email":"a/b ä","firstName":"a/b ä","id":"a/b ä","lastName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"useForPages":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"allowChildTables":null,"allowPublicApiAccess":null,"columnCount":null,"columns":null,"createdAt":null,"createdBy":null,"deleted":null,"deletedAt":null,"dynamicMetaTags":null,"enableChildTablePages":null,"id":null,"isOrderedManually":null,"label":null,"name":null,"published":null,"publishedAt":null,"rowCount":null,"updatedAt":null,"updatedBy":null,"useForPages":null}"#
    ]
);

wire!(
    hubdb_tables_write_delete_version,
    hubscope_cms::hubdb::tables::write::delete_version(
        hubscope_cms::hubdb::tables::write::DeleteVersionArgs {
            table_id_or_name: "a/b ä",
            version_id: 7
        }
    ),
    "DELETE /cms/hubdb/2026-03/tables/a%2Fb%20%C3%A4/versions/7",
    Body::None,
    [r#""#]
);
