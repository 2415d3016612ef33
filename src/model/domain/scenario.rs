//! A scenario: one choice per layer and a training level. What *we* decide.

use super::choice::Choice;
use super::closed_list::closed_list;
use super::stack::PerLayer;
use crate::language::Text;

closed_list! {
    /// How much is spent on training, as a multiple of the organisation's own training budget.
    pub enum Training, PerTraining {
        None = "none",
        /// The organisation's own training budget.
        Normal = "normal",
        Double = "double",
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

/// What is decided for one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decision {
    /// A choice for every layer.
    pub choices: PerLayer<Choice>,
    pub training: Training,
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

/// How well a case or direction is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Known from the province's own study.
    Study,
    /// A comparable, documented project or outcome elsewhere.
    Documented,
    /// A reconstruction from the source texts; the wording is ours.
    Reconstruction,
    /// A pole for comparison, made by us.
    Pole,
}

impl Origin {
    pub const ALL: [Self; 4] = [Self::Study, Self::Documented, Self::Reconstruction, Self::Pole];

    /// The stable id in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Study => "study",
            Self::Documented => "documented",
            Self::Reconstruction => "reconstruction",
            Self::Pole => "pole",
        }
    }
}
