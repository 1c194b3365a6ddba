//! Calls by scope: `crm.lists.memberships.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static REMOVE_ALL: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::delete("/crm/lists/2026-03/{listId}/memberships")
    .named("crm.lists.memberships.remove_all");

/// Removes all records from a list.
///
/// `DELETE /crm/lists/2026-03/{listId}/memberships`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::memberships::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("cms.membership.access_groups.write", "crm.lists.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// write::remove_all("listId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn remove_all(list_id: impl ToString) -> RemoveAll {
    RemoveAll { list_id: list_id.to_string() }
}

/// Made by [`remove_all`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAll {
    list_id: String,
}

impl RemoveAll {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&REMOVE_ALL, &[&self.list_id])
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

static ADD: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/memberships/add").named("crm.lists.memberships.add");

/// Adds records to a list.
///
/// `PUT /crm/lists/2026-03/{listId}/memberships/add`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships/add")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn add(list_id: impl ToString, body: impl IntoIterator<Item = impl Into<String>>) -> Add {
    Add { list_id: list_id.to_string(), body: body.into_iter().map(Into::into).collect() }
}

/// Made by [`add`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Add {
    list_id: String,
    body: Vec<String>,
}

impl Add {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&ADD, &[&self.list_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MembershipsUpdate>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ADD_AND_REMOVE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/memberships/add-and-remove")
    .named("crm.lists.memberships.add_and_remove");

/// The required arguments of [`add_and_remove`], by name.
pub struct AddAndRemoveArgs<ListId, RecordIdsToAdd, RecordIdsToRemove> {
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
    pub record_ids_to_add: RecordIdsToAdd,
    pub record_ids_to_remove: RecordIdsToRemove,
}

/// Adds records to a list and removes others.
///
/// `PUT /crm/lists/2026-03/{listId}/memberships/add-and-remove`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships/add-and-remove")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn add_and_remove(
    args: AddAndRemoveArgs<
        impl ToString,
        impl IntoIterator<Item = impl Into<String>>,
        impl IntoIterator<Item = impl Into<String>>,
    >,
) -> AddAndRemove {
    AddAndRemove {
        list_id: args.list_id.to_string(),
        body: types::MembershipChange::new(types::MembershipChangeArgs {
            record_ids_to_add: args.record_ids_to_add,
            record_ids_to_remove: args.record_ids_to_remove,
        }),
    }
}

/// Made by [`add_and_remove`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAndRemove {
    list_id: String,
    body: types::MembershipChange,
}

impl AddAndRemove {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&ADD_AND_REMOVE, &[&self.list_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MembershipsUpdate>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ADD_FROM_LIST: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/memberships/add-from/{sourceListId}")
    .named("crm.lists.memberships.add_from_list");

/// The required arguments of [`add_from_list`], by name.
pub struct AddFromListArgs<ListId, SourceListId> {
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
    /// ID of the list whose members are copied.
    pub source_list_id: SourceListId,
}

/// Adds all records of another list to a list.
///
/// `PUT /crm/lists/2026-03/{listId}/memberships/add-from/{sourceListId}`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships/add-from/{sourceListId}")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn add_from_list(args: AddFromListArgs<impl ToString, impl ToString>) -> AddFromList {
    AddFromList {
        list_id: args.list_id.to_string(),
        source_list_id: args.source_list_id.to_string(),
    }
}

/// Made by [`add_from_list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddFromList {
    list_id: String,
    source_list_id: String,
}

impl AddFromList {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&ADD_FROM_LIST, &[&self.list_id, &self.source_list_id])
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

static REMOVE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/{listId}/memberships/remove")
    .named("crm.lists.memberships.remove");

/// Removes records from a list.
///
/// `PUT /crm/lists/2026-03/{listId}/memberships/remove`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/{listId}/memberships/remove")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn remove(list_id: impl ToString, body: impl IntoIterator<Item = impl Into<String>>) -> Remove {
    Remove { list_id: list_id.to_string(), body: body.into_iter().map(Into::into).collect() }
}

/// Made by [`remove`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Remove {
    list_id: String,
    body: Vec<String>,
}

impl Remove {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&REMOVE, &[&self.list_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MembershipsUpdate>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
