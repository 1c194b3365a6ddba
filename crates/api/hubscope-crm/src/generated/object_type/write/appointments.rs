//! Calls by scope: `crm.object_type.write.appointments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    ObjectType, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static GDPR_DELETE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/gdpr-delete")
        .named("crm.appointments.gdpr_delete");

/// Deletes a record for good, with all that is known of it, as the GDPR asks.
///
/// `POST /crm/objects/2026-03/{objectType}/gdpr-delete`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::Contacts;
/// use hubscope_crm::object_type::write::appointments;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// appointments::gdpr_delete(Contacts, "objectId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/objects/2026-03/{objectType}/gdpr-delete")]
pub fn gdpr_delete<T: ObjectType>(object_type: T, object_id: impl Into<String>) -> GdprDelete<T> {
    GdprDelete { object_type, body: types::GdprDelete::new(object_id) }
}

/// Made by [`gdpr_delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GdprDelete<T> {
    object_type: T,
    body: types::GdprDelete,
}

impl<T: ObjectType> GdprDelete<T> {
    /// Internal name of a property with unique values, such as `email` for contacts, by which
    /// records are addressed. Without it, by record ID.
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.body = self.body.id_property(id_property);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&GDPR_DELETE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static MERGE: Endpoint<requirement::OfObjectType> =
    Endpoint::post("/crm/objects/2026-03/{objectType}/merge").named("crm.appointments.merge");

/// The required arguments of [`merge`], by name.
pub struct MergeArgs<ObjectIdToMerge, PrimaryObjectId> {
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: ObjectIdToMerge,
    /// ID of the record that stays.
    pub primary_object_id: PrimaryObjectId,
}

/// Merges two appointments.
///
/// `POST /crm/objects/2026-03/{objectType}/merge`
///
/// Needs the scope of the object type: [`ObjectType::Write`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/{objectType}/merge")]
pub fn merge<T: ObjectType>(
    object_type: T,
    args: MergeArgs<impl Into<String>, impl Into<String>>,
) -> Merge<T> {
    Merge {
        object_type,
        body: types::RecordMerge::new(types::RecordMergeArgs {
            object_id_to_merge: args.object_id_to_merge,
            primary_object_id: args.primary_object_id,
        }),
    }
}

/// Made by [`merge`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Merge<T> {
    object_type: T,
    body: types::RecordMerge,
}

impl<T: ObjectType> Merge<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Write> {
        let mut request = Request::for_object_type(&MERGE, &[&self.object_type.path_name()]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Write`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Record>
    where
        T::Write: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
