//! Tally: figures added up over futures.

use super::people::Met;
use super::strikes::Candidate;
use super::work::YearWork;
use crate::domain::incident::{IncidentKind, PerIncident};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::lanes::Lanes;

/// The bit of a kind.
pub const fn bit(kind: IncidentKind) -> u16 {
    1 << kind.index()
}

/// One competence in one year, FTE: a mean over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CompetenceYear {
    /// Needed by this case.
    pub needed: f64,
    /// Needed by all cases of the portfolio.
    pub pool_needed: f64,
    /// Effective supply of the whole organisation.
    pub pool_available: f64,
    /// What lacks for this case, before hire.
    pub gap: f64,
    /// What lacks for all cases, before hire.
    pub pool_gap: f64,
    /// Hired externally for this case.
    pub external: f64,
    /// Short for this case after hiring.
    pub short: f64,
    /// What stays short of the demand of all cases, after hiring.
    pub pool_short: f64,
    /// Extra staff with nothing to do.
    pub bench: f64,
    /// Level of own staff at the start of the year.
    pub level: f64,
}

/// The same added up over futures, a few side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CompetenceYearSum([Lanes; 10]);

impl CompetenceYearSum {
    /// Adds one year of a chunk, where the futures count.
    #[inline(always)]
    pub fn add(&mut self, met: &Met, own: Lanes, short: Lanes, counts: Lanes) {
        let pool = met.pool;
        let figures = [
            own,
            pool,
            met.available,
            met.own_gap,
            met.gap,
            met.own_external,
            short,
            met.short * pool,
            met.bench,
            met.level,
        ];
        for (sum, figure) in self.0.iter_mut().zip(figures) {
            *sum += figure * counts;
        }
    }

    pub fn join(&mut self, other: &Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }

    /// The mean over a number of futures.
    pub fn over(&self, futures: f64) -> CompetenceYear {
        let [needed, pool_needed, pool_available, gap, pool_gap, external, short, pool_short, bench, level] =
            self.0.map(|sum| sum.sum() / futures);
        CompetenceYear {
            needed,
            pool_needed,
            pool_available,
            gap,
            pool_gap,
            external,
            short,
            pool_short,
            bench,
            level,
        }
    }
}

/// One competence, added up over futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleTally {
    pub years: Vec<CompetenceYearSum>,
    /// Futures in which a level is missing for this case's own need at the start.
    pub missing_at_start: Lanes,
    /// The same after the last year.
    pub missing_at_end: Lanes,
    /// FTE short in its worst year.
    pub worst_short: Lanes,
    /// Futures in which people are short of it in some year.
    pub ever_short: Lanes,
    /// Futures in which they still are in the last year.
    pub never_closed: Lanes,
    /// Months until nobody is short any more, over the futures in which that happens.
    pub months_until_closed: Lanes,
}

impl PeopleTally {
    pub fn join(&mut self, other: &Self) {
        self.years.resize_with(other.years.len(), Default::default);
        for (sum, more) in self.years.iter_mut().zip(&other.years) {
            sum.join(more);
        }
        self.missing_at_start += other.missing_at_start;
        self.missing_at_end += other.missing_at_end;
        self.worst_short += other.worst_short;
        self.ever_short += other.ever_short;
        self.never_closed += other.never_closed;
        self.months_until_closed += other.months_until_closed;
    }
}

/// The work of one layer in one year, FTE: a mean over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerYear {
    pub own: f64,
    pub partner: f64,
    /// Own coordination of the market, and of the others.
    pub coordination: [f64; 2],
}

/// The same added up over futures, a few side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerYearSum([Lanes; 4]);

impl LayerYearSum {
    #[inline(always)]
    pub fn add(&mut self, work: &YearWork, counts: Lanes) {
        let [market, others] = work.coordination;
        for (sum, figure) in self.0.iter_mut().zip([work.own, work.partner, market, others]) {
            *sum += figure * counts;
        }
    }

    pub fn join(&mut self, other: &Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }

    pub fn over(&self, futures: f64) -> LayerYear {
        let [own, partner, market, others] = self.0.map(|sum| sum.sum() / futures);
        LayerYear { own, partner, coordination: [market, others] }
    }
}

/// One kind of incident on one layer, added up over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StrikeTally {
    /// Futures in which it strikes at least once.
    pub futures: f64,
    /// Loss, k€ present value.
    pub loss: f64,
}

/// What struck in a block, added up over its futures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StruckTally {
    /// By layer and kind; losses at present value.
    pub strikes: PerLayer<PerIncident<StrikeTally>>,
    /// Months of pause by kind.
    pub pauses: PerIncident<f64>,
    /// The future that struck last, and which kinds it met on each layer.
    last: Option<(u16, PerLayer<u16>)>,
}

impl StruckTally {
    /// Adds what struck a layer; futures come in their order. `loss` is at present value.
    pub fn add(&mut self, candidate: &Candidate, layer: Layer, loss: f64) {
        let Candidate { future, kind, pause, .. } = *candidate;
        let (_, met) = match &mut self.last {
            Some(last) if last.0 == future => last,
            last => last.insert((future, PerLayer::default())),
        };
        let figures = &mut self.strikes[layer][kind];
        figures.futures += f64::from(u8::from(met[layer] & bit(kind) == 0));
        figures.loss += loss;
        met[layer] |= bit(kind);
        self.pauses[kind] += pause;
    }

    pub fn join(&mut self, other: &Self) {
        for (all, more) in self.strikes.0.iter_mut().zip(&other.strikes.0) {
            for (sum, strike) in all.0.iter_mut().zip(&more.0) {
                sum.futures += strike.futures;
                sum.loss += strike.loss;
            }
        }
        for (all, more) in self.pauses.0.iter_mut().zip(&other.pauses.0) {
            *all += more;
        }
    }
}
