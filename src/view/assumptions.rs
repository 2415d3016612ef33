//! The assumptions screen before it is drawn: every number with how we know it, and what the scenarios come to.

use super::compare::{Compare, compare};
use super::formatting::{capitalised, hundredths, letter, outcome_in_sentence};
use super::quantities;
use super::teams::card;
use crate::domain::assumption::{Assumption, Basis, Source};
use crate::domain::parameter::Parameter;
use crate::language::Language;
use crate::session::Session;
use crate::texts::{assumptions as texts, parameters};

/// Everything that the assumptions screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    /// How many numbers there are, and how well they are founded.
    pub heading: String,
    pub influence: String,
    /// The verdict and figures of the scenarios.
    pub compare: Compare,
    /// Place of the row of the scorecard that follows what is changed here.
    pub score: usize,
    pub lines: Vec<Line>,
    /// Place of the line under the cursor.
    pub cursor: usize,
    /// The assumption under the cursor in full: how we know it, then what it was and the reasoning.
    pub about: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// What the assumptions that follow share.
    Heading(String),
    Assumption(Row),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Place among the assumptions, for the mouse.
    pub place: usize,
    pub name: String,
    /// Number or range with its unit.
    pub value: String,
    pub basis: &'static str,
    /// How old its source is at the start of the case.
    pub age: String,
    pub source: String,
    /// How much of the variance at hand the doubt about it explains.
    pub doubt: String,
    /// Place in the ranking, the most influential is 1.
    pub rank: String,
    pub is_edited: bool,
    pub is_found: bool,
}

/// Turns a session into what the assumptions screen shows.
pub fn assumptions(session: &Session) -> Assumptions {
    let language = session.settings.language;
    let (order, ranking, found) =
        (session.assumption_order(), session.ranking(), session.found_assumptions());
    let mut lines = Vec::new();
    let (mut cursor, mut above) = (0, None);
    for (place, &parameter) in order.iter().enumerate() {
        let own = parameter.group();
        let (stem, leaf) = parameters::parts(language, parameter);
        let heading = heading_above(own.name(language), stem);
        if !session.assumptions.by_influence && above.as_ref() != Some(&heading) {
            lines.push(Line::Heading(heading.clone()));
            above = Some(heading);
        }
        let name =
            if session.assumptions.by_influence { parameters::name(language, parameter) } else { leaf };
        if parameter == session.assumptions.selected {
            cursor = lines.len();
        }
        let rank = ranking.iter().position(|&ranked| ranked == parameter);
        let rank = rank.map_or(String::new(), |rank| (rank + 1).to_string());
        let is_found = found.contains(&parameter);
        let row = row(session, parameter, place);
        lines.extend(row.map(|row| Line::Assumption(Row { name, rank, is_found, ..row })));
    }
    let compare = compare(session);
    let score = compare.scores.iter().position(|row| row.measure == session.assumptions.outcome.lead());
    Assumptions {
        heading: heading(session, &order),
        influence: influence(session),
        score: score.unwrap_or_default(),
        compare,
        lines,
        cursor,
        about: about(session),
    }
}

/// What heading a number stands under: its group, and what it shares with its neighbours.
fn heading_above(group: &str, stem: Option<String>) -> String {
    stem.map_or_else(|| group.to_owned(), |stem| format!("{group} · {stem}"))
}

/// An assumption as a row, its name and place in the list apart.
fn row(session: &Session, parameter: Parameter, place: usize) -> Option<Row> {
    let language = session.settings.language;
    let inputs = session.inputs()?;
    let assumption = inputs.assumption(parameter)?;
    let source = assumption.provenance.source.as_ref();
    Some(Row {
        place,
        name: String::new(),
        value: quantities::counting(language, assumption),
        basis: assumption.provenance.basis.name(language),
        age: age(session, assumption),
        source: source.map_or(String::new(), |source| source_in_words(language, assumption, source)),
        doubt: session
            .explained_by(parameter)
            .map_or(String::new(), |share| format!("{}%", hundredths(share))),
        rank: String::new(),
        is_edited: session.document.edits.get(parameter).is_some(),
        is_found: false,
    })
}

/// The title of a source, after what it is good for when the number does not stand in it.
fn source_in_words(language: Language, assumption: &Assumption, source: &Source) -> String {
    let hold = quantities::hold(language, &assumption.provenance);
    hold.map_or_else(|| source.title.clone(), |hold| format!("{hold}: {}", source.title))
}

/// How old the source is at the start of the case; an estimate has no age.
fn age(session: &Session, assumption: &Assumption) -> String {
    let start = session.case().map(|case| case.start_year);
    match (start, quantities::source_year(assumption)) {
        (Some(start), Some(year)) if assumption.provenance.basis != Basis::Estimate => {
            texts::years_old(session.settings.language, start.saturating_sub(year))
        }
        _ => String::new(),
    }
}

/// How many numbers there are, and how well they are founded.
fn heading(session: &Session, order: &[Parameter]) -> String {
    let Some(inputs) = session.inputs() else { return String::new() };
    let count = |basis: Basis| {
        let assumptions = order.iter().filter_map(|&parameter| inputs.assumption(parameter));
        assumptions.filter(|assumption| assumption.provenance.basis == basis).count()
    };
    let [sourced, derived, estimate] = Basis::ALL.map(count);
    texts::heading(session.settings.language, order.len(), sourced, derived, estimate)
}

/// What the influence is about: an outcome of the scenario in focus, or its difference from the baseline.
fn influence(session: &Session) -> String {
    let language = session.settings.language;
    let on = outcome_in_sentence(language, session.assumptions.outcome);
    let outcome = &capitalised(&on);
    let [scenario, baseline] = [session.focus.scenario, session.document.baseline].map(letter);
    match session.doubt_share().map(|share| [share, 1.0 - share].map(hundredths)) {
        Some([doubt, luck]) if session.is_about_difference() => {
            texts::doubt_of_difference(language, outcome, scenario, baseline, &doubt, &luck)
        }
        Some([doubt, luck]) => texts::doubt_of(language, outcome, scenario, &doubt, &luck),
        None if session.is_about_difference() => {
            texts::influence_of_difference(language, &on, scenario, baseline)
        }
        None => texts::influence_of(language, &on, scenario),
    }
}

/// How much of the variance at hand the doubt about a number explains.
fn explained(session: &Session, parameter: Parameter) -> Option<String> {
    let language = session.settings.language;
    let share = hundredths(session.explained_by(parameter)?);
    let outcome = session.assumptions.outcome.name(language);
    let sentence = if session.is_about_difference() {
        let [scenario, baseline] = [session.focus.scenario, session.document.baseline].map(letter);
        texts::explains_difference(language, &share, outcome, scenario, baseline)
    } else {
        texts::explains(language, &share, outcome)
    };
    let is_pair = parameter.doubt_id() != parameter.id();
    Some(if is_pair { format!("{sentence} {}", texts::one_doubt(language)) } else { sentence })
}

/// The assumption under the cursor: how we know it, what was shipped, and the reasoning.
fn about(session: &Session) -> Vec<String> {
    let language = session.settings.language;
    let parameter = session.assumptions.selected;
    let Some(inputs) = session.inputs() else { return Vec::new() };
    let Some(assumption) = inputs.assumption(parameter) else { return Vec::new() };
    if let Some([card, reason]) = card::told(session, parameter) {
        return vec![format!("* {card}"), reason];
    }
    let provenance = &assumption.provenance;
    let shipped = session.document.edits.get(parameter).and_then(|_| session.shipped(parameter));
    let shipped = shipped.map(|shipped| {
        format!("* {}", texts::shipped(language, &quantities::with_unit(language, shipped, parameter.unit())))
    });
    let known = quantities::foundation(language, provenance);
    let note = provenance.note.as_ref().map(|note| note.in_language(language));
    let known = match note {
        Some(note) if provenance.source.is_none() => vec![format!("{known}: {note}")],
        note => std::iter::once(known).chain(note.map(str::to_owned)).collect(),
    };
    shipped.into_iter().chain(explained(session, parameter)).chain(known).collect()
}

/// The assumption in focus, for the line above the footer: in full, and in few words where there is no room.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let parameter = session.assumptions.selected;
    let Some(inputs) = session.inputs() else { return Default::default() };
    let Some(assumption) = inputs.assumption(parameter) else { return Default::default() };
    let named = quantities::named(language, assumption);
    let group = parameter.group().name(language);
    let mark = if session.document.edits.get(parameter).is_some() { "* " } else { "" };
    [format!("{mark}{group} · {named}"), format!("{mark}{named}")]
}
