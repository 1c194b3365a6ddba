//! Files: uploads that are read while they are sent, downloads that are written while they come.

use std::{
    io::{self, Write},
    path::PathBuf,
    sync::{Arc, Mutex},
};

use hubscope_auth::PrivateToken;
use hubscope_conformance::{Configuration, Scripted, Subject};
use hubscope_core::{
    Multipart, Request, Upload,
    error::{ErrorKind, InvalidRequest},
    requirement::Nothing,
    transport::Endpoint,
};

use crate::behaviours;

behaviours!(
    a_file_is_sent_with_its_length,
    an_upload_starts_anew_for_each_attempt,
    a_file_that_shrinks_is_named,
    a_file_that_is_not_there_sends_nothing,
    a_download_is_written_while_it_comes,
    a_download_that_breaks_does_not_start_anew,
    a_refused_download_writes_nothing,
    a_full_disk_is_told_apart,
);

/// Larger than what is read or written at a time, and no multiple of it.
const LENGTH: usize = 300_001;

static UPLOAD: Endpoint<Nothing> = Endpoint::post("/files").named("files.upload");
static DOWNLOAD: Endpoint<Nothing> = Endpoint::get("/files/1").named("files.download");

/// A file that goes with the test.
struct Disk(PathBuf);

impl Disk {
    fn new<S>(name: &str) -> Self {
        let kind = std::any::type_name::<S>().rsplit("::").next().unwrap_or_default();
        let path =
            std::env::temp_dir().join(format!("hubscope-{name}-{kind}-{}.csv", std::process::id()));
        std::fs::write(&path, content()).unwrap();
        Self(path)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn content() -> String {
    (0..=9).cycle().take(LENGTH).map(|digit| digit.to_string()).collect()
}

fn upload(file: Upload) -> Request<Nothing> {
    let mut request = Request::new(&UPLOAD, &[]);
    request.multipart(Multipart::new().part("file", file).part("options", "{}"));
    request
}

fn client<S: Subject>(url: &str) -> S {
    let mut configuration = Configuration::new(url);
    configuration.max_response = 1000;
    S::build(&configuration, PrivateToken::new("pat-emu1-1").unwrap().into()).unwrap()
}

fn answer(status: &str, head: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{head}\r\n{body}"
    )
    .into_bytes()
}

fn a_file_is_sent_with_its_length<S: Subject>() {
    let disk = Disk::new::<S>("length");
    let server = Scripted::start(answer("204 No Content", "", "")).unwrap();
    let sent = Arc::new(Mutex::new(Vec::new()));
    let seen = sent.clone();
    let file = Upload::from_path(&disk.0)
        .content_type("text/csv")
        .on_progress(move |progress| seen.lock().unwrap().push((progress.sent, progress.total)));
    client::<S>(&server.url).send(upload(file)).unwrap();
    let request = server.request().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert!(!head.contains("transfer-encoding"), "{head}");
    assert!(body.contains(&format!("content-type: text/csv\r\n\r\n{}\r\n--hubscope-", content())));
    let sent = sent.lock().unwrap();
    assert!(sent.len() > 2 && sent.is_sorted());
    assert_eq!(sent.last(), Some(&(LENGTH as u64, LENGTH as u64)));
}

fn an_upload_starts_anew_for_each_attempt<S: Subject>() {
    let disk = Disk::new::<S>("anew");
    let limited =
        answer("429 Too Many Requests", "retry-after: 0\r\n", r#"{"policyName":"SECONDLY"}"#);
    let server = Scripted::answering(vec![limited, answer("204 No Content", "", "")]).unwrap();
    client::<S>(&server.url).send(upload(Upload::from_path(&disk.0))).unwrap();
    let requests = server.requests().unwrap();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert!(request.contains(&content()) && request.ends_with("--\r\n"));
    }
}

fn a_file_that_shrinks_is_named<S: Subject>() {
    let disk = Disk::new::<S>("shrinks");
    let server = Scripted::start(Vec::new()).unwrap();
    let request = upload(Upload::from_path(&disk.0));
    std::fs::write(&disk.0, "short").unwrap();
    let error = client::<S>(&server.url).send(request).unwrap_err();
    let ErrorKind::Invalid(InvalidRequest::File { path, .. }) = error.kind() else {
        unreachable!("{error:?}")
    };
    assert_eq!(*path, disk.0);
    assert!(
        error.to_string().contains("became shorter while it was sent; the upload was given up"),
        "{error}"
    );
}

fn a_file_that_is_not_there_sends_nothing<S: Subject>() {
    let client = client::<S>("http://127.0.0.1:1");
    let error = client.send(upload(Upload::from_path("/no/such/list.csv"))).unwrap_err();
    assert!(error.is_invalid() && error.to_string().contains("nothing was sent"), "{error}");
}

/// A file that several hold, and that may be full.
#[derive(Clone, Default)]
struct Memory {
    written: Arc<Mutex<Vec<u8>>>,
    room: Option<usize>,
}

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = self.written.lock().map_err(|_| io::Error::other("poisoned"))?;
        if self.room.is_some_and(|room| written.len() + bytes.len() > room) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn download<S: Subject>(
    answers: Vec<Vec<u8>>,
    room: Option<usize>,
) -> (Result<u64, hubscope_core::Error>, Vec<u8>) {
    let server = Scripted::answering(answers).unwrap();
    let file = Memory { room, ..Memory::default() };
    let result =
        client::<S>(&server.url).download(Request::new(&DOWNLOAD, &[]), Box::new(file.clone()));
    let written = file.written.lock().unwrap().clone();
    (result, written)
}

fn a_download_is_written_while_it_comes<S: Subject>() {
    let broken = answer("502 Bad Gateway", "", "<html>");
    let (result, written) = download::<S>(vec![broken, answer("200 OK", "", &content())], None);
    assert_eq!(result.unwrap(), LENGTH as u64, "it is longer than what is read into memory");
    assert!(written == content().into_bytes());
}

fn a_download_that_breaks_does_not_start_anew<S: Subject>() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n";
    let (result, written) = download::<S>(vec![format!("{head}{}", content()).into_bytes()], None);
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (&ErrorKind::Interrupted, 1), "{error:?}");
    assert!(!written.is_empty() && content().as_bytes().starts_with(&written));
}

fn a_refused_download_writes_nothing<S: Subject>() {
    let gone = answer(
        "404 Not Found",
        "content-type: application/json\r\n",
        r#"{"message":"no such file"}"#,
    );
    let (result, written) = download::<S>(vec![gone], None);
    let error = result.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("no such file"), "{error}");
    assert!(written.is_empty());
}

fn a_full_disk_is_told_apart<S: Subject>() {
    let (result, _) = download::<S>(vec![answer("200 OK", "", &content())], Some(10));
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (&ErrorKind::Write, 1));
    assert!(!error.is_transient());
}
