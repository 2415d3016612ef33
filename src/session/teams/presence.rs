//! Presence: the room where teams come in with devices of their own, as the trainer's session knows it and as a participant's
//! does, and what happens there.

use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
use crate::workspace::teams::Teams;
use std::collections::BTreeSet;

/// A room that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Where the page is, as others type it.
    pub address: String,
    /// What one needs to know to join.
    pub code: String,
    /// Can others on the network come in, or only who is on this machine?
    pub lets_network_in: bool,
    /// The address with the code as a picture for phones, row by row: is a field dark?
    pub qr: Vec<Vec<bool>>,
    /// Who is there now, by the places of their names.
    pub present: BTreeSet<usize>,
}

/// Something that happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomEvent {
    Opened(Room),
    Closed,
    /// Somebody joins under a name.
    Joined {
        name: String,
    },
    /// Somebody came back, or is gone for now.
    Present {
        place: usize,
        is_present: bool,
    },
    /// A team sends what it chose in a round, counted from 1.
    Sent {
        place: usize,
        round: usize,
        decision: Decision,
        prediction: Option<Prediction>,
    },
    /// A team sends a note for the debrief.
    Noted {
        place: usize,
        text: String,
    },
}

/// Where a participant sits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seat {
    /// The place among the names.
    pub place: usize,
    /// What was sent, as long as it is not known to have arrived.
    pub underway: Option<Sent>,
}

/// What a participant sends for a round, counted from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub round: usize,
    pub decision: Decision,
    pub prediction: Option<Prediction>,
}

/// Something that the room tells a participant, or that is done without keys.
#[derive(Clone, Debug, PartialEq)]
pub enum SeatEvent {
    /// What the participant may see now, with the milliseconds that are left to choose.
    Seen(Box<Teams>, Option<u64>),
    /// What was sent in this round is there.
    Arrived(usize),
    /// What was sent cannot be taken any longer: the choices are on the table.
    Late,
    /// The participant is done, and predicts this, as typed; empty when nothing is to be predicted.
    Settled(String),
}
