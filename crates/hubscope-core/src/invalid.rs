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
        /// Where it is.
        path: std::path::PathBuf,
        /// Why.
        message: String,
    },
    /// The body cannot be written.
    #[error("the body cannot be written: {message}")]
    Body {
        /// What is wrong with it.
        message: String,
    },
    /// Host and path make no URL.
    #[error("the request has no valid URL: {message}")]
    Target {
        /// What is wrong with it.
        message: String,
    },
}

crate::debug_in_words!(enum InvalidRequest {
    PathParameter { name, value },
    File { path, message },
    Body { message },
    Target { message },
});
