//! What commands do on the competences screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::session::state::Session;
use crate::summary::shortage::tightest;

/// How many lines a page of the detail is: as many as the smallest screen shows, so that none is skipped.
const PAGE: usize = 3;

/// More lines than there can be to read.
const MOST_LINES: usize = 40;

impl Session {
    /// Does what a command says on the competences screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_competences(&mut self, command: Command) -> bool {
        let present = self.competence().index();
        let mut go_to =
            |place: usize| self.go_to_competence(Competence::ALL[place.min(Competence::COUNT - 1)]);
        match command {
            Command::Up => go_to(present.saturating_sub(1)),
            Command::Down => go_to(present + 1),
            Command::First => go_to(0),
            Command::Last => go_to(Competence::COUNT),
            Command::PageUp => self.scroll_detail(self.reading.scroll.saturating_sub(PAGE)),
            Command::PageDown => self.scroll_detail(self.reading.scroll + PAGE),
            _ => return false,
        }
        true
    }

    /// Puts the cursor on a competence.
    pub(in crate::session) fn go_to_competence(&mut self, competence: Competence) {
        self.reading.competence = Some(competence);
        self.reading.scroll = 0;
    }

    fn scroll_detail(&mut self, line: usize) {
        self.reading.scroll = line.min(MOST_LINES);
    }

    /// The competence under the cursor; until the user moves it, the one of which the scenario in focus has least to spare,
    /// unless that is hidden.
    pub fn competence(&self) -> Competence {
        let tightest = || {
            let shown = self.comparison.shown().filter(|_| !self.hides(Outcome::PeopleShort))?;
            let column = shown.columns.get(self.focus.scenario)?;
            tightest(&column.summary).map(|(competence, _)| competence)
        };
        self.reading.competence.or_else(tightest).unwrap_or(Competence::ALL[0])
    }
}
