//! Answers every request with the same page of ten contacts, and prints where.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
};

fn main() -> std::io::Result<()> {
    let contact = |id: usize| {
        format!(
            r#"{{"id":"{id}","properties":{{"createdate":"2026-03-01T09:30:00.000Z","email":"{id}@example.com","firstname":"Ada","hs_object_id":"{id}","lastmodifieddate":"2026-03-02T10:00:00.000Z"}},"createdAt":"2026-03-01T09:30:00.000Z","updatedAt":"2026-03-02T10:00:00.000Z","archived":false}}"#
        )
    };
    let contacts: Vec<_> = (1..=10).map(contact).collect();
    let body =
        format!(r#"{{"results":[{}],"paging":{{"next":{{"after":"10"}}}}}}"#, contacts.join(","));
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=utf-8\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let mut out = std::io::stdout();
    writeln!(out, "http://{}", listener.local_addr()?)?;
    out.flush()?;
    for stream in listener.incoming() {
        let (stream, answer) = (stream?, answer.clone());
        std::thread::spawn(move || serve(stream, &answer));
    }
    Ok(())
}

fn serve(mut stream: TcpStream, answer: &str) -> std::io::Result<()> {
    for line in BufReader::new(stream.try_clone()?).lines() {
        if line?.is_empty() {
            stream.write_all(answer.as_bytes())?;
        }
    }
    Ok(())
}
