//! Ids of records: text on the wire, and often a number where they come from.

/// Lets text and numbers be given where a type is asked for that holds nothing but an id.
#[allow(unused_macros, reason = "each API that has such a type is a feature")]
macro_rules! conversions {
    ($ty:ty) => {
        impl From<&str> for $ty {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }

        impl From<&String> for $ty {
            fn from(id: &String) -> Self {
                Self::new(id)
            }
        }

        impl From<String> for $ty {
            fn from(id: String) -> Self {
                Self::new(id)
            }
        }

        impl From<u64> for $ty {
            fn from(id: u64) -> Self {
                Self::new(id.to_string())
            }
        }
    };
}

#[allow(unused_imports, reason = "each API that has such a type is a feature")]
pub(crate) use conversions;
