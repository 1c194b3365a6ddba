//! The faults that are in force.

use super::fault::Fault;

/// The rules that are in force, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        if fault.times != Some(0) {
            self.0.push(fault);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Returns the oldest rule that selects this request, and counts it as applied.
    pub(crate) fn take(&mut self, method: &str, path: &str) -> Option<Fault> {
        let at = self.0.iter().position(|fault| fault.selects(method, path))?;
        let fault = self.0.get_mut(at)?;
        let taken = fault.clone();
        match &mut fault.times {
            Some(1) => drop(self.0.remove(at)),
            Some(times) => *times -= 1,
            None => {}
        }
        Some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::delivery::Delivery;

    #[test]
    fn the_oldest_fitting_rule_applies_as_often_as_it_says() {
        let mut faults = Faults::default();
        faults.add(Fault::status(502).method("get").path("/crm").times(2));
        faults.add(Fault::status(503).always());
        let mut status =
            |method: &str, path: &str| match faults.take(method, path).map(|f| f.deliver(None)) {
                Some(Delivery::Whole(response)) => response.status.as_u16(),
                other => panic!("{other:?}"),
            };
        assert_eq!(status("POST", "/crm/x"), 503);
        assert_eq!(
            [status("GET", "/crm/x"), status("GET", "/crm"), status("GET", "/crm")],
            [502, 502, 503]
        );
    }

    #[test]
    fn a_fault_for_zero_requests_is_ignored() {
        let mut faults = Faults::default();
        faults.add(Fault::status(500).times(0));
        assert!(faults.take("GET", "/").is_none());
    }
}
