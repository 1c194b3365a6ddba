//! The allocations of each call, counted.
#![expect(clippy::print_stdout, reason = "what it measures goes to `cargo xtask overhead`")]

use std::error::Error;

use hubscope_overhead::{BareReqwest, BareUreq, Call, HubscopeReqwest, HubscopeUreq};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

fn main() -> Result<(), Box<dyn Error>> {
    let _profiler = dhat::Profiler::builder().testing().build();
    println!("hubscope_reqwest {}", blocks(&HubscopeReqwest::prepare()?)?);
    println!("bare_reqwest {}", blocks(&BareReqwest::prepare()?)?);
    println!("hubscope_ureq {}", blocks(&HubscopeUreq::prepare()?)?);
    println!("bare_ureq {}", blocks(&BareUreq::prepare()?)?);
    Ok(())
}

fn blocks(call: &impl Call) -> Result<u64, Box<dyn Error>> {
    let before = dhat::HeapStats::get().total_blocks;
    call.calls()?;
    Ok(dhat::HeapStats::get().total_blocks - before)
}
