//! Futures: the outcome columns of one scenario, block after block.

pub use super::luck::Column;
use super::tally::{LayerYearSum, PeopleTally, StruckTally};
use crate::domain::cost_part::PerCostPart;
use crate::domain::outcome::PerOutcome;
use crate::domain::people::PerCompetence;
use crate::domain::stack::PerLayer;
use crate::numeric::lanes::Lanes;

/// Outcome columns of one scenario; as many values as there are futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Futures {
    /// Every outcome, one value in each future.
    pub outcomes: PerOutcome<Column>,
    /// Parts of the cost, k€ present value, summed.
    pub parts: PerCostPart<Lanes>,
    /// Cost by year, k€ present value, summed.
    pub years: Vec<Lanes>,
    /// Kinds of incident that struck: bit by place of the kind.
    pub kinds: Vec<u16>,
    /// Kinds of incident that were serious.
    pub serious_kinds: Vec<u16>,
    /// Incidents and pauses, added up.
    pub struck: StruckTally,
    /// Extra staff with nothing to do, k€ present value, summed.
    pub bench: Lanes,
    /// Work by layer and year; in a portfolio that looks further ahead than the case also past its horizon.
    pub work: PerLayer<Vec<LayerYearSum>>,
    /// People by competence.
    pub people: PerCompetence<PeopleTally>,
}

impl Futures {
    /// None yet, of a case that looks this many years ahead and works on for so many.
    pub fn with_years(years: usize, works_for: usize) -> Self {
        Self {
            years: vec![Lanes::ZERO; years],
            work: PerLayer::from_fn(|_| vec![LayerYearSum::default(); works_for]),
            ..Self::default()
        }
    }

    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Makes room for more futures at once, so that appending blocks copies nothing twice.
    pub fn reserve(&mut self, futures: usize) {
        for column in &mut self.outcomes.0 {
            column.reserve_exact(futures);
        }
        self.kinds.reserve_exact(futures);
        self.serious_kinds.reserve_exact(futures);
    }

    /// Appends the next futures.
    pub fn append(&mut self, block: &Self) {
        for (all, more) in self.outcomes.0.iter_mut().zip(&block.outcomes.0) {
            all.extend_from_slice(more);
        }
        self.years.resize(block.years.len(), Lanes::ZERO);
        let sums = self.parts.0.iter_mut().chain(&mut self.years);
        sums.zip(block.parts.0.iter().chain(&block.years)).for_each(|(sum, more)| *sum += *more);
        self.kinds.extend_from_slice(&block.kinds);
        self.serious_kinds.extend_from_slice(&block.serious_kinds);
        self.struck.join(&block.struck);
        self.bench += block.bench;
        for (all, more) in self.work.0.iter_mut().zip(&block.work.0) {
            all.resize_with(more.len(), LayerYearSum::default);
            all.iter_mut().zip(more).for_each(|(sum, more)| sum.join(more));
        }
        for (all, more) in self.people.0.iter_mut().zip(&block.people.0) {
            all.join(more);
        }
    }
}
