//! Regret: how much worse a scenario turns out than the best one, in one world and over several.

use super::comparison::Comparison;
use super::decision::PayoffTable;
use crate::domain::outcome::{Better, Measure};

/// For each world the regret of each scenario on a figure, 0 for the best; nothing when the figure is not judged, or the worlds
/// have not the same scenarios. As every difference it is one of means. The worlds count as equally likely, which changes no regret.
pub fn regrets(measure: Measure, worlds: &[&Comparison]) -> Option<Vec<Vec<f64>>> {
    let table = table(measure, worlds)?;
    let by_scenario = table.regrets();
    let of_world = |world: usize| by_scenario.iter().map(|regrets| regrets[world]).collect();
    Some((0..worlds.len()).map(of_world).collect())
}

/// The scenarios of which the largest regret over the worlds is smallest.
pub fn least_regretted(measure: Measure, worlds: &[&Comparison]) -> Option<Vec<usize>> {
    let largest = table(measure, worlds)?.largest_regrets();
    let least = largest.iter().copied().fold(f64::INFINITY, f64::min);
    Some((0..largest.len()).filter(|&place| largest[place] <= least).collect())
}

fn table(measure: Measure, worlds: &[&Comparison]) -> Option<PayoffTable> {
    if !measure.outcome.is_judged() {
        return None;
    }
    let scenarios = worlds.first()?.columns.len();
    let payoff = |world: &Comparison, place: usize| {
        let value = measure.expected(&world.columns.get(place)?.summary);
        Some(if measure.outcome.better() == Better::Lower { -value } else { value })
    };
    let rows: Option<Vec<Vec<f64>>> =
        (0..scenarios).map(|place| worlds.iter().map(|world| payoff(world, place)).collect()).collect();
    PayoffTable::new(rows?, vec![1.0 / worlds.len() as f64; worlds.len()])
}
