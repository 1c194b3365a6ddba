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
    /// What is on this page.
    #[serde(default = "Vec::new")]
    pub results: Vec<T>,
    /// How many there are on all pages; only searches and some lists say so.
    #[serde(default)]
    pub total: Option<i64>,
    /// Where the neighbouring pages are; absent on the last page, and where there is only one.
    #[serde(default)]
    pub paging: Option<Paging>,
}

impl<T> Page<T> {
    /// What to give `after` to get the next page; `None` on the last.
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

/// Where the neighbours of a page are.
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
    /// What to give `after`.
    pub after: Option<String>,
    /// What to give `before`.
    pub before: Option<String>,
    /// The same as a URL.
    pub link: Option<String>,
}
