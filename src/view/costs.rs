//! The costs screen before it is drawn: what scenarios cost, by part and by year; the chance of staying under an amount; and
//! where the difference with the baseline comes from.

pub mod chance;
pub mod difference;
pub mod status;
pub mod table;

use super::compare::{Head, heads, places};
use super::formatting::Step;
use super::lists::{self, Dots};
use super::{formatting, frame};
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::session::Session;
use crate::session::costs::{Amounts, CostRow};
use crate::study::Attribution;
use crate::summary::comparison::Summary;
use crate::texts::costs as texts;
use chance::Chance;
use difference::Difference;
pub use status::status;
use table::{Axis, MoneyRow};

/// Everything that the costs screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Costs {
    pub heads: Vec<Head>,
    /// The same sentence, the longest form first; none without figures.
    pub sentences: Vec<String>,
    pub lines: Vec<CostLine>,
    pub cursor: usize,
    /// The chance of staying under an amount.
    pub under: Under,
    pub is_outdated: bool,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum CostLine {
    Heading(String),
    Row {
        row: MoneyRow,
        /// Where zero is in their bars, as a share from the left.
        zero: f64,
        number: usize,
        is_outdated: bool,
    },
}

/// The chance of staying under an amount.
#[derive(Clone, Debug, PartialEq)]
pub struct Under {
    /// The amount, in full and in few letters.
    pub labels: [String; 2],
    /// For each scenario how many futures out of 100 stay under it.
    pub counts: Vec<Option<String>>,
    /// For each scenario its dots, filled when under it.
    pub dots: Vec<Option<Dots>>,
    /// For each scenario how many futures out of 100 lie beyond the right end of the curve, where any do.
    pub beyond: Vec<Option<String>>,
    /// For each scenario the chance at any amount.
    pub chances: Vec<Option<Chance>>,
    /// The lowest and highest amount of the curves, k€.
    pub ends: [f64; 2],
    pub axis: String,
    pub amount: f64,
}

/// Turns a session into what the costs screen shows.
pub fn costs(session: &Session) -> Costs {
    let language = session.settings.language;
    let scenarios = session.scenarios();
    // Figures of another case say nothing here, not even dimmed.
    let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
    let summaries: Vec<Option<&Summary>> = places(shown.map(AsRef::as_ref), &scenarios)
        .into_iter()
        .map(|place| Some(&*shown?.columns.get(place?)?.summary))
        .collect();
    let difference = Difference {
        language,
        scenarios: &scenarios,
        summaries: &summaries,
        focus: session.focus.scenario,
        baseline: session.document.baseline,
        // Without figures of this case, what is known of another says nothing either.
        attribution: attribution(session).filter(|_| summaries.iter().any(Option::is_some)),
        step: table::step(&summaries),
    };
    let lines = lines(session, &difference);
    let has_cursor =
        |line: &CostLine| matches!(line, CostLine::Row { number, .. } if *number == session.cost_row());
    Costs {
        heads: heads(session, &scenarios),
        sentences: difference.sentences(),
        cursor: lines.iter().position(has_cursor).unwrap_or_default(),
        lines,
        under: under(session, &summaries),
        is_outdated: session.comparison.is_outdated(),
        progress: frame::progress(session),
    }
}

/// Where the difference in cost between the scenario in focus and the baseline comes from, once that is known.
fn attribution(session: &Session) -> Option<&Attribution> {
    let found = session.attribution.shown().filter(|_| session.focus.scenario != session.document.baseline);
    found?.iter().find(|attribution| attribution.outcome == Outcome::Cost)
}

fn lines(session: &Session, difference: &Difference<'_>) -> Vec<CostLine> {
    let language = session.settings.language;
    let (start, years) = session.case().map_or((0, 0), |case| (case.start_year, case.years));
    let table = table::table(language, difference.summaries, start, years);
    let rows = session.cost_rows();
    let (choices, choices_axis) = difference.rows();
    let outdated = session.comparison.is_outdated();
    let choices_outdated = outdated || session.attribution.is_outdated();
    let line = |row: MoneyRow, axis: Axis, is_outdated: bool| {
        let number = rows.iter().position(|of| *of == row.row)?;
        Some(CostLine::Row { row, zero: axis.zero(), number, is_outdated })
    };
    let heading = |text: &str| std::iter::once(CostLine::Heading(text.to_owned()));
    let base = formatting::letter(session.document.baseline);
    let is_compared = rows.contains(&CostRow::Choices);
    heading(texts::parts(language))
        .chain(line(table.total, table.axis, outdated))
        .chain(table.parts.into_iter().filter_map(|row| line(row, table.axis, outdated)))
        .chain(heading(texts::years(language)))
        .chain(table.years.into_iter().filter_map(|row| line(row, table.axis, outdated)))
        .chain(heading(&texts::difference(language, base)).filter(|_| is_compared))
        .chain(choices.into_iter().filter_map(|row| line(row, choices_axis, choices_outdated)))
        .collect()
}

fn under(session: &Session, summaries: &[Option<&Summary>]) -> Under {
    let (language, budget, amount) = (session.settings.language, session.budget(), session.amount());
    let amounts = session.comparison.shown().and_then(|shown| Amounts::of(shown, budget));
    let ends = amounts.map_or([0.0, budget], |amounts| [amounts.low, amounts.high]);
    let chance = |summary: &Summary| {
        Chance::of(&summary.cost_percentiles, budget, summary.outcomes[Outcome::WithinBudget].mean)
    };
    let chances: Vec<_> = summaries.iter().map(|summary| summary.map(chance)).collect();
    let count = |(chance, summary): (&Option<Chance>, &Option<&Summary>)| {
        let (chance, futures) = (chance.as_ref()?, (*summary)?.futures);
        Some(formatting::of_futures(language, chance.under(amount), futures))
    };
    Under {
        labels: amount_labels(language, amount, session.reading.amount.is_none()),
        counts: chances.iter().zip(summaries).map(count).collect(),
        dots: summaries.iter().map(|summary| Some(lists::cost_dots((*summary)?, amount))).collect(),
        beyond: chances
            .iter()
            .map(|chance| {
                let (share, _) = chance.as_ref()?.beyond(ends[1])?;
                Some(texts::beyond(language, &formatting::hundredths(share)))
            })
            .collect(),
        chances,
        ends,
        axis: {
            let [low, high] = ends.map(|end| formatting::number(language, end, 0));
            texts::axis(language, &low, &high)
        },
        amount,
    }
}

fn amount_labels(language: Language, amount: f64, is_budget: bool) -> [String; 2] {
    let shown = formatting::money(language, amount, Step::ONE);
    if is_budget {
        [texts::within_budget(language, &shown), texts::within_budget_short(language, &shown)]
    } else {
        [texts::under(language, &shown), texts::under_short(language, &shown)]
    }
}
