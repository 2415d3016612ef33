//! Common: what many scenarios choose, and what some of them have in common that others do not.

use crate::domain::choice::Choice;
use crate::domain::scenario::{Decision, PerTraining, Training};
use crate::domain::space::Space;
use crate::domain::stack::{Layer, Mode, Partner, PerLayer};

/// How often each choice of a space is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// How many scenarios were counted.
    pub total: usize,
    /// For each layer the choices of the space, in its order.
    pub choices: PerLayer<Vec<(Choice, usize)>>,
    pub trainings: PerTraining<usize>,
}

impl Counts {
    /// None counted yet.
    pub fn of(space: &Space) -> Self {
        let choices =
            PerLayer::from_fn(|layer| space.choices(layer).iter().map(|choice| (*choice, 0)).collect());
        Self { total: 0, choices, trainings: PerTraining::default() }
    }

    pub fn add(&mut self, decision: &Decision) {
        self.total += 1;
        self.trainings[decision.training] += 1;
        for (layer, choice) in decision.choices.iter() {
            if let Some((_, count)) = self.choices[layer].iter_mut().find(|(one, _)| one == choice) {
                *count += 1;
            }
        }
    }

    /// Adds what was counted of other scenarios of the same space.
    pub fn join(&mut self, other: &Self) {
        self.total += other.total;
        for (ours, theirs) in self.choices.0.iter_mut().flatten().zip(other.choices.0.iter().flatten()) {
            ours.1 += theirs.1;
        }
        for (ours, theirs) in self.trainings.0.iter_mut().zip(other.trainings.0) {
            *ours += theirs;
        }
    }

    /// The share of the scenarios that choose so on a layer, 0 to 1; nothing without scenarios.
    pub fn share(&self, layer: Layer, chosen: impl Fn(Choice) -> bool) -> f64 {
        let count: usize =
            self.choices[layer].iter().filter(|(choice, _)| chosen(*choice)).map(|(_, count)| count).sum();
        count as f64 / self.total.max(1) as f64
    }
}

/// Something that can be said of the choice on a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Choice(Choice),
    Mode(Mode),
    With(Partner),
    /// Never this mode.
    Not(Mode),
    /// Never with this partner.
    Without(Partner),
}

impl Trait {
    fn fits(self, choice: Choice) -> bool {
        match self {
            Self::Choice(this) => choice == this,
            Self::Mode(mode) => choice.mode() == mode,
            Self::With(partner) => choice.partners().contains(partner),
            Self::Not(mode) => choice.mode() != mode,
            Self::Without(partner) => !choice.partners().contains(partner),
        }
    }
}

/// What some scenarios have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shared {
    Layer {
        layer: Layer,
        what: Trait,
        /// The share of them of which it holds.
        share: f64,
        /// The share of all scenarios of which it holds.
        usual: f64,
    },
    Training {
        level: Training,
        share: f64,
        usual: f64,
    },
}

impl Shared {
    pub const fn share(&self) -> f64 {
        match *self {
            Self::Layer { share, .. } | Self::Training { share, .. } => share,
        }
    }

    /// How much more often it holds than among all scenarios.
    pub const fn lift(&self) -> f64 {
        match *self {
            Self::Layer { share, usual, .. } | Self::Training { share, usual, .. } => share - usual,
        }
    }
}

/// The least share of the scenarios for which something must hold to be called common.
const COMMON: f64 = 0.7;

/// How much more often than among all scenarios something must hold to be worth saying.
const TELLING: f64 = 0.15;

/// What some scenarios have in common and all together do not: for each layer what tells most, the most telling first.
///
/// Something is common when at least 70 of 100 have it, and telling when that is at least 15 of 100 more than among all. What
/// is never chosen must hold for every one of them.
pub fn in_common(some: &Counts, all: &Counts) -> Vec<Shared> {
    if some.total == 0 {
        return Vec::new();
    }
    let mut shared: Vec<Shared> =
        Layer::ALL.into_iter().filter_map(|layer| most_telling(layer, some, all)).collect();
    let share =
        |counts: &Counts, level: Training| counts.trainings[level] as f64 / counts.total.max(1) as f64;
    shared.extend(Training::ALL.into_iter().filter_map(|level| {
        let found = Shared::Training { level, share: share(some, level), usual: share(all, level) };
        (found.share() >= COMMON && found.lift() >= TELLING).then_some(found)
    }));
    // The order of the layers decides between equals.
    shared.sort_by(|one, other| other.lift().total_cmp(&one.lift()));
    shared
}

fn most_telling(layer: Layer, some: &Counts, all: &Counts) -> Option<Shared> {
    let choices = some.choices[layer].iter().map(|(choice, _)| Trait::Choice(*choice));
    let modes = Mode::ALL.into_iter().map(Trait::Mode);
    let partners = Partner::ALL.into_iter().map(Trait::With);
    let not = Mode::ALL.into_iter().map(Trait::Not).chain(Partner::ALL.into_iter().map(Trait::Without));
    let shared = |what: Trait| Shared::Layer {
        layer,
        what,
        share: some.share(layer, |choice| what.fits(choice)),
        usual: all.share(layer, |choice| what.fits(choice)),
    };
    let positive = choices.chain(modes).chain(partners).map(shared).filter(|one| one.share() >= COMMON);
    // That something is never done says less than what is done.
    let found = most(positive.filter(|one| one.lift() >= TELLING));
    found.or_else(|| most(not.map(shared).filter(|one| one.share() >= 1.0 && one.lift() >= TELLING)))
}

/// The one with the largest lift; the first of equals.
fn most(shared: impl Iterator<Item = Shared>) -> Option<Shared> {
    shared.fold(None, |most, next| match most {
        Some(most) if next.lift() <= most.lift() => Some(most),
        _ => Some(next),
    })
}
