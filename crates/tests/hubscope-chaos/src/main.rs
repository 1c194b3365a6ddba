//! `cargo xtask chaos`: see the library.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it tells what came of the run")]

use std::process::ExitCode;

use hubscope_chaos::Options;

#[tokio::main(worker_threads = 4)]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    if arguments == ["server"] {
        return hubscope_chaos::run_victim().await.map(|()| ExitCode::SUCCESS);
    }
    let options = Options::parse(arguments, std::env::current_exe()?)?;
    let summary = hubscope_chaos::run(&options, |line| println!("{line}")).await?;
    println!("{summary}");
    Ok(if summary.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
