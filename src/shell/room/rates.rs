//! Rates: how often somebody may do something, so that a flood or guessing at the code gets nowhere.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::Instant;

/// So many at once, and so many a second after that.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub at_once: f64,
    pub a_second: f64,
}

/// What is left of a rate.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    rate: Rate,
    left: f64,
    told: Instant,
}

impl Allowance {
    pub const fn new(rate: Rate, now: Instant) -> Self {
        Self { rate, left: rate.at_once, told: now }
    }

    /// Takes one; says whether there was one.
    pub fn take(&mut self, now: Instant) -> bool {
        let is_left = self.is_left(now);
        if is_left {
            self.left -= 1.0;
        }
        is_left
    }

    pub fn is_left(&mut self, now: Instant) -> bool {
        let gained = now.saturating_duration_since(self.told).as_secs_f64() * self.rate.a_second;
        self.left = (self.left + gained).min(self.rate.at_once);
        self.told = now;
        self.left >= 1.0
    }

    fn is_whole(&mut self, now: Instant) -> bool {
        self.is_left(now) && self.left >= self.rate.at_once
    }
}

/// More than this are not remembered at once; those that did nothing lately are forgotten first.
const MOST_REMEMBERED: usize = 1_000;

/// An allowance for each of many.
#[derive(Debug)]
pub struct Allowances<K> {
    rate: Rate,
    of: HashMap<K, Allowance>,
}

impl<K: Eq + Hash> Allowances<K> {
    pub fn new(rate: Rate) -> Self {
        Self { rate, of: HashMap::new() }
    }

    pub fn of(&mut self, key: K, now: Instant) -> &mut Allowance {
        if self.of.len() >= MOST_REMEMBERED {
            self.of.retain(|_, allowance| !allowance.is_whole(now));
        }
        self.of.entry(key).or_insert_with(|| Allowance::new(self.rate, now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_was_taken_comes_back_in_time() {
        let now = Instant::now();
        let mut all = Allowances::new(Rate { at_once: 3.0, a_second: 0.5 });
        let taken = (0..5).filter(|_| all.of("one", now).take(now)).count();
        assert_eq!((taken, all.of("other", now).take(now)), (3, true));
        let later = now + Duration::from_secs(4);
        assert_eq!((0..5).filter(|_| all.of("one", later).take(later)).count(), 2);
    }
}
