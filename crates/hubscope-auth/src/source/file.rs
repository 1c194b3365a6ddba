//! Secrets in files that are their owner's alone.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{BlockingSource, Secret, SourceError};

/// A file that nobody but its owner can read. White space at its end is dropped.
///
/// On systems without Unix permissions they are not looked at.
#[derive(Clone, Debug)]
pub struct File {
    path: PathBuf,
}

impl File {
    /// The file at this path, which may be a symbolic link: it is read anew each time.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self { path: path.as_ref().to_owned() }
    }
}

impl BlockingSource for File {
    fn fetch(&self) -> Result<Secret, SourceError> {
        read(&self.path, self.place())
    }

    fn place(&self) -> String {
        format!("the file {}", self.path.display())
    }
}

/// Reads a file after a look at who else can.
pub(super) fn read(path: &Path, place: String) -> Result<Secret, SourceError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => SourceError::missing(place.clone(), "write the secret into it, and `chmod 600` it"),
        io::ErrorKind::PermissionDenied => {
            SourceError::denied(place.clone(), "make the user that runs it the file's owner", error)
        }
        io::ErrorKind::InvalidData => SourceError::unusable(place.clone(), "it is no UTF-8 text"),
        _ => SourceError::unavailable(place.clone(), error),
    };
    // Looked at through the open file, so that nobody can swap it between the check and the reading.
    let mut file = fs::File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if !metadata.is_file() {
        return Err(SourceError::unusable(place, "it is no file"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 != 0 {
            return Err(SourceError::Exposed { place, advice: format!("run `chmod 600 {}`", path.display()) });
        }
    }
    let mut text = Zeroizing::new(String::new());
    io::Read::read_to_string(&mut file, &mut text).map_err(failed)?;
    Ok(Secret::new(text.trim_end().to_owned()))
}
