//! Event: everything that can wake the explorer, from whichever thread it comes.

use crate::controls::key::Key;
use crate::session::keeping::Destination;
use crate::session::message::Message;

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Key(Key),
    /// The left mouse button was pressed on a cell of the screen.
    Click {
        /// Column, from the left, 0 is the first.
        column: u16,
        /// Row, from the top, 0 is the first.
        row: u16,
    },
    /// The wheel was turned, in lines, down is positive.
    Scroll(i32),
    Paste(String),
    /// The terminal has another size, or is to be drawn again.
    Resized,
    /// The simulation has something to tell.
    Answer(Message),
    /// What was asked for can be opened now.
    Open(Destination),
    /// The system asks to go to the background.
    Suspend,
    /// The system asks to stop, or the terminal is gone.
    Stop,
    /// A thread that we cannot do without broke down; how.
    Broken(String),
}
