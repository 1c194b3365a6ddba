//! Calls by scope: `crm.lists.folders.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::post("/crm/lists/2026-03/folders").named("crm.lists.folders.create");

/// Creates a folder of lists.
///
/// `POST /crm/lists/2026-03/folders`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::folders::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("cms.membership.access_groups.write", "crm.lists.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create("name").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03/folders")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn create(name: impl Into<String>) -> Create {
    Create { body: types::ListFolderCreate::new(name) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::ListFolderCreate,
}

impl Create {
    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFolderCreateResponse>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static MOVE_LIST: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/folders/move-list").named("crm.lists.folders.move_list");

/// The required arguments of [`move_list`], by name.
pub struct MoveListArgs<ListId, NewFolderId> {
    /// ID of the list (HubSpot also says segment).
    pub list_id: ListId,
    pub new_folder_id: NewFolderId,
}

/// Moves a list to a folder.
///
/// `PUT /crm/lists/2026-03/folders/move-list`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/folders/move-list")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn move_list(args: MoveListArgs<impl Into<String>, impl Into<String>>) -> MoveList {
    MoveList {
        body: types::ListMove::new(types::ListMoveArgs {
            list_id: args.list_id,
            new_folder_id: args.new_folder_id,
        }),
    }
}

/// Made by [`move_list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveList {
    body: types::ListMove,
}

impl MoveList {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&MOVE_LIST, &[]);
        request.json(&self.body);
        request
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

static DELETE: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::delete("/crm/lists/2026-03/folders/{folderId}").named("crm.lists.folders.delete");

/// Deletes a folder of lists.
///
/// `DELETE /crm/lists/2026-03/folders/{folderId}`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/folders/{folderId}")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn delete(folder_id: impl ToString) -> Delete {
    Delete { folder_id: folder_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    folder_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&DELETE, &[&self.folder_id])
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

static MOVE_FOLDER: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/folders/{folderId}/move/{newParentFolderId}")
    .named("crm.lists.folders.move_folder");

/// The required arguments of [`move_folder`], by name.
pub struct MoveFolderArgs<FolderId, NewParentFolderId> {
    /// ID of the list folder; `0`, the default, is the root.
    pub folder_id: FolderId,
    /// ID of the folder that the moved folder is placed in; `0` is the root.
    pub new_parent_folder_id: NewParentFolderId,
}

/// Moves a folder of lists into another one.
///
/// `PUT /crm/lists/2026-03/folders/{folderId}/move/{newParentFolderId}`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/folders/{folderId}/move/{newParentFolderId}")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn move_folder(args: MoveFolderArgs<impl ToString, impl ToString>) -> MoveFolder {
    MoveFolder {
        folder_id: args.folder_id.to_string(),
        new_parent_folder_id: args.new_parent_folder_id.to_string(),
    }
}

/// Made by [`move_folder`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveFolder {
    folder_id: String,
    new_parent_folder_id: String,
}

impl MoveFolder {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        Request::new(&MOVE_FOLDER, &[&self.folder_id, &self.new_parent_folder_id])
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFolderFetch>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RENAME: Endpoint<
    requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
> = Endpoint::put("/crm/lists/2026-03/folders/{folderId}/rename").named("crm.lists.folders.rename");

/// Renames a folder of lists.
///
/// `PUT /crm/lists/2026-03/folders/{folderId}/rename`
///
/// Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/lists/2026-03/folders/{folderId}/rename")]
#[doc(alias = "cms.membership.access_groups.write")]
#[doc(alias = "crm.lists.read")]
#[doc(alias = "crm.lists.write")]
pub fn rename(folder_id: impl ToString) -> Rename {
    Rename { folder_id: folder_id.to_string(), new_folder_name: None }
}

/// Made by [`rename`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Rename {
    folder_id: String,
    new_folder_name: Option<String>,
}

impl Rename {
    /// Name that the list folder has from now on.
    pub fn new_folder_name(mut self, new_folder_name: impl Into<String>) -> Self {
        self.new_folder_name = Some(new_folder_name.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(
        self,
    ) -> Request<
        requirement::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    > {
        let mut request = Request::new(&RENAME, &[&self.folder_id]);
        request.query("newFolderName", self.new_folder_name.as_ref());
        request
    }

    /// Sends the request. Needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFolderFetch>
    where
        C::Scopes:
            scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
