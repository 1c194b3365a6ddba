//! The HTML of the consent page.

use super::asked::Asked;
use crate::fields::Fields;

/// The form field of the button that the user pressed, and its values.
pub(super) const DECISION: &str = "decision";
pub(super) const ALLOW: &str = "allow";
pub(super) const DENY: &str = "deny";
/// The form field that is repeated for every optional scope that the user leaves ticked.
pub(super) const TICKED: &str = "granted";

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;\
    padding:0 1rem;color:#213343}h1{font-size:1.4rem}code{background:#f0f3f6;padding:.1rem .3rem;\
    border-radius:3px}li{margin:.3rem 0}ul{list-style:none;padding:0}button{font:inherit;\
    padding:.5rem 1.4rem;margin-right:.6rem;border-radius:4px;border:1px solid #516f90;\
    background:#fff;cursor:pointer}button[value=allow]{background:#0b6b63;border-color:#0b6b63;\
    color:#fff}small{color:#516f90}";

/// Renders the consent page. Its form repeats the parameters of the URL, so the server keeps no
/// state.
pub(super) fn page(asked: &Asked, query: &Fields) -> String {
    let repeated = [
        "client_id",
        "redirect_uri",
        "scope",
        "optional_scope",
        "state",
        "code_challenge",
        "code_challenge_method",
        "response_type",
    ];
    let hidden = repeated.iter().filter_map(|name| {
        let value = query.get(name)?;
        Some(format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", escape(value)))
    });
    let scopes =
        asked.scopes.iter().map(|scope| format!("<li><code>{}</code></li>\n", escape(scope)));
    let optional = asked.optional.iter().map(|scope| {
        let scope = escape(scope);
        format!(
            "<li><label><input type=\"checkbox\" name=\"{TICKED}\" value=\"{scope}\" checked> \
             <code>{scope}</code></label></li>\n"
        )
    });
    let optional = match asked.optional.is_empty() {
        true => String::new(),
        false => format!(
            "<p>These scopes are optional:</p>\n<ul>\n{}</ul>\n",
            optional.collect::<String>()
        ),
    };
    let body = format!(
        "<h1>Connect this app to the emulator's account?</h1>\n\
         <p>The app <code>{}</code> requests:</p>\n\
         <form method=\"post\" action=\"/oauth/authorize/decision\">\n{}<ul>\n{}</ul>\n{optional}\
         <p><button name=\"{DECISION}\" value=\"{ALLOW}\">Allow</button>\
         <button name=\"{DECISION}\" value=\"{DENY}\">Deny</button></p>\n</form>\n\
         <p><small>Either way you are redirected to <code>{}</code>. This is hubscope-emulator, \
         not HubSpot.</small></p>",
        escape(&asked.client_id),
        hidden.collect::<String>(),
        scopes.collect::<String>(),
        escape(&asked.redirect_uri),
    );
    document("Connect an app", &body)
}

/// Renders the page that shows why a request is invalid.
pub(super) fn refusal(message: &str) -> String {
    let body = format!("<h1>This app cannot be connected</h1>\n<p>{}</p>", escape(message));
    document("Authorization failed", &body)
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_escaped() {
        let query = Fields(vec![("state".into(), "\"><script>alert('1')</script>".into())]);
        let asked = Asked {
            client_id: "<b>".into(),
            redirect_uri: "http://localhost/?a=1&b".into(),
            scopes: ["<i>".to_owned()].into(),
            optional: ["\"x".to_owned()].into(),
            state: None,
            challenge: None,
        };
        let page = page(&asked, &query);
        assert!(!page.contains("<script>") && !page.contains("<b>") && !page.contains("<i>"));
        assert!(page.contains("&quot;x") && page.contains("?a=1&amp;b"));
    }
}
