//! The calls of the API `currencies`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::currencies::read::{BatchReadExchangeRates, batch_read_exchange_rates};
pub use crate::currencies::read::{GetCentralFxRatesInformation, get_central_fx_rates_information};
pub use crate::currencies::read::{GetCompanyCurrency, get_company_currency};
pub use crate::currencies::read::{GetExchangeRate, get_exchange_rate};
pub use crate::currencies::read::{ListCodes, list_codes};
pub use crate::currencies::read::{ListCurrentExchangeRates, list_current_exchange_rates};
pub use crate::currencies::read::{ListExchangeRates, list_exchange_rates};
pub use crate::currencies::read::{ListUnsupportedCurrencies, list_unsupported_currencies};
pub use crate::currencies::write::{AddCurrency, add_currency};
pub use crate::currencies::write::{BatchCreateExchangeRates, batch_create_exchange_rates};
pub use crate::currencies::write::{BatchUpdateExchangeRates, batch_update_exchange_rates};
pub use crate::currencies::write::{CreateExchangeRate, create_exchange_rate};
pub use crate::currencies::write::{UpdateCompanyCurrency, update_company_currency};
pub use crate::currencies::write::{UpdateExchangeRate, update_exchange_rate};
pub use crate::currencies::write::{UpdateExchangeRateVisibility, update_exchange_rate_visibility};
