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
    pub cidr: Option<String>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub direction: Option<IpRangeDirection>,
    pub service: Option<IpRangeService>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    IpRangeDirection {
        Egress = "EGRESS",
        Ingress = "INGRESS",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    IpRangeService {
        Api = "API",
        Dns = "DNS",
        Email = "EMAIL",
        TestService = "TEST_SERVICE",
        WebScraping = "WEB_SCRAPING",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListIpRangesAsTextDirection {
        Ingress = "INGRESS",
        Egress = "EGRESS",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListIpRangesAsTextService {
        Email = "EMAIL",
        Api = "API",
        Dns = "DNS",
        WebScraping = "WEB_SCRAPING",
        TestService = "TEST_SERVICE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListIpRangesDirection {
        Ingress = "INGRESS",
        Egress = "EGRESS",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListIpRangesService {
        Email = "EMAIL",
        Api = "API",
        Dns = "DNS",
        WebScraping = "WEB_SCRAPING",
        TestService = "TEST_SERVICE",
    }
}
