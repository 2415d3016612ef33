//! Asking: which layer asks for a competence, and at what level.

use super::comparison::Summary;
use crate::domain::people::Competence;
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
}

/// The coordination of a layer that falls to a competence, FTE.
fn coordination(work: &LayerYear, competence: Competence) -> f64 {
    let parts = COORDINATORS.into_iter().zip(work.coordination);
    parts.filter(|(coordinator, _)| *coordinator == competence).map(|(_, fte)| fte).sum()
}

/// Sums in another order differ by less than this share.
const ROUNDING: f64 = 1e-9;
