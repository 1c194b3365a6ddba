//! Filters without a value.

use hubscope::crm::search::Filter;

fn main() {
    let _ = Filter::eq("email");
    let _ = Filter::eq("email", None::<&str>);
    let _ = Filter::one_of("email", "ada@example.com");
    let _ = Filter::between("amount", 1);
}
