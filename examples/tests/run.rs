//! Runs the examples the way a user does, and looks at what they print.

use std::{
    io::{BufRead, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
};

use bytes::Bytes;
use hubscope::{blocking::Http, http, transport::Received};

/// An example, without the variables that would make it talk to HubSpot. `cargo test` builds it beside this test.
fn example(name: &str) -> Command {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    let mut command = Command::new(path.join("examples").join(name));
    for variable in ["HUBSPOT_ACCESS_TOKEN", "HUBSPOT_CLIENT_ID", "HUBSPOT_CLIENT_SECRET"] {
        command.env_remove(variable);
    }
    command
}

/// What an example prints, without the addresses and ids that differ from run to run.
fn printed(name: &str) -> String {
    let output = example(name).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text.chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[test]
fn both_quickstarts_do_the_same() {
    let text = printed("quickstart");
    assert!(
        text.starts_with("HUBSPOT_ACCESS_TOKEN is not set: talking to the embedded emulator at"),
        "{text}"
    );
    for step in
        ["created Ada", "listed contact : ada@example.com", "found  contact", "archived contact"]
    {
        assert!(text.contains(step), "{step:?} in {text}");
    }
    assert_eq!(text, printed("quickstart_blocking"));
}

#[test]
fn a_quickstart_ends_with_words() {
    for name in ["quickstart", "quickstart_blocking"] {
        let output =
            example(name).env("HUBSPOT_ACCESS_TOKEN", "Bearer pat-na1-hush").output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            text,
            "Error: the environment variable HUBSPOT_ACCESS_TOKEN is not a token: it starts with `Bearer`: give the token alone\n"
        );
    }
}

#[test]
fn the_quickstarts_differ_by_await_and_one_import() {
    // Without white space: a shorter line may be broken elsewhere.
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let blocking = squeezed(include_str!("../quickstart_blocking.rs"));
    let made_blocking = squeezed(include_str!("../quickstart.rs"))
        .replace(".await", "")
        .replace("#[tokio::main]asyncfn", "fn")
        .replace("{Client,Properties,Scopes,", "{Properties,Scopes,blocking::Client,")
        .replace("--examplequickstart`", "--examplequickstart_blocking`");
    assert_eq!(made_blocking, blocking);
}

#[test]
fn a_receiver_takes_what_is_signed_and_refuses_what_is_forged() {
    let text = printed("webhook_receiver");
    let lines = [
        "contact.creation of",
        "deal.propertyChange of : amount is now Some(\"\")",
        "signed:  No Content",
    ];
    for line in
        [&lines[..], &["refused: the v signature is not that of POST", "forged:  Unauthorized"]]
            .concat()
    {
        assert!(text.contains(line), "{line:?} in {text}");
    }
}

/// An example that serves until it is stopped.
struct Served {
    child: Child,
    address: String,
    /// What it prints later: whoever reads no further ends it.
    _lines: Lines<BufReader<ChildStdout>>,
}

impl Served {
    fn start(name: &str) -> Self {
        let mut child = example(name).env("PORT", "0").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut printed = lines.by_ref().map(Result::unwrap);
        let address = printed.find_map(|line| Some(line.strip_prefix("open ")?.to_owned()));
        Self { child, address: address.unwrap(), _lines: lines }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn browse(request: http::request::Builder, body: &str) -> Received {
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let http = Http::new().unwrap();
    http.send(request.body(Bytes::from(body.to_owned()).into()).unwrap()).unwrap()
}

fn header<'a>(page: &'a Received, name: &str) -> &'a str {
    page.headers[name].to_str().unwrap()
}

/// The fields of the consent page's form, as a browser sends them, with this decision.
fn filled_in(page: &Received, decision: &str) -> String {
    let html = String::from_utf8(page.body.to_vec()).unwrap();
    let value = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\""))
            .nth(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
    };
    let inputs = html.split("<input").skip(1);
    let fields = inputs.map(|tag| {
        let value = value(tag, "value")
            .unwrap()
            .replace("&amp;", "&")
            .replace('%', "%25")
            .replace('&', "%26");
        format!("{}={}&", self::name(tag), value.replace('+', "%2B").replace(' ', "+"))
    });
    format!("{}decision={decision}", fields.collect::<String>())
}

fn name(tag: &str) -> &str {
    tag.split("name=\"").nth(1).unwrap().split('"').next().unwrap()
}

/// Walks through the login, and gives what the callback shows.
fn log_in(served: &Served, decision: &str, cookie: impl FnOnce(&str) -> String) -> (u16, String) {
    let home = browse(http::Request::get(&served.address), "");
    assert!(String::from_utf8_lossy(&home.body).contains("/login"));
    let login = browse(http::Request::get(format!("{}/login", served.address)), "");
    assert_eq!(login.status, 303);
    let kept = header(&login, "set-cookie").split(';').next().unwrap().to_owned();
    let consent = browse(http::Request::get(header(&login, "location")), "");
    assert_eq!(consent.status, 200);
    let server = header(&login, "location").split("/oauth/").next().unwrap().to_owned();
    let decided = http::Request::post(format!("{server}/oauth/authorize/decision"));
    let decided = browse(decided, &filled_in(&consent, decision));
    let callback = http::Request::get(header(&decided, "location")).header("cookie", cookie(&kept));
    let shown = browse(callback, "");
    (shown.status.as_u16(), String::from_utf8(shown.body.to_vec()).unwrap())
}

#[test]
fn a_login_runs_the_whole_dance() {
    let served = Served::start("oauth_login");
    let (status, text) = log_in(&served, "allow", str::to_owned);
    assert_eq!(status, 200, "{text}");
    assert!(text.contains("Connected account") && text.contains("ada@example.com"), "{text}");
    assert!(
        text.contains("crm.objects.companies.read"),
        "the optional scope was left ticked: {text}"
    );

    let (status, text) = log_in(&served, "deny", str::to_owned);
    assert!(status == 400 && text.contains("access was denied"), "{text}");

    // The callback of somebody else's login, in a browser that started another one, or none.
    let mut other = String::new();
    log_in(&served, "allow", |cookie| {
        other = cookie.to_owned();
        cookie.to_owned()
    });
    let (status, text) = log_in(&served, "allow", |_| other.clone());
    assert!(status == 400 && text.contains("is not that of this login"), "{text}");
    let (status, text) = log_in(&served, "allow", |_| "theme=dark".to_owned());
    assert!(status == 400 && text.contains("started no login"), "{text}");
}
