//! Asking why: opening the trail of what is in focus, walking on, and to an assumption and back.

use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::resolve::ledger::ResolvedNumber;
use crate::resolve::resolve;
use crate::session::coming_back::ComingBack;
use crate::session::cost_row::CostRow;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::why::{Subject, Why};
use crate::session::screen::{Row, Screen};
use crate::session::state::Session;

impl Session {
    /// Opens the trail of what is in focus on this screen.
    pub(in crate::session) fn open_why(&mut self) {
        let subject = match self.screen {
            Screen::Compare => match self.focus.row {
                Row::Layer(layer) => Subject::Layer(layer),
                Row::Training => Subject::Training,
            },
            Screen::Costs => self.focused_cost(),
            Screen::Risks => self.focused_risk(),
            Screen::Competences => Subject::Competence(self.competence()),
            Screen::Assumptions => Subject::Uses(self.assumptions.selected),
            Screen::Teams => Subject::Outcome(Outcome::Cost),
        };
        self.open_why_of(subject);
    }

    /// Opens the trail of a subject, for the scenario in focus or where a check fires.
    pub(in crate::session) fn open_why_of(&mut self, subject: Subject) {
        let scenario = self.scenario_of(subject);
        self.overlay = self.why(subject, scenario).map(Overlay::Why);
    }

    /// Opens the trail of an outcome of which the figure was clicked, unless that is hidden.
    pub(in crate::session) fn open_why_of_score(&mut self, outcome: Outcome) {
        match self.silence().filter(|_| self.hides(outcome)) {
            Some(notice) => self.say(notice),
            None => self.open_why_of(Subject::Outcome(outcome)),
        }
    }

    /// The trail of a subject in a scenario.
    fn why(&self, subject: Subject, scenario: usize) -> Option<Why> {
        Some(Why::new(subject, scenario, self.ledger(scenario)?, self.grounds(subject, scenario)))
    }

    /// What is in focus on the costs screen.
    fn focused_cost(&self) -> Subject {
        match self.cost_rows().get(self.cost_row()) {
            Some(CostRow::Part(part)) => Subject::Part(*part),
            Some(CostRow::Layer(layer)) => Subject::Layer(*layer),
            Some(CostRow::Training) => Subject::Training,
            _ => Subject::Outcome(Outcome::Cost),
        }
    }

    /// Goes where the line under the cursor leads: to its assumption, to another number, or to what it counts in.
    pub(in crate::session) fn confirm_why(&mut self, why: Why) {
        if let Some(parameter) = why.assumption() {
            return self.jump(parameter, why);
        }
        match why.onward().filter(|&subject| subject != why.subject) {
            Some(subject) => {
                let grounds = self.grounds(subject, why.scenario);
                let mut next = Why::new(subject, why.scenario, why.ledger.clone(), grounds);
                next.beneath = Some(Box::new(why));
                self.overlay = Some(Overlay::Why(next));
            }
            None => self.say(Notice::EndOfTrail),
        }
    }

    /// Shows an assumption, and remembers the way back.
    fn jump(&mut self, parameter: Parameter, why: Why) {
        let (screen, focus, selected) = (self.screen, self.focus, self.assumptions.selected);
        let mut coming_back = std::mem::take(&mut self.coming_back);
        coming_back.push(ComingBack { screen, focus, selected, why });
        self.show(Screen::Assumptions);
        self.overlay = None;
        self.assumptions.selected = parameter;
        self.coming_back = coming_back;
    }

    /// Returns to the trail that an assumption was looked up from.
    pub(in crate::session) fn come_back(&mut self) {
        let mut coming_back = std::mem::take(&mut self.coming_back);
        let Some(ComingBack { screen, focus, selected, mut why }) = coming_back.pop() else {
            return;
        };
        self.show(screen);
        self.coming_back = coming_back;
        self.assumptions.selected = selected;
        self.focus = focus;
        self.keep_focus();
        if let Some(ledger) = self.ledger(why.scenario) {
            let scenario = why.scenario;
            let grounds = |subject| self.grounds(subject, scenario);
            why.renew(&ledger, &grounds);
            self.overlay = Some(Overlay::Why(why));
        }
    }

    /// Every number of a scenario with its trail.
    pub fn ledger(&self, scenario: usize) -> Option<Vec<ResolvedNumber>> {
        let draft = self.document.scenarios.get(scenario)?;
        Some(resolve(&self.inputs()?, &draft.decision).ledger)
    }
}
