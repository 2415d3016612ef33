//! Desk: who sits where, what they say put to the session, and what each is told.

use super::along::Along;
use super::messages::{Refusal, Said, Told, decision_of, name_of, said};
use super::sight::seen_by;
use crate::content::diagnosis::foreign::is_unfit;
use crate::content::exploration::write;
use crate::language::Language;
use crate::numeric::hash::Hash;
use crate::session::Session;
use crate::session::message::{Effect, Message};
use crate::session::teams::play::Play;
use crate::session::teams::presence::RoomEvent;
use crate::workspace::rounds::{Note, Turn};
use crate::workspace::team_rules::MOST_PARTICIPANTS;
use crate::workspace::teams::{Stage, Teams};
use std::collections::BTreeMap;

/// Number of a connection; never given twice.
pub type Connection = u64;

/// Something for one connection.
#[derive(Clone, Debug, PartialEq)]
pub struct Sending {
    pub to: Connection,
    pub told: Told,
}

/// What came of something that was said.
#[derive(Debug, Default)]
pub struct Heard {
    pub effects: Vec<Effect>,
    pub sendings: Vec<Sending>,
}

#[derive(Debug)]
pub struct Desk {
    code: String,
    /// What each place shows to be let in again; the places of others than this room let in have none.
    tokens: Vec<Option<String>>,
    seats: BTreeMap<Connection, Seat>,
    /// What all was last told about.
    told: Option<(Teams, Language)>,
    along: Along,
}

#[derive(Debug)]
struct Seat {
    place: usize,
    /// Hash of the state that was last sent, without the clock.
    seen: Option<u64>,
    /// What went along last, by its hash.
    along: u64,
}

/// What somebody shows to be let in.
struct Asked {
    code: String,
    name: String,
    token: Option<String>,
}

impl Desk {
    /// A desk for a room with this code, and what it gave to each place before.
    pub fn new(code: String, tokens: Vec<Option<String>>) -> Self {
        Self { code, tokens, seats: BTreeMap::new(), told: None, along: Along::default() }
    }

    pub fn tokens(&self) -> &[Option<String>] {
        &self.tokens
    }

    /// Everybody who has a place.
    pub fn connections(&self) -> impl Iterator<Item = Connection> + '_ {
        self.seats.keys().copied()
    }

    /// Takes in what a connection says; `fresh` gives a token that was never given, or nothing where only who was here before
    /// may come in.
    pub fn hear(
        &mut self,
        session: &mut Session,
        from: Connection,
        text: &str,
        fresh: impl FnOnce() -> Option<String>,
    ) -> Heard {
        let mut heard = Heard::default();
        let told = match said(text) {
            Some(Said::Join { code, name, token }) => {
                match self.join(session, from, Asked { code, name, token }, fresh, &mut heard) {
                    Ok(told) => told,
                    Err(why) => Told::Refused { why },
                }
            }
            Some(Said::Turn { round, decision, prediction }) => {
                let sent = self.seats.get(&from).zip(decision_of(&decision)).map(|(seat, decision)| {
                    let (place, prediction) = (seat.place, prediction.map(Into::into));
                    RoomEvent::Sent { place, round, decision, prediction }
                });
                self.take_turn(session, sent, &mut heard)
            }
            Some(Said::Note { text }) => self.take_note(session, from, text, &mut heard),
            None => Told::Refused { why: Refusal::Unsound },
        };
        heard.sendings.push(Sending { to: from, told });
        heard
    }

    /// A connection is over.
    pub fn leave(&mut self, session: &mut Session, connection: Connection) -> Vec<Effect> {
        match self.seats.remove(&connection) {
            Some(Seat { place, .. }) => {
                session.update(Message::Room(RoomEvent::Present { place, is_present: false }))
            }
            None => Vec::new(),
        }
    }

    /// What has changed for each participant since it was last told.
    pub fn news(&mut self, session: &Session) -> Vec<Sending> {
        let Some(play) = session.team_play() else { return Vec::new() };
        let language = session.settings.language;
        let is_known =
            self.told.as_ref().is_some_and(|(teams, told)| *teams == play.teams && *told == language);
        self.along.renew(session);
        let along = self.along.hash();
        if is_known && self.seats.values().all(|seat| seat.seen.is_some() && seat.along == along) {
            return Vec::new();
        }
        let before = self.told.replace((play.teams.clone(), language));
        let before = before.filter(|(_, told)| *told == language).map(|(teams, _)| teams);
        // What one sends in a round that is open is news to nobody else: sixty explorations need not be written for it.
        let of_one = before.filter(|before| is_of_one(before, &play.teams));
        let (exploration, minutes) = (session.exploration(), minutes(play));
        let mut sendings = Vec::new();
        for (&to, seat) in &mut self.seats {
            if seat.along != along {
                // Before the state: that is read with it.
                seat.along = along;
                let files = self.along.texts().to_vec();
                sendings.push(Sending { to, told: Told::Along { files } });
            }
            let is_as_before =
                |before: &Teams| own_of(before, seat.place).eq(own_of(&play.teams, seat.place));
            if seat.seen.is_some() && of_one.as_ref().is_some_and(is_as_before) {
                continue;
            }
            let text = write(&seen_by(&exploration, seat.place), &session.library);
            let language = language.code().to_owned();
            let mut hash = Hash::new();
            hash.add(&text);
            hash.add(&language);
            let seen = Some(hash.value());
            if seat.seen != seen {
                seat.seen = seen;
                sendings.push(Sending { to, told: Told::State { exploration: text, language, minutes } });
            }
        }
        sendings
    }

    fn join(
        &mut self,
        session: &mut Session,
        from: Connection,
        asked: Asked,
        fresh: impl FnOnce() -> Option<String>,
        heard: &mut Heard,
    ) -> Result<Told, Refusal> {
        let Asked { code, name, token } = asked;
        let names = &session.team_play().ok_or(Refusal::Busy)?.teams.rules.names;
        if self.seats.contains_key(&from) {
            return Err(Refusal::Unsound);
        }
        let known = token.filter(|token| !token.is_empty());
        let known = known.and_then(|token| {
            let place = self.tokens.iter().position(|one| one.as_ref() == Some(&token))?;
            Some((place, token))
        });
        let fresh = if known.is_none() { fresh() } else { None };
        if known.is_none() && fresh.is_none() {
            // Before the code is looked at, so that guessing on tells nothing.
            return Err(Refusal::Busy);
        }
        if !code.trim().eq_ignore_ascii_case(&self.code) {
            return Err(Refusal::Code);
        }
        let (place, token) = match known {
            Some((place, token)) => {
                let present = RoomEvent::Present { place, is_present: true };
                heard.effects.extend(session.update(Message::Room(present)));
                (place, token)
            }
            None => {
                let name = name_of(&name).ok_or(Refusal::Name)?;
                if names.iter().any(|other| other.to_lowercase() == name.to_lowercase()) {
                    return Err(Refusal::Taken);
                }
                let place = names.len();
                if place >= MOST_PARTICIPANTS {
                    return Err(Refusal::Full);
                }
                heard.effects.extend(session.update(Message::Room(RoomEvent::Joined { name })));
                let names = session.team_play().map_or(0, |play| play.teams.rules.names.len());
                if names != place + 1 {
                    return Err(Refusal::Busy);
                }
                let token = fresh.unwrap_or_default();
                self.tokens.resize(place, None);
                self.tokens.push(Some(token.clone()));
                (place, token)
            }
        };
        // Whoever comes back before the old connection was seen to be lost takes its place.
        let old: Vec<Connection> = self
            .seats
            .iter()
            .filter(|(_, seat)| seat.place == place)
            .map(|(&connection, _)| connection)
            .collect();
        for to in old {
            self.seats.remove(&to);
            heard.sendings.push(Sending { to, told: Told::Refused { why: Refusal::Elsewhere } });
        }
        self.seats.insert(from, Seat { place, seen: None, along: 0 });
        Ok(Told::Welcome { token, place })
    }

    /// Takes a turn; one that was taken already, and is sent again because its answer was lost, is there as well.
    fn take_turn(&self, session: &mut Session, sent: Option<RoomEvent>, heard: &mut Heard) -> Told {
        let refused = |why| Told::Refused { why };
        let Some(RoomEvent::Sent { place, round, decision, prediction }) = sent.clone() else {
            return refused(Refusal::Unsound);
        };
        let is_there = |session: &Session| {
            let rounds = session.team_play().map(|play| &play.teams.rounds);
            let round = rounds.and_then(|rounds| rounds.get(round.checked_sub(1)?));
            let turn = round.and_then(|round| round.turn_of(place));
            turn.is_some_and(|turn| turn.decision == decision && turn.prediction == prediction)
        };
        if !is_there(session) {
            let teams = session.team_play().map(|play| &play.teams);
            let is_late = teams.is_some_and(|teams| (1..=teams.finished().len()).contains(&round));
            if is_late {
                return refused(Refusal::Late);
            }
            heard.effects.extend(sent.map_or_else(Vec::new, |sent| session.update(Message::Room(sent))));
        }
        if is_there(session) { Told::Got { round } } else { refused(Refusal::Unsound) }
    }

    fn take_note(&self, session: &mut Session, from: Connection, text: String, heard: &mut Heard) -> Told {
        let count = |session: &Session| session.team_play().map_or(0, |play| play.teams.notes.len());
        let before = count(session);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_text = !text.is_empty() && !text.chars().any(is_unfit);
        if let Some(Seat { place, .. }) = self.seats.get(&from).filter(|_| is_text) {
            let noted = RoomEvent::Noted { place: *place, text };
            heard.effects.extend(session.update(Message::Room(noted)));
        }
        if count(session) > before { Told::Noted } else { Told::Refused { why: Refusal::Unsound } }
    }
}

/// Minutes that are left to choose; nothing without a clock.
fn minutes(play: &Play) -> Option<f64> {
    let is_timed = play.teams.stage == Stage::Gathering && play.teams.rules.minutes > 0;
    is_timed.then(|| play.seconds_left() as f64 / 60.0)
}

/// Do two states differ at most in what single teams did in a round that is open, or noted?
fn is_of_one(before: &Teams, now: &Teams) -> bool {
    (&before.rules, &before.stage, before.card()) == (&now.rules, &now.stage, now.card())
        && before.rounds.len() == now.rounds.len()
        && before.finished() == now.finished()
}

/// What a team did in the present round, and what it noted.
fn own_of(teams: &Teams, place: usize) -> impl Iterator<Item = (Option<&Turn>, Option<&Note>)> {
    let turn = teams.rounds.last().and_then(|round| round.turn_of(place));
    let notes = teams.notes.iter().filter(move |note| note.team == Some(place));
    std::iter::once((turn, None)).chain(notes.map(|note| (None, Some(note))))
}
