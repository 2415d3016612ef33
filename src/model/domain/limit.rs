//! Limit: what a choice must stay within, in so many of 100 futures.

use super::outcome::{Better, Outcome, PerOutcome};
use super::parameter::Unit;
use std::fmt;

/// In how many of 100 futures a limit must hold when that is not said.
pub const USUAL_FUTURES: u8 = 80;

/// An amount that an outcome must not pass, on its worse side, in at least so many of 100 futures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub outcome: Outcome,
    /// The amount, in the unit of the outcome: the most where less is better, else the least.
    pub amount: f64,
    /// In at least so many of 100 futures, 1 to 100.
    pub futures: u8,
}

/// Why a text is not a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitError {
    /// It is not `OUTCOME=AMOUNT`, or `OUTCOME=AMOUNT@FUTURES`.
    NotALimit,
    /// No outcome has this id.
    UnknownOutcome(String),
    /// This is no amount: a number of 0 or more, at most 1 for a share.
    NotAnAmount(String),
    /// This is no number of futures out of 100: 1 to 100.
    NotFutures(String),
}

impl Limit {
    /// The budget, k€, kept when the cost stays within it in more futures than not.
    pub const fn budget(amount: f64) -> Self {
        Self { outcome: Outcome::Cost, amount, futures: 50 }
    }

    /// Does a future with this value keep it?
    pub fn holds_for(&self, value: f64) -> bool {
        match self.outcome.better() {
            Better::Lower => value <= self.amount,
            Better::Higher => value >= self.amount,
        }
    }

    /// The share of futures that keep it, 0 to 1; nothing without futures.
    pub fn share(&self, values: &[f64]) -> f64 {
        let kept = values.iter().filter(|value| self.holds_for(**value)).count();
        kept as f64 / values.len().max(1) as f64
    }

    /// Is it kept when this share of the futures keep it? Decided by whole futures out of 100, as they are shown.
    pub fn is_kept(&self, share: f64) -> bool {
        (share * 100.0).round() >= f64::from(self.futures)
    }

    /// A limit on the share of futures in which something is so: at most this share where less is better, else at least.
    pub fn on_share(outcome: Outcome, share: f64) -> Option<Self> {
        let (amount, futures) = match outcome.better() {
            Better::Lower => (0.0, 1.0 - share),
            Better::Higher => (1.0, share),
        };
        let futures = (futures * 100.0).round();
        (1.0..=100.0).contains(&futures).then_some(Self { outcome, amount, futures: futures as u8 })
    }

    /// Reads `OUTCOME=AMOUNT` or `OUTCOME=AMOUNT@FUTURES`, the form of [`fmt::Display`].
    ///
    /// # Errors
    /// What part is not understood.
    pub fn parse(text: &str) -> Result<Self, LimitError> {
        let (outcome, rest) = text.split_once('=').ok_or(LimitError::NotALimit)?;
        let (amount, futures) =
            rest.split_once('@').map_or((rest, None), |(amount, futures)| (amount, Some(futures)));
        let outcome = outcome.trim();
        let outcome =
            Outcome::from_id(outcome).ok_or_else(|| LimitError::UnknownOutcome(outcome.to_owned()))?;
        let most = if outcome.unit() == Unit::Share { 1.0 } else { f64::MAX };
        let amount = amount.trim();
        let found = amount.replace(',', ".").parse::<f64>().ok().filter(|found| (0.0..=most).contains(found));
        let found = found.ok_or_else(|| LimitError::NotAnAmount(amount.to_owned()))?;
        if outcome.is_yes_or_no() && futures.is_none() {
            return Self::on_share(outcome, found).ok_or_else(|| LimitError::NotAnAmount(amount.to_owned()));
        }
        let futures = match futures.map(str::trim) {
            None => USUAL_FUTURES,
            Some(text) => text
                .parse()
                .ok()
                .filter(|futures| (1..=100).contains(futures))
                .ok_or_else(|| LimitError::NotFutures(text.to_owned()))?,
        };
        Ok(Self { outcome, amount: found, futures })
    }
}

/// In which futures not all limits are kept, given a column of values for each outcome.
pub fn misses(limits: &[Limit], outcomes: &PerOutcome<Vec<f64>>) -> Vec<bool> {
    let futures = limits.iter().map(|limit| outcomes[limit.outcome].len()).min().unwrap_or_default();
    let is_missed =
        |future: usize| limits.iter().any(|limit| !limit.holds_for(outcomes[limit.outcome][future]));
    (0..futures).map(is_missed).collect()
}

/// The share of futures that keep all limits, 0 to 1; nothing without futures.
pub fn share_of_all(limits: &[Limit], outcomes: &PerOutcome<Vec<f64>>) -> f64 {
    let missed = misses(limits, outcomes);
    missed.iter().filter(|is_missed| !**is_missed).count() as f64 / missed.len().max(1) as f64
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}@{}", self.outcome.id(), self.amount, self.futures)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_read_back_as_written() {
        for text in ["cost=450@90", "own_people=1.5@80", "value=0.7@50"] {
            assert_eq!(Limit::parse(text).map(|limit| limit.to_string()), Ok(text.to_owned()));
        }
        assert_eq!(Limit::parse("cost = 450").map(|limit| limit.futures), Ok(USUAL_FUTURES));
    }

    #[test]
    fn each_part_is_told_when_it_is_wrong() {
        assert_eq!(Limit::parse("cost"), Err(LimitError::NotALimit));
        assert_eq!(Limit::parse("costs=4"), Err(LimitError::UnknownOutcome("costs".to_owned())));
        assert_eq!(Limit::parse("cost=much"), Err(LimitError::NotAnAmount("much".to_owned())));
        assert_eq!(Limit::parse("value=70"), Err(LimitError::NotAnAmount("70".to_owned())));
        assert_eq!(Limit::parse("cost=4@0"), Err(LimitError::NotFutures("0".to_owned())));
        assert_eq!(Limit::parse("cost=4@101"), Err(LimitError::NotFutures("101".to_owned())));
    }

    #[test]
    fn what_is_so_or_not_is_limited_by_its_share_of_the_futures() {
        assert_eq!(
            Limit::parse("within_budget=0.9").map(|limit| limit.to_string()),
            Ok("within_budget=1@90".to_owned())
        );
        assert_eq!(Limit::parse("serious=0.3").map(|limit| limit.to_string()), Ok("serious=0@70".to_owned()));
        assert_eq!(Limit::parse("serious=0@80").map(|limit| limit.futures), Ok(80));
        assert_eq!(Limit::parse("serious=1"), Err(LimitError::NotAnAmount("1".to_owned())));
    }

    #[test]
    fn all_limits_are_kept_together_in_the_futures_that_keep_each() {
        let mut outcomes = PerOutcome::<Vec<f64>>::default();
        outcomes[Outcome::Cost] = vec![9.0, 9.0, 11.0, 11.0];
        outcomes[Outcome::Value] = vec![0.4, 0.6, 0.4, 0.6];
        let limits = [(Outcome::Cost, 10.0), (Outcome::Value, 0.5)].map(|(outcome, amount)| Limit {
            outcome,
            amount,
            futures: 80,
        });
        assert_eq!(misses(&limits, &outcomes), [true, false, true, true]);
        assert_eq!(share_of_all(&limits, &outcomes), 0.25);
    }

    #[test]
    fn the_worse_side_is_above_a_cost_and_below_a_value() {
        let cost = Limit { outcome: Outcome::Cost, amount: 10.0, futures: 50 };
        assert_eq!(cost.share(&[9.0, 10.0, 11.0, 12.0]), 0.5);
        let value = Limit { outcome: Outcome::Value, amount: 0.5, futures: 50 };
        assert_eq!(value.share(&[0.4, 0.5, 0.6, 0.7]), 0.75);
        assert!(cost.is_kept(0.495) && !cost.is_kept(0.494));
    }
}
