//! Participant: how the page takes part in a room: what it says at the door, what it is told, and what is told to the user of that.

use crate::content::exploration::{decision, decision_in};
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::front::room::{Refusal, Said, Span, Told};
use crate::language::Language;
use crate::session::teams::presence::Sent;
use crate::texts::page_room as texts;
use serde::{Deserialize, Serialize};

/// What the page remembers of a room, so that whoever loads it again sits in the same place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Pass {
    pub code: String,
    pub name: String,
    pub token: Option<String>,
    /// What was chosen last and in which round, as the room is told decisions.
    pub draft: Option<(usize, String)>,
}

/// Where the page stands with a room.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stand {
    /// The form is there to be filled in; what was wrong with it, if anything.
    AtTheDoor(Option<Refusal>),
    /// The page was asked to connect, and has asked to come in.
    Entering,
    In,
    /// The connection was lost; it is tried again.
    Lost,
    /// The room was closed, or somebody took this seat elsewhere.
    Over(Over),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Closed,
    Elsewhere,
}

/// The page in a room.
#[derive(Clone, Debug)]
pub struct Participant {
    pass: Pass,
    place: Option<usize>,
    stand: Stand,
    /// Why what the room lets this one see cannot be shown, in words.
    trouble: Option<String>,
}

/// What the page shows of the room around the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Door {
    /// Is the form to join shown, and not the explorer?
    pub is_shut: bool,
    /// What is wrong with what was filled in; empty when nothing is.
    pub fault: String,
    /// How the connection is; empty when nothing is to be said.
    pub line: String,
    /// What the form begins with.
    pub code: String,
    pub name: String,
}

/// What is to be done with a message of the room.
#[derive(Debug, PartialEq)]
pub enum Heard {
    /// Remember the pass: this page has a place.
    Welcome,
    /// The texts of the trainer's own files.
    Along(Vec<String>),
    /// The text of an exploration, and the milliseconds that are left.
    State(String, Option<u64>),
    Arrived(usize),
    Noted,
    Late,
    /// Let the connection go, and do not connect again by itself.
    HangUp,
    Nothing,
}

impl Pass {
    /// The pass as the page keeps it.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl Participant {
    /// Begins with what was remembered; a code in the address counts before that.
    pub fn new(pass: Option<Pass>, code: &str) -> Self {
        let mut pass = pass.unwrap_or_default();
        if !code.is_empty() && !code.eq_ignore_ascii_case(&pass.code) {
            pass = Pass { code: code.to_owned(), name: pass.name, ..Pass::default() };
        }
        Self { pass, place: None, stand: Stand::AtTheDoor(None), trouble: None }
    }

    pub const fn place(&self) -> Option<usize> {
        self.place
    }

    /// Asks to come in as before; false for somebody who never was there.
    pub fn comes_back(&mut self) -> bool {
        let was_there = self.pass.token.is_some();
        if was_there {
            self.stand = Stand::Entering;
        }
        was_there
    }

    /// The pass with what is chosen now, as the page keeps it.
    pub fn with_draft(&mut self, round: usize, now: &Decision) -> String {
        self.pass.draft = Some((round, decision(now)));
        self.pass.written()
    }

    /// What was chosen last, if that was in this round.
    pub fn draft(&self, round: usize) -> Option<Decision> {
        let (of, text) = self.pass.draft.as_ref()?;
        if *of == round { decision_in(text) } else { None }
    }

    pub fn cannot_show(&mut self, reason: String) {
        self.trouble = Some(reason);
    }

    pub fn can_show(&mut self) {
        self.trouble = None;
    }

    pub const fn pass(&self) -> &Pass {
        &self.pass
    }

    /// Asks to come in under a name; with another one than before it is somebody else who does.
    pub fn join(&mut self, code: &str, name: &str) {
        let (code, name) = (code.trim().to_uppercase(), name.trim().to_owned());
        let is_known = self.pass.name == name && self.pass.code.eq_ignore_ascii_case(&code);
        self.pass = if is_known {
            Pass { code, ..self.pass.clone() }
        } else {
            Pass { code, name, ..Pass::default() }
        };
        self.stand = Stand::Entering;
    }

    /// What to say once there is a connection.
    pub fn greeting(&self) -> String {
        let Pass { code, name, token, .. } = self.pass.clone();
        text(&Said::Join { code, name, token })
    }

    pub fn lost(&mut self) {
        if matches!(self.stand, Stand::In | Stand::Entering) {
            self.stand = Stand::Lost;
        }
    }

    /// Takes in what the room tells; what is no message is nothing.
    pub fn hear(&mut self, message: &str) -> Heard {
        let Ok(told) = serde_json::from_str(message) else { return Heard::Nothing };
        match told {
            Told::Welcome { token, place } => {
                self.pass.token = Some(token);
                self.place = Some(place);
                self.stand = Stand::In;
                Heard::Welcome
            }
            Told::Along { files } => Heard::Along(files),
            Told::State { exploration, minutes, .. } => {
                let left = minutes.map(|minutes| (minutes.max(0.0) * 60_000.0) as u64);
                Heard::State(exploration, left)
            }
            Told::Got { round } => Heard::Arrived(round),
            Told::Noted => Heard::Noted,
            Told::Closed => {
                self.stand = Stand::Over(Over::Closed);
                Heard::HangUp
            }
            Told::Refused { why: Refusal::Elsewhere } => {
                self.stand = Stand::Over(Over::Elsewhere);
                Heard::HangUp
            }
            // Of the room that is full at this moment it may be true in a moment no longer.
            Told::Refused { why } if self.stand == Stand::In => match why {
                Refusal::Late => Heard::Late,
                _ => Heard::Nothing,
            },
            Told::Refused { why } => {
                if matches!(why, Refusal::Code) {
                    self.pass.token = None;
                }
                self.stand = Stand::AtTheDoor(Some(why));
                Heard::HangUp
            }
        }
    }

    /// What the page shows around the screen; the form until there is something to see.
    pub fn door(&self, language: Language) -> Door {
        let is_shut = self.place.is_none();
        let is_refused = match &self.stand {
            Stand::AtTheDoor(why) => why.map(|why| fault(language, why)),
            _ => None,
        };
        let line = match &self.stand {
            Stand::Entering => texts::entering(language),
            Stand::Lost => texts::lost(language),
            Stand::Over(Over::Closed) => texts::closed(language),
            Stand::Over(Over::Elsewhere) => texts::elsewhere(language),
            // Somebody who sat in the room already, and is not let in again.
            Stand::AtTheDoor(_) if !is_shut => is_refused.unwrap_or_default(),
            Stand::AtTheDoor(_) | Stand::In => "",
        };
        let trouble = self.trouble.as_deref().filter(|_| line.is_empty());
        Door {
            is_shut,
            fault: is_refused.unwrap_or_default().to_owned(),
            line: trouble.unwrap_or(line).to_owned(),
            code: self.pass.code.clone(),
            name: self.pass.name.clone(),
        }
    }
}

fn fault(language: Language, why: Refusal) -> &'static str {
    match why {
        Refusal::Code => texts::wrong_code(language),
        Refusal::Name => texts::wrong_name(language),
        Refusal::Taken => texts::taken(language),
        Refusal::Full => texts::full(language),
        Refusal::Busy => texts::busy(language),
        Refusal::Unsound | Refusal::Late | Refusal::Elsewhere => texts::not_understood(language),
    }
}

/// A turn as it is said.
pub fn turn(sent: &Sent) -> String {
    let prediction = match sent.prediction {
        Some(Prediction::Range { low, high }) => Some(Span { low, high }),
        _ => None,
    };
    text(&Said::Turn { round: sent.round, decision: decision(&sent.decision), prediction })
}

pub fn note(text_of_note: &str) -> String {
    text(&Said::Note { text: text_of_note.to_owned() })
}

fn text(said: &Said) -> String {
    serde_json::to_string(said).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Participant {
        let mut page = Participant::new(None, "K7M2QX");
        page.join("k7m2qx ", " Noord ");
        page
    }

    #[test]
    fn whoever_comes_back_shows_the_token() {
        let mut page = page();
        assert_eq!(page.greeting(), r#"{"say":"join","code":"K7M2QX","name":"Noord","token":null}"#);
        assert_eq!(page.hear(r#"{"tell":"welcome","token":"abc","place":3}"#), Heard::Welcome);
        page.lost();
        assert!(!page.door(Language::English).line.is_empty());
        assert!(page.greeting().contains(r#""token":"abc""#));
        let mut again = Participant::new(Some(page.pass().clone()), "k7m2qx");
        again.join("K7M2QX", "Noord");
        assert!(again.greeting().contains(r#""token":"abc""#));
        again.join("K7M2QX", "Zuid");
        assert!(!again.greeting().contains("abc"), "another name is somebody else");
        let other = Participant::new(Some(page.pass().clone()), "OTHER1");
        assert!(other.pass().token.is_none(), "another room gave no token");
    }

    #[test]
    fn what_is_wrong_at_the_door_is_told_there() {
        let mut page = page();
        assert_eq!(page.hear(r#"{"tell":"refused","why":"taken"}"#), Heard::HangUp);
        let door = page.door(Language::Dutch);
        assert!(door.is_shut && !door.fault.is_empty());
        assert_eq!(page.hear("<b>"), Heard::Nothing);
    }

    #[test]
    fn a_room_that_is_closed_or_sat_in_elsewhere_is_not_tried_again() {
        for told in [r#"{"tell":"closed"}"#, r#"{"tell":"refused","why":"elsewhere"}"#] {
            let mut page = page();
            page.hear(r#"{"tell":"welcome","token":"abc","place":0}"#);
            assert_eq!(page.hear(told), Heard::HangUp);
            page.lost();
            let door = page.door(Language::Dutch);
            assert!(!door.is_shut && !door.line.is_empty());
        }
    }
}
