//! Screening: many scenarios held against limits and against each other, so that few are left to weigh.

use super::comparison::Comparison;
use super::paired::Standing;
use crate::domain::limit::Limit;
use crate::domain::outcome::{Better, Measure};

/// How a scenario stands among the others of a comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screened {
    /// The first scenario that decides the same, when that is an earlier one.
    pub same_as: Option<usize>,
    /// The limits that it does not keep, each with the share of futures in which it does, 0 to 1.
    pub missed: Vec<(Limit, f64)>,
    /// The scenarios that keep every limit and beat it: nowhere clearly worse, and somewhere clearly better.
    pub beaten_by: Vec<usize>,
    /// The figures of the scorecard on which nothing clearly beats it, while it clearly beats something.
    pub best: Vec<Measure>,
}

impl Screened {
    /// Is it left to weigh: within the limits, and beaten by none?
    pub const fn is_left(&self) -> bool {
        self.missed.is_empty() && self.beaten_by.is_empty()
    }
}

/// Screens the scenarios of a comparison on the rows of the scorecard and on its limits, each in its place.
pub fn screen(comparison: &Comparison) -> Vec<Screened> {
    let columns = &comparison.columns;
    let missed: Vec<Vec<(Limit, f64)>> = (0..columns.len())
        .map(|place| {
            let shares =
                comparison.limits.iter().filter_map(|kept| Some((kept.limit, *kept.shares.get(place)?)));
            shares.filter(|(limit, share)| !limit.is_kept(*share)).collect()
        })
        .collect();
    let screened = |place: usize| Screened {
        same_as: columns[..place]
            .iter()
            .position(|earlier| earlier.scenario.decision == columns[place].scenario.decision),
        missed: missed[place].clone(),
        beaten_by: (0..columns.len())
            .filter(|&other| missed[other].is_empty() && beats(comparison, other, place))
            .collect(),
        best: Measure::SCORECARD
            .iter()
            .copied()
            .filter(|measure| measure.is_best(comparison, place))
            .collect(),
    };
    (0..columns.len()).map(screened).collect()
}

/// Is one scenario nowhere clearly worse than another, and somewhere clearly better?
fn beats(comparison: &Comparison, one: usize, other: usize) -> bool {
    let standings =
        || Measure::SCORECARD.iter().map(|measure| measure.clear_standing(comparison, other, one));
    one != other
        && standings().all(|standing| standing != Standing::Worse)
        && standings().any(|standing| standing == Standing::Better)
}

impl Measure {
    /// Does nothing clearly beat a scenario on this figure, while it clearly beats something?
    pub fn is_best(self, comparison: &Comparison, place: usize) -> bool {
        let others = || (0..comparison.columns.len()).filter(|&other| other != place);
        let stands = |other: usize| self.clear_standing(comparison, place, other);
        self.outcome.is_judged()
            && others().all(|other| stands(other) != Standing::Better)
            && others().any(|other| stands(other) == Standing::Worse)
    }

    /// The places of the scenarios, the most favourable first; of what is not judged, the lowest.
    pub fn in_order(self, comparison: &Comparison) -> Vec<usize> {
        let mut places: Vec<usize> = (0..comparison.columns.len()).collect();
        let value = |place: usize| {
            let value = self.value(&comparison.columns[place].summary);
            if self.outcome.better() == Better::Higher && self.outcome.is_judged() { -value } else { value }
        };
        places.sort_by(|&a, &b| value(a).total_cmp(&value(b)));
        places
    }
}
