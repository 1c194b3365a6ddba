//! Runs the examples about values the way a user does, and looks at what they print.

use std::process::Command;

/// What an example prints when it talks to the emulator. `cargo test` builds it beside this test.
fn printed(name: &str) -> String {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    let mut command = Command::new(path.join("examples").join(name));
    let output = command.env_remove("HUBSPOT_ACCESS_TOKEN").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text
}

fn assert_lines(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.contains(line), "{line:?} in {text}");
    }
}

#[test]
fn a_search_finds_by_groups_of_filters() {
    let text = printed("search");
    assert_lines(
        &text,
        &[
            "found 3 contacts",
            "ada@example.com: lead, since 2",
            "grace@example.com: customer, since 2",
            "alan@example.org: lead, since 2",
            "archived what was made",
        ],
    );
    assert!(!text.contains("mary"), "{text}");
}

#[test]
fn typed_properties_come_back_as_they_were_written() {
    assert_lines(
        &printed("typed_properties"),
        &[
            "read Deal { name: \"Analytical Engine\", amount: 18000.0, closes: Some(2026-12-10), description: None }",
            "the amount as a whole number is 18000",
            "the property `dealname` is `Analytical Engine`: expected `true` or `false`",
            "the roles are DECISION_MAKER and BUDGET_HOLDER",
            "archived what was made",
        ],
    );
}

#[test]
fn associations_name_their_types() {
    assert_lines(
        &printed("associations"),
        &["\"associationTypeId\": 190", "\"associationTypeId\": 202", "archived what was made"],
    );
}
