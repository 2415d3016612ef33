//! What commands do in the presenter. Going on from message to message changes nothing.

use crate::controls::command::Command;
use crate::session::notice::Notice;
use crate::session::screen::{Presenting, Screen, SlideKind};
use crate::session::state::Session;
use crate::texts::notices::Confirmation;

impl Session {
    /// Shows a message in large figures: the first one, or that at which one left.
    pub fn present(&mut self) {
        self.presenting = Some(Presenting::at(self.left_at));
    }

    /// Does what a command says in the presenter; choices are changed as on the compare screen.
    pub(in crate::session) fn perform_in_presenter(&mut self, command: Command) {
        let Some(presenting) = &mut self.presenting else { return };
        self.left_at = presenting.slide;
        let was_blank = std::mem::take(&mut presenting.is_blank);
        match command {
            Command::Blank => presenting.is_blank = !was_blank,
            Command::NextSlide => presenting.go_on(),
            Command::PreviousSlide => presenting.go_back(),
            Command::First => presenting.go_to(0),
            Command::Last => presenting.go_to(SlideKind::COUNT),
            Command::Present | Command::Back => self.presenting = None,
            // A key that is touched by mistake before a full room takes nothing away.
            Command::LeavePresenter if self.said != Some(Notice::LeavesPresenter) => {
                self.say(Notice::LeavesPresenter);
            }
            Command::LeavePresenter => self.presenting = None,
            // Whoever only goes on to the next message changes nothing by it.
            Command::NextMode
            | Command::PreviousMode
            | Command::NextTraining
            | Command::ToggleMarket
            | Command::ToggleGovernments
            | Command::ToggleKnowledge
            | Command::ToggleResidents
                if !presenting.has_pointed =>
            {
                presenting.has_pointed = true;
                self.say(Confirmation::SpotlightCell);
            }
            _ => {
                presenting.has_pointed = matches!(presenting.slide, SlideKind::Spotlight);
                if Screen::opened_by(command).is_some() {
                    self.presenting = None;
                }
                self.perform_on_screen(command);
            }
        }
        if let Some(presenting) = self.presenting {
            self.left_at = presenting.slide;
        }
    }
}
