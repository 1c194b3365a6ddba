//! Values of every plain type, in every form that properties and filters take.

use std::collections::{BTreeMap, HashMap};

use hubscope::{
    Client, Date, Properties, PropertyValue, Scopes, Timestamp,
    auth::PrivateToken,
    crm::{
        AssociationType,
        association_types::{CONTACT_TO_COMPANY_PRIMARY, NOTE_TO_DEAL},
        objects::contacts::{read, write},
        search::{Filter, FilterGroup, Sort},
        types::{RecordAssociations, RecordBatchRead},
    },
};

#[derive(Scopes)]
#[scopes("crm.objects.contacts.read", "crm.objects.contacts.write")]
struct App;

struct Own(u8);

impl PropertyValue for Own {
    fn to_text(&self) -> String {
        self.0.to_string()
    }
}

fn properties(date: Date, moment: Timestamp, phone: Option<String>) {
    let _ = write::create([("amount", 100)]);
    let _ = write::create([("amount", 0.5)]);
    let _ = write::create([("paid", true)]);
    let _ = write::create([("birthday", date)]);
    let _ = write::create([("seen", moment)]);
    let _ = write::create([("phone", phone.clone())]);
    let _ = write::create([("interests", ["poetry", "science"])]);
    let _ = write::create([("interests", vec![String::new()])]);
    let _ = write::create([("own", Own(1))]);
    let _ = write::create(HashMap::from([("a", 1)]));
    let _ = write::create(HashMap::from([("a".to_owned(), "b".to_owned())]));
    let _ = write::create(BTreeMap::from([("a", Some(1))]));
    let _ = write::create(vec![("a", "b")]);
    let _ = write::create(&[("a", "b")]);
    let _ = write::create(&[("a", "b")][..]);
    let _ = write::create(&vec![("a".to_owned(), "b".to_owned())][..]);
    let mixed: [(&str, &dyn PropertyValue); 2] = [("a", &1), ("b", &true)];
    let _ = write::create(mixed);
    let _ = write::create(Properties::new().with("a", 1).with("b", phone).with("c", [1, 2]));
    let _ = write::create(["email", "phone"].iter().zip(["a", "b"]).map(|(n, v)| (*n, v)).collect::<Properties>());
}

fn searches(date: Date) {
    let _ = read::search()
        .filter_groups([Filter::eq("email", "ada@example.com"), Filter::gte("createdate", date)])
        .sorts([Sort::descending("createdate")]);
    let _ = read::search().filter_groups([
        FilterGroup::from([Filter::one_of("a", [1, 2]), Filter::between("b", 1..=2)]),
        Filter::has_property("c").into(),
    ]);
    let _ = read::search().filter_groups([[Filter::ne("a", true), Filter::lacks_property("b")]]);
}

fn ids(id: String) {
    let _ = RecordAssociations::to(&id, CONTACT_TO_COMPANY_PRIMARY);
    let _ = RecordAssociations::to(51, NOTE_TO_DEAL);
    let _ = RecordAssociations::to("51", AssociationType::user_defined(36));
    let _ = RecordBatchRead::new(["1", "2"]);
    let _ = RecordBatchRead::new([1, 2]);
    let _ = RecordBatchRead::new(vec![id]);
}

fn main() {
    let _ = (properties, searches, ids);
    let _ = Client::<App>::new(PrivateToken::new("pat-na1-0").unwrap());
}
