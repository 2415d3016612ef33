//! Asking: which layer asks for a competence and at what level, and which competences a scenario asks for.

use super::comparison::Summary;
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::simulation::tally::LayerYear;
use crate::simulation::work::COORDINATORS;

/// What the work of a case asks of one competence in one year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Asking {
    pub layers: PerLayer<LayerAsking>,
    /// By the tender, FTE.
    pub tender: f64,
    /// The level required, 1 to 5: the mean over the work of the layers. Nothing when no layer asks for it.
    pub level: Option<f64>,
}

/// What one layer asks of one competence in one year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerAsking {
    /// For its own work, FTE.
    pub own: f64,
    /// For the coordination of partners, FTE.
    pub coordination: f64,
    /// The highest level required, 1 to 5; 0 when it does not ask.
    pub level: f64,
}

impl LayerAsking {
    /// Both together, FTE.
    pub fn total(&self) -> f64 {
        self.own + self.coordination
    }
}

impl Asking {
    /// Which work asks for a competence in a year, counted from the start; means over futures.
    ///
    /// Demand is linear in work, so the shares that the simulation uses hold for its means as well. What the layers do
    /// not ask is the tender, which the work of no layer holds.
    pub fn of(summary: &Summary, competence: Competence, year: usize) -> Self {
        let people = &summary.people[competence];
        let mut layers: PerLayer<LayerAsking> = PerLayer::default();
        let mut levels = 0.0;
        for term in &people.terms {
            let Some(work) = summary.work[term.layer].get(year) else { continue };
            let asked =
                if term.coordination { coordination(work, competence) } else { term.factor * work.own };
            let layer = &mut layers[term.layer];
            *(if term.coordination { &mut layer.coordination } else { &mut layer.own }) += asked;
            if asked > 0.0 {
                layer.level = layer.level.max(term.level);
            }
            levels += asked * term.level;
        }
        let by_layers: f64 = layers.iter().map(|(_, layer)| layer.total()).sum();
        let needed = people.years.get(year).map_or(0.0, |year| year.needed);
        let rest = needed - by_layers;
        Self {
            layers,
            tender: if rest > ROUNDING * needed { rest } else { 0.0 },
            level: (by_layers > 0.0).then(|| levels / by_layers),
        }
    }

    /// For the coordination of partners on all layers, FTE.
    pub fn coordination(&self) -> f64 {
        self.layers.iter().map(|(_, layer)| layer.coordination).sum()
    }

    /// The layers that ask for it, most first.
    pub fn most_first(&self) -> Vec<(Layer, LayerAsking)> {
        let mut asking: Vec<_> = self
            .layers
            .iter()
            .map(|(layer, asking)| (layer, *asking))
            .filter(|(_, asking)| asking.total() > 0.0)
            .collect();
        asking.sort_by(|(_, a), (_, b)| b.total().total_cmp(&a.total()));
        asking
    }

    /// The layer that asks most for it, coordination included.
    pub fn most(&self) -> Option<Layer> {
        self.most_first().first().map(|(layer, _)| *layer)
    }
}

/// Own FTE that a scenario asks for by competence: the mean over years and futures.
pub fn asked(summary: &Summary) -> PerCompetence<f64> {
    PerCompetence::from_fn(|competence| {
        let years = &summary.people[competence].years;
        years.iter().map(|year| year.needed).sum::<f64>() / years.len().max(1) as f64
    })
}

/// How many competences are named at most.
const NAMED: usize = 3;

/// Less than this is not asked for, FTE: it would be shown as nothing.
const LEAST_ASKED: f64 = 0.005;

/// The competences that a scenario asks most of, with own FTE a year; at most three.
pub fn most_asked(summary: &Summary) -> Vec<(Competence, f64)> {
    largest(&asked(summary))
}

/// Which competences a scenario asks more of than another, and which it asks less of: at most three of each, the largest
/// difference first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shifts {
    /// Own FTE a year more, mean over futures.
    pub more: Vec<(Competence, f64)>,
    /// Own FTE a year fewer, mean over futures; written without a sign.
    pub fewer: Vec<(Competence, f64)>,
}

impl Shifts {
    /// A mean of differences is the difference of the means, since both meet the same futures.
    pub fn between(baseline: &Summary, scenario: &Summary) -> Self {
        let (before, after) = (asked(baseline), asked(scenario));
        let by = |sign: f64| PerCompetence::from_fn(|one| sign * (after[one] - before[one]));
        Self { more: largest(&by(1.0)), fewer: largest(&by(-1.0)) }
    }
}

fn largest(asked: &PerCompetence<f64>) -> Vec<(Competence, f64)> {
    let mut all: Vec<_> = asked.iter().map(|(competence, fte)| (competence, *fte)).collect();
    all.retain(|(_, fte)| *fte >= LEAST_ASKED);
    all.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    all.truncate(NAMED);
    all
}

/// The coordination of a layer that falls to a competence, FTE.
fn coordination(work: &LayerYear, competence: Competence) -> f64 {
    let parts = COORDINATORS.into_iter().zip(work.coordination);
    parts.filter(|(coordinator, _)| *coordinator == competence).map(|(_, fte)| fte).sum()
}

/// Sums in another order differ by less than this share.
const ROUNDING: f64 = 1e-9;
