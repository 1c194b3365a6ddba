//! The scenarios.

pub(crate) mod cut_off;
pub(crate) mod four_servers;
pub(crate) mod kills;
