//! What commands do on the competences screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::language::{Language, Text};
use crate::session::document::{Draft, LONGEST_NAME, MOST_SCENARIOS, Title};
use crate::session::notice::{Change, Notice};
use crate::session::screen::CompetencesPart;
use crate::session::state::Session;
use crate::study::Tried;
use crate::summary::shortage::tightest;
use crate::texts::competences::remedy_in_short;
use crate::texts::notices::Obstacle;

/// How many lines a page of the detail is: as many as the smallest screen shows, so that none is skipped.
const DETAIL_PAGE: usize = 3;

/// More lines than there can be to read.
const MOST_LINES: usize = 40;

impl Session {
    /// Does what a command says on the competences screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_competences(&mut self, command: Command) -> bool {
        let part = self.reading.competences_part;
        let (row, last) = match part {
            CompetencesPart::Remedies => (self.reading.remedy, self.last_remedy()),
            CompetencesPart::People => (self.competence().index(), Competence::COUNT - 1),
        };
        let row = match command {
            Command::Up => row.min(last).saturating_sub(1),
            Command::Down => row + 1,
            Command::First => 0,
            Command::Last => last,
            Command::NextPart => {
                self.reading.competences_part =
                    CompetencesPart::ALL[(part.index() + 1) % CompetencesPart::COUNT];
                self.reading.scroll = 0;
                return true;
            }
            Command::TryRemedy => {
                self.try_remedy();
                return true;
            }
            Command::PageUp => {
                self.scroll_detail(self.reading.scroll.saturating_sub(DETAIL_PAGE));
                return true;
            }
            Command::PageDown => {
                self.scroll_detail(self.reading.scroll + DETAIL_PAGE);
                return true;
            }
            _ => return false,
        };
        match part {
            CompetencesPart::Remedies => self.go_to_remedy(row),
            CompetencesPart::People => self.go_to_competence(Competence::ALL[row.min(last)]),
        }
        true
    }

    /// Puts the cursor on a competence.
    pub(in crate::session) fn go_to_competence(&mut self, competence: Competence) {
        self.reading.competences_part = CompetencesPart::People;
        self.reading.competence = Some(competence);
        self.reading.scroll = 0;
    }

    /// Puts the cursor on a change that may help, or on the last one.
    pub(in crate::session) fn go_to_remedy(&mut self, row: usize) {
        self.reading.competences_part = CompetencesPart::Remedies;
        self.reading.remedy = row.min(self.last_remedy());
        self.reading.scroll = 0;
    }

    fn scroll_detail(&mut self, line: usize) {
        self.reading.scroll = line.min(MOST_LINES);
    }

    /// The changes that may help the scenario in focus, as far as they were tried.
    fn tried(&self) -> &[Tried] {
        self.remedies.shown().map_or(&[], |remedies| &remedies.tried)
    }

    fn last_remedy(&self) -> usize {
        self.tried().len().saturating_sub(1)
    }

    /// The place of the change under the cursor.
    pub fn remedy(&self) -> usize {
        self.reading.remedy.min(self.last_remedy())
    }

    /// Adds the scenario in focus with the change under the cursor; goes there when there is such a scenario already.
    fn try_remedy(&mut self) {
        if self.remedies.is_outdated() || self.hides_figures() {
            return self.say(Obstacle::NoFiguresYet);
        }
        let Some(tried) = self.tried().get(self.remedy()).cloned() else {
            return self.say(Obstacle::NoFiguresYet);
        };
        let scenarios = &self.document.scenarios;
        if let Some(place) = scenarios.iter().position(|draft| draft.decision == tried.found.decision) {
            self.focus.scenario = place;
            return self.say(Notice::AlreadyBeside(place));
        }
        let (from, place) = (self.focus.scenario, scenarios.len());
        if place >= MOST_SCENARIOS {
            return self.say(Notice::TooManyScenarios);
        }
        let Some(focused) = self.focused() else { return };
        let change = in_short(&tried);
        let name = named(&focused.plain_name(&self.library), &change);
        let draft = Draft::new(Title::Named(name), tried.found.decision);
        self.change(Change::Tried(from, place, change), |document| document.scenarios.push(draft));
        self.focus.scenario = place;
        self.keep_focus();
    }

    /// The competence under the cursor; until the user moves it, the one of which the scenario in focus has least to spare,
    /// unless that is hidden.
    pub fn competence(&self) -> Competence {
        let tightest = || {
            let shown = self.comparison.shown().filter(|_| !self.hides(Outcome::Unfilled))?;
            let column = shown.columns.get(self.focus.scenario)?;
            tightest(&column.summary).map(|(competence, _)| competence)
        };
        self.reading.competence.or_else(tightest).unwrap_or(Competence::ALL[0])
    }
}

/// What the scenario with a change is called: after both where that fits, else after the change.
fn named(scenario: &Text, change: &Text) -> Text {
    let both = |language| format!("{}, {}", scenario.in_language(language), change.in_language(language));
    let fits = Language::ALL.into_iter().all(|language| both(language).chars().count() <= LONGEST_NAME);
    if fits { Text::of_words(both) } else { change.clone() }
}

fn in_short(tried: &Tried) -> Text {
    Text::of_words(|language| remedy_in_short(language, tried.remedy, &tried.found.decision, LONGEST_NAME))
}
