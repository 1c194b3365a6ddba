//! Lists the records of a custom object, cars, through a module that is generated from `hubspot/crm/cars.toml`:
//!
//! ```text
//! hubscope-codegen generate --spec hubspot --out src/hubspot
//! ```

mod hubspot;

use hubscope_auth::PrivateToken;
use hubscope_core::Scopes;
use hubscope_emulator::Emulator;
use hubscope_ureq::Client;
use hubspot::crm::objects::custom::read as cars;

#[derive(Scopes)]
#[scopes("oauth", "crm.objects.custom.read")]
struct App;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    for name in ["Ada", "Grace"] {
        emulator.seed("cars", [("name", name)]);
    }
    let token = PrivateToken::new(emulator.token("oauth crm.objects.custom.read"))?;
    let client = Client::<App>::builder().base_url(emulator.url()).build(token)?;
    let page = cars::list().limit(10).properties(["name"]).send(&client)?;
    for car in &page.results {
        println!("{} {}", car.id.as_deref().unwrap_or_default(), car.properties.get("name").unwrap_or("?"));
    }
    Ok(())
}
