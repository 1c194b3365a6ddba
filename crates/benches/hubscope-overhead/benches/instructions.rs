//! The instructions of each call, counted by valgrind.
#![expect(missing_docs, reason = "made by the macros of gungraun")]
#![expect(clippy::unwrap_used, reason = "without the server there is nothing to measure")]

use std::hint::black_box;

use gungraun::prelude::*;
use hubscope_overhead::{BareReqwest, BareUreq, Call, HubscopeReqwest, HubscopeUreq};

#[library_benchmark]
#[bench::list(HubscopeReqwest::prepare().unwrap())]
fn hubscope_reqwest(call: HubscopeReqwest) -> (HubscopeReqwest, usize) {
    let contacts = black_box(&call).calls().unwrap();
    (call, contacts)
}

#[library_benchmark]
#[bench::list(BareReqwest::prepare().unwrap())]
fn bare_reqwest(call: BareReqwest) -> (BareReqwest, usize) {
    let contacts = black_box(&call).calls().unwrap();
    (call, contacts)
}

#[library_benchmark]
#[bench::list(HubscopeUreq::prepare().unwrap())]
fn hubscope_ureq(call: HubscopeUreq) -> (HubscopeUreq, usize) {
    let contacts = black_box(&call).calls().unwrap();
    (call, contacts)
}

#[library_benchmark]
#[bench::list(BareUreq::prepare().unwrap())]
fn bare_ureq(call: BareUreq) -> (BareUreq, usize) {
    let contacts = black_box(&call).calls().unwrap();
    (call, contacts)
}

library_benchmark_group!(
    name = calls,
    benchmarks = [hubscope_reqwest, bare_reqwest, hubscope_ureq, bare_ureq]
);
main!(
    config = LibraryBenchmarkConfig::default().pass_through_env(hubscope_overhead::URL),
    library_benchmark_groups = calls
);
