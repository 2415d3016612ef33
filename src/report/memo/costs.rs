//! The costs in a memo: dots against the budget, the chance of staying under an amount, parts and years.

use super::document::{Block, Cell, CurveFigure, DotsFigure, Row};
use super::tables;
use crate::domain::outcome::Outcome;
use crate::report::contents::Contents;
use crate::report::subject::Subject;
use crate::session::amounts::Amounts;
use crate::summary::comparison::Column;
use crate::texts::memo as texts;
use crate::view::costs::chance::Chance;
use crate::view::costs::table::table;
use crate::view::differs::title;
use crate::view::formatting::{Step, hundredths, letter, money};
use crate::view::lists::cost_dots;

/// Amounts for which the chance is told in figures, evenly over the axis of the curve.
const AMOUNTS: u32 = 5;

/// Dots, curve with its figures, parts and years.
pub fn blocks(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let language = subject.language;
    let summaries = tables::summaries(subject);
    let costs = table(language, &summaries, subject.case.start_year, subject.case.years);
    let zero = costs.axis.zero();
    let parts = std::iter::once(costs.total).chain(costs.parts);
    let parts = parts.map(|row| tables::money_row(row, zero)).collect();
    let years = costs.years.into_iter().map(|row| tables::money_row(row, zero)).collect();
    let money_table = |caption: &str, first: &str, rows: Vec<Row>| {
        Block::Table(tables::by_scenario(caption.to_owned(), first, &contents.scenarios, rows))
    };
    std::iter::once(dots(subject))
        .chain(chance(subject, contents))
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
        (place, texts::dots_of(language, &name, dots.within), dots)
    };
    Block::Dots(DotsFigure {
        caption: texts::dots_caption(language, &Step::ONE.show(language, budget)),
        scenarios: subject.comparison.columns.iter().enumerate().map(of).collect(),
    })
}

/// The curve and the same in figures; nothing when the costs do not vary.
fn chance(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let (language, budget) = (subject.language, subject.budget());
    let Some(Amounts { low, high, step, .. }) = Amounts::of(subject.comparison, budget) else {
        return Vec::new();
    };
    let of = |column: &Column| {
        let within = column.summary.outcomes[Outcome::WithinBudget].mean;
        Chance::of(&column.summary.cost_percentiles, budget, within)
    };
    let chances: Vec<Chance> = subject.comparison.columns.iter().map(of).collect();
    let show = |amount: f64| money(language, amount, Step::ONE);
    let row = |label: String, amount: f64| Row {
        label,
        is_sum: false,
        cells: chances.iter().map(|chance| Cell::text(hundredths(chance.under(amount)))).collect(),
    };
    let mut amounts: Vec<f64> = (1..=AMOUNTS)
        .map(|place| low + (high - low) * f64::from(place) / f64::from(AMOUNTS + 1))
        .map(|amount| (amount / step).round() * step)
        .filter(|amount| *amount != budget)
        .chain([budget])
        .collect();
    amounts.sort_by(f64::total_cmp);
    let label = |amount: f64| {
        let whole = Step::ONE.show(language, amount);
        if amount == budget { texts::budget_row(language, &whole) } else { show(amount) }
    };
    let rows = amounts.into_iter().map(|amount| row(label(amount), amount)).collect();
    let figures = tables::by_scenario(
        texts::chance_caption(language).to_owned(),
        texts::amount(language),
        &contents.scenarios,
        rows,
    );
    let names: Vec<_> = contents
        .scenarios
        .iter()
        .zip(&chances)
        .map(|(name, chance)| format!("{name}: {}", hundredths(chance.under(budget))))
        .collect();
    let curve = CurveFigure {
        title: texts::curve_title(language).to_owned(),
        description: texts::curve_description(language, &Step::ONE.show(language, budget), &names.join("; ")),
        caption: texts::curve_caption(language).to_owned(),
        curves: chances
            .into_iter()
            .enumerate()
            .map(|(place, chance)| (place, letter(place), chance))
            .collect(),
        ends: [low, high],
        ends_as_text: [low, high].map(show),
        budget: (budget, texts::budget(language, &Step::ONE.show(language, budget))),
        all: texts::all_futures(language).to_owned(),
    };
    vec![Block::Curve(curve), Block::Table(figures)]
}
