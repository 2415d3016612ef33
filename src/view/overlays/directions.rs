//! The list of directions in words: a row each, with the eight outcomes.

use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::language::Language;
use crate::session::Session;
use crate::session::answer::Answer;
use crate::session::document::{Draft, Title};
use crate::session::overlay::direction_list::DirectionList;
use crate::summary::comparison::Comparison;
use crate::summary::screening::{self, Screened};
use crate::texts::ambition::case_head;
use crate::texts::notices::Obstacle;
use crate::texts::{directions as texts, frame, session as session_texts};
use crate::view::directions::{BEST, BEYOND, Mark, against, answer, in_favour};
use crate::view::formatting::{count, counted, counted_of, letter};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{ScoreRow, scorecard};

/// What stands behind a name when the direction was made to fit the case.
pub const ADAPTED: char = '≈';

/// What stands behind a name when it comes down to the same as one above it.
pub const SAME: char = '=';

/// What stands in the head of the column that the list is sorted by.
pub const SORTED: char = '▾';

/// Everything that the list shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Directions {
    pub title: String,
    /// Which ones are left to weigh, and a sentence on the others; or how far the figures are, or why there are none.
    pub answer: [String; 2],
    pub columns: Vec<ColumnHead>,
    /// The rows from the top down.
    pub rows: Vec<Row>,
    pub legend: String,
    /// The row under the cursor in full words.
    pub about: String,
    pub is_outdated: bool,
}

/// The head of a column of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnHead {
    pub outcome: Outcome,
    /// Its name and its unit, one above the other; the widest form first.
    pub forms: Vec<[String; 2]>,
    pub is_sorted: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Place of the first scenario on the screen that decides this.
    pub scenario: Option<usize>,
    /// The name, the longest form first.
    pub names: Vec<String>,
    /// What the shortest form leaves out, in signs.
    pub signs: String,
    /// A figure for each column with its mark; nothing while it is not there.
    pub cells: Vec<Option<(String, Option<Mark>)>>,
    /// Is it left to weigh?
    pub is_left: bool,
}

pub fn directions(session: &Session, list: &DirectionList) -> Directions {
    let language = session.settings.language;
    let is_silent = session.hidden_outcomes().0.contains(&true);
    let figures = session.directions.shown().filter(|_| !is_silent).map(AsRef::as_ref);
    let of = counted_of(session.settings.futures);
    let screened = figures.map(screening::screen).unwrap_or_default();
    let scores = figures.map(|comparison| scores(session, comparison)).unwrap_or_default();
    let row = |place: usize| {
        let draft = &list.rows[place];
        let screened = screened.get(place);
        let cell = |row: &ScoreRow| {
            let figure = figure(row, figures?, place)?;
            Some((figure, Mark::of(screened?, row.measure, session.budget())))
        };
        let cells = if scores.is_empty() {
            vec![None; Measure::SCORECARD.len()]
        } else {
            scores.iter().map(cell).collect()
        };
        let is_same = |scenario: &Draft| scenario.decision == draft.decision;
        Row {
            scenario: session.document.scenarios.iter().position(is_same),
            names: names(session, list, place),
            signs: signs(session, list, place),
            cells,
            is_left: screened.is_none_or(|screened| screened.is_left() && screened.same_as.is_none()),
        }
    };
    let selected = list.order.get(list.cursor).copied();
    let about = selected.map(|place| about(session, list, place, figures.zip(screened.get(place))));
    Directions {
        title: texts::title(language, letter(session.focus.scenario)),
        answer: match figures {
            Some(figures) if matches!(session.directions, Answer::Ready(_)) => {
                answer(language, figures, &screened)
            }
            _ => [progress(session, list), String::new()],
        },
        columns: Measure::SCORECARD.iter().map(|&measure| head(language, measure, list.sort, of)).collect(),
        rows: list.order.iter().map(|&place| row(place)).collect(),
        legend: if is_silent {
            String::new()
        } else {
            texts::short_legend(language, BEST, BEYOND, ADAPTED, SAME)
        },
        about: about.unwrap_or_default(),
        is_outdated: session.directions.is_outdated(),
    }
}

fn scores(session: &Session, comparison: &Comparison) -> Vec<ScoreRow> {
    let options = ScoreOptions {
        baseline: 0,
        as_differences: false,
        language: session.settings.language,
        budget: session.budget(),
        hidden: session.hidden_outcomes(),
    };
    scorecard(comparison, &options).rows
}

/// A figure without its unit and range: the head of its column names the unit.
fn figure(row: &ScoreRow, comparison: &Comparison, place: usize) -> Option<String> {
    let summary = &comparison.columns.get(place)?.summary;
    Some(match row.measure.statistic() {
        Statistic::Count => counted(row.measure.value(summary), summary.futures),
        _ => row.cells.get(place)?.main.clone(),
    })
}

/// The head of a column of figures, of which counts are out of so many.
pub fn head(language: Language, measure: Measure, sort: Option<Outcome>, of: usize) -> ColumnHead {
    let is_sorted = sort == Some(measure.outcome);
    let shortest = case_head(language, measure.outcome, of);
    let forms = [head_lines(language, measure, of), shortest];
    let marked =
        |[first, second]: [String; 2]| [first, if is_sorted { format!("{SORTED}{second}") } else { second }];
    ColumnHead { outcome: measure.outcome, forms: forms.map(marked).into(), is_sorted }
}

/// The short label of a figure on two lines, broken where that makes it narrowest; counts are out of so many.
pub fn head_lines(language: Language, measure: Measure, of: usize) -> [String; 2] {
    let label = measure.figure.short.in_language(language).replace(['(', ')'], "");
    let widest = |(first, second): &(&str, &str)| first.chars().count().max(second.chars().count());
    let lines = label.match_indices(' ').map(|(at, _)| (&label[..at], &label[at + 1..])).min_by_key(widest);
    match lines {
        Some((first, second)) => [first.to_owned(), second.to_owned()],
        None if measure.statistic() == Statistic::Count => [label, format!("/{of}")],
        None => [label, String::new()],
    }
}

/// The name of a row, with what was adapted and which one it is the same as; the longest form first.
fn names(session: &Session, list: &DirectionList, place: usize) -> Vec<String> {
    let language = session.settings.language;
    let name = plain_name(session, &list.rows[place]);
    let layers = session.layers_adapted(&list.rows[place]);
    let layers: Vec<_> = layers.into_iter().map(|layer| layer.name(language)).collect();
    let adapted = (!layers.is_empty()).then(|| texts::adapted(language, &name, &layers.join(", ")));
    let same = same_as(list, place).map(|other| {
        let other = plain_name(session, &list.rows[other]);
        texts::is(language, adapted.as_ref().unwrap_or(&name), &other)
    });
    same.into_iter().chain(adapted).chain([name]).collect()
}

/// The same in signs.
fn signs(session: &Session, list: &DirectionList, place: usize) -> String {
    let adapted = (!session.layers_adapted(&list.rows[place]).is_empty()).then_some(ADAPTED);
    adapted.into_iter().chain(same_as(list, place).map(|_| SAME)).collect()
}

/// The first row that decides the same, when that is an earlier one.
fn same_as(list: &DirectionList, place: usize) -> Option<usize> {
    list.rows[..place].iter().position(|earlier| earlier.decision == list.rows[place].decision)
}

fn plain_name(session: &Session, draft: &Draft) -> String {
    let name = session.case().map(|case| draft.name(&session.library, case)).unwrap_or_default();
    name.in_language(session.settings.language).to_owned()
}

/// A row in full words: what it is called, what speaks against it and for it, what it stands for.
fn about(
    session: &Session,
    list: &DirectionList,
    place: usize,
    found: Option<(&Comparison, &Screened)>,
) -> String {
    let language = session.settings.language;
    let idea = match &list.rows[place].title {
        Title::Direction(id) => {
            session.library.direction(id).map(|one| one.idea.in_language(language).to_owned())
        }
        Title::Current => Some(session_texts::current_about(language).to_owned()),
        Title::Named(_) => None,
    };
    let name = names(session, list, place).into_iter().next().unwrap_or_default();
    let mut parts = vec![format!("{name}.")];
    if let Some((comparison, screened)) = found {
        // That it is the same as another stands in its name.
        let screened = Screened { same_as: None, ..screened.clone() };
        parts.extend(against(language, comparison, &screened));
        parts.extend(in_favour(language, &screened));
    }
    parts.extend(idea);
    parts.join(" ")
}

/// How far the figures are, or why there are none.
fn progress(session: &Session, list: &DirectionList) -> String {
    let language = session.settings.language;
    match &session.directions {
        _ if session.hidden_outcomes().0.contains(&true) => {
            Obstacle::HiddenUntilReveal.in_words(language).to_owned()
        }
        Answer::Failed { reason, .. } => frame::failed(language, reason),
        Answer::Rough(rows) if rows.columns.len() < list.rows.len() => {
            texts::computing(language, rows.columns.len(), list.rows.len())
        }
        Answer::Rough(rows) => {
            let of = count(language, session.question_of(list).question.futures);
            texts::refining(language, &count(language, rows.manifest.futures), &of)
        }
        _ => frame::computing(language).to_owned(),
    }
}
