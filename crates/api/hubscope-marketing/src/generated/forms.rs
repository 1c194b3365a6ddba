//! Calls that need `forms`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::Forms> =
    Endpoint::get("/marketing/v3/forms").named("marketing.forms.list");

/// Lists forms.
///
/// `GET /marketing/v3/forms`
///
/// Needs `forms`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::forms;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("forms")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = forms::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/v3/forms")]
#[doc(alias = "forms")]
pub fn list() -> List {
    List { after: None, archived: None, form_types: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    form_types: Option<Vec<types::FormTypes>>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Kinds of form to return; `all` stands for every kind.
    pub fn form_types(mut self, form_types: impl IntoIterator<Item = types::FormTypes>) -> Self {
        self.form_types = Some(form_types.into_iter().collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query_all("formTypes", self.form_types.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::HubSpotForm>>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Forms> =
    Endpoint::post("/marketing/v3/forms").named("marketing.forms.create");

/// Creates a form.
///
/// `POST /marketing/v3/forms`
///
/// Needs `forms`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/v3/forms")]
#[doc(alias = "forms")]
pub fn create(body: impl Into<types::FormCreate>) -> Create {
    Create { body: body.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::FormCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Form>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::Forms> =
    Endpoint::delete("/marketing/v3/forms/{formId}").named("marketing.forms.delete");

/// Deletes a form.
///
/// `DELETE /marketing/v3/forms/{formId}`
///
/// Needs `forms`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/v3/forms/{formId}")]
#[doc(alias = "forms")]
pub fn delete(form_id: impl ToString) -> Delete {
    Delete { form_id: form_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    form_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        Request::new(&DELETE, &[&self.form_id])
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint<requirement::Forms> =
    Endpoint::get("/marketing/v3/forms/{formId}").named("marketing.forms.get");

/// Gets a form.
///
/// `GET /marketing/v3/forms/{formId}`
///
/// Needs `forms`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/v3/forms/{formId}")]
#[doc(alias = "forms")]
pub fn get(form_id: impl ToString) -> Get {
    Get { form_id: form_id.to_string(), archived: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    form_id: String,
    archived: Option<bool>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        let mut request = Request::new(&GET, &[&self.form_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Form>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::Forms> =
    Endpoint::patch("/marketing/v3/forms/{formId}").named("marketing.forms.update");

/// Updates a form.
///
/// `PATCH /marketing/v3/forms/{formId}`
///
/// Needs `forms`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/v3/forms/{formId}")]
#[doc(alias = "forms")]
pub fn update(form_id: impl ToString) -> Update {
    Update { form_id: form_id.to_string(), body: types::HubSpotFormUpdate::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    form_id: String,
    body: types::HubSpotFormUpdate,
}

impl Update {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    pub fn configuration(mut self, configuration: impl Into<types::FormConfiguration>) -> Self {
        self.body = self.body.configuration(configuration);
        self
    }

    pub fn display_options(
        mut self,
        display_options: impl Into<types::FormDisplayOptions>,
    ) -> Self {
        self.body = self.body.display_options(display_options);
        self
    }

    pub fn field_groups(
        mut self,
        field_groups: impl IntoIterator<Item = impl Into<types::FieldGroup>>,
    ) -> Self {
        self.body = self.body.field_groups(field_groups);
        self
    }

    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    pub fn legal_consent_options(
        mut self,
        legal_consent_options: impl Into<types::LegalConsentOptions>,
    ) -> Self {
        self.body = self.body.legal_consent_options(legal_consent_options);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        let mut request = Request::new(&UPDATE, &[&self.form_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Form>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE: Endpoint<requirement::Forms> =
    Endpoint::put("/marketing/v3/forms/{formId}").named("marketing.forms.replace");

/// Replaces a form.
///
/// `PUT /marketing/v3/forms/{formId}`
///
/// Needs `forms`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/v3/forms/{formId}")]
#[doc(alias = "forms")]
pub fn replace(form_id: impl ToString) -> Replace {
    Replace { form_id: form_id.to_string(), body: types::HubSpotForm::new() }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    form_id: String,
    body: types::HubSpotForm,
}

impl Replace {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub fn archived(mut self, archived: bool) -> Self {
        self.body = self.body.archived(archived);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    pub fn configuration(mut self, configuration: impl Into<types::FormConfiguration>) -> Self {
        self.body = self.body.configuration(configuration);
        self
    }

    /// Time of creation.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.body = self.body.created_at(created_at);
        self
    }

    pub fn display_options(
        mut self,
        display_options: impl Into<types::FormDisplayOptions>,
    ) -> Self {
        self.body = self.body.display_options(display_options);
        self
    }

    pub fn field_groups(
        mut self,
        field_groups: impl IntoIterator<Item = impl Into<types::FieldGroup>>,
    ) -> Self {
        self.body = self.body.field_groups(field_groups);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    pub fn legal_consent_options(
        mut self,
        legal_consent_options: impl Into<types::LegalConsentOptions>,
    ) -> Self {
        self.body = self.body.legal_consent_options(legal_consent_options);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Time of the last change.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.body = self.body.updated_at(updated_at);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Forms> {
        let mut request = Request::new(&REPLACE, &[&self.form_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `forms`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Form>
    where
        C::Scopes: scope::Forms,
    {
        client.call(self.into_request(), decode::json)
    }
}
