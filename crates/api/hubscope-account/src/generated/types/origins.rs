//! Types of `origins`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Ip range, `IpRange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IpRange {
    /// `cidr`.
    pub cidr: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `direction`.
    pub direction: Option<IpRangeDirection>,
    /// `service`.
    pub service: Option<IpRangeService>,
}

hubscope_core::string_enum! {
    /// The values of ip range direction.
    IpRangeDirection {
        /// `EGRESS`.
        Egress = "EGRESS",
        /// `INGRESS`.
        Ingress = "INGRESS",
    }
}

hubscope_core::string_enum! {
    /// The values of ip range service.
    IpRangeService {
        /// `API`.
        Api = "API",
        /// `DNS`.
        Dns = "DNS",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `TEST_SERVICE`.
        TestService = "TEST_SERVICE",
        /// `WEB_SCRAPING`.
        WebScraping = "WEB_SCRAPING",
    }
}

hubscope_core::string_enum! {
    /// The values of list ip ranges as text direction.
    ListIpRangesAsTextDirection {
        /// `INGRESS`.
        Ingress = "INGRESS",
        /// `EGRESS`.
        Egress = "EGRESS",
    }
}

hubscope_core::string_enum! {
    /// The values of list ip ranges as text service.
    ListIpRangesAsTextService {
        /// `EMAIL`.
        Email = "EMAIL",
        /// `API`.
        Api = "API",
        /// `DNS`.
        Dns = "DNS",
        /// `WEB_SCRAPING`.
        WebScraping = "WEB_SCRAPING",
        /// `TEST_SERVICE`.
        TestService = "TEST_SERVICE",
    }
}

hubscope_core::string_enum! {
    /// The values of list ip ranges direction.
    ListIpRangesDirection {
        /// `INGRESS`.
        Ingress = "INGRESS",
        /// `EGRESS`.
        Egress = "EGRESS",
    }
}

hubscope_core::string_enum! {
    /// The values of list ip ranges service.
    ListIpRangesService {
        /// `EMAIL`.
        Email = "EMAIL",
        /// `API`.
        Api = "API",
        /// `DNS`.
        Dns = "DNS",
        /// `WEB_SCRAPING`.
        WebScraping = "WEB_SCRAPING",
        /// `TEST_SERVICE`.
        TestService = "TEST_SERVICE",
    }
}
