//! The destination of a download.

use std::{
    fmt,
    io::{self, Read, Write},
};

use hubscope_core::transport::{Failure, FailureKind};

use crate::failure::broken;

/// A writer, and the number of bytes written to it.
pub(crate) struct Sink {
    writer: Box<dyn Write + Send>,
    pub(crate) written: u64,
}

impl Sink {
    pub(crate) fn new(writer: Box<dyn Write + Send>) -> Self {
        Self { writer, written: 0 }
    }

    /// Writes the whole body.
    pub(crate) fn write(&mut self, mut body: impl Read) -> Result<(), Failure> {
        let failed =
            |error: io::Error| Failure { kind: FailureKind::Write, source: Box::new(error) };
        let mut buffer = vec![0; 64 << 10];
        loop {
            match body.read(&mut buffer) {
                Ok(0) => return self.writer.flush().map_err(failed),
                Ok(count) => {
                    self.writer.write_all(&buffer[..count]).map_err(failed)?;
                    self.written += count as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if self.written > 0 => {
                    return Err(Failure { kind: FailureKind::Partial, ..broken(error) });
                }
                Err(error) => return Err(broken(error)),
            }
        }
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").field("written", &self.written).finish_non_exhaustive()
    }
}
