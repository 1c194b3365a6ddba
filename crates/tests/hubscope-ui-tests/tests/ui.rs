//! Compiles each case and compares what the compiler says with the `.stderr` file beside it.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass_*.rs");
    cases.compile_fail("tests/ui/missing_*.rs");
    cases.compile_fail("tests/ui/declare_*.rs");
    cases.compile_fail("tests/ui/requires_*.rs");
    cases.compile_fail("tests/ui/credential_*.rs");
    cases.compile_fail("tests/ui/kind_*.rs");
    cases.compile_fail("tests/ui/around_*.rs");
    cases.compile_fail("tests/ui/values_*.rs");
}
