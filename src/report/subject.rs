//! Subject: what a report is about, with the names that go with its ids.

use crate::domain::case::Case;
use crate::domain::check::{Check, Date};
use crate::domain::library::{Base, Organisation};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::{Direction, Scenario};
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::summary::checks::{Firing, firing};
use crate::summary::comparison::{Column, Comparison};

pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A comparison and what is needed to tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub comparison: &'a Comparison,
    pub case: &'a Case,
    pub organisation: &'a Organisation,
    pub base: &'a Base,
    /// The policy checks that the scenarios are held against.
    pub checks: &'a [Check],
    /// The known directions, to say where a scenario comes from.
    pub directions: &'a [Direction],
    /// The scenario that the others are compared with, by its place.
    pub baseline: usize,
    pub language: Language,
}

impl<'a> Subject<'a> {
    pub fn budget(&self) -> f64 {
        self.case.assumptions.get(Parameter::Budget).map_or(0.0, |budget| budget.quantity.mean())
    }

    /// The day on which checks must hold: the first of the case.
    pub const fn day_of_checks(&self) -> Date {
        Date::start_of(self.case.start_year)
    }

    /// The checks that fire for a scenario.
    pub fn firing(&self, column: &Column) -> Vec<Firing<'a>> {
        let inputs = Inputs { base: self.base, organisation: self.organisation, case: self.case };
        let decision = &column.scenario.decision;
        firing(self.checks, &inputs, decision, Some(&column.summary), Some(self.day_of_checks()))
    }

    /// The direction that a scenario is, unchanged.
    pub fn direction_of(&self, scenario: &Scenario) -> Option<&'a Direction> {
        self.directions
            .iter()
            .find(|direction| direction.name == scenario.name && direction.decision == scenario.decision)
    }
}
