//! Figures: what every round of a session with teams gave, so that nothing is simulated twice.

use crate::summary::comparison::Comparison;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the teams' choices are seen in. Rounds are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// The choices of a round in the world of that round.
    Round(usize),
    /// The same choices in the world of the card that came after it.
    Card(usize),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(BTreeMap<Sight, Arc<Comparison>>);

impl Figures {
    /// What is known of the choices in a sight.
    pub fn get(&self, sight: Sight) -> Option<&Comparison> {
        self.0.get(&sight).map(Arc::as_ref)
    }

    pub fn keep(&mut self, sight: Sight, comparison: Arc<Comparison>) {
        self.0.insert(sight, comparison);
    }

    /// Forgets what is no longer so, such as the figures under a card that was put back.
    pub fn forget(&mut self, sight: Sight) {
        self.0.remove(&sight);
    }
}
