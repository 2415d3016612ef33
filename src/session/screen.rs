//! Screen: where the user is, and how what is there is read.

use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::domain::closed_list::closed_list;
use crate::domain::incident::IncidentKind;
use crate::domain::people::Competence;
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
    }
}

impl Screen {
    /// The table of screens: the command that opens one, of which the table of keys knows the key, and where its own keys are.
    const fn entry(self) -> (Command, Place) {
        match self {
            Self::Compare => (Command::ShowCompare, Place::Compare),
            Self::Costs => (Command::ShowCosts, Place::Costs),
            Self::Risks => (Command::ShowRisks, Place::Risks),
            Self::Competences => (Command::ShowCompetences, Place::Competences),
            Self::Assumptions => (Command::ShowAssumptions, Place::Assumptions),
        }
    }

    /// The command that opens it.
    #[must_use]
    pub const fn command(self) -> Command {
        self.entry().0
    }

    /// Where its keys are in the table.
    #[must_use]
    pub const fn place(self) -> Place {
        self.entry().1
    }

    /// The screen that a command opens, if it opens one.
    #[must_use]
    pub fn opened_by(command: Command) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.command() == command)
    }
}

closed_list! {
    /// A part of the risks screen, each with a cursor of its own where it has rows to choose.
    #[derive(Default)]
    pub enum RisksPart, PerRisksPart {
        /// Incidents.
        #[default]
        Incidents = "incidents",
        /// Public values, and likelihood against impact.
        Values = "values",
        /// Policy checks.
        Checks = "checks",
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
    /// The line of the costs screen that has the cursor.
    pub cost_row: usize,
    /// The amount that costs are held against, k€; nothing is the budget.
    pub amount: Option<u32>,
    /// The competence that the user put the cursor on.
    pub competence: Option<Competence>,
    /// The part of the risks screen that the keys act on.
    pub risks_part: RisksPart,
    /// The row of each part of the risks screen that has the cursor; one past the last row counts as the last.
    pub risks_row: PerRisksPart<usize>,
}

impl Reading {
    /// Scrolls to a line, though never past everything that there can be to read.
    pub fn scroll_to(&mut self, line: usize) {
        self.scroll = line.min(Competence::COUNT + IncidentKind::COUNT);
    }
}
