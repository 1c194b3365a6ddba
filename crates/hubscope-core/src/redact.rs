//! Redaction of secrets: a response can repeat those of its request, and errors show texts of
//! responses.

use secrecy::{ExposeSecret, SecretString};

use crate::credentials::Credentials;

/// The text in place of a secret.
const REDACTED: &str = "[REDACTED]";

/// The shortest secret. A shorter text could be a part of anything.
const SHORTEST: usize = 6;

/// The longest row of backslashes that is decoded. Without a limit a long row would be slow.
const MOST_SLASHES: usize = 8;

/// The secrets of one attempt.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    pub(crate) credentials: Option<Credentials>,
    pub(crate) others: Vec<SecretString>,
}

impl Redactor {
    /// Replaces the secrets in a text: as they are, and as they are written in URLs, JSON and HTML.
    pub(crate) fn redact(&self, text: &mut String) {
        let credential = match &self.credentials {
            Some(Credentials::Header(header)) => header.to_str().ok(),
            Some(Credentials::DeveloperKey(key)) => Some(key.expose_secret()),
            None => None,
        };
        let credential = credential.map(|header| header.strip_prefix("Bearer ").unwrap_or(header));
        let others = self.others.iter().map(|secret| secret.expose_secret());
        for secret in credential.into_iter().chain(others).filter(|secret| secret.len() >= SHORTEST)
        {
            redact(text, secret);
        }
    }

    /// Cleans a text for an error: replaces the secrets, and drops characters that would forge
    /// lines of a log or rewrite what a terminal shows.
    pub(crate) fn clean(&self, text: &mut String) {
        if text.contains(|c: char| c.is_control() || INVISIBLE.contains(&c)) {
            *text = text
                .chars()
                .map(|c| if matches!(c, '\n' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c })
                .filter(|c| !c.is_control() && !INVISIBLE.contains(c))
                .collect();
        }
        // Last, because dropping a character can rejoin a secret that it split.
        self.redact(text);
    }
}

/// Characters that change the direction or the breaks of the text around them.
const INVISIBLE: [char; 15] = [
    '\u{61c}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202b}',
    '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

fn redact(text: &mut String, secret: &str) {
    let Some(first) = secret.chars().next() else { return };
    let mut kept = String::new();
    let (mut from, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some(length) = begins(rest, secret) {
            kept.push_str(text.get(from..at).unwrap_or_default());
            kept.push_str(REDACTED);
            at += length;
            from = at;
        } else {
            // To the next place where it could begin.
            let step = rest.chars().next().map_or(1, char::len_utf8);
            let could = |c: char| c == first || matches!(c, '\\' | '%' | '&');
            let next = rest.get(step..).and_then(|rest| rest.find(could));
            at = next.map_or(text.len(), |next| at + step + next);
        }
    }
    if from > 0 {
        kept.push_str(text.get(from..).unwrap_or_default());
        *text = kept;
    }
}

/// Returns the length of the secret at the beginning of the text, with each character as it is or
/// escaped. `None` if the text does not begin with it.
fn begins(text: &str, secret: &str) -> Option<usize> {
    let mut at = 0;
    for c in secret.chars() {
        let rest = text.get(at..)?;
        // An escape can begin with the character that it encodes, as `%25` does.
        let written = escaped(rest).filter(|(escaped, _)| *escaped == c).map(|(_, length)| length);
        at += written.or_else(|| rest.starts_with(c).then(|| c.len_utf8()))?;
    }
    Some(at)
}

/// Returns the character whose UTF-8 is percent-encoded at the beginning of the text.
fn percent_encoded(text: &str) -> Option<(char, usize)> {
    let byte = |at: usize| {
        let digits = text.get(3 * at..)?.strip_prefix('%')?.get(..2)?;
        u8::from_str_radix(digits, 16).ok()
    };
    let count = match byte(0)? {
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0.. => 4,
    };
    let bytes: Vec<u8> = (0..count).map(byte).collect::<Option<_>>()?;
    Some((std::str::from_utf8(&bytes).ok()?.chars().next()?, 3 * count))
}

/// Returns the character that the text begins with in escaped form, and the length of the escape.
fn escaped(text: &str) -> Option<(char, usize)> {
    let code = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    match text.as_bytes().first()? {
        b'%' => percent_encoded(text),
        // JSON inside of a text of JSON has its backslashes doubled.
        b'\\' => {
            let slashes = text.bytes().take(MOST_SLASHES).take_while(|byte| *byte == b'\\').count();
            let rest = text.get(slashes..)?;
            match rest.chars().next()? {
                'u' => Some((code(rest.get(1..5)?, 16)?, slashes + 5)),
                c @ ('/' | '"') => Some((c, slashes + 1)),
                _ => Some(('\\', slashes.min(2))),
            }
        }
        b'&' => {
            let (name, _) = text.get(1..)?.get(..9).or(text.get(1..))?.split_once(';')?;
            let c = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                name => match name.strip_prefix('#')?.strip_prefix(['x', 'X']) {
                    Some(digits) => code(digits, 16)?,
                    None => code(name.strip_prefix('#')?, 10)?,
                },
            };
            Some((c, name.len() + 2))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_secret_is_taken_out_in_every_form() {
        let redactor = Redactor {
            credentials: Some(HeaderValue::from_static("Bearer pat-na1-hush").into()),
            others: vec!["hush+more/1".into(), "na1-hush+1".into(), "a".into()],
        };
        let mut text =
            r"a pat-na1-hush pat%2Dna1%2Dhush hush+more/1 hush%2Bmore%2F1 na1-hush%2B1 hush+more\/1"
                .to_owned();
        redactor.redact(&mut text);
        assert_eq!(text, "a [REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED]");
    }

    #[test]
    fn a_secret_is_taken_out_however_its_characters_are_written() {
        let redactor =
            Redactor { credentials: None, others: vec!["é=a/b%c\\d&e".into(), "bare=1".into()] };
        for written in [
            r"é=a/b%c\d&e",
            r"é\u003da\u002fb\u0025c\\d\u0026e",
            r"\u00E9\u003D\u0061\/b%c\u005cd&e",
            r"é\\u003da\\\/b%c\\\\u005cd\\u0026e",
            "é%3da%2Fb%25c%5Cd%26e",
            "%C3%a9=a%2Fb%25c%5Cd%26e",
            "é&#61;a&#x2F;b%c\\d&amp;e",
            "bare&#x3d;1",
        ] {
            let mut text = format!("é {written}, é{written}é\\");
            redactor.redact(&mut text);
            assert_eq!(text, "é [REDACTED], é[REDACTED]é\\", "{written}");
        }
        for other in [r"é=a/b%c\d&", "é=a&#", r"é\u003", "é%3", "é%é", "&ééééé;", r"\", ""]
        {
            let mut text = other.to_owned();
            redactor.redact(&mut text);
            assert_eq!(text, other);
        }
    }

    #[test]
    fn a_clean_text_is_one_line_and_hides_nothing() {
        let redactor = Redactor { credentials: None, others: vec!["na1-hush".into()] };
        let mut text = "a\nb\u{1b}[2Jc\u{202e}\r\u{9b}d na1-\u{0}hush na1\u{200b}-hush".to_owned();
        redactor.clean(&mut text);
        assert_eq!(text, "a b[2Jcd [REDACTED] [REDACTED]");
    }
}
