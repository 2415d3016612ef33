//! Presence: the room where teams come in with devices of their own, as the trainer's session knows it, and what happens there.

use crate::domain::prediction::Prediction;
use crate::domain::scenario::Decision;
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
