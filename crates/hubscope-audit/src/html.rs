//! A report as one HTML page that needs nothing else: no script, no font, no picture from anywhere.

use hubscope_auth::store::ConnectionState;
use hubscope_core::ScopeSet;
use maud::{DOCTYPE, Markup, html};

use crate::{
    Connection, Finding, Report,
    age::{age, ago, last_use, minute},
    report::Declared,
    text::{listed, state},
};

const STYLE: &str = include_str!("report.css");

impl Report {
    /// The report as a page to keep or to send. Connections with findings come first.
    pub fn to_html(&self) -> String {
        let mut connections: Vec<_> = self.connections.iter().collect();
        connections.sort_by_key(|connection| (connection.findings.is_empty(), connection.account));
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    // Should a text of HubSpot's ever get here unescaped, no browser runs it.
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                    title { "HubSpot connections of app " (self.client_id) }
                    style { (maud::PreEscaped(STYLE)) }
                }
                body {
                    h1 { "HubSpot connections" }
                    p.about { "App " code { (self.client_id) } ", " (minute(self.made_at)) }
                    (self.tiles())
                    (self.findings())
                    (self.scope_table())
                    h2 { "Connections" }
                    (self.table(&connections))
                }
            }
        };
        page.into_string()
    }

    fn tiles(&self) -> Markup {
        let sound =
            self.connections.iter().filter(|connection| connection.findings.is_empty()).count();
        let tiles = [
            ("connections", self.connections.len(), "all"),
            ("active", self.count(ConnectionState::Active), "good"),
            ("revoked", self.count(ConnectionState::Revoked), "bad"),
            ("with findings", self.connections.len() - sound, "fair"),
        ];
        html! {
            div.tiles {
                @for (name, count, class) in tiles {
                    div.tile.(class) { strong { (count) } span { (name) } }
                }
            }
        }
    }

    fn findings(&self) -> Markup {
        let found: Vec<_> =
            Finding::ALL.iter().map(|&finding| (finding, self.found(finding))).collect();
        html! {
            @if found.iter().any(|(_, count)| *count > 0) {
                h2 { "Findings" }
                table {
                    thead { tr { th { "Finding" } th.number { "Connections" } th { "What to do" } } }
                    tbody {
                        @for (finding, count) in found.into_iter().filter(|(_, count)| *count > 0) {
                            tr { td { (badge(finding)) } td.number { (count) } td { (finding.advice()) } }
                        }
                    }
                }
            }
        }
    }

    fn scope_table(&self) -> Markup {
        let active = self.count(ConnectionState::Active);
        html! {
            h2 { "Scopes of the " (active) " active connections" }
            table {
                thead { tr { th { "Scope" } th { "Declared" } th.number { "Granted" } th { } } }
                tbody {
                    @for scope in self.scopes() {
                        tr {
                            td { code { (scope.scope) } }
                            td { (match scope.declared {
                                Declared::Required => "required",
                                Declared::Optional => "optional",
                                Declared::No => "no",
                            }) }
                            td.number { (scope.granted) }
                            td.bar { meter min="0" max=(active.max(1)) value=(scope.granted) { } }
                        }
                    }
                }
            }
        }
    }

    fn table(&self, connections: &[&Connection]) -> Markup {
        let now = self.made_at;
        html! {
            table {
                thead { tr {
                    th.number { "Account" } th { "State" } th.number { "User" } th { "Age" } th { "Last use" }
                    th { "Last refresh" } th { "Key" } th { "Scopes" } th { "Findings" }
                } }
                tbody {
                    @for connection in connections {
                        tr {
                            td.number { (connection.account) }
                            td { span.state.(state(connection.state)) { (state(connection.state)) } }
                            td.number { @if let Some(user) = connection.user_id { (user) } @else { "–" } }
                            td title=(minute(connection.connected_at)) { (age(connection.connected_at, now)) }
                            td title=(last_use(connection, minute)) { (last_use(connection, |used| ago(used, now))) }
                            td title=(minute(connection.refreshed_at)) { (ago(connection.refreshed_at, now)) }
                            td { code { (connection.key_id) } }
                            td { (scopes(connection)) }
                            td { @for finding in &connection.findings { (badge(*finding)) " " } }
                        }
                    }
                }
            }
        }
    }
}

/// What was granted, to be unfolded, and in what it differs from what is declared.
fn scopes(connection: &Connection) -> Markup {
    let differences: [(&str, &ScopeSet); 3] = [
        ("missing", &connection.missing),
        ("declined", &connection.declined),
        ("undeclared", &connection.undeclared),
    ];
    html! {
        @match &connection.granted {
            Some(granted) => details { summary { (granted.len()) " granted" } (listed(granted)) },
            None => "unknown",
        }
        @for (name, set) in differences.into_iter().filter(|(_, set)| !set.is_empty()) {
            div.(name) { (name) ": " (set) }
        }
    }
}

fn badge(finding: Finding) -> Markup {
    let grave = matches!(
        finding,
        Finding::Damaged
            | Finding::Revoked
            | Finding::Lost
            | Finding::ScopesMissing
            | Finding::KeyMissing
            | Finding::KeyWrong
    );
    html! { span.badge.(if grave { "bad" } else { "fair" }) { (finding) } }
}
