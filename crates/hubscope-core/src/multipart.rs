//! Bodies of several parts: how files are uploaded.

use std::{fmt, path::PathBuf, sync::Arc};

use bytes::Bytes;
use http::HeaderValue;

use crate::{
    body::{Body, OnProgress, Piece, Progress, Source},
    invalid::InvalidRequest,
};

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

    /// The content type and the body. Files are looked at, and read later, while they are sent.
    pub(crate) fn write(&self) -> Result<(HeaderValue, Body), InvalidRequest> {
        let read = self.0.iter().map(|(name, part)| Ok((name, part, part.piece()?)));
        let parts = read.collect::<Result<Vec<_>, InvalidRequest>>()?;
        let boundary = boundary(parts.iter().map(|(_, _, piece)| &piece.source));
        let mut pieces = Vec::new();
        let mut bytes = Vec::new();
        for (name, part, piece) in parts {
            bytes.extend_from_slice(format!("--{boundary}\r\n{}", part.head(name)).as_bytes());
            match piece {
                Piece { source: Source::Bytes(content), progress: None, .. } => {
                    bytes.extend_from_slice(&content)
                }
                piece => pieces.extend([in_memory(&mut bytes), piece]),
            }
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        pieces.push(in_memory(&mut bytes));
        let problem =
            |_| InvalidRequest::Body { message: "the boundary is not a header".to_owned() };
        let content_type =
            HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
        Ok((content_type.map_err(problem)?, Body::of(pieces)))
    }
}

/// The bytes gathered so far, as a piece.
fn in_memory(bytes: &mut Vec<u8>) -> Piece {
    let bytes = Bytes::from(std::mem::take(bytes));
    let length = bytes.len() as u64;
    Piece { source: Source::Bytes(bytes), length, progress: None }
}

/// Returns a boundary that is in no part. Parts in memory are searched, and the same parts get the
/// same boundary, so that requests can be compared. Files are not read twice: with one of them the
/// boundary is 128 random bits.
fn boundary<'a>(parts: impl Iterator<Item = &'a Source> + Clone) -> String {
    if parts.clone().any(|source| matches!(source, Source::File(_))) {
        return format!("hubscope-{:032x}", fastrand::u128(..));
    }
    let mut number = 0_u64;
    loop {
        let boundary = format!("hubscope-{number:016x}");
        let held = |source: &Source| match source {
            Source::Bytes(bytes) => {
                bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes())
            }
            Source::File(_) => false,
        };
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
    fn piece(&self) -> Result<Piece, InvalidRequest> {
        match self {
            Self::Text(text) => Ok(in_memory(&mut text.clone().into_bytes())),
            Self::File(upload) => upload.piece(),
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

/// Escapes a name so that it cannot end its quotes or its line, as browsers do.
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
///
/// A file of this machine is read while it is sent, a piece at a time, whatever its size.
///
/// ```
/// use hubscope_core::Upload;
///
/// let upload = Upload::from_path("reports/2026.pdf")
///     .content_type("application/pdf")
///     .on_progress(|progress| println!("{} of {} bytes", progress.sent, progress.total));
/// # drop(upload);
/// ```
#[derive(Clone)]
pub struct Upload {
    name: String,
    content_type: Option<String>,
    source: Source,
    progress: Option<OnProgress>,
}

impl Upload {
    /// Creates a file with this name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            source: Source::Bytes(content.into()),
            progress: None,
        }
    }

    /// Creates a file of this machine, under its own name. Its length is looked up when the request
    /// is made; its content is read while it is sent, anew for each attempt.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, content_type: None, source: Source::File(path), progress: None }
    }

    /// Sets the content type, such as `text/csv`. Characters that a header cannot have are dropped.
    #[must_use]
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.chars().filter(|c| !c.is_control()).collect());
        self
    }

    /// Calls this whenever a part of the file is handed to the connection. It should return
    /// quickly.
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    fn piece(&self) -> Result<Piece, InvalidRequest> {
        let length = match &self.source {
            Source::Bytes(bytes) => bytes.len() as u64,
            Source::File(path) => {
                let refuse = |message: String| InvalidRequest::File { path: path.clone(), message };
                let metadata =
                    std::fs::metadata(path).map_err(|error| refuse(error.to_string()))?;
                if !metadata.is_file() {
                    return Err(refuse("it is not a file".to_owned()));
                }
                metadata.len()
            }
        };
        Ok(Piece { source: self.source.clone(), length, progress: self.progress.clone() })
    }
}

/// Uploads are equal when the same content would be sent under the same name.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.content_type == other.content_type
            && self.source == other.source
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
        std::io::read_to_string(body.write().unwrap().1.reader()).unwrap()
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
        let body = Multipart::new()
            .part("file", Upload::new("a\"\r\nx: y", "").content_type("a/b\r\nx: y"));
        assert!(
            written(&body).contains("filename=\"a%22%0D%0Ax: y\"\r\ncontent-type: a/bx: y\r\n\r\n")
        );
    }

    #[test]
    fn a_file_is_left_on_the_disk_until_it_is_sent() {
        let path = std::env::temp_dir().join(format!("hubscope-upload-{}.csv", std::process::id()));
        std::fs::write(&path, "email\n").unwrap();
        let body = Multipart::new().part("files", Upload::from_path(&path)).part("x", "1");
        let (content_type, read) = body.write().unwrap();
        assert_eq!(read.as_bytes(), None);
        let text = std::io::read_to_string(read.reader()).unwrap();
        assert_eq!(text.len() as u64, read.len());
        assert!(text.contains("\r\n\r\nemail\n\r\n--hubscope-"), "{text}");
        let boundary = content_type.to_str().unwrap().split_once("boundary=").unwrap().1.to_owned();
        assert!(text.ends_with(&format!("--{boundary}--\r\n")));
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_folder_is_not_a_file() {
        let body = Multipart::new().part("file", Upload::from_path(std::env::temp_dir()));
        assert!(body.write().unwrap_err().to_string().contains("it is not a file"));
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let body = Multipart::new().part("file", Upload::from_path("/no/such/file.csv"));
        let error = body.write().unwrap_err().to_string();
        assert!(error.contains("/no/such/file.csv"), "{error}");
    }

    #[test]
    fn the_content_does_not_show() {
        assert_eq!(
            format!("{:?}", Upload::new("a", "hush")),
            "Upload { name: \"a\", content: 4 bytes, .. }"
        );
    }
}
