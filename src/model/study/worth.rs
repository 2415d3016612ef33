//! Worth: what it is worth to find out numbers in doubt before choosing among the scenarios.

use super::drawn;
use super::result::Result;
use crate::domain::assumption::Assumption;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::{Parameter, ParameterGroup};
use crate::resolve::inputs::Inputs;
use crate::simulation::block::BlockDraws;
use crate::summary::finding_out::{Choosing, Scores, Worth};
use rayon::prelude::*;
use std::sync::Arc;

/// What finding out is worth, k€: what the choice would cost less on average.
#[derive(Clone, Debug, PartialEq)]
pub struct WorthKnowing {
    /// The place of the scenario that costs least on average.
    pub best: usize,
    /// The expected value of perfect information: luck as well, which nobody can find out.
    pub perfect: f64,
    /// Of everything that is in doubt together.
    pub doubts: Worth,
    /// Of the numbers in doubt one by one, those that are worth most first; the ends of a pair are one doubt.
    pub numbers: Vec<(Parameter, Worth)>,
    /// Of all doubts of a group together, most first.
    pub groups: Vec<(ParameterGroup, Worth)>,
    pub futures: usize,
}

/// What it is worth to find out what, by the costs of the scenarios. Nothing with fewer than two scenarios, or too few futures.
pub fn worth(inputs: &Inputs<'_>, results: &[Result], blocks: &[Arc<BlockDraws>]) -> Option<WorthKnowing> {
    let futures: usize = blocks.iter().map(|block| block.futures).sum();
    let payoff = |result: &Result| -> Option<Vec<f64>> {
        let costs = result.futures.outcomes[Outcome::Cost].get(..futures)?;
        Some(costs.iter().map(|cost| -cost).collect())
    };
    let payoffs: Vec<Vec<f64>> = results.iter().map(payoff).collect::<Option<_>>()?;
    let choosing = Choosing::among(&payoffs)?;
    let is_in_doubt = |parameter| inputs.assumption(parameter).is_some_and(Assumption::is_in_doubt);
    let mut columns = drawn::doubts(blocks, is_in_doubt);
    // Both ends of a pair are drawn together.
    let mut known = std::collections::BTreeSet::new();
    columns.retain(|(parameter, _)| known.insert((parameter.owner(), parameter.doubt_id())));
    let doubts: Vec<(Parameter, Scores)> = columns
        .par_iter()
        .filter_map(|(parameter, column)| Some((*parameter, Scores::of(column)?)))
        .collect();
    let mut numbers: Vec<(Parameter, Worth)> =
        doubts.par_iter().map(|(parameter, scores)| (*parameter, choosing.worth(&[scores]))).collect();
    numbers.sort_by(|one, other| other.1.value.total_cmp(&one.1.value).then(one.0.cmp(&other.0)));
    let of_group = |group: ParameterGroup| {
        let inside: Vec<&Scores> = doubts
            .iter()
            .filter(|(parameter, _)| parameter.group() == group)
            .map(|(_, scores)| scores)
            .collect();
        (group, choosing.worth(&inside))
    };
    let mut groups: Vec<(ParameterGroup, Worth)> = ParameterGroup::ALL.into_iter().map(of_group).collect();
    groups.sort_by(|one, other| other.1.value.total_cmp(&one.1.value));
    let all: Vec<&Scores> = doubts.iter().map(|(_, scores)| scores).collect();
    Some(WorthKnowing {
        best: choosing.best(),
        perfect: choosing.perfect(),
        doubts: choosing.worth(&all),
        numbers,
        groups,
        futures,
    })
}
