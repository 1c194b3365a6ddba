//! A server that gives one answer, byte for byte as it was told, and shows the request that it got.

use std::{
    io::{self, Read, Write},
    net::TcpListener,
    thread::{self, JoinHandle},
};

/// A server for one request.
#[derive(Debug)]
pub struct Scripted {
    /// Where it listens.
    pub url: String,
    thread: JoinHandle<io::Result<String>>,
}

impl Scripted {
    /// Starts a server that answers its first request with these bytes, head included, and then closes.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn start(answer: Vec<u8>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let thread = thread::spawn(move || {
            let (mut stream, _) = listener.accept()?;
            let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
            while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                match stream.read(&mut buffer)? {
                    0 => break,
                    count => request.extend_from_slice(&buffer[..count]),
                }
            }
            stream.write_all(&answer)?;
            Ok(String::from_utf8_lossy(&request).into_owned())
        });
        Ok(Self { url, thread })
    }

    /// The head of the request that came, in lower case.
    ///
    /// # Errors
    /// When none came.
    pub fn request(self) -> io::Result<String> {
        let request = self.thread.join().map_err(|_| io::Error::other("the server panicked"))??;
        Ok(request.to_lowercase())
    }
}
