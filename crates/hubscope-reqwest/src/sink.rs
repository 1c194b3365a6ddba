//! The destination of a download.

use std::{fmt, io::Write};

use bytes::Bytes;
use hubscope_core::transport::{Failure, FailureKind};

/// A writer, and the number of bytes written to it.
pub(crate) struct Sink {
    /// Absent only while a write is under way.
    writer: Option<Box<dyn Write + Send>>,
    pub(crate) written: u64,
}

impl Sink {
    pub(crate) fn new(writer: Box<dyn Write + Send>) -> Self {
        Self { writer: Some(writer), written: 0 }
    }

    /// Writes a chunk, on a thread that may block.
    pub(crate) async fn write(&mut self, chunk: Bytes) -> Result<(), Failure> {
        let length = chunk.len() as u64;
        self.with(move |writer| writer.write_all(&chunk)).await?;
        self.written += length;
        Ok(())
    }

    /// Flushes the writer.
    pub(crate) async fn flush(&mut self) -> Result<(), Failure> {
        self.with(|writer| writer.flush()).await
    }

    async fn with(
        &mut self,
        work: impl FnOnce(&mut dyn Write) -> std::io::Result<()> + Send + 'static,
    ) -> Result<(), Failure> {
        let failed = |source| Failure { kind: FailureKind::Write, source };
        let Some(mut writer) = self.writer.take() else {
            return Err(failed("an earlier write did not end".into()));
        };
        let write = move || {
            let result = work(&mut *writer);
            (writer, result)
        };
        let (writer, result) =
            tokio::task::spawn_blocking(write).await.map_err(|error| failed(Box::new(error)))?;
        self.writer = Some(writer);
        result.map_err(|error| failed(Box::new(error)))
    }
}

impl fmt::Debug for Sink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sink").field("written", &self.written).finish_non_exhaustive()
    }
}
