//! Entries: a map for JSON whose keys keep their order.

use serde::{Serialize, Serializer};

/// A map whose keys keep their order.
pub struct Entries<T>(pub Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}
