//! Messages: what participants say and are told. What is too long, or no message, is nothing.

use crate::content::diagnosis::foreign::{is_invisible, is_unfit};
use crate::content::exploration::decision_in;
use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::workspace::team_rules::LONGEST_TEAM_NAME;
use serde::{Deserialize, Serialize};

/// The longest message of a participant, bytes.
pub const MOST_BYTES: usize = 64 * 1024;

/// The longest text of a decision, bytes; the parser sees no longer one.
const MOST_DECISION: usize = 4 * 1024;

/// What a participant says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Said {
    Join {
        code: String,
        name: String,
        /// What the room gave before, to come back to the same place.
        token: Option<String>,
    },
    /// What was chosen in a round, counted from 1: a decision as [`decision`](crate::content::exploration::decision) writes it.
    Turn {
        round: usize,
        decision: String,
        prediction: Option<Span>,
    },
    Note {
        text: String,
    },
}

/// Between which two amounts something was predicted.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub low: f64,
    pub high: f64,
}

impl From<Span> for Prediction {
    fn from(Span { low, high }: Span) -> Self {
        Self::Range { low, high }
    }
}

/// What the room tells a participant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "tell", rename_all = "kebab-case")]
pub enum Told {
    /// The place among the names, counted from 0, and what to show to get it back.
    Welcome {
        token: String,
        place: usize,
    },
    Refused {
        why: Refusal,
    },
    /// The texts of the trainer's own content files, without which the state cannot be read; instead of those told before.
    Along {
        files: Vec<String>,
    },
    /// All that this participant may see: the text of an exploration, the language of the trainer, and the minutes that are left.
    State {
        exploration: String,
        language: String,
        minutes: Option<f64>,
    },
    /// What was sent in this round is there.
    Got {
        round: usize,
    },
    /// The note is there.
    Noted,
    /// The room is closed.
    Closed,
}

/// Why something was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It is not the code of this room.
    Code,
    /// A name is of 1 to 24 signs that can be seen.
    Name,
    /// Somebody else has this name.
    Taken,
    Full,
    /// Too much at once, or nobody can join at this moment; later it may go.
    Busy,
    /// It is no message, or it does not fit the case or the rules.
    Unsound,
    /// The choices of this round are on the table already.
    Late,
    /// The same participant came in elsewhere; this connection is over.
    Elsewhere,
}

/// What is said in a text; nothing when it is no message of a participant.
pub fn said(text: &str) -> Option<Said> {
    if text.len() > MOST_BYTES {
        return None;
    }
    serde_json::from_str(text).ok()
}

/// The decision in a text of a participant.
pub fn decision_of(text: &str) -> Option<Decision> {
    if text.len() > MOST_DECISION { None } else { decision_in(text) }
}

/// A name as it is shown: without space around it; nothing when it cannot be one.
pub fn name_of(text: &str) -> Option<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_seen = |sign: char| !is_unfit(sign) && !is_invisible(sign);
    let fits = (1..=LONGEST_TEAM_NAME).contains(&name.chars().count()) && name.chars().all(is_seen);
    fits.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_participant_can_say_is_heard() {
        let join = r#"{"say":"join","code":"K7M2QX","name":"Noord","token":null}"#;
        let heard = Said::Join { code: "K7M2QX".to_owned(), name: "Noord".to_owned(), token: None };
        assert_eq!(said(join), Some(heard));
        let turn = r#"{"say":"turn","round":1,"decision":"x","prediction":{"low":300,"high":500.5}}"#;
        assert!(matches!(
            said(turn),
            Some(Said::Turn { prediction: Some(Span { low: 300.0, high: 500.5 }), .. })
        ));
        for text in [
            "",
            "[]",
            "null",
            "{}",
            "{\"say\":\"quit\"}",
            &join.replace("null", "null,\"more\":1"),
            &"[".repeat(60_000),
        ] {
            assert_eq!(said(text), None, "{}", &text[..text.len().min(40)]);
        }
        assert_eq!(said(&join.replace("Noord", &"x".repeat(MOST_BYTES))), None);
    }

    #[test]
    fn a_name_is_text_that_can_be_seen() {
        assert_eq!(name_of("  Team   Noord "), Some("Team Noord".to_owned()));
        assert_eq!(name_of("<b>&amp;"), Some("<b>&amp;".to_owned()), "text, whatever it looks like");
        for name in
            ["", " ", "a\u{1b}[2J", "a\u{202e}b", "a\u{200b}b", "a\u{7}", &"x".repeat(LONGEST_TEAM_NAME + 1)]
        {
            assert_eq!(name_of(name), None, "{name:?}");
        }
    }
}
