//! Demo: a script that plays by itself, with captions.

use crate::controls::command::Command;
use crate::guide::caption::Caption;
use crate::language::Text;
use crate::workspace::exploration::Title;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demo {
    pub id: String,
    pub title: Text,
    /// What it shows, in a sentence.
    pub about: Text,
    pub setup: Setup,
    pub steps: Vec<Step>,
}

/// A caption, and what happens while it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub caption: Caption,
    pub actions: Vec<Action>,
    /// How long it takes at normal pace, seconds.
    pub seconds: u16,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Command(Command),
    Case(String),
    /// The scenario under the cursor follows the direction with this id.
    Direction(String),
}

impl Action {
    /// The command with which a user would do it.
    pub const fn command(&self) -> Command {
        match self {
            Self::Command(command) => *command,
            Self::Case(_) => Command::PickCase,
            Self::Direction(_) => Command::ApplyDirection,
        }
    }
}

/// How long a word of a caption takes to read while one looks at the screen as well, milliseconds: 150 words a minute.
const A_WORD: u64 = 400;

/// How long another screen, or what opens over it, takes to read at a first glance: some fifteen words, milliseconds.
const A_SCREEN: u64 = 6_000;

impl Action {
    /// Does it put something else on the screen to read?
    fn opens_something(&self) -> bool {
        match self {
            // The same screen with other figures, which the next caption cites.
            Self::Case(_) | Self::Direction(_) | Self::Command(Command::ShowCompare) => false,
            Self::Command(command) => {
                matches!(command, Command::OpenWhy | Command::OpenCell | Command::ShowInformation)
                    || command.id().starts_with("screen-")
            }
        }
    }
}

impl Step {
    /// When an action is due, or after the last one the end, in milliseconds at normal pace since the step began.
    ///
    /// Time is divided evenly: first to read, then action by action, and as long again to look at what came of it twice over.
    pub fn due(&self, action: usize) -> u64 {
        let looking = if self.actions.iter().any(Action::opens_something) { A_SCREEN } else { 0 };
        let reading = self.caption.words() as u64 * A_WORD + looking;
        let whole = (u64::from(self.seconds) * 1000).max(reading);
        let parts = self.actions.len() as u64 + 2;
        if action < self.actions.len() { whole * (action as u64 + 1) / parts } else { whole }
    }

    /// How long the whole step takes at normal pace, milliseconds.
    pub fn length(&self) -> u64 {
        self.due(self.actions.len())
    }
}

impl Demo {
    /// How long all steps take at normal pace, milliseconds.
    pub fn length(&self) -> u64 {
        self.steps.iter().map(Step::length).sum()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    pub case: String,
    pub organisation: String,
    /// One to four scenarios, A first: what is done now, and directions.
    pub scenarios: Vec<Title>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_gives_time_to_read_and_to_look() {
        let actions = vec![Action::Command(Command::Up), Action::Command(Command::NextMode)];
        let step = Step { caption: Caption::default(), actions, seconds: 8 };
        assert_eq!([0, 1, 2].map(|action| step.due(action)), [2000, 4000, 8000]);
    }
}
