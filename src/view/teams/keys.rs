//! Keys: what the keys of the board do at the stage, in a word or two.

use crate::controls::command::Command;
use crate::controls::keymap::{Binding, Place};
use crate::session::Session;
use crate::session::teams::play::Play;
use crate::session::teams::setup::Rule;
use crate::texts::{page_room, room, teams as texts};
use crate::workspace::teams::Stage;

/// What a key of the board does now, where that hangs on the stage.
pub fn label(session: &Session, row: &Binding) -> Option<&'static str> {
    let play = session.team_play().filter(|_| row.place == Place::Teams)?;
    let language = session.settings.language;
    match row.command {
        Command::Confirm => Some(confirm(play)(language)),
        Command::WriteReport => Some(texts::key_write_debrief(language)),
        Command::ToggleRoom if play.room.is_some() => Some(room::key_close(language)),
        Command::ToggleRoom => Some(room::key_open(language)),
        Command::AddNote => Some(texts::key_note(language)),
        _ => None,
    }
}

fn confirm(play: &Play) -> fn(crate::language::Language) -> &'static str {
    match play.teams.stage {
        _ if play.seat.is_some() => page_room::send_word,
        Stage::Setup if Rule::ALL.get(play.line) == Some(&Rule::Start) => texts::key_start,
        Stage::Setup => texts::key_change,
        Stage::HandOver(_) => texts::key_take,
        Stage::Choosing(_) => texts::key_settle,
        Stage::Gathering => texts::key_reveal,
        Stage::Reveal if play.teams.has_next_round() => texts::key_next_card,
        Stage::Card(_) => texts::key_next_round,
        Stage::Reveal | Stage::Debrief => texts::key_debrief,
    }
}
