//! The costs in rows: what each part and each year takes, in figures that add up as shown and bars on one axis.

use crate::domain::cost_part::CostPart;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::session::costs::CostRow;
use crate::summary::comparison::Summary;
use crate::texts::costs as texts;
use crate::view::formatting::Step;

/// A row of figures with bars.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyRow {
    pub row: CostRow,
    pub label: String,
    pub short_label: String,
    pub cells: Vec<MoneyCell>,
    pub is_sum: bool,
}

/// What a row says of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum MoneyCell {
    Figure(MoneyBar),
    /// A figure that is not there yet.
    Awaited,
    /// Nothing: the row is not about this scenario.
    Empty,
}

impl MoneyCell {
    /// The figure, if there is one.
    pub const fn bar(&self) -> Option<&MoneyBar> {
        match self {
            Self::Figure(bar) => Some(bar),
            Self::Awaited | Self::Empty => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct MoneyBar {
    pub figure: String,
    /// Mean present value as shown, k€.
    pub amount: f64,
    /// Length of the bar as a share of the whole axis, -1 to 1; below zero it goes to the left.
    pub length: f64,
}

/// The axis that bars share: from what is lowest below zero to what is highest above it, k€.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Axis {
    pub least: f64,
    pub most: f64,
}

impl Axis {
    /// The axis on which all of these fit.
    pub fn of(amounts: impl Iterator<Item = f64>) -> Self {
        amounts.filter(|amount| amount.is_finite()).fold(Self::default(), |axis, amount| Self {
            least: axis.least.min(amount),
            most: axis.most.max(amount),
        })
    }

    /// Where zero is, as a share of the axis from the left.
    pub fn zero(self) -> f64 {
        -self.least / self.width()
    }

    pub fn bar(self, figure: String, amount: f64) -> MoneyBar {
        let length = if amount.is_finite() { amount / self.width() } else { 0.0 };
        MoneyBar { figure, amount, length }
    }

    fn width(self) -> f64 {
        (self.most - self.least).max(f64::MIN_POSITIVE)
    }
}

/// Total, parts and years of scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct CostTable {
    pub total: MoneyRow,
    pub parts: Vec<MoneyRow>,
    pub years: Vec<MoneyRow>,
    /// The axis of all bars but that of the total.
    pub axis: Axis,
}

/// How finely the costs of these scenarios are shown.
pub fn step(summaries: &[Option<&Summary>]) -> Step {
    let errors = summaries.iter().flatten().map(|summary| summary.outcomes[Outcome::Cost].se);
    errors.map(|error| Step::for_error(error, Step::ONE)).fold(Step::ONE, Step::coarsest)
}

/// The costs of scenarios; nothing in the cells of those without figures.
pub fn table(language: Language, summaries: &[Option<&Summary>], start_year: u16, years: u8) -> CostTable {
    let step = step(summaries);
    let of = |values: &dyn Fn(&Summary) -> Vec<f64>| -> Vec<Option<Vec<f64>>> {
        summaries.iter().map(|summary| summary.map(|summary| step.adding_up(&values(summary)))).collect()
    };
    let parts = of(&|summary| summary.parts.0.to_vec());
    let by_year = of(&|summary| summary.years.clone());
    let shown =
        |columns: &[Option<Vec<f64>>]| columns.iter().flatten().flatten().copied().collect::<Vec<f64>>();
    let axis = Axis::of(shown(&parts).into_iter().chain(shown(&by_year)));
    let cells = |columns: &[Option<Vec<f64>>], place: usize| -> Vec<MoneyCell> {
        let amounts = columns.iter().map(|column| column.as_ref()?.get(place).copied());
        amounts
            .map(|amount| {
                let bar = |amount| MoneyCell::Figure(axis.bar(step.show(language, amount), amount));
                amount.map_or(MoneyCell::Awaited, bar)
            })
            .collect()
    };
    let row = |row: CostRow, name: String, cells: Vec<MoneyCell>| MoneyRow {
        row,
        label: name.clone(),
        short_label: name,
        cells,
        is_sum: false,
    };
    let totals = parts.iter().map(|column| {
        let sum = |column: &Vec<f64>| column.iter().sum();
        column.as_ref().map(sum).map_or(MoneyCell::Awaited, |total| {
            MoneyCell::Figure(MoneyBar { figure: step.show(language, total), amount: total, length: 0.0 })
        })
    });
    CostTable {
        total: MoneyRow {
            row: CostRow::Total,
            label: texts::total(language).to_owned(),
            short_label: texts::total_short(language).to_owned(),
            cells: totals.collect(),
            is_sum: true,
        },
        parts: CostPart::ALL
            .into_iter()
            .map(|part| {
                let label = part.name(language).to_owned();
                let short_label = part.short(language).to_owned();
                let row = row(CostRow::Part(part), label, cells(&parts, part.index()));
                MoneyRow { short_label, ..row }
            })
            .collect(),
        years: (0..years)
            .map(|year| {
                let name = (start_year + u16::from(year)).to_string();
                row(CostRow::Year(year), name, cells(&by_year, usize::from(year)))
            })
            .collect(),
        axis,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::test_support::Futures;

    fn summary() -> Summary {
        let mut summary = Futures::even(300.0, 500.0).summary();
        summary.parts.0 = [114.9, 122.9, 69.6, 15.2, -8.6, 0.0, 1.4, 1.6, 14.7, 31.9];
        summary.years = vec![101.8, 38.5, 36.3, 187.0];
        summary
    }

    #[test]
    fn parts_and_years_as_shown_add_up_to_the_total_as_shown() {
        let (a, b) = (summary(), Futures::even(900.0, 1_900.0).summary());
        let table = table(Language::Dutch, &[Some(&a), None, Some(&b)], 2026, 4);
        let sum = |rows: &[MoneyRow], place: usize| -> f64 {
            rows.iter().filter_map(|row| row.cells[place].bar()).map(|bar| bar.amount).sum()
        };
        for place in [0, 2] {
            let total = table.total.cells[place].bar().expect("a figure").amount;
            assert_eq!(sum(&table.parts, place), total);
            assert_eq!(sum(&table.years, place), total);
        }
        assert!(table.parts.iter().chain(&table.years).all(|row| row.cells[1] == MoneyCell::Awaited));
    }

    #[test]
    fn a_negative_overrun_goes_left_of_zero() {
        let a = summary();
        let table = table(Language::English, &[Some(&a)], 2026, 4);
        let bar = table.parts[CostPart::Overrun.index()].cells[0].bar().expect("a figure");
        assert_eq!(bar.figure, "-9");
        assert!(bar.length < 0.0);
        assert!((table.axis.zero() + bar.length).abs() < 1e-12, "it reaches to the left end");
    }
}
