//! The costs screen: its rows, the amounts that costs are held against, and what commands do there.

use crate::controls::command::Command;
use crate::domain::cost_part::CostPart;
use crate::domain::scenario::Lever;
use crate::session::state::Session;
use crate::summary::comparison::Comparison;
use crate::texts::notices::Obstacle;

/// About how many steps lead from the lowest to the highest cost that is shown.
const STEPS: f64 = 50.0;

/// The costs of all scenarios together, k€.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amounts {
    /// What all but a hundredth of the futures cost at least, in any scenario, or the budget when that is less; a round amount.
    pub low: f64,
    /// What all but a hundredth of the futures cost at most, or the budget when that is more; a round amount.
    pub high: f64,
    /// From one round amount to the next.
    pub step: f64,
    least: f64,
    most: f64,
}

impl Amounts {
    /// The amounts that matter to these scenarios; nothing without figures.
    pub fn of(comparison: &Comparison, budget: f64) -> Option<Self> {
        let all = comparison.columns.iter().map(|column| &column.summary.cost_percentiles);
        let ends: Option<Vec<[f64; 4]>> = all
            .map(|costs| Some([*costs.first()?, *costs.get(1)?, *costs.get(99)?, *costs.last()?]))
            .collect();
        let ends =
            ends.filter(|ends| !ends.is_empty() && ends.iter().flatten().all(|cost| cost.is_finite()))?;
        let lowest = |place: usize| ends.iter().map(|ends| ends[place]).fold(budget, f64::min);
        let highest = |place: usize| ends.iter().map(|ends| ends[place]).fold(budget, f64::max);
        let step = round_step((highest(2) - lowest(1)) / STEPS);
        let [least, low] = [lowest(0), lowest(1)].map(|cost| (cost / step).floor() * step);
        let [high, most] = [highest(2), highest(3)].map(|cost| (cost / step).ceil() * step);
        Some(Self { low, high: high.max(low + step), step, least, most })
    }

    /// The round amount so many steps above `from`, below it when negative; never further than any future goes.
    pub fn moved(&self, from: f64, steps: i32) -> f64 {
        let place = from / self.step;
        // A round amount is one whole step away; any other one is nearer.
        let nearest = if steps > 0 { place.floor() } else { place.ceil() };
        ((nearest + f64::from(steps)) * self.step).clamp(self.least.max(0.0), self.most)
    }
}

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`, and not below 1.
fn round_step(least: f64) -> f64 {
    let tens = std::iter::successors(Some(1.0), |ten| Some(ten * 10.0)).take(15);
    let steps = tens.flat_map(|ten| [ten, 2.0 * ten, 5.0 * ten]);
    steps.into_iter().find(|step| *step >= least).unwrap_or(1.0)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostRow {
    Total,
    Part(CostPart),
    /// What falls in a year, counted from the first.
    Year(u8),
    /// What the choice on a lever adds to the baseline.
    Lever(Lever),
    /// All choices together: the difference from the baseline.
    Choices,
    /// What the user's own numbers change in the baseline.
    Assumptions,
}

impl CostRow {
    /// Every row of a case with so many years, in order.
    pub fn all(years: u8) -> Vec<Self> {
        let parts = CostPart::ALL.into_iter().map(Self::Part);
        let levers = Lever::ALL.into_iter().map(Self::Lever);
        std::iter::once(Self::Total)
            .chain(parts)
            .chain((0..years).map(Self::Year))
            .chain(levers)
            .chain([Self::Choices, Self::Assumptions])
            .collect()
    }
}

/// How many steps a large step is.
const LARGE: i32 = 5;

impl Session {
    /// Does what a command says on the costs screen; says whether it means anything of its own there.
    pub(super) fn perform_on_costs(&mut self, command: Command) -> bool {
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
    pub(super) fn go_to_cost_row(&mut self, row: usize) {
        self.reading.cost_row = row;
        self.reading.cost_row = self.cost_row();
    }

    /// The rows of the costs screen, from top to bottom: those that say something of the scenario in focus.
    pub fn cost_rows(&self) -> Vec<CostRow> {
        let years = self.case().map_or(0, |case| case.years);
        let is_baseline = self.focus.scenario == self.document.baseline;
        let is_alone = self.document.scenarios.len() <= 1;
        let has_own_numbers = !self.document.edits.is_empty();
        // Where nobody hires anyone there is nothing to tell of it.
        let hires = self.document.scenarios.iter().any(|draft| !draft.decision.extra.is_none());
        let mut rows = CostRow::all(years);
        rows.retain(|row| match row {
            CostRow::Total | CostRow::Part(_) | CostRow::Year(_) => true,
            CostRow::Lever(Lever::ExtraStaff) => !is_baseline && hires,
            CostRow::Lever(_) => !is_baseline,
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
    pub(super) fn move_amount(&mut self, command: Command) {
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
        let Some(amounts) = amounts else { return self.say(Obstacle::NoFiguresYet) };
        // Amounts are whole, from nothing up; a larger one than fits counts as the largest.
        self.reading.amount = Some(amounts.moved(self.amount(), steps) as u32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const AMOUNTS: Amounts = Amounts { low: 200.0, high: 600.0, step: 10.0, least: 150.0, most: 900.0 };

    #[test]
    fn steps_are_round() {
        assert_eq!([0.2, 1.1, 4.0, 12.0, 51.0].map(round_step), [1.0, 2.0, 5.0, 20.0, 100.0]);
    }

    #[test]
    fn from_an_odd_amount_the_first_step_goes_to_a_round_one() {
        assert_eq!(AMOUNTS.moved(453.0, 1), 460.0);
        assert_eq!(AMOUNTS.moved(453.0, -1), 450.0);
        assert_eq!(AMOUNTS.moved(450.0, 1), 460.0);
        assert_eq!(AMOUNTS.moved(450.0, -5), 400.0);
    }

    proptest! {
        #[test]
        fn it_stays_where_costs_are(from in 0.0..2_000.0_f64, steps in -50..50_i32) {
            let to = AMOUNTS.moved(from, steps);
            prop_assert!((150.0..=900.0).contains(&to));
        }
    }
}
