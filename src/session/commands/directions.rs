//! What commands do in the list of directions.

use crate::controls::command::Command;
use crate::domain::limit::Limit;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::scenario::Scenario;
use crate::domain::stack::Layer;
use crate::session::document::{Draft, Title};
use crate::session::editing::{Way, layers_kept};
use crate::session::overlay::Overlay;
use crate::session::overlay::direction_list::DirectionList;
use crate::session::state::Session;
use crate::study::{Analysis, Asking, Question, Request};
use crate::texts::notices::Obstacle;

/// Futures that are enough to tell many scenarios apart; more would take memory for each of them.
const MOST_FUTURES: usize = 100_000;

impl Session {
    pub(in crate::session) fn open_directions(&mut self) {
        let (Some(case), Some(focused)) = (self.case(), self.focused()) else { return };
        let directions =
            self.library.directions.iter().map(|direction| {
                Draft::new(Title::Direction(direction.id.clone()), case.directed(direction))
            });
        let current = Draft::new(Title::Current, case.current_decision());
        let mut rows: Vec<Draft> = std::iter::once(current).chain(directions).collect();
        if rows.iter().all(|row| row.decision != focused.decision) {
            rows.push(focused.clone());
        }
        let list = DirectionList::new(rows, focused);
        if self.pending[Analysis::Directions].request != Some(self.question_of(&list)) {
            self.directions = Default::default();
        }
        self.overlay = Some(Overlay::Directions(list));
    }

    /// What is asked about a list of directions.
    pub fn question_of(&self, list: &DirectionList) -> Request {
        let question = self.question();
        let scenario = |draft: &Draft| {
            let name = self.case().map(|case| draft.name(&self.library, case));
            Scenario { name: name.unwrap_or_default(), decision: draft.decision }
        };
        let scenarios = list.rows.iter().map(scenario).collect();
        let futures = question.futures.min(MOST_FUTURES);
        let limits = self.limits();
        Request { question: Question { scenarios, futures, limits, ..question }, asking: Asking::Directions }
    }

    /// The layers on which a direction was made to fit the case.
    pub fn layers_adapted(&self, draft: &Draft) -> Vec<Layer> {
        let Title::Direction(id) = &draft.title else { return Vec::new() };
        let found = self.case().zip(self.library.direction(id));
        found.map(|(case, direction)| layers_kept(case, direction)).unwrap_or_default()
    }

    /// What a scenario is to stay within: what teams agreed, else the budget.
    fn limits(&self) -> Vec<Limit> {
        let agreed = self.question().limits;
        if agreed.is_empty() { vec![Limit::budget(self.budget())] } else { agreed }
    }

    /// Does what a command says in a list of rows to sort; false when it means nothing of its own there.
    pub(in crate::session) fn perform_in_rows(&mut self, command: Command) -> bool {
        let Some(sort) = self.overlay.as_mut().and_then(Overlay::sort).copied() else { return false };
        let columns: Vec<Option<Outcome>> =
            std::iter::once(None).chain(Measure::SCORECARD.iter().map(|row| Some(row.outcome))).collect();
        let here = columns.iter().position(|column| *column == sort).unwrap_or_default();
        let way = match command {
            Command::SortByNext => Way::Forward,
            Command::SortByPrevious => Way::Backward,
            _ => return false,
        };
        self.sort_rows(columns[way.from(here, 1, columns.len())]);
        true
    }

    /// Sorts the list by an outcome, or as the files have it.
    pub(in crate::session) fn sort_rows(&mut self, by: Option<Outcome>) {
        if let Some(silence) = self.silence() {
            return self.say(silence);
        }
        if let Some(sort) = self.overlay.as_mut().and_then(Overlay::sort) {
            *sort = by;
        }
        self.arrange_directions();
        self.arrange_ambitions();
    }

    /// Puts the list in the order of the figures that there are now.
    pub(in crate::session) fn arrange_directions(&mut self) {
        let figures = self.directions.shown().cloned();
        if let Some(list) = self.overlay.as_mut().and_then(Overlay::direction_list) {
            list.arrange(figures.as_deref());
        }
    }

    /// Lets the scenario in focus follow the direction under the cursor.
    pub(in crate::session) fn take_direction(&mut self, list: &DirectionList) {
        self.close();
        let scenario = self.focus.scenario;
        match list.selected().map(|row| row.title.clone()) {
            Some(Title::Current) => self.follow(scenario, None),
            Some(Title::Direction(id)) => self.follow(scenario, Some(&id)),
            Some(Title::Named(_)) => self.say(Obstacle::AlreadySo),
            None => {}
        }
    }
}
