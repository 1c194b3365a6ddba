//! A certificate for `localhost`, for servers with TLS. It trusts itself.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files of a certificate.
#[derive(Debug)]
pub(super) struct Certificate {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

impl Certificate {
    /// Makes one, in a folder.
    pub(super) fn make(folder: &Path) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let files = Self { certificate: folder.join("server.crt"), key: folder.join("server.key") };
        fs::write(&files.certificate, made.cert.pem()).unwrap();
        fs::write(&files.key, made.signing_key.serialize_pem()).unwrap();
        // PostgreSQL refuses a key that others can read.
        fs::set_permissions(&files.key, std::os::unix::fs::PermissionsExt::from_mode(0o600))
            .unwrap();
        files
    }
}
