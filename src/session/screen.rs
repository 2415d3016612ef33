//! Screen: where the user is, and how what is there is read.

use crate::controls::keymap::Place;
use crate::domain::incident::IncidentKind;
use crate::domain::people::Competence;
use crate::domain::stack::Layer;

/// A screen of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Scenarios side by side.
    Compare,
}

impl Screen {
    /// Every screen, in the order of the tabs.
    pub const ALL: [Self; 1] = [Self::Compare];

    /// Where its keys are in the table.
    #[must_use]
    pub const fn place(self) -> Place {
        match self {
            Self::Compare => Place::Compare,
        }
    }
}

/// A row of the stack that can be chosen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A layer.
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
    #[must_use]
    pub fn index(self) -> usize {
        Self::ALL.iter().position(|&row| row == self).unwrap_or_default()
    }

    /// The layer, unless it is the training row.
    #[must_use]
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::Layer(layer) => Some(layer),
            Self::Training => None,
        }
    }
}

/// The cell that keys act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// Place of the scenario, A is 0.
    pub scenario: usize,
    /// Which row.
    pub row: Row,
}

/// How the figures are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// As differences from the baseline instead of as values?
    pub as_differences: bool,
    /// People and incidents in the place of the scorecard, where there is no room for both?
    pub details: bool,
    /// How many lines the lower part is scrolled; the screen shows no further than the last line.
    pub scroll: usize,
}

impl Reading {
    /// Scrolls to a line, though never past everything that there can be to read.
    pub fn scroll_to(&mut self, line: usize) {
        self.scroll = line.min(Competence::COUNT + IncidentKind::COUNT);
    }
}
