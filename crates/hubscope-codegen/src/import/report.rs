//! What an import did, and what it leaves to be settled: one list for a maintainer to work off.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

/// What a line of the report is about, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Topic {
    /// A file that is no OpenAPI document although it should be one.
    Unread,
    /// Got a default that a maintainer should look at.
    Unsettled,
    /// A file that is not among those to be read.
    Skipped,
    /// The documents that were taken, for each API.
    Picked,
    /// A file of the spec that was written or is as it was.
    Changed,
    /// An operation that the documents lack; it stays as it was.
    Stays,
    /// An irregularity of a document, and what was made of it.
    Note,
}

impl Topic {
    /// All topics, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Unread,
        Self::Unsettled,
        Self::Skipped,
        Self::Picked,
        Self::Changed,
        Self::Stays,
        Self::Note,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Unread => "Not read",
            Self::Unsettled => "To be settled: a default was taken",
            Self::Skipped => "Left out",
            Self::Picked => "Documents that were taken",
            Self::Changed => "The spec",
            Self::Stays => "Operations that stay: no document has them",
            Self::Note => "Irregularities of documents",
        }
    }
}

/// What an import did, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    lines: Vec<(Topic, String)>,
}

impl Report {
    pub(crate) fn add(&mut self, topic: Topic, text: impl Into<String>) {
        self.lines.push((topic, text.into()));
    }

    pub(crate) fn add_all(&mut self, topic: Topic, texts: impl IntoIterator<Item = String>) {
        self.lines.extend(texts.into_iter().map(|text| (topic, text)));
    }

    /// The lines about a topic, in the order in which they came up.
    pub fn of(&self, topic: Topic) -> impl Iterator<Item = &str> {
        self.lines.iter().filter(move |it| it.0 == topic).map(|it| it.1.as_str())
    }

    /// All lines, in the order in which they came up.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|it| it.1.as_str())
    }

    /// Whether a file could not be read. All others were taken over.
    pub fn has_unread(&self) -> bool {
        self.of(Topic::Unread).next().is_some()
    }

    /// How many lines there are about each topic.
    pub fn summary(&self) -> String {
        let mut counts: BTreeMap<Topic, usize> = BTreeMap::new();
        for (topic, _) in &self.lines {
            *counts.entry(*topic).or_default() += 1;
        }
        let count = |topic: &Topic| Some(format!("{}: {}\n", topic.title(), counts.get(topic)?));
        Topic::ALL.iter().filter_map(count).collect()
    }

    /// The report as Markdown, with a box to tick for each line that has to be settled.
    pub fn to_markdown(&self) -> String {
        let mut out = String::from("# Import\n");
        for topic in Topic::ALL {
            let mut lines = self.of(topic).peekable();
            if lines.peek().is_none() {
                continue;
            }
            let _ = write!(out, "\n## {}\n\n", topic.title());
            let mark = if topic <= Topic::Unsettled { "- [ ] " } else { "- " };
            for line in lines {
                let _ = writeln!(out, "{mark}{line}");
            }
        }
        out
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for topic in Topic::ALL {
            let mut lines = self.of(topic).peekable();
            if lines.peek().is_some() {
                writeln!(f, "{}:", topic.title())?;
            }
            for line in lines {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}
