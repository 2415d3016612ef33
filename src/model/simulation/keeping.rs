//! Keeping: what was worked out for one decision, for all decisions that ask the same.

use std::collections::HashMap;

/// Where something is kept, and its key: what has the same key is the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub key: u64,
    slot: usize,
}

impl Place {
    /// Without a slot yet.
    pub const fn of(key: u64) -> Self {
        Self { key, slot: 0 }
    }
}

/// Gives slots to what a series of decisions asks at one place, from the first free one on, and says which is free then. What
/// is asked again after something else gets a slot of its own; what comes once takes the place of what came once before.
pub fn give_slots<D>(decisions: &mut [D], free: usize, place: impl Fn(&mut D) -> &mut Place) -> usize {
    let mut runs: HashMap<u64, usize> = HashMap::new();
    let mut last = None;
    for decision in decisions.iter_mut() {
        let key = place(decision).key;
        if last != Some(key) {
            *runs.entry(key).or_default() += 1;
        }
        last = Some(key);
    }
    let mut next = free + 1;
    let mut own: HashMap<u64, usize> = HashMap::new();
    for decision in decisions {
        let place = place(decision);
        place.slot = if runs[&place.key] == 1 {
            free
        } else {
            *own.entry(place.key).or_insert_with(|| {
                next += 1;
                next - 1
            })
        };
    }
    next
}

/// What is kept, slot by slot.
pub struct Kept<T> {
    keys: Vec<Option<u64>>,
    values: Vec<T>,
}

impl<T: Default> Kept<T> {
    pub fn new(slots: usize) -> Self {
        Self { keys: vec![None; slots], values: std::iter::repeat_with(T::default).take(slots).collect() }
    }

    /// Everything is to be worked out anew, in the memory that is there.
    pub fn forget(&mut self) {
        self.keys.fill(None);
    }

    #[inline]
    pub fn holds(&self, place: Place) -> bool {
        self.keys[place.slot] == Some(place.key)
    }

    #[inline]
    pub fn of(&self, place: Place) -> &T {
        &self.values[place.slot]
    }

    /// What is there, to be written over with what belongs there.
    #[inline]
    pub fn renew(&mut self, place: Place) -> &mut T {
        self.keys[place.slot] = Some(place.key);
        &mut self.values[place.slot]
    }
}
