//! Position: where a user is in an exploration: on which screen, at which scenario and row.

use crate::domain::closed_list::closed_list;
use crate::domain::stack::Layer;

closed_list! {
    /// A screen of the program, in the order of the tabs.
    pub enum Screen, PerScreen {
        /// Scenarios side by side.
        Compare = "compare",
        /// What they cost, by part and by year, and where a difference comes from.
        Costs = "costs",
        /// What can go wrong, and which policy checks fire.
        Risks = "risks",
        /// The people that are needed and available.
        Competences = "competences",
        /// Every number that goes in.
        Assumptions = "assumptions",
        /// A session with teams.
        Teams = "teams",
    }
}

/// A row of the stack that can be chosen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    Layer(Layer),
    /// The training level, below the layers.
    Training,
}

impl Row {
    /// Every row, as on the screen: services on top, hard infrastructure at the bottom, then training.
    pub const ALL: [Self; 6] = [
        Self::Layer(Layer::Services),
        Self::Layer(Layer::Platforms),
        Self::Layer(Layer::Models),
        Self::Layer(Layer::Collection),
        Self::Layer(Layer::Infrastructure),
        Self::Training,
    ];

    /// Place in [`Self::ALL`].
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|&row| row == self).unwrap_or_default()
    }

    /// The layer, unless it is the training row.
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::Layer(layer) => Some(layer),
            Self::Training => None,
        }
    }

    /// The stable id in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Layer(layer) => layer.id(),
            Self::Training => "training",
        }
    }
}

/// The cell that keys act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// Place of the scenario, A is 0.
    pub scenario: usize,
    pub row: Row,
}

/// Where a user is in an exploration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub screen: Screen,
    pub focus: Focus,
}

impl Position {
    /// Where one starts with so many scenarios: at the platforms of the first one beside the baseline.
    pub fn start(scenarios: usize) -> Self {
        let focus = Focus { scenario: usize::from(scenarios > 1), row: Row::Layer(Layer::Platforms) };
        Self { screen: Screen::Compare, focus }
    }
}
