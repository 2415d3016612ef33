//! Figures of portfolios as a comparison, so that what is said of them follows the rules of scenarios: one scorecard, one
//! verdict, one rule for better and worse.

use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::scenario::{Decision, Scenario};
use crate::domain::stack::PerLayer;
use crate::language::{Language, Text};
use crate::summary::comparison::{Column, Comparison, Pair, Summary};
use crate::summary::portfolio::{PortfolioColumn, PortfolioComparison};
use crate::texts::{ambition as texts, scorecard as score_texts};
use crate::view::formatting::{Step, letter, number};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{self, ScoreRow};
use std::sync::Arc;

/// Portfolios side by side, and how they are read.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    pub language: Language,
    pub library: &'a Library,
    pub found: &'a PortfolioComparison,
    /// Place of the portfolio that the others are compared with.
    pub baseline: usize,
    /// Place of the one that is told of in detail.
    pub column: usize,
    /// Which outcomes are hidden until a reveal.
    pub hidden: PerOutcome<bool>,
}

impl Scope<'_> {
    /// Letter and name of a portfolio.
    pub fn title(&self, place: usize) -> String {
        let column = self.found.columns.get(place);
        let name = column.map_or("", |column| column.named.name.in_language(self.language));
        format!("{} {name}", letter(place))
    }

    /// The name of a case, or its id when it is gone.
    pub fn case_name<'s>(&'s self, id: &'s str) -> &'s str {
        self.library.case(id).map_or(id, |case| case.name.in_language(self.language))
    }

    /// How the figures of the whole are read, as values.
    pub fn options(&self) -> ScoreOptions {
        let budget = self.found.columns.get(self.baseline).map(|column| column.summary.budget);
        ScoreOptions {
            baseline: self.baseline,
            as_differences: false,
            language: self.language,
            budget: budget.unwrap_or_default(),
            hidden: self.hidden,
        }
    }
}

/// The whole of every portfolio. Only outcomes, cost by part and year, and pairs are told of it.
pub fn whole(comparison: &PortfolioComparison) -> Comparison {
    let columns = comparison.columns.iter().map(|column| {
        let summary = &column.summary;
        let told = Summary {
            parts: summary.parts,
            years: summary.years.clone(),
            levels_short: summary.levels_short,
            ..Summary::only_outcomes(summary.futures, summary.outcomes)
        };
        named(&column.named.name, Arc::new(told))
    });
    let pairs = comparison.pairs.iter().map(|pair| Pair { a: pair.a, b: pair.b, outcomes: pair.outcomes });
    Comparison {
        manifest: comparison.manifest.clone(),
        columns: columns.collect(),
        pairs: pairs.collect(),
        limits: comparison.limits.clone(),
        within: Vec::new(),
    }
}

/// One case in two portfolios; nothing unless it runs in both.
pub fn of_case(comparison: &PortfolioComparison, case: &str, [a, b]: [usize; 2]) -> Option<Comparison> {
    let column = |place: usize| {
        let column = comparison.columns.get(place)?;
        Some(named(&column.named.name, summary_of_case(column, case)?))
    };
    let columns = if a == b { vec![column(a)?] } else { vec![column(a)?, column(b)?] };
    let pairs = match comparison.pair(a, b).filter(|_| a != b) {
        None => Vec::new(),
        Some(pair) => {
            let found = pair.cases.into_iter().find(|(id, _)| id == case)?;
            vec![Pair { a: 0, b: 1, outcomes: found.1 }]
        }
    };
    Some(Comparison {
        manifest: comparison.manifest.clone(),
        columns,
        pairs,
        limits: Vec::new(),
        within: Vec::new(),
    })
}

/// The results of a case in a portfolio, when it runs in it.
pub fn summary_of_case(column: &PortfolioColumn, case: &str) -> Option<Arc<Summary>> {
    let found = column.summary.cases.iter().flatten().find(|found| found.case == case)?;
    found.summary.clone()
}

fn named(name: &Text, summary: Arc<Summary>) -> Column {
    // What is decided differs from case to case; nothing that is said of a whole asks for it.
    let decision = Decision::of(PerLayer::from_fn(|_| Choice::BUILD));
    Column { scenario: Scenario { name: name.clone(), decision }, summary }
}

/// The rows of the scorecard for the whole. How many of the cases something serious strikes stands as a number of cases.
pub fn rows(comparison: &PortfolioComparison, options: &ScoreOptions) -> Vec<ScoreRow> {
    let mut rows = scorecard::scorecard(&whole(comparison), options).rows;
    // Of all cases together nothing finer than a tenth of a million is told where there is little room.
    for row in rows.iter_mut().filter(|row| row.measure == Outcome::Cost.lead()) {
        let shown = row.cells.iter_mut().zip(&comparison.columns).enumerate();
        for (place, (cell, column)) in shown {
            let is_value = !options.as_differences || place == options.baseline;
            if is_value && cell.brief.is_some() {
                let cost = &column.summary.outcomes[Outcome::Cost];
                let [p5, p50, p95] = [cost.p5, cost.p50, cost.p95].map(|amount| amount / 1_000.0);
                let range = Step::TENTH.show_range(options.language, p5, p95);
                cell.brief = Some([Step::TENTH.show(options.language, p50), range]);
            }
        }
    }
    let serious = rows.iter_mut().find(|row| row.measure.outcome == Outcome::Serious);
    if let Some(row) = serious.filter(|_| !options.hidden[Outcome::Serious]) {
        put_cases(options.language, row, comparison, options);
    }
    rows
}

fn put_cases(
    language: Language,
    row: &mut ScoreRow,
    comparison: &PortfolioComparison,
    options: &ScoreOptions,
) {
    row.label = texts::cases_struck(language).to_owned();
    row.short_label = texts::cases_struck_short(language).to_owned();
    for (place, (cell, column)) in row.cells.iter_mut().zip(&comparison.columns).enumerate() {
        let count = column.named.portfolio.included().count();
        if options.as_differences && place != options.baseline {
            let paired = comparison.paired(options.baseline, place, Outcome::Serious);
            let more = paired.map_or(0.0, |paired| paired.difference.mean) * count as f64;
            cell.main = texts::cases(language, &Step::TENTH.show_signed(language, more));
            continue;
        }
        let struck = number(language, column.summary.outcomes[Outcome::Serious].mean * count as f64, 1);
        cell.main = score_texts::of_so_many(language, &struck, count);
        cell.brief = Some([format!("{struck}/{count}"), String::new()]);
    }
}
