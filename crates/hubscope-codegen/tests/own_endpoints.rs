//! A crate outside the workspace with a module made from its own spec: it runs, and a missing scope does not compile.
#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

fn example() -> PathBuf {
    workspace().join("examples/own-endpoints")
}

fn generator(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hubscope-codegen"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => _ = fs::copy(entry.path(), to).unwrap(),
        }
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The crate in a folder of its own, with the versions and the toolchain of the workspace.
struct Outside(PathBuf);

impl Outside {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("hubscope-outside-{}", std::process::id()));
        copy(&example().join("src"), &folder.join("src"));
        copy(&example().join("hubspot"), &folder.join("hubspot"));
        let manifest = fs::read_to_string(example().join("Cargo.toml")).unwrap();
        let crates = workspace().join("crates").display().to_string();
        fs::write(folder.join("Cargo.toml"), manifest.replace("../../crates", &crates)).unwrap();
        for file in ["Cargo.lock", "rust-toolchain.toml"] {
            fs::copy(workspace().join(file), folder.join(file)).unwrap();
        }
        Self(folder)
    }

    fn cargo(&self, command: &str) -> Output {
        Command::new(env!("CARGO"))
            .args([command, "--quiet"])
            .env("CARGO_TARGET_DIR", workspace().join("target/own-endpoints"))
            .current_dir(&self.0)
            .output()
            .unwrap()
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_module_of_the_example_is_what_its_spec_makes() {
    let arguments = ["generate", "--spec", "hubspot", "--out", "src/hubspot", "--check"];
    let output = generator(&arguments, &example());
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn the_readme_shows_the_spec_of_the_example() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let spec = fs::read_to_string(example().join("hubspot/crm/cars.toml")).unwrap();
    assert!(readme.contains(&spec), "the README shows another spec");
}

#[test]
fn a_crate_outside_the_workspace_runs_and_has_its_scopes_checked() {
    let outside = Outside::new();
    let output = outside.cargo("run");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "1001 Ada\n1002 Grace\n",
        "{}",
        said(&output)
    );
    let main = outside.0.join("src/main.rs");
    let code = fs::read_to_string(&main).unwrap();
    let without =
        code.replace("#[scopes(\"oauth\", \"crm.objects.custom.read\")]", "#[scopes(\"oauth\")]");
    assert_ne!(code, without);
    fs::write(&main, without).unwrap();
    let output = outside.cargo("check");
    let message = "does not declare the HubSpot scope `crm.objects.custom.read`";
    assert!(!output.status.success() && said(&output).contains(message), "{}", said(&output));
    // A scope that hubscope does not know is checked as well, and the error says what to write.
    let spec = outside.0.join("hubspot/crm/cars.toml");
    let cars = fs::read_to_string(&spec).unwrap();
    fs::write(&spec, cars.replace("crm.objects.custom.read", "crm.objects.cars.read")).unwrap();
    let output = generator(&["generate", "--spec", "hubspot", "--out", "src/hubspot"], &outside.0);
    assert!(
        said(&output).contains("impl scope::CrmObjectsCarsRead for App {}"),
        "{}",
        said(&output)
    );
    let code = code.replace("objects::custom::read", "objects::cars::read");
    fs::write(&main, &code).unwrap();
    let output = outside.cargo("check");
    let message = "`App` does not say that it holds `crm.objects.cars.read`";
    assert!(!output.status.success() && said(&output).contains(message), "{}", said(&output));
    fs::write(&main, code + "\nimpl hubspot::scope::CrmObjectsCarsRead for App {}\n").unwrap();
    let output = outside.cargo("check");
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_wrong_command_shows_the_right_ones() {
    let output = generator(&["generate"], &workspace());
    assert!(
        !output.status.success() && said(&output).contains("generate --spec FOLDER"),
        "{}",
        said(&output)
    );
}
