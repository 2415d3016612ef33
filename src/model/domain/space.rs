//! Space: every valid scenario of a case within bounds, each with a place of its own.

use super::case::Case;
use super::choice::{Choice, ChoiceError};
use super::scenario::{Decision, ExtraStaff, Training};
use super::stack::{Layer, Mode, Partner, Partners, PerLayer};
use std::fmt;

/// What a search is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most partners on a layer that is not fixed.
    pub most_partners: usize,
    /// What a layer is held at.
    pub fixed: PerLayer<Option<Fixed>>,
    /// The levels of training among which is searched.
    pub trainings: Vec<Training>,
    /// Extra staff, in every scenario.
    pub extra: ExtraStaff,
}

impl Default for Bounds {
    /// Every layer free, one partner at most, normal training and nobody extra.
    fn default() -> Self {
        Self {
            most_partners: 1,
            fixed: PerLayer::default(),
            trainings: vec![Training::Normal],
            extra: ExtraStaff::NONE,
        }
    }
}

/// What a layer is held at: a mode, and its partners or any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    pub mode: Mode,
    /// Which partners; nothing leaves them free.
    pub partners: Option<Partners>,
}

impl Fixed {
    /// Held at exactly this choice.
    pub const fn at(choice: Choice) -> Self {
        Self { mode: choice.mode(), partners: Some(choice.partners()) }
    }

    pub fn allows(self, choice: Choice) -> bool {
        choice.mode() == self.mode && self.partners.is_none_or(|partners| partners == choice.partners())
    }

    /// Reads `MODE` or `MODE:PARTNERS`.
    ///
    /// # Errors
    /// What part is not understood, or why the combination is refused.
    pub fn parse(text: &str) -> Result<Self, ChoiceError> {
        match Mode::from_id(text) {
            Some(Mode::Build) => Ok(Self::at(Choice::BUILD)),
            Some(mode) => Ok(Self { mode, partners: None }),
            None => Choice::parse(text).map(Self::at),
        }
    }
}

impl fmt::Display for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.mode.id())?;
        for (place, partner) in self.partners.into_iter().flat_map(Partners::iter).enumerate() {
            write!(f, "{}{}", if place == 0 { ':' } else { '+' }, partner.id())?;
        }
        Ok(())
    }
}

/// The scenarios of a case within bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    choices: PerLayer<Vec<Choice>>,
    trainings: Vec<Training>,
    extra: ExtraStaff,
    /// How many scenarios that differ only on the last layers stay together in the scattered order.
    run: u64,
    /// How many runs further the scattered order goes at each step.
    stride: u64,
}

/// A run is at least so long, where the space is.
const SHORTEST_RUN: u64 = 8;

/// The inverse of the golden ratio: steps of this share of a circle fall far from all earlier ones, however many there are.
const GOLDEN: f64 = 0.618_033_988_749_894_9;

impl Space {
    /// What a case allows within bounds. A layer that is fixed may have more partners than the others.
    pub fn new(case: &Case, bounds: &Bounds) -> Self {
        let is_within = |layer: Layer, choice: &Choice| match bounds.fixed[layer] {
            Some(fixed) if fixed.partners.is_some() => fixed.allows(*choice),
            fixed => {
                choice.partners().count() <= bounds.most_partners
                    && fixed.is_none_or(|fixed| fixed.allows(*choice))
            }
        };
        let is_valid = |layer: Layer, choice: &Choice| {
            is_within(layer, choice) && case.refusal(layer, *choice).is_none()
        };
        let choices = PerLayer::from_fn(|layer| {
            Choice::all().into_iter().filter(|choice| is_valid(layer, choice)).collect()
        });
        let trainings = Training::ALL.into_iter().filter(|level| bounds.trainings.contains(level)).collect();
        Self { choices, trainings, extra: bounds.extra, run: 1, stride: 1 }.scattered_well()
    }

    fn scattered_well(self) -> Self {
        let lengths = self.choices.0.iter().rev().map(|choices| choices.len() as u64);
        let run = lengths.fold(1, |run, length| if run < SHORTEST_RUN { run * length } else { run }).max(1);
        let stride = stride(self.len() / run);
        Self { run, stride, ..self }
    }

    /// A space without a scenario, for tests of what does not look into it.
    #[cfg(test)]
    pub fn of_nothing() -> Self {
        Self {
            choices: PerLayer::default(),
            trainings: Vec::new(),
            extra: ExtraStaff::NONE,
            run: 1,
            stride: 1,
        }
    }

    /// What can be chosen on a layer.
    pub fn choices(&self, layer: Layer) -> &[Choice] {
        &self.choices[layer]
    }

    pub fn trainings(&self) -> &[Training] {
        &self.trainings
    }

    /// How many scenarios there are.
    pub fn len(&self) -> u64 {
        let layers = self.choices.0.iter().map(|choices| choices.len() as u64);
        layers.product::<u64>() * self.trainings.len() as u64
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The scenario at a place: the choice of the last layer goes round first. Past the end it begins anew; of an empty space
    /// there is none.
    pub fn decision(&self, place: u64) -> Option<Decision> {
        let mut left = place % self.len().max(1);
        let mut digit = |count: usize| {
            let count = count as u64;
            let digit = left.checked_rem(count)?;
            left /= count;
            usize::try_from(digit).ok()
        };
        let mut choices = PerLayer::from_fn(|_| Choice::BUILD);
        for layer in Layer::ALL.into_iter().rev() {
            choices[layer] = *self.choices[layer].get(digit(self.choices[layer].len())?)?;
        }
        let training = *self.trainings.get(digit(self.trainings.len())?)?;
        Some(Decision { choices, training, extra: self.extra })
    }

    /// The same scenarios in an order in which every beginning is spread evenly over the whole, so that a part of them is a fair
    /// sample; neighbours share what they choose on most layers, which makes them quick to work out together.
    pub fn scattered(&self, nth: u64) -> Option<Decision> {
        let runs = (self.len() / self.run).max(1);
        let run = u128::from(nth / self.run) * u128::from(self.stride) % u128::from(runs);
        self.decision(u64::try_from(run).ok()? * self.run + nth % self.run)
    }

    pub fn contains(&self, decision: &Decision) -> bool {
        decision.extra == self.extra
            && self.trainings.contains(&decision.training)
            && decision.choices.iter().all(|(layer, choice)| self.choices[layer].contains(choice))
    }

    /// A decision with one thing changed to what the space has: every other choice on every layer.
    pub fn neighbours(&self, decision: Decision) -> impl Iterator<Item = (Layer, Decision)> {
        Layer::ALL.into_iter().flat_map(move |layer| {
            let others = self.choices[layer].iter().filter(move |choice| **choice != decision.choices[layer]);
            others.map(move |choice| {
                let mut other = decision;
                other.choices[layer] = *choice;
                (layer, other)
            })
        })
    }

    /// On which partners a layer can be sourced this way, in this space.
    pub fn has(&self, layer: Layer, mode: Mode, partner: Option<Partner>) -> bool {
        let fits = |choice: &Choice| {
            choice.mode() == mode && partner.is_none_or(|partner| choice.partners().contains(partner))
        };
        self.choices[layer].iter().any(fits)
    }
}

/// A step that visits every place: near a golden section of the whole, without a divisor in common with it.
fn stride(len: u64) -> u64 {
    let near = (len as f64 * GOLDEN) as u64;
    (near..).find(|step| greatest_common_divisor(*step, len) == 1).unwrap_or(1).max(1)
}

const fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn space(sizes: [usize; 5], trainings: usize) -> Space {
        let all = Choice::all();
        let mut sizes = sizes.into_iter();
        let choices = PerLayer::from_fn(|_| all.iter().copied().take(sizes.next().unwrap_or(1)).collect());
        let trainings = Training::ALL.into_iter().take(trainings).collect();
        Space { choices, trainings, extra: ExtraStaff::NONE, run: 1, stride: 1 }.scattered_well()
    }

    #[test]
    fn every_scenario_comes_once_in_either_order() {
        for (sizes, trainings) in
            [([3, 2, 4, 1, 5], 3), ([1; 5], 1), ([2, 1, 1, 1, 1], 1), ([6, 6, 1, 1, 6], 1)]
        {
            let space = space(sizes, trainings);
            let len = usize::try_from(space.len()).expect("few");
            let in_order: HashSet<_> = (0..space.len()).filter_map(|place| space.decision(place)).collect();
            let scattered: HashSet<_> = (0..space.len()).filter_map(|nth| space.scattered(nth)).collect();
            assert_eq!(in_order.len(), len);
            assert_eq!(scattered, in_order);
            assert!(in_order.iter().all(|decision| space.contains(decision)));
        }
    }

    #[test]
    fn a_beginning_of_the_scattered_order_is_a_fair_sample() {
        let space = space([8, 8, 8, 8, 8], 1);
        let mut counts = [[0_usize; 8]; 5];
        for decision in (0..1_600).filter_map(|nth| space.scattered(nth)) {
            for (layer, choice) in decision.choices.iter() {
                let place = space.choices(layer).iter().position(|one| one == choice).expect("its own");
                counts[layer.index()][place] += 1;
            }
        }
        let is_even = |count: &usize| (150..=250).contains(count);
        assert!(counts.as_flattened().iter().all(is_even), "{counts:?}");
    }

    #[test]
    fn without_a_choice_on_a_layer_there_is_nothing() {
        let space = space([2, 0, 2, 2, 2], 1);
        assert_eq!((space.len(), space.decision(0), space.scattered(3)), (0, None, None));
    }

    #[test]
    fn a_layer_is_fixed_at_a_mode_or_at_a_choice() {
        for text in ["build", "reuse", "outsource:market", "codevelop:governments+knowledge"] {
            assert_eq!(Fixed::parse(text).map(|fixed| fixed.to_string()), Ok(text.to_owned()));
        }
        assert!(Fixed::parse("rent").is_err());
        assert!(Fixed::parse("reuse:residents").is_err());
        let fixed = Fixed::parse("codevelop").expect("a mode");
        let allowed = Choice::all().into_iter().filter(|choice| fixed.allows(*choice));
        assert_eq!(allowed.count(), 15);
    }
}
