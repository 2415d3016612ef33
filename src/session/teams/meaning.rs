//! Meaning: which commands do something at the stage of a session with teams. The keys that are shown follow it.

use super::play::Play;
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::workspace::teams::Stage;

/// How many teams are side by side at most.
pub const SIDE_BY_SIDE: usize = 4;

impl Play {
    pub const fn answers(&self, command: Command) -> bool {
        let stage = &self.teams.stage;
        let is_open = matches!(stage, Stage::Reveal | Stage::Card(_) | Stage::Debrief);
        let is_setup = matches!(stage, Stage::Setup);
        match command {
            Command::Confirm => !matches!(stage, Stage::Debrief),
            Command::Back => matches!(stage, Stage::Choosing(_) | Stage::Card(_) | Stage::Debrief),
            Command::Up
            | Command::Down
            | Command::PageUp
            | Command::PageDown
            | Command::First
            | Command::Last => is_open || is_setup,
            Command::Left | Command::Right => {
                is_setup || is_open && self.teams.rules.names.len() > SIDE_BY_SIDE
            }
            Command::NextPart => matches!(stage, Stage::Reveal),
            Command::PickEvent => matches!(stage, Stage::Card(_)),
            Command::WriteReport => matches!(stage, Stage::Debrief),
            Command::AddNote => !is_setup,
            _ => false,
        }
    }
}

impl Session {
    /// Does a command of a place do something now? Only a session with teams takes away what a command does.
    pub fn does_something(&self, place: Place, command: Command) -> bool {
        let Some(play) = self.team_play() else { return true };
        match place {
            Place::Teams => play.answers(command),
            Place::TeamTurn => self.screen != Screen::Teams,
            // The board has its own keys; only what goes on everywhere stays beside them.
            Place::AnyScreen if self.screen == Screen::Teams => {
                matches!(command, Command::OpenPalette | Command::Quit)
            }
            _ => play.may_give(command),
        }
    }
}

impl Play {
    /// May a command be given on the screens? What the teams agreed and what lies on the table stays as it is, and a team
    /// changes only its own choices.
    const fn may_give(&self, command: Command) -> bool {
        let is_setup = matches!(self.teams.stage, Stage::Setup);
        match command {
            Command::PickCase
            | Command::ApplyDirection
            | Command::EditAssumption
            | Command::ResetAssumption => is_setup,
            Command::NextMode
            | Command::ToggleMarket
            | Command::ToggleGovernments
            | Command::ToggleKnowledge
            | Command::ToggleResidents
            | Command::Undo => is_setup || matches!(self.teams.stage, Stage::Choosing(_)),
            _ => true,
        }
    }
}
