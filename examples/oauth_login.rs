//! A small web app that connects HubSpot accounts: login, consent, callback, and a first call.
//!
//! `cargo run --example oauth_login`, and open the address that it prints. With `HUBSPOT_CLIENT_ID` and
//! `HUBSPOT_CLIENT_SECRET` set it logs in at HubSpot; the app's settings then need the redirect URI
//! `http://localhost:3000/callback`. Without them it talks to the embedded emulator. `PORT` is where it listens.

use std::{error::Error, sync::Arc};

use axum::{
    Router,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use hubscope::{
    BaseUrl, Client, Http, Scopes,
    account::oauth::info,
    auth::{ExposeSecret, OAuthApp, SecretString, Tokens, oauth::AuthorizationState},
    crm::objects::contacts::read,
};
use hubscope_emulator::{AppSettings, Emulator};

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.contacts.read")]
#[optional_scopes("crm.objects.companies.read")]
struct App;

/// What every request needs.
struct Web {
    app: OAuthApp<App>,
    http: Http,
    /// Where users log in.
    login: BaseUrl,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    let redirect_uri = format!("{address}/callback");

    let (id, secret) = (std::env::var("HUBSPOT_CLIENT_ID"), std::env::var("HUBSPOT_CLIENT_SECRET"));
    // Kept until the program ends: the emulator stops when it is dropped.
    let (_emulator, web) = match (id, secret) {
        (Ok(id), Ok(secret)) => {
            let app = OAuthApp::new(id, secret.into(), &redirect_uri)?;
            (None, Web { app, http: Http::new()?, login: "https://app.hubspot.com".parse()? })
        }
        _ => {
            let emulator = Emulator::start()?;
            println!(
                "no HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET: logging in at the embedded emulator"
            );
            emulator.seed("contacts", [("email", "ada@example.com"), ("firstname", "Ada")]);
            let registered = emulator.register(AppSettings::new([redirect_uri.as_str()]));
            let secret = SecretString::from(registered.client_secret);
            let app = OAuthApp::new(registered.client_id, secret, &redirect_uri)?;
            let http = Http::builder().base_url(emulator.url()).http()?;
            let login = emulator.url().parse()?;
            (Some(emulator), Web { app, http, login })
        }
    };

    let routes = Router::new()
        .route("/", get(home))
        .route("/login", get(login))
        .route("/callback", get(callback))
        .with_state(Arc::new(web));
    println!("open {address}");
    Ok(axum::serve(listener, routes).await?)
}

async fn home() -> Html<&'static str> {
    Html("<h1>Contacts</h1><p><a href=\"/login\">Connect a HubSpot account</a></p>")
}

/// Sends the user to HubSpot, and keeps the state of the login in a cookie that no script can read.
async fn login(State(web): State<Arc<Web>>) -> impl IntoResponse {
    let request = web.app.authorize().host(web.login.clone()).start();
    let kept = request.state.to_secret();
    let cookie = format!(
        "login={}; HttpOnly; SameSite=Lax; Path=/callback; Max-Age=3600",
        kept.expose_secret()
    );
    ([(header::SET_COOKIE, cookie)], Redirect::to(&request.url))
}

/// Takes the user back, with a code or without.
async fn callback(
    State(web): State<Arc<Web>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    // Deleted whatever comes of it: a state is good for one answer.
    let forget =
        [(header::SET_COOKIE, "login=; HttpOnly; SameSite=Lax; Path=/callback; Max-Age=0")];
    match connect(&web, &query.unwrap_or_default(), &headers).await {
        Ok(text) => (forget, text).into_response(),
        Err(error) => {
            let text = format!("Not connected: {error}\n\nTry again: /login\n");
            (StatusCode::BAD_REQUEST, forget, text).into_response()
        }
    }
}

async fn connect(web: &Web, query: &str, headers: &HeaderMap) -> Result<String, Box<dyn Error>> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let kept = cookies
        .flat_map(|cookies| cookies.split("; "))
        .find_map(|cookie| cookie.strip_prefix("login="));
    let state =
        AuthorizationState::from_secret(&kept.ok_or("this browser started no login")?.into())?;

    let tokens = web.app.exchange(state.callback(query)?).send(&web.http).await?;
    let granted = tokens.scopes.clone().unwrap_or_default();
    // Where a real app keeps `tokens.to_secret_json()`, encrypted, under the account's id.
    let save = |tokens: &Tokens| match tokens.hub_id {
        Some(account) => println!("new tokens of account {account}"),
        None => println!("new tokens"),
    };
    save(&tokens);
    let session = web.app.session(tokens)?.on_change(save);

    let client = Client::<App>::from_http(web.http.clone(), session);
    let account = info::get_details().send(&client).await?;
    let page = read::list().limit(5).properties(["email"]).send(&client).await?;
    let emails =
        page.results.iter().map(|contact| contact.properties.get("email").unwrap_or("no email"));
    Ok(format!(
        "Connected account {}\nGranted: {granted}\nFirst contacts: {}\n",
        account.portal_id,
        emails.collect::<Vec<_>>().join(", "),
    ))
}
