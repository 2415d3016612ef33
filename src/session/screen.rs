//! Screen: how what is on the screens is read.

use crate::domain::closed_list::closed_list;
use crate::domain::incident::IncidentKind;
use crate::domain::people::Competence;

pub use crate::workspace::position::{Focus, Row, Screen};

closed_list! {
    /// A part of the risks screen, each with a cursor of its own where it has rows to choose.
    #[derive(Default)]
    pub enum RisksPart, PerRisksPart {
        #[default]
        Incidents = "incidents",
        /// Public values, and likelihood against impact.
        Values = "values",
        Checks = "checks",
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub as_differences: bool,
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
