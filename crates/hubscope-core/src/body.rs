//! The body of a request: bytes, and files that are read while they are sent.

use std::{
    fmt,
    fs::File,
    io::{self, Read},
    path::PathBuf,
    sync::Arc,
    vec::IntoIter,
};

use bytes::Bytes;

use crate::invalid::InvalidRequest;

/// The number of bytes of a file that are read at a time.
const CHUNK: usize = 64 << 10;

/// The body of a request.
///
/// Most are bytes. The body of an upload has files in it, which are opened anew for each attempt
/// and read while they are sent; [`reader`](Self::reader) reads everything in its order.
#[derive(Clone, Default, PartialEq)]
pub struct Body {
    pieces: Vec<Piece>,
}

/// A piece of a body.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) source: Source,
    /// Its length in bytes.
    pub(crate) length: u64,
    /// The callback that is told how much of it is sent.
    pub(crate) progress: Option<OnProgress>,
}

/// The source of a piece of a body.
#[derive(Clone, PartialEq)]
pub(crate) enum Source {
    Bytes(Bytes),
    File(PathBuf),
}

pub(crate) type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// The progress of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes of the file that were handed to the connection. A further attempt starts from
    /// zero.
    pub sent: u64,
    /// The bytes of the whole file.
    pub total: u64,
}

impl Body {
    pub(crate) fn of(pieces: Vec<Piece>) -> Self {
        Self { pieces }
    }

    /// Returns its length in bytes, which is known before anything is sent.
    pub fn len(&self) -> u64 {
        self.pieces.iter().map(|piece| piece.length).sum()
    }

    /// Returns whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the whole body, where it is in memory in one piece. `None` for uploads.
    pub fn as_bytes(&self) -> Option<Bytes> {
        match &self.pieces[..] {
            [] => Some(Bytes::new()),
            [Piece { source: Source::Bytes(bytes), progress: None, .. }] => Some(bytes.clone()),
            _ => None,
        }
    }

    /// Reads it from its start.
    pub fn reader(&self) -> BodyReader {
        BodyReader { pieces: self.pieces.clone().into_iter(), open: None, chunk: Bytes::new() }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self { pieces: vec![Piece { source: Source::Bytes(bytes), length, progress: None }] }
    }
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source && self.length == other.length
    }
}

/// Shows the length, never the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}

/// Reads a body from its start, for a transport.
///
/// Its errors are those of the files in it. The exchange recognises them, and the call ends with
/// the problem of the file and not with a broken connection.
pub struct BodyReader {
    pieces: IntoIter<Piece>,
    open: Option<Open>,
    chunk: Bytes,
}

/// The piece that is being read.
struct Open {
    piece: Piece,
    file: Option<File>,
    sent: u64,
}

impl BodyReader {
    /// Returns the next bytes; `None` at the end. It blocks while a file is read.
    ///
    /// # Errors
    /// When a file cannot be read, or has become shorter than it was when the request was made.
    pub fn next_chunk(&mut self) -> io::Result<Option<Bytes>> {
        loop {
            if let Some(open) = &mut self.open {
                if let Some(chunk) = open.next_chunk()? {
                    return Ok(Some(chunk));
                }
                self.open = None;
            }
            match self.pieces.next() {
                Some(piece) => self.open = Some(Open::new(piece)?),
                None => return Ok(None),
            }
        }
    }
}

impl Open {
    fn new(piece: Piece) -> io::Result<Self> {
        let file = match &piece.source {
            Source::Bytes(_) => None,
            Source::File(path) => Some(File::open(path).map_err(|error| unreadable(path, &error))?),
        };
        Ok(Self { piece, file, sent: 0 })
    }

    fn next_chunk(&mut self) -> io::Result<Option<Bytes>> {
        let left = self.piece.length - self.sent;
        if left == 0 {
            return Ok(None);
        }
        let chunk = match (&self.piece.source, &mut self.file) {
            (Source::File(path), Some(file)) => {
                let most = usize::try_from(left).map_or(CHUNK, |left| left.min(CHUNK));
                let mut chunk = vec![0; most];
                let count = file.read(&mut chunk).map_err(|error| unreadable(path, &error))?;
                if count == 0 {
                    let error = io::Error::other("it became shorter while it was sent");
                    return Err(unreadable(path, &error));
                }
                chunk.truncate(count);
                Bytes::from(chunk)
            }
            (Source::Bytes(bytes), _) => {
                let from = usize::try_from(self.sent).unwrap_or(bytes.len());
                let most = if self.piece.progress.is_some() { CHUNK } else { bytes.len() };
                bytes.slice(from..bytes.len().min(from.saturating_add(most)))
            }
            (Source::File(_), None) => return Ok(None),
        };
        self.sent += chunk.len() as u64;
        if let Some(progress) = &self.piece.progress {
            progress(Progress { sent: self.sent, total: self.piece.length });
        }
        Ok(Some(chunk))
    }
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.chunk.is_empty() {
            match self.next_chunk()? {
                Some(chunk) => self.chunk = chunk,
                None => return Ok(0),
            }
        }
        let count = self.chunk.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.chunk.split_to(count));
        Ok(count)
    }
}

impl fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyReader").finish_non_exhaustive()
    }
}

fn unreadable(path: &std::path::Path, error: &io::Error) -> io::Error {
    io::Error::other(InvalidRequest::File { path: path.to_owned(), message: error.to_string() })
}

/// Returns the problem of a file of the body, if that is the reason for which an attempt failed.
pub(crate) fn problem_behind(error: &(dyn std::error::Error + 'static)) -> Option<InvalidRequest> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(problem) = error.downcast_ref::<InvalidRequest>() {
            return Some(problem.clone());
        }
        // An `io::Error` gives the source of what it wraps as its own, and so passes over it.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(problem) = wrapped.and_then(|wrapped| wrapped.downcast_ref::<InvalidRequest>())
        {
            return Some(problem.clone());
        }
        next = error.source();
    }
    None
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn file(name: &str, content: &[u8]) -> PathBuf {
        let path =
            std::env::temp_dir().join(format!("hubscope-body-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        path
    }

    fn piece(source: Source, length: u64) -> Piece {
        Piece { source, length, progress: None }
    }

    #[test]
    fn pieces_are_read_in_their_order_as_often_as_asked() {
        let content = vec![7_u8; CHUNK + 5];
        let path = file("order", &content);
        let body = Body::of(vec![
            piece(Source::Bytes(Bytes::from_static(b"head")), 4),
            piece(Source::File(path.clone()), content.len() as u64),
            piece(Source::Bytes(Bytes::from_static(b"tail")), 4),
        ]);
        assert_eq!((body.len(), body.as_bytes()), (CHUNK as u64 + 13, None));
        for _ in 0..2 {
            let mut read = Vec::new();
            body.reader().read_to_end(&mut read).unwrap();
            assert_eq!(read, [b"head", &content[..], b"tail"].concat());
        }
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn progress_ends_with_the_whole_file() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let seer = seen.clone();
        let mut piece =
            piece(Source::Bytes(Bytes::from(vec![0; CHUNK * 2 + 1])), CHUNK as u64 * 2 + 1);
        piece.progress =
            Some(Arc::new(move |progress: Progress| seer.lock().unwrap().push(progress.sent)));
        io::copy(&mut Body::of(vec![piece]).reader(), &mut io::sink()).unwrap();
        let chunk = CHUNK as u64;
        assert_eq!(*seen.lock().unwrap(), [chunk, chunk * 2, chunk * 2 + 1]);
    }

    #[test]
    fn a_file_that_shrinks_or_goes_is_named() {
        let path = file("shrinks", b"abc");
        let body = Body::of(vec![piece(Source::File(path.clone()), 10)]);
        let error = io::copy(&mut body.reader(), &mut io::sink()).unwrap_err();
        let problem = problem_behind(&error).unwrap();
        assert!(problem.to_string().contains("became shorter"), "{problem}");
        std::fs::remove_file(&path).unwrap();
        let error = io::copy(&mut body.reader(), &mut io::sink()).unwrap_err();
        assert!(
            matches!(problem_behind(&error), Some(InvalidRequest::File { path: named, .. }) if named == path)
        );
        assert_eq!(problem_behind(&io::Error::other("else")), None);
    }

    #[test]
    fn a_file_that_grows_is_sent_at_the_length_that_was_said() {
        let path = file("grows", b"abcdef");
        let body = Body::of(vec![piece(Source::File(path.clone()), 3)]);
        let mut read = Vec::new();
        body.reader().read_to_end(&mut read).unwrap();
        assert_eq!(read, b"abc");
        std::fs::remove_file(path).unwrap();
    }
}
