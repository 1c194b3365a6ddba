//! A server that gives the answers that it was told, byte for byte, and shows the requests that it got.

use std::{
    io::{self, Read, Write},
    net::{TcpListener, TcpStream},
    thread::{self, JoinHandle},
};

/// A server for as many requests as it has answers.
#[derive(Debug)]
pub struct Scripted {
    /// Where it listens.
    pub url: String,
    thread: JoinHandle<io::Result<Vec<String>>>,
}

impl Scripted {
    /// Starts a server that answers its first request with these bytes, head included, and then closes.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn start(answer: Vec<u8>) -> io::Result<Self> {
        Self::answering(vec![answer])
    }

    /// Starts a server that gives one answer to each request, each on a connection of its own.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn answering(answers: Vec<Vec<u8>>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let thread = thread::spawn(move || {
            let mut requests = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept()?;
                requests.push(String::from_utf8_lossy(&read_request(&mut stream)?).into_owned());
                stream.write_all(&answer)?;
            }
            Ok(requests)
        });
        Ok(Self { url, thread })
    }

    /// The requests that came, whole.
    ///
    /// # Errors
    /// When one did not come.
    pub fn requests(self) -> io::Result<Vec<String>> {
        self.thread.join().map_err(|_| io::Error::other("the server panicked"))?
    }

    /// The only request that came, in lower case.
    ///
    /// # Errors
    /// When none came.
    pub fn request(self) -> io::Result<String> {
        Ok(self.requests()?.concat().to_lowercase())
    }
}

/// Reads a request: its head, and as much of a body as the head says, or as comes.
///
/// # Errors
/// When the connection breaks.
pub fn read_request(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let end = request.windows(4).position(|end| end == b"\r\n\r\n").map(|at| at + 4);
        let due = end.map(|end| {
            let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            end + length.unwrap_or(0_usize)
        });
        if due.is_some_and(|due| request.len() >= due) {
            return Ok(request);
        }
        match stream.read(&mut buffer)? {
            0 => return Ok(request),
            count => request.extend_from_slice(&buffer[..count]),
        }
    }
}
