//! Calls that need `crm.lists.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::CmsMembershipAccessGroupsWriteOrCrmListsWrite> =
    Endpoint::post("/crm/lists/2026-03").named("crm.lists.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Name, ObjectTypeId, ProcessingType> {
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// `MANUAL`: members are set by calls or people. `DYNAMIC`: filters keep them up to date.
    /// `SNAPSHOT`: filters run once.
    pub processing_type: ProcessingType,
}

/// Creates a list.
///
/// `POST /crm/lists/2026-03`
///
/// Needs `cms.membership.access_groups.write` or `crm.lists.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.lists.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(
///     write::CreateArgs { name: "name", object_type_id: "objectTypeId", processing_type: "processingType" },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.write")]
pub fn create(args: CreateArgs<impl Into<String>, impl Into<String>, impl Into<String>>) -> Create {
    Create {
        body: types::ListCreate::new(types::ListCreateArgs {
            name: args.name,
            object_type_id: args.object_type_id,
            processing_type: args.processing_type,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::ListCreate,
}

impl Create {
    /// Further values, by names that the caller chooses.
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.body = self.body.custom_properties(custom_properties);
        self
    }

    /// Root of the tree of filters.
    pub fn filter_branch(mut self, filter_branch: impl Into<types::FilterBranch>) -> Self {
        self.body = self.body.filter_branch(filter_branch);
        self
    }

    pub fn list_folder_id(mut self, list_folder_id: i64) -> Self {
        self.body = self.body.list_folder_id(list_folder_id);
        self
    }

    pub fn list_permissions(mut self, list_permissions: impl Into<types::ListPermissions>) -> Self {
        self.body = self.body.list_permissions(list_permissions);
        self
    }

    pub fn membership_settings(
        mut self,
        membership_settings: impl Into<types::MembershipSettings>,
    ) -> Self {
        self.body = self.body.membership_settings(membership_settings);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<requirement::CmsMembershipAccessGroupsWriteOrCrmListsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `cms.membership.access_groups.write` or `crm.lists.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListCreateResponse>
    where
        C::Scopes: scope::CmsMembershipAccessGroupsWriteOrCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::delete("/crm/lists/2026-03/{listId}").named("crm.lists.delete");

/// Deletes a list.
///
/// `DELETE /crm/lists/2026-03/{listId}`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn delete(list_id: impl ToString) -> Delete {
    Delete { list_id: list_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    list_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&DELETE, &[&self.list_id])
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/restore").named("crm.lists.restore");

/// Restores a list.
///
/// `PUT /crm/lists/2026-03/{listId}/restore`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/restore")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn restore(list_id: impl ToString) -> Restore {
    Restore { list_id: list_id.to_string() }
}

/// Made by [`restore`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Restore {
    list_id: String,
}

impl Restore {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&RESTORE, &[&self.list_id])
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CANCEL_CONVERSION: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::delete("/crm/lists/2026-03/{listId}/schedule-conversion")
    .named("crm.lists.cancel_conversion");

/// Cancels the planned conversion of a list to a manual one.
///
/// `DELETE /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/schedule-conversion")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn cancel_conversion(list_id: impl ToString) -> CancelConversion {
    CancelConversion { list_id: list_id.to_string() }
}

/// Made by [`cancel_conversion`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelConversion {
    list_id: String,
}

impl CancelConversion {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&CANCEL_CONVERSION, &[&self.list_id])
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SCHEDULE_CONVERSION: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/schedule-conversion")
    .named("crm.lists.schedule_conversion");

/// Plans when a list becomes a manual one.
///
/// `PUT /crm/lists/2026-03/{listId}/schedule-conversion`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/schedule-conversion")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn schedule_conversion(
    list_id: impl ToString,
    body: impl Into<types::ListConversionTime>,
) -> ScheduleConversion {
    ScheduleConversion { list_id: list_id.to_string(), body: body.into() }
}

/// Made by [`schedule_conversion`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScheduleConversion {
    list_id: String,
    body: types::ListConversionTime,
}

impl ScheduleConversion {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&SCHEDULE_CONVERSION, &[&self.list_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListConversion>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_FILTERS: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/update-list-filters")
    .named("crm.lists.update_filters");

/// Updates the filters of a list.
///
/// `PUT /crm/lists/2026-03/{listId}/update-list-filters`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/update-list-filters")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn update_filters(
    list_id: impl ToString,
    filter_branch: impl Into<types::FilterBranch>,
) -> UpdateFilters {
    UpdateFilters {
        list_id: list_id.to_string(),
        enroll_objects_in_workflows: None,
        body: types::ListFilterUpdate::new(filter_branch),
    }
}

/// Made by [`update_filters`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFilters {
    list_id: String,
    enroll_objects_in_workflows: Option<bool>,
    body: types::ListFilterUpdate,
}

impl UpdateFilters {
    /// Lets records that enter through the new filters enroll in workflows triggered by the list.
    /// Default: `false`.
    pub fn enroll_objects_in_workflows(mut self, enroll_objects_in_workflows: bool) -> Self {
        self.enroll_objects_in_workflows = Some(enroll_objects_in_workflows);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&UPDATE_FILTERS, &[&self.list_id]);
        request.query("enrollObjectsInWorkflows", self.enroll_objects_in_workflows.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListUpdate>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_NAME: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/update-list-name").named("crm.lists.update_name");

/// Updates the name of a list.
///
/// `PUT /crm/lists/2026-03/{listId}/update-list-name`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/update-list-name")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn update_name(list_id: impl ToString) -> UpdateName {
    UpdateName { list_id: list_id.to_string(), include_filters: None, list_name: None }
}

/// Made by [`update_name`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateName {
    list_id: String,
    include_filters: Option<bool>,
    list_name: Option<String>,
}

impl UpdateName {
    /// Returns the filter definition of the list as well. Default: `false`.
    pub fn include_filters(mut self, include_filters: bool) -> Self {
        self.include_filters = Some(include_filters);
        self
    }

    /// Name of the list, spelled exactly; unique per object type. For a rename, the new one.
    pub fn list_name(mut self, list_name: impl Into<String>) -> Self {
        self.list_name = Some(list_name.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&UPDATE_NAME, &[&self.list_id]);
        request.query("includeFilters", self.include_filters.as_ref());
        request.query("listName", self.list_name.as_ref());
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListUpdate>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
