//! Gathering: what comes in from teams with devices of their own. Only what fits the stage, the case and the rules is taken; who
//! sent it sees by the session whether it was.

use super::presence::RoomEvent;
use super::setup::Rule;
use crate::content::file::{FileKind, SourceText};
use crate::content::kind_of;
use crate::content::own_case::case_id;
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::state::Session;
use crate::texts::notices::Obstacle;
use crate::workspace::rounds::Turn;
use crate::workspace::teams::{Stage, Teams};

/// More than any case costs, k€.
const MOST_PREDICTED: f64 = 1e9;

impl Session {
    /// Takes in what happened in the room.
    pub(in crate::session) fn take_room_event(&mut self, event: RoomEvent) {
        let is_sound = match &event {
            RoomEvent::Sent { decision, prediction, .. } => {
                self.allows(decision) && prediction.as_ref().is_none_or(is_possible)
            }
            _ => true,
        };
        let Some(play) = self.team_play_mut().filter(|_| is_sound) else { return };
        match event {
            RoomEvent::Opened(room) => play.room = Some(room),
            RoomEvent::Closed => play.room = None,
            RoomEvent::Joined { name } => {
                if let (Some(place), Some(room)) = (play.teams.join(&name), &mut play.room) {
                    room.present.insert(place);
                }
            }
            RoomEvent::Present { place, is_present } => {
                if let Some(room) = play.room.as_mut().filter(|_| place < play.teams.rules.names.len()) {
                    if is_present {
                        room.present.insert(place)
                    } else {
                        room.present.remove(&place)
                    };
                }
            }
            RoomEvent::Sent { place, round, decision, prediction } if round == play.teams.round() => {
                play.teams.send(Turn { team: place, decision, prediction });
            }
            RoomEvent::Sent { .. } => {}
            RoomEvent::Noted { place, text } => {
                play.teams.note_of(place, &text);
            }
        }
    }

    /// Lets teams come in, or lets nobody in any longer.
    pub(super) fn toggle_room(&mut self) {
        let is_open = self.team_play().is_some_and(|play| play.room.is_some());
        self.effects.push(if is_open { Effect::CloseRoom } else { Effect::OpenRoom });
    }

    /// Is led in a room that is opened as is said here: a session that was begun opens it, a new one shows its rules first.
    pub fn prepare_room(&mut self, lets_network_in: bool) {
        let Some(play) = self.team_play_mut() else { return };
        play.lets_network_in = lets_network_in;
        if play.teams.stage == Stage::Setup {
            play.line = Rule::COUNT - 1;
        } else {
            self.effects.push(Effect::OpenRoom);
        }
    }

    /// Can the case be decided so?
    fn allows(&self, decision: &Decision) -> bool {
        let fits = |case: &crate::domain::case::Case| {
            Layer::ALL.into_iter().all(|layer| case.refusal(layer, decision.choices[layer]).is_none())
        };
        self.case().is_some_and(fits)
    }

    /// All choices that were sent come on the table; when some who are there did not send one, only after that was said.
    pub(super) fn reveal_what_was_sent(&mut self) {
        let Some(play) = self.team_play() else { return };
        let sent = play.teams.rounds.last().map_or(0, |round| round.turns.len());
        let waiting = play.awaited().len();
        let is_told = play.warned == Some(waiting);
        if sent == 0 {
            self.say(Obstacle::NobodySent);
        } else if waiting > 0 && !is_told {
            if let Some(play) = self.team_play_mut() {
                play.warned = Some(waiting);
            }
            self.say(Notice::RevealsWithout(waiting));
        } else {
            self.next_stage(Teams::reveal);
        }
    }

    /// The case, when it is simulated without the others.
    pub fn case_alone(&self) -> Option<String> {
        self.document.alone.then(|| self.document.case.clone())
    }

    /// The user's own files that the figures rest on, which participants get along with what they may see. All but scripts:
    /// other cases ask for the same people, so that the figures of one rest on all, unless it stands alone.
    pub fn files_along(&self) -> Vec<&SourceText> {
        let alone = self.case_alone();
        let is_wanted = |file: &&SourceText| match kind_of(file) {
            Some(FileKind::Case) => alone.is_none() || case_id(&file.text) == alone,
            Some(FileKind::Demo | FileKind::Lesson) | None => false,
            Some(kind) => kind.is_content(),
        };
        self.own_files.iter().filter(is_wanted).collect()
    }
}

fn is_possible(prediction: &Prediction) -> bool {
    match prediction {
        Prediction::Range { low, high } => {
            (0.0..=MOST_PREDICTED).contains(low) && (*low..=MOST_PREDICTED).contains(high)
        }
        _ => false,
    }
}
