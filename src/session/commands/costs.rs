//! What commands do on the costs screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::session::amounts::Amounts;
use crate::session::cost_row::CostRow;
use crate::session::notice::Notice;
use crate::session::state::Session;

/// How many steps a large step is.
const LARGE: i32 = 5;

impl Session {
    /// Does what a command says on the costs screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_costs(&mut self, command: Command) -> bool {
        let row = self.cost_row();
        match command {
            Command::Up => self.go_to_cost_row(row.saturating_sub(1)),
            Command::Down => self.go_to_cost_row(row + 1),
            Command::First => self.go_to_cost_row(0),
            Command::Last => self.go_to_cost_row(usize::MAX),
            _ => return false,
        }
        true
    }

    /// Puts the cursor on a row of the costs screen, or on the last one when there are not so many.
    pub(in crate::session) fn go_to_cost_row(&mut self, row: usize) {
        self.reading.cost_row = row;
        self.reading.cost_row = self.cost_row();
    }

    /// The rows of the costs screen, from top to bottom: those that say something of the scenario in focus.
    pub fn cost_rows(&self) -> Vec<CostRow> {
        let years = self.case().map_or(0, |case| case.years);
        let is_baseline = self.focus.scenario == self.document.baseline;
        let is_alone = self.document.scenarios.len() <= 1;
        let has_own_numbers = !self.question().edits.is_empty();
        let mut rows = CostRow::all(years);
        rows.retain(|row| match row {
            CostRow::Total | CostRow::Part(_) | CostRow::Year(_) => true,
            CostRow::Layer(_) | CostRow::Training => !is_baseline,
            CostRow::Choices => !is_alone,
            CostRow::Assumptions => has_own_numbers && !is_baseline,
        });
        rows
    }

    /// The place of the cursor in [`Self::cost_rows`].
    pub fn cost_row(&self) -> usize {
        self.reading.cost_row.min(self.cost_rows().len().saturating_sub(1))
    }

    /// The amount that costs are held against, k€.
    pub fn amount(&self) -> f64 {
        self.reading.amount.map_or_else(|| self.budget(), f64::from)
    }

    /// Holds the costs against another amount.
    pub(in crate::session) fn move_amount(&mut self, command: Command) {
        let steps = match command {
            Command::LowerAmount => -1,
            Command::HigherAmount => 1,
            Command::MuchLowerAmount => -LARGE,
            Command::MuchHigherAmount => LARGE,
            _ => {
                self.reading.amount = None;
                return;
            }
        };
        let amounts = self.comparison.shown().and_then(|shown| Amounts::of(shown, self.budget()));
        let Some(amounts) = amounts else { return self.say(Notice::NoFiguresYet) };
        // Amounts are whole, from nothing up; a larger one than fits counts as the largest.
        self.reading.amount = Some(amounts.moved(self.amount(), steps) as u32);
    }
}
