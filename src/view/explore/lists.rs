//! The lists: the best scenarios, and how the columns and directions stand among all.

use super::figures::{figure, layers};
use super::headline::{change_in_short, stands};
use crate::domain::scenario::Decision;
use crate::language::Language;
use crate::session::Session;
use crate::session::explore::{Cut, Reference};
use crate::summary::survey::Standing;
use crate::summary::survey::point::Point;
use crate::texts::{explore as texts, scorecard, words};
use crate::view::differs;
use crate::view::formatting::{count, letter};

/// One of the best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BestLine {
    /// The letters of the columns that choose the same.
    pub letters: String,
    /// What it chooses, services first.
    pub choices: Vec<String>,
    /// Its figures on the objectives.
    pub figures: Vec<String>,
}

/// A column or direction among all scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingLine {
    /// The place of its column; nothing for a direction that stands in none.
    pub column: Option<usize>,
    pub name: String,
    /// How many are better, or that it misses a limit.
    pub standing: String,
    /// How many choices away from one of the best.
    pub distance: String,
    pub helps: String,
    pub figures: Vec<String>,
}

pub fn best(language: Language, cut: &Cut) -> Vec<BestLine> {
    let letters = |decision: &Decision| -> String {
        let same = cut.references.iter().filter(|reference| reference.decision == *decision);
        same.filter_map(|reference| reference.column).map(letter).collect()
    };
    let line = |point: &std::sync::Arc<Point>| BestLine {
        letters: letters(&point.decision),
        choices: choices(language, &point.decision),
        figures: figures(language, cut, point),
    };
    cut.survey.frontier().iter().map(line).collect()
}

/// What a decision chooses on each layer, services first.
fn choices(language: Language, decision: &Decision) -> Vec<String> {
    layers().map(|layer| words::choice_code(language, decision.choices[layer])).collect()
}

fn figures(language: Language, cut: &Cut, point: &Point) -> Vec<String> {
    let objectives = cut.survey.aims.objectives.iter();
    objectives.map(|outcome| figure(language, *outcome, point.figures[*outcome])).collect()
}

pub fn standings(language: Language, cut: &Cut) -> Vec<StandingLine> {
    let line = |(reference, standing): (&Reference, &Option<Standing>)| {
        let name = title(language, reference);
        let Some(standing) = standing else {
            return StandingLine {
                column: reference.column,
                name,
                standing: texts::unknown_yet(language).to_owned(),
                distance: String::new(),
                helps: String::new(),
                figures: Vec::new(),
            };
        };
        StandingLine {
            column: reference.column,
            name,
            standing: in_short(language, standing),
            distance: distance(language, standing),
            helps: standing
                .change
                .as_ref()
                .map_or_else(String::new, |change| change_in_short(language, change)),
            figures: figures(language, cut, &standing.point),
        }
    };
    cut.references.iter().zip(&cut.standings).map(line).collect()
}

fn title(language: Language, reference: &Reference) -> String {
    let name = reference.name.in_language(language);
    match reference.column {
        Some(column) => format!("{} {name}", letter(column)),
        None => name.to_owned(),
    }
}

fn in_short(language: Language, standing: &Standing) -> String {
    if !standing.misses.is_empty() {
        return texts::misses_short(language).to_owned();
    }
    match standing.beaten_by {
        0 => texts::at_best(language).to_owned(),
        beaten => texts::beaten_short(language, &count(language, beaten)),
    }
}

fn distance(language: Language, standing: &Standing) -> String {
    match standing.nearest.as_ref().map(crate::summary::survey::Nearest::changes) {
        None => String::new(),
        Some(1) => texts::one_change_away(language).to_owned(),
        Some(changes) => texts::changes_away(language, changes),
    }
}

/// One of the best in words: what it chooses otherwise than the baseline.
pub fn best_status(session: &Session, cut: &Cut) -> String {
    let language = session.settings.language;
    let frontier = cut.survey.frontier();
    let point = frontier.get(session.explore.row).or(frontier.last());
    let baseline = session.document.scenarios.get(session.document.baseline);
    let Some((point, baseline)) = point.zip(baseline) else { return String::new() };
    let choices = differs::choices(language, baseline.decision, point.decision);
    let letter = letter(session.document.baseline).to_string();
    if choices.is_empty() {
        return scorecard::nothing_differs(language, texts::this_one(language), &letter);
    }
    scorecard::differs(language, texts::this_one(language), &letter, &choices.join("; "))
}

/// How a column or direction stands, in full.
pub fn standing_status(session: &Session, cut: &Cut) -> String {
    let language = session.settings.language;
    let last = cut.references.len().saturating_sub(1);
    let place = session.explore.standing.min(last);
    let Some((reference, standing)) = cut.references.get(place).zip(cut.standings.get(place)) else {
        return String::new();
    };
    let name = title(language, reference);
    match standing {
        Some(standing) => stands(language, &name, standing, &cut.survey),
        None => format!("{name}: {}", texts::unknown_yet(language)),
    }
}
