//! Search: every number tried in turn, and what it does to two scenarios and their difference.

use super::apart::Apart;
use super::drawn;
use super::influence::{DoubtShares, Explained, Influence, Influences, ScenarioAndDifference};
use super::result::Result;
use super::trials::{Bench, BothMeans};
use crate::domain::assumption::Assumption;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::simulation::block::BlockDraws;
use crate::simulation::futures::Column;
use crate::summary::grouping::ascending;
use crate::summary::influence::{Ranks, Spread};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many numbers each thread tries in a step: some change nothing and take no time, so that one at a time would let threads
/// wait for each other.
const TRIES: usize = 4;

/// A search under way. It goes in small steps, so that it can stop at any time and go on later. What costs little comes
/// first: how much is doubt, what goes together with luck and doubt, then every number tried in turn.
#[derive(Debug)]
pub struct Search {
    bench: Bench,
    /// The present numbers, once for each number that is tried beside others.
    libraries: Vec<Library>,
    /// The same doubts under another luck, until that is done.
    apart: Option<Apart>,
    doubt: Option<ScenarioAndDifference<DoubtShares>>,
    columns: [PerOutcome<Column>; 2],
    spreads: ScenarioAndDifference<PerOutcome<Spread>>,
    ranks: ScenarioAndDifference<PerOutcome<Ranks>>,
    /// Numbers in doubt of which it is still to be seen what they explain.
    doubts: Vec<(Parameter, Column)>,
    explained: Vec<(Parameter, ScenarioAndDifference<PerOutcome<f64>>)>,
    /// Luck that is still to be correlated with the outcomes.
    luck: Vec<(Parameter, Column)>,
    correlations: BTreeMap<Parameter, ScenarioAndDifference<PerOutcome<f64>>>,
    /// Numbers that are still to be tried, the last one first.
    untried: Vec<Parameter>,
    swings: Vec<(Parameter, [BothMeans; 2])>,
}

impl Search {
    /// Gets ready to search. `results` are those of the baseline and the scenario of the bench, in all futures of the
    /// question; `blocks` is the luck of those futures.
    pub fn new(
        library: &Library,
        inputs: &Inputs<'_>,
        bench: Bench,
        results: [&Result; 2],
        blocks: &[Arc<BlockDraws>],
    ) -> Self {
        let columns = results.map(|result| result.futures.outcomes.clone());
        let [baseline, scenario] = &columns;
        let difference = PerOutcome::from_fn(|outcome| -> Column {
            scenario[outcome].iter().zip(&baseline[outcome]).map(|(one, other)| one - other).collect()
        });
        let both = [scenario, &difference];
        let is_in_doubt = |parameter| inputs.assumption(parameter).is_some_and(Assumption::is_in_doubt);
        Self {
            libraries: vec![library.clone(); TRIES * rayon::current_num_threads()],
            apart: Some(bench.apart()),
            doubt: None,
            spreads: both.map(|columns| columns.map(|_, column| Spread::of(column))),
            ranks: both.map(|columns| columns.map(|_, column| Ranks::of(column))),
            doubts: drawn::doubts(blocks, is_in_doubt),
            explained: Vec::new(),
            luck: drawn::columns(blocks, bench.decisions()),
            correlations: BTreeMap::new(),
            untried: Parameter::all().into_iter().rev().collect(),
            swings: Vec::new(),
            columns,
            bench,
        }
    }

    pub fn is_of(&self, decisions: [Decision; 2], futures: usize) -> bool {
        self.bench.is_of(decisions, futures)
    }

    /// Does the next bit of work, on all threads; says whether anything is left to do.
    pub fn step(&mut self) -> bool {
        if let Some(apart) = &mut self.apart {
            if !apart.step() {
                self.doubt = Some(apart.shares([&self.columns[0], &self.columns[1]]));
                self.apart = None;
            }
        } else if !self.doubts.is_empty() {
            let (some, spreads) = (next(&mut self.doubts, 1), &self.spreads);
            let explained = |(parameter, column): (Parameter, Column)| {
                let order = ascending(&column);
                let of = |spreads: &PerOutcome<Spread>| spreads.map(|_, one| one.explained_by(&order));
                (parameter, [of(&spreads[0]), of(&spreads[1])])
            };
            self.explained.extend(some.into_par_iter().map(explained).collect::<Vec<_>>());
        } else if !self.luck.is_empty() {
            let (some, ranks) = (next(&mut self.luck, 1), &self.ranks);
            let correlated: Vec<_> = some
                .into_par_iter()
                .filter_map(|(parameter, column)| Some((parameter, correlations(&column, ranks)?)))
                .collect();
            self.correlations.extend(correlated);
        } else {
            let (some, bench) = (next(&mut self.untried, TRIES), &self.bench);
            let tried: Vec<_> = self
                .libraries
                .par_iter_mut()
                .zip(some.into_par_iter().rev())
                .with_max_len(1)
                .filter_map(|(library, parameter)| Some((parameter, bench.swing(library, parameter)?)))
                .collect();
            self.swings.extend(tried);
        }
        !self.untried.is_empty()
    }

    /// Has everything been said of doubt that there is to say?
    pub fn knows_doubt(&self) -> bool {
        self.doubt.is_some() && self.doubts.is_empty()
    }

    /// How many numbers have been tried.
    pub fn tried(&self) -> usize {
        Parameter::all().len() - self.untried.len()
    }

    /// What is known so far.
    pub fn influences(&self) -> Influences {
        Influences {
            scenario: PerOutcome::from_fn(|outcome| self.ranking(outcome, false)),
            difference: PerOutcome::from_fn(|outcome| self.ranking(outcome, true)),
            doubt: self.doubt,
            explained: [false, true]
                .map(|of_difference| PerOutcome::from_fn(|outcome| self.doubts(outcome, of_difference))),
            done: self.tried(),
            of: Parameter::all().len(),
            futures: self.bench.futures(),
        }
    }

    /// What explains an outcome, the largest share first; nothing until all numbers in doubt were looked at.
    fn doubts(&self, outcome: Outcome, of_difference: bool) -> Vec<Explained> {
        if !self.knows_doubt() {
            return Vec::new();
        }
        let one = |(parameter, shares): &(Parameter, ScenarioAndDifference<PerOutcome<f64>>)| Explained {
            parameter: *parameter,
            share: shares[usize::from(of_difference)][outcome],
        };
        let mut all: Vec<Explained> = self.explained.iter().map(one).filter(|one| one.share > 0.0).collect();
        all.sort_by(|one, other| other.share.total_cmp(&one.share).then(one.parameter.cmp(&other.parameter)));
        all
    }

    fn ranking(&self, outcome: Outcome, of_difference: bool) -> Vec<Influence> {
        let value = |[baseline, scenario]: &BothMeans| {
            if of_difference { scenario[outcome] - baseline[outcome] } else { scenario[outcome] }
        };
        let influence = |(parameter, [low, high]): &(Parameter, [BothMeans; 2])| {
            let correlations = self.correlations.get(parameter);
            Influence {
                parameter: *parameter,
                correlation: correlations.map(|both| both[usize::from(of_difference)][outcome]),
                low: value(low),
                high: value(high),
                swing: value(high) - value(low),
            }
        };
        let mut ranking: Vec<Influence> = self.swings.iter().map(influence).collect();
        ranking.sort_by(|one, other| {
            other.swing.abs().total_cmp(&one.swing.abs()).then(one.parameter.cmp(&other.parameter))
        });
        ranking
    }
}

/// The next pieces of work, so many for each thread, from the end of a list.
fn next<T>(left: &mut Vec<T>, for_each: usize) -> Vec<T> {
    left.split_off(left.len().saturating_sub(for_each * rayon::current_num_threads()))
}

/// The rank correlations of one column of luck with every outcome; nothing when it does not vary.
fn correlations(
    luck: &[f64],
    outcomes: &ScenarioAndDifference<PerOutcome<Ranks>>,
) -> Option<ScenarioAndDifference<PerOutcome<f64>>> {
    let luck = Ranks::of(luck);
    let with_all = |outcomes: &PerOutcome<Ranks>| outcomes.map(|_, ranks| luck.correlation(ranks));
    luck.vary().then(|| [with_all(&outcomes[0]), with_all(&outcomes[1])])
}
