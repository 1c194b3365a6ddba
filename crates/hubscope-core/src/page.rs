//! One page of a collection, and the cursor of the next.

use serde::Deserialize;

/// One page of a collection.
///
/// ```
/// use hubscope_core::Page;
///
/// let page: Page<u64> = serde_json::from_str(r#"{"results":[1,2],"paging":{"next":{"after":"2"}}}"#)?;
/// assert_eq!(page.results, [1, 2]);
/// assert_eq!(page.next_cursor(), Some("2"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    #[serde(default = "Vec::new")]
    pub results: Vec<T>,
    /// The number of items on all pages. Only searches and some lists have it.
    #[serde(default)]
    pub total: Option<i64>,
    /// The cursors of the neighbouring pages. Absent on the last page.
    #[serde(default)]
    pub paging: Option<Paging>,
}

impl<T> Page<T> {
    /// Returns the cursor of the next page, which `after` takes. `None` on the last page.
    pub fn next_cursor(&self) -> Option<&str> {
        self.paging.as_ref()?.next.as_ref()?.after.as_deref()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.results.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.results.iter()
    }
}

/// The cursors of the neighbours of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[non_exhaustive]
pub struct Paging {
    /// The next page.
    pub next: Option<Cursor>,
    /// The previous page, where the endpoint can go back.
    pub prev: Option<Cursor>,
}

/// A place in a collection.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[non_exhaustive]
pub struct Cursor {
    /// The value for `after`.
    pub after: Option<String>,
    /// The value for `before`.
    pub before: Option<String>,
    /// The same as a URL.
    pub link: Option<String>,
}
