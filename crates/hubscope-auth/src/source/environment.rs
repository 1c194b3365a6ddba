//! Secrets in the environment, or in a file that it names.

use std::{env, path::PathBuf};

use super::{error::SourceError, file, secret::Secret, traits::BlockingSource};

/// An environment variable. White space at its end is dropped.
///
/// When it is not set, the file that `<NAME>_FILE` names, as is usual for containers; else the file
/// of that name among the credentials that systemd gives to a service. Only their owner may be able
/// to read the files. For a file that its group reads, use
/// [`File::readable_by_group`](super::File::readable_by_group).
#[derive(Clone, Debug)]
pub struct Env {
    name: String,
}

impl Env {
    /// Makes a source of the variable with this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl BlockingSource for Env {
    fn fetch(&self) -> Result<Secret, SourceError> {
        let name = &self.name;
        match env::var(name) {
            Ok(value) => return file::secret(value.into(), self.place()),
            Err(env::VarError::NotUnicode(_)) => {
                return Err(SourceError::unusable(self.place(), "it is not UTF-8 text"));
            }
            Err(env::VarError::NotPresent) => {}
        }
        if let Some(path) = env::var_os(format!("{name}_FILE")) {
            let path = PathBuf::from(path);
            let place = format!("the file {} that {name}_FILE names", path.display());
            return file::read(&path, place, file::OTHERS);
        }
        let credential =
            env::var_os("CREDENTIALS_DIRECTORY").map(|folder| PathBuf::from(folder).join(name));
        match credential.filter(|path| path.exists()) {
            // Systemd lets a service that is not root read them by an access control list, which
            // shows as the group's permission.
            Some(path) => file::read(
                &path,
                format!("the credential {name} of systemd"),
                file::OTHERS_BUT_GROUP,
            ),
            None => {
                let advice =
                    format!("set it, or set {name}_FILE to the path of a file that has the secret");
                Err(SourceError::missing(self.place(), advice))
            }
        }
    }

    fn place(&self) -> String {
        format!("the environment variable {}", self.name)
    }
}
