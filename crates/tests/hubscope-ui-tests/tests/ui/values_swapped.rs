//! Arguments in the wrong order.

use hubscope::crm::{
    association_types::NOTE_TO_DEAL,
    search::{Filter, FilterOperator, Sort},
    types::RecordAssociations,
};

fn main() {
    let _ = Filter::eq("email", FilterOperator::Eq);
    let _ = Filter::eq(FilterOperator::Eq, "email");
    let _ = Filter::between(1..=2, "amount");
    let _ = Filter::one_of(["a", "b"], "dealstage");
    let _ = Sort::descending("createdate", true);
    let _ = RecordAssociations::to(NOTE_TO_DEAL, "51");
}
