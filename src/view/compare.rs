//! The compare screen before it is drawn: the present scenarios with whatever figures there are for them.

use super::lists::{self, Dots, ListItem};
use super::measure::Measure;
use super::scorecard::{self, ScoreOptions, ScoreRow};
use super::stack::{self, StackRow};
use super::{differs, formatting, frame};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Scenario;
use crate::session::Session;
use crate::summary::comparison::{Comparison, Summary};

/// How many lines a list has at most.
const MOST_LISTED: usize = 12;

/// Everything that the compare screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// The heads of the columns.
    pub heads: Vec<Head>,
    /// The stack, row by row.
    pub stack: Vec<StackRow>,
    /// Which scenario is better: empty until there are figures.
    pub verdict: String,
    /// The rows of the scorecard; without figures their cells are empty.
    pub scores: Vec<ScoreRow>,
    /// For each scenario its place among the figures; nothing when there are none for it.
    pub figures: Vec<Option<usize>>,
    /// For each scenario its dots.
    pub dots: Vec<Option<Dots>>,
    /// For each scenario the competences that are short, the worst first.
    pub competences: Vec<Option<Vec<ListItem>>>,
    /// For each scenario the incidents, the likeliest first.
    pub incidents: Vec<Option<Vec<ListItem>>>,
    /// What differs from the baseline, a line for each other scenario.
    pub differs: Vec<String>,
    /// Budget of the case as text, k€.
    pub budget: String,
    /// Are the figures those of an earlier question?
    pub is_outdated: bool,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// A to D.
    pub letter: char,
    /// Name of the scenario.
    pub name: String,
    /// Is it the one that the others are compared with?
    pub is_baseline: bool,
}

/// Turns a session into what the compare screen shows.
#[must_use]
pub fn compare(session: &Session) -> Compare {
    let language = session.settings.language;
    let baseline = session.document.baseline;
    let scenarios = session.scenarios();
    let budget = session.case().and_then(|case| case.assumptions.get(Parameter::Budget));
    let budget = budget.map_or(0.0, |assumption| assumption.quantity.mean());
    // Figures of another case say nothing here, not even dimmed.
    let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
    let figures = places(shown.map(AsRef::as_ref), &scenarios);
    let summary =
        |place: &Option<usize>| -> Option<&Summary> { Some(&*shown?.columns.get((*place)?)?.summary) };
    let options = ScoreOptions {
        baseline: figures.get(baseline).copied().flatten().unwrap_or(0),
        as_differences: session.reading.as_differences,
        language,
        budget,
    };
    let card = shown.map(|comparison| scorecard::scorecard(comparison, &options));
    let (verdict, scores) = match card {
        Some(card) => (card.verdict, card.rows),
        None => (String::new(), empty_rows(&options)),
    };
    let decisions: Vec<_> = scenarios.iter().map(|scenario| scenario.decision).collect();
    Compare {
        heads: heads(session, &scenarios),
        stack: stack::rows(language, &decisions, baseline),
        verdict,
        scores,
        dots: figures.iter().map(|place| Some(lists::cost_dots(summary(place)?, budget))).collect(),
        competences: figures
            .iter()
            .map(|place| Some(lists::competences_short(language, summary(place)?, MOST_LISTED)))
            .collect(),
        incidents: figures
            .iter()
            .map(|place| Some(lists::incidents(language, summary(place)?, MOST_LISTED)))
            .collect(),
        figures,
        differs: differs::lines(language, &scenarios.iter().collect::<Vec<_>>(), baseline),
        budget: formatting::number(language, budget, 0),
        is_outdated: session.comparison.is_outdated(),
        progress: frame::progress(language, &session.comparison, session.settings.futures),
    }
}

fn heads(session: &Session, scenarios: &[Scenario]) -> Vec<Head> {
    let head = |(place, scenario): (usize, &Scenario)| Head {
        letter: formatting::letter(place),
        name: scenario.name.in_language(session.settings.language).to_owned(),
        is_baseline: place == session.document.baseline,
    };
    scenarios.iter().enumerate().map(head).collect()
}

/// For each scenario its place among the figures: the same place while the number of scenarios is the same,
/// else the place where the same was decided.
fn places(shown: Option<&Comparison>, scenarios: &[Scenario]) -> Vec<Option<usize>> {
    let Some(shown) = shown else { return vec![None; scenarios.len()] };
    if shown.columns.len() == scenarios.len() {
        return (0..scenarios.len()).map(Some).collect();
    }
    let found = |scenario: &Scenario| {
        shown.columns.iter().position(|column| column.scenario.decision == scenario.decision)
    };
    scenarios.iter().map(found).collect()
}

/// The rows of the scorecard before there are figures.
fn empty_rows(options: &ScoreOptions) -> Vec<ScoreRow> {
    let row = |measure: Measure| ScoreRow {
        id: measure.id(),
        label: scorecard::label(measure, options.language, options.budget),
        cells: Vec::new(),
    };
    Measure::SCORECARD.into_iter().map(row).collect()
}
