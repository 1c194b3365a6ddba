//! Calls by scope: `crm.developers_read.timeline`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static RESOLVE_TYPES: Endpoint<requirement::DevelopersRead> =
    Endpoint::post("/integrators/timeline/2026-03/types/projects")
        .named("crm.timeline.resolve_types");

/// The required arguments of [`resolve_types`], by name.
pub struct ResolveTypesArgs<DeveloperSymbol, ProjectName> {
    pub developer_symbol: DeveloperSymbol,
    pub project_name: ProjectName,
}

/// Finds the event types that a project of a developer account has.
///
/// `POST /integrators/timeline/2026-03/types/projects`
///
/// Needs `developers-read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::developers_read::timeline;
/// # async fn example(client: &hubscope_reqwest::Client<hubscope_core::Developer>) -> Result<(), hubscope_core::Error> {
/// let answer = timeline::resolve_types(
///     timeline::ResolveTypesArgs { developer_symbol: "developerSymbol", project_name: "projectName" },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/integrators/timeline/2026-03/types/projects")]
#[doc(alias = "developers-read")]
pub fn resolve_types(args: ResolveTypesArgs<impl Into<String>, impl Into<String>>) -> ResolveTypes {
    ResolveTypes {
        body: types::EventTypeResolve::new(types::EventTypeResolveArgs {
            developer_symbol: args.developer_symbol,
            project_name: args.project_name,
        }),
    }
}

/// Made by [`resolve_types`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResolveTypes {
    body: types::EventTypeResolve,
}

impl ResolveTypes {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::DevelopersRead> {
        let mut request = Request::new(&RESOLVE_TYPES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `developers-read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ResolvedEventTypes>
    where
        C::Scopes: scope::DevelopersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
