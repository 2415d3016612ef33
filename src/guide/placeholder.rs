//! Placeholder: what a caption cites instead of saying it, so that no figure or key stands in a file.
//!
//! | written | shown |
//! | --- | --- |
//! | `{verdict}` | the verdict sentence |
//! | `{case}`, `{organisation}` | their names |
//! | `{budget}` | the budget of the case, in euros |
//! | `{futures}` | how many futures the figures rest on |
//! | `{scenario:B}` | letter and name of a scenario |
//! | `{cost:B}` and every other outcome, `{worst_tenth:B}` | the figure of the scorecard, money in euros, others without their unit |
//! | `{better:cost:B:A}` | in how many of 100 futures B is better than A on an outcome |
//! | `{because:cost:B:A}` | what the difference of B with A on an outcome comes from, most first; of `live` by choice |
//! | `{short:contracts:B}` | FTE short of a competence |
//! | `{asks:B}` | the competences that a scenario asks most of, with own FTE a year |
//! | `{asks_more:B:A}` | those that B asks more of than A, with how much |
//! | `{follows}` | which direction all cases together follow now, and which cases deviate |
//! | `{whole:cost:B}` and every other outcome | the same figure for all cases together, of a portfolio |
//! | `{council:B}` | what a portfolio does in all cases, costs, risks, asks and delivers |
//! | `{key:next-mode}` | the key that gives a command |

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;

/// Most scenarios that a placeholder can mean: A to D.
const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The figure that is no outcome of its own: where the worst tenth of the cost begins.
const WORST_TENTH: &str = "worst_tenth";

/// Something that is looked up when a caption is shown. Scenarios are meant by their place, A is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    Verdict,
    Case,
    Organisation,
    Budget,
    Futures,
    /// Letter and name of a scenario.
    Scenario(usize),
    /// The figure of an outcome of a scenario.
    Outcome(Outcome, usize),
    /// Where the worst tenth of the cost of a scenario begins, k€.
    WorstTenth(usize),
    /// In how many of 100 futures the first is better than the second.
    Better(Outcome, usize, usize),
    /// Where the difference of the first with the second comes from.
    Because(Outcome, usize, usize),
    /// FTE short of a competence in a scenario, in the worst year.
    Short(Competence, usize),
    /// The competences that a scenario asks most of.
    Asks(usize),
    /// Those that the first asks more of than the second.
    AsksMore(usize, usize),
    /// Which direction all cases together follow now.
    Follows,
    /// The figure of an outcome of a portfolio.
    Whole(Outcome, usize),
    /// What a portfolio does in all cases.
    Council(usize),
    Key(Command),
}

impl Placeholder {
    /// The outcome of the columns on the screen that it is a figure of, if it is one.
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Outcome(outcome, _) | Self::Better(outcome, ..) | Self::Because(outcome, ..) => {
                Some(outcome)
            }
            Self::WorstTenth(_) => Some(Outcome::Cost),
            Self::Short(..) => Some(Outcome::Unfilled),
            _ => None,
        }
    }

    /// The scenario and the one it is compared with, where it tells which choices a difference comes from.
    pub const fn by_choice(self) -> Option<(usize, usize)> {
        match self {
            Self::Because(outcome, one, other) if is_by_choice(outcome) => Some((one, other)),
            _ => None,
        }
    }

    /// Reads what stands between the braces; nothing when it means nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(':');
        let (name, rest) = (words.next()?, words.collect::<Vec<_>>());
        Some(match (name, rest[..].as_ref()) {
            ("verdict", []) => Self::Verdict,
            ("case", []) => Self::Case,
            ("organisation", []) => Self::Organisation,
            ("budget", []) => Self::Budget,
            ("futures", []) => Self::Futures,
            ("scenario", [scenario]) => Self::Scenario(place(scenario)?),
            (WORST_TENTH, [scenario]) => Self::WorstTenth(place(scenario)?),
            ("better", [outcome, one, other]) => {
                Self::Better(Outcome::from_id(outcome)?, place(one)?, place(other)?)
            }
            ("because", [outcome, one, other]) => {
                let outcome = Outcome::from_id(outcome).filter(|outcome| has_parts(*outcome))?;
                Self::Because(outcome, place(one)?, place(other)?)
            }
            ("short", [competence, scenario]) => {
                Self::Short(Competence::from_id(competence)?, place(scenario)?)
            }
            ("asks", [scenario]) => Self::Asks(place(scenario)?),
            ("asks_more", [one, other]) => Self::AsksMore(place(one)?, place(other)?),
            ("follows", []) => Self::Follows,
            ("whole", [outcome, portfolio]) => Self::Whole(Outcome::from_id(outcome)?, place(portfolio)?),
            ("council", [portfolio]) => Self::Council(place(portfolio)?),
            ("key", [command]) => Self::Key(Command::from_id(command)?),
            (outcome, [scenario]) => Self::Outcome(Outcome::from_id(outcome)?, place(scenario)?),
            _ => return None,
        })
    }

    /// Every form that can be written, with A, B and an example where there is a choice.
    pub fn forms() -> Vec<String> {
        let fixed = ["verdict", "case", "organisation", "budget", "futures", "scenario:B"];
        let outcomes = Outcome::ALL.into_iter().map(|outcome| format!("{}:B", outcome.id()));
        let last = [
            "worst_tenth:B",
            "better:cost:B:A",
            "because:cost:B:A",
            "short:contracts:B",
            "asks:B",
            "asks_more:B:A",
            "follows",
            "whole:cost:B",
            "council:B",
            "key:next-mode",
        ];
        fixed.into_iter().map(str::to_owned).chain(outcomes).chain(last.map(str::to_owned)).collect()
    }

    /// The places of the scenarios that it is about.
    pub fn scenarios(self) -> Vec<usize> {
        match self {
            Self::Scenario(place)
            | Self::Outcome(_, place)
            | Self::WorstTenth(place)
            | Self::Short(_, place)
            | Self::Whole(_, place)
            | Self::Council(place)
            | Self::Asks(place) => {
                vec![place]
            }
            Self::Better(_, one, other) | Self::Because(_, one, other) | Self::AsksMore(one, other) => {
                vec![one, other]
            }
            Self::Verdict
            | Self::Case
            | Self::Organisation
            | Self::Budget
            | Self::Futures
            | Self::Follows
            | Self::Key(_) => Vec::new(),
        }
    }

    pub const fn is_computed(self) -> bool {
        matches!(
            self,
            Self::Verdict
                | Self::Outcome(..)
                | Self::WorstTenth(_)
                | Self::Better(..)
                | Self::Because(..)
                | Self::Short(..)
                | Self::Asks(_)
                | Self::AsksMore(..)
                | Self::Whole(..)
                | Self::Council(_)
        )
    }
}

/// Can it be told where a difference on this outcome comes from: the figures divide it into parts of the cost, competences or
/// kinds of incident, or it is divided by choice?
const fn has_parts(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Cost | Outcome::WithinBudget | Outcome::OwnPeople | Outcome::Unfilled | Outcome::Serious
    ) || is_by_choice(outcome)
}

/// Is a difference on this outcome divided by choice, because its own figures do not divide it? That is computed apart.
const fn is_by_choice(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Live)
}

/// The place of a scenario by its letter.
fn place(letter: &str) -> Option<usize> {
    LETTERS.iter().position(|known| *known == letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_that_is_offered_can_be_read() {
        for form in Placeholder::forms() {
            assert!(Placeholder::parse(&form).is_some(), "{form}");
        }
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for text in [
            "",
            "cost",
            "cost:E",
            "cost:B:A",
            "better:cost:B",
            "key:jump",
            "verdict:A",
            "profit:A",
            "because:needed:B:A",
        ] {
            assert_eq!(Placeholder::parse(text), None, "{text}");
        }
    }
}
