//! Case by case: the eight rows of one portfolio, held against the baseline.

use super::figures::{self, Scope, of_case};
use crate::domain::outcome::{Measure, Outcome, PerOutcome, Statistic};
use crate::language::Language;
use crate::summary::paired::{Paired, Standing};
use crate::texts::{ambition as texts, ambition_memo as memo_texts};
use crate::view::formatting::{counted, counted_of};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{ScoreRow, Sign, scorecard};

/// The table of the cases of one portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseTable {
    pub title: String,
    pub heads: Vec<[String; 2]>,
    pub rows: Vec<CaseLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    pub name: String,
    /// A figure with how it compares with the baseline, for each head; nothing where the case does not run.
    pub cells: Vec<Option<Figure>>,
    /// Why there are no figures.
    pub note: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub text: String,
    pub glyph: char,
    pub sign: Sign,
}

/// The cases of one portfolio, each beside the same case in the baseline.
pub fn table(scope: &Scope<'_>) -> CaseTable {
    let Scope { language, library, found, baseline, column, hidden } = *scope;
    let entries = found.columns.get(column).map(|column| column.named.portfolio.entries.as_slice());
    let rows = entries.unwrap_or_default().iter().map(|entry| {
        let name = scope.case_name(&entry.case).to_owned();
        let budget = library.case(&entry.case).map_or(0.0, budget_of);
        let pair = [baseline, column];
        let of = of_case(found, &entry.case, pair).or_else(|| of_case(found, &entry.case, [column; 2]));
        let cells = match of {
            Some(comparison) => {
                let options = ScoreOptions { baseline: 0, as_differences: false, language, budget, hidden };
                let last = comparison.columns.len() - 1;
                let rows = scorecard(&comparison, &options).rows;
                let summary = &comparison.columns[last].summary;
                let cell = |row: &ScoreRow| {
                    let cell = row.cells.get(last)?;
                    let text = match row.measure.statistic() {
                        Statistic::Count if !hidden[row.measure.outcome] => {
                            counted(row.measure.value(summary), found.manifest.futures)
                        }
                        _ => cell.main.clone(),
                    };
                    Some(Figure { text, glyph: cell.glyph, sign: cell.sign })
                };
                rows.iter().map(cell).collect()
            }
            None => vec![None; Measure::SCORECARD.len()],
        };
        let note = match (entry.included, cells.iter().any(Option::is_some)) {
            (false, _) => texts::left_out_of_it(language),
            (true, false) => texts::past_the_window(language),
            (true, true) => "",
        };
        CaseLine { name, cells, note }
    });
    let rows = rows.chain([together(scope)]).collect();
    let title = if column == baseline {
        texts::cases_of(language, &scope.title(column))
    } else {
        texts::cases_beside(language, &scope.title(column), &scope.title(baseline))
    };
    CaseTable { title, heads: heads(language, found.manifest.futures), rows }
}

/// The whole below its cases.
fn together(scope: &Scope<'_>) -> CaseLine {
    let summary = scope.found.columns.get(scope.column).map(|column| &column.summary);
    let cell = |row: &ScoreRow| {
        let cell = row.cells.get(scope.column)?;
        let text = match row.measure.outcome {
            outcome if scope.hidden[outcome] => cell.main.clone(),
            Outcome::Serious => cell.brief.clone()?[0].clone(),
            outcome if row.measure.statistic() == Statistic::Count => {
                counted(summary?.outcomes[outcome].mean, scope.found.manifest.futures)
            }
            _ => cell.main.clone(),
        };
        Some(Figure { text, glyph: cell.glyph, sign: cell.sign })
    };
    let rows = figures::rows(scope.found, &scope.options());
    CaseLine {
        name: texts::all_cases(scope.language).to_owned(),
        cells: rows.iter().map(cell).collect(),
        note: "",
    }
}

/// The names of the cases in which the portfolio clearly costs more than the baseline, or does less of what is needed; with what
/// stands against that.
pub fn worse(scope: &Scope<'_>) -> Vec<String> {
    let Scope { language, found, baseline, column, .. } = *scope;
    let pair = found.pair(baseline, column).filter(|_| baseline != column);
    let told = |name: &str, outcomes: &PerOutcome<Paired>| {
        let standings = [Outcome::Cost, Outcome::Needed].map(|one| outcomes[one].standing());
        match standings {
            [Standing::Worse, Standing::Better] => Some(memo_texts::though_more(language, name)),
            [Standing::Better, Standing::Worse] => Some(memo_texts::though_cheaper(language, name)),
            [Standing::Worse, _] | [_, Standing::Worse] => Some(name.to_owned()),
            _ => None,
        }
    };
    let entries = found.columns.get(column).map(|column| column.named.portfolio.entries.as_slice());
    let ids = entries.unwrap_or_default().iter().map(|entry| entry.case.as_str());
    let worse = ids.filter_map(|id| {
        let mut cases = pair.iter().flat_map(|pair| &pair.cases);
        let (_, outcomes) = cases.find(|(case, _)| case == id)?;
        told(scope.case_name(id), outcomes)
    });
    worse.collect()
}

fn budget_of(case: &crate::domain::case::Case) -> f64 {
    let budget = case.assumptions.get(crate::domain::parameter::Parameter::Budget);
    budget.map_or(0.0, |assumption| assumption.quantity.mean())
}

/// The heads of the columns, on two lines.
fn heads(language: Language, futures: usize) -> Vec<[String; 2]> {
    let head = |measure: &Measure| texts::case_head(language, measure.outcome, counted_of(futures));
    Measure::SCORECARD.iter().map(head).collect()
}
