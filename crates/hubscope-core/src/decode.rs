//! Decoders of responses. Their errors have the JSON path of the value that does not fit.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{
    error::{Error, ErrorKind},
    response::Response,
};

/// Reads a JSON response.
///
/// # Errors
/// When it is not JSON of that shape. The error has the path of the value that does not fit.
pub fn json<T: DeserializeOwned>(response: &Response) -> Result<T, Error> {
    serde_json::from_slice(&response.body).map_err(|error| undecodable(response, &error))
}

/// Reads a JSON response that may be absent: `None` when the body is empty.
///
/// # Errors
/// When there is a body, and it is not JSON of that shape. The error has the path of the value that
/// does not fit.
pub fn optional_json<T: DeserializeOwned>(response: &Response) -> Result<Option<T>, Error> {
    if response.body.is_empty() { Ok(None) } else { json(response).map(Some) }
}

/// Ignores the response.
///
/// # Errors
/// None.
pub fn nothing(_: &Response) -> Result<(), Error> {
    Ok(())
}

/// Returns the body as it is.
///
/// # Errors
/// None.
pub fn bytes(response: &Response) -> Result<Bytes, Error> {
    Ok(response.body.clone())
}

/// Returns the number of bytes that were written to a file.
///
/// # Errors
/// None.
pub fn written(response: &Response) -> Result<u64, Error> {
    Ok(response.written)
}

/// Reads a plain text response.
///
/// # Errors
/// When it is not UTF-8.
pub fn text(response: &Response) -> Result<String, Error> {
    String::from_utf8(response.body.to_vec()).map_err(|error| {
        Error::of_response(
            response,
            ErrorKind::Decode { path: "$".to_owned(), message: error.to_string() },
        )
    })
}

fn undecodable(response: &Response, error: &serde_json::Error) -> Error {
    let path = path_at(&response.body, error.line(), error.column());
    // serde_json ends its messages with the line and column, which the path replaces.
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    Error::of_response(response, ErrorKind::Decode { path, message: without_texts(message) })
}

/// Returns the message of the parser without the text that it quotes from the response: that may be
/// a token, or personal.
fn without_texts(message: &str) -> String {
    match (message.find(" \""), message.rfind('"')) {
        (Some(start), Some(end)) if start < end => {
            [&message[..start], &message[end + 1..]].concat()
        }
        _ => message.to_owned(),
    }
}

enum Frame {
    Object { key: String, key_is_next: bool },
    Array { index: usize },
}

/// The JSON path of the value at a line and column of a document, such as `$.results[3].id`.
///
/// Computed from the document after an error instead of followed while it is read: a deserialiser
/// that keeps track would have to be compiled for every type a second time.
fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let end = (before + column.saturating_sub(1)).min(json.len());
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    while at < end {
        match json[at] {
            b'{' => frames.push(Frame::Object { key: String::new(), key_is_next: true }),
            b'[' => frames.push(Frame::Array { index: 0 }),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object { key_is_next, .. }) => *key_is_next = true,
                Some(Frame::Array { index }) => *index += 1,
                None => {}
            },
            b'"' => {
                let start = at + 1;
                at = start;
                while at < json.len() && json[at] != b'"' {
                    at += if json[at] == b'\\' { 2 } else { 1 };
                }
                if let Some(Frame::Object { key, key_is_next: next @ true }) = frames.last_mut() {
                    *key = String::from_utf8_lossy(json.get(start..at).unwrap_or_default())
                        .into_owned();
                    *next = false;
                }
            }
            _ => {}
        }
        at += 1;
    }
    let mut path = String::from("$");
    for (depth, frame) in frames.iter().enumerate() {
        // A field that is missing is noticed at the brace that ends its object.
        let ends_here = depth + 1 == frames.len() && json.get(end) == Some(&b'}');
        match frame {
            Frame::Object { .. } if ends_here => {}
            Frame::Object { key, .. } => path.extend([".", key]),
            Frame::Array { index } => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Doc {
        #[serde(default)]
        results: Vec<Item>,
        #[serde(default)]
        total: Option<i64>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Item {
        id: String,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        size: Option<i64>,
    }

    fn path(json: &str) -> String {
        let error = serde_json::from_str::<Doc>(json).unwrap_err();
        path_at(json.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_path_leads_to_the_value_that_does_not_fit() {
        assert_eq!(path(r#"{"results":[{"id":"1"},{"id":2}]}"#), "$.results[1].id");
        assert_eq!(path(r#"{"results":[{"id":"1","tags":["a","b",3]}]}"#), "$.results[0].tags[2]");
        assert_eq!(path("{\n \"total\": \"many\",\n \"results\": []}"), "$.total");
        assert_eq!(path(r#"{"x":{"y":"}]\",["},"total":true}"#), "$.total");
        assert_eq!(path(r#"{"results":[{"size":1.5,"id":"1"}]}"#), "$.results[0].size");
        assert_eq!(path(r#"{"results":[{"size":{"a":1},"id":"1"}]}"#), "$.results[0].size");
    }

    #[test]
    fn the_message_has_no_text_of_the_response() {
        let said =
            |json: &str| without_texts(&serde_json::from_str::<u64>(json).unwrap_err().to_string());
        assert_eq!(
            said(r#""hush \" hush""#),
            "invalid type: string, expected u64 at line 1 column 14"
        );
        assert_eq!(said("true"), "invalid type: boolean `true`, expected u64 at line 1 column 4");
    }

    #[test]
    fn a_missing_field_leads_to_its_object() {
        assert_eq!(path(r#"{"results":[{"id":"1"},{"size":2}]}"#), "$.results[1]");
    }

    #[test]
    fn what_is_no_json_has_a_path_too() {
        assert_eq!(path("<html>"), "$");
        assert_eq!(path(""), "$");
        assert_eq!(path(r#"{"results":[{"id":"1""#), "$.results[0].id");
    }
}
