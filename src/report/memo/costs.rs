//! The costs in a memo: dots against the budget, the chance of staying under an amount, parts and years.

use crate::domain::outcome::Outcome;
use crate::report::document::{Bar, Block, Cell, Figure, Row, Table};
use crate::report::evidence::{Report, Subject};
use crate::report::svg::{self, Axes};
use crate::session::costs::Amounts;
use crate::summary::comparison::Column;
use crate::texts::memo as texts;
use crate::view::costs::chance::Chance;
use crate::view::costs::table::{MoneyRow, table};
use crate::view::differs::title;
use crate::view::formatting::{Step, counted, counted_of, money};
use crate::view::lists::cost_dots;

/// Amounts for which the chance is told in figures, evenly over the axis of the curve.
const AMOUNTS: u32 = 5;

/// Dots, curve with its figures, parts and years.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let costs = table(language, &subject.summaries(), subject.case.start_year, subject.case.years);
    let zero = costs.axis.zero();
    let parts = std::iter::once(costs.total).chain(costs.parts);
    let parts = parts.map(|row| money_row(row, zero)).collect();
    let years = costs.years.into_iter().map(|row| money_row(row, zero)).collect();
    let money_table = |caption: &str, first: &str, rows: Vec<Row>| {
        Block::Table(Table::by_scenario(caption, first, &report.names, rows))
    };
    std::iter::once(dots(subject))
        .chain(chance(report))
        .chain([
            money_table(texts::parts_caption(language), texts::part(language), parts),
            money_table(texts::years_caption(language), texts::year(language), years),
        ])
        .collect()
}

fn dots(subject: &Subject<'_>) -> Block {
    let (language, budget) = (subject.language, subject.budget());
    let of = |(place, column): (usize, &Column)| {
        let dots = cost_dots(&column.summary, budget);
        let name = title(language, place, &column.scenario);
        svg::dots(place, texts::dots_of(language, &name, dots.within), dots)
    };
    Block::Figure(Figure {
        caption: texts::dots_caption(language, &money(language, budget, Step::ONE)),
        pictures: subject.comparison.columns.iter().enumerate().map(of).collect(),
    })
}

/// The curve and the same in figures; nothing when the costs do not vary.
fn chance(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let budget = subject.budget();
    let Some(Amounts { low, high, step, .. }) = Amounts::of(subject.comparison, budget) else {
        return Vec::new();
    };
    let of = |column: &Column| {
        let within = column.summary.outcomes[Outcome::WithinBudget].mean;
        Chance::of(&column.summary.cost_percentiles, budget, within)
    };
    let chances: Vec<Chance> = subject.comparison.columns.iter().map(of).collect();
    let futures = subject.comparison.columns.first().map_or(0, |column| column.summary.futures);
    let (of, count) = (counted_of(futures), |share: f64| counted(share, futures));
    let show = |amount: f64| money(language, amount, Step::ONE);
    let mut amounts: Vec<f64> = (1..=AMOUNTS)
        .map(|place| low + (high - low) * f64::from(place) / f64::from(AMOUNTS + 1))
        .map(|amount| (amount / step).round() * step)
        .filter(|amount| *amount != budget)
        .chain([budget])
        .collect();
    amounts.sort_by(f64::total_cmp);
    let budget_in_words = show(budget);
    let row = |amount: f64| {
        let label =
            if amount == budget { texts::budget_row(language, &budget_in_words) } else { show(amount) };
        Row::new(label, chances.iter().map(|chance| count(chance.under(amount))))
    };
    let rows = amounts.into_iter().map(row).collect();
    let figures = Table::by_scenario(
        &texts::chance_caption(language, of),
        texts::amount(language),
        &report.names,
        rows,
    );
    let names: Vec<_> = report
        .names
        .iter()
        .zip(&chances)
        .map(|(name, chance)| format!("{name}: {}", count(chance.under(budget))))
        .collect();
    let axes = Axes {
        ends: [low, high].map(|end| (end, show(end))),
        budget: (budget, texts::budget(language, &budget_in_words)),
        all: texts::all_futures(language),
    };
    let description = texts::curve_description(language, of, &budget_in_words, &names.join("; "));
    let curve = svg::curve(texts::curve_title(language).to_owned(), description, &axes, &chances);
    let beyond: Vec<_> = report
        .names
        .iter()
        .zip(&chances)
        .filter_map(|(name, chance)| {
            let (share, dearest) = chance.beyond(high)?;
            Some(texts::beyond_of(language, name, &count(share), of, &show(dearest)))
        })
        .collect();
    let mut caption = texts::curve_caption(language).to_owned();
    if !beyond.is_empty() {
        caption = format!("{caption} {}", texts::beyond_edge(language, &show(high), &beyond.join("; ")));
    }
    vec![Block::Figure(Figure { caption, pictures: vec![curve] }), Block::Table(figures)]
}

/// A row of amounts with bars on an axis of which zero is at this share from the left.
fn money_row(row: MoneyRow, zero: f64) -> Row {
    let is_sum = row.is_sum;
    let cells = row.cells.iter().enumerate().map(|(scenario, cell)| {
        cell.bar().map_or_else(Cell::default, |bar| Cell {
            bar: (!is_sum).then_some(Bar { zero, length: bar.length, scenario }),
            ..Cell::from(bar.figure.as_str())
        })
    });
    Row { is_sum, ..Row::new(row.label.clone(), cells) }
}
