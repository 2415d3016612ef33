//! Agreement: who chose what, layer by layer. About the choices only, whatever the futures bring.

use crate::domain::choice::Choice;
use crate::domain::scenario::{Decision, Training};
use crate::domain::stack::{Layer, PerLayer};

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
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(services: &str) -> Decision {
        let mut choices = PerLayer::from_fn(|_| Choice::BUILD);
        choices[Layer::Services] = Choice::parse(services).expect("a choice");
        Decision { choices, training: Training::Normal }
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
