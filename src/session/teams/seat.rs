//! Seat: the session of one who takes part in a room with a device of their own. The trainer's session holds what is true; here
//! comes in what it lets this one see, and what this one decides goes there.

use super::play::{Figures, Play, Sight};
use super::presence::{Seat, SeatEvent, Sent};
use super::turns::OWN;
use crate::domain::prediction::Prediction;
use crate::session::message::Effect;
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;
use crate::texts::notices::{Confirmation, Obstacle};
use crate::workspace::rounds::{Round, Turn};
use crate::workspace::team_rules::to_predict;
use crate::workspace::teams::{Stage, Teams};

impl Play {
    /// Who chooses on this machine now: the team that has its turn, or the participant whose machine it is.
    pub const fn chooser(&self) -> Option<usize> {
        match (&self.teams.stage, &self.seat) {
            (Stage::Choosing(team), _) => Some(*team),
            (Stage::Gathering, Some(seat)) => Some(seat.place),
            _ => None,
        }
    }

    /// The participant's own turn in the round that is being gathered, as far as it was sent.
    pub fn own_turn(&self) -> Option<&Turn> {
        let seat = self.seat.as_ref().filter(|_| self.teams.stage == Stage::Gathering)?;
        self.teams.rounds.last()?.turn_of(seat.place)
    }

    /// Was what is now chosen sent, be it that the room did not say so yet?
    pub fn has_sent_this(&self) -> bool {
        self.own_turn().is_some_and(|turn| Some(turn.decision) == self.teams.draft)
    }
}

/// Are these the same rounds as before, and perhaps more? What the group goes on with changes no figure of them.
fn is_played_on(before: &[Round], now: &[Round]) -> bool {
    let is_same = |(one, other): (&Round, &Round)| (&one.card, &one.turns) == (&other.card, &other.turns);
    before.len() <= now.len() && before.iter().zip(now).all(is_same)
}

impl Session {
    /// Leads a session as a participant sees it, from its place among the names.
    pub fn with_seat(mut self, place: usize, teams: Teams) -> Self {
        self = self.with_teams(Teams { draft: None, ..teams.clone() });
        if let Some(play) = self.team_play_mut() {
            play.seat = Some(Seat { place, underway: None });
        }
        self.see(teams);
        self.enter_stage();
        self
    }

    pub(super) fn is_seated(&self) -> bool {
        self.team_play().is_some_and(|play| play.seat.is_some())
    }

    pub(in crate::session) fn take_seat_event(&mut self, event: SeatEvent) {
        match event {
            SeatEvent::Seen(teams, left) => self.take_seen(*teams, left),
            SeatEvent::Arrived(round) => {
                let seat = self.team_play_mut().and_then(|play| play.seat.as_mut());
                if let Some(seat) = seat
                    && seat.underway.take_if(|sent| sent.round == round).is_some()
                {
                    self.say(Confirmation::Arrived);
                }
            }
            SeatEvent::Late => {
                if let Some(seat) = self.team_play_mut().and_then(|play| play.seat.as_mut()) {
                    seat.underway = None;
                }
                self.say(Obstacle::TooLate);
            }
            SeatEvent::Settled(text) => self.settle(&text),
        }
    }

    /// Takes in what the room lets this participant see. In the same round what is being chosen stays.
    fn take_seen(&mut self, teams: Teams, left: Option<u64>) {
        let Some(play) = self.team_play().filter(|play| play.seat.is_some()) else { return };
        let is_new = play.teams.stage != teams.stage || play.teams.rounds.len() != teams.rounds.len();
        let is_in_time = |sent: &Sent| teams.stage == Stage::Gathering && sent.round == teams.round();
        let underway = play.seat.as_ref().and_then(|seat| seat.underway.clone());
        let underway = underway.map(|sent| (is_in_time(&sent), sent));
        self.see(teams);
        if is_new {
            self.enter_stage();
        }
        if let (Some(play), Some(left)) = (self.team_play_mut(), left) {
            play.elapsed = (u64::from(play.teams.rules.minutes) * 60_000).saturating_sub(left);
        }
        let Some((is_in_time, sent)) = underway else { return };
        if is_in_time {
            self.send(sent);
        } else {
            self.take_seat_event(SeatEvent::Late);
        }
    }

    /// Puts what is seen in the place of what was, with the choices of this participant in it.
    fn see(&mut self, mut teams: Teams) {
        let Some(current) = self.case().map(|case| case.current_decision()) else { return };
        let Some(play) = self.team_play_mut() else { return };
        let Some(seat) = &play.seat else { return };
        let is_same = play.teams.stage == teams.stage && play.teams.rounds.len() == teams.rounds.len();
        if teams.stage == Stage::Gathering {
            let own = teams.rounds.last().and_then(|round| round.turn_of(seat.place));
            let kept = play.teams.draft.filter(|_| is_same).or(teams.draft);
            let start = || teams.previous(seat.place).unwrap_or(current);
            teams.draft = Some(kept.or(own.map(|turn| turn.decision)).unwrap_or_else(start));
            if let Some(Sent { round, decision, prediction }) = seat.underway.clone()
                && round == teams.round()
            {
                teams.send(Turn { team: seat.place, decision, prediction });
            }
        }
        teams.rules.edits = play.teams.rules.edits.clone();
        let last = teams.rounds.len().saturating_sub(1);
        if !is_played_on(play.teams.finished(), teams.finished()) {
            play.figures = Figures::default();
        } else if play.teams.stage != teams.stage {
            play.figures.forget(Sight::Card(last));
        }
        play.teams = teams;
    }

    /// Ends choosing with what was typed as prediction.
    fn settle(&mut self, text: &str) {
        let Some(play) = self.team_play().filter(|play| play.chooser().is_some()) else { return };
        if play.teams.wants_prediction() {
            self.predict_as_team(&to_predict(OWN), text);
        } else {
            self.send_own(None);
        }
    }

    /// Asks for the prediction that goes with the choices, or sends them.
    pub(super) fn settle_seat(&mut self) {
        if self.team_play().is_some_and(|play| play.teams.wants_prediction()) {
            self.open_prompt(Purpose::Prediction(to_predict(OWN)), "");
        } else {
            self.send_own(None);
        }
    }

    /// Sends what is chosen now; it counts as sent at once, and goes out again until it has arrived.
    pub(super) fn send_own(&mut self, prediction: Option<Prediction>) {
        let Some(play) = self.team_play() else { return };
        let Some((place, decision)) = play.chooser().zip(play.teams.draft) else { return };
        let (round, elapsed) = (play.teams.round(), play.elapsed);
        let turn = Turn { team: place, decision, prediction: prediction.clone() };
        self.next_stage(|teams| {
            teams.send(turn);
        });
        if let Some(play) = self.team_play_mut() {
            play.elapsed = elapsed;
        }
        self.send(Sent { round, decision, prediction });
        self.say(Confirmation::Sent);
    }

    fn send(&mut self, sent: Sent) {
        if let Some(seat) = self.team_play_mut().and_then(|play| play.seat.as_mut()) {
            seat.underway = Some(sent.clone());
            self.effects.push(Effect::SendTurn(sent));
        }
    }
}
