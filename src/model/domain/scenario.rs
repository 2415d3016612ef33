//! A scenario: one choice per layer, a training level and extra staff. What *we* decide.

use super::choice::Choice;
use super::closed_list::closed_list;
use super::people::{Competence, PerCompetence};
use super::stack::{Layer, PerLayer};
use crate::language::Text;

closed_list! {
    /// How much is spent on training, as a multiple of the organisation's own training budget.
    pub enum Training, PerTraining {
        None = "none" { nl: "geen", en: "none" },
        /// The organisation's own training budget.
        Normal = "normal" { nl: "normaal", en: "normal" },
        Double = "double" { nl: "dubbel", en: "double" },
    }
}

impl Training {
    /// How many times the organisation's training budget: 0, 1 or 2.
    pub const fn multiple(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Normal => 1.0,
            Self::Double => 2.0,
        }
    }
}

/// Extra staff, hired from the start: by competence 0 to 2 FTE in halves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtraStaff(PerCompetence<u8>);

impl ExtraStaff {
    /// The most that can be hired of one competence, halves of an FTE.
    pub const MOST_HALVES: u8 = 4;

    /// Nobody.
    pub const NONE: Self = Self(PerCompetence([0; Competence::COUNT]));

    /// FTE of a competence.
    pub fn fte(&self, competence: Competence) -> f64 {
        f64::from(self.0[competence]) / 2.0
    }

    /// Halves of an FTE of a competence.
    pub fn halves(&self, competence: Competence) -> u8 {
        self.0[competence]
    }

    /// The same with this many halves of an FTE of a competence, at most [`Self::MOST_HALVES`].
    #[must_use]
    pub fn with_halves(mut self, competence: Competence, halves: u8) -> Self {
        self.0[competence] = halves.min(Self::MOST_HALVES);
        self
    }

    /// The same with this many FTE of a competence; nothing when that is not one of 0, ½, 1, 1½ and 2.
    pub fn with(self, competence: Competence, fte: f64) -> Option<Self> {
        let halves = (0..=Self::MOST_HALVES).find(|halves| f64::from(*halves) / 2.0 == fte)?;
        Some(self.with_halves(competence, halves))
    }

    /// The competences that are hired, with their FTE.
    pub fn iter(&self) -> impl Iterator<Item = (Competence, f64)> {
        Competence::ALL
            .into_iter()
            .filter(|competence| self.0[*competence] > 0)
            .map(|competence| (competence, self.fte(competence)))
    }

    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }
}

/// What is decided for one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decision {
    /// A choice for every layer.
    pub choices: PerLayer<Choice>,
    pub training: Training,
    pub extra: ExtraStaff,
}

impl Decision {
    /// These choices, with normal training and nobody extra.
    pub const fn of(choices: PerLayer<Choice>) -> Self {
        Self { choices, training: Training::Normal, extra: ExtraStaff::NONE }
    }
}

/// What can be decided apart from the rest of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    Layer(Layer),
    Training,
    ExtraStaff,
}

impl Lever {
    /// Every lever, as on the screen: services on top, hard infrastructure at the bottom, then people.
    pub const ALL: [Self; 7] = [
        Self::Layer(Layer::Services),
        Self::Layer(Layer::Platforms),
        Self::Layer(Layer::Models),
        Self::Layer(Layer::Collection),
        Self::Layer(Layer::Infrastructure),
        Self::Training,
        Self::ExtraStaff,
    ];

    /// Place in [`Self::ALL`].
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|&lever| lever == self).unwrap_or_default()
    }

    /// The layer, unless it is about people.
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::Layer(layer) => Some(layer),
            Self::Training | Self::ExtraStaff => None,
        }
    }

    /// The stable id in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Layer(layer) => layer.id(),
            Self::Training => "training",
            Self::ExtraStaff => "extra-staff",
        }
    }
}

/// One value for each [`Lever`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PerLever<T>([T; Lever::ALL.len()]);

impl<T> PerLever<T> {
    pub fn from_fn(make: impl FnMut(Lever) -> T) -> Self {
        Self(Lever::ALL.map(make))
    }

    /// Levers with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Lever, &T)> {
        Lever::ALL.into_iter().zip(&self.0)
    }
}

impl<T> std::ops::Index<Lever> for PerLever<T> {
    type Output = T;
    fn index(&self, lever: Lever) -> &T {
        &self.0[lever.index()]
    }
}

impl<T> std::ops::IndexMut<Lever> for PerLever<T> {
    fn index_mut(&mut self, lever: Lever) -> &mut T {
        &mut self.0[lever.index()]
    }
}

impl Decision {
    /// The same, with what another decision says on one lever.
    #[must_use]
    pub fn with(mut self, lever: Lever, other: &Self) -> Self {
        match lever {
            Lever::Layer(layer) => self.choices[layer] = other.choices[layer],
            Lever::Training => self.training = other.training,
            Lever::ExtraStaff => self.extra = other.extra,
        }
        self
    }

    /// The levers on which two decisions differ, in order.
    pub fn differing(&self, other: &Self) -> impl Iterator<Item = Lever> {
        let (one, other) = (*self, *other);
        Lever::ALL.into_iter().filter(move |&lever| one.with(lever, &other) != one)
    }
}

/// A decision with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What the user calls it.
    pub name: Text,
    pub decision: Decision,
}

/// A development direction: a named preset of choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Direction {
    /// Stable id, such as `proven-first`.
    pub id: String,
    pub name: Text,
    /// What it stands for, in a sentence.
    pub idea: Text,
    /// How well the direction itself is documented.
    pub origin: Origin,
    /// Where it rests on, in a sentence.
    pub evidence: Text,
    pub decision: Decision,
}

closed_list! {
    /// How well a case or direction is documented.
    pub enum Origin, PerOrigin {
        /// Known from the province's own study.
        Study = "study" { nl: "gebaseerd op de Utrechtse verkenning", en: "based on the Utrecht study" },
        /// A comparable, documented project or outcome elsewhere.
        Documented = "documented"
            { nl: "vergelijkbaar, gedocumenteerd project", en: "comparable, documented project" },
        /// A reconstruction from the source texts; the wording is ours.
        Reconstruction = "reconstruction" { nl: "reconstructie", en: "reconstruction" },
        /// A pole for comparison, made by us.
        Pole = "pole" { nl: "uiterste, alleen ter vergelijking", en: "extreme, for comparison only" },
    }
}
