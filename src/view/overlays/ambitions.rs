//! The list of ambitions in words: every direction in all cases, with the eight outcomes and what it takes to carry it.

use super::directions::{ColumnHead, Directions, Row, head};
use crate::domain::library::Library;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::portfolio::BEARABLE;
use crate::language::Language;
use crate::session::Session;
use crate::session::answer::Answer;
use crate::session::document::Title;
use crate::session::overlay::ambition_list::{AmbitionList, AmbitionRow};
use crate::study::{Ambitions, Takes};
use crate::summary::portfolio::PortfolioSummary;
use crate::texts::notices::Obstacle;
use crate::texts::{ambition as texts, frame, session as session_texts, words};
use crate::view::formatting::{count_in_words, counted, counted_of, joined, letter, number};
use crate::view::options::ScoreOptions;
use crate::view::portfolio::figures;
use crate::view::scorecard::ScoreRow;

pub fn ambitions(session: &Session, list: &AmbitionList) -> Directions {
    let language = session.settings.language;
    let is_silent = session.hidden_outcomes().0.contains(&true);
    let found = session.ambitions.shown().filter(|_| !is_silent).map(AsRef::as_ref);
    let rows = found.map(|found| scores(session, found)).unwrap_or_default();
    let futures = found.map_or(session.settings.futures, |found| found.comparison.manifest.futures);
    let row = |place: usize| {
        let cell = |row: &ScoreRow| {
            let column = found?.comparison.columns.get(place)?;
            let figure = match (row.measure.statistic(), row.measure.outcome) {
                (Statistic::Count, Outcome::Serious) => row.cells.get(place)?.brief.clone()?[0].clone(),
                (Statistic::Count, outcome) => counted(column.summary.outcomes[outcome].mean, futures),
                _ => row.cells.get(place)?.main.clone(),
            };
            // What none beats is not told: the rows are compared with the first alone.
            Some((figure, None))
        };
        let cells = match rows.is_empty() {
            true => vec![None; Measure::SCORECARD.len()],
            false => rows.iter().map(cell).collect(),
        };
        let summary = found.and_then(|found| Some(&found.comparison.columns.get(place)?.summary));
        Row {
            scenario: None,
            names: vec![name(language, &list.rows[place])],
            signs: String::new(),
            cells,
            is_left: summary.is_none_or(|summary| is_carried(summary)),
        }
    };
    let selected = list.order.get(list.cursor).copied();
    Directions {
        title: texts::ambitions(language, letter(session.portfolio.column)),
        answer: answer(session, list, found),
        columns: heads(language, list, futures),
        rows: list.order.iter().map(|&place| row(place)).collect(),
        legend: if found.is_some() { limit(language) } else { String::new() },
        about: selected.map(|place| about(session, list, place, found)).unwrap_or_default(),
        is_outdated: session.ambitions.is_outdated(),
    }
}

/// Heads in few letters: the names of the directions need the room.
fn heads(language: Language, list: &AmbitionList, futures: usize) -> Vec<ColumnHead> {
    let head = |measure: &Measure| {
        let mut head = head(language, *measure, list.sort, counted_of(futures));
        head.forms.drain(..head.forms.len() - 1);
        head
    };
    Measure::SCORECARD.iter().map(head).collect()
}

fn name(language: Language, row: &AmbitionRow) -> String {
    let name = row.name.in_language(language);
    if row.title.is_none() { texts::now_it_is(language, name) } else { name.to_owned() }
}

fn scores(session: &Session, found: &Ambitions) -> Vec<ScoreRow> {
    let budget = found.comparison.columns.first().map_or(0.0, |column| column.summary.budget);
    let options = ScoreOptions {
        baseline: 0,
        as_differences: false,
        language: session.settings.language,
        budget,
        hidden: session.hidden_outcomes(),
    };
    figures::rows(&found.comparison, &options)
}

/// Which ambitions can be carried as they are; when none can, which comes nearest.
fn answer(session: &Session, list: &AmbitionList, found: Option<&Ambitions>) -> [String; 2] {
    let language = session.settings.language;
    let alone = |sentence: String| [sentence, String::new()];
    if session.hidden_outcomes().0.contains(&true) {
        return alone(Obstacle::HiddenUntilReveal.in_words(language).to_owned());
    }
    let Some(found) = found.filter(|found| found.comparison.columns.len() == list.rows.len()) else {
        return alone(match (&session.ambitions, found) {
            (Answer::Failed { reason, .. }, _) => frame::failed(language, reason),
            (_, Some(found)) => texts::working(language, found.comparison.columns.len(), found.of),
            _ => frame::computing(language).to_owned(),
        });
    };
    let names: Vec<String> = list.rows.iter().map(|row| name(language, row)).collect();
    let futures = found.comparison.manifest.futures;
    // Fewer futures than were asked for are an answer to go on with, not the last one.
    let alone = |sentence: String| match futures < session.settings.futures {
        true => alone(format!("{} {sentence}", texts::preview(language))),
        false => alone(sentence),
    };
    // What it takes comes later; whether it can be carried is known with the figures.
    let is_bearable = |place: &usize| is_carried(&found.comparison.columns[*place].summary);
    let bearable: Vec<&str> =
        (0..names.len()).filter(is_bearable).map(|place| names[place].as_str()).collect();
    if !bearable.is_empty() {
        return alone(texts::bearable_ones(language, &joined(language, &bearable)));
    }
    let overreach = |place: &usize| found.comparison.columns[*place].summary.overreach;
    let nearest = (0..names.len()).min_by(|one, other| overreach(one).total_cmp(&overreach(other)));
    let nearest = nearest.map(|place| {
        texts::none_bearable(
            language,
            &names[place],
            &count_in_words(language, overreach(&place), futures),
            counted_of(futures),
        )
    });
    alone(nearest.unwrap_or_default())
}

/// Does it overreach in so few futures that an organisation carries it?
fn is_carried(summary: &PortfolioSummary) -> bool {
    summary.overreach <= BEARABLE
}

/// What is called carried.
fn limit(language: Language) -> String {
    texts::bearable_limit(language, &format!("{:.0}", BEARABLE * 100.0))
}

/// A row in full words: what it takes to carry it, and what it stands for.
fn about(session: &Session, list: &AmbitionList, place: usize, found: Option<&Ambitions>) -> String {
    let language = session.settings.language;
    let row = &list.rows[place];
    let idea = match &row.title {
        Some(Title::Direction(id)) => {
            session.library.direction(id).map(|one| one.idea.in_language(language).to_owned())
        }
        Some(Title::Current) => Some(session_texts::current_about(language).to_owned()),
        Some(Title::Named(_)) | None => None,
    };
    let takes = found.map(|found| match found.takes.get(place).and_then(Option::as_ref) {
        None => texts::takes_unknown(language).to_owned(),
        Some(takes) => in_words(language, &session.library, takes),
    });
    let overreach = found.and_then(|found| {
        let summary = &found.comparison.columns.get(place)?.summary;
        let count = count_in_words(language, summary.overreach, summary.futures);
        Some(texts::overreaches(language, &count, counted_of(summary.futures)))
    });
    let parts = [Some(format!("{}.", name(language, row))), overreach, takes, idea];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What it takes to carry an ambition: whom to hire, levels to raise, years to spread.
pub fn in_words(language: Language, library: &Library, takes: &Takes) -> String {
    if takes.is_bearable {
        return texts::takes_nothing(language).to_owned();
    }
    let hire = match takes.hire {
        Some(hire) => texts::takes_hires(language, &words::extra_staff(language, hire)),
        None => texts::no_hire_helps(language).to_owned(),
    };
    let levels = (takes.levels > 0)
        .then(|| texts::takes_levels(language, takes.levels, &number(language, takes.most_levels, 1)));
    let spread = takes.spread.as_ref().map(|portfolio| {
        let later = portfolio.entries.iter().filter(|entry| entry.postponed > 0).filter_map(|entry| {
            let case = library.case(&entry.case)?;
            Some(texts::case_in(language, case.name.in_language(language), entry.start_year(case)))
        });
        let later: Vec<String> = later.collect();
        let later: Vec<&str> = later.iter().map(String::as_str).collect();
        texts::takes_spread(language, &joined(language, &later))
    });
    format!("{hire}{}{}.", levels.unwrap_or_default(), spread.unwrap_or_default())
}
