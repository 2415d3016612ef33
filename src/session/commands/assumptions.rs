//! What commands do on the assumptions screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::session::assumption_list::{self, by_group, by_rank};
use crate::session::editing::Way;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::Overlay;
use crate::session::overlay::text_input::{NumberEditor, TextInput};
use crate::session::state::Session;
use crate::study::Influences;
use crate::texts::notices::Obstacle;
use std::sync::Arc;

/// How many lines a page of the list is.
const PAGE: usize = 10;

const LONGEST_QUERY: usize = 60;

/// The least share of a variance that is shown: what rounds to a per cent.
const LEAST_SHARE: f64 = 0.005;

impl Session {
    /// Does what a command says on the assumptions screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_assumptions(&mut self, command: Command) -> bool {
        let line = self.assumption_line();
        match command {
            Command::Up => self.select_assumption(line.saturating_sub(1)),
            Command::Down => self.select_assumption(line + 1),
            Command::PageUp => self.select_assumption(line.saturating_sub(PAGE)),
            Command::PageDown => self.select_assumption(line + PAGE),
            Command::First => self.select_assumption(0),
            Command::Last => self.select_assumption(usize::MAX),
            Command::EditAssumption => self.open_number_editor(),
            Command::ResetAssumption => self.reset_assumption(),
            Command::ResetAssumptions => self.reset_assumptions(),
            Command::Search => self.open_search(),
            Command::NextMatch => self.go_to_match(Way::Forward),
            Command::PreviousMatch => self.go_to_match(Way::Backward),
            Command::SortAssumptions => self.sort_assumptions(),
            Command::NextOutcome => self.next_outcome(),
            Command::Back if !self.coming_back.is_empty() => self.come_back(),
            _ => return false,
        }
        true
    }

    /// Every assumption in the order in which it is shown.
    pub fn assumption_order(&self) -> Vec<Parameter> {
        if self.assumptions.by_influence { by_rank(&self.ranking()) } else { by_group() }
    }

    /// The assumptions that matter for the chosen outcome, or for its difference from the baseline: first those of which the
    /// doubt explains most of its variance, then those that move it most.
    pub fn ranking(&self) -> Vec<Parameter> {
        let Some(influences) = self.known_influences() else { return Vec::new() };
        let (outcome, of_difference) = (self.assumptions.outcome, self.is_about_difference());
        let explained = influences.explained(outcome, of_difference).iter();
        let doubted: Vec<Parameter> =
            explained.filter(|one| one.share >= LEAST_SHARE).map(|one| one.parameter).collect();
        // What does not move the outcome has no place in the ranking.
        let moving = influences.ranking(outcome, of_difference).iter();
        let moving = moving.filter(|influence| influence.swing != 0.0).map(|influence| influence.parameter);
        let others: Vec<Parameter> = moving.filter(|parameter| !doubted.contains(parameter)).collect();
        [doubted, others].concat()
    }

    /// How much of the variance of the chosen outcome, or of its difference from the baseline, the doubt about a number explains;
    /// nothing where that is too little to show.
    pub fn explained_by(&self, parameter: Parameter) -> Option<f64> {
        let explained =
            self.known_influences()?.explained(self.assumptions.outcome, self.is_about_difference());
        let found = explained.iter().find(|one| one.parameter == parameter)?;
        Some(found.share).filter(|share| *share >= LEAST_SHARE)
    }

    /// How much of that variance is doubt rather than luck.
    pub fn doubt_share(&self) -> Option<f64> {
        self.known_influences()?.doubt_share(self.assumptions.outcome, self.is_about_difference())
    }

    /// Is influence about the difference of the scenario in focus with the baseline, or about the baseline itself?
    pub fn is_about_difference(&self) -> bool {
        self.focus.scenario != self.document.baseline
    }

    /// Which numbers matter; nothing where that would give away where an outcome comes from.
    fn known_influences(&self) -> Option<&Influences> {
        if self.hides(self.assumptions.outcome) { None } else { self.influence.shown().map(Arc::as_ref) }
    }

    /// The assumptions that were searched for, in the order in which they are shown.
    pub fn found_assumptions(&self) -> Vec<Parameter> {
        let Some(inputs) = self.inputs() else { return Vec::new() };
        let order = self.assumption_order();
        assumption_list::found(&self.assumptions.query, &order, &inputs, self.settings.language)
    }

    /// The line of the list under the cursor.
    fn assumption_line(&self) -> usize {
        let selected = self.assumptions.selected;
        self.assumption_order().iter().position(|&parameter| parameter == selected).unwrap_or_default()
    }

    /// Puts the cursor on a line of the list, or on the last one when there are not so many.
    fn select_assumption(&mut self, line: usize) {
        let order = self.assumption_order();
        if let Some(&parameter) = order.get(line).or(order.last()) {
            self.assumptions.selected = parameter;
        }
    }

    /// A click on a line of the list: points at it, and opens it when it was pointed at already.
    pub(in crate::session) fn click_assumption(&mut self, line: usize) {
        if line == self.assumption_line() { self.open_number_editor() } else { self.select_assumption(line) }
    }

    fn open_number_editor(&mut self) {
        let Some(inputs) = self.inputs() else { return };
        let parameter = self.assumptions.selected;
        let editor = NumberEditor::new(self.settings.language, parameter, inputs.quantity(parameter));
        self.overlay = Some(Overlay::Number(editor));
    }

    /// Keeps what was typed when it can be used, else says why not.
    pub(in crate::session) fn confirm_number(&mut self, mut editor: NumberEditor) {
        match editor.quantity(self.settings.language) {
            Ok(quantity) => {
                self.overlay = None;
                self.put_assumption(editor.parameter, quantity);
            }
            Err(fault) => {
                editor.fault = Some(fault.clone());
                self.overlay = Some(Overlay::Number(editor));
                self.say(Notice::Mistyped(fault));
            }
        }
    }

    /// Puts a quantity in the place of the shipped one; the shipped one itself ends the change.
    fn put_assumption(&mut self, parameter: Parameter, quantity: Quantity) {
        if self.shipped(parameter) == Some(quantity) {
            return self.change(Change::Reset(parameter), |document| {
                document.edits.reset(parameter);
            });
        }
        self.change(Change::Edited(parameter, quantity), |document| document.edits.set(parameter, quantity));
    }

    fn reset_assumption(&mut self) {
        let parameter = self.assumptions.selected;
        if self.document.edits.get(parameter).is_none() {
            return self.say(Obstacle::NotEdited);
        }
        self.change(Change::Reset(parameter), |document| {
            document.edits.reset(parameter);
        });
    }

    fn reset_assumptions(&mut self) {
        let count = self.document.edits.len();
        if count == 0 {
            return self.say(Obstacle::NothingEdited);
        }
        self.change(Change::AllReset(count), |document| document.edits = Default::default());
    }

    fn open_search(&mut self) {
        let input = TextInput::new("", LONGEST_QUERY);
        self.overlay = Some(Overlay::Search { input, start: self.assumptions.selected });
    }

    /// Looks for what is typed so far: the first that fits, from where the search began.
    pub(in crate::session) fn search_assumptions(&mut self, query: &str, start: Parameter) {
        self.assumptions.query = query.to_owned();
        self.assumptions.selected = start;
        let order = self.assumption_order();
        let found = self.found_assumptions();
        let from = order.iter().position(|&parameter| parameter == start).unwrap_or_default();
        let (before, after) = order.split_at(from);
        let first = after.iter().chain(before).find(|parameter| found.contains(parameter));
        if let Some(&first) = first {
            self.assumptions.selected = first;
        }
    }

    /// Ends the search where it has come.
    pub(in crate::session) fn confirm_search(&mut self) {
        self.overlay = None;
        if self.assumptions.query.is_empty() || !self.found_assumptions().is_empty() {
            return;
        }
        self.say(Obstacle::NoAssumptionFound);
    }

    fn go_to_match(&mut self, way: Way) {
        let (order, found) = (self.assumption_order(), self.found_assumptions());
        if found.is_empty() {
            return self.say(Obstacle::NoAssumptionFound);
        }
        let here = self.assumption_line();
        let lines: Vec<usize> = (1..=order.len()).map(|steps| way.from(here, steps, order.len())).collect();
        let next = lines.into_iter().find(|&line| order.get(line).is_some_and(|one| found.contains(one)));
        if let Some(line) = next {
            self.select_assumption(line);
        }
    }

    fn sort_assumptions(&mut self) {
        self.assumptions.by_influence = !self.assumptions.by_influence;
        // What matters most is what one sorts for.
        if self.assumptions.by_influence {
            self.select_assumption(0);
        }
        self.say(Notice::ByInfluence(self.assumptions.by_influence));
    }

    fn next_outcome(&mut self) {
        let place = Way::Forward.from(self.assumptions.outcome.index(), 1, Outcome::COUNT);
        self.assumptions.outcome = Outcome::ALL[place];
        self.say(Notice::InfluenceOn(self.assumptions.outcome));
    }
}
