//! Attribution: which choice a difference between two scenarios comes from.

use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, PerLayer};
use crate::summary::shapley::shapley;

/// Where the difference between a scenario and the baseline comes from, on one outcome.
///
/// Choices: each layer, and training, gets its Shapley value: what switching it from the baseline to the scenario
/// changes in the mean outcome, averaged over every order in which the switches can be made. Every mixture is
/// simulated in full, in all futures of the question. The unit is that of the outcome.
///
/// Assumptions: what the user's own numbers change in the baseline itself. From the baseline with the shipped numbers
/// to the scenario with the user's own, the mean outcome goes up by `assumptions` + `total`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attribution {
    pub outcome: Outcome,
    /// What the choice on each layer adds; 0 where both choose the same.
    pub layers: PerLayer<f64>,
    /// What the training level adds.
    pub training: f64,
    /// What extra staff add.
    pub extra: f64,
    /// Mean of the baseline with the user's numbers minus that with the shipped ones; 0 without own numbers.
    pub assumptions: f64,
    /// Mean of the scenario minus that of the baseline, both with the user's numbers: what layers and training add.
    pub total: f64,
}

/// A place where two decisions may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Switch {
    Layer(Layer),
    Training,
    Extra,
}

/// Everything between a baseline and a scenario.
#[derive(Clone, Debug)]
pub struct Mixtures {
    switches: Vec<Switch>,
    baseline: Decision,
    scenario: Decision,
}

impl Mixtures {
    /// The mixtures of two decisions.
    pub fn between(baseline: Decision, scenario: Decision) -> Self {
        let differs = |layer: &Layer| baseline.choices[*layer] != scenario.choices[*layer];
        let layers = Layer::ALL.into_iter().filter(differs).map(Switch::Layer);
        let training = (baseline.training != scenario.training).then_some(Switch::Training);
        let extra = (baseline.extra != scenario.extra).then_some(Switch::Extra);
        Self { switches: layers.chain(training).chain(extra).collect(), baseline, scenario }
    }

    /// Every mixture: the one at place p takes from the scenario the switches whose bits are set in p. The baseline
    /// comes first, the scenario last.
    pub fn decisions(&self) -> Vec<Decision> {
        (0..1_usize << self.switches.len()).map(|taken| self.mixed(taken)).collect()
    }

    fn mixed(&self, taken: usize) -> Decision {
        let mut decision = self.baseline;
        for (place, switch) in self.switches.iter().enumerate() {
            if taken & 1 << place != 0 {
                match *switch {
                    Switch::Layer(layer) => decision.choices[layer] = self.scenario.choices[layer],
                    Switch::Training => decision.training = self.scenario.training,
                    Switch::Extra => decision.extra = self.scenario.extra,
                }
            }
        }
        decision
    }

    /// Divides the difference on every outcome, given the mean outcomes of all [`Self::decisions`] and of the baseline
    /// with the shipped numbers.
    pub fn attribute(&self, means: &[PerOutcome<f64>], shipped: &PerOutcome<f64>) -> Vec<Attribution> {
        let (Some(first), Some(last)) = (means.first(), means.last()) else { return Vec::new() };
        let of = |outcome: Outcome| {
            let worth: Vec<f64> = means.iter().map(|means| means[outcome]).collect();
            let mut attribution = Attribution {
                outcome,
                layers: PerLayer::default(),
                training: 0.0,
                extra: 0.0,
                assumptions: first[outcome] - shipped[outcome],
                total: last[outcome] - first[outcome],
            };
            for (switch, share) in self.switches.iter().zip(shapley(&worth)) {
                match *switch {
                    Switch::Layer(layer) => attribution.layers[layer] = share,
                    Switch::Training => attribution.training = share,
                    Switch::Extra => attribution.extra = share,
                }
            }
            attribution
        };
        Outcome::ALL.into_iter().map(of).collect()
    }
}
