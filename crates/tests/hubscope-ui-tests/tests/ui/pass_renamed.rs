// A crate under another name says so.
use renamed::Scopes;

#[derive(Scopes)]
#[scopes(crate = "renamed", "oauth")]
struct App;

fn needs<S: renamed::scope::Oauth>() {}

#[renamed::requires_scopes(crate = "renamed", "oauth")]
fn bounded<S>() {
    needs::<S>();
}

fn main() {
    bounded::<App>();
}
