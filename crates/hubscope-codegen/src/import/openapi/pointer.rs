//! JSON pointers.

/// A key as a part of a JSON pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The pointer in a reference to a place in the same document.
pub(super) fn local(reference: &str) -> Option<String> {
    let pointer = decoded(reference.strip_prefix('#')?)?;
    (pointer.is_empty() || pointer.starts_with('/')).then_some(pointer)
}

/// A text without the escapes of a URL.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// The last part of a pointer, as the key it stands for.
pub(super) fn last(pointer: &str) -> String {
    pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}

/// Whether a pointer is that of a named schema.
pub(super) fn is_component(pointer: &str) -> bool {
    pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_two_kinds_of_escapes() {
        assert_eq!(
            local("#/components/schemas/A%20B~1C").as_deref(),
            Some("/components/schemas/A B~1C")
        );
        assert_eq!(last("/components/schemas/A B~1C~0"), "A B/C~");
        assert_eq!(escaped("A/B~C"), "A~1B~0C");
        for wrong in ["other.json#/a", "#a", "#/%", "#/%zz", "#/%ff"] {
            assert_eq!(local(wrong), None, "{wrong}");
        }
    }
}
