//! What a property cannot be.

use std::{collections::HashMap, time::Duration};

use hubscope::{
    Properties,
    crm::objects::contacts::write,
};

struct Stage;

fn main() {
    let _ = Properties::from([("lifecyclestage", Stage)]);
    let _ = Properties::new().with("took", Duration::from_secs(1));
    let _ = write::create([("lifecyclestage", Stage)]);
    let _ = write::create(HashMap::from([("lifecyclestage", Stage)]));
    let _ = Properties::new().get_as::<&str>("lifecyclestage");
    let _ = Properties::new().get_as::<Stage>("lifecyclestage");
}
