//! Input that cannot be sent.

/// Input of an endpoint that cannot be sent.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRequest {
    /// A path parameter is empty or a dot segment: the request would reach another endpoint.
    #[error("the path parameter `{name}` cannot be {value:?}")]
    PathParameter {
        /// The parameter, as HubSpot names it.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A file to upload cannot be read.
    #[error("the file {} cannot be read: {message}", path.display())]
    File {
        /// Its path.
        path: std::path::PathBuf,
        /// The error of the operating system.
        message: String,
    },
    /// The body cannot be written.
    #[error("the body cannot be written: {message}")]
    Body {
        /// The problem.
        message: String,
    },
    /// Host and path make no URL.
    #[error("the request has no valid URL: {message}")]
    Target {
        /// The problem.
        message: String,
    },
}

crate::debug_in_words!(enum InvalidRequest {
    PathParameter { name, value },
    File { path, message },
    Body { message },
    Target { message },
});
