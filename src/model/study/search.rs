//! Search: every number tried in turn, and what it does to two scenarios and their difference.

use super::drawn;
use super::influence::{Influence, Influences};
use super::question::Question;
use super::result::Result;
use super::trials::{Bench, BothMeans};
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Decision;
use crate::resolve::inputs::Inputs;
use crate::simulation::block::BlockDraws;
use crate::simulation::futures::Column;
use crate::summary::influence::Ranks;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A value for the scenario, and one for its difference with the baseline.
type ScenarioAndDifference<T> = [T; 2];

/// A search under way. It goes in small steps, so that it can stop at any time and go on later.
#[derive(Debug)]
pub struct Search {
    decisions: [Decision; 2],
    futures: usize,
    bench: Bench,
    /// The present numbers, once for each thread.
    libraries: Vec<Library>,
    outcomes: ScenarioAndDifference<PerOutcome<Ranks>>,
    /// Luck that is still to be correlated with the outcomes.
    luck: Vec<(Parameter, Column)>,
    correlations: BTreeMap<Parameter, ScenarioAndDifference<PerOutcome<f64>>>,
    /// Numbers that are still to be tried, the last one first.
    untried: Vec<Parameter>,
    swings: Vec<(Parameter, [BothMeans; 2])>,
}

impl Search {
    /// Gets ready to search. `decisions` and `results` are those of the baseline and the scenario, in all futures of the
    /// question; `blocks` is the luck of those futures. Nothing when there are no futures.
    pub fn new(
        library: &Library,
        inputs: &Inputs<'_>,
        question: &Question,
        decisions: [Decision; 2],
        results: [&Result; 2],
        blocks: &[Arc<BlockDraws>],
    ) -> Option<Self> {
        let [baseline, scenario] = results.map(|result| &result.futures.outcomes);
        let ranks =
            |column: &dyn Fn(Outcome) -> Column| PerOutcome::from_fn(|outcome| Ranks::of(&column(outcome)));
        let difference = |outcome: Outcome| -> Column {
            scenario[outcome].iter().zip(&baseline[outcome]).map(|(one, other)| one - other).collect()
        };
        Some(Self {
            decisions,
            futures: question.futures,
            bench: Bench::new(library, inputs, question, decisions, Arc::clone(blocks.first()?)),
            libraries: vec![library.clone(); rayon::current_num_threads()],
            outcomes: [ranks(&|outcome| scenario[outcome].clone()), ranks(&difference)],
            luck: drawn::columns(blocks, &decisions),
            correlations: BTreeMap::new(),
            untried: Parameter::all().into_iter().rev().collect(),
            swings: Vec::new(),
        })
    }

    pub fn is_of(&self, decisions: [Decision; 2], futures: usize) -> bool {
        self.decisions == decisions && self.futures == futures
    }

    /// Does the next bit of work, one piece for each thread; says whether anything is left to do.
    pub fn step(&mut self) -> bool {
        let threads = self.libraries.len();
        if self.luck.is_empty() {
            let some = self.untried.split_off(self.untried.len().saturating_sub(threads));
            let (bench, libraries) = (&self.bench, &mut self.libraries);
            let tried: Vec<_> = libraries
                .par_iter_mut()
                .zip(some.into_par_iter().rev())
                .filter_map(|(library, parameter)| Some((parameter, bench.swing(library, parameter)?)))
                .collect();
            self.swings.extend(tried);
        } else {
            let some = self.luck.split_off(self.luck.len().saturating_sub(threads));
            let outcomes = &self.outcomes;
            let correlated: Vec<_> = some
                .into_par_iter()
                .filter_map(|(parameter, column)| Some((parameter, correlations(&column, outcomes)?)))
                .collect();
            self.correlations.extend(correlated);
        }
        !self.untried.is_empty()
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
            done: self.tried(),
            of: Parameter::all().len(),
            futures: self.bench.futures(),
        }
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

/// The rank correlations of one column of luck with every outcome; nothing when it does not vary.
fn correlations(
    luck: &[f64],
    outcomes: &ScenarioAndDifference<PerOutcome<Ranks>>,
) -> Option<ScenarioAndDifference<PerOutcome<f64>>> {
    let luck = Ranks::of(luck);
    let with_all = |outcomes: &PerOutcome<Ranks>| outcomes.map(|_, ranks| luck.correlation(ranks));
    luck.vary().then(|| [with_all(&outcomes[0]), with_all(&outcomes[1])])
}
