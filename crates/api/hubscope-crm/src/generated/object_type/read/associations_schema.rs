//! Calls by scope: `crm.object_type.read.associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    ObjectType, Page, Request, decode, requirement,
    requirement::GrantedBy,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_LIMITS: Endpoint<requirement::OfObjectType> = Endpoint::get(
    "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}",
)
.named("crm.associations_schema.list_limits");

/// Lists how many records can be associated, for two object types.
///
/// `GET /crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}`
///
/// Needs the scope of the object type: [`ObjectType::Read`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// # Example
/// ```no_run
/// use hubscope_core::object::{Companies, Contacts};
/// use hubscope_crm::object_type::read::associations_schema;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.contacts.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = associations_schema::list_limits(Contacts, Companies).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "/crm/associations/2026-03/definitions/configurations/{fromObjectType}/{toObjectType}"
)]
pub fn list_limits<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
) -> ListLimits<T> {
    ListLimits { from_object_type, to_object_type: to_object_type.path_name().to_owned() }
}

/// Made by [`list_limits`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLimits<T> {
    from_object_type: T,
    to_object_type: String,
}

impl<T: ObjectType> ListLimits<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Read> {
        Request::for_object_type(
            &LIST_LIMITS,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Read`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AssociationLimit>>
    where
        T::Read: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_LABELS: Endpoint<requirement::OfObjectType> =
    Endpoint::get("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")
        .named("crm.associations_schema.list_labels");

/// Lists the labels of associations between two object types.
///
/// `GET /crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels`
///
/// Needs the scope of the object type: [`ObjectType::Read`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels")]
pub fn list_labels<T: ObjectType>(
    from_object_type: T,
    to_object_type: impl ObjectType,
) -> ListLabels<T> {
    ListLabels { from_object_type, to_object_type: to_object_type.path_name().to_owned() }
}

/// Made by [`list_labels`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabels<T> {
    from_object_type: T,
    to_object_type: String,
}

impl<T: ObjectType> ListLabels<T> {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<T::Read> {
        Request::for_object_type(
            &LIST_LABELS,
            &[&self.from_object_type.path_name(), &self.to_object_type],
        )
    }

    /// Sends the request. Needs the scope of the object type: [`ObjectType::Read`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AssociationSpecWithLabel>>
    where
        T::Read: GrantedBy<C::Scopes>,
    {
        client.call(self.into_request(), decode::json)
    }
}
