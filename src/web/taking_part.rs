//! Taking part: a session of the page in a room, from the form at the door to what the room lets it see.

use crate::content::exploration::read;
use crate::content::file::SourceText;
use crate::front::kept::first_sentence;
use crate::session::Session;
use crate::session::message::{Effect, Message};
use crate::session::notice::Notice;
use crate::session::output::Output;
use crate::session::teams::presence::SeatEvent;
use crate::texts::notices::Confirmation;
use crate::texts::page_room as texts;
use crate::web::explorer::Explorer;
use crate::web::outside::Wish;
use crate::web::participant::{Door, Heard};
use crate::workspace::exploration::Exploration;
use crate::workspace::progress::Progress;
use crate::workspace::teams::Teams;
use std::sync::Arc;

impl Explorer {
    /// Asks to come in, as the form was filled in.
    pub fn join(&mut self, code: &str, name: &str) {
        if let Some(participant) = &mut self.participant {
            participant.join(code, name);
            self.wishes.push(Wish::Connect);
        }
    }

    /// The way into the room; shut where the page comes from none.
    pub fn door(&self) -> Door {
        let language = self.language();
        self.participant.as_ref().map_or_else(Door::default, |participant| participant.door(language))
    }

    /// There is a connection with the room.
    pub fn connected(&mut self) {
        if let Some(participant) = &self.participant {
            self.wishes.push(Wish::Say { text: participant.greeting() });
        }
    }

    pub fn lost(&mut self) {
        if let Some(participant) = &mut self.participant {
            participant.lost();
        }
    }

    /// Takes in what the room tells.
    pub fn hear(&mut self, message: &str) {
        let Some(participant) = &mut self.participant else { return };
        match participant.hear(message) {
            Heard::Welcome => {
                let text = participant.pass().written();
                self.wishes.push(Wish::KeepPass { text });
            }
            Heard::Along(texts) => self.take_along(texts),
            Heard::State(text, left) => self.see(text, left),
            Heard::Arrived(round) => self.update(Message::Seat(SeatEvent::Arrived(round))),
            Heard::Noted => self.update(Message::Told(Notice::Confirmed(Confirmation::Noted))),
            Heard::Late => self.update(Message::Seat(SeatEvent::Late)),
            Heard::HangUp => self.wishes.push(Wish::HangUp),
            Heard::Nothing => {}
        }
    }

    /// Ends choosing without keys, with what was typed as prediction.
    pub fn settle(&mut self, low: &str, high: &str) {
        let typed = if low.is_empty() && high.is_empty() { String::new() } else { format!("{low} {high}") };
        self.update(Message::Seat(SeatEvent::Settled(typed)));
    }

    /// Has the user save the page of this participant's own.
    pub fn take_home(&mut self) {
        let output = Output::Debrief;
        let name = output.file_name(&self.session.document.case, self.session.screen);
        self.carry_out(vec![Effect::Write { output, name }]);
    }

    /// Has the trainer's own files count as those of the user; what is wrong with them is told when the state cannot be read.
    fn take_along(&mut self, texts: Vec<String>) {
        let named = |(place, text): (usize, _)| SourceText { name: format!("room-{}.toml", place + 1), text };
        self.contents.replace(texts.into_iter().enumerate().map(named).collect());
        self.update(self.contents.message());
    }

    /// Shows what the room lets this participant see.
    fn see(&mut self, text: String, left: Option<u64>) {
        let language = self.language();
        let Some(participant) = &mut self.participant else { return };
        let Some(place) = participant.place() else { return };
        let seen = match read(&SourceText { name: "room".to_owned(), text }, &self.contents.library) {
            Ok(seen) => seen,
            Err(problems) => {
                let reason = first_sentence(&problems);
                return participant.cannot_show(texts::unknown_case(language, reason.in_language(language)));
            }
        };
        participant.can_show();
        let Some(mut teams) = teams(&seen) else { return };
        if !self.sits_in(&seen, place) {
            teams.draft = self.participant.as_ref().and_then(|participant| participant.draft(teams.round()));
            let library = Arc::clone(&self.contents.library);
            let bare = Exploration { progress: None, ..seen };
            let Some(session) = Session::open(library, self.session.settings.clone(), &bare) else { return };
            let session = session.with_guides(Arc::clone(&self.contents.guides));
            self.put(session.with_seat(place, teams.clone()));
        }
        self.update(Message::Seat(SeatEvent::Seen(Box::new(teams), left)));
    }

    /// Is what is shown of this case, with these numbers and this luck, from this place?
    fn sits_in(&self, seen: &Exploration, place: usize) -> bool {
        let here = self.session.team_play().and_then(|play| play.seat.as_ref());
        let of = |one: &Exploration| {
            (one.case.clone(), one.organisation.clone(), one.seed, one.futures, one.alone)
        };
        let now = self.session.exploration();
        here.is_some_and(|seat| seat.place == place) && of(&now) == of(seen) && now.edits == seen.edits
    }
}

/// The session in what is seen, with the numbers that the trainer put in the place of shipped ones.
fn teams(seen: &Exploration) -> Option<Teams> {
    let Some(Progress::Teams(teams)) = &seen.progress else { return None };
    let mut teams = teams.clone();
    teams.rules.edits = seen.edits.clone();
    Some(teams)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::file::shipped_files;
    use crate::content::library::read_library;
    use crate::controls::key::Key;
    use crate::domain::choice::Choice;
    use crate::domain::outcome::Outcome;
    use crate::domain::scenario::Decision;
    use crate::domain::stack::PerLayer;
    use crate::front::room::{Connection, Desk};
    use crate::session::activity::Activity;
    use crate::session::settings::Settings;
    use crate::session::teams::play::Play;
    use crate::web::outside::{Entry, Start};
    use crate::workspace::team_rules::{Devices, FiguresRule, Rules};
    use crate::workspace::teams::Stage;

    const CODE: &str = "K7M2QX";

    const THEIRS: Decision = Decision::of(PerLayer([Choice::BUILD; 5]));

    /// A room with its trainer, as the server has it, with one page in it.
    struct Room {
        trainer: Session,
        desk: Desk,
        page: Explorer,
        line: Connection,
        is_up: bool,
        pass: String,
    }

    fn page(pass: String, is_again: bool) -> Explorer {
        let room = Some(Entry { pass, is_again });
        let start =
            Start { locale: "en".to_owned(), address: format!("http://x/#{CODE}"), room, ..Start::default() };
        Explorer::start(start).expect("the shipped content can be read")
    }

    impl Room {
        fn new() -> Self {
            let library =
                Arc::new(read_library(&shipped_files()).library.expect("the shipped content can be read"));
            let figures = FiguresRule::Predicted;
            let rules = Rules { devices: Devices::Own, figures, minutes: 5, rounds: 2, ..Rules::default() };
            let mut teams = Teams::new(rules);
            teams.start();
            let trainer =
                Session::new(library, Settings::default()).expect("there is a case").with_teams(teams);
            let desk = Desk::new(CODE.to_owned(), Vec::new());
            Self {
                trainer,
                desk,
                page: page(String::new(), false),
                line: 0,
                is_up: false,
                pass: String::new(),
            }
        }

        /// Does what the page wishes, and tells it what the room has to tell, until neither has anything.
        fn run(&mut self) {
            loop {
                let wishes = self.page.draw(120, 36).wishes;
                let news = if self.is_up { self.desk.news(&self.trainer) } else { Vec::new() };
                if wishes.is_empty() && news.is_empty() {
                    return;
                }
                let mut sendings = news;
                for wish in wishes {
                    match wish {
                        Wish::Connect => self.connect(),
                        Wish::Say { text } if self.is_up => {
                            let heard =
                                self.desk.hear(&mut self.trainer, self.line, &text, || Some("t1".to_owned()));
                            sendings.extend(heard.sendings);
                        }
                        Wish::KeepPass { text } => self.pass = text,
                        _ => {}
                    }
                }
                for sending in sendings.into_iter().filter(|sending| sending.to == self.line) {
                    self.page.hear(&serde_json::to_string(&sending.told).expect("a message"));
                }
            }
        }

        fn connect(&mut self) {
            self.line += 1;
            self.is_up = true;
            self.page.connected();
        }

        fn cut(&mut self) {
            self.is_up = false;
            let _effects = self.desk.leave(&mut self.trainer, self.line);
            self.page.lost();
        }

        fn play(&self) -> &Play {
            self.page.session.team_play().expect("it takes part")
        }

        fn own_turn(&self) -> Option<crate::workspace::rounds::Turn> {
            let rounds = &self.trainer.team_play().expect("a session with teams").teams.rounds;
            rounds.last()?.turn_of(0).cloned()
        }

        fn press(&mut self, keys: &[Key]) {
            for &key in keys {
                self.page.update(Message::Key(key));
            }
            self.run();
        }
    }

    #[test]
    fn a_participant_chooses_sends_and_sees_the_reveal() {
        let mut room = Room::new();
        room.run();
        assert!(room.page.door().is_shut && room.page.door().code == CODE);
        room.page.join("WRONG2", "Noord");
        room.run();
        assert!(room.page.door().is_shut && !room.page.door().fault.is_empty());
        room.page.join(CODE, "Noord");
        room.run();
        assert!(!room.page.door().is_shut);
        assert_eq!(
            (room.play().chooser(), room.play().teams.rules.names.as_slice()),
            (Some(0), &["Noord".to_owned()][..])
        );

        room.press(&[Key::Char(' ')]);
        let chosen = room.play().teams.draft;
        let current = room.page.session.case().map(crate::domain::case::Case::current_decision);
        assert_ne!(chosen, current, "a key chooses");
        room.trainer.update(Message::Room(crate::session::teams::presence::RoomEvent::Joined {
            name: "Zuid".to_owned(),
        }));
        room.run();
        assert_eq!(
            (room.play().teams.draft, room.play().teams.rules.names.len()),
            (chosen, 2),
            "who joins changes no choice"
        );

        room.page = page(room.pass.clone(), true);
        room.run();
        assert_eq!(
            (room.play().chooser(), room.play().teams.draft),
            (Some(0), chosen),
            "loaded again, it is as it was"
        );

        room.page.settle("300", "");
        room.run();
        assert!(room.own_turn().is_none() && room.page.session.notice.is_some(), "half a prediction is none");
        room.page.settle("200", "500");
        room.run();
        assert_eq!(room.own_turn().map(|turn| turn.decision), chosen);
        assert!(room.play().seat.as_ref().is_some_and(|seat| seat.underway.is_none()), "it has arrived");
        assert!(room.page.simple().contains("<select"), "until the reveal it can be changed");

        let other = room.own_turn().expect("it was sent");
        room.trainer.update(Message::Room(crate::session::teams::presence::RoomEvent::Sent {
            place: 1,
            round: 1,
            decision: THEIRS,
            prediction: other.prediction,
        }));
        room.trainer.update(Message::Key(Key::Enter));
        room.run();
        assert_eq!(room.play().teams.stage, Stage::Reveal);
        assert!(!room.page.simple().contains("<select"));

        for key in [Key::Char('t'), Key::End, Key::Enter] {
            room.trainer.update(Message::Key(key));
        }
        room.run();
        assert!(room.page.simple().contains("choices of Zuid"), "what the group goes on with is told");
        // Nobody computes here what the cards change.
        if let Some(Activity::Teams(play)) = &mut room.trainer.activity {
            play.weights = vec![("austerity".to_owned(), vec![Outcome::WithinBudget])];
        }
        for stage in [Stage::Card("austerity".to_owned()), Stage::Gathering] {
            room.trainer.update(Message::Key(Key::Enter));
            assert_eq!(room.trainer.team_play().map(|play| play.teams.stage.clone()), Some(stage));
        }
        room.run();
        assert_eq!(room.play().teams.draft, Some(THEIRS), "all begin with what was taken over");
    }

    #[test]
    fn a_case_of_the_trainers_own_goes_along() {
        let own = SourceText {
            name: "/home/trainer/secret place/proef.toml".to_owned(),
            text: include_str!("../../tests/fine/case.toml").to_owned(),
        };
        let mut room = Room::new();
        let reading = read_library(&[shipped_files(), vec![own.clone()]].concat());
        let library = Arc::new(reading.library.expect("the case is sound"));
        let teams = room.trainer.team_play().expect("a session with teams").teams.clone();
        let start = Exploration::of(
            &library,
            library.case("proef").expect("the own case"),
            &library.organisations[0].id,
        );
        let start = Exploration { progress: Some(Progress::Teams(teams)), ..start };
        room.trainer = Session::open(Arc::clone(&library), Settings::default(), &start).expect("it is known");
        room.trainer.own_files = vec![own.clone()].into();
        room.page.join(CODE, "Noord");
        room.run();
        assert_eq!(
            (room.page.session.document.case.as_str(), room.page.door().line),
            ("proef", String::new())
        );
        assert_eq!(room.page.session.library, library, "figures rest on the same content");
        let files = room.page.session.own_files.clone();
        assert!(files.iter().all(|file| !file.name.contains("secret")), "no place on the trainer's machine");

        let changed = own.text.replace("budget = 900", "budget = 800");
        room.trainer.own_files = vec![SourceText { text: changed, ..own }].into();
        room.run();
        assert_ne!(room.page.session.library, library, "what the trainer changes goes along too");
        room.press(&[Key::Char(' ')]);
        room.page.settle("200", "500");
        room.run();
        assert!(room.own_turn().is_some());
    }

    #[test]
    fn what_is_sent_over_a_line_that_is_lost_arrives_later_or_is_told_to_be_late() {
        let mut room = Room::new();
        room.page.join(CODE, "Noord");
        room.run();
        room.cut();
        room.press(&[Key::Char(' ')]);
        room.page.settle("200", "500");
        room.run();
        assert!(room.own_turn().is_none() && room.play().has_sent_this());
        assert!(!room.page.door().line.is_empty(), "it says that the line is lost");
        room.connect();
        room.run();
        assert_eq!(room.own_turn().map(|turn| turn.decision), room.play().teams.draft);
        assert!(room.page.door().line.is_empty());

        let before = room.own_turn();
        room.cut();
        room.press(&[Key::Char('9'), Key::Escape, Key::Char(' ')]);
        room.page.settle("100", "400");
        room.run();
        room.trainer.update(Message::Key(Key::Enter));
        room.connect();
        room.run();
        assert_eq!((room.play().teams.stage.clone(), room.own_turn()), (Stage::Reveal, before));
        assert_eq!(
            room.page.session.notice,
            Some(Notice::Hindered(crate::texts::notices::Obstacle::TooLate))
        );
    }
}
