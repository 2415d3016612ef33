//! Presenter commands: what keys do while messages are shown in large figures. The figures stay live.

use crate::controls::command::Command;
use crate::session::presenting::Presenting;
use crate::session::screen::Screen;
use crate::session::state::Session;

impl Session {
    /// Shows the first message in large figures.
    pub fn present(&mut self) {
        self.presenting = Some(Presenting::new());
    }

    /// Does what a command says in the presenter; choices are changed as on the compare screen.
    pub(in crate::session) fn perform_in_presenter(&mut self, command: Command) {
        let Some(presenting) = &mut self.presenting else { return };
        let was_blank = std::mem::take(&mut presenting.is_blank);
        match command {
            Command::Blank => presenting.is_blank = !was_blank,
            Command::NextSlide => presenting.go_on(),
            Command::PreviousSlide => presenting.go_back(),
            Command::Present | Command::Back => self.presenting = None,
            _ => {
                if Screen::opened_by(command).is_some() {
                    self.presenting = None;
                }
                self.perform_on_screen(command);
            }
        }
    }
}
