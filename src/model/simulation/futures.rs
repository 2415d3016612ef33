//! Futures: the outcome columns of one scenario, block after block.

use super::column::Column;
use super::tally::{CompetenceYear, GapTally, LayerYear, StrikeTally};
use crate::domain::cost_part::PerCostPart;
use crate::domain::incident::PerIncident;
use crate::domain::outcome::PerOutcome;
use crate::domain::people::PerCompetence;
use crate::domain::stack::PerLayer;

/// Outcome columns of one scenario; as many values as there are futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Futures {
    /// Every outcome, one value in each future.
    pub outcomes: PerOutcome<Column>,
    /// Parts of the cost, k€ present value.
    pub parts: PerCostPart<Column>,
    /// Cost by year, k€ present value.
    pub years: Vec<Column>,
    /// Kinds of incident that struck: bit by place of the kind.
    pub kinds: Vec<u16>,
    /// Incidents by layer and kind.
    pub strikes: PerLayer<PerIncident<StrikeTally>>,
    /// Months of pause by kind, summed over the futures.
    pub pauses: PerIncident<f64>,
    /// Work by layer and year.
    pub work: PerLayer<Vec<LayerYear>>,
    /// How long people are short, by competence.
    pub gaps: PerCompetence<GapTally>,
    /// FTE short of each competence in its worst year, summed over the futures.
    pub worst_short: PerCompetence<f64>,
    /// People by competence and year, summed over the futures.
    pub people: PerCompetence<Vec<CompetenceYear>>,
}

impl Futures {
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// Makes room for more futures at once, so that appending blocks copies nothing twice.
    pub fn reserve(&mut self, futures: usize) {
        let columns = self.outcomes.0.iter_mut().chain(&mut self.parts.0).chain(&mut self.years);
        for column in columns {
            column.reserve_exact(futures);
        }
        self.kinds.reserve_exact(futures);
    }

    /// Appends the next block.
    pub fn append(&mut self, block: &Self) {
        for (all, more) in self.outcomes.0.iter_mut().zip(&block.outcomes.0) {
            all.extend_from_slice(more);
        }
        for (all, more) in self.parts.0.iter_mut().zip(&block.parts.0) {
            all.extend_from_slice(more);
        }
        self.years.resize_with(block.years.len(), Vec::new);
        for (all, more) in self.years.iter_mut().zip(&block.years) {
            all.extend_from_slice(more);
        }
        self.kinds.extend_from_slice(&block.kinds);
        for (all, more) in self.strikes.0.iter_mut().zip(&block.strikes.0) {
            for (sum, strike) in all.0.iter_mut().zip(&more.0) {
                sum.futures += strike.futures;
                sum.loss += strike.loss;
            }
        }
        for (all, more) in self.pauses.0.iter_mut().zip(&block.pauses.0) {
            *all += more;
        }
        for (all, more) in self.work.0.iter_mut().zip(&block.work.0) {
            all.resize_with(more.len(), LayerYear::default);
            for (sum, year) in all.iter_mut().zip(more) {
                sum.own += year.own;
                sum.partner += year.partner;
            }
        }
        for (all, more) in self.gaps.0.iter_mut().zip(&block.gaps.0) {
            all.ever += more.ever;
            all.never_closed += more.never_closed;
            all.months += more.months;
        }
        for (all, more) in self.worst_short.0.iter_mut().zip(&block.worst_short.0) {
            *all += more;
        }
        for (all, more) in self.people.0.iter_mut().zip(&block.people.0) {
            all.resize_with(more.len(), CompetenceYear::default);
            for (sum, year) in all.iter_mut().zip(more) {
                sum.add(year);
            }
        }
    }
}
