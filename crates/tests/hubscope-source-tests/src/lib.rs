//! The suite that every source of secrets passes, and the servers that it needs.
#![expect(clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "the parts of tests")]

mod program;

use std::fmt;

use hubscope_auth::{
    BlockOn, ExposeSecret,
    source::{BlockingSource, Secret, Source, SourceError},
};

pub use program::{Server, free_port, program};

/// Runs the suite on an async source, through the adapter for blocking clients.
pub fn try_awaited<S: Source + Clone + fmt::Debug + 'static>(source: &S, put: impl FnMut(&str)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let awaited = BlockOn::new(source.clone(), move |task| drop(runtime.spawn(task)));
    try_source(&awaited, put);
}

/// Runs the suite on a source whose secret does not exist yet. `put` creates it and later replaces
/// it.
pub fn try_source<S: BlockingSource + Clone + fmt::Debug>(source: &S, mut put: impl FnMut(&str)) {
    let missing = shown(source.fetch());
    assert!(matches!(missing, SourceError::Missing { .. }), "{missing:?}");
    assert!(missing.to_string().starts_with(&source.place()), "{missing}");

    put("hush-1");
    let first = source.fetch().unwrap();
    assert_eq!(first.value.expose_secret(), "hush-1");

    put("hush-2");
    let second = source.fetch().unwrap();
    assert_eq!(second.value.expose_secret(), "hush-2");
    assert!(first.version.is_none() || first.version != second.version, "{first:?} {second:?}");

    put(r#"{"token": "hush-3", "expires": 7}"#);
    let field = source.clone().field("token");
    assert_eq!(field.fetch().unwrap().value.expose_secret(), "hush-3");
    for name in ["other", "expires"] {
        let error = shown(source.clone().field(name).fetch());
        assert!(matches!(error, SourceError::Unusable { .. }), "{error:?}");
    }
    let seen = format!("{source:?} {first:?} {field:?} {}", field.place());
    assert!(!seen.contains("hush"), "{seen}");
}

/// Returns the error of a fetch, after checking that it shows no secret.
pub fn shown(fetched: Result<Secret, SourceError>) -> SourceError {
    let error = fetched.map(|secret| panic!("there is {secret:?}")).unwrap_or_else(|error| error);
    assert!(!format!("{error} {error:?} {error:#?}").contains("hush"), "{error:?}");
    error
}
