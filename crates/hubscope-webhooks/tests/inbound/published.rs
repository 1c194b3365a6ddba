//! The examples that HubSpot publishes, and the table of what it decodes.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hubscope_webhooks::signature::{
    REQUEST_TIMESTAMP, SIGNATURE, SIGNATURE_V3, SIGNATURE_VERSION, Verifier, Version,
};

use crate::{BODY, Headers, SECRET, signer, verifier, verify};

const URL: &str = "https://www.example.com/webhook_uri";

fn at(millis: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(millis)
}

fn old(version: &str, signature: &str) -> Headers {
    vec![(SIGNATURE, signature.to_owned()), (SIGNATURE_VERSION, version.to_owned())]
}

#[test]
fn v1() {
    let headers = old("v1", "232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de");
    assert_eq!(signer().v1(BODY), headers);
    let verified =
        verify(&verifier().versions([Version::V1]), "POST", URL, &headers, BODY, SystemTime::now())
            .unwrap();
    assert_eq!((verified.version, verified.signed_at), (Version::V1, None));
}

#[test]
fn v2() {
    let cases: [(&str, &[u8], &str); 2] = [
        ("GET", b"", "eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e"),
        (
            "POST",
            br#"{"example_field":"example_value"}"#,
            "9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900",
        ),
    ];
    for (method, body, signature) in cases {
        let headers = old("v2", signature);
        assert_eq!(signer().v2(method, URL, body), headers);
        let verifier = verifier().versions([Version::V2]);
        let verified = verify(&verifier, method, URL, &headers, body, SystemTime::now()).unwrap();
        assert_eq!((verified.version, verified.signed_at), (Version::V2, None));
    }
}

#[test]
fn v3() {
    let body = b"{'example_field':'example_value'}";
    let cases = [
        (1_693_657_560_000, "K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y="),
        (1_700_000_300_000, "RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw="),
    ];
    for (millis, signature) in cases {
        let headers =
            vec![(SIGNATURE_V3, signature.to_owned()), (REQUEST_TIMESTAMP, millis.to_string())];
        assert_eq!(signer().v3("POST", URL, body, at(millis)), headers);
        let verified = verify(&verifier(), "POST", URL, &headers, body, at(millis)).unwrap();
        assert_eq!((verified.version, verified.signed_at), (Version::V3, Some(at(millis))));
    }
}

/// What HubSpot signs is written down here by hand, and signed without our decoding.
#[test]
fn v3_decodes_what_is_in_the_table_and_nothing_else() {
    let table = [
        ("%3A", ":"),
        ("%2F", "/"),
        ("%3F", "?"),
        ("%40", "@"),
        ("%21", "!"),
        ("%24", "$"),
        ("%27", "'"),
        ("%28", "("),
        ("%29", ")"),
        ("%2A", "*"),
        ("%2C", ","),
        ("%3B", ";"),
        // In small letters too.
        ("%3a", ":"),
        ("%2f", "/"),
        ("%3f", "?"),
        ("%2a", "*"),
        ("%2c", ","),
        ("%3b", ";"),
        // All others stay.
        ("%20", "%20"),
        ("%22", "%22"),
        ("%23", "%23"),
        ("%25", "%25"),
        ("%26", "%26"),
        ("%2B", "%2B"),
        ("%3D", "%3D"),
        ("%5B", "%5B"),
        ("%C3%A9", "%C3%A9"),
        ("+", "+"),
        ("%", "%"),
        ("%4", "%4"),
        ("%zz", "%zz"),
        // Once, and not what comes of it.
        ("%2540", "%2540"),
        ("%%40", "%@"),
    ];
    let now = at(1_700_000_000_000);
    for (sent, signed) in table {
        for (before, after) in [("/a?q=", "&b=1"), ("/a/", "/b?c=1"), ("/?", "")] {
            let url = format!("https://www.example.com{before}{sent}{after}");
            let decoded = format!("https://www.example.com{before}{signed}{after}");
            let headers = raw_v3("POST", &decoded, b"{}", 1_700_000_000_000);
            assert!(verify(&verifier(), "POST", &url, &headers, b"{}", now).is_ok(), "{url}");
            assert_eq!(signer().v3("POST", &url, b"{}", now), headers, "{url}");
        }
    }
}

/// A `v3` signature by the formula, of the URL as it is written.
fn raw_v3(method: &str, url: &str, body: &[u8], millis: u64) -> Headers {
    use base64::Engine;
    use hmac::{Hmac, KeyInit, Mac};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    let timestamp = millis.to_string();
    for part in [method.as_bytes(), url.as_bytes(), body, timestamp.as_bytes()] {
        mac.update(part);
    }
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    vec![(SIGNATURE_V3, signature), (REQUEST_TIMESTAMP, timestamp)]
}

#[test]
fn v2_signs_the_query_as_it_was_sent() {
    let verifier = verifier().versions([Version::V2]);
    let headers = signer().v2("GET", "https://www.example.com/a?b=%40&a=1", b"");
    let now = SystemTime::now();
    assert!(
        verify(&verifier, "GET", "https://www.example.com/a?b=%40&a=1", &headers, b"", now).is_ok()
    );
    for other in ["/a?a=1&b=%40", "/a?b=@&a=1", "/a?b=%40", "/a"] {
        let url = format!("https://www.example.com{other}");
        assert!(verify(&verifier, "GET", &url, &headers, b"", now).is_err(), "{other}");
    }
}

#[test]
fn the_bodys_bytes_count_and_not_its_text() {
    let now = SystemTime::now();
    for body in [b"\xff\xfe\0".as_slice(), "é".as_bytes(), "e\u{301}".as_bytes(), b"[ ]", b"[]\r\n"]
    {
        let headers = signer().v3("POST", URL, body, now);
        assert!(verify(&verifier(), "POST", URL, &headers, body, now).is_ok());
        assert!(verify(&verifier(), "POST", URL, &headers, b"[]", now).is_err());
    }
}

#[test]
fn the_url_is_the_public_one_and_else_that_of_the_host() {
    let now = SystemTime::now();
    let told = |url: &str| Verifier::new(SECRET.to_owned()).unwrap().public_url(url).unwrap();
    let signed = signer().v3("POST", "https://hooks.example.com/hubspot?a=1", b"", now);
    let mut with_host = signed.clone();
    with_host.push(("host", "hooks.example.com".to_owned()));
    // A path alone, with and without a host; a whole URL, as HTTP/2 has it.
    assert!(verify(&verifier(), "POST", "/hubspot?a=1", &with_host, b"", now).is_ok());
    assert!(
        verify(&verifier(), "POST", "https://hooks.example.com/hubspot?a=1", &signed, b"", now)
            .is_ok()
    );
    for url in ["https://hooks.example.com", "https://hooks.example.com/"] {
        assert!(verify(&told(url), "POST", "/hubspot?a=1", &signed, b"", now).is_ok());
        assert!(
            verify(&told(url), "POST", "http://10.0.0.7:80/hubspot?a=1", &signed, b"", now).is_ok()
        );
    }
    // What the proxy cuts off.
    for cut in ["https://hooks.example.com/hubspot", "https://hooks.example.com/hubspot/"] {
        assert!(verify(&told(cut), "POST", "/?a=1", &signed, b"", now).is_ok());
        assert!(verify(&told(cut), "POST", "/?a=2", &signed, b"", now).is_err());
    }
    let whole = signer().v3("POST", "https://hooks.example.com/hubspot", b"", now);
    assert!(
        verify(&told("https://hooks.example.com/hubspot"), "POST", "/", &whole, b"", now).is_ok()
    );
    // A host alone has a slash behind it.
    let root = signer().v3("POST", "https://hooks.example.com/?a=1", b"", now);
    assert!(verify(&told("https://hooks.example.com"), "POST", "/?a=1", &root, b"", now).is_ok());
    let longer = signer().v3("POST", "https://hooks.example.com/in/hubspot?a=1", b"", now);
    assert!(
        verify(&told("https://hooks.example.com/in/"), "POST", "/hubspot?a=1", &longer, b"", now)
            .is_ok()
    );
}
