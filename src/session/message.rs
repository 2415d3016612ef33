//! Message: all that can happen to a session. Effect: all that it can ask for.

use super::job::Job;
use super::screen::{RisksPart, Row, Screen};
use crate::content::problem::Problem;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::domain::library::Library;
use crate::domain::people::Competence;
use crate::guide::guides::Guides;
use crate::study::{Alternative, Analysis, Finding};
use crate::summary::comparison::Comparison;
use std::sync::Arc;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// A command was given without a key: by a demo or a script.
    Command(Command),
    /// Something on the screen was clicked.
    Click(Target),
    /// The wheel was turned, in lines, down is positive.
    Scroll(i32),
    /// Text was pasted.
    Paste(String),
    /// An answer, first rough and later full, to the comparison with this generation.
    Compared {
        /// Which question it answers.
        generation: u64,
        /// The answer.
        comparison: Arc<Comparison>,
    },
    /// What one of the choices in the cell editor would change.
    AlternativeReady {
        /// Which question it answers.
        generation: u64,
        /// The answer.
        alternative: Arc<Alternative>,
    },
    /// What was found so far, or in the end, about the inquiry with this generation.
    Found {
        /// Which inquiry it answers.
        generation: u64,
        /// The answer.
        finding: Finding,
    },
    /// The content files were read, or read again.
    LibraryRead {
        /// What they hold; of a file with problems, what it held before it had them.
        library: Arc<Library>,
        /// What leads through the program.
        guides: Arc<Guides>,
        /// Everything that is wrong in them.
        problems: Arc<[Problem]>,
    },
    /// The simulation broke down; why.
    WorkerStopped(String),
    /// So many milliseconds went by since this was last told; sent while [`is_timed`](super::Session::is_timed).
    Elapsed(u64),
    /// The terminal has another size.
    Resized,
}

/// Something on the screen that can be clicked; drawing tells where each is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A cell of the stack.
    Cell {
        /// Place of the scenario, A is 0.
        scenario: usize,
        /// Which row.
        row: Row,
    },
    /// The head of a scenario.
    ScenarioHead(usize),
    /// The tab of a screen.
    Tab(Screen),
    /// A figure of the costs screen.
    CostFigure {
        /// Place of the scenario, A is 0.
        scenario: usize,
        /// Number of the row.
        row: usize,
    },
    /// A competence.
    Competence(Competence),
    /// A row of a part of the risks screen.
    Risk(RisksPart, usize),
    /// A hint at the bottom of the screen, or anything else that stands for a command.
    Hint(Command),
    /// A line of the list that lies over the screen, counted from its first line.
    ListRow(usize),
}

/// Something that a session asks of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Work something out.
    Ask(Job),
    /// The last question about alternatives is no longer wanted.
    StopAlternatives,
    /// The last inquiry of this kind is no longer wanted.
    StopInquiry(Analysis),
    /// To the background.
    Suspend,
    /// Leave.
    Quit,
}
