//! The competences screen before it is drawn: what is asked for against what there is, by competence and year.

pub mod detail;
pub mod heat;
pub mod opening;
pub mod remedies;
pub mod shifts;

use super::compare::{Head, heads, places};
use super::differs::title;
use super::formatting::{Step, letter};
use super::frame;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::people::Competence;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::CompetencesPart;
use crate::summary::comparison::Summary;
use crate::summary::shortage::is_one_deep;
use crate::texts::{competences as texts, frame as frame_texts};
use detail::{FigureRow, Subject};
use heat::HeatRow;
use opening::{Names, Opening};
use remedies::{RemedyTable, Telling};

/// Everything that the competences screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Competences {
    /// What the scenario in focus and the organisation lack most, and what that does: sentences of which the last can be left
    /// out; with names in full, and as short as can be.
    pub opening: [Vec<String>; 2],
    pub heads: Vec<Head>,
    /// The place of the scenario in focus.
    pub focus: usize,
    /// The part that the keys act on.
    pub part: CompetencesPart,
    /// What would help, as far as it was tried; nothing while nothing is known.
    pub remedies: Option<RemedyTable>,
    /// The row of it that has the cursor.
    pub remedy: usize,
    /// Of which competences the scenario in focus asks more and less than the baseline.
    pub shifts: String,
    pub years: Vec<String>,
    pub rows: Vec<CompetenceRow>,
    /// The competence that the rest is about.
    pub selected: Competence,
    pub title: String,
    pub figures: Vec<FigureRow>,
    /// What else there is to know.
    pub sentences: Vec<String>,
    /// Which work of this case asks for it, year by year.
    pub asking: Vec<FigureRow>,
    pub is_outdated: bool,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CompetenceRow {
    pub competence: Competence,
    pub label: &'static str,
    pub short_label: &'static str,
    pub is_one_deep: bool,
    /// One for each scenario; nothing when there are no figures for it.
    pub scenarios: Vec<Option<HeatRow>>,
}

/// Turns a session into what the competences screen shows.
pub fn competences(session: &Session) -> Competences {
    let language = session.settings.language;
    let scenarios = session.scenarios();
    let summaries = summaries(session, &scenarios);
    let focus = session.focus.scenario;
    let selected = session.competence();
    let (start_year, years) = session.case().map_or((0, 0), |case| (case.start_year, u16::from(case.years)));
    let base = &session.library.base;
    let scenario = scenarios.get(focus).map_or_else(String::new, |scenario| title(language, focus, scenario));
    let focused = summaries.get(focus).copied().flatten();
    let baseline = session.document.baseline;
    let baseline = summaries.get(baseline).copied().flatten().filter(|_| baseline != focus);
    let subject = focused.zip(scenarios.get(focus)).map(|(summary, scenario)| Subject {
        language,
        decision: scenario.decision,
        summary,
        baseline: baseline.map(|summary| (letter(session.document.baseline), summary)),
        competence: selected,
        base,
        start_year,
    });
    let by_letter = letter(focus).to_string();
    let opening = [(scenario.as_str(), Names::Full), (&by_letter, Names::Short)].map(|(scenario, names)| {
        let Some(summary) = focused else { return vec![frame_texts::computing(language).to_owned()] };
        let rules = &base.incidents;
        Opening { language, scenario, summary, rules, start_year, names }.sentences()
    });
    let telling = Telling { language, hidden: session.hidden_outcomes(), start_year };
    let known = session.remedies.shown().filter(|known| {
        let decision = scenarios.get(focus).map(|scenario| scenario.decision);
        decision == Some(known.decision) || session.remedies.is_outdated()
    });
    Competences {
        opening,
        part: session.reading.competences_part,
        remedies: known.map(|known| remedies::table(&telling, known)),
        remedy: session.remedy(),
        shifts: focused.map_or_else(String::new, |summary| match baseline {
            Some(baseline) => {
                let base = letter(session.document.baseline).to_string();
                shifts::in_words(language, (&by_letter, summary), (&base, baseline))
            }
            None => shifts::most_in_words(language, &by_letter, summary),
        }),
        heads: heads(session, &scenarios),
        focus,
        years: (start_year..start_year + years).map(|year| year.to_string()).collect(),
        rows: rows(language, &summaries),
        selected,
        title: detail::title(language, base, selected),
        figures: subject.as_ref().map_or_else(Vec::new, detail::figures),
        asking: subject.as_ref().map_or_else(Vec::new, detail::asking),
        sentences: subject.as_ref().map_or_else(Vec::new, |subject| {
            detail::sentences(subject).into_iter().chain(external(session, &summaries)).collect()
        }),
        is_outdated: session.comparison.is_outdated(),
        progress: frame::progress(session),
    }
}

/// What the signs of the table mean, for the line above the footer: in full, and in few words where there is no room.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    if session.reading.competences_part == CompetencesPart::Remedies {
        return [texts::remedy_legend(language).to_owned(), texts::short_remedy_legend(language).to_owned()];
    }
    let shades = heat::legend(language);
    [texts::legend(language, &shades), texts::short_legend(language, &shades)]
}

/// The figures of each scenario; figures of another case say nothing here, not even dimmed.
fn summaries<'a>(session: &'a Session, scenarios: &[Scenario]) -> Vec<Option<&'a Summary>> {
    let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
    let place = |place: Option<usize>| -> Option<&'a Summary> { Some(&*shown?.columns.get(place?)?.summary) };
    places(shown.map(AsRef::as_ref), scenarios).into_iter().map(place).collect()
}

fn rows(language: Language, summaries: &[Option<&Summary>]) -> Vec<CompetenceRow> {
    let row = |competence: Competence| CompetenceRow {
        competence,
        label: competence.name(language),
        short_label: competence.short(language),
        is_one_deep: summaries.iter().flatten().any(|summary| is_one_deep(&summary.people[competence])),
        scenarios: summaries
            .iter()
            .map(|summary| Some(heat::row(language, (*summary)?, competence)))
            .collect(),
    };
    Competence::ALL.into_iter().map(row).collect()
}

/// External hire of every scenario beside the norm.
fn external(session: &Session, summaries: &[Option<&Summary>]) -> Option<String> {
    let language = session.settings.language;
    let norm = session.library.base.assumptions.get(Parameter::ExternalNorm)?.quantity.mean();
    let shares = summaries.iter().enumerate().filter_map(|(place, summary)| {
        let share = (*summary)?.outcomes[Outcome::ExternalShare].p50;
        let figure = Step::ONE.show(language, share * 100.0);
        Some(texts::external_of(language, letter(place), &figure))
    });
    let shares: Vec<_> = shares.collect();
    (!shares.is_empty())
        .then(|| texts::external(language, &shares.join(" · "), &Step::ONE.show(language, norm * 100.0)))
}
