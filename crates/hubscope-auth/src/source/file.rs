//! Secrets in files that only their owner can read.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{error::SourceError, secret::Secret, traits::BlockingSource};

/// A file that only its owner can read. White space at its end is dropped.
///
/// A process that is not root can read only its own file. Permissions are not checked on non-Unix
/// systems.
#[derive(Clone, Debug)]
pub struct File {
    path: PathBuf,
    /// The permissions that the file must not have.
    refused: u32,
}

/// All permissions of others than the owner.
pub(super) const OTHERS: u32 = 0o077;

/// All permissions of others than the owner, except that the group may read.
pub(super) const OTHERS_BUT_GROUP: u32 = 0o037;

impl File {
    /// Makes a source of the file at this path, which may be a symbolic link. It is read each time.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self { path: path.as_ref().to_owned(), refused: OTHERS }
    }

    /// Lets the group read the file, too. Use it where a file is mounted for a program that does
    /// not own it, as by Kubernetes with an `fsGroup`.
    #[must_use]
    pub fn readable_by_group(mut self) -> Self {
        self.refused = OTHERS_BUT_GROUP;
        self
    }
}

impl BlockingSource for File {
    fn fetch(&self) -> Result<Secret, SourceError> {
        read(&self.path, self.place(), self.refused)
    }

    fn place(&self) -> String {
        format!("the file {}", self.path.display())
    }
}

/// Reads a file after checking who else can.
pub(super) fn read(path: &Path, place: String, refused: u32) -> Result<Secret, SourceError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => {
            SourceError::missing(place.clone(), "write the secret into it, and `chmod 600` it")
        }
        io::ErrorKind::PermissionDenied => SourceError::denied(
            place.clone(),
            "make the user that runs the program the file's owner",
            error,
        ),
        io::ErrorKind::InvalidData => SourceError::unusable(place.clone(), "it is not UTF-8 text"),
        _ => SourceError::unavailable(place.clone(), error),
    };
    // Reading anything else, such as a pipe, could block for ever.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(SourceError::unusable(place, "it is not a regular file"));
    }
    // Looked at through the open file, so that nobody can swap it between the check and the
    // reading.
    let mut file = fs::File::open(path).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_err(failed)?.permissions().mode();
        if mode & refused != 0 {
            let advice = format!(
                "run `chmod 600 {}`, or mount it with the mode 0400 if it comes from outside of a container",
                path.display()
            );
            return Err(SourceError::Exposed { place, advice });
        }
    }
    #[cfg(not(unix))]
    let _ = refused;
    let mut text = Zeroizing::new(String::new());
    io::Read::read_to_string(&mut file, &mut text).map_err(failed)?;
    secret(text, place)
}

/// Returns the secret in a text.
pub(super) fn secret(text: Zeroizing<String>, place: String) -> Result<Secret, SourceError> {
    match text.trim_end() {
        "" => Err(SourceError::unusable(place, "it is empty")),
        secret => Ok(Secret::new(secret)),
    }
}

#[cfg(all(test, unix))]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use secrecy::ExposeSecret;

    use super::*;

    fn write(path: &Path, text: &[u8], mode: u32) {
        fs::write(path, text).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn it_has_to_be_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("token"), folder.path().join("link"));
        symlink(&path, &link).unwrap();
        for mode in [0o600, 0o400, 0o640, 0o604, 0o620, 0o644, 0o601] {
            write(&path, b"hush\n", mode);
            for path in [&path, &link] {
                match File::new(path).fetch() {
                    Ok(secret) => {
                        assert_eq!((secret.value.expose_secret(), mode & 0o077), ("hush", 0))
                    }
                    Err(error) => {
                        let advice = format!("run `chmod 600 {}`", path.display());
                        assert!(
                            mode & 0o077 != 0 && error.to_string().contains(&advice),
                            "{error}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn its_group_can_read_it_where_that_is_meant() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        for (mode, good) in
            [(0o400, true), (0o440, true), (0o640, true), (0o660, false), (0o444, false)]
        {
            write(&path, b"hush\n", mode);
            assert_eq!(File::new(&path).readable_by_group().fetch().is_ok(), good, "{mode:o}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_and_the_secret_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        let problem = || {
            let error = File::new(&path).fetch().unwrap_err();
            assert!(!error.is_transient() && !format!("{error:?}").contains("hush"), "{error:?}");
            error.to_string()
        };
        assert!(problem().contains("is missing: write the secret into it"));
        write(&path, b"hush\xff", 0o600);
        assert!(problem().ends_with("it is not UTF-8 text"));
        write(&path, b" \n", 0o600);
        assert!(problem().ends_with("it is empty"));
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(problem().ends_with("it is not a regular file"));
    }
}
