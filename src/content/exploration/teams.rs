//! The table `[teams]`: how far a session with teams is. Numbers that the trainer changed stand with those of the exploration.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::file::SourceText;
use crate::content::kinds::directions;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{self, Value};
use crate::content::reading::leftovers;
use crate::content::reading::number::bare;
use crate::content::reading::reader::Reader;
use crate::content::written::{number, text as quoted};
use crate::domain::edits::Edits;
use crate::domain::limit::Limit;
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::texts::problems::Flaw;
use crate::workspace::rounds::{Note, Round, Turn};
use crate::workspace::team_rules::{
    Devices, FEWEST_TEAMS, FiguresRule, LONGEST_TEAM_NAME, MOST_MINUTES, MOST_PARTICIPANTS, MOST_ROUNDS,
    MOST_TEAMS, Rules,
};
use crate::workspace::teams::{LONGEST_NOTE, Stage, StageKind, Teams};

/// Reads the table; `None` after reporting what is wrong.
pub fn read(cursor: Cursor<'_>) -> Option<Teams> {
    let devices = cursor.optional("devices", |cursor| cursor.member::<Devices>("devices"));
    let devices = devices.map(Option::unwrap_or_default);
    let names = read_names(cursor, devices.unwrap_or_default());
    let limits = read_limits(cursor);
    let rounds = cursor.whole("rounds", 1..=MOST_ROUNDS as i64);
    let minutes = cursor.whole("minutes", 0..=i64::from(MOST_MINUTES));
    let figures = cursor.member::<FiguresRule>("figures");
    let kind = cursor.member::<StageKind>("stage");
    let most = names.as_ref().map_or(MOST_TEAMS, Vec::len).max(1);
    let is_turn = matches!(kind, Some(StageKind::HandOver | StageKind::Choosing));
    let turn = cursor.when(is_turn, "turn", |cursor| cursor.whole("turn", 1..=most as i64));
    let card = cursor.when(kind == Some(StageKind::Card), "card", |cursor| cursor.text("card", Need::Text));
    let played: Option<Vec<Round>> = cursor.tables("round").into_iter().map(read_round).collect();
    let notes: Option<Vec<Note>> = cursor.tables("note").into_iter().map(read_note).collect();
    let draft = match cursor.optional_table("draft") {
        Some(table) => read_decision(table).map(Some),
        None => Some(None),
    };
    let rules = Rules {
        names: names?,
        limits: limits?,
        rounds: usize::try_from(rounds?).ok()?,
        minutes: u32::try_from(minutes?).ok()?,
        figures: figures?,
        devices: devices?,
        edits: Edits::default(),
    };
    let turn = turn?.and_then(|turn| usize::try_from(turn - 1).ok());
    let teams =
        Teams { stage: stage(kind?, turn, card?)?, rules, rounds: played?, draft: draft?, notes: notes? };
    if !teams.is_sound() {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::UnsoundTeams));
        return None;
    }
    Some(teams)
}

fn stage(kind: StageKind, turn: Option<usize>, card: Option<String>) -> Option<Stage> {
    Some(match kind {
        StageKind::Setup => Stage::Setup,
        StageKind::HandOver => Stage::HandOver(turn?),
        StageKind::Choosing => Stage::Choosing(turn?),
        StageKind::Gathering => Stage::Gathering,
        StageKind::Reveal => Stage::Reveal,
        StageKind::Card => Stage::Card(card?),
        StageKind::Debrief => Stage::Debrief,
    })
}

fn read_names(cursor: Cursor<'_>, devices: Devices) -> Option<Vec<String>> {
    let item = &cursor.table.need("names", Need::Texts)?.item;
    let names = cursor.texts("names");
    let Value::List(items) = &item.value else { return None };
    let fits = |name: &String| name.chars().count() <= LONGEST_TEAM_NAME;
    let [fewest, most] = match devices {
        Devices::Shared => [FEWEST_TEAMS, MOST_TEAMS],
        Devices::Own => [0, MOST_PARTICIPANTS],
    };
    if items.len() != names.len() || names.len() > most || !names.iter().all(fits) {
        cursor.reader.report(item.span.clone(), ProblemKind::WrongNames { fewest, most });
        return None;
    }
    Some(names)
}

pub fn read_limits(cursor: Cursor<'_>) -> Option<Vec<Limit>> {
    let texts = cursor.texts("limits");
    let limits: Option<Vec<_>> = texts.iter().map(|text| Limit::parse(text).ok()).collect();
    if limits.is_none()
        && let Some(entry) = cursor.table.get("limits")
    {
        cursor.reader.report(entry.item.span.clone(), ProblemKind::Plain(Flaw::WrongLimit));
    }
    limits
}

fn read_round(cursor: Cursor<'_>) -> Option<Round> {
    let card = cursor.optional("card", |cursor| cursor.text("card", Need::Text));
    let turns: Option<Vec<Turn>> = cursor
        .tables("decision")
        .into_iter()
        .enumerate()
        .map(|(place, turn)| read_turn(turn, place))
        .collect();
    let followed = read_team(cursor, "followed");
    Some(Round { card: card?, turns: turns?, followed: followed? })
}

/// Reads the place of a team, which files count from 1; the inner `None` when it is not told.
fn read_team(cursor: Cursor<'_>, key: &str) -> Option<Option<usize>> {
    let team = cursor.optional(key, |cursor| cursor.whole(key, 1..=MOST_PARTICIPANTS as i64))?;
    Some(team.and_then(|team| usize::try_from(team - 1).ok()))
}

/// Reads what a team did; where whose turn it was is not told, the teams had their turns in order.
fn read_turn(cursor: Cursor<'_>, place: usize) -> Option<Turn> {
    let team = read_team(cursor, "team");
    let prediction = match cursor.optional_table("predicted") {
        Some(table) => read_prediction(table).map(Some),
        None => Some(None),
    };
    let decision = read_decision(cursor);
    Some(Turn { team: team?.unwrap_or(place), decision: decision?, prediction: prediction? })
}

fn read_prediction(cursor: Cursor<'_>) -> Option<Prediction> {
    let end = |key: &str| bare(cursor, &cursor.table.need(key, Need::Decimal)?.item, Need::Decimal);
    let (low, high) = (end("low"), end("high"));
    let (low, high) = (low?, high?);
    if !(0.0..=high).contains(&low) {
        cursor.reader.report(cursor.table.header.clone(), ProblemKind::Plain(Flaw::WrongPrediction));
        return None;
    }
    Some(Prediction::Range { low, high })
}

fn read_decision(cursor: Cursor<'_>) -> Option<Decision> {
    let training = directions::read_training(cursor);
    let extra = directions::read_extra(cursor);
    let choices = cursor.table("choices").and_then(directions::read_choices);
    Some(Decision { choices: choices?, training: training?, extra: extra? })
}

fn read_note(cursor: Cursor<'_>) -> Option<Note> {
    let round = cursor.whole("round", 0..=MOST_ROUNDS as i64);
    let team = read_team(cursor, "team");
    let text = cursor.text("text", Need::Text);
    let text = text.map(|text| text.chars().take(LONGEST_NOTE).collect());
    Some(Note { round: usize::try_from(round?).ok()?, team: team?, text: text? })
}

/// The decision that a text of its own holds, such as a message; nothing when it holds anything else.
pub fn decision_in(text: &str) -> Option<Decision> {
    let source = SourceText { name: String::new(), text: text.to_owned() };
    let (reader, table) = (Reader::new(&source), document::parse(text)?);
    let decision = read_decision(Cursor { reader: &reader, table: &table });
    leftovers::report(&reader, &table);
    decision.filter(|_| reader.is_clean())
}

/// The table as it stands in the file.
pub fn write(teams: &Teams) -> String {
    let Rules { names, limits, rounds, minutes, figures, devices, edits: _ } = &teams.rules;
    let list = |texts: Vec<String>| format!("[{}]", texts.join(", "));
    let mut text = String::from("\n[teams]\n");
    text += &format!("names = {}\n", list(names.iter().map(|name| quoted(name)).collect()));
    text += &format!("limits = {}\n", list(limits.iter().map(|limit| quoted(&limit.to_string())).collect()));
    text += &format!("rounds = {rounds}\nminutes = {minutes}\nfigures = {}\n", quoted(figures.id()));
    if *devices != Devices::default() {
        text += &format!("devices = {}\n", quoted(devices.id()));
    }
    text += &format!("stage = {}\n", quoted(teams.stage.kind().id()));
    if let Some(turn) = teams.turn() {
        text += &format!("turn = {}\n", turn + 1);
    }
    if let Stage::Card(card) = &teams.stage {
        text += &format!("card = {}\n", quoted(card));
    }
    if let Some(draft) = &teams.draft {
        text += &format!("\n[teams.draft]\n{}", decision(draft));
    }
    for round in &teams.rounds {
        text += "\n[[teams.round]]\n";
        if let Some(card) = &round.card {
            text += &format!("card = {}\n", quoted(card));
        }
        if let Some(team) = round.followed {
            text += &format!("followed = {}\n", team + 1);
        }
        for turn in &round.turns {
            text += &format!(
                "\n[[teams.round.decision]]\nteam = {}\n{}",
                turn.team + 1,
                decision(&turn.decision)
            );
            if let Some(Prediction::Range { low, high }) = &turn.prediction {
                text += &format!("predicted = {{ low = {}, high = {} }}\n", number(*low), number(*high));
            }
        }
    }
    for Note { round, team, text: note } in &teams.notes {
        text += &format!("\n[[teams.note]]\nround = {round}\n");
        text += &team.map_or_else(String::new, |team| format!("team = {}\n", team + 1));
        text += &format!("text = {}\n", quoted(note));
    }
    text
}

/// A decision as it stands in a file, all alone: what [`decision_in`] reads.
pub fn decision(decision: &Decision) -> String {
    let mut text = format!("training = {}\n", quoted(decision.training.id()));
    for (competence, fte) in decision.extra.iter() {
        text += &format!("extra-staff.{} = {}\n", competence.id(), number(fte));
    }
    for layer in Layer::ALL {
        text += &format!("choices.{} = {}\n", layer.id(), quoted(&decision.choices[layer].to_string()));
    }
    text
}
