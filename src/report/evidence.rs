//! Evidence: what a report is about and made from, with the names that go with its ids.

use crate::domain::case::Case;
use crate::domain::check::{Check, Date};
use crate::domain::library::{Base, Organisation};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::{Direction, Scenario};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::study::{Attribution, Flips, Influences, Remedies, WorthKnowing};
use crate::summary::checks::{Firing, firing};
use crate::summary::comparison::{Column, Comparison, Summary};
use crate::texts::report as texts;
use crate::view::differs;
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{Scorecard, scorecard};
use std::sync::Arc;

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

    pub const fn inputs(&self) -> Inputs<'a> {
        Inputs { base: self.base, organisation: self.organisation, case: self.case }
    }

    /// The figures of every scenario, A first.
    pub fn summaries(&self) -> Vec<Option<&'a Summary>> {
        self.comparison.columns.iter().map(|column| Some(&*column.summary)).collect()
    }

    /// The last year of the case.
    pub fn last_year(&self) -> u16 {
        self.case.start_year + u16::from(self.case.years.saturating_sub(1))
    }

    /// The day on which checks must hold: the first of the case.
    pub const fn day_of_checks(&self) -> Date {
        Date::start_of(self.case.start_year)
    }

    /// The checks that fire for a scenario.
    pub fn firing(&self, column: &Column) -> Vec<Firing<'a>> {
        let decision = &column.scenario.decision;
        firing(self.checks, &self.inputs(), decision, Some(&column.summary), Some(self.day_of_checks()))
    }

    /// The direction that a scenario is, made to fit the case but otherwise unchanged.
    pub fn direction_of(&self, scenario: &Scenario) -> Option<&'a Direction> {
        self.case.direction_of(self.directions, scenario)
    }

    /// The layers on which the direction that a scenario is was made to fit the case.
    pub fn adapted(&self, scenario: &Scenario) -> Vec<Layer> {
        self.case.adapted_on(self.directions, scenario)
    }
}

/// What was found about scenarios beyond their figures; a place for each scenario, empty where nothing was asked.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// Where its difference with the baseline comes from, an entry for each outcome.
    pub attributions: Vec<Option<Arc<Vec<Attribution>>>>,
    /// Which numbers move it, and its difference with the baseline.
    pub influences: Vec<Option<Arc<Influences>>>,
    /// What would help it against what it lacks.
    pub remedies: Vec<Option<Arc<Remedies>>>,
    /// What turns its verdict against the baseline on cost.
    pub flips: Vec<Option<Arc<Flips>>>,
    /// What is worth finding out before choosing among all of them.
    pub worth: Option<Arc<WorthKnowing>>,
}

impl Findings {
    /// Where the difference of a scenario with the baseline comes from.
    pub fn attribution(&self, place: usize) -> Option<&[Attribution]> {
        Some(self.attributions.get(place)?.as_ref()?.as_slice())
    }

    pub fn remedies(&self, place: usize) -> Option<&Remedies> {
        self.remedies.get(place)?.as_deref()
    }

    pub fn influence(&self, place: usize) -> Option<&Influences> {
        self.influences.get(place)?.as_deref()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Without the annex: for on a screen.
    Body,
    /// With every number in an annex.
    Whole,
}

/// A comparison with what a report needs beside it.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    pub subject: Subject<'a>,
    /// What was found beyond the figures.
    pub findings: &'a Findings,
    /// The user's own files that went in, as the user named them.
    pub files: &'a [String],
    pub extent: Extent,
}

/// Evidence with what several parts of a report tell alike.
pub(super) struct Report<'a> {
    pub evidence: &'a Evidence<'a>,
    pub subject: &'a Subject<'a>,
    pub language: Language,
    /// Letter and name of each scenario; the baseline is marked, and a direction that was made to fit the case.
    pub names: Vec<String>,
    /// For each such direction the layers on which it was made to fit: one sentence.
    pub adapted: Vec<String>,
    pub scorecard: Scorecard,
}

impl<'a> Report<'a> {
    pub fn of(evidence: &'a Evidence<'a>) -> Self {
        let subject = &evidence.subject;
        let language = subject.language;
        let options = ScoreOptions {
            hidden: Default::default(),
            baseline: subject.baseline,
            as_differences: false,
            language,
            budget: subject.budget(),
        };
        let scorecard = scorecard(subject.comparison, &options);
        let columns = || subject.comparison.columns.iter().enumerate();
        let adapted = columns().map(|(place, column)| {
            differs::adapted(language, subject.case, subject.directions, place, &column.scenario)
        });
        let adapted: Vec<Option<String>> = adapted.collect();
        let names = columns().zip(&adapted).map(|((place, column), adapted)| {
            let title = differs::title(language, place, &column.scenario);
            let title = if adapted.is_some() { differs::marked(&title) } else { title };
            if place == subject.baseline { texts::baseline(language, &title) } else { title }
        });
        let names = names.collect();
        Self {
            evidence,
            subject,
            language,
            names,
            adapted: adapted.into_iter().flatten().collect(),
            scorecard,
        }
    }
}
