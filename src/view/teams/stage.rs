//! Stage: what the screen of a session with teams shows now, and the strip over the screens on which a team chooses.

use super::board::Block;
use super::{asked, card, debrief, disagreement, gathering, group, limits, predicted, reveal, seat, strip};
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::{Decision, Lever};
use crate::language::Language;
use crate::session::Session;
use crate::session::teams::play::{Page, Play, Sight};
use crate::session::teams::setup::Rule;
use crate::texts::{group as texts_of_group, page_room, report, room as texts_of_room, teams as texts};
use crate::view::formatting::count;
use crate::view::{keys, stack};
use crate::workspace::team_rules::{Devices, FiguresRule, MOST_TEAMS, Rules};
use crate::workspace::teams::Stage;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    pub title: String,
    pub note: String,
    /// What a phone is pointed at to join, row by row: is a field dark? Empty when there is nothing to join.
    pub qr: Vec<Vec<bool>>,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Rules to agree, line by line.
    Rules { lines: Vec<RuleLine>, cursor: usize },
    Blocks {
        blocks: Vec<Block>,
        /// How many lines it is scrolled.
        line: usize,
        column: usize,
        /// Is it told who they are that are counted?
        names_all: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    pub label: String,
    /// In full, then in fewer words; none where there is nothing to agree.
    pub value: Vec<String>,
}

pub fn board(session: &Session) -> Board {
    let language = session.settings.language;
    let Some(play) = session.team_play() else {
        let text = Block::Text(texts::no_session(language).to_owned());
        let content = Content::Blocks { blocks: vec![text], line: 0, column: 0, names_all: false };
        return Board {
            title: texts::session(language).to_owned(),
            note: String::new(),
            qr: Vec::new(),
            content,
        };
    };
    let teams = &play.teams;
    let note = match teams.stage {
        Stage::Setup => String::new(),
        Stage::Gathering => strip::progress(session, play),
        _ => texts::round_of(language, teams.round(), teams.rules.rounds),
    };
    let (title, blocks) = match &teams.stage {
        Stage::Setup => {
            let content = Content::Rules { lines: rules(session, &teams.rules), cursor: play.line };
            return Board { title: texts::setup(language).to_owned(), note, qr: Vec::new(), content };
        }
        Stage::HandOver(team) => hand_over(session, play, *team),
        Stage::Choosing(team) => chosen(session, play, *team),
        Stage::Gathering if play.seat.is_some() => own_choice(session, play),
        Stage::Gathering => (texts::gathering(language).to_owned(), gathering::console(session, play)),
        Stage::Reveal => revealed(session, play),
        Stage::Card(id) => on_the_table(session, play, id),
        Stage::Debrief => {
            let blocks = match play.missing() {
                Some(_) => computing(language),
                None => {
                    let budget = |sight| session.budget_in(sight);
                    let last = play.sights().last().and_then(|last| play.figures.get(*last));
                    let told = if last.is_some_and(group::is_group) {
                        group::debrief::debrief(language, &session.library, teams, &play.figures, budget)
                    } else {
                        debrief::debrief(language, &session.library, teams, &play.figures, budget)
                    };
                    told.into_iter().chain(agreed(session, play)).collect()
                }
            };
            (texts::debrief(language).to_owned(), blocks)
        }
    };
    let is_round_over = matches!(teams.stage, Stage::Reveal | Stage::Card(_));
    let round = teams.rounds.last().filter(|_| is_round_over);
    let followed = round.and_then(|round| debrief::followed(language, teams, round)).map(Block::Text);
    let blocks = followed.into_iter().chain(blocks).collect();
    let room = play.room.as_ref().filter(|_| teams.stage == Stage::Gathering);
    let qr = room.map_or_else(Vec::new, |room| room.qr.clone());
    let content = Content::Blocks { blocks, line: play.line, column: play.column, names_all: play.names_all };
    Board { title, note, qr, content }
}

/// What is in focus: which session this is.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let long = session.team_play().map(|play| match (&play.teams.stage, play.teams.rules.devices) {
        // What a room opens is said before it does.
        (Stage::Setup, Devices::Own) => gathering::who_can_join(language, play.lets_network_in).to_owned(),
        (Stage::Setup, Devices::Shared) => texts::setup_hint(language).to_owned(),
        // Who comes late reads here where to go, whatever the board shows.
        _ => play.room.as_ref().map_or_else(
            || all_names(language, &play.teams.rules.names),
            |room| texts_of_room::where_to_join(language, &room.address, &room.code),
        ),
    });
    let long = long.unwrap_or_default();
    [long, texts::session(language).to_owned()]
}

fn computing(language: Language) -> Vec<Block> {
    vec![Block::Text(texts::computing(language).to_owned())]
}

fn name(play: &Play, team: usize) -> &str {
    play.teams.rules.names.get(team).map_or("", String::as_str)
}

/// The names of all, or how many there are when that would fill a line or more.
fn all_names(language: Language, names: &[String]) -> String {
    if names.len() > MOST_TEAMS {
        texts_of_group::participants(language, names.len())
    } else {
        names.join(", ")
    }
}

fn rules(session: &Session, rules: &Rules) -> Vec<RuleLine> {
    let language = session.settings.language;
    let limit = |rule: Rule| {
        let limit = rules.limits.iter().find(|limit| Some(limit.outcome) == rule.outcome());
        let forms = limit.map(|limit| limits::bound(language, limit));
        forms.unwrap_or_else(|| vec![texts::no_limits(language).to_owned()])
    };
    let names = || {
        let count = rules.names.len();
        let counted = (count <= MOST_TEAMS).then(|| texts::so_many_teams(language, count));
        std::iter::once(all_names(language, &rules.names)).chain(counted).collect()
    };
    let one = |value: &str| vec![value.to_owned()];
    let line = |rule: Rule| {
        let (label, value) = match rule {
            Rule::Names if rules.devices == Devices::Own && rules.names.is_empty() => {
                (texts::row_teams(language), one(texts_of_room::name_themselves(language)))
            }
            Rule::Names if rules.names.is_empty() => {
                (texts::row_teams(language), one(texts::no_teams_yet(language)))
            }
            Rule::Names => (texts::row_teams(language), names()),
            Rule::Case => {
                let case = session.case().map(|case| case.name.in_language(language));
                (texts::row_case(language), one(case.unwrap_or_default()))
            }
            Rule::Cost => (texts::row_cost(language), limit(rule)),
            Rule::People => (texts::row_people(language), limit(rule)),
            Rule::Rounds => (texts::row_rounds(language), one(&rules.rounds.to_string())),
            Rule::Minutes if rules.minutes == 0 => {
                (texts::row_minutes(language), one(texts::no_clock(language)))
            }
            Rule::Minutes => (texts::row_minutes(language), one(&rules.minutes.to_string())),
            Rule::Figures => {
                let word = if rules.figures.hides() { texts::figures_hidden } else { texts::figures_shown };
                (texts::row_figures(language), one(word(language)))
            }
            Rule::Predictions => {
                let word = match rules.figures {
                    FiguresRule::Shown => texts::nothing_to_predict,
                    FiguresRule::Hidden => texts::not_predicting,
                    FiguresRule::Predicted => texts::predicting,
                };
                (texts::row_predictions(language), one(word(language)))
            }
            Rule::Devices => {
                let lets_in = session.team_play().is_some_and(|play| play.lets_network_in);
                let devices = gathering::devices(language, rules.devices, lets_in);
                (texts_of_room::row_devices(language), vec![devices])
            }
            Rule::Start => (texts::row_start(language), Vec::new()),
        };
        RuleLine { label: label.to_owned(), value }
    };
    Rule::ALL.into_iter().map(line).collect()
}

/// What was agreed and which futures it was played in, at the end of a debrief.
fn agreed(session: &Session, play: &Play) -> Vec<Block> {
    let language = session.settings.language;
    let rules = rules(session, &play.teams.rules).into_iter();
    let items =
        rules.filter_map(|line| Some(Block::Item(format!("{}: {}", line.label, line.value.first()?))));
    let futures = play.figures.get(Sight::Round(0)).map(|comparison| {
        let manifest = &comparison.manifest;
        let count = count(language, manifest.futures);
        Block::Text(report::futures(language, &count, manifest.seed))
    });
    [Block::Part(texts::agreed(language).to_owned())].into_iter().chain(items).chain(futures).collect()
}

/// Whose turn it is; the others look away.
fn hand_over(session: &Session, play: &Play, team: usize) -> (String, Vec<Block>) {
    let language = session.settings.language;
    let name = name(play, team);
    let key = keys::key(session, Place::Teams, Command::Confirm);
    let start = match strip::begun_with(language, play) {
        Some(followed) => followed,
        None if play.teams.previous(team).is_some() => texts::start_from_before(language).to_owned(),
        None => texts::start_from_current(language).to_owned(),
    };
    let mut blocks = vec![
        Block::Heading(texts::look_away(language, name, &key)),
        Block::Text(String::new()),
        Block::Text(start),
    ];
    if let Some(event) = session.card_in_force() {
        let name = event.name.in_language(language);
        blocks.push(Block::Heading(texts::in_the_world_of(language, name)));
        blocks.push(Block::Text(event.text.in_language(language).to_owned()));
    }
    blocks.extend(limits_to_keep(session));
    // The others read it before they look away.
    blocks.push(Block::Heading(texts::meanwhile(language).to_owned()));
    blocks.push(Block::Text(texts::while_waiting(language).to_owned()));
    blocks.push(Block::Heading(texts::roles(language).to_owned()));
    blocks.extend(ROLES.map(|role| Block::Item(role(language).to_owned())));
    (texts::hand_over(language, name), blocks)
}

/// A card for each role in a team, so that there is something to negotiate.
pub const ROLES: [fn(Language) -> &'static str; 4] =
    [texts::role_alderman, texts::role_data_officer, texts::role_supplier, texts::role_resident];

/// What choices must stay within now, with what the card in force does to it.
fn limits_to_keep(session: &Session) -> Vec<Block> {
    let language = session.settings.language;
    let limits = session.team_limits();
    if limits.is_empty() {
        return Vec::new();
    }
    let limits = limits.iter().map(|limit| Block::Item(limits::sentence(language, limit)));
    std::iter::once(Block::Heading(texts::limits(language).to_owned())).chain(limits).collect()
}

/// What a team has chosen, before it says that it is done.
fn chosen(session: &Session, play: &Play, team: usize) -> (String, Vec<Block>) {
    let language = session.settings.language;
    let name = name(play, team);
    let done = keys::key(session, Place::Teams, Command::Confirm);
    let back = keys::key(session, Place::Teams, Command::Back);
    let mut blocks = vec![Block::Text(texts::done_or_back(language, &done, &back))];
    if play.teams.wants_prediction() {
        blocks.push(Block::Text(texts::then_predict(language, &done).to_owned()));
    }
    blocks.push(Block::Heading(texts::choices(language).to_owned()));
    blocks.extend(play.teams.draft.iter().flat_map(|decision| choices(language, decision)).map(Block::Item));
    blocks.extend(limits_to_keep(session));
    (texts::is_it_done(language, name), blocks)
}

/// What a participant has chosen on a device of their own, before and after it was sent.
fn own_choice(session: &Session, play: &Play) -> (String, Vec<Block>) {
    let language = session.settings.language;
    let title = if play.own_turn().is_some() { page_room::was_sent } else { page_room::ready_to_send };
    let mut blocks = seat::opening(session, play);
    blocks.push(Block::Heading(texts::choices(language).to_owned()));
    blocks.extend(play.teams.draft.iter().flat_map(|decision| choices(language, decision)).map(Block::Item));
    blocks.extend(limits_to_keep(session));
    (title(language).to_owned(), blocks)
}

/// A decision lever by lever, services first.
fn choices(language: Language, decision: &Decision) -> Vec<String> {
    let line =
        |lever| format!("{}: {}", stack::label(language, lever), stack::chosen(language, decision, lever));
    Lever::ALL.into_iter().map(line).collect()
}

fn revealed(session: &Session, play: &Play) -> (String, Vec<Block>) {
    let language = session.settings.language;
    let last = Sight::Round(play.teams.rounds.len().saturating_sub(1));
    let page = match play.page {
        Page::Choices => texts::choices(language),
        Page::Predictions => texts::page_predictions(language),
        Page::Outcomes => texts::page_outcomes(language),
        Page::Disagreement => texts::page_disagreement(language),
    };
    let title = format!("{} · {page}", texts::reveal(language));
    let Some(comparison) = play.figures.get(last) else { return (title, computing(language)) };
    let round = play.teams.rounds.last();
    if group::is_group(comparison) {
        let blocks = match play.page {
            Page::Choices => {
                let key = keys::key(session, Place::Teams, Command::NameAll);
                let last = [
                    Block::Text(texts_of_group::explain_first(language).to_owned()),
                    Block::Text(texts_of_group::who_by(language, &key)),
                ];
                group::choices::counted(language, comparison).into_iter().chain(last).collect()
            }
            Page::Predictions => round.map_or_else(Vec::new, |round| {
                let spread = group::knowing::spread(language, round, comparison).into_iter();
                spread.chain(group::knowing::each(language, round, comparison)).collect()
            }),
            Page::Outcomes => group::outcomes::outcomes(language, comparison, session.budget()),
            Page::Disagreement => group::choices::disagreement(language, comparison, session.budget()),
        };
        return (title, blocks);
    }
    let blocks = match play.page {
        Page::Choices => {
            let mut blocks = vec![Block::Table(debrief::chosen(language, comparison))];
            blocks.extend(disagreement::choices(language, comparison));
            blocks.push(Block::Text(texts::explain_first(language).to_owned()));
            blocks
        }
        Page::Predictions => {
            round.map_or_else(Vec::new, |round| predicted::ranges(language, round, comparison))
        }
        Page::Outcomes => {
            let mut blocks = reveal::reveal(language, comparison, session.budget());
            blocks.extend(asked::of_each(language, comparison));
            blocks
        }
        Page::Disagreement => disagreement::disagreement(language, comparison, session.budget()),
    };
    (title, blocks)
}

/// An event on the table, and what the choices give before and after it.
fn on_the_table(session: &Session, play: &Play, id: &str) -> (String, Vec<Block>) {
    let language = session.settings.language;
    let Some(event) = session.library.event(id) else { return (id.to_owned(), Vec::new()) };
    let round = play.teams.rounds.len().saturating_sub(1);
    let known = |parameter| {
        let before = session.in_sight(Sight::Round(round), parameter)?;
        Some([before, session.in_sight(Sight::Card(round), parameter)?])
    };
    let mut blocks = vec![Block::Text(event.text.in_language(language).to_owned())];
    let sights = play.figures.get(Sight::Round(round)).zip(play.figures.get(Sight::Card(round)));
    // Once the table below it is there, it says the same as that.
    let changed = match sights {
        Some((before, after)) if !event.changes.is_empty() => Some(card::changed(language, before, after)),
        _ => play.weight(id).map(<[Outcome]>::to_vec),
    };
    if let Some(changed) = changed {
        let moves = texts::card_moves(language, &changed);
        let other = keys::hint_here(session, Command::PickEvent).filter(|_| changed.is_empty());
        let other = other.and_then(|hint| hint.keys.into_iter().next());
        blocks.push(Block::Text(match other {
            Some((key, _)) => texts::card_to_exchange(language, &moves, &key),
            None => moves,
        }));
    }
    match sights {
        Some((before, after)) if group::is_group(after) => {
            blocks.extend(group::after_card::before_and_after(language, before, after));
        }
        Some((before, after)) => {
            blocks.extend(card::before_and_after(language, before, after));
        }
        None => blocks.extend(computing(language)),
    }
    blocks.extend(card::changes(language, event, known));
    if session.team_limits() != play.teams.rules.limits {
        blocks.extend(limits_to_keep(session));
    }
    (texts::card(language, event.name.in_language(language)), blocks)
}
