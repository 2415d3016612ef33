//! The compare screen before it is drawn: the present scenarios with whatever figures there are for them.

use super::bars::{self, Bar, BarRow};
use super::options::ScoreOptions;
use super::scorecard::{self, ScoreRow};
use super::stack::{self, StackRow};
use super::{checks, differs, formatting, frame};
use crate::domain::outcome::Measure;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Scenario;
use crate::guide::lesson::Step;
use crate::language::Language;
use crate::session::Session;
use crate::summary::checks::Firing;
use crate::summary::comparison::{Comparison, Summary};
use crate::texts::{lessons, risks};

/// Everything that the compare screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Compare {
    /// What counts of futures are out of.
    pub counted_of: usize,
    pub heads: Vec<Head>,
    pub stack: Vec<StackRow>,
    /// Which scenario is better: empty until there are figures.
    pub verdict: String,
    /// The same in fewer letters, the longest first.
    pub verdict_in_short: Vec<String>,
    /// On what the other scenarios are best; empty where they are not.
    pub elsewhere: String,
    /// How much of it rests on estimates; empty until there are figures.
    pub rests_on: String,
    /// The rows of the scorecard; without figures their cells are empty.
    pub scores: Vec<ScoreRow>,
    /// The outcomes that the step of a lesson is about: where not all fit, they stay.
    pub asked: Vec<Outcome>,
    /// For each scenario its place among the figures; nothing when there are none for it.
    pub figures: Vec<Option<usize>>,
    /// The competences that are short, the worst first.
    pub competences: Vec<BarRow>,
    pub incidents: Vec<BarRow>,
    /// For each scenario how many policy checks fire, the longest form first.
    pub attention: Vec<[String; 2]>,
    /// What differs from the baseline: a sentence for each other scenario, the one in focus first.
    pub differs: Vec<String>,
    /// Budget of the case as text, k€.
    pub budget: String,
    pub is_outdated: bool,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub letter: char,
    pub name: String,
    pub is_baseline: bool,
}

/// Turns a session into what the compare screen shows.
pub fn compare(session: &Session) -> Compare {
    let language = session.settings.language;
    let baseline = session.document.baseline;
    let scenarios = session.scenarios();
    let budget = session.budget();
    // Figures of another case say nothing here, not even dimmed.
    let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
    let figures = places(shown.map(AsRef::as_ref), &scenarios);
    let summary =
        |place: &Option<usize>| -> Option<&Summary> { Some(&*shown?.columns.get((*place)?)?.summary) };
    let summaries: Vec<_> = figures.iter().map(summary).collect();
    let options = ScoreOptions {
        baseline: figures.get(baseline).copied().flatten().unwrap_or(0),
        as_differences: session.reading.as_differences,
        language,
        budget,
        hidden: session.hidden_outcomes(),
    };
    let card = shown.map(|comparison| scorecard::scorecard(comparison, &options));
    let (verdict, verdict_in_short, elsewhere, rests_on, scores) = match card {
        Some(card) => (card.verdict, card.verdict_in_short, card.elsewhere, card.rests_on, card.rows),
        None => Default::default(),
    };
    let scores = if scores.is_empty() { empty_rows(&options) } else { scores };
    let shows = |outcome: Outcome| !options.hidden[outcome];
    let decisions: Vec<_> = scenarios.iter().map(|scenario| scenario.decision).collect();
    let futures = session.comparison.shown().map_or(session.settings.futures, |shown| shown.manifest.futures);
    Compare {
        counted_of: formatting::counted_of(futures),
        heads: heads(session, &scenarios),
        stack: stack::rows(language, &decisions, baseline),
        verdict,
        verdict_in_short,
        elsewhere,
        rests_on,
        scores,
        asked: session
            .teaching()
            .and_then(|teaching| teaching.present())
            .map_or_else(Vec::new, Step::outcomes),
        competences: if shows(Outcome::Unfilled) {
            bars::competences(language, &summaries)
        } else {
            vec![hidden(language, scenarios.len())]
        },
        incidents: if shows(Outcome::Incidents) {
            bars::incidents(language, &summaries)
        } else {
            vec![hidden(language, scenarios.len())]
        },
        figures,
        attention: session.firing().iter().map(|firing| attention(session, firing)).collect(),
        differs: differs(session, &scenarios),
        budget: formatting::money(language, budget, formatting::Step::ONE),
        is_outdated: session.comparison.is_outdated(),
        progress: frame::progress(session),
    }
}

/// What stands in the place of the bars of so many scenarios while they are hidden until a reveal.
fn hidden(language: Language, scenarios: usize) -> BarRow {
    let sign = lessons::hidden(language);
    let bar = Bar { figure: sign.to_owned(), length: 0.0 };
    BarRow { label: sign, short_label: sign, bars: vec![Some(bar); scenarios] }
}

/// How many policy checks fire, in words; no number while those on staff are hidden, since it would change at the reveal.
fn attention(session: &Session, firing: &[Firing<'_>]) -> [String; 2] {
    let language = session.settings.language;
    let count = match session.hides_checks_of_staff() {
        true => lessons::hidden(language).to_owned(),
        false => checks::count(firing).to_string(),
    };
    [risks::checks_fire(language, &count), risks::checks_fire_short(language, &count)]
}

pub(super) fn heads(session: &Session, scenarios: &[Scenario]) -> Vec<Head> {
    let is_adapted = |scenario: &Scenario| {
        let case = session.case();
        case.is_some_and(|case| !case.adapted_on(&session.library.directions, scenario).is_empty())
    };
    let head = |(place, scenario): (usize, &Scenario)| {
        let name = scenario.name.in_language(session.settings.language);
        Head {
            letter: formatting::letter(place),
            name: if is_adapted(scenario) { differs::marked(name) } else { name.to_owned() },
            is_baseline: place == session.document.baseline,
        }
    };
    scenarios.iter().enumerate().map(head).collect()
}

/// What differs from the baseline, the scenario in focus first: it is the one that the user is changing.
fn differs(session: &Session, scenarios: &[Scenario]) -> Vec<String> {
    let (language, directions) = (session.settings.language, &session.library.directions);
    let (baseline, focus) = (session.document.baseline, session.focus.scenario);
    let adapted = session.case().map(|case| {
        let of = |(place, scenario)| differs::adapted(language, case, directions, place, scenario);
        scenarios.iter().enumerate().filter_map(of).collect::<Vec<_>>()
    });
    let scenarios: Vec<_> = scenarios.iter().collect();
    let mut lines = differs::lines(language, &scenarios, baseline);
    // The baseline has no line of its own.
    let place = focus - usize::from(focus > baseline);
    if focus != baseline && place < lines.len() {
        lines[..=place].rotate_right(1);
    }
    lines.into_iter().chain(adapted.into_iter().flatten()).collect()
}

/// For each scenario its place among the figures: the same place while the number of scenarios is the same,
/// else the place where the same was decided.
pub(super) fn places(shown: Option<&Comparison>, scenarios: &[Scenario]) -> Vec<Option<usize>> {
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
pub(super) fn empty_rows(options: &ScoreOptions) -> Vec<ScoreRow> {
    let row = |measure: Measure| ScoreRow {
        measure,
        label: formatting::measure_label(measure, options.language, Some(options.budget)),
        short_label: measure.figure.short.in_language(options.language).to_owned(),
        cells: Vec::new(),
        alike: None,
        no_figure: scorecard::no_figure(options, measure),
    };
    Measure::SCORECARD.iter().copied().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::stack::{Layer, Mode, Partner, Partners};
    use crate::view::test_support::{Futures, comparison, scenario};

    fn other(name: &str) -> Scenario {
        let mut other = scenario(name);
        let partners = Partners::of(&[Partner::Market]);
        other.decision.choices[Layer::Models] = Choice::new(Mode::Reuse, partners).unwrap();
        other
    }

    #[test]
    fn figures_follow_their_decision_when_scenarios_come_or_go() {
        let shown = comparison(&[("A", Futures::even(300.0, 500.0))]);
        assert_eq!(
            places(Some(&shown), &[other("A")]),
            [Some(0)],
            "the cell being changed keeps its old figures"
        );
        assert_eq!(places(Some(&shown), &[other("A"), scenario("B")]), [None, Some(0)]);
        assert_eq!(places(None, &[scenario("A")]), [None]);
    }
}
