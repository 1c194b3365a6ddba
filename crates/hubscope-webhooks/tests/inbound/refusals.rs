//! What is refused, and with which reason.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hubscope_webhooks::signature::{
    InvalidVerifier, REQUEST_TIMESTAMP, SIGNATURE, SIGNATURE_V3, SIGNATURE_VERSION, SignatureError,
    Signer, Verifier, Version,
};

use crate::{BODY, Headers, SECRET, signer, verifier, verify};

const URL: &str = "https://hooks.example.com/hubspot?token=hidden";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_700_000_000_000)
}

fn judged(verifier: &Verifier, headers: &Headers) -> Result<Version, SignatureError> {
    verify(verifier, "POST", URL, headers, BODY, now()).map(|verified| verified.version)
}

#[test]
fn the_window_is_five_minutes_both_ways() {
    let signed = |at| signer().v3("POST", URL, BODY, at);
    let (tolerance, ms) = (Duration::from_secs(300), Duration::from_millis(1));
    for at in [now(), now() - tolerance, now() + tolerance] {
        assert_eq!(judged(&verifier(), &signed(at)), Ok(Version::V3));
    }
    let old = judged(&verifier(), &signed(now() - tolerance - ms));
    assert_eq!(old, Err(SignatureError::TooOld { age: tolerance + ms, tolerance }));
    let future = judged(&verifier(), &signed(now() + tolerance + ms));
    assert_eq!(future, Err(SignatureError::FromFuture { ahead: tolerance + ms, tolerance }));

    let strict = verifier().tolerance(Duration::ZERO);
    assert_eq!(judged(&strict, &signed(now())), Ok(Version::V3));
    assert!(judged(&strict, &signed(now() - ms)).is_err());
    assert!(judged(&strict, &signed(now() + ms)).is_err());
}

#[test]
fn a_time_is_digits_and_nothing_else() {
    let signature = signer().v3("POST", URL, BODY, now())[0].1.clone();
    let times = [
        "",
        "NaN",
        "-1",
        "+1700000000000",
        "1700000000000.0",
        "1.7e12",
        " 1700000000000 x",
        "0x18BCFE56800",
        "99999999999999999999",
        "18446744073709551615",
        "１７００００００００",
    ];
    for time in times {
        let headers = vec![(SIGNATURE_V3, signature.clone()), (REQUEST_TIMESTAMP, time.to_owned())];
        let error = judged(&verifier(), &headers).unwrap_err();
        let bad = matches!(
            error,
            SignatureError::BadTimestamp
                | SignatureError::Malformed { .. }
                | SignatureError::FromFuture { .. }
        );
        assert!(bad, "{time}: {error}");
    }
    // A time that is right and not the one that was signed.
    let headers = vec![(SIGNATURE_V3, signature), (REQUEST_TIMESTAMP, "1700000000001".to_owned())];
    assert!(matches!(judged(&verifier(), &headers), Err(SignatureError::Mismatch { .. })));
}

#[test]
fn headers_are_there_once_and_well_formed() {
    let good = signer().v3("POST", URL, BODY, now());
    let without =
        |name: &str| good.iter().filter(|(other, _)| *other != name).cloned().collect::<Headers>();
    let missing = |header| Err(SignatureError::Missing { header });
    assert_eq!(judged(&verifier(), &vec![]), missing(SIGNATURE_V3));
    assert_eq!(judged(&verifier(), &without(SIGNATURE_V3)), missing(SIGNATURE_V3));
    assert_eq!(judged(&verifier(), &without(REQUEST_TIMESTAMP)), missing(REQUEST_TIMESTAMP));
    for twice in &good {
        let mut headers = good.clone();
        headers.push(twice.clone());
        assert_eq!(judged(&verifier(), &headers), Err(SignatureError::Twice { header: twice.0 }));
    }
    let right = &good[0].1;
    for signature in [
        "",
        "AAAA",
        "not base64!",
        "é",
        &right[..43],
        &format!("{right}AAAA"),
        &right.replace('=', ""),
    ] {
        let headers = vec![(SIGNATURE_V3, signature.to_owned()), good[1].clone()];
        let error = judged(&verifier(), &headers);
        assert_eq!(error, Err(SignatureError::Malformed { header: SIGNATURE_V3 }), "{signature}");
    }
    // Names are of any case.
    let small =
        good.iter().map(|(name, value)| (&*name.to_lowercase().leak(), value.clone())).collect();
    assert_eq!(judged(&verifier(), &small), Ok(Version::V3));
}

#[test]
fn older_versions_are_taken_when_they_are_asked_for() {
    let (v1, v2) = (signer().v1(BODY), signer().v2("POST", URL, BODY));
    let v3 = signer().v3("POST", URL, BODY, now());
    let not = |version| Err(SignatureError::NotAccepted { version });
    let (only_v1, old) =
        (verifier().versions([Version::V1]), verifier().versions([Version::V1, Version::V2]));
    assert_eq!(judged(&verifier(), &v1), not(Version::V1));
    assert_eq!(judged(&verifier(), &v2), not(Version::V2));
    assert_eq!(judged(&only_v1, &v1), Ok(Version::V1));
    assert_eq!(judged(&only_v1, &v2), not(Version::V2));
    assert_eq!(judged(&only_v1, &v3), Err(SignatureError::Missing { header: SIGNATURE }));
    assert_eq!(judged(&old, &v2), Ok(Version::V2));
    assert_eq!(judged(&verifier().versions([]), &v3), not(Version::V3));

    let named = |version: &str| vec![v1[0].clone(), (SIGNATURE_VERSION, version.to_owned())];
    for version in ["v3", "V1", "", "v1, v2"] {
        assert_eq!(judged(&old, &named(version)), Err(SignatureError::UnknownVersion), "{version}");
    }
    let unnamed = v1[..1].to_vec();
    assert_eq!(judged(&old, &unnamed), Err(SignatureError::Missing { header: SIGNATURE_VERSION }));
    let malformed: Headers = vec![(SIGNATURE, "xyz".to_owned()), v1[1].clone()];
    assert_eq!(judged(&old, &malformed), Err(SignatureError::Malformed { header: SIGNATURE }));
    // One version's signature is not another's.
    assert!(matches!(
        judged(&old, &named("v2")),
        Err(SignatureError::Mismatch { version: Version::V2, .. })
    ));
}

#[test]
fn a_bad_v3_signature_is_not_saved_by_an_older_one() {
    let all = verifier().versions([Version::V1, Version::V2, Version::V3]);
    let mut both = signer().v3("POST", URL, BODY, now());
    both.extend(signer().v1(BODY));
    assert_eq!(judged(&all, &both), Ok(Version::V3));
    assert_eq!(judged(&verifier().versions([Version::V1]), &both), Ok(Version::V1));
    both[0].1 = signer().v3("POST", URL, b"other", now())[0].1.clone();
    assert!(matches!(
        judged(&all, &both),
        Err(SignatureError::Mismatch { version: Version::V3, .. })
    ));
    both[0].1 = "nonsense".to_owned();
    assert_eq!(judged(&all, &both), Err(SignatureError::Malformed { header: SIGNATURE_V3 }));
}

#[test]
fn while_a_secret_is_rotated_both_are_taken() {
    let new = "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz".to_owned();
    let both = Verifier::new(new.clone()).unwrap().also(SECRET.to_owned()).unwrap();
    let all = both.versions([Version::V1, Version::V2, Version::V3]);
    for signer in [signer(), Signer::new(new.clone()).unwrap()] {
        assert!(judged(&all, &signer.v1(BODY)).is_ok());
        assert!(judged(&all, &signer.v2("POST", URL, BODY)).is_ok());
        assert!(judged(&all, &signer.v3("POST", URL, BODY, now())).is_ok());
    }
    let only_new = Verifier::new(new).unwrap();
    let error = judged(&only_new, &signer().v3("POST", URL, BODY, now())).unwrap_err();
    assert!(matches!(error, SignatureError::Mismatch { .. }));
}

#[test]
fn a_mismatch_says_what_was_compared_and_not_the_query() {
    let error =
        verify(&verifier(), "PUT", URL, &signer().v3("POST", URL, BODY, now()), BODY, now())
            .unwrap_err();
    let wanted = SignatureError::Mismatch {
        version: Version::V3,
        method: "PUT".to_owned(),
        url: "https://hooks.example.com/hubspot".to_owned(),
    };
    assert_eq!(error, wanted);
    assert!(error.to_string().contains("PUT https://hooks.example.com/hubspot with"), "{error}");
}

#[test]
fn the_host_is_needed_only_where_the_url_is_signed() {
    let judged = |versions: Version, headers: &Headers| {
        verify(&verifier().versions([versions]), "POST", "/hubspot", headers, BODY, now())
    };
    assert_eq!(
        judged(Version::V3, &signer().v3("POST", URL, BODY, now())),
        Err(SignatureError::NoHost)
    );
    assert_eq!(judged(Version::V2, &signer().v2("POST", URL, BODY)), Err(SignatureError::NoHost));
    assert!(judged(Version::V1, &signer().v1(BODY)).is_ok());
    let mut twice = signer().v3("POST", "https://hooks.example.com/hubspot", BODY, now());
    twice.extend([
        ("host", "hooks.example.com".to_owned()),
        ("host", "evil.example.com".to_owned()),
    ]);
    assert_eq!(judged(Version::V3, &twice), Err(SignatureError::NoHost));
}

#[test]
fn what_no_verifier_can_be_made_of() {
    assert_eq!(Verifier::new("").unwrap_err(), InvalidVerifier::EmptySecret);
    assert_eq!(verifier().also("").unwrap_err(), InvalidVerifier::EmptySecret);
    assert_eq!(Signer::new("").unwrap_err(), InvalidVerifier::EmptySecret);
    for secret in [format!("{SECRET}\n"), format!(" {SECRET}"), "a\0b".to_owned()] {
        assert_eq!(Verifier::new(secret.clone()).unwrap_err(), InvalidVerifier::WhiteSpace);
        assert_eq!(Signer::new(secret).unwrap_err(), InvalidVerifier::WhiteSpace);
    }
    let urls = [
        "",
        "hooks.example.com",
        "/hubspot",
        "http://hooks.example.com",
        "ftp://hooks.example.com",
        "https://",
        "https:///hubspot",
        "https://hooks.example.com?a=1",
        "https://hooks.example.com/#top",
        "https://ada:secret@hooks.example.com",
        "https://hooks example.com",
    ];
    for url in urls {
        let error = verifier().public_url(url).unwrap_err();
        assert_eq!(error, InvalidVerifier::PublicUrl { url: url.to_owned() });
    }
    for url in [
        "https://hooks.example.com:8443/in",
        "http://localhost:3000",
        "http://127.0.0.1:80",
        "http://[::1]:1",
    ] {
        assert!(verifier().public_url(url).is_ok(), "{url}");
    }
}
