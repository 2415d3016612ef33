//! Team rules: what is agreed before a session with teams.

use crate::domain::choice::Choice;
use crate::domain::closed_list::closed_list;
use crate::domain::edits::Edits;
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;
use crate::domain::scenario::{Decision, ExtraStaff, Training};
use crate::domain::stack::{Layer, PerLayer};

pub const FEWEST_TEAMS: usize = 2;

pub const MOST_TEAMS: usize = 8;

/// Most who can take part at once, each on a device of their own.
pub const MOST_PARTICIPANTS: usize = 60;

/// Longest name of a team, characters.
pub const LONGEST_TEAM_NAME: usize = 24;

pub const MOST_ROUNDS: usize = 6;

pub const MOST_MINUTES: u32 = 60;

/// What was agreed beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// The teams, in order of their turns.
    pub names: Vec<String>,
    /// What every choice must stay within.
    pub limits: Vec<Limit>,
    /// How many rounds, at least one.
    pub rounds: usize,
    /// Minutes for each turn; 0 is no clock.
    pub minutes: u32,
    /// What a team sees of the figures while it chooses.
    pub figures: FiguresRule,
    /// Where the teams choose.
    pub devices: Devices,
    /// Numbers that the trainer put in the place of shipped ones, for all rounds.
    pub edits: Edits,
}

impl Default for Rules {
    /// Two rounds of ten minutes, figures in sight, nothing to stay within; the teams have no names yet.
    fn default() -> Self {
        Self {
            names: Vec::new(),
            limits: Vec::new(),
            rounds: 2,
            minutes: 10,
            figures: FiguresRule::Shown,
            devices: Devices::Shared,
            edits: Edits::default(),
        }
    }
}

closed_list! {
    /// What a team sees of the figures while it chooses. A prediction of what is in sight would be none, so figures that are
    /// predicted are hidden. The id is what files write.
    #[derive(Default)]
    pub enum FiguresRule, PerFiguresRule {
        /// Those of its own choices.
        #[default]
        Shown = "shown",
        /// None until all have chosen.
        Hidden = "hidden",
        /// None until all have chosen; each team predicts the cost of its own choice.
        Predicted = "predicted",
    }
}

impl FiguresRule {
    /// Are figures hidden until all have chosen?
    pub const fn hides(self) -> bool {
        matches!(self, Self::Hidden | Self::Predicted)
    }
}

closed_list! {
    /// Where the teams choose. The id is what files write.
    #[derive(Default)]
    pub enum Devices, PerDevices {
        /// On one machine, in turn.
        #[default]
        Shared = "shared",
        /// Each on its own, all at once; who comes late can still join.
        Own = "own",
    }
}

impl Devices {
    /// How many teams there can be when a session starts.
    pub const fn teams(self) -> std::ops::RangeInclusive<usize> {
        match self {
            Self::Shared => FEWEST_TEAMS..=MOST_TEAMS,
            Self::Own => 0..=MOST_PARTICIPANTS,
        }
    }
}

/// What a team predicts: the cost of its own choice, which stands in this place.
pub const fn to_predict(place: usize) -> Question {
    Question::Range { scenario: place, outcome: Outcome::Cost }
}

/// Who chose what on one row. The choice of most comes first, then the order of the choices: who sits where changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement<T> {
    /// Each choice that was made, with the places of those who made it, in order.
    pub camps: Vec<(T, Vec<usize>)>,
}

/// Who chose what on every row of the stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreements {
    pub layers: PerLayer<Agreement<Choice>>,
    pub training: Agreement<Training>,
    pub extra: Agreement<ExtraStaff>,
}

impl<T: Copy + Ord> Agreement<T> {
    /// Gathers what each chose.
    fn of(chosen: impl Iterator<Item = T>) -> Self {
        let mut camps: Vec<(T, Vec<usize>)> = Vec::new();
        for (place, choice) in chosen.enumerate() {
            match camps.iter_mut().find(|(known, _)| *known == choice) {
                Some((_, places)) => places.push(place),
                None => camps.push((choice, vec![place])),
            }
        }
        camps.sort_by(|(one, first), (other, second)| second.len().cmp(&first.len()).then(one.cmp(other)));
        Self { camps }
    }

    pub const fn is_shared(&self) -> bool {
        self.camps.len() <= 1
    }
}

impl Agreement<Choice> {
    pub fn is_shared_mode(&self) -> bool {
        let mut modes = self.camps.iter().map(|(choice, _)| choice.mode());
        modes.next().is_none_or(|first| modes.all(|mode| mode == first))
    }
}

impl Agreements {
    /// Who chose what, given what each decided.
    pub fn of(decisions: &[Decision]) -> Self {
        Self {
            layers: PerLayer::from_fn(|layer: Layer| {
                Agreement::of(decisions.iter().map(|decision| decision.choices[layer]))
            }),
            training: Agreement::of(decisions.iter().map(|decision| decision.training)),
            extra: Agreement::of(decisions.iter().map(|decision| decision.extra)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(services: &str) -> Decision {
        let mut choices = PerLayer::from_fn(|_| Choice::BUILD);
        choices[Layer::Services] = Choice::parse(services).expect("a choice");
        Decision::of(choices)
    }

    #[test]
    fn most_come_first_whoever_sits_where() {
        let decisions = [decision("build"), decision("reuse:market"), decision("reuse:market")];
        let found = Agreements::of(&decisions);
        let services = &found.layers[Layer::Services];
        assert_eq!(services.camps[0].1, [1, 2]);
        assert_eq!(services.camps[1].1, [0]);
        assert!(!services.is_shared() && !services.is_shared_mode());
        assert!(found.layers[Layer::Platforms].is_shared() && found.training.is_shared());
    }

    #[test]
    fn other_partners_are_still_the_same_mode() {
        let found = Agreements::of(&[decision("reuse:market"), decision("reuse:governments")]);
        assert!(!found.layers[Layer::Services].is_shared());
        assert!(found.layers[Layer::Services].is_shared_mode());
    }
}
