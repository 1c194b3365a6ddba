//! The suite finds the faults that it is there for, and none where there is none.
#![expect(clippy::unwrap_used, reason = "tests")]

use hubscope_chaos::{Options, Sabotage, Size, StoreKind, Summary};

async fn run(sabotage: Sabotage) -> Summary {
    let mut options = Options::new(7, env!("CARGO_BIN_EXE_hubscope-chaos").into());
    (options.stores, options.size, options.sabotage) =
        (vec![StoreKind::Sqlite], Size::TINY, sabotage);
    hubscope_chaos::run(&options, |_| ()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sound_passes() {
    let summary = run(Sabotage::None).await;
    assert!(summary.is_good(), "{:#?}", summary.lines);
    let total = summary.total();
    assert_eq!((total.lost, total.spent_twice), (0, 0));
    assert!(total.cut_off > 0 && total.injected > 0 && total.kills == 12, "{total:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_forgets_what_it_saved_is_found() {
    let summary = run(Sabotage::ForgottenSwaps).await;
    for line in &summary.lines[..2] {
        assert!(line.tally.lost > 0 && line.tally.spent_twice > 0, "{line}");
    }
    assert!(!summary.is_good());
    assert!(!summary.to_string().contains("lost 0"), "{summary}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_beside_the_store_is_found() {
    let summary = run(Sabotage::RefreshBeside).await;
    let cut_off = &summary.lines[0].tally;
    assert!(cut_off.spent_twice > 0 && cut_off.lost > 0, "{cut_off:?}");
    assert!(!summary.is_good());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_that_no_error_tells_is_found() {
    let summary = run(Sabotage::NoLeases).await;
    let [.., kept, rotating] = &summary.lines[..] else { unreachable!("there are four scenarios") };
    assert!(kept.tally.is_good(), "{kept}");
    assert!(rotating.tally.lost > 0, "{rotating}");
    assert!(!summary.is_good());
}
