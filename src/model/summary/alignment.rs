//! Alignment: how alike the cases of a portfolio are sourced, which of them stand apart, and how far all are from a direction.
//!
//! The distance between two choices is 1 when their modes differ; with the same mode it is half the Jaccard distance of their
//! partners (1 − shared partners / all partners of both), so that the same work with other partners is never more than half
//! as far as work of another kind. What is built in-house twice is the same. 0 is alike, 1 is as far apart as can be.

use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::Direction;
use crate::domain::stack::{Layer, PerLayer};

/// How alike the cases of a portfolio are sourced. Cases that are left out do not count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consistency {
    /// Layer by layer: 1 less the mean distance between the choices of two cases, 0 to 1; 1 with fewer than two cases.
    pub layers: PerLayer<f64>,
    /// The mean over the layers.
    pub all: f64,
    /// For each entry of the portfolio its mean distance to the other cases over the layers, 0 to 1; nothing when it is left
    /// out or the only one.
    pub apart: Vec<Option<f64>>,
}

impl Consistency {
    pub fn of(portfolio: &Portfolio) -> Self {
        let choices: Vec<Option<&PerLayer<Choice>>> =
            portfolio.entries.iter().map(|entry| entry.included.then_some(&entry.choices)).collect();
        let apart_on = |layer: Layer, one: usize| -> Option<f64> {
            let own = choices[one]?;
            let others = choices.iter().enumerate().filter(|(place, _)| *place != one);
            mean(others.filter_map(|(_, other)| other.map(|other| distance(own[layer], other[layer]))))
        };
        let places = 0..choices.len();
        let layers = PerLayer::from_fn(|layer| {
            1.0 - mean(places.clone().filter_map(|place| apart_on(layer, place))).unwrap_or(0.0)
        });
        let apart = |place: usize| mean(Layer::ALL.into_iter().filter_map(|layer| apart_on(layer, place)));
        Self {
            all: mean(layers.0.iter().copied()).unwrap_or(1.0),
            apart: places.map(apart).collect(),
            layers,
        }
    }

    /// The entry that stands most apart, with its distance; nothing when all are alike.
    pub fn most_apart(&self) -> Option<(usize, f64)> {
        let apart = self.apart.iter().enumerate().filter_map(|(place, apart)| Some((place, (*apart)?)));
        let most = apart.reduce(|most, next| if next.1 > most.1 { next } else { most });
        most.filter(|(_, apart)| *apart > 0.0)
    }
}

/// How far the cases of a portfolio are from a direction as it is made to fit each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FromDirection {
    /// The id of the direction.
    pub direction: String,
    /// For each entry of the portfolio, 0 to 1; nothing when it is left out.
    pub cases: Vec<Option<f64>>,
    /// The mean over the cases that are carried out.
    pub whole: f64,
}

impl FromDirection {
    pub fn of(portfolio: &Portfolio, cases: &[Case], direction: &Direction) -> Self {
        let far = |entry: &crate::domain::portfolio::Entry| {
            let case = cases.iter().find(|case| case.id == entry.case).filter(|_| entry.included)?;
            let asked = case.directed(direction).choices;
            mean(Layer::ALL.into_iter().map(|layer| distance(entry.choices[layer], asked[layer])))
        };
        let cases: Vec<Option<f64>> = portfolio.entries.iter().map(far).collect();
        let whole = mean(cases.iter().flatten().copied()).unwrap_or(0.0);
        Self { direction: direction.id.clone(), cases, whole }
    }
}

/// How far apart two choices are, 0 to 1.
pub fn distance(one: Choice, other: Choice) -> f64 {
    if one.mode() != other.mode() {
        return 1.0;
    }
    let shared = one.partners().iter().filter(|&partner| other.partners().contains(partner)).count();
    let all = one.partners().count() + other.partners().count() - shared;
    if all == 0 { 0.0 } else { (1.0 - shared as f64 / all as f64) / 2.0 }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::portfolio::Entry;
    use crate::domain::scenario::{ExtraStaff, Training};

    fn choice(text: &str) -> Choice {
        Choice::parse(text).expect("a choice")
    }

    #[test]
    fn another_mode_is_farther_than_other_partners() {
        let of = |one, other| distance(choice(one), choice(other));
        assert_eq!(of("build", "build"), 0.0);
        assert_eq!(of("build", "outsource:market"), 1.0);
        assert_eq!(of("reuse:market", "reuse:governments"), 0.5);
        assert_eq!(of("reuse:market", "reuse:market+governments"), 0.25);
        assert_eq!(of("reuse:market+knowledge", "reuse:knowledge+market"), 0.0);
    }

    #[test]
    fn the_case_that_differs_stands_apart_and_one_that_is_left_out_does_not_count() {
        let entry = |text: &str, included| Entry {
            case: text.to_owned(),
            choices: PerLayer([choice(text); Layer::COUNT]),
            postponed: 0,
            included,
        };
        let entries = vec![
            entry("build", true),
            entry("build", true),
            entry("reuse:market", true),
            entry("outsource:market", false),
        ];
        let mut portfolio = Portfolio { entries, training: Training::Normal, extra: ExtraStaff::NONE };
        let found = Consistency::of(&portfolio);
        // Of three pairs one is alike.
        assert!((found.all - 1.0 / 3.0).abs() < 1e-12, "{found:?}");
        assert_eq!(found.apart, [Some(0.5), Some(0.5), Some(1.0), None]);
        assert_eq!(found.most_apart(), Some((2, 1.0)));
        portfolio.entries[2].included = false;
        let alike = Consistency::of(&portfolio);
        assert_eq!((alike.all, alike.most_apart()), (1.0, None));
    }
}
