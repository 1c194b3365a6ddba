//! What an operation does, as a sentence made from its name.

use crate::{
    import::names::singular,
    mend::Op,
    names::{ledger::Entry, placement::second_version},
};

/// What the verb of a name is in a sentence.
const VERBS: [(&str, &str); 61] = [
    ("add", "Adds"),
    ("archive", "Archives"),
    ("assign", "Assigns"),
    ("associate", "Associates"),
    ("attach", "Attaches"),
    ("book", "Books"),
    ("cancel", "Cancels"),
    ("clear", "Clears"),
    ("clone", "Copies"),
    ("complete", "Completes"),
    ("configure", "Sets"),
    ("count", "Counts"),
    ("create", "Creates"),
    ("delete", "Deletes"),
    ("detach", "Detaches"),
    ("download", "Downloads"),
    ("end", "Ends"),
    ("export", "Exports"),
    ("extract", "Unpacks"),
    ("generate", "Generates"),
    ("get", "Gets"),
    ("import", "Imports"),
    ("introspect", "Looks into"),
    ("list", "Lists"),
    ("mark", "Marks"),
    ("merge", "Merges two"),
    ("migrate", "Migrates"),
    ("move", "Moves"),
    ("pause", "Pauses"),
    ("publish", "Publishes"),
    ("purge", "Deletes for good"),
    ("query", "Queries"),
    ("read", "Reads"),
    ("record", "Records"),
    ("refresh", "Refreshes"),
    ("register", "Registers"),
    ("remove", "Removes"),
    ("rename", "Renames"),
    ("replace", "Replaces"),
    ("request", "Requests"),
    ("rerun", "Runs again"),
    ("reset", "Resets"),
    ("resolve", "Resolves"),
    ("restore", "Restores"),
    ("revoke", "Revokes"),
    ("schedule", "Schedules"),
    ("search", "Searches"),
    ("send", "Sends"),
    ("set", "Sets"),
    ("start", "Starts"),
    ("subscribe", "Subscribes"),
    ("unassign", "Takes away"),
    ("uninstall", "Uninstalls"),
    ("unpause", "Resumes"),
    ("unpublish", "Takes back"),
    ("unsubscribe", "Unsubscribes"),
    ("update", "Updates"),
    ("upload", "Uploads"),
    ("upsert", "Creates or updates"),
    ("validate", "Validates"),
    ("write", "Writes"),
];

/// Words that are written in their own way.
const SPELLINGS: [(&str, &str); 12] = [
    ("ab", "A/B"),
    ("api", "API"),
    ("cms", "CMS"),
    ("crm", "CRM"),
    ("crms", "CRMs"),
    ("gdpr", "GDPR"),
    ("html", "HTML"),
    ("hubdb", "HubDB"),
    ("ids", "IDs"),
    ("oauth", "OAuth"),
    ("smtp", "SMTP"),
    ("url", "URL"),
];

/// What the operation does: what an override says, in which `{one}` and `{many}` are what it is about, or else a sentence
/// from its name.
pub(super) fn purpose(op: &Op<'_>, entry: &Entry) -> String {
    let about = About::of(op, entry);
    match op.doc {
        Some(doc) => doc
            .replace("{one}", &spelt(&with_article(&singular(&about.things))))
            .replace("{many}", &spelt(&about.things)),
        None => spelt(&sentence(op, entry, &about)),
    }
}

fn sentence(op: &Op<'_>, entry: &Entry, about: &About) -> String {
    let function = &entry.function;
    let (batch, name) = match function.strip_prefix("batch_") {
        Some(name) => (" in one batch", name),
        None => ("", function.as_str()),
    };
    let (word, rest) = name.split_once('_').unwrap_or((name, ""));
    let Some((_, verb)) = VERBS.iter().find(|(known, _)| *known == word) else {
        return format!("Calls `{function}` ({}).", about.things);
    };
    let rest = rest.replace('_', " ");
    let many = !batch.is_empty()
        || matches!(word, "list" | "search" | "count" | "merge" | "export" | "import");
    let one = with_article(&singular(&about.things));
    let things = if many { &about.things } else { &one };
    if rest.is_empty() {
        return format!("{verb} {things}{}{batch}.", about.within());
    }
    // `get_by_name` and `add_from_list` say how, not what.
    if HOW.iter().any(|word| rest.starts_with(word)) {
        return format!("{verb} {things} {rest}{batch}.");
    }
    let ends_in_id = op.path().ends_with('}');
    let what = match many {
        true => rest.clone(),
        false if ends_in_id || matches!(word, "create" | "schedule" | "clone") => {
            with_article(&rest)
        }
        false => format!("the {rest}"),
    };
    // The thing itself is in the name already: `list_landing_pages` of landing pages.
    let noun = singular(&rest);
    let said = [&about.things, &about.api].iter().any(|thing| {
        let thing = singular(thing);
        noun.ends_with(&thing) || noun.starts_with(&thing)
    });
    match (said, about.of_one) {
        (true, _) => format!("{verb} {what}{batch}."),
        (false, true) => format!("{verb} {what} of {one}{batch}."),
        (false, false) => format!("{verb} {what} of {}{batch}.", about.things),
    }
}

/// Words after which a name says how something is done.
const HOW: [&str; 6] = ["by ", "from ", "to ", "and ", "of ", "as "];

/// What an operation is about.
struct About {
    /// In the plural: `landing pages`.
    things: String,
    api: String,
    /// Whether it is about a single one of them: its id is in the path.
    of_one: bool,
}

impl About {
    fn of(op: &Op<'_>, entry: &Entry) -> Self {
        let words = |name: &str| name.replace('_', " ");
        let (base, _) = second_version(&op.api.name).unwrap_or((&op.api.name, String::new()));
        let api = words(base);
        let things = entry.topic.as_ref().map_or_else(|| api.clone(), |topic| words(topic));
        let path = op.path();
        let of_one = path.trim_end_matches('}').contains('}') && !path.ends_with('}')
            || path.matches('}').count() > 1;
        Self { things, api, of_one }
    }

    /// The API, where the things do not tell.
    fn within(&self) -> String {
        let known = singular(&self.api);
        match self.things == self.api
            || self.things.contains(&known)
            || known.contains(&singular(&self.things))
        {
            true => String::new(),
            false => format!(" of {}", self.api),
        }
    }
}

fn spelt(sentence: &str) -> String {
    let word = |word: &str| {
        let plain = word.trim_end_matches(['.', ',', ':']);
        let known = SPELLINGS.iter().find(|(known, _)| *known == plain);
        known.map_or_else(|| word.to_owned(), |(_, right)| word.replacen(plain, right, 1))
    };
    sentence.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A noun with `a` or `an`, where it is one thing.
fn with_article(noun: &str) -> String {
    let last = noun.rsplit(' ').next().unwrap_or(noun);
    let uncounted = last.ends_with('s')
        || ["attendance", "code", "data", "info", "mail", "metadata", "performance", "usage"]
            .contains(&last);
    match noun.chars().next() {
        _ if uncounted => noun.to_owned(),
        Some('a' | 'e' | 'i' | 'o') => format!("an {noun}"),
        _ => format!("a {noun}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_that_are_counted_have_an_article() {
        for (noun, with) in [
            ("contact", "a contact"),
            ("app", "an app"),
            ("landing page", "a landing page"),
            ("details", "details"),
            ("source code", "source code"),
        ] {
            assert_eq!(with_article(noun), with);
        }
    }

    #[test]
    fn some_words_are_written_in_their_own_way() {
        assert_eq!(spelt("Lists url redirects of hubdb."), "Lists URL redirects of HubDB.");
    }
}
