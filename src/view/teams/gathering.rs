//! Gathering: the trainer's console while everybody chooses: how to join, who is there and who has sent something; never what.

use super::board::Block;
use super::limits;
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::language::Language;
use crate::session::Session;
use crate::session::teams::play::Play;
use crate::texts::{room as texts, teams as team_texts};
use crate::view::keys;
use crate::workspace::team_rules::Devices;

pub fn console(session: &Session, play: &Play) -> Vec<Block> {
    let language = session.settings.language;
    let mut blocks = joining(session, play);
    if let Some(event) = session.card_in_force() {
        let name = event.name.in_language(language);
        blocks.push(Block::Heading(team_texts::in_the_world_of(language, name)));
        blocks.push(Block::Text(event.text.in_language(language).to_owned()));
    }
    blocks.extend(people(language, play));
    let limits = session.team_limits();
    if !limits.is_empty() {
        blocks.push(Block::Heading(team_texts::limits(language).to_owned()));
        blocks.extend(limits.iter().map(|limit| Block::Item(limits::sentence(language, limit))));
    }
    blocks
}

/// How one joins, and who can.
fn joining(session: &Session, play: &Play) -> Vec<Block> {
    let language = session.settings.language;
    let Some(room) = &play.room else {
        let key = keys::key(session, Place::Teams, Command::ToggleRoom);
        return vec![Block::Text(texts::is_closed(language, &key))];
    };
    let mut blocks = vec![
        Block::Heading(texts::join_at(language, &room.address)),
        Block::Heading(texts::with_code(language, &room.code)),
        Block::Text(who_can_join(language, room.lets_network_in).to_owned()),
    ];
    let along = session.files_along();
    if !along.is_empty() {
        let names: Vec<_> = along.into_iter().map(|file| file_name(&file.name)).collect();
        blocks.push(Block::Text(texts::goes_along(language, &names.join(", "))));
    }
    blocks
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Who can join, in a sentence that fits a line.
pub const fn who_can_join(language: Language, lets_network_in: bool) -> &'static str {
    if lets_network_in { texts::network_can_join(language) } else { texts::only_this_machine(language) }
}

/// Who has sent something, who is choosing, and who is not connected.
fn people(language: Language, play: &Play) -> Vec<Block> {
    let names = &play.teams.rules.names;
    if names.is_empty() {
        return vec![Block::Heading(texts::nobody_yet(language).to_owned())];
    }
    let is_there = |place: &usize| play.room.as_ref().is_some_and(|room| room.present.contains(place));
    let (sent, rest): (Vec<usize>, Vec<usize>) =
        (0..names.len()).partition(|place| play.teams.has_sent(*place));
    let (choosing, away): (Vec<usize>, Vec<usize>) = rest.into_iter().partition(is_there);
    let list = |places: &[usize]| {
        let names = places.iter().filter_map(|place| names.get(*place).map(String::as_str));
        names.collect::<Vec<_>>().join(", ")
    };
    let mut blocks = vec![Block::Heading(texts::sent(language, sent.len(), names.len()))];
    if !sent.is_empty() {
        blocks.push(Block::Text(list(&sent)));
    }
    if !choosing.is_empty() {
        blocks.push(Block::Text(texts::choosing(language, choosing.len(), &list(&choosing))));
    }
    if !away.is_empty() {
        blocks.push(Block::Text(texts::away(language, away.len(), &list(&away))));
    }
    blocks
}

/// Where the teams choose, and what that opens.
pub fn devices(language: Language, devices: Devices, lets_network_in: bool) -> String {
    match (devices, lets_network_in) {
        (Devices::Shared, _) => texts::devices_shared(language),
        (Devices::Own, false) => texts::devices_own(language),
        (Devices::Own, true) => texts::devices_own_open(language),
    }
    .to_owned()
}
