//! Remedies: changes of a scenario that may help against what it lacks, and which of several helps most.

use super::asking::Asking;
use super::comparison::Summary;
use super::shortage::tightest;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::Competence;
use crate::domain::scenario::{Decision, ExtraStaff, Training};
use crate::domain::stack::{Layer, Mode, Partner};

/// The competence that a scenario lacks most FTE of and when, or where nothing lacks, the tightest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    pub competence: Competence,
    /// Counted from the start.
    pub year: usize,
    /// The layer that asks most for it then.
    pub layer: Option<Layer>,
}

impl Lack {
    /// Nothing when the scenario asks for nobody.
    pub fn of(summary: &Summary) -> Option<Self> {
        let (competence, year) = summary.worst_gap.or_else(|| tightest(summary))?;
        Some(Self { competence, year, layer: Asking::of(summary, competence, year).most() })
    }
}

/// A kind of change that may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Training one level up.
    Training,
    /// More staff in a competence, halves of an FTE.
    ExtraStaff(Competence, u8),
    /// One partner more on a layer.
    Partner(Layer),
    /// Another mode on a layer.
    Mode(Layer),
}

/// How much staff more is tried, halves of an FTE.
const MORE_HALVES: [u8; 3] = [1, 2, 4];

/// What may help a scenario: each remedy with the decisions that it can come down to, of which the best one counts. A remedy
/// that cannot be is left out.
pub fn possible(case: &Case, present: Decision, lack: Option<Lack>) -> Vec<(Remedy, Vec<Decision>)> {
    let next = Training::ALL.get(present.training.index() + 1);
    let training = next.map(|&training| (Remedy::Training, vec![Decision { training, ..present }]));
    let extra = lack.into_iter().flat_map(|Lack { competence, .. }| {
        let halves = present.extra.halves(competence);
        let more = MORE_HALVES.into_iter().filter(move |more| halves + more <= ExtraStaff::MOST_HALVES);
        more.map(move |more| {
            let extra = present.extra.with_halves(competence, halves + more);
            (Remedy::ExtraStaff(competence, more), vec![Decision { extra, ..present }])
        })
    });
    let layer = lack.and_then(|lack| lack.layer);
    let choices = layer.into_iter().flat_map(|layer| {
        let choice = present.choices[layer];
        let decided = move |choices: Vec<Choice>| {
            let valid = choices.into_iter().filter(|choice| case.refusal(layer, *choice).is_none());
            let decision = |choice| {
                let mut decision = present;
                decision.choices[layer] = choice;
                decision
            };
            valid.map(decision).collect()
        };
        let joined = with_one_more(choice);
        // What is built alone comes to be developed together by a partner more already.
        let is_other = |other: &Choice| other.mode() != choice.mode() && !joined.contains(other);
        let other: Vec<_> = Choice::all().into_iter().filter(is_other).collect();
        [(Remedy::Partner(layer), decided(joined)), (Remedy::Mode(layer), decided(other))]
    });
    let all = training.into_iter().chain(extra).chain(choices);
    all.filter(|(_, decisions)| !decisions.is_empty()).collect()
}

/// The choices with one partner more; what is built alone is then developed together.
fn with_one_more(choice: Choice) -> Vec<Choice> {
    let mode = if choice.mode() == Mode::Build { Mode::Codevelop } else { choice.mode() };
    let others = Partner::ALL.into_iter().filter(|&partner| !choice.partners().contains(partner));
    others.filter_map(|partner| Choice::new(mode, choice.partners().with(partner)).ok()).collect()
}

/// The place of the decision that helps most, given the mean outcomes of each: of those that leave hardly more work without
/// people than the best one, the one that does most of what is needed.
pub fn best(means: &[PerOutcome<f64>]) -> Option<usize> {
    let unfilled = |one: &PerOutcome<f64>| one[Outcome::Unfilled];
    let least = means.iter().map(unfilled).reduce(f64::min)?;
    let slight = Outcome::Unfilled.row().material.least(least);
    let near = means.iter().enumerate().filter(|(_, one)| unfilled(one) <= least + slight);
    let more = |a: (usize, f64), b: (usize, f64)| if b.1 > a.1 { b } else { a };
    near.map(|(place, one)| (place, one[Outcome::Needed])).reduce(more).map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn means(unfilled: f64, needed: f64) -> PerOutcome<f64> {
        PerOutcome::from_fn(|outcome| match outcome {
            Outcome::Unfilled => unfilled,
            Outcome::Needed => needed,
            _ => 0.0,
        })
    }

    #[test]
    fn the_best_leaves_least_work_undone_and_of_equals_does_most() {
        let tried = [means(0.30, 0.95), means(0.11, 0.80), means(0.10, 0.70), means(0.12, 0.85)];
        assert_eq!(best(&tried), Some(3), "two points are slight, the need decides");
        assert_eq!(best(&tried[..1]), Some(0));
        assert_eq!(best(&[]), None);
    }

    #[test]
    fn a_partner_more_of_what_is_built_alone_develops_together() {
        let more = with_one_more(Choice::BUILD);
        assert_eq!(more.len(), Partner::ALL.len());
        assert!(more.iter().all(|choice| choice.mode() == Mode::Codevelop && choice.partners().count() == 1));
    }
}
