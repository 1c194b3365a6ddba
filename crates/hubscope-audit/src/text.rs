//! A report as a table for terminals.

use std::fmt;

use hubscope_auth::store::ConnectionState;
use hubscope_core::ScopeSet;

use crate::{
    Connection, Finding, Report,
    age::{age, last_use, minute},
};

const HEAD: [&str; 8] =
    ["ACCOUNT", "STATE", "USER", "AGE", "USED", "REFRESHED", "SCOPES", "FINDINGS"];

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "App {}, {}", self.client_id, minute(self.made_at))?;
        writeln!(f, "Required scopes: {}", listed(&self.required))?;
        writeln!(f, "Optional scopes: {}", listed(&self.optional))?;
        let (active, revoked) =
            (self.count(ConnectionState::Active), self.count(ConnectionState::Revoked));
        let rare = [(ConnectionState::Lost, "lost"), (ConnectionState::Damaged, "damaged")].map(
            |(state, name)| {
                let count = self.count(state);
                if count == 0 { String::new() } else { format!(", {count} {name}") }
            },
        );
        let rare = rare.concat();
        writeln!(
            f,
            "Connections: {} ({active} active, {revoked} revoked{rare})",
            self.connections.len()
        )?;
        if self.connections.is_empty() {
            return Ok(());
        }
        writeln!(f)?;
        let rows: Vec<_> = self.connections.iter().map(|connection| self.row(connection)).collect();
        let widths = widths(&rows);
        line(f, &HEAD.map(str::to_owned), &widths)?;
        for row in &rows {
            line(f, row, &widths)?;
        }
        self.details(f)
    }
}

impl Report {
    fn row(&self, connection: &Connection) -> [String; 8] {
        let now = self.made_at;
        let granted = match &connection.granted {
            Some(granted) => format!("{} granted", granted.len()),
            None => "unknown".to_owned(),
        };
        let findings: Vec<_> = connection.findings.iter().map(ToString::to_string).collect();
        [
            connection.account.to_string(),
            state(connection.state).to_owned(),
            connection.user_id.map_or_else(|| "-".to_owned(), |user| user.to_string()),
            age(connection.connected_at, now),
            last_use(connection, |used| age(used, now)),
            age(connection.refreshed_at, now),
            granted,
            if findings.is_empty() { "-".to_owned() } else { findings.join(", ") },
        ]
    }

    /// What was found, with what to do, and in which accounts which scopes.
    fn details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &finding in Finding::ALL {
            let found: Vec<_> = self
                .connections
                .iter()
                .filter(|connection| connection.findings.contains(&finding))
                .collect();
            if found.is_empty() {
                continue;
            }
            writeln!(
                f,
                "\n{finding}: {} of {}: {}",
                found.len(),
                self.connections.len(),
                finding.advice()
            )?;
            for connection in found {
                let scopes = match finding {
                    Finding::ScopesMissing => &connection.missing,
                    Finding::ScopesUndeclared => &connection.undeclared,
                    _ => continue,
                };
                writeln!(f, "  {}: {scopes}", connection.account)?;
            }
        }
        Ok(())
    }
}

pub(crate) fn state(state: ConnectionState) -> &'static str {
    match state {
        ConnectionState::Active => "active",
        ConnectionState::Revoked => "revoked",
        ConnectionState::Lost => "lost",
        ConnectionState::Damaged => "damaged",
        _ => "unknown",
    }
}

pub(crate) fn listed(scopes: &ScopeSet) -> String {
    if scopes.is_empty() { "none".to_owned() } else { scopes.to_string() }
}

fn widths(rows: &[[String; 8]]) -> [usize; 8] {
    let mut widths = HEAD.map(str::len);
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    widths
}

fn line(f: &mut fmt::Formatter<'_>, cells: &[String; 8], widths: &[usize; 8]) -> fmt::Result {
    let padded: Vec<_> =
        cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
    writeln!(f, "{}", padded.join("  ").trim_end())
}
