//! The programs of others that tests use: how they are found, and how they are brought.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::run::output;

/// Something that tests need and Rust does not bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// A strict authorization server, on Node.
    Judge,
    /// GNOME Keyring, in a D-Bus session.
    Keyring,
    Postgres,
    Redis,
    /// OpenBao, moto, and the clients of Google and Azure, for Python.
    Tools,
}

const ALL: [Need; 5] = [Need::Judge, Need::Keyring, Need::Postgres, Need::Redis, Need::Tools];

/// The files that `pip` and `npm` install from, each with a hash of every package.
const TOOLS: &str = "crates/tests/hubscope-conformance/tools/requirements.txt";
const NODE: &str = "crates/tests/hubscope-conformance/tools/node.txt";
const JUDGE: &str = "crates/tests/hubscope-conformance/judge";

impl Need {
    pub(crate) fn named(name: &str) -> Result<Self> {
        let found = ALL.into_iter().find(|need| need.name() == name);
        found.with_context(|| {
            let names = ALL.map(Self::name).join(", ");
            format!("`{name}` is not one of {names}")
        })
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Judge => "judge",
            Self::Keyring => "keyring",
            Self::Postgres => "postgres",
            Self::Redis => "redis",
            Self::Tools => "tools",
        }
    }

    /// Debian's packages for the parts that are missing.
    fn packages(self) -> Vec<&'static str> {
        let mut packages = Vec::new();
        match self {
            Self::Redis if on_path("redis-server").is_none() => packages.push("redis-server"),
            Self::Postgres if !has_postgres() => packages.push("postgresql"),
            Self::Keyring => {
                if on_path("gnome-keyring-daemon").is_none() {
                    packages.push("gnome-keyring");
                }
                if on_path("dbus-run-session").is_none() || on_path("dbus-send").is_none() {
                    packages.push("dbus");
                }
            }
            // Beside a Node that is not Debian's, Debian's npm would replace it.
            Self::Judge if on_path("node").is_none() => packages.extend(["nodejs", "npm"]),
            Self::Judge if on_path("npm").is_none() && !has_venv() => {
                packages.push("python3-venv");
            }
            Self::Tools if !has_venv() => packages.push("python3-venv"),
            _ => {}
        }
        packages
    }

    /// Installs the parts that Debian does not package.
    fn install(self, root: &Path) -> Result<()> {
        match self {
            Self::Judge => {
                if on_path("node").is_none() || on_path("npm").is_none() {
                    install_python(root, "tools", NODE)?;
                }
                let folder = root.join("target/judge");
                fs::create_dir_all(&folder)?;
                for entry in fs::read_dir(root.join(JUDGE))? {
                    let file = entry?.path();
                    fs::copy(&file, folder.join(file.file_name().unwrap_or_default()))?;
                }
                let mut npm = Command::new("npm");
                npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
                    .arg(&folder);
                output(npm.env("PATH", path(root)?)).map(drop)
            }
            Self::Tools => install_python(root, "tools", TOOLS),
            Self::Keyring | Self::Postgres | Self::Redis => Ok(()),
        }
    }
}

/// Installs what tests need and is not there, and returns what is still missing.
pub(crate) fn bring(root: &Path, needs: &BTreeSet<Need>) -> BTreeSet<Need> {
    let packages: BTreeSet<_> = needs.iter().flat_map(|need| need.packages()).collect();
    if let Err(error) = install_apt(&packages.into_iter().collect::<Vec<_>>()) {
        eprintln!("warning: {error:#}");
    }
    let brought = |need: &Need| {
        // A Node that pip brings does for Debian's.
        let by_pip = *need == Need::Judge && has_venv();
        if !need.packages().is_empty() && !by_pip {
            return false;
        }
        let installed = need.install(root);
        if let Err(error) = &installed {
            eprintln!("warning: {error:#}");
        }
        installed.is_ok()
    };
    needs.iter().copied().filter(|need| !brought(need)).collect()
}

/// Describes what is missing and the command that brings it.
pub(crate) fn how(missing: &BTreeSet<Need>) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.name()).collect();
    let packages: BTreeSet<_> = missing.iter().flat_map(|need| need.packages()).collect();
    let packages: Vec<_> = packages.into_iter().collect();
    let how = match packages.is_empty() {
        // `pip` or `npm` failed: the warning before says why.
        true => "cargo xtask test, with the package registries in reach".to_owned(),
        false => format!("sudo apt-get install {}", packages.join(" ")),
    };
    format!("missing: {}; this brings it: {how}", names.join(", "))
}

/// Installs packages of Debian, as root or by a sudo that asks for nothing.
///
/// # Errors
/// When there is no way to become root without a question, or apt fails.
pub(crate) fn install_apt(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    if on_path("apt-get").is_none() {
        bail!("there is no apt-get to install {names}");
    }
    let root = output(Command::new("id").arg("-u"))?.trim() == "0";
    let sudo = !root && quiet(Command::new("sudo").args(["-n", "true"]));
    if !root && !sudo {
        bail!("{names}: this is not root, and sudo asks for a password");
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if root { "env" } else { "sudo" });
        command.args(if root { &[][..] } else { &["-n", "env"] });
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]).args(arguments);
        command.stdin(Stdio::null());
        output(&mut command)
    };
    eprintln!("apt-get install {names}");
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())?;
    Ok(())
}

/// Installs Python packages into `target/NAME`, unless these very ones are there.
///
/// # Errors
/// When Python has no `venv`, or `pip` fails or finds another hash.
pub(crate) fn install_python(root: &Path, name: &str, requirements: &str) -> Result<()> {
    let wanted = fs::read_to_string(root.join(requirements))?;
    let folder = root.join("target").join(name);
    let file = Path::new(requirements).file_name().unwrap_or_default();
    let installed = folder.join(file);
    // A `target` that was moved here has the interpreter of another machine.
    let runs = quiet(Command::new(folder.join("bin/python3")).arg("--version"));
    if runs && fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(());
    }
    if folder.exists() && !runs {
        fs::remove_dir_all(&folder)?;
    }
    if !has_venv() {
        install_apt(&["python3-venv"])?;
    }
    if !folder.join("bin/pip").exists() {
        output(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"]);
    output(pip.arg(root.join(requirements)))?;
    fs::write(installed, wanted)?;
    Ok(())
}

/// The `PATH` of tests: programs of `target/tools` last, so that a user's own are preferred.
pub(crate) fn path(root: &Path) -> Result<OsString> {
    let own = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&own).chain([root.join("target/tools/bin")]);
    Ok(env::join_paths(folders)?)
}

/// Finds a program on the `PATH`.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Debian keeps PostgreSQL's programs in a folder for each version.
fn has_postgres() -> bool {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    on_path("initdb").is_some()
        || versions.map(|version| version.path().join("bin/initdb")).any(|file| file.exists())
}

fn has_venv() -> bool {
    quiet(Command::new("python3").args(["-c", "import ensurepip, venv"]))
}

fn quiet(command: &mut Command) -> bool {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for need in ALL {
            assert_eq!(Need::named(need.name()).unwrap(), need);
        }
        assert!(Need::named("kering").unwrap_err().to_string().contains("keyring"));
    }
}
