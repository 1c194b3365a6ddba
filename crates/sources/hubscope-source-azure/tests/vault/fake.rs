//! A fake of Azure Key Vault, over TLS: Azure's clients send no token without it.

use std::{
    io::{self, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Mutex},
    thread,
};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
};
use serde_json::json;

/// The token that the fake accepts.
pub const TOKEN: &str = "hush-entra";

/// A vault with one secret, `hubspot`, and one that is `disabled`.
pub struct Fake {
    pub url: String,
    /// The certificate of the fake, in PEM.
    pub certificate: String,
    /// The path of a file with the certificate.
    pub certificate_file: PathBuf,
    pub versions: Arc<Mutex<Vec<String>>>,
    _folder: tempfile::TempDir,
}

impl Fake {
    pub fn start() -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let chain = vec![CertificateDer::from(made.cert.der().to_vec())];
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap();
        let config = Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let certificate_file = folder.path().join("ca.pem");
        std::fs::write(&certificate_file, made.cert.pem()).unwrap();
        let versions = Arc::<Mutex<Vec<String>>>::default();
        let (here, known) = (url.clone(), versions.clone());
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let tls = ServerConnection::new(config.clone()).unwrap();
                // A client may disconnect at any time.
                let _ = serve(StreamOwned::new(tls, connection), &here, &known);
            }
        });
        Self { url, certificate: made.cert.pem(), certificate_file, versions, _folder: folder }
    }

    pub fn put(&self, secret: &str) {
        self.versions.lock().unwrap().push(secret.to_owned());
    }
}

/// Serves one request and closes the connection.
fn serve(
    mut stream: StreamOwned<ServerConnection, TcpStream>,
    here: &str,
    versions: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut buffer)? {
            0 => return Ok(()),
            count => request.extend_from_slice(&buffer[..count]),
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let (status, header, body) = respond(&request, here, &versions.lock().unwrap());
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\n{header}Content-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    stream.conn.send_close_notify();
    stream.flush()
}

fn respond(request: &str, here: &str, versions: &[String]) -> (&'static str, &'static str, String) {
    let refusal =
        |code: &str| json!({"error": {"code": code, "message": "the fake refuses"}}).to_string();
    let authorized = request.lines().any(|line| {
        line.split_once(": ").is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("authorization") && value == format!("Bearer {TOKEN}")
        })
    });
    if !authorized {
        let challenge = "WWW-Authenticate: Bearer \
                         authorization=\"https://login.microsoftonline.com/common\", \
                         resource=\"https://vault.azure.net\"\r\n";
        return ("401 Unauthorized", challenge, refusal("Unauthorized"));
    }
    let path = request.split(' ').nth(1).unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    assert!(query.contains("api-version="), "{request}");
    match (path.trim_end_matches('/'), versions.last()) {
        ("/secrets/disabled", _) => ("403 Forbidden", "", refusal("Forbidden")),
        ("/secrets/hubspot", Some(secret)) => {
            let id = format!("{here}/secrets/hubspot/{:032}", versions.len());
            let attributes = json!({
                "enabled": true, "created": 1_700_000_000, "updated": 1_700_000_000,
                "exp": 2_000_000_000, "recoveryLevel": "Purgeable",
            });
            ("200 OK", "", json!({"value": secret, "id": id, "attributes": attributes}).to_string())
        }
        _ => ("404 Not Found", "", refusal("SecretNotFound")),
    }
}
