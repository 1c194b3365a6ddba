//! The types of hubscope-core.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use hubscope_conformance::known;
use hubscope_core::{
    AccountId, Anonymous, AppLevel, Batch, Date, Developer, Multipart, Page, Part, Progress,
    Properties, Request, RetryPolicy, Unchecked, Upload,
    batch::BatchInput,
    http::{HeaderMap, HeaderValue, StatusCode},
    object::{Custom, UncheckedObject},
    requirement::{self, Nothing},
    transport::{
        AnyRequest, Body, Credentials, Endpoint, Exchange, Failure, FailureKind, FormValue, Input,
        Received, Settings, Step,
    },
};

use super::Types;
use crate::calls::app;

pub fn see_exchange(types: &mut Types) {
    let settings = Arc::new(types.see(Settings::default()));
    types.see(settings.base_url.clone());
    types
        .see_error("http://user:secret@example.com".parse::<hubscope_core::BaseUrl>().unwrap_err());
    types.see(RetryPolicy::default());
    let request: Request<requirement::WithoutCredentials> =
        types.see(app().refresh(&known::REFRESH_TOKEN.into()).into_request());
    let body: Body = types.see(request.body().clone());
    drop(body);
    types.see(FormValue::Secret(&known::REFRESH_TOKEN.into()));
    let request: AnyRequest = types.see(request.into());
    let mut exchange = types.see(Exchange::new(request, settings, 1));
    let header = HeaderValue::from_str(&format!("Bearer {}", known::ACCESS_TOKEN)).unwrap();
    types.see(exchange.step(types.see_ref(Input::Begin)));
    for credentials in [Credentials::DeveloperKey(known::DEVELOPER_KEY.into()), header.into()] {
        let input = types.see(Input::Authorized(types.see_ref(credentials.clone())));
        types.see(credentials);
        let step: Step = types.see(exchange.step(input));
        drop(step);
    }
    types.see(&exchange);
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", HeaderValue::from_static("none"));
    let body = format!("{{\"access_token\": \"{}\"}}", known::NEW_ACCESS_TOKEN).into();
    let received =
        Received { status: StatusCode::OK, headers, body, written: 0, at: SystemTime::now() };
    let received = Input::Received(types.see(received));
    if let Step::Done(Ok(response)) = types.see(exchange.step(types.see_ref(received))) {
        types.see(response);
    }
    types.see(FailureKind::Connect);
    types.see(Failure { kind: FailureKind::Connect, source: "none".into() });
}

static UPLOAD: Endpoint<Nothing> = Endpoint::post("/files").named("files.upload");

/// What is sent, with a secret in it: its content does not show.
pub fn see_bodies(types: &mut Types) {
    let upload = types.see(Upload::new("list.csv", known::CLIENT_SECRET));
    let part = types.see(Part::from(upload.clone()));
    types.see(Multipart::new().part("file", part));
    types.see(Upload::from_path("/nowhere"));
    types.see(BatchInput { inputs: vec![7] });
    types.see(Custom::new("p_ships"));
    types.see(UncheckedObject::new("p_ships"));
    types.see(&UPLOAD);
    types.see(*UPLOAD.info());
    types.see(UPLOAD.info().retry_safety());
    types.see(AccountId::new(7));
    types.see((Unchecked, Anonymous, Developer));
    types.see(Unchecked);
    types.see(Anonymous);
    types.see(Developer);
    types.see(AppLevel::<Unchecked>::default());
    let seen = Arc::new(Mutex::new(None));
    let progress = seen.clone();
    let upload = Upload::new("a", "b").on_progress(move |progress_now| {
        *progress.lock().unwrap() = Some(progress_now);
    });
    types.see(upload.clone());
    let mut request = Request::new(&UPLOAD, &[]);
    request.multipart(Multipart::new().part("file", upload));
    std::io::read_to_string(request.body().reader()).unwrap();
    let progress: Progress = seen.lock().unwrap().unwrap();
    types.see(progress);
}

/// What HubSpot answers: records of accounts, which have no credentials.
pub fn see_answers(types: &mut Types) {
    let page: Page<u64> =
        serde_json::from_str(r#"{"results":[1],"paging":{"next":{"after":"2"}}}"#).unwrap();
    let paging = types.see(types.see_ref(page).paging.unwrap());
    types.see(paging.next.unwrap());
    types.see(serde_json::from_str::<Page<u64>>("{}").unwrap());
    see_properties(types);
    let batch = r#"{"status":"COMPLETE","results":[1],"numErrors":1,"errors":[{"message":"no such record"}]}"#;
    let batch: Batch<u64> = types.see(serde_json::from_str(batch).unwrap());
    let failed = batch.all().unwrap_err();
    types.see(failed.errors[0].clone());
    types.see(failed);
}

/// What accounts hold: values are shown, and shortened in errors.
fn see_properties(types: &mut Types) {
    types.see(types.see_ref(Date::new(2026, 3, 1)).unwrap());
    types.see_error("today".parse::<Date>().unwrap_err());
    let properties = types.see(Properties::from([("email", "ada@example.com"), ("phone", "")]));
    for name in ["email", "phone", "amount"] {
        types.see_error(properties.get_as::<i64>(name).unwrap_err());
    }
    types.see_error(Properties::from_struct(&[1]).unwrap_err());
    let nested = BTreeMap::from([("owner", BTreeMap::from([("id", 1)]))]);
    types.see_error(Properties::from_struct(&nested).unwrap_err());
}
