//! Planning: when each case starts and is live, what moving one does to the worst year, and start years that lower what lacks.

use super::figures::Scope;
use super::matrix::starts;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::study::Sequence;
use crate::summary::portfolio::CaseSummary;
use crate::texts::ambition as texts;
use crate::texts::notices::Obstacle;
use crate::view::formatting::{Step, joined, number};

/// Everything that the part about planning tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Planning {
    /// When the cases start, and the plan that was found, or how far that is; in full, and in few words.
    pub plan: [String; 2],
    pub years: Vec<String>,
    pub rows: Vec<TimeRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TimeRow {
    pub name: String,
    /// In years from the first of the window: from when until when it is made, and until when it is looked at; nothing when it
    /// does not run.
    pub bar: Option<[f64; 3]>,
    /// What starting a year earlier and a year later does to what lacks in the worst year.
    pub moves: [String; 2],
    /// The start in the plan, where that is another.
    pub planned: Option<u16>,
}

/// The schedule of one portfolio; of a search that is not there yet `awaited` says how far it is.
pub fn planning(scope: &Scope<'_>, sequence: Option<&Sequence>, awaited: &str) -> Option<Planning> {
    let Scope { language, library, found, .. } = *scope;
    let column = found.columns.get(scope.column)?;
    let portfolio = &column.named.portfolio;
    let sequence = sequence.filter(|sequence| sequence.portfolio == *portfolio);
    let window = column.summary.window;
    let rows =
        portfolio.entries.iter().zip(&column.summary.cases).enumerate().map(|(place, (entry, summary))| {
            let case = library.case(&entry.case);
            let horizon = case.map_or(0, |case| case.years);
            let moves = sequence.and_then(|sequence| sequence.moves.get(place)).copied().unwrap_or_default();
            let planned = sequence.and_then(|sequence| sequence.plan.as_ref()).and_then(|plan| {
                let planned = plan.portfolio.entries.get(place)?;
                (planned.postponed != entry.postponed).then_some(planned.start_year(case?))
            });
            TimeRow {
                name: scope.case_name(&entry.case).to_owned(),
                bar: summary.as_ref().and_then(|summary| bar(summary, window.start, window.years(), horizon)),
                moves: moves.map(|then| moved(language, sequence, then)),
                planned,
            }
        });
    Some(Planning {
        plan: {
            let [long, short] = match sequence {
                None => [awaited.to_owned(), awaited.to_owned()],
                Some(sequence) => plan(scope, sequence),
            };
            let starts = starts(language, library, portfolio);
            [format!("{starts}. {long}"), format!("{starts}. {short}")]
        },
        years: (window.start..window.end).map(|year| year.to_string()).collect(),
        rows: rows.collect(),
    })
}

fn bar(case: &CaseSummary, first: u16, years: usize, horizon: u8) -> Option<[f64; 3]> {
    let summary = case.summary.as_ref()?;
    let start = f64::from(case.start_year) - f64::from(first);
    let end = (start + f64::from(horizon)).min(years as f64);
    let live = start + summary.outcomes[Outcome::Live].p50 / 12.0;
    Some([start, live.min(end), end])
}

/// What moving a case adds to what lacks in the worst year.
pub fn moved(language: Language, sequence: Option<&Sequence>, then: Option<f64>) -> String {
    let change = then.zip(sequence).map(|(then, sequence)| then - sequence.lacking);
    change.map_or_else(|| "–".to_owned(), |change| Step::TENTH.show_signed(language, change))
}

/// The plan in one sentence: which cases start when, and what then lacks in the worst year.
fn plan(scope: &Scope<'_>, sequence: &Sequence) -> [String; 2] {
    let Scope { language, library, .. } = *scope;
    let Some(plan) = &sequence.plan else {
        let told = match sequence.is_complete {
            true => Obstacle::NoBetterStart.in_words(language),
            false => texts::searching(language),
        };
        return [told, told].map(str::to_owned);
    };
    let later = plan.portfolio.entries.iter().zip(&sequence.portfolio.entries).filter_map(|(then, now)| {
        let case = library.case(&then.case)?;
        let starts = texts::case_in(language, case.name.in_language(language), then.start_year(case));
        (then.postponed != now.postponed).then_some(starts)
    });
    let later: Vec<String> = later.collect();
    let later: Vec<&str> = later.iter().map(String::as_str).collect();
    let lacking = |worst: Option<f64>| number(language, worst.unwrap_or_default(), 1);
    // As elsewhere on the screen: of all futures, not of the few that the search tried.
    let column = scope.found.columns.get(scope.column);
    let now = lacking(column.and_then(|column| column.summary.worst.as_ref()).map(|worst| worst.lacking));
    let then = lacking(plan.summary.worst.as_ref().map(|worst| worst.lacking));
    [texts::plan(language, &joined(language, &later), &then, &now), texts::plan_short(language, &then, &now)]
}
