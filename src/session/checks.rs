//! Checks: the policy rules that fire for the scenarios being worked on.

use super::state::Session;
use crate::domain::check::Date;
use crate::domain::outcome::Outcome;
use crate::summary::checks::{Firing, firing};

impl Session {
    /// The day on which rules must hold: the first of the case.
    pub fn day_of_checks(&self) -> Option<Date> {
        self.case().map(|case| Date::start_of(case.start_year))
    }

    /// For each scenario the rules that fire. Those that ask for figures wait until this very decision is simulated, and while
    /// what they ask about is hidden.
    pub fn firing(&self) -> Vec<Vec<Firing<'_>>> {
        let Some(inputs) = self.inputs() else { return Vec::new() };
        let is_hidden = [Outcome::PeopleShort, Outcome::ExternalShare].into_iter().any(|one| self.hides(one));
        let shown = self.comparison.shown().filter(|shown| {
            !is_hidden
                && shown.manifest.case == self.document.case
                && shown.manifest.organisation == self.document.organisation
        });
        let of_draft = |decision| {
            let column = shown?.columns.iter().find(|column| column.scenario.decision == decision);
            column.map(|column| &*column.summary)
        };
        self.document
            .scenarios
            .iter()
            .map(|draft| {
                let summary = of_draft(draft.decision);
                firing(&self.library.checks, &inputs, &draft.decision, summary, self.day_of_checks())
            })
            .collect()
    }
}
