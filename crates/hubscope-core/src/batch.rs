//! The result of a batch, in which some inputs may have failed.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{
    shapes::null_as_default,
    timestamp::{Timestamp, optional},
};

/// The inputs of a batch, up to 100 for most endpoints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BatchInput<T> {
    /// One entry for each record.
    pub inputs: Vec<T>,
}

/// The result of a batch.
///
/// HubSpot responds with 207 when some inputs failed, and a program that only looks at the results
/// misses that. So the results are behind [`all`](Self::all), which returns an error when any input
/// failed, and [`parts`](Self::parts), which returns both.
///
/// ```
/// use hubscope_core::Batch;
///
/// let batch: Batch<u64> = serde_json::from_str(
///     r#"{"status":"COMPLETE","results":[1],"numErrors":1,"errors":[{"message":"no such record"}]}"#,
/// )?;
/// let failed = batch.all().unwrap_err();
/// assert_eq!(failed.succeeded, [1]);
/// assert_eq!(failed.errors[0].message, "no such record");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[must_use = "some inputs of a batch can fail: use `all` or `parts`"]
pub struct Batch<T> {
    #[serde(default = "Vec::new")]
    results: Vec<T>,
    #[serde(default, deserialize_with = "null_as_default")]
    errors: Vec<BatchError>,
    #[serde(default)]
    num_errors: Option<i64>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    started_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional")]
    completed_at: Option<Timestamp>,
}

impl<T> Batch<T> {
    /// Returns the results, if no input failed.
    ///
    /// # Errors
    /// When any input failed; the error has the results of the others.
    pub fn all(self) -> Result<Vec<T>, PartialFailure<T>> {
        if self.is_complete() {
            return Ok(self.results);
        }
        let failed = self.failed();
        Err(PartialFailure { succeeded: self.results, errors: self.errors, failed })
    }

    /// Returns the results, and the errors of the inputs that failed.
    #[must_use = "the second part lists the inputs that failed"]
    pub fn parts(self) -> (Vec<T>, Vec<BatchError>) {
        (self.results, self.errors)
    }

    /// Returns whether every input succeeded.
    pub fn is_complete(&self) -> bool {
        self.failed() == 0
    }

    fn failed(&self) -> usize {
        let counted =
            self.num_errors.and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
        counted.max(self.errors.len())
    }

    /// Returns the state of the batch as HubSpot calls it: `COMPLETE`, `PENDING`, `PROCESSING` or
    /// `CANCELED`.
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Returns the time at which HubSpot started the batch.
    pub fn started_at(&self) -> Option<Timestamp> {
        self.started_at
    }

    /// Returns the time at which HubSpot completed the batch.
    pub fn completed_at(&self) -> Option<Timestamp> {
        self.completed_at
    }
}

/// The reason for which an input of a batch failed.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct BatchError {
    /// HubSpot's message.
    pub message: String,
    /// The kind of error, such as `VALIDATION_ERROR`.
    pub category: Option<String>,
    /// The finer kind: a text for some endpoints, an object for others.
    pub sub_category: Option<serde_json::Value>,
    /// The subject of the error: `objectWriteTraceId`, `id`, `propertyName`, …
    #[serde(deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, Vec<String>>,
}

/// Some inputs of a batch failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartialFailure<T> {
    /// The results of the inputs that did not fail.
    pub succeeded: Vec<T>,
    /// The errors that HubSpot names.
    pub errors: Vec<BatchError>,
    /// The number of inputs that failed. HubSpot may count more than it names.
    pub failed: usize,
}

impl<T> fmt::Display for PartialFailure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} inputs of the batch failed, {} succeeded",
            self.failed,
            self.succeeded.len()
        )?;
        match self.errors.first() {
            Some(first) => write!(f, "; the first error: {}", first.message),
            None => Ok(()),
        }
    }
}

/// Shows the words, so that `main` may return the error; `{:#?}` shows the fields. The results are
/// counted and not shown: records have personal data, and errors end up in logs.
impl<T> fmt::Debug for PartialFailure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("PartialFailure")
            .field("succeeded", &self.succeeded.len())
            .field("failed", &self.failed)
            .field("errors", &self.errors)
            .finish()
    }
}

impl<T> std::error::Error for PartialFailure<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_without_errors_is_a_failure_too() {
        let batch: Batch<u8> =
            serde_json::from_str(r#"{"results":[],"numErrors":2,"errors":null}"#).unwrap();
        assert_eq!(batch.all().unwrap_err().failed, 2);
    }

    #[test]
    fn an_error_without_links_and_details_is_read() {
        let json = r#"{"results":[1],"errors":[{"status":"error","category":"VALIDATION_ERROR","message":"m",
            "context":{"objectWriteTraceId":["a"]},"subCategory":{}}]}"#;
        let (results, errors) = serde_json::from_str::<Batch<u8>>(json).unwrap().parts();
        assert_eq!(results, [1]);
        assert_eq!(errors[0].context["objectWriteTraceId"], ["a"]);
    }

    #[test]
    fn a_batch_without_errors_gives_its_results() {
        let batch: Batch<u8> =
            serde_json::from_str(r#"{"status":"COMPLETE","results":[1,2]}"#).unwrap();
        assert_eq!(batch.all().unwrap(), [1, 2]);
    }
}
