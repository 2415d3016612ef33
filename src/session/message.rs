//! Message: all that can happen to a session. Effect: all that it can ask for.

use super::keeping::{Recent, Trouble};
use super::notice::Notice;
use super::output::Output;
use super::screen::{RisksPart, Screen};
use super::teams::play::Extent;
use super::teams::presence::{RoomEvent, SeatEvent, Sent};
use crate::content::diagnosis::problem::Problem;
use crate::content::file::{FileKind, SourceText};
use crate::content::own_case::OwnCase;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::controls::keymap::Keymap;
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::scenario::{Lever, Training};
use crate::domain::stack::Layer;
use crate::guide::lesson::Guides;
use crate::preferences::{Setting, SettingValue};
use crate::session::keeping::{InProgress, OpenTarget};
use crate::session::overlay::lists::OwnFile;
use crate::study::{Analysis, Finding, Request};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Key(Key),
    /// A command was given without a key: by a demo or a script.
    Command(Command),
    /// Something on the screen was clicked.
    Click(Target),
    /// The wheel was turned, in lines, down is positive.
    Scroll(i32),
    Paste(String),
    /// A choice was made without keys, as in a list of a page.
    Chosen {
        /// Place of the scenario, A is 0.
        scenario: usize,
        chosen: Chosen,
    },
    /// What was found so far, or in the end, about the request with this generation.
    Answered {
        generation: u64,
        finding: Finding,
    },
    /// There will be no answer to the request with this generation; why.
    Failed {
        generation: u64,
        reason: String,
    },
    /// The content files were read, or read again.
    LibraryRead {
        /// What they hold; of a file with problems, what it held before it had them.
        library: Arc<Library>,
        guides: Arc<Guides>,
        /// Everything that is wrong in them.
        problems: Arc<[Problem]>,
        /// The user's own case files among them.
        own_cases: Arc<[OwnCase]>,
        /// All files of the user, as they count.
        own_files: Arc<[SourceText]>,
    },
    /// The user's keys were read again.
    KeysRead(Arc<Keymap>),
    /// A file of the user's own was written and read again, or why it was not written.
    OwnWritten {
        kind: FileKind,
        id: String,
        /// Why it was not, in words.
        outcome: Result<(), String>,
    },
    /// A setting was written to the settings file, or could not be; why.
    SettingWritten(Setting, Result<(), String>),
    /// What was to be written stands in this file.
    Written(String),
    NotWritten {
        path: String,
        reason: String,
    },
    /// How keeping goes: what stands in the way now, if anything.
    Kept(Option<Trouble>),
    /// It was saved under a name, and is kept there from now on.
    Saved(PathBuf),
    /// The explorations that were worked on before, the last one first.
    RecentListed(Vec<Recent>),
    /// The lessons and sessions with teams that were kept, the last one first.
    InProgressListed(Vec<InProgress>),
    /// Something outside did not go as asked, or is to be known.
    Told(Notice),
    /// So many milliseconds went by since this was last told; sent while [`tick`](super::Session::tick) gives one.
    Elapsed(u64),
    /// The board of a session with teams was drawn: how much there is to read, and how much fits.
    BoardDrawn(Extent),
    /// Something happened in the room where teams come in with devices of their own.
    Room(RoomEvent),
    /// The room tells this participant something, or the participant is done without keys.
    Seat(SeatEvent),
    /// The terminal takes two cells for signs that are to take one.
    WideSigns,
    /// The terminal told whether its background is light.
    Background {
        is_light: bool,
    },
    Resized,
}

/// What was chosen of a lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Layer(Layer, Choice),
    Training(Training),
    /// So many halves of an FTE of a competence are hired extra.
    Extra(Competence, u8),
}

impl Message {
    /// Whether it is something that the user did.
    pub(super) const fn is_input(&self) -> bool {
        matches!(
            self,
            Self::Key(_)
                | Self::Command(_)
                | Self::Click(_)
                | Self::Scroll(_)
                | Self::Paste(_)
                | Self::Chosen { .. }
        )
    }
}

/// Something on the screen that can be clicked; drawing tells where each is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Cell {
        /// Place of the scenario, A is 0.
        scenario: usize,
        row: Lever,
    },
    Score {
        /// Place of the scenario, A is 0.
        scenario: usize,
        outcome: Outcome,
    },
    ScenarioHead(usize),
    /// A cell of the portfolio screen: the portfolio, the row, and the cell in it.
    PortfolioCell {
        column: usize,
        row: usize,
        cell: usize,
    },
    Tab(Screen),
    CostFigure {
        /// Place of the scenario, A is 0.
        scenario: usize,
        row: usize,
    },
    Competence(Competence),
    /// A change that may help, by its place.
    Remedy(usize),
    /// A row of a part of the risks screen.
    Risk(RisksPart, usize),
    /// The head of a column to sort the list of directions by; nothing is the order of the files.
    SortBy(Option<Outcome>),
    /// A hint at the bottom of the screen, or anything else that stands for a command.
    Hint(Command),
    /// A line of the list that lies over the screen, counted from its first line.
    ListRow(usize),
}

/// Something that a session asks of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Work something out; any earlier request of the same kind is no longer wanted.
    Ask {
        /// To be given back with every answer; higher than any before.
        generation: u64,
        request: Request,
    },
    /// The last request of this kind is no longer wanted.
    Stop(Analysis),
    /// Work everything out from this content from now on.
    UseLibrary(Arc<Library>),
    /// Write a setting to the settings file.
    KeepSetting(Setting, SettingValue),
    /// Listen to the mouse, or leave it to the terminal.
    ListenToMouse(bool),
    /// Write something to a file, never over another one; answered by [`Message::Written`] or [`Message::NotWritten`].
    Write {
        output: Output,
        /// The name or path that the user typed.
        name: String,
    },
    /// Put the screen in words on the clipboard.
    Copy,
    /// Put a link on the clipboard, of which this is the end, from its `#`.
    CopyLink(String),
    /// Write a case file, read it again, and tell.
    WriteOwn(OwnFile),
    /// What `Session::exploration` gives has changed, and is to be kept.
    Keep,
    /// Save it under this name, as typed; what stands there already stays.
    SaveAs(PathBuf),
    /// Write it to its file, whatever stands there.
    Overwrite,
    /// Open its file as it is now, and drop the changes that are not in it.
    Reread,
    /// From now on keep it apart, as a new exploration without a name; what was kept until now stays as it is.
    KeepApart,
    /// Find the explorations that were worked on before.
    ListRecent,
    /// Find the lessons and sessions with teams that were kept.
    ListInProgress,
    /// Open something else in the place of this.
    Open(OpenTarget),
    /// Let teams come in with devices of their own; answered by [`RoomEvent::Opened`].
    OpenRoom,
    /// Send everybody away and let nobody in any longer; answered by [`RoomEvent::Closed`].
    CloseRoom,
    /// Say to the room what this participant chose; answered by [`SeatEvent::Arrived`].
    SendTurn(Sent),
    /// Say to the room what this participant noted for the debrief.
    SendNote(String),
    Suspend,
    /// Draw the whole screen again, whatever stands there.
    Repaint,
    Quit,
}
