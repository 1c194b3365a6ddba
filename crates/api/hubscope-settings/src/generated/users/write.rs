//! Calls that need `settings.users.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> =
    Endpoint::post("/settings/users/2026-03").named("settings.user_provisioning.users.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Email> {
    /// Address, such as `ada@example.com`.
    pub email: Email,
    pub send_welcome_email: bool,
}

/// Creates a user.
///
/// `POST /settings/users/2026-03`
///
/// Needs `crm.objects.users.write` or `settings.users.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::users::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("settings.users.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create(write::CreateArgs { email: "email", send_welcome_email: true }).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/settings/users/2026-03")]
#[doc(alias = "crm.objects.users.write")]
#[doc(alias = "settings.users.write")]
pub fn create(args: CreateArgs<impl Into<String>>) -> Create {
    Create {
        body: types::UserCreate::new(types::UserCreateArgs {
            email: args.email,
            send_welcome_email: args.send_welcome_email,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::UserCreate,
}

impl Create {
    /// Given name of the person.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.body = self.body.first_name(first_name);
        self
    }

    /// Family name of the person.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.body = self.body.last_name(last_name);
        self
    }

    pub fn primary_team_id(mut self, primary_team_id: impl Into<String>) -> Self {
        self.body = self.body.primary_team_id(primary_team_id);
        self
    }

    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.body = self.body.role_id(role_id);
        self
    }

    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.secondary_team_ids(secondary_team_ids);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.users.write` or `settings.users.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::User>
    where
        C::Scopes: scope::CrmObjectsUsersWriteOrSettingsUsersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> =
    Endpoint::delete("/settings/users/2026-03/{userId}")
        .named("settings.user_provisioning.users.delete");

/// Deletes a user.
///
/// `DELETE /settings/users/2026-03/{userId}`
///
/// Needs `crm.objects.users.write` or `settings.users.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/users/2026-03/{userId}")]
#[doc(alias = "crm.objects.users.write")]
#[doc(alias = "settings.users.write")]
pub fn delete(user_id: impl ToString) -> Delete {
    Delete { user_id: user_id.to_string(), id_property: None }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    user_id: String,
    id_property: Option<types::IdProperty>,
}

impl Delete {
    /// Kind of ID in the path: `USER_ID` (default) or `EMAIL`.
    pub fn id_property(mut self, id_property: types::IdProperty) -> Self {
        self.id_property = Some(id_property);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> {
        let mut request = Request::new(&DELETE, &[&self.user_id]);
        request.query("idProperty", self.id_property.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.users.write` or `settings.users.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsUsersWriteOrSettingsUsersWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> =
    Endpoint::put("/settings/users/2026-03/{userId}")
        .named("settings.user_provisioning.users.update");

/// Updates a user.
///
/// `PUT /settings/users/2026-03/{userId}`
///
/// Needs `crm.objects.users.write` or `settings.users.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/users/2026-03/{userId}")]
#[doc(alias = "crm.objects.users.write")]
#[doc(alias = "settings.users.write")]
pub fn update(user_id: impl ToString) -> Update {
    Update { user_id: user_id.to_string(), id_property: None, body: types::UserUpdate::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    user_id: String,
    id_property: Option<types::IdProperty>,
    body: types::UserUpdate,
}

impl Update {
    /// Kind of ID in the path: `USER_ID` (default) or `EMAIL`.
    pub fn id_property(mut self, id_property: types::IdProperty) -> Self {
        self.id_property = Some(id_property);
        self
    }

    /// Given name of the person.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.body = self.body.first_name(first_name);
        self
    }

    /// Family name of the person.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.body = self.body.last_name(last_name);
        self
    }

    pub fn primary_team_id(mut self, primary_team_id: impl Into<String>) -> Self {
        self.body = self.body.primary_team_id(primary_team_id);
        self
    }

    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.body = self.body.role_id(role_id);
        self
    }

    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.secondary_team_ids(secondary_team_ids);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersWriteOrSettingsUsersWrite> {
        let mut request = Request::new(&UPDATE, &[&self.user_id]);
        request.query("idProperty", self.id_property.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.users.write` or `settings.users.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::User>
    where
        C::Scopes: scope::CrmObjectsUsersWriteOrSettingsUsersWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
