//! Pairs: results side by side, every pair compared in the same futures.

use super::portfolio::WhichPairs;
use super::question::Question;
use super::result::Result;
use crate::domain::limit::{self, Limit};
use crate::domain::outcome::PerOutcome;
use crate::simulation::futures::Futures;
use crate::summary::comparison::{Column, Comparison, Kept, Manifest, Pair};
use crate::summary::paired::{self, Paired};
use rayon::prelude::*;
use std::sync::Arc;

/// Pairs compared before: a key press changes one scenario, the pairs of the others stay as they are.
#[derive(Debug, Default)]
pub struct Pairs(Vec<Known>);

#[derive(Debug)]
struct Known {
    futures: [Arc<Futures>; 2],
    outcomes: PerOutcome<Paired>,
}

impl Known {
    fn is_of(&self, a: &Arc<Futures>, b: &Arc<Futures>) -> bool {
        Arc::ptr_eq(&self.futures[0], a) && Arc::ptr_eq(&self.futures[1], b)
    }
}

/// Puts the results of the scenarios of a question side by side, with all pairs or those with the first. A pair is compared
/// over the futures that both have.
pub fn side_by_side(
    manifest: Manifest,
    question: &Question,
    results: &[Result],
    wanted: WhichPairs,
    known: &mut Pairs,
) -> Comparison {
    let columns = question
        .scenarios
        .iter()
        .zip(results)
        .map(|(scenario, result)| Column { scenario: scenario.clone(), summary: Arc::clone(&result.summary) })
        .collect();
    let firsts = if wanted == WhichPairs::WithFirst { results.len().min(1) } else { results.len() };
    let places: Vec<(usize, usize)> =
        (0..firsts).flat_map(|a| (a + 1..results.len()).map(move |b| (a, b))).collect();
    let compared: Vec<Known> = places
        .par_iter()
        .map(|&(a, b)| {
            let figures = [a, b].map(|place| &results[place].summary.outcomes);
            let (a, b) = (&results[a].futures, &results[b].futures);
            let outcomes = known
                .0
                .iter()
                .find(|pair| pair.is_of(a, b))
                .map_or_else(|| paired::compare_all(&a.outcomes, &b.outcomes, figures), |pair| pair.outcomes);
            Known { futures: [Arc::clone(a), Arc::clone(b)], outcomes }
        })
        .collect();
    let pairs =
        places.iter().zip(&compared).map(|(&(a, b), pair)| Pair { a, b, outcomes: pair.outcomes }).collect();
    // Only what is on screen is kept, so that memory stays flat.
    known.0 = compared;
    let kept = |limit: &Limit| {
        let share = |result: &Result| limit.share(&result.futures.outcomes[limit.outcome]);
        Kept { limit: *limit, shares: results.iter().map(share).collect() }
    };
    let limits = question.limits.iter().map(kept).collect();
    let within = results.iter().filter(|_| !question.limits.is_empty());
    let within = within.map(|result| limit::share_of_all(&question.limits, &result.futures.outcomes));
    Comparison { manifest, columns, pairs, limits, within: within.collect() }
}
