//! The README shows what the compiler says, and the example that it names.

#[test]
fn the_readme_shows_the_committed_message() {
    let said =
        include_str!("ui/missing_quickstart.stderr").replace("tests/ui/missing_", "examples/");
    let readme = include_str!("../../../../README.md");
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert!(said.starts_with(shown), "the README shows\n{shown}\nbut the compiler says\n{said}");
    assert!(shown.contains("add \"crm.objects.contacts.write\""));
}

#[test]
fn the_message_is_that_of_the_example_without_one_scope() {
    let example = include_str!("../../../../examples/quickstart.rs")
        .replace(", \"crm.objects.contacts.write\"", "");
    assert_eq!(include_str!("ui/missing_quickstart.rs"), example);
}
