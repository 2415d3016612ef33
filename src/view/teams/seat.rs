//! Seat: what a participant in a room is told of the own choice: not sent yet, sent, arrived, or changed since.

use super::board::Block;
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::language::Language;
use crate::session::Session;
use crate::session::teams::play::Play;
use crate::session::teams::turns::OWN;
use crate::texts::page_room as texts;
use crate::view::{keys, predictions};
use crate::workspace::team_rules::to_predict;

/// How it stands with what was sent; nothing before anything was.
pub fn sent(language: Language, play: &Play) -> Option<&'static str> {
    play.own_turn()?;
    let is_underway = play.seat.as_ref().is_some_and(|seat| seat.underway.is_some());
    let told = match (play.has_sent_this(), is_underway) {
        (false, _) => texts::sent_and_changed,
        (true, true) => texts::sent_not_arrived,
        (true, false) => texts::sent,
    };
    Some(told(language))
}

/// What stands at the head of the board of a participant who chooses.
pub fn opening(session: &Session, play: &Play) -> Vec<Block> {
    let language = session.settings.language;
    let key = |command| keys::key(session, Place::Teams, command);
    let done = key(Command::Confirm);
    let told = match sent(language, play) {
        Some(told) => vec![told.to_owned(), texts::may_change(language, &key(Command::Back))],
        None => vec![texts::send_or_back(language, &done, &key(Command::Back))],
    };
    let predicted =
        play.own_turn().filter(|_| play.has_sent_this()).and_then(|turn| turn.prediction.as_ref());
    let predicted = predicted.map(|prediction| {
        texts::predicted(language, &predictions::in_words(language, &to_predict(OWN), prediction))
    });
    let predict = play.teams.wants_prediction() && !play.has_sent_this();
    let predict = predict.then(|| texts::first_predict(language, &done));
    told.into_iter().chain(predicted).chain(predict).map(Block::Text).collect()
}
