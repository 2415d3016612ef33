//! Debrief: what each team chose round by round, what came of it, which competences it touched, and a question to take home.

use super::asked;
use super::board::{Block, Cell, Fit, Row, Table};
use super::card::before_and_after;
use super::disagreement::choices;
use super::predicted;
use super::reveal::{names, reveal};
use crate::domain::library::Library;
use crate::domain::people::Competence;
use crate::language::Language;
use crate::session::teams::play::{Figures, Sight};
use crate::summary::asking;
use crate::summary::comparison::{Column, Comparison, Kept};
use crate::summary::shortage::{asked_share, is_one_deep, is_short, tightest_year};
use crate::texts::teams as texts;
use crate::view::formatting::{outcome_in_sentence, uncapitalised};
use crate::view::stack;
use crate::workspace::rounds::{Note, Round};
use crate::workspace::team_rules::MOST_TEAMS;
use crate::workspace::teams::Teams;

/// From this share of the people on, a competence is on the edge: nine tenths of what there is are asked for.
const EDGE: f64 = 0.9;

/// The least shortage that the table does not show as 0.0, FTE.
const LEAST_SHOWN: f64 = 0.05;

/// What a round begins with: its number, and the event that came before it, with what that changed as `changed` tells it.
fn opening(
    language: Language,
    library: &Library,
    figures: &Figures,
    (place, round): (usize, &Round),
    changed: fn(Language, &Comparison, &Comparison) -> Vec<Block>,
) -> Vec<Block> {
    let mut blocks = vec![Block::Part(texts::round(language, place + 1))];
    let Some(event) = round.card.as_deref().and_then(|id| library.event(id)) else { return blocks };
    let (name, text) = (event.name.in_language(language), event.text.in_language(language));
    blocks.push(Block::Text(texts::played_after(language, name, text)));
    let figures_of = |sight: fn(usize) -> Sight| figures.get(sight(place.checked_sub(1)?));
    if let (Some(before), Some(after)) = (figures_of(Sight::Round), figures_of(Sight::Card)) {
        blocks.extend(changed(language, before, after));
    }
    blocks
}

/// Round by round how it began, what `told` tells of it, and what was noted.
pub(super) fn rounds(
    language: Language,
    library: &Library,
    teams: &Teams,
    figures: &Figures,
    changed: fn(Language, &Comparison, &Comparison) -> Vec<Block>,
    told: impl Fn(Sight, &Round, &Comparison) -> Vec<Block>,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, round) in teams.rounds.iter().enumerate() {
        blocks.extend(opening(language, library, figures, (place, round), changed));
        let sight = Sight::Round(place);
        blocks.extend(figures.get(sight).into_iter().flat_map(|comparison| told(sight, round, comparison)));
        blocks.extend(followed(language, teams, round).map(Block::Text));
        let notes: Vec<_> = teams.notes.iter().filter(|note| note.round == place + 1).collect();
        if !notes.is_empty() {
            blocks.push(Block::Heading(texts::notes(language).to_owned()));
            blocks.extend(notes.into_iter().map(|note| Block::Item(noted(teams, note))));
        }
    }
    blocks
}

pub fn debrief(
    language: Language,
    library: &Library,
    teams: &Teams,
    figures: &Figures,
    budget: impl Fn(Sight) -> f64,
) -> Vec<Block> {
    let told = |sight, round: &Round, comparison: &Comparison| {
        let mut blocks = vec![Block::Heading(texts::choices(language).to_owned())];
        blocks.push(Block::Table(chosen(language, comparison)));
        blocks.extend(choices(language, comparison));
        blocks.extend(predicted::side_by_side(language, round, comparison));
        blocks.extend(reveal(language, comparison, budget(sight)));
        blocks
    };
    // What the group talks about comes first; how it came about can be read after it.
    let mut blocks = per_team(language, teams, figures);
    blocks.extend(rounds(language, library, teams, figures, before_and_after, told));
    blocks.extend(predicted::calibration(language, teams, figures));
    blocks
}

/// With whose choices the group goes on after a round; nothing when each goes on with its own.
pub(super) fn followed(language: Language, teams: &Teams, round: &Round) -> Option<String> {
    let name = teams.rules.names.get(round.followed?)?;
    Some(texts::goes_on_with(language, name))
}

/// A note, with the name of the team that sent it.
fn noted(teams: &Teams, note: &Note) -> String {
    match note.team.and_then(|team| teams.rules.names.get(team)) {
        Some(name) => format!("{name}: {}", note.text),
        None => note.text.clone(),
    }
}

/// For each team which competences its last choice touched, and a question to think about.
pub fn per_team(language: Language, teams: &Teams, figures: &Figures) -> Vec<Block> {
    let last = teams.rounds.len().checked_sub(1).map(Sight::Round);
    let Some(comparison) = last.and_then(|last| figures.get(last)) else { return Vec::new() };
    let mut blocks = vec![Block::Part(texts::per_team(language).to_owned())];
    let asked = asked::told(language, comparison);
    for (place, (name, asked)) in names(language, comparison).iter().zip(asked).enumerate() {
        blocks.push(Block::Item(format!("{name} {asked}")));
        blocks.push(Block::Text(question(language, teams, comparison, place)));
    }
    blocks
}

/// The competences of which a choice leaves people short, and those on the edge: nearly all people asked for, one person who
/// carries it, or too little short to be seen in the table.
pub fn touched(column: &Column) -> [Vec<Competence>; 2] {
    let (mut short, mut edge) = (Vec::new(), Vec::new());
    for (competence, people) in column.summary.people.iter() {
        let year = tightest_year(people).and_then(|place| people.years.get(place));
        let Some(year) = year.filter(|year| year.needed > 0.0) else { continue };
        if is_short(year) && year.short >= LEAST_SHOWN {
            short.push(competence);
        } else if is_short(year)
            || is_one_deep(people)
            || asked_share(year).is_some_and(|share| share >= EDGE)
        {
            edge.push(competence);
        }
    }
    [short, edge]
}

/// The same for a column, those first of which it asks more than the others: what all have in common is no team's own question.
fn own_first(comparison: &Comparison, place: usize) -> [Vec<Competence>; 2] {
    let needs: Vec<_> = comparison.columns.iter().map(|column| asking::asked(&column.summary)).collect();
    let more = |competence: &Competence| asked::more_than_others(&needs, place, *competence);
    let touched = comparison.columns.get(place).map(touched).unwrap_or_default();
    touched.map(|mut competences| {
        competences.sort_by(|one, other| more(other).total_cmp(&more(one)));
        competences
    })
}

/// One question for the team in a column of the last round; where few are side by side another than those before it got, as far
/// as there is one, so that they have something to tell each other.
pub fn question(language: Language, teams: &Teams, comparison: &Comparison, place: usize) -> String {
    let mut asked: Vec<String> = Vec::new();
    let is_group = comparison.columns.len() > MOST_TEAMS;
    let first = if is_group { place } else { 0 };
    for of in first..=place {
        let mut own = questions(language, teams, comparison, of);
        let fresh = own.iter().position(|question| !asked.contains(question)).unwrap_or(0);
        asked.push(own.swap_remove(fresh));
    }
    asked.pop().unwrap_or_default()
}

/// What can be asked of a team, the most fitting first: about the limit it missed, the people it lacks, or what it did after
/// the card. There is always something.
fn questions(language: Language, teams: &Teams, comparison: &Comparison, place: usize) -> Vec<String> {
    let [short, edge] = own_first(comparison, place);
    let whose = teams.rounds.last().and_then(|round| round.turns.get(place)).map_or(place, |turn| turn.team);
    let is_missed = |kept: &&Kept| kept.shares.get(place).is_some_and(|share| !kept.limit.is_kept(*share));
    let word = |competence: &Competence| uncapitalised(competence.name(language));
    let missed = comparison.limits.iter().filter(is_missed).map(|kept| {
        let outcome = outcome_in_sentence(language, kept.limit.outcome);
        texts::ask_about_limit(language, &outcome)
    });
    let lacks = short.iter().map(|one| texts::ask_about_shortage(language, &word(one)));
    let last = comparison.columns.get(place).map(|column| column.scenario.decision);
    let after_card = last.zip(teams.previous(whose)).map(|(last, before)| {
        let ask = if before == last { texts::ask_why_kept } else { texts::ask_why_changed };
        ask(language).to_owned()
    });
    let edge = edge.first().map(|first| texts::ask_about_edge(language, &word(first)));
    let always = texts::ask_what_would_change(language).to_owned();
    missed.chain(lacks).chain(after_card).chain(edge).chain([always]).collect()
}

/// What every team chose, layer by layer.
pub fn chosen(language: Language, comparison: &Comparison) -> Table {
    let decisions: Vec<_> = comparison.columns.iter().map(|column| column.scenario.decision).collect();
    let rows = stack::rows(language, &decisions, 0).into_iter().map(|row| {
        let cells =
            row.cells.into_iter().map(|cell| Cell { forms: cell.forms, ..Cell::plain(String::new()) });
        Row::of(vec![row.label, row.short_label], cells.collect())
    });
    Table {
        caption: texts::choices(language).to_owned(),
        heads: names(language, comparison),
        rows: rows.collect(),
        fit: Fit::Each,
    }
}
