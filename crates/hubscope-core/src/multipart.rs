//! Bodies of several parts: how files are uploaded.

use std::{fmt, path::PathBuf};

use bytes::Bytes;
use http::HeaderValue;

use crate::error::InvalidRequest;

/// A body of several parts.
///
/// ```
/// use hubscope_core::{Multipart, Upload};
///
/// let body = Multipart::new()
///     .part("file", Upload::new("list.csv", "email\nada@example.com\n"))
///     .part("options", r#"{"access":"PRIVATE"}"#.to_owned());
/// # drop(body);
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Multipart(Vec<(String, Part)>);

impl Multipart {
    /// No parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, name: &str, part: impl Into<Part>) -> Self {
        self.0.push((name.to_owned(), part.into()));
        self
    }

    /// The content type and the body.
    pub(crate) fn write(&self) -> Result<(HeaderValue, Bytes), InvalidRequest> {
        let read = self.0.iter().map(|(name, part)| Ok((name, part, part.bytes()?)));
        let parts = read.collect::<Result<Vec<_>, InvalidRequest>>()?;
        let boundary = boundary(parts.iter().map(|(_, _, bytes)| bytes));
        let mut body = Vec::with_capacity(parts.iter().map(|(_, _, bytes)| bytes.len() + 256).sum());
        for (name, part, bytes) in &parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            body.extend_from_slice(part.head(name).as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let problem = |_| InvalidRequest::Body { message: "the boundary is no header".to_owned() };
        let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
        Ok((content_type.map_err(problem)?, body.into()))
    }
}

/// A boundary that no part holds: the same parts have the same one, so that a request can be compared.
fn boundary<'a>(parts: impl Iterator<Item = &'a Bytes> + Clone) -> String {
    let mut number = 0_u64;
    loop {
        let boundary = format!("hubscope-{number:016x}");
        let held = |bytes: &Bytes| bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.clone().any(held) {
            return boundary;
        }
        number += 1;
    }
}

/// A part of a body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Text.
    Text(String),
    /// A file.
    File(Upload),
}

impl Part {
    fn bytes(&self) -> Result<Bytes, InvalidRequest> {
        match self {
            Self::Text(text) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            Self::File(upload) => upload.bytes(),
        }
    }

    fn head(&self, name: &str) -> String {
        let name = quoted(name);
        match self {
            Self::Text(_) => format!("content-disposition: form-data; name=\"{name}\"\r\n\r\n"),
            Self::File(upload) => format!(
                "content-disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\ncontent-type: {}\r\n\r\n",
                quoted(&upload.name),
                upload.content_type.as_deref().unwrap_or("application/octet-stream")
            ),
        }
    }
}

/// A name that cannot end its quotes or its line, the way browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Upload> for Part {
    fn from(upload: Upload) -> Self {
        Self::File(upload)
    }
}

/// A file to upload.
#[derive(Clone, PartialEq)]
pub struct Upload {
    name: String,
    content_type: Option<String>,
    source: Source,
}

#[derive(Clone, PartialEq)]
enum Source {
    Bytes(Bytes),
    File(PathBuf),
}

impl Upload {
    /// A file with this name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: None, source: Source::Bytes(content.into()) }
    }

    /// A file of this machine, under its own name. It is read when the request is made.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, content_type: None, source: Source::File(path) }
    }

    /// Says what kind of content it is, such as `text/csv`. Characters that a header cannot have are dropped.
    #[must_use]
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.chars().filter(|c| !c.is_control()).collect());
        self
    }

    fn bytes(&self) -> Result<Bytes, InvalidRequest> {
        match &self.source {
            Source::Bytes(bytes) => Ok(bytes.clone()),
            Source::File(path) => std::fs::read(path)
                .map(Bytes::from)
                .map_err(|error| InvalidRequest::File { path: path.clone(), message: error.to_string() }),
        }
    }
}

/// Shows the name and where the content comes from, never the content.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Upload");
        debug.field("name", &self.name);
        match &self.source {
            Source::Bytes(bytes) => debug.field("content", &format_args!("{} bytes", bytes.len())),
            Source::File(path) => debug.field("path", path),
        };
        debug.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(body: &Multipart) -> String {
        String::from_utf8(body.write().unwrap().1.to_vec()).unwrap()
    }

    #[test]
    fn parts_are_written_in_their_order() {
        let body = Multipart::new()
            .part("file", Upload::new("a.csv", "x,y\n").content_type("text/csv"))
            .part("options", "{}");
        let (content_type, _) = body.write().unwrap();
        assert_eq!(content_type, "multipart/form-data; boundary=hubscope-0000000000000000");
        assert_eq!(
            written(&body),
            "--hubscope-0000000000000000\r\n\
             content-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\ncontent-type: text/csv\r\n\r\nx,y\n\r\n\
             --hubscope-0000000000000000\r\n\
             content-disposition: form-data; name=\"options\"\r\n\r\n{}\r\n\
             --hubscope-0000000000000000--\r\n"
        );
    }

    #[test]
    fn a_part_cannot_end_the_body_or_a_header() {
        let body = Multipart::new().part("x", "--hubscope-0000000000000000--");
        assert!(written(&body).starts_with("--hubscope-0000000000000001\r\n"));
        let body = Multipart::new().part("file", Upload::new("a\"\r\nx: y", "").content_type("a/b\r\nx: y"));
        assert!(written(&body).contains("filename=\"a%22%0D%0Ax: y\"\r\ncontent-type: a/bx: y\r\n\r\n"));
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let body = Multipart::new().part("file", Upload::from_path("/no/such/file.csv"));
        let error = body.write().unwrap_err().to_string();
        assert!(error.contains("/no/such/file.csv"), "{error}");
    }

    #[test]
    fn the_content_does_not_show() {
        assert_eq!(format!("{:?}", Upload::new("a", "hush")), "Upload { name: \"a\", content: 4 bytes, .. }");
    }
}
